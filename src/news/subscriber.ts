import type { Section } from './brief.ts'
import type { PaperDate } from './edition.ts'

/** The chat's id as decimal text, with `:<topic>` for a forum topic. */
export type SubscriberId = string

/** What a subscriber chose in the settings. What is missing was not chosen: everything, every day, as soon as it is there, with sound. */
export type Preferences = {
  /** Ids of papers that the subscriber does not want, where there are several; never all of them. */
  withoutPapers?: string[]
  /** Sections that the subscriber does not want; never all of them. */
  without?: Section[]
  /** At most so many stories, 1 or more. */
  stories?: number
  /** Local `HH:MM` before which nothing is delivered. */
  hour?: string
  /** IANA name in which hour, weekdays and pausedUntil are meant; the paper's where it is missing. */
  timeZone?: string
  /** 1 (Monday) to 7 (Sunday); at least one. */
  weekdays?: number[]
  /** Delivered without sound. */
  quiet?: boolean
  /** The local day on which delivery begins again. */
  pausedUntil?: PaperDate
}

/** paper: its id. */
export const wantsPaper = (preferences: Preferences | undefined, paper: string): boolean => !preferences?.withoutPapers?.includes(paper)

export type Subscriber = {
  id: SubscriberId
  kind: 'private' | 'group' | 'channel'
  /** The code of a language of the bot's wording, or `both` for Chinese and English. */
  language: string
  /** Stopped by the reader, or gone: blocked the bot, was deleted. Neither gets anything. */
  state: 'active' | 'stopped' | 'gone'
  /** ISO instant of the (latest) subscription. */
  since: string
  preferences?: Preferences
}

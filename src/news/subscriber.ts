import type { Language } from './language.ts'

/** The chat's id as decimal text, with `:<topic>` for a forum topic. */
export type SubscriberId = string

export type Subscriber = {
  id: SubscriberId
  kind: 'private' | 'group' | 'channel'
  language: Language | 'both'
  /** Stopped by the reader, or gone: blocked the bot, was deleted. Neither gets anything. */
  state: 'active' | 'stopped' | 'gone'
  /** ISO instant of the (latest) subscription. */
  since: string
}

import type { Api } from 'grammy'
import { message } from './rendering/blocks.ts'
import { createSender, targetOf } from './sending/sender.ts'
import type { Wording } from './wording/wording.ts'

/** What editors must hear of although nobody asked. why: one line, in English. until: local `HH:MM`. spent: with its currency. */
export type Alarm =
  | { kind: 'not out' | 'failed'; why: string }
  | { kind: 'held'; edition: string; until: string }
  | { kind: 'budget'; spent: string }
  | { kind: 'undelivered'; edition: string; failed: number; why: string }
  | {
      kind: 'partial' | 'completed'
      edition: string
      pages: number
      stories: number /** 0: not known. */
      usualPages: number
      usualStories: number
    }
  | { kind: 'omitted'; edition: string; headlines: string }

/** Tells every editor, in both languages; gives how many were reached. Never throws for what Telegram answers. */
export const createAlarm = ({ api, admins, wording }: { api: Api; admins: number[]; wording: Wording }) => {
  const sender = createSender(api)
  const say = wording('both')
  return async ({ kind, ...values }: Alarm): Promise<number> => {
    // Reasons and headlines are said once, under what is said in both languages.
    const more = 'why' in values ? values.why : 'headlines' in values ? values.headlines : ''
    const parts = [...message(say(`alarm-${kind.replace(' ', '-')}`, values)), ...(more === '' ? [] : message(more))]
    const outcomes = await Promise.all(admins.map((admin) => sender.send(targetOf(String(admin)), parts, { detect: more === '' })))
    return outcomes.filter((outcome) => outcome.kind === 'sent').length
  }
}

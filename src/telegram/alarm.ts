import type { Api } from 'grammy'
import type { Omission } from '../news/digest.ts'
import type { Paper } from '../news/edition.ts'
import type { Remark } from '../news/remark.ts'
import { remarkText } from './remarks.ts'
import { message } from './rendering/blocks.ts'
import { editionNamed } from './rendering/papers.ts'
import { createSender, targetOf } from './sending/sender.ts'
import type { Wording } from './wording/wording.ts'

/** What editors must hear of although nobody asked. until: local `HH:MM`. spent: with its currency. */
export type Alarm =
  | { kind: 'not out' | 'failed'; why: Remark }
  | { kind: 'held'; edition: string; until: string }
  | { kind: 'budget'; spent: string }
  | { kind: 'undelivered'; edition: string; failed: number; why: Remark }
  | {
      kind: 'partial' | 'completed'
      edition: string
      pages: number
      stories: number /** 0: not known. */
      usualPages: number
      usualStories: number
    }
  | { kind: 'omitted'; edition: string; omissions: Omission[] }

/** Tells every editor, in both languages; gives how many were reached. Never throws for what Telegram answers. */
export const createAlarm = ({ api, admins, papers, wording }: { api: Api; admins: number[]; papers: Paper[]; wording: Wording }) => {
  const sender = createSender(api)
  const say = wording('both')
  return async ({ kind, ...values }: Alarm & { why?: Remark; omissions?: Omission[] }): Promise<number> => {
    const { why = '', omissions = [], ...known } = values
    const omitted = omissions.map(({ headline, reason }) => `${headline}: ${remarkText(reason, say)}`)
    const more = [remarkText(why, say), ...omitted].filter((line) => line !== '').join('\n')
    const parts = [
      ...message(
        say(`alarm-${kind.replace(' ', '-')}`, { ...known, ...('edition' in known && { edition: editionNamed(known.edition, papers) }) }),
      ),
      ...(more === '' ? [] : message(more)),
    ]
    const outcomes = await Promise.all(admins.map((admin) => sender.send(targetOf(String(admin)), parts, { detect: more === '' })))
    return outcomes.filter((outcome) => outcome.kind === 'sent').length
  }
}

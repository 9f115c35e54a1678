import type { Api } from 'grammy'
import type { Omission } from '../news/digest.ts'
import type { Paper } from '../news/edition.ts'
import type { Remark } from '../news/remark.ts'
import type { Store } from '../store/store.ts'
import { editorSays } from './editor-language.ts'
import { remarkText } from './remarks.ts'
import { message, type Part } from './rendering/blocks.ts'
import { withCommands } from './rendering/commands.ts'
import { editionNamed } from './rendering/papers.ts'
import { createSender, targetOf } from './sending/sender.ts'
import type { Say, Wording } from './wording/wording.ts'

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

export type AlarmDeps = { api: Api; admins: number[]; papers: Paper[]; wording: Wording; store: Pick<Store, 'subscribers'> }

/** Tells every editor, in their language; gives how many were reached. Never throws for what Telegram answers. */
export const createAlarm = ({ api, admins, papers, wording, store }: AlarmDeps) => {
  const sender = createSender(api)
  const says = editorSays(store, wording)
  return async (alarm: Alarm): Promise<number> => {
    const outcomes = await Promise.all(
      admins.map(async (admin) => sender.send(targetOf(String(admin)), alarmPage(alarm, papers, await says(admin)))),
    )
    return outcomes.filter((outcome) => outcome.kind === 'sent').length
  }
}

const alarmPage = ({ kind, ...values }: Alarm & { why?: Remark; omissions?: Omission[] }, papers: Paper[], say: Say): Part[] => {
  const { why = '', omissions = [], ...known } = values
  const omitted = omissions.map(({ headline, reason }) => `${headline}: ${remarkText(reason, say)}`)
  const more = [remarkText(why, say), ...omitted].filter((line) => line !== '').join('\n')
  const told = { ...known, ...('edition' in known && { edition: editionNamed(known.edition, papers) }) }
  return [{ blocks: withCommands(say(`alarm-${kind.replace(' ', '-')}`, told)) }, ...(more === '' ? [] : message(more))]
}

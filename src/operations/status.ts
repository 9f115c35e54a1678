import { readHealth } from '../digest/health.ts'
import type { Usage } from '../news/brief.ts'
import type { Paper, PaperDate } from '../news/edition.ts'
import type { EditionSize, Health } from '../news/health.ts'
import type { Store } from '../store/store.ts'

/** What was done and spent, for an operator or a script. */
export type Status = {
  today: PaperDate
  /** Of the paper of today. */
  health: Health
  editions: number
  newest?: {
    edition: string
    state: 'complete' | 'partial'
    stories: number
    pages: number
    /** Of the same weekday before, where it is kept. */
    usual?: EditionSize
    digest: 'none' | 'made'
    briefs: number
    repaired: number
    rejected: number
    omissions: number
  }
  subscribers: Record<'active' | 'stopped' | 'gone', number>
  /** Of the newest edition's digest. */
  deliveries: Record<string, number>
  questions: Record<string, number>
  spentToday: Usage
}

/** Counts by streaming: nothing is held in memory. */
export const readStatus = async (store: Store, paper: Paper, today: PaperDate, spentToday: Usage): Promise<Status> => {
  const health = await readHealth(store, paper, today)
  const status: Status = {
    today,
    health,
    editions: 0,
    subscribers: { active: 0, stopped: 0, gone: 0 },
    deliveries: {},
    questions: {},
    spentToday,
  }
  let newest: string | undefined
  for await (const [id] of store.editions.entries()) {
    status.editions++
    newest = newest === undefined || id > newest ? id : newest
  }
  const edition = newest === undefined ? undefined : await store.editions.get(newest)
  if (edition) {
    const digest = await store.digests.get(edition.id)
    const briefs = digest?.briefs ?? []
    const { state, usual } = await readHealth(store, edition.paper, edition.date)
    status.newest = {
      edition: edition.id,
      state: state === 'partial' ? 'partial' : 'complete',
      stories: edition.articles.length,
      pages: edition.pages.length,
      ...(usual && { usual }),
      digest: digest ? 'made' : 'none',
      briefs: briefs.length,
      repaired: briefs.filter(({ check }) => check !== 'passed').length,
      rejected: briefs.reduce((sum, { violations }) => sum + violations.length, 0),
      omissions: digest?.omissions.length ?? 0,
    }
    for await (const [, { state }] of store.deliveries.entries(`${edition.id}/`)) count(status.deliveries, state)
  }
  for await (const [, { state }] of store.subscribers.entries()) status.subscribers[state]++
  for await (const [, { state }] of store.questions.entries()) count(status.questions, state)
  return status
}

const count = (counts: Record<string, number>, name: string) => {
  counts[name] = (counts[name] ?? 0) + 1
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createCompletion, readFirst, readHealth } from '../../src/digest/health.ts'
import { createIngest } from '../../src/digest/ingest.ts'
import type { PrintedArticle } from '../../src/news/article.ts'
import { type Source, SourceError, type SourceOutcome } from '../../src/sources/source.ts'
import { openTestStore } from '../test-store.ts'

const paper = { id: 'test', name: '样报' }
const date = '2026-11-20'
const printed = (page: number, turn: number): PrintedArticle => ({
  kind: 'story',
  headline: `第${page}版第${turn}篇`,
  byline: [],
  body: ['正文。'],
  captions: [],
  page: String(page),
})
const edition = (day: string, pages: number, complete = true) => ({
  paper,
  date: day,
  pages: [],
  articles: Array.from({ length: pages * 3 }, (_, at) => printed(Math.floor(at / 3) + 1, at % 3)),
  complete,
  remarks: [],
})
const source = (read: () => SourceOutcome): Source => ({ name: 'test', paper, read: async () => read() })
const setUp = async (t: { after(work: () => unknown): void }) => {
  const store = await openTestStore(t)
  return { store, ingest: createIngest({ store, segment: (_, articles) => ({ articles, remarks: [] }), now: () => new Date(0) }) }
}

test('an edition is held against the last four of its weekday that are kept and were whole', async (t) => {
  const { store, ingest } = await setUp(t)
  for (const [day, pages, complete] of [
    ['2026-11-13', 8, true],
    ['2026-11-06', 1, false],
    ['2026-10-30', 8, true],
    ['2026-10-16', 1, true],
    ['2026-11-19', 1, true],
  ] as const)
    await ingest(edition(day, pages, complete))
  assert.deepEqual(await readHealth(store, paper, date), { state: 'not out yet', pages: 0, stories: 0, usual: { pages: 8, stories: 24 } })
  await ingest(edition(date, 3))
  assert.deepEqual(await readHealth(store, paper, date), { state: 'partial', pages: 3, stories: 9, usual: { pages: 8, stories: 24 } })
})

test('the rest of an edition is taken in later; a source that is down changes nothing', async (t) => {
  const { store, ingest } = await setUp(t)
  let outcome: () => SourceOutcome = () => ({ kind: 'read', reading: edition(date, 2, false) })
  const complete = createCompletion({ store, ingest, sources: [source(() => outcome())] })
  assert.equal((await complete(paper, date)).state, 'partial')
  outcome = () => {
    throw new SourceError('down')
  }
  assert.deepEqual(await complete(paper, date), { state: 'partial', pages: 2, stories: 6 })
  outcome = () => ({ kind: 'read', reading: edition(date, 4) })
  assert.deepEqual(await complete(paper, date), { state: 'complete', pages: 4, stories: 12 })
  assert.equal((await complete(paper, date)).state, 'unchanged')
})

test('the sources of a paper are asked in order until one has the day', async () => {
  const away = source(() => ({ kind: 'not out yet', why: 'no files' }))
  const down = source(() => {
    throw new SourceError('the site is down')
  })
  const there = source(() => ({ kind: 'read', reading: edition(date, 1) }))
  assert.equal((await readFirst([away, down, there], date)).kind, 'read')
  assert.deepEqual(await readFirst([away, away], date), { kind: 'not out yet', why: ['no files', 'no files'] })
  await assert.rejects(readFirst([away, down], date), /the site is down/)
})

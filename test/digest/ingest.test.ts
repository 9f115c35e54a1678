import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createIngest } from '../../src/digest/ingest.ts'
import type { PrintedArticle } from '../../src/news/article.ts'
import type { Reading } from '../../src/sources/source.ts'
import { openTestStore } from '../test-store.ts'

const printed = (headline: string, text: string, page = '1'): PrintedArticle => ({
  kind: 'story',
  headline,
  byline: [],
  body: [text],
  captions: [],
  page,
})
const reading = (articles: PrintedArticle[], complete = true): Reading => ({
  paper: { id: 'test', name: '样报' },
  date: '2026-11-20',
  pages: [],
  articles,
  complete,
  remarks: [],
})
const setUp = async (t: { after(work: () => unknown): void }) => {
  const store = await openTestStore(t)
  const ingest = createIngest({ store, segment: (_, articles) => ({ articles, remarks: [] }), now: () => new Date(0) })
  const headlines = async () => {
    const edition = await store.editions.get('2026-11-20-test')
    return Promise.all((edition?.articles ?? []).map(async (id) => (await store.articles.get(id))?.headline))
  }
  return { store, ingest, headlines }
}

test('reading an edition twice changes nothing', async (t) => {
  const { ingest, store } = await setUp(t)
  const once = await ingest(reading([printed('甲', '第一段。')]))
  const twice = await ingest(reading([printed('甲', '第一段。')]))
  assert.deepEqual([once.kind, twice.kind], ['new', 'unchanged'])
  assert.equal((await Array.fromAsync(store.articles.entries())).length, 1)
})

test('an article whose text was corrected keeps its id and has another hash; one that is gone is removed', async (t) => {
  const { ingest, store } = await setUp(t)
  const before = await ingest(reading([printed('甲', '第一段。'), printed('乙', '第二段。')]))
  const after = await ingest(reading([printed('甲', '第一段，更正。')]))
  assert.ok(before.kind !== 'empty' && after.kind === 'changed')
  assert.equal(after.articles[0]!.id, before.articles[0]!.id)
  assert.notEqual(after.articles[0]!.hash, before.articles[0]!.hash)
  assert.equal((await Array.fromAsync(store.articles.entries())).length, 1)
})

test('a partial reading removes nothing, and a later complete one completes the edition', async (t) => {
  const { ingest, headlines } = await setUp(t)
  await ingest(reading([printed('头版', '一。')], false))
  await ingest(reading([printed('二版', '二。', '2')], false))
  assert.deepEqual(await headlines(), ['头版', '二版'])
  const whole = await ingest(reading([printed('头版', '一。'), printed('二版', '二。', '2'), printed('十版', '十。', '10')]))
  assert.equal(whole.kind, 'completed')
  assert.deepEqual(await headlines(), ['头版', '二版', '十版'])
})

test('a reading without a story stores nothing and says so', async (t) => {
  const { ingest, store } = await setUp(t)
  assert.equal((await ingest(reading([]))).kind, 'empty')
  assert.equal(await store.editions.get('2026-11-20-test'), undefined)
})

test('a page that an editor adds takes nothing away and says nothing about the rest', async (t) => {
  const { ingest, headlines, store } = await setUp(t)
  const stateOf = async () => (await store.editions.get('2026-11-20-test'))?.state
  await ingest(reading([printed('头版', '一。')]))
  await ingest(reading([printed('二版', '二。', '2')]), { adds: true })
  assert.deepEqual([await headlines(), await stateOf()], [['头版', '二版'], 'complete'])
  await ingest(reading([printed('头版', '一。')], false))
  await ingest(reading([printed('三版', '三。', '3')]), { adds: true })
  assert.deepEqual([await headlines(), await stateOf()], [['头版', '二版', '三版'], 'partial'])
})

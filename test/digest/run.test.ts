import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { createIngest } from '../../src/digest/ingest.ts'
import { createRun, type RunDeps } from '../../src/digest/run.ts'
import type { Article, PrintedArticle } from '../../src/news/article.ts'
import type { Brief } from '../../src/news/brief.ts'
import { inEnglish } from '../../src/news/remark.ts'
import { SourceError, type SourceOutcome } from '../../src/sources/source.ts'
import type { Store } from '../../src/store/store.ts'
import { openTestStore } from '../test-store.ts'

const paper = { id: 'test', name: '样报' }
const text = '今年前十个月，全市出口额达到4.89亿美元，同比增长28.5%，商户信心充足，订单已经排到明年春天。'
const printed: PrintedArticle[] = ['甲', '乙', '丙'].map((headline) => ({
  kind: 'story',
  headline,
  byline: [],
  body: [text],
  captions: [],
  page: '1',
}))
const read: SourceOutcome = {
  kind: 'read',
  reading: { paper, date: '2026-11-20', pages: [], articles: printed, complete: true, remarks: [] },
}
const briefOf = (article: Article): Brief => ({
  article: article.id,
  headline: { zh: article.headline, en: 'A' },
  claims: [],
  section: 'trade',
  questions: [],
  writer: { name: 'offline' },
  check: 'passed',
  violations: [],
  usage: { tokens: 10, cost: 1 },
})

const runOn = (store: Store, change: Partial<RunDeps> & { source?: () => Promise<SourceOutcome> } = {}) =>
  createRun({
    store,
    sources: [{ name: 'test', paper, read: change.source ?? (async () => read) }],
    ingest: createIngest({ store, segment: (_, articles) => ({ articles, remarks: [] }), now: () => new Date(0) }),
    brief: async (article) => ({ kind: 'brief', brief: briefOf(article) }),
    maxBriefs: 8,
    concurrency: 2,
    owner: 'one',
    now: () => new Date(0),
    sleep: (ms) => sleep(ms),
    ...change,
  })

test('a digest is made once; the second time it stands', async (t) => {
  const store = await openTestStore(t)
  const run = runOn(store)
  const first = await run({ date: '2026-11-20' })
  const second = await run({ date: '2026-11-20' })
  assert.ok(first.kind === 'made' && second.kind === 'unchanged')
  assert.deepEqual(second.digest, first.digest)
  assert.deepEqual(first.digest.usage, { tokens: 30, cost: 3 })
})

test('whoever asks at the same time gets the same run', async (t) => {
  const store = await openTestStore(t)
  let reads = 0
  const run = runOn(store, {
    source: async () => {
      reads++
      await sleep(20)
      return read
    },
  })
  const outcomes = await Promise.all([run({ date: '2026-11-20' }), run({ date: '2026-11-20' })])
  assert.deepEqual(
    outcomes.map((outcome) => outcome.kind),
    ['made', 'made'],
  )
  assert.equal(reads, 1)
})

test('another process waits for the one that is at it, and then finds the digest', async (t) => {
  const store = await openTestStore(t)
  const slow = runOn(store, {
    brief: async (article) => {
      await sleep(50)
      return { kind: 'brief', brief: briefOf(article) }
    },
  })
  const outcomes = await Promise.all([slow({ date: '2026-11-20' }), runOn(store, { owner: 'two' })({ date: '2026-11-20' })])
  assert.deepEqual(outcomes.map((outcome) => outcome.kind).sort(), ['made', 'unchanged'])
})

test('one bad story is an omission with its reason, not a failed digest', async (t) => {
  const run = runOn(await openTestStore(t), {
    brief: async (article) =>
      article.headline === '乙'
        ? { kind: 'omission', reason: 'nothing of it passed the check' }
        : { kind: 'brief', brief: briefOf(article) },
  })
  const outcome = await run({ date: '2026-11-20' })
  assert.ok(outcome.kind === 'made')
  assert.deepEqual(
    outcome.digest.briefs.map((brief) => brief.headline.zh),
    ['甲', '丙'],
  )
  assert.equal(outcome.digest.omissions[0]!.reason, 'nothing of it passed the check')
})

test('while some stories are checked the next are with the writer', async (t) => {
  let inHand = 0
  let most = 0
  const run = runOn(await openTestStore(t), {
    concurrency: 2,
    brief: async (article) => {
      most = Math.max(most, ++inHand)
      await sleep(20)
      inHand--
      return { kind: 'brief', brief: briefOf(article) }
    },
  })
  await run({ date: '2026-11-20' })
  assert.equal(most, 3, 'all three stories, with a writer that takes two at once')
})

test('a paper that is not out yet is an outcome; one that was taken in before is used all the same', async (t) => {
  const store = await openTestStore(t)
  const away: () => Promise<SourceOutcome> = async () => ({ kind: 'not out yet', why: 'no folder 2026-11-20' })
  assert.deepEqual(await runOn(store, { source: away })({ date: '2026-11-20' }), { kind: 'not out yet', why: ['no folder 2026-11-20'] })
  await runOn(store)({ date: '2026-11-20', dryRun: true })
  assert.equal((await runOn(store, { source: away })({ date: '2026-11-20' })).kind, 'made')
})

test('a source that fails is a failure in one line', async (t) => {
  const run = runOn(await openTestStore(t), { source: () => Promise.reject(new SourceError('inbox: permission denied')) })
  assert.deepEqual(await run({ date: '2026-11-20' }), { kind: 'failed', why: 'inbox: permission denied' })
})

test('a dry run stores no digest', async (t) => {
  const store = await openTestStore(t)
  assert.equal((await runOn(store)({ date: '2026-11-20', dryRun: true })).kind, 'made')
  assert.equal(await store.digests.get('2026-11-20-test'), undefined)
})

test('making it again by force counts as a revision', async (t) => {
  const run = runOn(await openTestStore(t))
  await run({ date: '2026-11-20' })
  const again = await run({ date: '2026-11-20', force: true })
  assert.ok(again.kind === 'made')
  assert.equal(again.digest.revision, 1)
})

test('a story of which nothing passes the check makes room for the next best one; what does not fit is told with its reason', async (t) => {
  const store = await openTestStore(t)
  const more = ['甲', '乙', '丙', '丁'].map((headline) => ({ ...printed[0]!, headline }))
  const run = runOn(store, {
    maxBriefs: 2,
    source: async () => ({ ...read, reading: { ...read.reading, articles: more } }),
    brief: async (article) =>
      article.headline === '甲' ? { kind: 'omission', reason: { kind: 'nothing passed' } } : { kind: 'brief', brief: briefOf(article) },
  })
  const outcome = await run({ date: '2026-11-20' })
  assert.ok(outcome.kind === 'made')
  assert.deepEqual(
    outcome.digest.briefs.map(({ headline }) => headline.zh),
    ['乙', '丙'],
  )
  assert.deepEqual(
    outcome.digest.omissions.map(({ headline, reason }) => `${headline}: ${inEnglish(reason)}`),
    ['甲: nothing of it passed the fact check', '丁: no room: a digest carries 2'],
  )
})

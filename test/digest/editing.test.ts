import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createEditing } from '../../src/digest/editing.ts'
import { identifyArticles } from '../../src/news/article.ts'
import { openTestStore } from '../test-store.ts'

const unused = () => assert.fail('not asked for here')

const editingOf = (store: Awaited<ReturnType<typeof openTestStore>>) =>
  createEditing({
    store: async () => store,
    paper: { id: 'js', name: '江苏晚报' },
    glossary: async () => new Map(),
    brief: unused,
    gloss: unused,
    segment: unused,
    ingest: unused,
    read: unused,
    tagged: unused,
    common: unused,
    signal: new AbortController().signal,
  })

test('a headline that is changed in one language is compared with the other, though the article bears out both', async (t) => {
  const [article] = identifyArticles('2026-03-12-hn', [
    { kind: 'story', headline: '公路建设提速', byline: [], body: ['全省今年新建公路120公里，改造公路300公里。'], captions: [], page: '1' },
  ])
  const editing = editingOf(await openTestStore(t))
  const before = { zh: '今年新建公路120公里', en: '120 kilometers of roads built this year' }
  const found = await editing.check({ text: { ...before, zh: '今年改造公路300公里' }, evidence: [] }, article!, before)
  assert.deepEqual(
    found.map(({ kind, where, text }) => ({ kind, where, text })),
    [{ kind: 'parity', where: 'en', text: '120 kilometers' }],
  )
  const both = { zh: '今年改造公路300公里', en: '300 kilometers of roads rebuilt this year' }
  assert.deepEqual(await editing.check({ text: both, evidence: [] }, article!, { ...both, en: before.en }), [])
  assert.deepEqual(await editing.check({ text: { ...before, zh: '新建公路今年达120公里' }, evidence: [] }, article!, before), [])
})

test('words that the other language does not say are told once, by the longest of them', async (t) => {
  const [article] = identifyArticles('2026-03-12-hn', [
    { kind: 'story', headline: '公路建设提速', byline: [], body: ['局长说：“今年新建公路120公里。”'], captions: [], page: '1' },
  ])
  const before = { zh: '局长：“今年新建公路120公里”', en: 'Director: “120 kilometers of new roads this year”' }
  const found = await editingOf(await openTestStore(t)).check({ text: { ...before, zh: '公路建设加快' }, evidence: [] }, article!, before)
  assert.deepEqual(
    found.map(({ text }) => text),
    ['120 kilometers of new roads this year'],
  )
})

test('what the English told beyond the Chinese before the change is not held against the change', async (t) => {
  const [article] = identifyArticles('2026-03-12-hn', [
    { kind: 'story', headline: '公路建设提速', byline: [], body: ['全省今年新建公路120公里，改造公路300公里。'], captions: [], page: '1' },
  ])
  const before = { zh: '公路建设提速', en: '120 kilometers of roads built this year' }
  const changed = { text: { ...before, zh: '公路建设加快' }, evidence: [] }
  assert.deepEqual(await editingOf(await openTestStore(t)).check(changed, article!, before), [])
})

test('an editor’s words are checked as of the paper that the story is in', async (t) => {
  const store = await openTestStore(t)
  const paper = { id: 'hn', name: '海南晚报' }
  const id = '2026-03-12-hn'
  const [article] = identifyArticles(id, [
    { kind: 'story', headline: '公路建设提速', byline: [], body: ['全省今年新建公路120公里。'], captions: [], page: '1' },
  ])
  const edition = { id, paper, date: '2026-03-12', pages: ['1'], articles: [article!.id], state: 'complete' as const, hash: '', readAt: '' }
  await store.editions.set(id, edition)
  const editing = editingOf(store)
  const said = (province: string, en: string) => ({
    text: { zh: `${province}今年新建公路120公里。`, en: `${en} has built 120 kilometers of roads this year.` },
    evidence: [article!.sentences[0]!.id],
  })
  assert.deepEqual(await editing.check(said('海南', 'Hainan'), article!), [])
  assert.notDeepEqual(await editing.check(said('江苏', 'Jiangsu'), article!), [])
})

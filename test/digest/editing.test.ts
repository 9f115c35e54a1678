import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createEditing } from '../../src/digest/editing.ts'
import { identifyArticles } from '../../src/news/article.ts'
import { openTestStore } from '../test-store.ts'

const unused = () => assert.fail('not asked for here')

test('an editor’s words are checked as of the paper that the story is in', async (t) => {
  const store = await openTestStore(t)
  const paper = { id: 'hn', name: '海南晚报' }
  const id = '2026-03-12-hn'
  const [article] = identifyArticles(id, [
    { kind: 'story', headline: '公路建设提速', byline: [], body: ['全省今年新建公路120公里。'], captions: [], page: '1' },
  ])
  const edition = { id, paper, date: '2026-03-12', pages: ['1'], articles: [article!.id], state: 'complete' as const, hash: '', readAt: '' }
  await store.editions.set(id, edition)
  const editing = createEditing({
    store: async () => store,
    paper: { id: 'js', name: '江苏晚报' },
    glossary: async () => new Map(),
    brief: unused,
    segment: unused,
    ingest: unused,
    read: unused,
    tagged: unused,
    common: unused,
    signal: new AbortController().signal,
  })
  const said = (province: string, en: string) => ({
    text: { zh: `${province}今年新建公路120公里。`, en: `${en} has built 120 kilometers of roads this year.` },
    evidence: [article!.sentences[0]!.id],
  })
  assert.deepEqual(await editing.check(said('海南', 'Hainan'), article!), [])
  assert.notDeepEqual(await editing.check(said('江苏', 'Jiangsu'), article!), [])
})

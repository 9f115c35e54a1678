import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { createAsking } from '../src/asking.ts'
import { readConfig } from '../src/config.ts'
import { openDictionary } from '../src/language/dictionary.ts'
import { loadLexicon } from '../src/language/lexicon.ts'
import { createLogger } from '../src/logger.ts'
import { type Glossary, glossaryOf } from '../src/news/glossary.ts'
import { createOfflineWriter } from '../src/writers/offline/writer.ts'
import { openRoom, putEdition, today } from './answers/edition.ts'
import { dictionaryFile } from './dictionary.ts'

const open = async (t: TestContext, glossary: () => Promise<Glossary> = async () => glossaryOf([])) => {
  const { store, articles } = await openRoom()
  const offline = createOfflineWriter({ lexicon: loadLexicon })
  const asking = createAsking({
    config: readConfig({}),
    store,
    file: ':memory:',
    writer: offline,
    offline,
    prepare: async () => {},
    dictionary: () => openDictionary(dictionaryFile),
    lexicon: loadLexicon,
    glossary,
    now: () => new Date(`${today}T08:00:00Z`),
    log: createLogger('silent', [], { write: () => {} }),
  })
  t.after(asking.close)
  return { asking, articles, store }
}

test('a term that an editor corrects is said in the next answer', async (t) => {
  let en = 'Chengnan Library'
  const { asking } = await open(t, async () => glossaryOf([{ zh: '城南图书馆', en, source: 'test' }]))
  const ask = async () => {
    const answer = await asking.answer({ text: '城南图书馆新馆藏书多少册？', language: 'zh', thread: [], today })
    return answer.kind === 'answered' ? answer.claims[0]!.text.en : answer.kind
  }
  assert.match(await ask(), /Chengnan Library/)
  en = 'South City Library'
  assert.match(await ask(), /South City Library/)
})

test('a search gives the stories that hold the words, and nothing for words that none holds', async (t) => {
  const { asking, articles } = await open(t)
  const headlines = async (words: string) =>
    (await asking.search(words, 8)).map(({ article }) => articles.find(({ id }) => id === article)!.headline).sort()
  assert.deepEqual(await headlines('图书馆'), ['城南图书馆招募志愿者', '城南图书馆新馆开馆'])
  assert.deepEqual(await headlines('bridge'), ['松溪大桥完成合龙'])
  assert.deepEqual(await headlines('茶馆'), [])
  const [found] = await asking.search('bridges', 8)
  assert.deepEqual(found?.stems, ['bridg'])
})

test('an earlier story is one on the same subject, not just any older one', async (t) => {
  const { asking, articles, store } = await open(t)
  await putEdition(store, '2026-02-21', '1', [['校园舞台完成修缮', '北门小学的校园舞台修缮完成，本周启用。']])
  const before = async (headline: string) => asking.earlier(articles.find((article) => article.headline === headline)!)
  assert.deepEqual(await before('城南图书馆新馆开馆'), [articles.find(({ headline }) => headline === '城南图书馆招募志愿者')!.id])
  assert.deepEqual(await before('松溪大桥完成合龙'), [])
})

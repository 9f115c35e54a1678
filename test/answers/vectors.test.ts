import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keepIndex } from '../../src/answers/keep-index.ts'
import { retrieve } from '../../src/answers/retrieve.ts'
import { createVectors } from '../../src/answers/vectors.ts'
import { createBreaker } from '../../src/writers/model/breaker.ts'
import { createEmbedder } from '../../src/writers/model/embedder.ts'
import { type EmbeddingRequest, type ScriptedVectors, startModelServer } from '../model-server.ts'
import { openRoom, putEdition } from './edition.ts'

/** Texts about reading lie near each other, in whatever words; brobdingle is a word for bridges that nobody else knows. */
const topics = [/图书馆|reading room/, /大桥|brobdingle/, /茶/]
const meaning = ({ input }: EmbeddingRequest): number[][] =>
  input.map((text) => [...topics.map((topic) => (topic.test(text) ? 1 : 0.02)), text.length / 10_000])

const openNear = async (script: (request: EmbeddingRequest) => ScriptedVectors) => {
  const room = await openRoom()
  const server = await startModelServer(() => ({ status: 500 }), script)
  const errors: unknown[] = []
  const embed = createEmbedder({
    key: 'sk-test',
    baseUrl: server.baseUrl,
    model: 'scripted',
    timeout: 2000,
    price: 1,
    breaker: createBreaker(() => 0),
    budget: { left: async () => true, spend: async () => {} },
  })
  const vectors = createVectors({ index: room.index, embed, model: 'scripted', onError: (error) => errors.push(error) })
  const headlines = async (question: string) => {
    const near = await vectors.near(question)
    const { found } = retrieve(room.index, room.termsOf(question, 'en'), 3, { near })
    return found.map(({ text }) => text.split('\n')[0])
  }
  return { ...room, server, vectors, errors, headlines }
}

test('a story that shares no word with the question is found by its meaning', async (t) => {
  const room = await openNear(meaning)
  t.after(room.server.close)
  assert.ok(!(await room.headlines('brobdingle')).includes('松溪大桥完成合龙'))
  await room.vectors.keep()
  assert.equal((await room.headlines('brobdingle'))[0], '松溪大桥完成合龙')
  assert.ok(room.server.embedded.every(({ encoding_format }) => encoding_format === 'float'))
})

test('a story that both words and meaning find comes before one that only the meaning finds', async (t) => {
  const room = await openNear(meaning)
  t.after(room.server.close)
  await room.vectors.keep()
  assert.equal((await room.headlines('Volunteers for the reading room'))[0], '城南图书馆招募志愿者')
})

test('many passages are sent ten at a time, each once; only a changed edition is sent again', async (t) => {
  const room = await openNear(meaning)
  t.after(room.server.close)
  const stories = (day: string) =>
    Array.from({ length: 23 }, (_, at): [string, string] => [`第${at}号消息`, `${day}第${at}号通知今日发布。`])
  await putEdition(room.store, '2026-03-01', '1', stories('甲'))
  await keepIndex(room.index, room.store)
  await room.vectors.keep()
  assert.ok(room.server.embedded.every(({ input }) => input.length <= 10))
  const sent = () => room.server.embedded.flatMap(({ input }) => input)
  assert.equal(sent().length, room.index.size())
  await putEdition(room.store, '2026-03-01', '2', stories('乙'))
  await keepIndex(room.index, room.store)
  await room.vectors.keep()
  assert.equal(sent().length, room.index.size() + 23)
})

for (const { name, script } of [
  { name: 'answers 500', script: () => ({ status: 500 }) },
  { name: 'gives fewer vectors than texts', script: ({ input }: EmbeddingRequest) => input.slice(1).map(() => [1, 2]) },
  { name: 'gives no list', script: () => ({ body: { error: { message: 'no' } } }) },
]) {
  test(`an embeddings server that ${name} takes nothing from the search`, async (t) => {
    const room = await openNear(script)
    t.after(room.server.close)
    await room.vectors.keep()
    assert.ok(room.errors.length > 0)
    assert.equal((await room.headlines('How long is the Songxi bridge?'))[0], '松溪大桥完成合龙')
  })
}

test('a server that fails only when a question is asked leaves the words', async (t) => {
  let down = false
  const room = await openNear((request) => (down ? { status: 503 } : meaning(request)))
  t.after(room.server.close)
  await room.vectors.keep()
  down = true
  assert.equal((await room.headlines('How long is the Songxi bridge?'))[0], '松溪大桥完成合龙')
  assert.equal(room.errors.length, 1)
})

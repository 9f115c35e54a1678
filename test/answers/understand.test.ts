import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../src/answers/understand.ts'

const thread = [{ question: 'How much did the town export?', answer: '…', articles: ['a'], at: '2026-03-03T01:00:00.000Z' }]
const languageOf = (text: string) => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en')

for (const { value, expected } of [
  { value: '昨天有什么新闻？', expected: { from: '2026-03-02', to: '2026-03-03' } },
  { value: 'What happened yesterday?', expected: { from: '2026-03-02', to: '2026-03-03' } },
  { value: '今年前两个月出口多少？', expected: undefined },
  { value: 'Who won the prize in 2022?', expected: undefined },
]) {
  test(`the editions that are meant by: ${value}`, () => {
    const understood = understand(value, languageOf(value), [], '2026-03-03')
    assert.deepEqual(understood.kind === 'search' ? understood.dates : understood, expected)
  })
}

for (const { value, expected } of [
  { value: 'And imports?', expected: ['a'] },
  { value: '那进口呢？', expected: ['a'] },
  { value: 'How long is the bridge over the Songxi river?', expected: [] },
  { value: '松溪大桥全长多少米？', expected: [] },
  { value: 'Where is Yiwu?', expected: [] },
  { value: 'What of Vietnam?', expected: ['a'] },
]) {
  test(`${value} ${expected.length > 0 ? 'goes on from' : 'stands apart from'} the question before`, () => {
    const understood = understand(value, languageOf(value), thread, '2026-03-03')
    assert.deepEqual(understood.kind === 'search' && understood.articles, expected)
  })
}

for (const { value, expected } of [
  { value: 'Thanks!', expected: 'thanks' },
  { value: '你好', expected: 'greeting' },
  { value: 'What can you do?', expected: 'about' },
  { value: 'Thanks to whom was the bridge built?', expected: undefined },
]) {
  test(`small talk or not: ${value}`, () => {
    const understood = understand(value, languageOf(value), [], '2026-03-03')
    assert.equal(understood.kind === 'talk' ? understood.talk : undefined, expected)
  })
}

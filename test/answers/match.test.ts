import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matchIn } from '../../src/answers/match.ts'
import { type Term, zhWording } from '../../src/answers/term.ts'

const sentences = ['全市出口增长。', '對越南出口138.6亿元，出口商说好。', '本报讯 11月19日越南客商来了。'].map((text, at) => ({
  id: `s.${at + 1}`,
  text,
  paragraph: 0,
}))
const term = (...wordings: [text: string, weight: number][]): Term => ({
  source: 'x',
  weight: 1,
  wordings: wordings.map(([text, weight]) => zhWording(text, weight)),
})

test('a search shows the sentence with most of its words, and where they stand', () => {
  const exports = term(['外销', 0.9], ['出口', 0.8])
  assert.deepEqual(matchIn(sentences, [term(['越南', 1]), exports]), {
    sentence: 's.2',
    words: [[1, 5]],
  })
  assert.deepEqual(matchIn(sentences, [exports])?.sentence, 's.1')
  assert.deepEqual(matchIn(sentences, [term(['客商', 1]), term(['越南', 1])]), { sentence: 's.3', words: [[10, 14]] })
  assert.equal(matchIn(sentences, [term(['火星', 1])]), undefined)
})

test('characters that only stand in for words mark nothing', () => {
  assert.equal(matchIn(sentences, [{ ...term(['出口', 1]), gram: true }]), undefined)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alignWords } from '../../src/language/alignment.ts'
import { numbering } from '../../src/language/numbering.ts'

const english = numbering()
const chinese = numbering()
const learnt = alignWords(
  [
    { from: ['tea', 'garden'], to: ['茶', '园'], weight: 1 },
    { from: ['tea', 'cup'], to: ['茶', '杯'], weight: 1 },
    { from: ['tea'], to: ['茶'], weight: 1 },
    { from: ['rose', 'garden'], to: ['玫瑰', '园'], weight: 1 },
    { from: ['hapax'], to: ['罕', '见'], weight: 1 },
  ].map(({ from, to, weight }) => ({ from: from.map(english.of), to: to.map(chinese.of), weight })),
  0.01,
  2,
)

test('of words that are only paired as whole glosses, each finds its own', () => {
  assert.deepEqual(
    ['tea', 'garden', 'cup'].map((word) => chinese.names[learnt.forward.get(english.of(word))![0]![0]]),
    ['茶', '园', '杯'],
  )
  assert.deepEqual(
    ['茶', '园', '玫瑰'].map((word) => english.names[learnt.back.get(chinese.of(word))![0]![0]]),
    ['tea', 'garden', 'rose'],
  )
})

test('what stands in one gloss only is less sure than what stands in several', () => {
  assert.ok(learnt.forward.get(english.of('hapax'))![0]![1] < 0.4)
  assert.ok(learnt.forward.get(english.of('tea'))![0]![1] > 0.5)
})

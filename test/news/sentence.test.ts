import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { splitSentences } from '../../src/news/sentence.ts'

const table: { name: string; value: string; expected: string[] }[] = [
  { name: 'Chinese marks end a sentence', value: '市场开门了。客商多吗？很多！', expected: ['市场开门了。', '客商多吗？', '很多！'] },
  {
    name: 'a closing quote belongs to its sentence',
    value: '他说：“订单多了。”大家都笑了。',
    expected: ['他说：“订单多了。”', '大家都笑了。'],
  },
  {
    name: 'a mark inside an open quotation does not end it',
    value: '“订单多了。价格也稳。”商户都这么想。',
    expected: ['“订单多了。价格也稳。”', '商户都这么想。'],
  },
  { name: 'a quotation stays with its speaker', value: '“订单多了。”陈巧云说。她笑了。', expected: ['“订单多了。”陈巧云说。', '她笑了。'] },
  {
    name: 'a mark in brackets does not end a sentence',
    value: '活动（详见二版！）今天开始。明天结束。',
    expected: ['活动（详见二版！）今天开始。', '明天结束。'],
  },
  { name: 'a row of dots ends a sentence', value: '荣誉一个接一个……他还在路上。', expected: ['荣誉一个接一个……', '他还在路上。'] },
  {
    name: 'an English full stop before a capital ends one, a decimal point does not',
    value: 'It grew 3.5 percent. The city said so.',
    expected: ['It grew 3.5 percent. ', 'The city said so.'],
  },
  { name: 'an initial does not end one', value: 'J. Smith came.', expected: ['J. Smith came.'] },
  { name: 'text without an end is a sentence', value: '没有句号的一行', expected: ['没有句号的一行'] },
  { name: 'nothing is no sentence', value: '', expected: [] },
]
for (const { name, value, expected } of table) test(name, () => assert.deepEqual(splitSentences(value), expected))

test('the sentences joined are the paragraph, whatever stands in it', () => {
  const piece = fc.constantFrom('。', '”', '“', '（', '）', '！', '…', '……', '说', '表示', '.', ' ', 'A', 'b', '3', '市', '\n', '》', '😀')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const paragraph = pieces.join('')
      assert.equal(splitSentences(paragraph).join(''), paragraph)
      assert.ok(splitSentences(paragraph).every((sentence) => sentence.length > 0))
    }),
  )
})

test('a sentence that has no end is cut at the last mark or blank within 1,000 characters, and nothing is lost', () => {
  const list = '柑橘3,500筐，'.repeat(200)
  const words = 'boxes of oranges '.repeat(200)
  const solid = `${'a'.repeat(999)}${'😀'.repeat(600)}`
  for (const paragraph of [list, words, solid, `${list}。${words}`]) {
    const sentences = splitSentences(paragraph)
    assert.equal(sentences.join(''), paragraph)
    assert.ok(sentences.every((sentence) => sentence.length > 0 && sentence.length <= 1000 && sentence.isWellFormed()))
  }
  assert.ok(splitSentences(list).every((sentence) => sentence.endsWith('筐，')))
  assert.ok(splitSentences(words).every((sentence) => sentence.endsWith(' ')))
  assert.equal(splitSentences(`${'长'.repeat(999)}。`).length, 1)
})

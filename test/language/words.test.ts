import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addWords, searchWordsOf, taggedWords, toSimplified, wordsOf } from '../../src/language/words.ts'

test('a sentence falls into words that give it again when joined', () => {
  const text = '城南新建的图书馆昨日开馆，读者络绎不绝。'
  const words = wordsOf(text)
  assert.ok(words.includes('图书馆'))
  assert.equal(words.join(''), text)
})

test('search mode also gives the shorter words within a long one', () => {
  const words = searchWordsOf('有限公司')
  assert.deepEqual([words.includes('公司'), words.includes('有限公司')], [true, true])
})

test('words carry their part of speech', () => {
  assert.deepEqual(
    taggedWords('北京下雪').map(({ word, tag }) => [word, tag[0]]),
    [
      ['北京', 'n'],
      ['下雪', 'v'],
    ],
  )
})

test('added words are kept whole, before and after the dictionary is loaded', () => {
  assert.ok(!wordsOf('他走进云杉集市').includes('云杉集市'))
  addWords(['云杉集市', '云杉集市', 'x', 'has blank'])
  assert.ok(wordsOf('他走进云杉集市').includes('云杉集市'))
})

for (const { value, expected } of [
  { value: '臺灣的圖書館與電腦', expected: '台湾的图书馆与电脑' },
  { value: '著名的乾隆皇帝', expected: '著名的乾隆皇帝' },
  { value: 'Plain English 12%', expected: 'Plain English 12%' },
]) {
  test(`in Simplified characters: ${value}`, () => assert.equal(toSimplified(value), expected))
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findPinyin, isPinyin, lettersOf } from '../../src/language/pinyin.ts'
import { isTransliterated } from '../../src/language/transcription.ts'

test('finds the characters that a romanised name reads, with every reading of each', () => {
  const cases: [name: string, text: string, expected: string[]][] = [
    ['Luojianping', '县委书记罗建平', ['罗建平']],
    ['Shanxiongxin', '英雄单雄信', ['单雄信']],
    ['Wu’an', '临河至武安段', ['武安']],
    ['Lü', '摄影吕斌', ['吕']],
    ['Luojianming', '县委书记罗建平', []],
  ]
  for (const [name, text, expected] of cases)
    assert.deepEqual(
      findPinyin(lettersOf(name), text).map(({ at, end }) => text.slice(at, end)),
      expected,
      name,
    )
})

test('knows what can be pinyin', () => {
  assert.deepEqual(['Zhuangzi', 'Shiqi', 'Brightwater', 'Smith', 'Ouyang'].map(isPinyin), [true, true, false, false, true])
})

test('knows a transcription by the letters that its syllables stand for', () => {
  const cases: [name: string, text: string, expected: boolean][] = [
    ['Müller', '托马斯·穆勒', true],
    ['Petrov', '伊万·彼得罗夫', true],
    ['California', '加利福尼亚州', true],
    ['Keller', '托马斯·穆勒', false],
    ['Santos', '卡洛斯·席尔瓦', false],
  ]
  for (const [name, text, expected] of cases) assert.equal(isTransliterated(name, text), expected, name)
})

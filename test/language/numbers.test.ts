import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chineseNumber, englishNumber, englishOrdinal } from '../../src/language/numbers.ts'

test('reads numerals in characters, figures and both mixed', () => {
  const cases: [value: string, expected: number | undefined][] = [
    ['二十六', 26],
    ['一百零五', 105],
    ['一百五', 150],
    ['两千三百万', 23_000_000],
    ['1.2万亿', 1.2e12],
    ['4.89亿', 489_000_000],
    ['3,500', 3500],
    ['二〇二四', 2024],
    ['十', 10],
    ['数字', undefined],
  ]
  for (const [value, expected] of cases) assert.equal(chineseNumber(value), expected, value)
})

test('reads English numbers in words', () => {
  assert.deepEqual(
    ['twenty-six', 'two hundred and five', 'three thousand', '3,500', 'a dozen'].map(englishNumber),
    [26, 205, 3000, 3500, 12],
  )
  assert.deepEqual(['14th', '2,000th', '14 millionth', 'fourteenth', 'twenty-sixth', 'plenty'].map(englishOrdinal), [
    14,
    2000,
    14_000_000,
    14,
    26,
    undefined,
  ])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { englishDates, nth } from '../../src/language/english-dates.ts'

test('puts dates and times into English', () => {
  const cases: { value: string; expected: string[] }[] = [
    { value: '12月4日', expected: ['on December 4'] },
    { value: '2024年12月4日', expected: ['on December 4, 2024'] },
    { value: '1月至10月', expected: ['January to October'] },
    { value: '今年1月至10月', expected: ['January to October this year'] },
    { value: '7月8日至10日', expected: ['from July 8 to 10'] },
    { value: '7月28日至8月2日', expected: ['from July 28 to August 2'] },
    { value: '11月19日凌晨2时40分', expected: ['at 2:40 a.m. on November 19'] },
    { value: '下午3点半', expected: ['at 3:30 p.m.'] },
    { value: '9时至17时', expected: ['from 9:00 to 17:00'] },
    { value: '昨日上午', expected: ['yesterday morning'] },
    { value: '前十个月', expected: ['in the first ten months'] },
    { value: '今年上半年', expected: ['in the first half of this year'] },
    { value: '2025年第三季度', expected: ['in the third quarter of 2025'] },
    { value: '2023年9月', expected: ['in September 2023'] },
    { value: '11月底', expected: ['at the end of November'] },
    { value: '周二、周四', expected: ['on Tuesday', 'on Thursday'] },
    { value: '20世纪90年代', expected: ['in the 1990s'] },
    { value: '二〇二四年', expected: ['in 2024'] },
    { value: '13月4日', expected: ['on the 4th'] },
    { value: '两小时', expected: [] },
    { value: '提出6点意见', expected: [] },
    { value: '每晚6时', expected: ['at 6:00 p.m. every day'] },
    { value: '每晚6时开市，11时30分收市', expected: ['at 6:00 p.m. every day', 'at 11:30 p.m.'] },
    { value: '每晚6时至11时30分', expected: ['from 6:00 p.m. to 11:30 p.m. every day'] },
    { value: '上午10时至12时', expected: ['from 10:00 a.m. to 12:00 p.m.'] },
    { value: '下午2时至17时30分', expected: ['from 2:00 p.m. to 5:30 p.m.'] },
    { value: '晚上10时至2时', expected: ['from 10:00 p.m. to 2:00 a.m.'] },
    { value: '凌晨0时30分', expected: ['at 12:30 a.m.'] },
    { value: '昨晚8时开始，今天9时结束', expected: ['yesterday at 8:00 p.m.', 'at 9:00'] },
    { value: '22时30分延长至23时30分', expected: ['at 22:30', 'at 23:30'] },
    { value: '周一至周五', expected: ['Monday to Friday'] },
  ]
  for (const { value, expected } of cases) {
    const found = englishDates(value).map(({ preposition, en }) => `${preposition} ${en}`.trim())
    assert.deepEqual(found, expected, value)
  }
})

test('says ordinals', () => {
  assert.deepEqual([1, 2, 3, 4, 11, 12, 13, 21, 112].map(nth), ['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '112th'])
})

test('gives a day without a month the month that is nearest to the edition', () => {
  const cases = [
    ['8日上午', '2026-07-09', 'on the morning of July 8'],
    ['30日', '2026-07-02', 'June 30'],
    ['1日', '2024-12-31', 'January 1'],
    ['31日', '2026-03-01', 'January 31'],
    ['8日', undefined, 'the 8th'],
  ] as const
  for (const [value, edition, expected] of cases) assert.equal(englishDates(value, edition)[0]?.en, expected, value)
})

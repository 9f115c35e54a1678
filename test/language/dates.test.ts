import assert from 'node:assert/strict'
import { test } from 'node:test'
import { datesIn } from '../../src/language/dates.ts'
import type { Language } from '../../src/news/language.ts'

const edition = '2024-12-05'
const short = (text: string, language: Language) =>
  datesIn(text, language, edition)
    .map(({ kind, from, to, minutes, weekday, daypart, comparison }) =>
      [kind, from && (from === to ? from : `${from}..${to}`), minutes, from ? undefined : weekday, daypart, comparison]
        .filter((part) => part !== undefined)
        .join(' '),
    )
    .join(', ')

const chinese: [value: string, expected: string][] = [
  ['12月4日', 'day 2024-12-04'],
  ['2023年1月6日', 'day 2023-01-06'],
  ['1月6日', 'day 2025-01-06'],
  ['昨日', 'day 2024-12-04'],
  ['昨晚', 'day 2024-12-04, daypart evening'],
  ['4日', 'day 2024-12-04'],
  ['上周五', 'day 2024-11-29'],
  ['周三', 'weekday 3'],
  ['7月7日至8日', 'span 2024-07-07..2024-07-08'],
  ['今年前十月', 'span 2024-01-01..2024-10-31'],
  ['今年前两个月', 'span 2024-01-01..2024-02-29'],
  ['1—10月', 'span 2024-01-01..2024-10-31'],
  ['去年上半年', 'span 2023-01-01..2023-06-30'],
  ['三季度', 'span 2024-07-01..2024-09-30'],
  ['前三季度', 'span 2024-01-01..2024-09-30'],
  ['10月份', 'month 2024-10-01..2024-10-31'],
  ['去年', 'year 2023-01-01..2023-12-31'],
  ['上世纪90年代', 'span 1990-01-01..1999-12-31'],
  ['上午10时30分', 'time 630'],
  ['晚7时', 'time 1140'],
  ['14:30', 'time 870'],
  ['同比增长', 'comparison year'],
  ['环比下降', 'comparison previous'],
  ['明后天', 'span 2024-12-06..2024-12-07'],
  ['今明两天', 'span 2024-12-05..2024-12-06'],
  ['近一周日接诊量', ''],
  ['较上周五', 'day 2024-11-29'],
  ['较上周', 'comparison 2024-11-25..2024-12-01 week'],
  ['较前一日', 'comparison day'],
  ['较去年底', 'year 2023-01-01..2023-12-31'],
  ['此前7月', 'month 2024-07-01..2024-07-31'],
  ['上季度', 'span 2024-07-01..2024-09-30'],
  ['上周末', 'span 2024-11-30..2024-12-01'],
  ['前一天', 'anaphor'],
]
const english: [value: string, expected: string][] = [
  ['on December 4', 'day 2024-12-04'],
  ['on Dec. 4, 2023', 'day 2023-12-04'],
  ['4 December', 'day 2024-12-04'],
  ['yesterday', 'day 2024-12-04'],
  ['on Wednesday', 'weekday 3'],
  ['July 7-8', 'span 2024-07-07..2024-07-08'],
  ['the first ten months of this year', 'span 2024-01-01..2024-10-31'],
  ['January to October', 'span 2024-01-01..2024-10-31'],
  ['Jan–Oct 2023', 'span 2023-01-01..2023-10-31'],
  ['the first half of last year', 'span 2023-01-01..2023-06-30'],
  ['the third quarter', 'span 2024-07-01..2024-09-30'],
  ['in May', 'month 2025-05-01..2025-05-31'],
  ['prices may rise', ''],
  ['2:30 p.m.', 'time 870'],
  ['up from a year earlier', 'comparison year'],
  ['month on month', 'comparison month'],
  ['in 2024', 'year 2024-01-01..2024-12-31'],
  ['the 1990s', 'span 1990-01-01..1999-12-31'],
  ['on the 12th.', 'day 2024-12-12'],
  ['from the 2nd to the 4th.', 'day 2024-12-02, day 2024-12-04'],
  ['the 12th in the table', ''],
  ['on the 5th of last month', 'day 2024-11-05'],
  ['on Wednesday evening', 'weekday 3, daypart evening'],
  ['3:30 in the afternoon', 'time 930'],
  ['at half past nine', 'time 570'],
  ['up from a week earlier', 'comparison week'],
  ['from a day earlier', 'comparison day'],
  ['half a year ago', ''],
  ['in the last week', ''],
  ['over the next week', ''],
  ['last quarter', 'span 2024-07-01..2024-09-30'],
  ['for a third quarter running', ''],
  ['since the start of the year', 'span 2024-01-01..2024-12-05'],
  ['last weekend', 'span 2024-11-30..2024-12-01'],
]

test('reads Chinese dates against the edition', () => {
  for (const [value, expected] of chinese) assert.equal(short(value, 'zh'), expected, value)
})

test('reads English dates against the edition', () => {
  for (const [value, expected] of english) assert.equal(short(value, 'en'), expected, value)
})

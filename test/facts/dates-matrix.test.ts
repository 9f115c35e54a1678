import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, monthOf, week, weekdayOf, yearOf } from '../../src/language/calendar.ts'
import { verdict } from './judging.ts'

/** Ways in which Chinese news tells time, and the English of each: what is told truly passes, what is a step off is refused. */
type Row = [zh: string, right: string[], wrong: string[]]

const judge = (edition: string, source: string, claim: string) => verdict(source, claim, edition)
/** Rows that fail, as sentences, so that one run shows them all. */
const failing = (edition: string, rows: Row[], zh: (when: string) => string, en: (when: string) => string): string[] =>
  rows.flatMap(([when, right, wrong]) => {
    const refused = right.filter((told) => judge(edition, zh(when), en(told)).length > 0)
    const passed = wrong.filter((told) => !right.includes(told) && judge(edition, zh(when), en(told)).length === 0)
    return [
      ...refused.map((told) => `${edition} ${when}: ${told} is refused`),
      ...passed.map((told) => `${edition} ${when}: ${told} passes`),
    ]
  })
const opened = (when: string) => `The city library opened its new building ${when}.`
const opens = (when: string) => `The city library will open its new building ${when}.`
const grew = (when: string) => `The city’s exports grew 5.2% ${when}.`

const names = 'January February March April May June July August September October November December'.split(' ')
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const dayOf = (date: string) => Number(date.slice(8))
const nth = (n: number) => `${n}${n > 10 && n < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`
const md = (date: string) => `${names[monthOf(date) - 1]} ${dayOf(date)}`
const zd = (date: string) => `${monthOf(date)}月${dayOf(date)}日`
const weekday = (date: string) => weekdays[weekdayOf(date)]!
const englishDays = (date: string) => [
  `on ${md(date)}`,
  `on ${dayOf(date)} ${names[monthOf(date) - 1]}`,
  `on the ${nth(dayOf(date))}`,
  `on ${md(date)}, ${yearOf(date)}`,
  `on ${weekday(date)}, ${md(date)}`,
  `on ${weekday(date)}`,
]
const words: Record<string, [zh: string, en: string]> = {
  '-2': ['前天', 'two days ago'], '-1': ['昨日', 'yesterday'], 0: ['今天', 'today'], 1: ['明天', 'tomorrow'], 2: ['后天', 'in two days'],
} // biome-ignore format: a table

/** In the middle of a week, on a Monday that begins a month, at New Year. */
const editions = ['2025-10-16', '2025-09-01', '2026-01-01']

for (const edition of editions)
  test(`days as an edition of ${edition} tells them`, () => {
    const rows = (shift: number): Row[] => {
      const date = addDays(edition, shift)
      const weeks = ['上周', '本周', '下周'].filter((_, at) => week(edition, at - 1).from <= date && week(edition, at - 1).to >= date)
      const char = '日一二三四五六'[weekdayOf(date)]
      const right = [...englishDays(date), ...(words[shift] ? [words[shift][1]] : [])]
      const wrong = [-1, 1].flatMap((step) => [
        ...englishDays(addDays(date, step)),
        ...(words[shift + step] ? [words[shift + step]![1]] : []),
      ])
      wrong.push(`on ${md(addDays(date, 7))}`, `on ${weekday(date)}, ${md(addDays(date, -7))}`, `on ${md(date)}, ${yearOf(date) + 1}`)
      return [
        zd(date),
        `${dayOf(date)}日`,
        `${zd(date)}（星期${char}）`,
        ...weeks.map((one) => one + char),
        ...(words[shift] ? [words[shift][0]] : []),
      ].map((zh) => [zh, right, wrong])
    }
    const fails = (edition.endsWith('-01') ? [-1, 1] : [-5, 0, 2]).flatMap((shift) =>
      failing(edition, rows(shift), (when) => `市图书馆${shift > 0 ? '将' : ''}${when}开放新馆。`, shift > 0 ? opens : opened),
    )
    assert.deepEqual(fails, [])
  })

test('days that stand together, spans, and the days that a length gives', () => {
  const rows: Row[] = [
    ['明后天', ['tomorrow and the day after', 'on Friday and Saturday', 'on October 17 and 18', 'over the next two days'], ['today and tomorrow', 'on Thursday and Friday']],
    ['今明两天', ['today and tomorrow', 'on Thursday and Friday'], ['yesterday and today', 'on Friday and Saturday']],
    ['10月28日至11月3日', ['from October 28 to November 3', 'between October 28 and November 3', 'from October 28 through November 3'], ['from October 28 to November 4', 'from October 27 to November 3']],
    ['17日至20日', ['from the 17th to the 20th', 'on October 17-20', 'from Friday to Monday'], ['from the 17th to the 21st', 'on October 16-20']],
    ['自10月17日起，为期五天', ['on October 17-21', 'from October 17'], ['on October 17-22', 'until October 17']],
    ['下月5日', ['on November 5', 'on the 5th of next month'], ['on October 5', 'on the 6th of next month']],
    ['本周末', ['this weekend'], ['last weekend', 'next weekend']],
  ] // biome-ignore format: a table
  assert.deepEqual(
    failing('2025-10-16', rows, (when) => `市图书馆将${when}开放新馆。`, opens),
    [],
  )
})

test('parts of the day and times of the clock', () => {
  const rows: Row[] = [
    ['昨天上午', ['yesterday morning', 'on Wednesday morning', 'on the morning of October 15'], ['yesterday evening', 'on Wednesday evening', 'this morning']],
    ['昨晚', ['last night', 'yesterday evening', 'on the evening of October 15'], ['yesterday morning', 'tonight', 'on Thursday evening']],
    ['上午9时30分', ['at 9:30 a.m.', 'at half past nine', 'at 9:30 in the morning', 'at 09:30'], ['at 9:30 p.m.', 'at half past ten', 'at 9:45 a.m.']],
    ['下午3时', ['at 3 p.m.', 'at 3 in the afternoon', 'at 15:00'], ['at 3 a.m.', 'at 3 in the morning', 'at 4 p.m.']],
    ['晚8点', ['at 8 p.m.', 'at 8 in the evening', 'at 20:00'], ['at 8 a.m.', 'at 9 in the evening']],
    ['20时30分', ['at 8:30 p.m.', 'at half past eight'], ['at 8:30 a.m.', 'at 10:30 p.m.']],
    ['中午12时', ['at noon', 'at 12 p.m.'], ['at midnight', 'at 1 in the afternoon']],
    ['24时', ['at midnight', 'at 00:00', 'at 12 a.m.'], ['at noon', 'at 1 a.m.']],
  ] // biome-ignore format: a table
  assert.deepEqual(
    failing('2025-10-16', rows, (when) => `市图书馆${when}开放新馆。`, opened),
    [],
  )
})

test('limits: before and after, from and until', () => {
  const rows: Row[] = [
    ['于11月5日前', ['by November 5', 'before November 5', 'no later than November 5'], ['after November 5', 'from November 5', 'by November 6']],
    ['于11月5日后', ['after November 5'], ['before November 5', 'by November 5', 'until November 5']],
    ['自11月5日起', ['from November 5', 'starting November 5', 'on November 5'], ['until November 5', 'before November 5', 'from November 6']],
    ['在11月底前', ['by the end of November', 'by late November', 'by November 30'], ['by the end of December', 'by early November', 'after the end of November']],
    ['在年底前', ['by the end of the year', 'by year-end', 'by the end of 2025', 'by the end of December'], ['by the end of next year', 'after the end of the year']],
    ['在明年底前', ['by the end of next year', 'by the end of 2026'], ['by the end of this year', 'by the middle of next year']],
    ['在春节前', ['before Spring Festival', 'ahead of the Lunar New Year'], ['after Spring Festival', 'before National Day']],
    ['在寒假期间', ['during the winter holiday'], ['during the summer holiday']],
  ] // biome-ignore format: a table
  assert.deepEqual(
    failing('2025-10-16', rows, (when) => `市图书馆将${when}开放新馆。`, opens),
    [],
  )
})

test('periods, their parts, and lengths of time up to now and on from now', () => {
  const rows: Row[] = [
    ['上周', ['last week', 'the previous week'], ['this week', 'last month']],
    ['上月', ['last month', 'in September'], ['this month', 'in August', 'last year']],
    ['上季度', ['last quarter', 'in the previous quarter'], ['this quarter', 'next quarter', 'last month']],
    ['上一财年', ['last fiscal year', 'in the previous financial year'], ['this fiscal year', 'next fiscal year']],
    ['今年以来', ['so far this year', 'since the start of this year', 'since January', 'year to date'], ['last year', 'so far this month', 'since the start of last year']],
    ['上半年', ['in the first half', 'in the six months to June', 'from January to June'], ['in the second half', 'in the first five months']],
    ['前三季度', ['in the first three quarters', 'in the nine months to September', 'in the three quarters to September'], ['in the third quarter', 'from January to October']],
    ['三季度', ['in the third quarter', 'from July to September', 'in the three months to September'], ['in the first three quarters', 'in the fourth quarter']],
    ['1至8月', ['in the first eight months', 'from January to August'], ['in August', 'in the first seven months']],
    ['去年10月', ['in October last year', 'in October 2024'], ['in October this year', 'in November last year']],
    ['5月上旬', ['in early May', 'in the first ten days of May'], ['in late May', 'at the end of May', 'in early June']],
    ['去年底', ['at the end of last year', 'late last year'], ['early last year', 'at the end of this year']],
    ['20世纪90年代初', ['in the early 1990s'], ['in the late 1990s', 'in the early 1980s']],
    ['19世纪末', ['at the end of the 19th century', 'in the late 1800s'], ['at the start of the 19th century', 'at the end of the 20th century']],
    ['“十四五”期间', ['during the 14th Five-Year Plan period', 'between 2021 and 2025'], ['during the 15th Five-Year Plan period', 'between 2016 and 2020']],
    ['去年冬天', ['last winter'], ['this winter', 'last summer', 'last autumn']],
    ['近一周', ['over the past week', 'in the past seven days', 'in the last week'], ['over the past month', 'over the next week', 'on Sunday']],
    ['过去五年', ['over the past five years', 'in the last five years'], ['over the next five years', 'over the past five months']],
    ['未来三年', ['over the next three years', 'in the coming three years'], ['over the past three years']],
    ['一年前', ['a year ago', 'in 2024'], ['a month ago', 'a year later']],
    ['三天前', ['three days ago', 'three days earlier'], ['three days later', 'two days ago']],
    ['两个月后', ['two months later', 'after two months'], ['two months ago', 'two weeks later']],
    ['次日', ['the next day', 'a day later'], ['the same day', 'the previous day']],
    ['前一天', ['the day before', 'the previous day'], ['the next day', 'a day later', 'the same day']],
    ['10月12日以来', ['since October 12'], ['before October 12', 'until October 12', 'since October 13']],
    ['连续三个季度', ['for three straight quarters', 'for a third straight quarter', 'for a third quarter running'], ['in the third quarter', 'for three straight months', 'for a fourth straight quarter']],
    ['连续第四年', ['for a fourth straight year', 'for the fourth year running'], ['for a fourth straight month', 'for the third year running']],
  ] // biome-ignore format: a table
  assert.deepEqual(
    failing('2025-10-16', rows, (when) => `该市${when}出口增长5.2%。`, grew),
    [],
  )
})

test('what a figure is measured against', () => {
  const against: [zh: string, en: string[]][] = [
    ['同比', ['year on year', 'from a year earlier', 'compared with the same period last year']],
    ['较上月', ['from the previous month', 'from a month earlier', 'from August']],
    ['较上周', ['from the previous week', 'from a week earlier', 'from last week']],
    ['较前一日', ['from the previous day', 'from a day earlier']],
    ['较上季度', ['from the previous quarter', 'quarter on quarter']],
    ['较2019年', ['from 2019', 'compared with 2019']],
  ]
  const rows = against.map(([zh, right]): Row => [zh, right, against.flatMap(([other, en]) => (other === zh ? [] : en))])
  assert.deepEqual(
    failing(
      '2025-10-16',
      rows,
      (when) => `该市9月出口${when}增长5.2%。`,
      (when) => `The city’s exports grew 5.2% ${when} in September.`,
    ),
    [],
  )
})

test('the day of a dateline is that of its 今天, and of no event that has a day of its own', () => {
  const row = (when: string, right: string[], wrong: string[]): Row => [when, right, wrong]
  const rows = [
    row('北京9月23日电 市图书馆今天', ['on Tuesday', 'yesterday', 'on the 23rd'], ['today', 'on Wednesday', 'on September 24']),
    row('北京9月23日电 市图书馆22日夜间', ['on Monday night', 'on September 22'], ['on Tuesday', 'on September 23', 'yesterday']),
  ]
  assert.deepEqual(
    failing('2025-09-24', rows, (when) => `新华社${when}开放新馆。`, opened),
    [],
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantitiesIn } from '../../src/language/quantities.ts'
import type { Language } from '../../src/news/language.ts'

const short = (text: string, language: Language) =>
  quantitiesIn(text, language)
    .map(({ kind, value, upTo, unit, qualifier }) =>
      [kind, upTo === undefined ? value : `${value}..${upTo}`, kind === 'count' ? '' : unit, qualifier]
        .filter((part) => part !== undefined && part !== '')
        .join(' '),
    )
    .join(', ')

const chinese: [value: string, expected: string][] = [
  ['全市进出口总额达8.93亿美元', 'money 893000000 USD'],
  ['投资1.2万亿元', 'money 1200000000000 CNY'],
  ['注资人民币３０００万元', 'money 30000000 CNY'],
  ['百余家企业', 'count 100 over'],
  ['数十名志愿者', 'count 10 over'],
  ['3万多名学生', 'count 30000 over'],
  ['近8000名', 'count 8000 nearly'],
  ['二十六名代表', 'count 26'],
  ['占比超过三成', 'percent 30 % over'],
  ['四成以上', 'percent 40 % at least'],
  ['三分之一的商户', 'percent 33.3333333333 %'],
  ['百分之二十', 'percent 20 %'],
  ['过半', 'percent 50 % over'],
  ['提高3.2个百分点', 'points 3.2 pp'],
  ['比去年翻一番', 'multiple 2 ×'],
  ['翻两番', 'multiple 4 ×'],
  ['是去年的1.5倍', 'multiple 1.5 ×'],
  ['500亩', 'measure 333333.333333 m2'],
  ['全长12公里', 'measure 12000 m'],
  ['亩产800斤', 'measure 400 kg'],
  ['最高气温26摄氏度', 'measure 26 °C'],
  ['一年半', 'duration 18 month'],
  ['两周', 'duration 336 hour'],
  ['25岁', 'age 25 year'],
  ['3—5万元', 'money 30000..50000 CNY'],
  ['10%—15%', 'percent 10..15 %'],
  ['第十四届', 'ordinal 14 届'],
  ['十四届二十六次主席会议', 'ordinal 14 届, ordinal 26'],
  ['3比1', 'score 3..1 :'],
  ['分别增长4.1、5.2个百分点', 'points 4.1 pp, points 5.2 pp'],
  ['完工300万载重吨', 'measure 3000000000 kg'],
  ['四五十名患者等了两三天', 'count 40..50, duration 48..72 hour'],
  ['停留期限由7日延至14日', 'duration 168 hour, duration 336 hour'],
  ['三个多小时', 'duration 3 hour over'],
  ['半个多世纪', 'duration 600 month over'],
  ['八成为首次展出', 'percent 80 %'],
  ['4两以上的螃蟹', 'measure 0.2 kg at least'],
  ['近半年客流', 'duration 6 month'],
  ['2024年12月4日上午9时', ''],
  ['5G基站与G20峰会、一带一路', ''],
  ['一个企业和一批项目', 'count 1, count 1'],
]

test('reads what a Chinese text counts and measures', () => {
  for (const [value, expected] of chinese) assert.equal(short(value, 'zh'), expected, value)
})

const english: [value: string, expected: string][] = [
  ['Exports rose 28.5% to US$489 million', 'percent 28.5 %, money 489000000 USD'],
  ['$1.5bn', 'money 1500000000 USD'],
  ['half a million yuan', 'money 500000 CNY'],
  ['45.61 billion yuan', 'money 45610000000 CNY'],
  ['RMB 3.2 million', 'money 3200000 CNY'],
  ['more than 100 companies', 'count 100 over'],
  ['dozens of volunteers', 'count 10 over'],
  ['3.2m visitors', 'count 3200000'],
  ['the 100m sprint', 'measure 100 m'],
  ['nearly a third of the shops', 'percent 33.3333333333 % nearly'],
  ['two-thirds of them', 'percent 66.6666666667 %'],
  ['3.2 percentage points', 'points 3.2 pp'],
  ['output doubled', 'multiple 2 ×'],
  ['three times that of last year', 'multiple 3 ×'],
  ['33.3 hectares', 'measure 333000 m2'],
  ['15 km', 'measure 15000 m'],
  ['one and a half years', 'duration 18 month'],
  ['a 25-year-old trader', 'age 25 year'],
  ['aged 30', 'age 30 year'],
  ['30-40 million yuan', 'money 30000000..40000000 CNY'],
  ['12 to 15 percent', 'percent 12..15 %'],
  ['the 26th meeting of the fourteenth committee', 'ordinal 26, ordinal 14'],
  ['won 3-1', 'score 3..1 :'],
  ['twenty-six of them', 'count 26'],
  ['a 16-month-old boy', 'duration 16 month'],
  ['plus or minus $200 million', 'money 200000000 USD'],
  ['bringing up to 300 millimetres', 'measure 0.3 m at most'],
  ['inched up to 51.2', 'count 51.2'],
  ['an hour and a half', 'duration 1.5 hour'],
  ['nearly two years and a half', 'duration 30 month nearly'],
  ['its six-millionth car', 'ordinal 6000000'],
  ['2,418 times', 'multiple 2418 ×'],
  ['17,000 households in six townships', 'count 17000, count 6'],
  ['a double room and a double kidney transplant', ''],
  ['double the share', 'multiple 2 ×'],
  ['fell by nearly a fifth year on year', 'percent 20 % nearly'],
  ['grow by half', 'percent 50 %'],
  ['a 9,000-nautical-mile voyage', 'measure 16668000 m'],
  ['2.5 gigabits a second', 'measure 2500000000 bit'],
  ['the left half of the bridge', ''],
  ['in the first ten months of 2024', ''],
  ['5G and G20 and one of the largest', ''],
]

test('reads what an English text counts and measures', () => {
  for (const [value, expected] of english) assert.equal(short(value, 'en'), expected, value)
})

test('says where a quantity stands', () => {
  const text = '总额达８.93亿美元，增长两倍'
  for (const { at, end, text: own } of quantitiesIn(text, 'zh')) assert.equal(text.slice(at, end), own)
  assert.deepEqual(
    quantitiesIn(text, 'zh').map(({ at, increase }) => [at, increase ?? false]),
    [
      [3, false],
      [13, true],
    ],
  )
})

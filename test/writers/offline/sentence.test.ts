import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadLexicon } from '../../../src/language/lexicon.ts'
import { glossaryOf } from '../../../src/news/glossary.ts'
import { glossOf } from '../../../src/writers/offline/gloss.ts'

const glossary = glossaryOf([
  { zh: '义乌', en: 'Yiwu', source: 'test' },
  { zh: '江东', en: 'Jiangdong', source: 'test' },
  { zh: '红糖', en: 'brown sugar', source: 'test' },
])
const english = (text: string) => glossOf(text, glossary, { lexicon: loadLexicon(), date: '2026-11-20' }).upTo()
const says = (cases: Record<string, string | undefined>) => {
  for (const [zh, en] of Object.entries(cases)) assert.equal(english(zh), en, zh)
}

test('what a forecast says is to come, also on a weekday; a weekday that may be past or to come is not told', () => {
  says({
    '气象台预报，周六气温下降6℃，周日有小雨。':
      'the weather station forecast that on Saturday, temperature will be down 6 °C; there will be light rain on Sunday',
    '据气象台预报，周一气温下降6℃。': 'according to the weather station, temperature will be down 6 °C on Monday',
    '周三，政府将召开会议。': 'on Wednesday, the government will hold the meeting',
    '周三，政府召开会议。': undefined,
    '周三气温下降6℃。': undefined,
    '工厂将于12月5日恢复生产，此前休市3天。': 'the factory will resume production on December 5 and closed for 3 days earlier',
    '每月15日，银行发布报告。': 'on the 15th of every month, the bank releases the report',
    '11月18日，政府召开会议。': 'on November 18, the government held the meeting',
  })
})

test('what lies south of a road stands last in a list, so that only that road is meant', () => {
  says({
    '银行位于江东以南和义乌。': 'the bank is located in Yiwu and the area south of Jiangdong',
  })
})

test('who is expected to do something is told where nobody else can be meant', () => {
  says({
    '公司种植甘蔗60亩，预计产红糖20吨。':
      'the company planted 60 mu (4 hectares) of sugarcane; it is expected to produce 20 tons of brown sugar',
    '新校区占地45亩，总投资1.6亿元，预计明年9月投入使用。':
      'the new campus covers 45 mu (3 hectares); the total investment is 160 million yuan; it is expected to be put into use in September next year',
    '项目占地60亩，总投资2亿元，拥有8条生产线。':
      'the project covers 60 mu (4 hectares); the total investment is 200 million yuan; it has 8 production lines',
    '公司签约12个项目，预计明年投产。': undefined, // the company, or the projects
  })
})

test('a share is of a total, contracts are signed for something, and the focus is nobody who must', () => {
  says({
    '出口额占全市的10%。': 'exports account for 10% of the citywide total',
    '义乌对江东出口4.8亿元，占全省10%。':
      "Yiwu exported goods worth 480 million yuan to Jiangdong, accounting for 10% of the province's total",
    '企业签约12个项目。': 'companies signed contracts for 12 projects',
    '重点要优化营商环境。': undefined,
  })
})

test('points of an index are no time of the day, and medals are won by as many as there are', () => {
  says({
    '10月，价格指数为1308.5点。': 'in October, the price index was 1,308.5 points',
    '义乌参赛项目获得两金一银。': 'Yiwu entries won two gold and one silver medals',
    '航班每周二、四、六运行。': 'on Tuesdays, Thursdays and Saturdays, the flight operates',
  })
})

test('what is adjusted, what it rises by, how it was won, and how strong the wind is', () => {
  says({
    '公交线路调整。': 'the bus route was adjusted',
    '商场营业时间调整为9时至21时。': 'shopping mall opening hours were changed to 9:00 to 21:00',
    '汽油价格每吨上调155元和150元。': undefined, // two prices, or two figures of one
    '义乌以3比1战胜对手。': 'Yiwu defeated the opponent 3-1',
    '今天夜里起有3至5级偏北风。': 'there are force 3 to 5 northerly winds from tonight',
    '警方破获一起诈骗案。': 'police cracked a fraud case',
    '义乌出口集装箱1.2万标箱。': 'Yiwu exported 12,000 standard containers',
    '法院提醒，司机和行人必须注意安全。': 'the court reminded readers that drivers and pedestrians must pay attention to safety',
    '地铁11月20日零时停运。': undefined,
  })
})

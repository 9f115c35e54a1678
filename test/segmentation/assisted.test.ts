import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DividedStory, Division } from '../../src/news/division.ts'
import { acceptDivision, numberedPage, numbersIn } from '../../src/segmentation/assisted.ts'

const page = {
  page: '1',
  url: 'https://jiangzhou.example/1',
  text: [
    '江州日报 2026年3月12日 星期四',
    '街头又见糖画\n老手艺有了新摊位',
    '全媒体记者 林一凡',
    '本报讯 昨天下午，江州老街的糖画摊又摆了出来，摊主许师傅一勺糖浆画出一条龙，',
    '江州大桥从本月十五日起封闭维修，为期二十天。',
    '孩子们围了三层。',
    '桥南的公交车改走二桥。',
    '江州大桥封闭维修',
    '全媒体记者 周小满 摄',
  ].join('\n\n'),
}
const story = (of: Partial<DividedStory>): DividedStory => ({
  kicker: '',
  headline: '',
  subhead: '',
  byline: '',
  body: '',
  captions: '',
  ...of,
})
const sugar = story({ kicker: '2', headline: '3', byline: '4', body: '5,7', captions: '10' })
const bridge = story({ headline: '9', body: '6,8' })
const good: Division = { stories: [sugar, bridge], teasers: '', aside: '1' }

test('a long line without an end is no sub-heading: what was cut is one sentence again', () => {
  const lines = [
    '江州年货节开幕',
    '今年的年货节由江州市商务局、江州老街商会和江州晚报《老街周刊》、江',
    '州电视台一起举办，一直开到正月十五。',
    '吃的和用的',
    '摊位有一百二十个。',
  ]
  const outcome = acceptDivision(
    { page: '1', text: lines.join('\n\n') },
    { stories: [story({ headline: '1', body: '2-5' })], teasers: '', aside: '' },
  )
  assert.deepEqual(outcome.kind === 'accepted' && outcome.reading.parts[0]!.article.body, [
    '今年的年货节由江州市商务局、江州老街商会和江州晚报《老街周刊》、江州电视台一起举办，一直开到正月十五。',
    '吃的和用的',
    '摊位有一百二十个。',
  ])
})

test('takes the text of a division from the page: columns untangled, a cut sentence rejoined, names out of the byline', () => {
  const outcome = acceptDivision(page, good)
  assert.equal(outcome.kind, 'accepted')
  assert.deepEqual(outcome.kind === 'accepted' && outcome.reading.parts.map(({ article }) => article), [
    {
      kind: 'story',
      kicker: '街头又见糖画',
      headline: '老手艺有了新摊位',
      byline: ['林一凡'],
      dateline: '本报讯',
      body: ['本报讯 昨天下午，江州老街的糖画摊又摆了出来，摊主许师傅一勺糖浆画出一条龙，孩子们围了三层。'],
      captions: ['全媒体记者 周小满 摄'],
      page: '1',
      url: page.url,
    },
    {
      kind: 'story',
      headline: '江州大桥封闭维修',
      byline: [],
      body: ['江州大桥从本月十五日起封闭维修，为期二十天。', '桥南的公交车改走二桥。'],
      captions: [],
      page: '1',
      url: page.url,
    },
  ])
  assert.deepEqual(outcome.kind === 'accepted' && outcome.reading.aside, ['江州日报 2026年3月12日 星期四'])
})

for (const { name, value, why } of [
  { name: 'loses a line', value: { ...good, aside: '' }, why: 'line 1 is left out' },
  { name: 'gives a line to two stories', value: { ...good, stories: [sugar, { ...bridge, body: '5-6,8' }] }, why: 'line 5 is given twice' },
  { name: 'invents a line', value: { ...good, aside: '1,11' }, why: 'line 11 is not on the page' },
  { name: 'invents line 0', value: { ...good, aside: '0-1' }, why: 'line 0 is not on the page' },
  { name: 'says it in words', value: { ...good, aside: 'the first' }, why: 'a range of lines cannot be read' },
  { name: 'counts backwards', value: { ...good, stories: [sugar, { ...bridge, body: '8-6' }] }, why: 'a range of lines cannot be read' },
  {
    name: 'has a story without text',
    value: { stories: [sugar, { ...bridge, body: '' }], teasers: '6,8', aside: '1' },
    why: 'story 2 has no text',
  },
  {
    name: 'has a story without headline',
    value: { stories: [sugar, { ...bridge, headline: '', subhead: '9' }], teasers: '', aside: '1' },
    why: 'story 2 has no headline',
  },
  {
    name: 'sets stories aside',
    value: { stories: [sugar], teasers: '6,8', aside: '1,9' },
    why: 'too much of the page belongs to no story',
  },
  { name: 'finds nothing', value: { stories: [], teasers: '', aside: '1-10' }, why: 'there is no story' },
])
  test(`refuses a division that ${name}`, () => assert.deepEqual(acceptDivision(page, value), { kind: 'refused', why }))

test('refuses a paragraph as a headline', () => {
  const long = { page: '1', text: `桥\n\n${'江州大桥修好了，'.repeat(20)}` }
  assert.deepEqual(acceptDivision(long, { stories: [story({ headline: '2', body: '1' })], teasers: '', aside: '' }), {
    kind: 'refused',
    why: 'a heading of story 1 is a paragraph',
  })
})

test('numbers the lines that hold text, and shortens long ones in the middle', () => {
  assert.equal(numberedPage('\n甲\n\n 乙 \n'), '[1] 甲\n[2] 乙')
  const long = `${'前'.repeat(100)}${'后'.repeat(100)}`
  assert.equal(numberedPage(long), `[1] ${'前'.repeat(70)} …(90 more)… ${'后'.repeat(40)}`)
})

for (const { value, expected } of [
  { value: '', expected: [] },
  { value: '3', expected: [3] },
  { value: '6-8,15', expected: [6, 7, 8, 15] },
  { value: '6–7、9', expected: [6, 7, 9] },
  { value: '1.5', expected: undefined },
  { value: '-2', expected: undefined },
])
  test(`reads the ranges “${value}”`, () => assert.deepEqual(numbersIn(value), expected))

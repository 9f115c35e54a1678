import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Division } from '../../src/news/division.ts'
import { inEnglish } from '../../src/news/remark.ts'
import { createSegmenter, isDoubtful } from '../../src/segmentation/segmenter.ts'

const report = (what: string) =>
  `本报讯（记者 林一凡）昨天上午，${what}。市民早早排起了队，有的人从很远的地方来，有的就住在对面的楼里，下楼就到，说笑声一直传到街口。`
const clear = { page: '1', text: `江州大桥通车\n\n${report('江州大桥通车')}\n\n桥南夜市开张\n\n${report('桥南夜市开张')}` }
/** The rules find no headline here: what stands in the middle could be a sub-heading. */
const unclear = {
  page: '2',
  text: '秋天的渡口静了下来，船工把缆绳收好，坐在石阶上抽烟。\n\n夜航\n\n对岸的灯一盏一盏亮了，水面上全是碎光，渡口的人都散了。',
}
const division: Division = {
  stories: [{ kicker: '', headline: '2', subhead: '', byline: '', body: '1,3', captions: '' }],
  teasers: '',
  aside: '',
}
const told = async (pages: { page: string; text: string }[], divide?: Parameters<typeof createSegmenter>[0]) => {
  const { articles, remarks } = await createSegmenter(divide)(pages)
  return { stories: articles.map(({ headline, body }) => [headline, body.length]), remarks: remarks.map(inEnglish) }
}

test('a page that the rules are sure of is shown to nobody', async () => {
  const { stories } = await told([clear], () => assert.fail('asked'))
  assert.deepEqual(stories, [
    ['江州大桥通车', 1],
    ['桥南夜市开张', 1],
  ])
})

test('a page with mixed columns is shown, however clear each story is', async () => {
  const mixed = [
    '三区开张',
    report('三区开张，里面有“早市'),
    '桥南夜市',
    report('桥南夜市开张，门口写着《灯火'),
    '”和“晚市”两条街。',
    '夜话》四个字。',
  ]
  const cut = mixed.map((text) => text.replace(/(早市|灯火)。.*$/u, '$1'))
  let asked = 0
  await told([{ page: '1', text: cut.join('\n\n') }], async () => {
    asked++
    return undefined
  })
  assert.equal(asked, 1)
})

test('of an edition only the doubtful page is shown, and what is found is told', async () => {
  const shown: string[] = []
  const { stories, remarks } = await told([clear, unclear], async (numbered) => {
    shown.push(numbered)
    return division
  })
  assert.equal(shown.length, 1)
  assert.match(shown[0]!, /^\[1\] 秋天的渡口/)
  assert.deepEqual(stories.at(-1), ['夜航', 2])
  assert.deepEqual(remarks, ["page 2: divided with the model's help"])
})

for (const { name, divide, remark } of [
  {
    name: 'loses a line',
    divide: async () => ({ ...division, stories: [{ ...division.stories[0]!, body: '1' }] }),
    remark: /refused: line 3 is left out/,
  },
  {
    name: 'never comes',
    divide: async () => {
      throw new Error('the model server cannot be reached')
    },
    remark: /rules alone.*cannot be reached/,
  },
  { name: 'is not to be had', divide: async () => undefined, remark: undefined },
])
  test(`a division that ${name} leaves what the rules found`, async () => {
    const { stories, remarks } = await told([unclear], divide)
    const byRules = await told([unclear])
    assert.deepEqual(stories, byRules.stories)
    const more = remarks.filter((one) => !byRules.remarks.includes(one))
    assert.equal(more.length, remark ? 1 : 0)
    if (remark) assert.match(more[0]!, remark)
  })

const part = (headline: string, ...body: string[]) => ({
  article: { kind: 'story' as const, headline, byline: [], body, captions: [], page: '1' },
  cut: false,
})
for (const { name, value, expected } of [
  { name: 'whole stories, no other reading near', value: { parts: [part('桥', '文。')], lead: 9 }, expected: false },
  { name: 'another reading near', value: { parts: [part('桥', '文。')], lead: 0.4 }, expected: true },
  { name: 'a story without headline', value: { parts: [part('', '文。')], lead: 9 }, expected: true },
  {
    name: 'what goes on from another page has no headline',
    value: { parts: [{ ...part('', '文。'), from: '1' }], lead: 9 },
    expected: false,
  },
  { name: 'a headline without text', value: { parts: [part('桥')], lead: 9 }, expected: true },
  { name: 'a story longer than stories are', value: { parts: [part('桥', '长'.repeat(7001))], lead: 9 }, expected: true },
])
  test(`${name}: ${expected ? 'in doubt' : 'sure'}`, () => assert.equal(isDoubtful(value), expected))

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { acceptProposal, assistPage, isDoubtful, numberedPage, type Proposal } from '../../src/segmentation/assisted.ts'

const page = {
  page: '1',
  text: '市场开了新区\n\n全媒体记者 林一凡\n\n本报讯 江州市场今天开了新的一区，早上八点不到门口就排起了长队，有的人从很远的地\n方来。\n\n第01版',
}
const story = { kicker: [], headline: [1], subhead: [], byline: [2], body: [3, 4], captions: [] }
const good: Proposal = { stories: [story], aside: [5] }

test('takes the text of a proposal from the page, and rejoins what was cut', () => {
  const outcome = acceptProposal(page, good)
  assert.deepEqual(outcome, {
    kind: 'accepted',
    articles: [
      {
        kind: 'story',
        headline: '市场开了新区',
        byline: ['林一凡'],
        dateline: '本报讯',
        body: ['本报讯 江州市场今天开了新的一区，早上八点不到门口就排起了长队，有的人从很远的地方来。'],
        captions: [],
        page: '1',
      },
    ],
    aside: ['第01版'],
  })
})

for (const { name, value, why } of [
  { name: 'loses a line', value: { stories: [story], aside: [] }, why: 'line 5 is left out' },
  { name: 'doubles a line', value: { stories: [{ ...story, captions: [4] }], aside: [5] }, why: 'line 4 is given twice' },
  { name: 'invents a line', value: { stories: [story], aside: [5, 6] }, why: 'line 6 is not on the page' },
  { name: 'gives half a line', value: { stories: [story], aside: [4.5] }, why: 'line 4.5 is not on the page' },
  {
    name: 'has a story without text',
    value: { stories: [{ ...story, body: [], captions: [3, 4] }], aside: [5] },
    why: 'story 1 has no body',
  },
  {
    name: 'sets a story aside',
    value: { stories: [{ ...story, byline: [], body: [2] }], aside: [3, 4, 5] },
    why: 'too much of the page is set aside',
  },
  { name: 'finds nothing', value: { stories: [], aside: [1, 2, 3, 4, 5] }, why: 'there is no story' },
])
  test(`refuses a proposal that ${name}`, () => assert.deepEqual(acceptProposal(page, value), { kind: 'refused', why }))

const article = { kind: 'story' as const, headline: '题', byline: [], body: ['文。'], captions: [], page: '1' }

test('asks only where the rules are unsure, and keeps their result when the answer is refused', async () => {
  const never = () => assert.fail('asked')
  assert.deepEqual(await assistPage(page, [article], never), { articles: [article] })
  const unsure = [{ ...article, headline: '' }]
  const refused = await assistPage(page, unsure, async () => ({ stories: [], aside: [] }))
  assert.deepEqual(refused.articles, unsure)
  assert.match(refused.remark ?? '', /refused/)
  const taken = await assistPage(page, unsure, async (numbered) => {
    assert.ok(numbered.startsWith('1: 市场开了新区\n2: '))
    return good
  })
  assert.equal(taken.articles[0]?.headline, '市场开了新区')
})

test('a story without headline or without text, or a very long one, is doubtful', () => {
  assert.equal(isDoubtful([article]), false)
  assert.equal(isDoubtful([{ ...article, body: [] }]), true)
  assert.equal(isDoubtful([{ ...article, body: ['长'.repeat(7000)] }]), true)
})

test('numbers the lines that hold text', () => assert.equal(numberedPage('\n甲\n\n 乙 \n'), '1: 甲\n2: 乙'))

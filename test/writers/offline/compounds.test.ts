import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadLexicon } from '../../../src/language/lexicon.ts'
import { glossaryOf } from '../../../src/news/glossary.ts'
import { glossOf } from '../../../src/writers/offline/gloss.ts'

const read = (text: string) => glossOf(text, glossaryOf([]), { lexicon: loadLexicon(), date: '2024-12-05' })

test('a post stands behind the name when it is long, and two posts are of one man', () => {
  const cases: { value: string; expected: string }[] = [
    { value: '经理高晋出席会议。', expected: 'manager Gao Jin attended the meeting' },
    { value: '董事长、经理高晋出席会议。', expected: 'Gao Jin, chairman and manager, attended the meeting' },
    {
      value: '市场运营部经理高晋介绍，企业签署了协议。',
      expected: 'Gao Jin, manager of the market operations department, said that companies signed the agreement',
    },
    { value: '海关相关负责人表示，企业签署了协议。', expected: 'an official of customs said that companies signed the agreement' },
  ]
  for (const { value, expected } of cases) assert.equal(read(value).upTo(), expected)
})

test('two persons with their posts are two, and two posts that one has are not a second person', () => {
  const cases: { value: string; expected: string | undefined }[] = [
    { value: '记者、作家高晋出席会议。', expected: 'Gao Jin, reporter and writer, attended the meeting' },
    {
      value: '经理李明、董事长高晋出席会议。',
      expected: 'manager Li Ming and chairman Gao Jin attended the meeting',
    },
    { value: '道路由企业负责建设。', expected: undefined },
    { value: '一家企业荣获奖项。', expected: 'a company won the award' },
    { value: '请市民提前两小时到达机场。', expected: 'residents are asked to arrive at the airport two hours in advance' },
    { value: '企业吸引投资5亿元。', expected: 'companies attracted investment of 500 million yuan' },
  ]
  for (const { value, expected } of cases) assert.equal(read(value).upTo(), expected)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** What each of several gets, and all of them together. */
// biome-ignore format: a table
const rows: Row[] = [
  ['对3家违规的风电场各处以12万元罚款', ['共罚款36万元', 'The three wind farms were fined 360,000 yuan in all.', 'Three wind farms were fined 120,000 yuan each.'], ['共罚款48万元', 'The three wind farms were fined 240,000 yuan in all.']],
  ['5名选手各获奖金2万元', ['5名选手共获10万元奖金', 'The five won 100,000 yuan between them.'], ['5名选手共获12万元奖金']],
  ['两村各获补助80万元', ['两村共获补助160万元', 'The two villages got 1.6 million yuan in all.'], ['The two villages got 2.6 million yuan in all.']],
  ['4所学校各设教学点3个', ['4所学校共设12个教学点'], ['4所学校共设14个教学点']],
  ['6名学生每人获赠图书20册', ['6名学生共获赠图书120册', 'The six were given 120 books in all.'], ['6名学生共获赠图书130册']],
  ['12户村民每户分得3000元', ['12户村民共分得3.6万元'], ['12户村民共分得4.6万元']],
  ['2名被告人各被判处罚金5万元', ['The two were fined 100,000 yuan in all.'], ['The two were fined 150,000 yuan in all.']],
  ['8个镇街各配备巡查车2辆', ['8个镇街共配备16辆巡查车'], ['8个镇街共配备18辆巡查车']],
]

test('what each gets is, by their number, what all get', () => {
  assert.deepEqual(misjudged(rows), [])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** Small counts in words, which lists and grammar may show, but never of what the evidence counts otherwise. */
// biome-ignore format: a table
const rows: Row[] = [
  ['三亚湾新开五家酒店，和渔港相邻', ['Five hotels have opened on Sanya Bay.'], ['Three hotels have opened on Sanya Bay.', 'Two hotels have opened on Sanya Bay.', '三亚湾新开三家酒店', '三亚湾新开两家酒店']],
  ['第三中学今年增设六个班', ['No. 3 Middle School adds six classes this year.'], ['No. 3 Middle School adds three classes this year.', '第三中学今年增设三个班']],
  ['全市新建8所学校和12座公园', ['The city built eight schools and 12 parks.'], ['The city built two schools and 12 parks.', 'The city built eight schools and two parks.', '全市新建两所学校']],
  ['8家企业的负责人和专家出席，9个项目签约', ['Nine projects were signed.'], ['Two projects were signed.', 'Four projects were signed.']],
  ['全市12家企业参展，其中青禾纺织、白石食品获奖', ['Two companies, Qinghe Textile and Baishi Food, won prizes.', '两家企业获奖'], ['Three companies won prizes.']],
  ['县里建起6座水库，东岭水库和西岭水库明年开工', ['Two more reservoirs, Dongling and Xiling, will be started next year.'], ['Three more reservoirs will be started next year.']],
  ['青禾与白石两市签约', ['The two cities signed.', '两市签约'], ['The three cities signed.']],
  // What is counted by another measure word, one written as a digit, and the first so many.
  ['全市建成6个水库和9座公园', ['The city built six reservoirs and nine parks.'], ['The city built nine reservoirs.']],
  ['资金支持河北、山东等7个产粮省', ['资金支持7个产粮省'], ['资金支持1个产粮省']],
  ['本队以6胜2负居榜首', ['本队6胜2负'], ['本队1胜2负', '本队6胜1负']],
  ['此次获奖项目多3个，由一名村民独立完成', ['1名村民独立完成', '1位村民独立完成'], []],
  ['青禾连续三年进入百强县前十，两个项目获奖', ['Qinghe has been in the top ten for three years in a row.'], ['Qinghe has been in the top two for three years in a row.']],
  ['张敏、李涛和王芳获奖', ['三人获奖', 'Three people won prizes.'], ['Five people won prizes.']],
]

test('a small count of what the evidence counts otherwise is found', () => {
  assert.deepEqual(misjudged(rows), [])
})

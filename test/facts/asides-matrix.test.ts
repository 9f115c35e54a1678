import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** Words that say something else than they do elsewhere: Double 11, 以19分升至第二, 可能 of another clause, 不达标 beside a rate of passes. */
// biome-ignore format: a table
const rows: Row[] = [
  ['“双11”期间投诉1930件，同比下降12.5%', ['Complaints fell 12.5 percent to 1,930 over the Double 11 season.', 'There were 1,930 complaints over Double Eleven.'], ['Complaints doubled to 1,930 over the Double 11 season.', 'Complaints rose 12.5 percent over the Double 11 season.']],
  ['球队取得四连胜，以27分升至积分榜第三位', ['The win took them to 27 points and third place.', 'They climbed to third on 27 points.', '球队积27分，升至第三位'], ['The win took them to 29 points and third place.']],
  ['论文5月6日在期刊上发表。这些工具可能属于早期人类', ['论文已于5月6日在期刊上发表', 'The paper has been published in a journal.'], ['这些工具已属于早期人类']],
  ['新线可能于明年开通', ['新线或于明年开通', 'The new line may open next year.'], ['新线将于明年开通', 'The new line will open next year.']],
  ['抽检2.4万批次，合格率98.6%；不合格的多为餐具洗消不达标', ['Of 24,000 batches, 98.6 percent met standards.', 'Some 98.6 percent of 24,000 batches passed.'], ['Of 24,000 batches, 95.6 percent met standards.']],
  ['河段水质不达标', ['Water in this stretch falls short of standards.'], ['Water in this stretch meets standards.']],
  ['肯尼亚上半年茶叶出口960亿先令，主要买家巴基斯坦的采购量占三分之一以上', ['Pakistan, the main buyer, took more than a third of Kenya’s tea exports, according to the East African country.'], ['Kenya took more than a third of the East African country’s tea exports, worth 56 billion shillings.']],
  ['种群由2015年的1200余只恢复到1900余只，累计拆除围栏约80公里', ['The herd grew to more than 1,900, and some 80 km of fencing came down.'], ['The herd grew to more than 2,900, and some 80 km of fencing came down.']],
]

test('words that are meant otherwise are read so, and the errors beside them found', () => {
  assert.deepEqual(misjudged(rows), [])
})

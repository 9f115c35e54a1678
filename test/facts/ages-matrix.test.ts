import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** Ages by their names of old, and of which no 岁 says that they are. */
// biome-ignore format: a table
const rows: Row[] = [
  ['年逾古稀的绣娘开办工坊', ['绣娘年过七十，开办工坊', '七十多岁的绣娘开办工坊', 'An embroiderer over 70 has opened a workshop.', 'An embroiderer in her seventies has opened a workshop.', 'The embroiderer, a septuagenarian, has opened a workshop.'], ['绣娘年过八十，开办工坊', 'An embroiderer in her sixties has opened a workshop.', 'An embroiderer over 80 has opened a workshop.', '绣娘年近七十，开办工坊']],
  ['年近花甲的他仍在学徒', ['他年近六十仍在学徒', '他年近60岁仍在学徒', 'Nearly 60, he is still an apprentice.'], ['He is over 60 and still an apprentice.', 'He is nearly 70 and still an apprentice.']],
  ['耄耋老人捐出藏书', ['八十多岁的老人捐出藏书', 'A man in his eighties gave away his books.', 'An octogenarian gave away his books.'], ['A man in his seventies gave away his books.']],
  ['刚过而立之年的村支书带队', ['村支书三十出头，带队', 'The village Party secretary, just over 30, leads the team.', 'The village Party secretary, in his early thirties, leads the team.'], ['The village Party secretary, just over 40, leads the team.']],
  ['他年过半百，重返课堂', ['五十多岁的他重返课堂', 'He is over 50 and back in class.', 'In his fifties, he is back in class.'], ['In his forties, he is back in class.']],
  ['已届不惑之年的他退役', ['四十岁的他退役', 'He retired at 40.'], ['He retired at 50.']],
  ['这盘花甲卖得最好', ['花甲卖得最好'], []],
  ['八旬老人学画', ['八十岁的老人学画', '年过八十的老人学画', 'An 80-year-old is learning to paint.', 'A man in his eighties is learning to paint.'], ['A man in his sixties is learning to paint.']],
  ['他守着铺子已经51年', ['他守着铺子已有半个多世纪', 'He has kept the shop for more than half a century.'], ['He has kept the shop for nearly half a century.', '他守着铺子近半个世纪']],
  ['72岁的修表匠修好的钟表超过10万只', ['The watchmaker, 72, has mended more than 100,000 of them.'], []],
]

test('an age is one by whatever name it is told', () => {
  assert.deepEqual(misjudged(rows), [])
})

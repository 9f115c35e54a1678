import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** What is told of some of them is not told of all. */
// biome-ignore format: a table
const rows: Row[] = [
  ['抽检50家门店，有6家检出蔗糖', [], ['抽检的50家门店全部检出蔗糖。', 'All 50 shops checked were found to sell drinks with sugar.']],
  ['抽检50家门店，全部合格', ['All 50 shops passed the check.'], []],
  ['全市有12座水库，其中3座超汛限水位，已开闸泄洪', ['Three of the city\'s 12 reservoirs exceeded the flood limit.'], ['All of the city\'s 12 reservoirs exceeded the flood limit.']],
  ['全市有12座水库，其中3座超汛限水位，均已开闸泄洪', ['Three reservoirs above the flood limit have all opened their gates.'], []],
  ['展会吸引860家企业参展，其中境外企业120家', ['展会共有860家企业参展，境外企业120家。'], ['All the 860 firms at the fair came from overseas.']],
  ['4名工人受伤，其中1人重伤', [], ['4名工人均重伤。']],
  ['4名工人受伤，其中1人重伤，其余3人轻伤，均已送医', ['4名工人均已送医，其中1人重伤。'], []],
  ['部分航线票价下调，最高降幅达四成', ['部分航线票价下调，最多降四成。'], ['所有航线票价下调。']],
  ['该校有教师96人，多数具有硕士学位', [], ['All 96 teachers hold master\'s degrees.']],
  ['村里120户人家中，有80户开了民宿，去年户均收入9万元', ['去年80户民宿户均收入9万元。'], []],
  ['列车经停甲、乙、丙三站，其中乙站为新站', ['列车经停三站，均在省内。'], []],
]

test('a part is not told as the whole', () => assert.deepEqual(misjudged(rows), []))

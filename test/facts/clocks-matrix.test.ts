import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** Times of one clause in another, midnight, and what 余 after a counted thing means. */
// biome-ignore format: a table
const rows: Row[] = [
  ['海峡轮船昨日18时起停航，预计今日12时恢复', ['海峡轮船昨日18时起停航，今日12时恢复', '海峡轮船停航自昨日18时起，预计今日12时恢复'], ['海峡轮船昨日12时起停航，预计今日18时恢复']],
  ['停水时间为今日22时至明日6时，请市民提前储水', ['今日22时至明日6时停水，请提前储水'], []],
  ['展览今日9时开门迎客，18时停止入场', ['展览今日9时开门，18时停止入场'], ['展览今日18时开门迎客，9时停止入场']],
  ['高速公路今晨6时20分封闭入口，8时45分解除管制', ['高速公路6时20分封闭入口，8时45分解除管制'], ['高速公路今晨8时45分封闭入口，6时20分解除管制']],
  ['首班车6时发车，末班车22时发车', ['首班车6时发车，末班车22时发车'], []],
  ['自今日24时起，汽油价格每吨下调85元', ['Gasoline will be 85 yuan a tonne cheaper from midnight tonight.', 'Gasoline prices fall by 85 yuan a tonne at midnight.', 'Gasoline prices fall by 85 yuan a tonne from midnight on Wednesday.'], ['Gasoline prices fall by 85 yuan a tonne from noon today.', 'Gasoline prices fall by 85 yuan a tonne from midnight tomorrow.']],
  ['抽检的40家泳池中有3家余氯不达标', ['Three of 40 pools failed on residual chlorine.', '40家受检泳池中有3家余氯不达标'], []],
  ['该店有3家余款未付', ['Three have not paid the rest.'], []],
  ['二十余家企业参展', ['More than 20 companies took part.'], ['About 20 companies took part.']],
  ['全市20余家医院参加', ['More than 20 hospitals took part.'], []],
]

test('each time of the clock stays with its clause, midnight is tonight, and 余 before a noun is no bound', () => {
  assert.deepEqual(misjudged(rows), [])
})

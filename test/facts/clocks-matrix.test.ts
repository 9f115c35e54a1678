import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkClaim } from '../../src/facts/check.ts'
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
  ['仓库昨日下午2时许起火，明火于3时20分扑灭', ['The warehouse caught fire at about 2 pm yesterday and the flames were out by 3:20 pm.', 'The fire broke out around 2 pm yesterday and was out at 3:20.', '仓库昨日下午起火，3时20分扑灭', '仓库昨日下午2时许起火，下午3时20分扑灭'], ['The fire was put out by 3:20 am yesterday.', 'The fire was put out by 4:20 pm yesterday.', '明火昨日下午4时20分扑灭']],
  ['演出昨晚7时30分开始，9时40分结束', ['The show began at 7:30 pm yesterday and ended at 9:40 pm.', '演出昨晚9时40分结束'], ['The show ended at 9:40 am yesterday.']],
  ['昨日下午1时，列车出发；4时05分抵达终点', ['The train left at 1 pm yesterday and arrived at 4:05 pm.'], ['The train arrived at 5:05 pm yesterday.']],
  ['昨晚10时发生停电，今日凌晨1时恢复', ['Power failed at 10 pm yesterday and was back at 1 am today.'], ['Power was back at 1 pm today.']],
  ['会议昨日上午9时开始，11时结束', ['The meeting ran from 9 am to 11 am yesterday.'], ['The meeting ended at 11 pm yesterday.']],
  ['昨日傍晚6时许，渔船搁浅。8时15分，船员获救', ['The boat ran aground at about 6 pm yesterday and the crew were saved at 8:15 pm.'], []],
  ['昨日凌晨零时40分接报', ['The call came at 40 minutes past midnight yesterday.', 'The call came at 12:40 am yesterday.', 'The call came at 0:40 yesterday.'], ['The call came at 50 minutes past midnight yesterday.', 'The call came at 12:40 pm yesterday.']],
  ['昨日23时45分接到报警', ['The alarm came 15 minutes before midnight yesterday.', 'The alarm came at 15 minutes to midnight yesterday.', 'The alarm came at a quarter to midnight yesterday.', 'The alarm came at 11:45 pm yesterday.'], ['The alarm came at 25 minutes to midnight yesterday.']],
  ['昨日0时30分，大桥恢复通行', ['The bridge reopened at half past midnight yesterday.', 'The bridge reopened at 30 minutes past midnight yesterday.', 'The bridge reopened at thirty minutes after midnight yesterday.'], ['The bridge reopened at ten past midnight yesterday.']],
  ['今日中午12时20分开赛', ['The race starts at 20 minutes past noon today.', 'The race starts at twenty past noon today.', 'The race starts at 12:20 pm today.'], ['The race starts at 40 minutes past noon today.']],
  ['车程由50分钟缩短至8分钟', ['The trip is cut from 50 minutes to eight.'], ['The trip is cut from 50 minutes to nine.']],
  ['截至昨日18时，水库水位降至42米', ['The reservoir was down to 42 metres by six o’clock yesterday evening.', 'By six yesterday evening the reservoir was down to 42 metres.', 'The reservoir was down to 42 metres by six in the evening yesterday.', 'By six p.m. yesterday the reservoir was down to 42 metres.'], ['The reservoir was down to 42 metres by seven o’clock yesterday evening.', 'The reservoir was down to 42 metres by six o’clock yesterday morning.', 'By five yesterday evening the reservoir was down to 42 metres.', 'By six a.m. yesterday the reservoir was down to 42 metres.']],
  ['书店每天上午9时至晚上10时营业', ['The shop is open from nine in the morning to ten at night every day.', 'The shop is open between nine in the morning and ten in the evening every day.'], ['The shop is open from nine in the morning to eleven at night every day.', 'The shop is open between eight in the morning and ten in the evening every day.']],
  ['上午查获6人，晚上查获12人', ['Six were caught in the morning and twelve in the evening.'], ['Six were caught in the morning and eleven in the evening.']],
  ['半夜12点，列车恢复运行；深夜2点，线路再次中断', ['Trains ran again at midnight.', 'The line was cut again at two in the morning.'], ['Trains ran again at noon.', 'The line was cut again at two in the afternoon.']],
  ['他在第四节得到14分', ['He scored 14 in the final quarter.', 'He scored 14 in the fourth quarter.'], []],
  ['截至三季度末，累计建成基站14.2万个', ['9月底基站达14.2万个', 'By the end of September 142,000 base stations were in place.'], ['By the end of October 142,000 base stations were in place.']],
  ['每周一、三、五各一班', ['Flights run on Mondays, Wednesdays and Fridays.'], ['Flights run on Mondays, Wednesdays and Saturdays.']],
  ['昨日下午三点一刻，渡轮离港', ['The ferry left at 3:15 pm yesterday.', 'The ferry left at a quarter past three yesterday afternoon.', '渡轮昨日下午3时15分离港'], ['The ferry left at 3:45 pm yesterday.', '渡轮昨日下午3时三刻离港']],
  ['昨日上午9时45分，管制解除', ['管制昨日上午9时三刻解除'], ['管制昨日上午9时一刻解除']],
]

test('each time of the clock stays with its clause, midnight is tonight, and 余 before a noun is no bound', () => {
  assert.deepEqual(misjudged(rows), [])
})

test('a day keeps the half of it that the evidence names, whatever else there was on that day', () => {
  const finds = (source: string, text: { zh: string } | { en: string }) =>
    checkClaim({ text, evidence: [source], context: '6月9日下午，代表参观了展馆。', date: '2025-06-10', paper: '青禾日报' }).length > 0
  assert.ok(finds('6月9日上午，全市调度会召开。', { zh: '全市调度会6月9日下午召开' }))
  assert.ok(finds('6月9日上午，全市调度会召开。', { en: 'The meeting was held on the afternoon of June 9.' }))
  assert.ok(!finds('6月9日上午，全市调度会召开。', { zh: '全市调度会9日上午召开' }))
  assert.ok(!finds('6月9日，全市调度会召开。', { zh: '全市调度会6月9日下午召开' }))
  assert.ok(!finds('6月9日下午，灯会开幕，9日晚表演开始。', { zh: '灯会表演6月9日晚开始' }))
})

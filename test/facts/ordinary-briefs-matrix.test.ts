import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** What everyday briefs say in words of their own, and the nearest thing that is wrong. */
// biome-ignore format: a table
const rows: Row[] = [
  ['消防员用时近三小时将明火扑灭，起火原因正在调查', ['明火已扑灭，起火原因正在调查'], ['起火原因已查明']],
  ['警方以涉嫌重大责任事故拘捕了工地负责人', ['工地负责人被警方拘捕'], ['工地负责人犯重大责任事故罪']],
  ['受伤的白鹭已送往救助站，待痊愈后放飞', ['受伤白鹭已送救助站，痊愈后将放飞'], []],
  ['要求上述应用在6月30日前完成整改，逾期不改的将被下架', ['6月30日前未整改的将被下架'], ['6月30日前整改的将被下架']],
  ['展馆由每周二闭馆改为全年无休', ['The hall will now be open every day.'], []],
  ['银行因员工行为管理不审慎，被处以罚款80万元', ['银行因员工行为管理不审慎被罚80万元'], ['银行因员工行为管理不审慎被罚90万元']],
  ['家住城西的退休教师龚兰芳15年来义务辅导学生，累计360多名，日前获评“好邻居”', ['Gong Lanfang, a retired teacher, has been named a "good neighbour".'], []],
  ['消协提醒，部分健身房收取会费后闭店失联，请市民保留合同', ['Some gyms take fees and then shut down, the consumer association warns.'], []],
  ['诗人顾平说，机器不能替人感受，不必担心诗歌被机器取代', ['诗人顾平说，不必担心诗歌被取代'], ['诗人顾平说，机器能替人感受']],
  ['此前，我国尚无国产同类药物获批', ['这是首款获批的国产同类药物'], ['国产同类药物已获批']],
  ['外交部发言人敦促各方保持克制', ['中国外交部敦促各方保持克制'], ['中国商务部敦促各方保持克制']],
  ['双流、天府两机场客流突破8500万人次', ['成都两座机场客流破8500万人次'], ['成都三座机场客流破8500万人次']],
  ['上海和江苏代表团分别以7金、6金列第二、第三位', ['上海7金、江苏6金分列二三位'], ['上海6金、江苏7金分列二三位']],
  ['检察院发布6件未成年人网络保护典型案例', ['Prosecutors published six model cases on protecting minors online.'], ['Prosecutors published seven model cases on protecting minors online.']],
  ['民警朱国平在追捕嫌疑人时不慎坠楼，经抢救无效牺牲', ['民警朱国平追捕嫌疑人时坠楼牺牲'], []],
  ['法院认定平台未经许可传播剧集片段，判令赔偿60万元', ['法院判令平台因擅自传播剧集片段赔偿60万元'], ['法院判令平台因擅自传播剧集片段赔偿90万元']],
  ['自2021年启动十年禁渔以来，江豚数量恢复至1320头', ['Finless porpoises have recovered to 1,320 since a 10-year fishing ban began in 2021.'], ['Finless porpoises have recovered to 1,420 since a 10-year fishing ban began in 2021.']],
  ['铁西区将9处废弃厂房改造为养老中心', ['The district has converted nine disused factory buildings into care centres for the elderly.'], ['The district has converted seven disused factory buildings into care centres.']],
  ['目前超过九成的三级医院接入互认平台', ['逾九成三级医院接入互认平台'], ['逾八成三级医院接入互认平台']],
  ['隧道全长12.4公里，17日贯通', ['Builders broke through the 12.4-km tunnel on Tuesday.'], ['Builders broke through the 14.2-km tunnel on Tuesday.']],
  ['10月消费者价格指数同比上涨2.6%，低于9月的2.9%', ['10月通胀率降至2.6%', 'Inflation eased to 2.6% in October.'], ['10月物价下降2.6%']],
  ['出口同比增长4.1%，进口同比减少2.3%', ['Exports rose 4.1% on the year while imports fell by 2.3%.'], ['Exports rose 4.1% on the year while imports also increased, by 2.3%.']],
  ['教师卢然昨日建议增加课时。副局长吕敏回应说：“课时可以增加，关键是师资要跟上。”', ['副局长吕敏说：“课时可以增加，关键是师资要跟上。”'], ['教师卢然说：“课时可以增加，关键是师资要跟上。”', '“Class hours can be increased; the key is for teaching staff to keep up,” Lu Ran, a teacher, said yesterday.']],
  ['警方将走失的83岁老人找到', ['警方找到走失的八旬老人'], ['警方找到走失的七旬老人']],
  ['一名来自智利的收藏家将一件瓷瓶无偿捐赠给博物馆', ['A Chilean collector has donated a porcelain vase to the museum.'], []],
  ['科研人员将其命名为“青禾角蟾”', ['Researchers have named it the Qinghe horned toad.'], []],
  ['省委常委、副省长林启航昨天在温州强调，要解决融资难题', ['副省长林启航昨天在温州强调，解决融资难题'], []],
  ['红枫比去年晚了9天，主要原因是10月气温偏高', ['The maples are nine days later than last year, mainly because of a warmer-than-usual October.'], ['The maples are nine days later than last year, mainly because of a warmer-than-usual July.']],
  ['首次申领失业救济人数为22.6万，高于市场预期的21.9万', ['Jobless claims came to 226,000, above the 219,000 markets had expected.'], ['Jobless claims came to 226,000, above the 229,000 markets had expected.']],
  ['四两以上的母蟹每斤95元', ['Female crabs of 200 grams or more cost 95 yuan per half kilogram.'], ['Female crabs of 300 grams or more cost 95 yuan per half kilogram.']],
  ['每天睡不足6小时者的风险比睡7至8小时者高', ['The risk is higher for those sleeping under six hours a day than for those sleeping seven to eight.'], ['The risk is higher for those sleeping under six hours a day than for those sleeping eight to nine.']],
  ['1号线、2号线、5号线末班车延后60分钟', ['1、2、5号线末班车延后一小时'], ['1、3、5号线末班车延后一小时']],
  ['全局开行班列1742列，其中中亚班列1123列，中欧班列619列', ['中亚班列1123列、中欧班列619列'], ['中欧班列1123列、中亚班列619列']],
  ['匠人陈根水今年73岁，54年来编制竹器上万件', ['Chen Genshui, 73, has woven bamboo for 54 years.'], ['Chen Genshui, a 54-year-old weaver, has made bamboo goods.']],
  ['新能源发电量占用电量的三分之一', ['新能源发电量占用电量的三成以上'], ['新能源发电量占用电量的四成以上']],
  ['雨林毁林面积为5120平方公里', ['The cleared forest covers 5,120 square km.'], ['The cleared forest covers 5,120 square metres.']],
]

test('an ordinary brief passes in its own words, and the nearest untruth does not', () => {
  assert.deepEqual(misjudged(rows, '2025-06-18', '成都日报'), [])
})

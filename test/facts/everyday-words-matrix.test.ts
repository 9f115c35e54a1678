import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** An edition of 26 November: what is told as done on a later day is not done, and everyday words of a paper are read as they are meant. */
// biome-ignore format: a table
const rows: Row[] = [
  ['航空公司宣布，自12月8日起开通临泽至釜山直飞航线。', ['航空公司将于12月8日开通临泽至釜山航线。', 'The airline will open a route from Linze to Busan on December 8.'], ['航空公司已于12月8日开通临泽至釜山航线。', 'The airline opened a route from Linze to Busan on December 8.']],
  ['博物馆新馆3月6日开放，陶瓷展持续至12月8日。', ['博物馆新馆已于3月6日开放，陶瓷展至12月8日。', "The museum's new hall opened on March 6 with a ceramics show that runs to December 8."], []],
  ['种粮大户熊国才流转土地2100亩，首批收割的260亩亩产624公斤。', ['Grower Xiong Guocai got 624 kilograms per mu from the first 260 mu of rice he cut.'], ['Grower Xiong Guocai got 642 kilograms per mu from the first 260 mu of rice he cut.']],
  ['法院判处被告监禁4个月，法官指其毫无悔意。', ['The man was jailed for four months by a judge who said he showed no remorse.'], ['The man was jailed for five months by a judge who said he showed no remorse.']],
  ['火山25日上午喷发，烟柱高达3400米，为今年以来最高。', ['火山25日上午喷发，烟柱高3400米，为今年最高。'], ['火山25日上午喷发，烟柱高4300米，为今年最高。']],
  ['海外仓补贴单家最高200万元；已享受地方同类支持的，不得重复申领。', ['Firms can get up to 2 million yuan, provided they have not received similar local support.'], ['Firms can get up to 20 million yuan, provided they have not received similar local support.']],
  ['抽查132批次保温杯，21批次不合格，不合格率为15.9%。', ['Nearly one in six batches of vacuum cups failed the check.'], ['Nearly one in four batches of vacuum cups failed the check.']],
  ['车企召回部分SUV汽车，共计8.67万辆。', ['The carmaker is recalling 86,700 SUVs.'], ['The carmaker is recalling 8,670 SUVs.']],
  ['原告请求判令被告赔偿500万元。法庭未当庭宣判。', ['原告请求判令被告赔偿500万元，法庭未当庭宣判。', 'The plaintiff asks the court to order the defendant to pay 5 million yuan.'], ['法院判令被告赔偿500万元。', 'The court ordered the defendant to pay 5 million yuan.']],
  ['班列通达31个国家的208座城市。', ['Trains reach 208 cities in 31 countries.'], ['Trains reach 31 cities in 208 countries.']],
  ['受访的65家商户中，有38家推迟了扩产计划。', ['受访商户中38家推迟扩产。'], ['受访的65家商户都推迟了扩产计划。']],
  ['警方去年新发现318人，比五年前减少三分之二。', ['Police found 318, two-thirds fewer than five years earlier.'], ['Police found 318, two-thirds fewer than six years earlier.']],
  ['地铁15号线一期工程全线洞通，预计2028年建成通车。', ['Tunnelling has been completed along the whole first phase of Line 15, due to open in 2028.'], ['The whole first phase of Line 15 opened to traffic.']],
  ['井下有作业人员47人，其中44人安全升井，3人被困。', ['3人被困，另有44人安全升井。'], []],
  ['吨钢能耗较投用前下降三成。', ['吨钢能耗比投用前降三成。'], ['吨钢能耗降至投用前的三成。']],
  ['这两头牛值四万多块。', ['The two buffaloes are worth over 40,000 yuan.'], ['The two buffaloes are worth over 400,000 yuan.']],
  ['预计20日夜间至22日，内蒙古东部有大到暴雪。', ['20日夜间至22日内蒙古东部有大到暴雪。'], ['20日夜间至25日内蒙古东部有大到暴雪。']],
  ['机场二跑道24日通过验收，计划明年3月启用。', ["The airport's second runway has passed inspection."], ["The airport's third runway has passed inspection."]],
  ['第九届博览会成交85亿美元，比上届增长2.3%，明年第十届已有210家企业签约。', ['第九届博览会成交85亿美元，210家企业已签约下届。'], []],
]

test('a day of the coming weeks is still to come, and plain words of the day are read as they are meant', () => {
  assert.deepEqual(misjudged(rows, '2026-11-26'), [])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** A part that is told as the whole, and a whole that is one. */
// biome-ignore format: a table
const rows: Row[] = [
  ['市卫健委昨日宣布，今年起为在校初一女生免费接种HPV疫苗，除非禁忌症外应接尽接，预计覆盖2.4万人。', ['今年起全市初一女生可免费接种HPV疫苗，预计2.4万人。', 'All first-year middle school girls can get the HPV vaccine free of charge from this year.'], []],
  ['省气象台预计，明起三天省内大部多云，北部有小雨。', ['未来三天全省大部多云。', 'Most of the province will be cloudy over the next three days.'], []],
  ['目前，受伤的17名乘客已得到救治，其他乘客已改乘后续列车。', ['17名伤者已得到救治，其他乘客改乘后续列车。', 'All 17 injured passengers have been treated.'], []],
  ['国家发改委等部门昨日印发方案，明确公共停车场收费政策，其他停车场由经营者自主定价。', ['国家发改委等部门明确公共停车场收费政策。', 'A plan by the national planner sets rules for public car parks nationwide.'], []],
  ['工信部昨日宣布，在北京、上海、深圳三市试点放开增值电信业务外资股比限制。', ['北京、上海、深圳三市试点放开增值电信外资股比限制。', 'Beijing, Shanghai and Shenzhen will test lifting limits on foreign stakes in value-added telecoms.'], ['工信部宣布在全国放开增值电信业务外资股比限制。', 'Limits on foreign stakes in value-added telecoms will be lifted nationwide.']],
  ['市水务集团称，抢修后已有约七成小区恢复供水，其余小区预计今晚通水。', ['抢修后约七成小区恢复供水，其余今晚通水。', 'About 70 percent of estates have water again; the rest will have it tonight.'], ['抢修后停水小区已全部恢复供水。', 'Water supply has been fully restored.']],
  ['昨日港股三大指数中，恒指跌1.1%，国指跌0.9%，恒生科技指数收平。', [], ['昨日港股三大指数全线下跌，恒指跌1.1%。', 'Hong Kong\'s three main indexes all fell, with the Hang Seng down 1.1 percent.']],
  ['昨日港股三大指数集体下跌，恒指跌1.1%，国指跌0.9%，恒生科技指数跌2%。', ['昨日港股三大指数全线下跌，恒指跌1.1%。', 'Hong Kong\'s three main indexes all fell, with the Hang Seng down 1.1 percent.'], []],
  ['学校通知，符合条件的外来务工人员子女可申请免费午餐。', ['符合条件的外来务工人员子女可申请免费午餐。', 'Eligible children of migrant workers may apply for free lunches.'], ['所有外来务工人员子女可申请免费午餐。', 'All children of migrant workers may apply for free lunches.']],
  ['县医保局通报，前三季度追回违规使用的医保基金312万元，部分医院被暂停结算。', ['县医保局前三季度追回医保基金312万元。', 'The county recovered 3.12 million yuan from the health fund.'], []],
  ['被困的9名驴友昨晚获救，身体状况良好，其中一人脚踝扭伤。', ['被困的9名驴友全部获救，一人脚踝扭伤。', 'All nine hikers were rescued, one with a sprained ankle.'], []],
  ['暴雨致3个村断电，电力部门抢修一夜，今晨恢复供电。', ['3个村今晨全部恢复供电。', 'Power was fully restored to the three villages this morning.'], []],
  ['公司拟以自有资金回购股份，用于员工持股计划，回购金额不低于1亿元。', ['公司回购的股份将全部用于员工持股计划。', 'The repurchased shares will all be used for an employee stock plan.'], []],
  ['全县23个乡镇的养老服务中心建成投用，部分乡镇还配了康复室。', ['全县23个乡镇均建成养老服务中心。', 'All 23 townships now have care centres for the elderly.'], []],
  ['县教育局称，部分农村学校秋季将撤并，学生由校车接送。', [], ['县内农村学校秋季将一律撤并。', 'All rural schools will be merged this autumn.']],
  ['南岸区、北岸区和新港区建成区禁止销售电动三轮车，其他区县暂不限制。', ['南岸、北岸、新港三区建成区禁止销售电动三轮车。', 'Sales of electric tricycles are banned in the built-up areas of three districts.'], ['全市禁止销售电动三轮车。', 'Sales of electric tricycles are banned across the entire city.']],
  ['我国18岁以上居民高血压患病率为27.5%，比2015年上升2.3个百分点，女性患病率为24.2%。', ['18岁以上居民患病率27.5%，女性24.2%。'], []],
  ['昨夜大风过后，城区部分路段停电。供电公司称，截至今晨6时，已恢复约六成用户供电，其余预计今晚恢复。', ['截至今晨6时已恢复约六成用户供电。', 'About 60 percent of users had power back by 6 am.'], ['截至今晨6时，停电用户已全部恢复供电。', 'Power had been fully restored by 6 am.']],
  ['市教育局通知，自9月1日起，东湖、西苑两区初中试行午休“躺睡”，其他区县可视条件推行。', ['东湖、西苑两区初中9月1日起试行午休“躺睡”。', 'Middle schools in Donghu and Xiyuan districts will try lie-down naps from September 1.'], ['自9月1日起，全市初中试行午休“躺睡”。', 'Middle schools across the city will try lie-down naps from September 1.']],
  ['省交通厅表示，国庆期间部分高速公路出口将实行分时限流。', ['国庆期间部分高速出口将分时限流。', 'Some expressway exits will limit traffic at certain hours over the National Day holiday.'], ['国庆期间全省高速公路出口将实行分时限流。', 'All expressway exits will limit traffic at certain hours over the National Day holiday.']],
  ['省药监局批准该药用于治疗既往化疗失败的晚期胃癌患者。', ['该药获批用于治疗化疗失败的晚期胃癌患者。', 'The drug is approved for patients with advanced gastric cancer in whom chemotherapy failed.'], ['该药获批用于治疗所有胃癌患者。', 'The drug is approved for all patients with gastric cancer.']],
  ['昨日A股主要指数中，沪指跌0.3%，深成指跌0.8%，创业板指收平。', ['昨日沪指跌0.3%，深成指跌0.8%，创业板指收平。'], ['昨日A股主要指数全线下跌，沪指跌0.3%。', 'Major A-share indexes all fell on the day, with Shanghai down 0.3 percent.']],
]

test('a part told as the whole is found', () => {
  assert.deepEqual(misjudged(rows), [])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

// biome-ignore format: a table
const planned: Row[] = [
  ['环湖步道二期正在做施工设计，争取明年3月动工，全长18公里', ['Design work is under way on the 18 km second phase of the lakeside path, which may be started next March.'], ['Construction of the 18 km second phase is under way.', 'Work has started on the 18 km second phase of the path.']],
  ['青禾市8日与云光集团签订框架协议，云光将投资50亿元建设算力中心', ['Yunguang signed an agreement on the 8th to invest 5 billion yuan in a computing centre.', 'Qinghe signed a framework agreement with Yunguang, which will invest 5 billion yuan.'], ['Yunguang has invested 5 billion yuan in a computing centre.']],
  ['青禾市拟于下月与云光集团签订框架协议，投资50亿元建设算力中心', ['Qinghe plans to sign an agreement on a 5 billion yuan computing centre next month.'], ['Qinghe signed an agreement on a 5 billion yuan computing centre.']],
  ['议会投票通过法案，将把最低工资提高到每小时15元', ['Parliament passed a bill to raise the minimum wage to 15 yuan an hour.'], []],
  ['议会将投票表决法案，把最低工资提高到每小时15元', [], ['Parliament passed a bill to raise the minimum wage to 15 yuan an hour.']],
  ['招标工作已经启动，拟采购电动公交车120辆', ['Bidding has begun for 120 electric buses.'], ['The city has bought 120 electric buses.']],
  ['总统将于下周三启程，对邻国进行为期三天的国事访问', ['总统将对邻国进行为期三天的国事访问', 'The president will pay a three-day state visit to the neighbouring country.'], ['总统结束了对邻国为期三天的国事访问', 'The president has paid a three-day state visit to the neighbouring country.']],
  ['将于9月开幕的车展收到报名320份', ['车展收到了报名320份', 'The car show has received 320 entries.'], []],
  ['市歌剧院将于10月赴欧洲巡演，预计演出12场', ['市歌剧院预计在欧洲演出12场'], ['市歌剧院在欧洲演出了12场']],
  ['必须实行的停产措施实行三天', ['停产措施实行了三天'], []],
  ['条例昨日表决通过，将报省人大常委会批准后施行', ['条例昨日通过，报省人大常委会批准后施行', 'The rule passed on Tuesday will take effect once the provincial congress approves it.'], ['条例昨起施行', 'The rule took effect on Tuesday after passage by city lawmakers.']],
  ['双方昨日签署停火协议，自7月1日零时起生效', ['停火协议7月1日零时起生效'], ['停火协议昨日生效', 'The ceasefire took effect on Tuesday, when the deal was signed.']],
  ['合同经双方签字后生效，昨日双方签字', ['合同昨日生效', 'The contract took effect yesterday.'], []],
  ['该法实施三年来，法院受理案件320件', ['Courts have taken 320 cases since the law came into force three years ago.'], []],
  ['老旧管网更新正在全市加快推进', ['老旧管网更新正在推进'], ['老旧管网更新全面完成', 'The city has finished renewing its old pipes.']],
  ['一期已建成，二期正在推进', ['一期建成，二期推进中', 'The first phase has been completed.'], []],
  // One stage of works is not another.
  ['3号窑炉改造工程昨日开工，工期90天', ['3号窑炉改造昨日动工', 'Work began yesterday on the overhaul of the No. 3 kiln.'], ['3号窑炉改造昨日完工', 'The town has finished the overhaul of the No. 3 kiln.']],
  ['渡口体育馆昨日竣工', ['渡口体育馆昨日完工', 'The gym was completed yesterday.'], ['渡口体育馆昨日开工', 'Work on the gym began yesterday.']],
  ['电池厂昨日开工，明年底投产', ['电池厂昨日动工，明年底投产'], ['电池厂昨日投产', 'The battery plant went into production yesterday.']],
  ['轮胎厂昨日正式投产，已雇用300人', ['轮胎厂昨日投产', 'The tyre plant went into production yesterday.'], ['公司计划建轮胎厂', 'The company plans to build a tyre plant.']],
  ['工厂春节后开工', ['工厂节后开工'], []],
  ['新修订的《养犬条例》将于9月1日起施行，新增牵绳规定', ['The revised dog rules, taking effect on Sept. 1, add a duty to use leads.', 'The city’s revised dog rules, which come into force on Sept. 1, add a duty to use leads.'], ['The revised dog rules took effect on Sept. 1.', 'The revised dog rules have been in force since Sept. 1.']],
  ['新建的渔港将于9月1日启用，占地12公顷', ['The newly built harbor, of 12 hectares, opens on Sept. 1.'], []],
]
test('what is signed, passed or begun is done, and what it is about is planned', () => assert.deepEqual(misjudged(planned), []))

// biome-ignore format: a table
const denied: Row[] = [
  ['合同明确，三年内月租金保持不变', ['Monthly rents will not change for three years under the contract.', 'Monthly rents will not rise for three years under the contract.'], ['Monthly rents will rise for three years under the contract.']],
  ['岸电收费标准将上调', [], ['Shore power charges will not rise.']],
  ['收割机下周二才会进村，小麦每公斤2.4元', ['Harvesters will not come to the village until next Tuesday; wheat costs 2.4 yuan a kilogram.'], []],
  ['工厂10月复工，目前库存3万吨', [], ['The plant will not restart in October and has 30,000 tonnes in stock.']],
  ['书店营业至22时', [], ['The bookshop will not open until 10 p.m.']],
  ['救护车接送孕产妇不另收费', ['救护车免费接送孕产妇', 'Ambulances carry expectant mothers at no extra charge.'], []],
  ['这项服务另收费20元', [], ['这项服务免费', 'The service is free of charge.']],
  ['局长说，任何单位都不可能允许先建后批', ['局长说，不允许先建后批', 'No unit will be allowed to build first and get approval later, the director said.'], []],
  ['校方说，不可能取消晚自习', ['校方不会取消晚自习', 'Evening study will not be cancelled, the school said.'], ['校方可能取消晚自习', '校方将取消晚自习', 'Evening study may be cancelled, the school said.']],
  ['专家说，短期内不可能实现量产', ['Mass production is not possible in the near term, experts said.'], ['Mass production is possible in the near term, experts said.']],
  ['当月补贴标准：东区300元，西区没有补贴', ['当月补贴：东区300元，西区没有'], []],
  ['目前该市没有取消夜间公交的计划', ['该市没有取消夜间公交的计划'], ['The city plans to scrap night buses.']],
  ['检方未将此案定性为恐怖袭击', ['Prosecutors are not treating the case as a terrorist attack.'], ['Prosecutors are treating the case as a terrorist attack.', '检方将此案定性为恐怖袭击']],
  ['通报称，泄漏未造成河道污染，周边水质达标', ['The spill did not pollute the river, officials said.', 'The spill caused no pollution in the river.'], ['The spill polluted the river, officials said.']],
  ['渡轮上的乘客均平安', ['No passengers on the ferry were hurt.'], []],
  ['30批次样品全部合格', ['None of the 30 samples failed.'], []],
  ['这一做法不合乎现行规定', ['这一做法违反现行规定'], ['这一做法符合现行规定']],
  ['甲方不会参加联合采购，但也不会动用否决权', ['甲方不参加联合采购，也不动用否决权', 'Party A will not join the joint purchasing but will not veto it either.'], ['甲方不会参加联合采购，并将动用否决权', 'Party A will not join the joint purchasing and will use its veto.', 'Party A will not join the joint purchasing and will veto it.']],
  ['该国将不再进口小麦', ['The country will stop importing wheat.', 'The country will halt wheat imports.', '该国将停止进口小麦'], ['The country will import wheat.', 'The country will keep importing wheat.', '该国将进口小麦']],
  ['商店不再销售活禽', ['Shops will quit selling live poultry.', 'Shops are to end sales of live poultry.', '商店停止销售活禽'], ['Shops sell live poultry again.', '商店销售活禽']],
]
test('a denial told as an affirmation, and the other way round', () => assert.deepEqual(misjudged(denied), []))

// biome-ignore format: a table
const dated: Row[] = [
  ['农民技能展昨在市总工会开展，展出至6月25日', ['A skills show opened at the city trade union yesterday.', '农民技能展昨日在市总工会开展'], ['A skills show opened at the city trade union today.', '农民技能展今日在市总工会开展']],
  ['夏令营今开营，影片明公映', ['The film opens tomorrow.'], ['The film opened yesterday.']],
  ['今年秋季学期，全市新开办小学6所，新增学位7200个', ['Six primary schools open in the fall term, adding 7,200 places.', 'Six primary schools will open this fall, adding 7,200 places.'], ['The number of places will fall by 7,200 this autumn.']],
  ['车展原定9月5日开幕，因台风推迟至9月9日', ['车展由9月5日推迟至9日', 'The car show was put off from September 5 to September 9.'], ['车展推迟至9月5日开幕', 'The car show was put off to September 5.']],
  ['过去一年，全村游客减少一成，为近五年最低', ['Visitors fell by a tenth over the past year, the lowest in five years.'], ['Visitors fell by a tenth over the past month, the lowest in five years.']],
  ['“6·12”洪水过后，堤坝已加固18公里', ['Dykes have been reinforced along 18 km since the flood of June 12.'], ['Dykes have been reinforced along 18 km since the flood of July 12.']],
  ['这是新中国成立以来最大的一次发掘', ['It is the largest dig since 1949.'], ['It is the largest dig since 1979.']],
  ['他在2022-23赛季出场31次', ['He made 31 appearances in the 2022-23 season.'], ['He made 31 appearances in the 2023-24 season.']],
  ['原定7月6日举行的补选因洪水推迟两周，至7月20日举行', ['补选推迟至7月20日举行', '原定7月6日的补选推迟两周', 'The by-election has been put back two weeks from July 6 to July 20.'], ['补选推迟至7月6日举行', 'The by-election has been put back to July 6 because of floods.']],
  ['原计划8月1日开馆的科技馆延期，新的开馆时间为9月15日', ['科技馆延期至9月15日开馆', 'The science museum has postponed its opening to September 15.'], ['科技馆延期至8月1日开馆', 'The science museum has postponed its opening to August 1.']],
  ['试飞已从原定的7月推迟到今年第四季度', ['试飞由7月推迟到第四季度'], ['试飞推迟到7月', 'The test flight has been put off to July.']],
  ['原定昨日的航班推迟至今日起飞', ['航班推迟至今日', 'The flight was delayed until today.'], []],
  // What recurs is no date: the edition before was of a Tuesday.
  ['两家医院昨日签约，今后每周五有专家出诊', ['专家每周五出诊', 'Specialists will see patients every Friday.', 'Specialists will see patients on Fridays.'], ['专家每周二出诊', 'Specialists will see patients every Tuesday.', 'Specialists will see patients on Tuesdays.']],
  ['班船每周一、三、五开行', ['班船每周一、周三、周五开行', 'The ferry runs on Mondays, Wednesdays and Fridays.'], ['The ferry runs on Tuesdays, Thursdays and Saturdays.']],
  ['义诊每月第一个周六举行', ['Free clinics are held on the first Saturday of the month.'], ['Free clinics are held on the first Sunday of the month.']],
  ['今年以来发送旅客超过80万人次，日均班次由去年的6班增至9班', ['今年以来发送旅客超80万人次，日均班次由6班增至9班'], ['今年以来发送旅客超80万人次，日均班次由9班增至6班']],
  ['本月平均票价从上月的42元涨到48元', ['本月平均票价从42元涨到48元'], ['本月平均票价42元']],
  ['未来三天气温将下降7℃至9℃，山区可达11℃', ['Temperatures will drop by 7 to 9 degrees, and by up to 11 degrees in the mountains.'], ['Temperatures will drop by 7 to 9 degrees, and by up to 13 degrees in the mountains.']],
  ['市议会以24票赞成、8票反对通过方案', ['The city council adopted the plan by 24 votes to 8.'], ['The city council adopted the plan by 24 votes to 9.']],
]
test('days and seasons in few words, days that are moved, and years that are called by what happened', () =>
  assert.deepEqual(misjudged(dated), []))

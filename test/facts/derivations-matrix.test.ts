import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** What follows from the evidence in one step whose kind the wording names: each with a wrong figure near it, and with the ends exchanged. */
// biome-ignore format: a table
const classes: Record<string, Row[]> = {
  'the end of a change that the evidence leaves out': [
    ['草莓每公斤36元，比去年同期便宜9元', ['草莓价格由去年同期的每公斤45元降至36元', '草莓每公斤36元，比去年同期便宜两成', 'Strawberries cost 36 yuan a kilogram, down from 45 a year earlier.', 'Strawberries cost 36 yuan a kilogram, a fifth below the price of a year earlier.', "At 36 yuan a kilogram strawberries are 20 percent below last year's 45."], ['草莓价格由去年同期的每公斤44元降至36元', '草莓价格由去年同期的每公斤27元升至36元', '草莓每公斤36元，比去年同期便宜25%', '草莓每公斤36元，比去年同期便宜三成', 'Strawberries cost 36 yuan a kilogram, down from 46 a year earlier.', 'Strawberries cost 36 yuan a kilogram, up from 27 a year earlier.', 'Strawberries cost 36 yuan a kilogram, a quarter below the price of a year earlier.']],
    ['机票均价为860元，比去年贵了60元', ['机票均价由去年的800元涨至860元', 'The average fare is 860 yuan, up from 800 last year.', 'The average fare rose 7.5 percent to 860 yuan.'], ['机票均价由去年的820元涨至860元', 'The average fare is 860 yuan, up from 780 last year.', 'The average fare is 860 yuan, down from 920 last year.', 'The average fare rose 8.5 percent to 860 yuan.']],
    ['平均审批用时为21天，比去年缩短了9天', ['Approval took 21 days on average, down from 30 the year before.', '平均审批用时由去年的30天缩短至21天', 'Approval took 21 days on average, three-tenths less than last year.'], ['Approval took 21 days on average, down from 31 the year before.', 'Approval took 21 days on average, up from 12 the year before.', '平均审批用时由去年的29天缩短至21天']],
    ['该指数收于98.64点，环比上涨0.52点', ['The index closed at 98.64, up from 98.12.', '该指数由98.12点升至98.64点', 'The index closed 0.52 points up from 98.12.'], ['The index closed at 98.64, up from 98.22.', '该指数由99.16点升至98.64点']],
    ['上座率为78.3%，同比提高3.6个百分点', ['Occupancy was 78.3 percent, up from 74.7 percent a year earlier.', '上座率由去年同期的74.7%升至78.3%'], ['Occupancy was 78.3 percent, up from 74.9 percent a year earlier.', '上座率由去年同期的81.9%升至78.3%']],
    ['年内将新开托育点45个，总数达到320个', ['托育点将由275个增至320个', 'The number of nurseries will rise from 275 to 320.'], ['托育点将由285个增至320个', 'The number of nurseries will rise from 265 to 320.', '托育点将由320个增至365个']],
    ['充电站达8.4万座，比上年末净增1.2万座', ['上年末有充电站7.2万座', 'There are 84,000 charging stations, up from 72,000 at the end of last year.'], ['上年末有充电站7.4万座', '上年末有充电站9.6万座', 'There are 84,000 charging stations, up from 71,000 at the end of last year.']],
    ['人民币对美元中间价报7.0986，较前一交易日调升34个基点', ["The yuan's central parity was set at 7.0986 to the dollar, from 7.1020.", '人民币对美元中间价由前一交易日的7.1020变为7.0986'], ["The yuan's central parity was set at 7.0986 to the dollar, from 7.0952.", '人民币对美元中间价由前一交易日的7.1320变为7.0986']],
    ['注册志愿者超过2.6万人，比2021年增长140%', ['There are more than 26,000 volunteers, about 2.4 times as many as in 2021.', '注册志愿者约为2021年的2.4倍', '注册志愿者是2021年的两倍多'], ['There are more than 26,000 volunteers, about 1.4 times as many as in 2021.', '注册志愿者约为2021年的2.6倍', '注册志愿者是2021年的三倍多']],
    ['参训人数达5.2万人，比2022年增长162%', ['参训人数约为2022年的2.6倍', 'The number is 2.6 times that of 2022.'], ['参训人数约为2022年的2.7倍', 'The number is 1.6 times that of 2022.', 'The number is 2.5 times that of 2022.']],
    ['套票限时79元（原价168元）', ['The pass has been cut from 168 yuan to 79 yuan.', '套票由168元降至79元', '套票便宜了89元'], ['The pass has been raised from 79 yuan to 168 yuan.', '套票由186元降至79元']],
    ['审批时限由9个工作日压缩为4个', ['审批时限缩短了5个工作日', 'Approval is five working days faster.'], ['审批时限缩短了4个工作日', '审批时限缩短了6个工作日']],
  ],
  'no nearer to what is worked out than the digits that it shows': [
    ['发放助学金208万元，资助520人，人均4000元', ['人均4000元', 'An average of 4,000 yuan each.'], ['人均4007元', 'An average of 4,007 yuan each.']],
    ['假期8天发送旅客2136万人次，日均267万人次', ['假期8天发送旅客2136万人次'], ['假期8天发送旅客2139万人次']],
    ['首付款8000万美元，里程碑付款最高11.2亿美元', ['首付款连同里程碑付款最高12亿美元'], ['首付款连同里程碑付款最高13亿美元']],
    ['村里有1000多亩果园', ['The village has over 66 hectares of orchards.', 'The village has more than 67 hectares of orchards.'], ['The village has over 76 hectares of orchards.']],
  ],
  'differences and sums with a word for them': [
    ['第一名得票3460票，第二名得票3215票', ['第一名比第二名多245票', 'The winner had 245 more votes than the runner-up.', 'The winner was 245 votes ahead.'], ['第一名比第二名多255票', 'The winner had 235 more votes than the runner-up.']],
    ['绘本馆借出最多的一本借阅7430次，其次为7180次', ['The most popular book was borrowed 250 times more than the next.', '最多的一本比其次的多250次'], ['The most popular book was borrowed 260 times more than the next.', 'The most popular book was borrowed three times more than the next.']],
    ['出口3862.7亿元，进口1240.3亿元', ['进出口顺差2622.4亿元', 'The trade surplus was 262.2 billion yuan.', 'It exported 262.24 billion yuan more than it imported.'], ['进出口逆差2622.4亿元', '进出口顺差2632.4亿元', 'The trade surplus was 263.2 billion yuan.', 'The trade deficit was 262.2 billion yuan.']],
    ['冠军成绩为2小时12分20秒，比亚军快35秒', ['The runner-up finished in 2:12:55.', '亚军成绩为2小时12分55秒'], ['The runner-up finished in 2:11:45.', '亚军成绩为2小时13分05秒']],
    ['北部山区最低气温零下4℃，城区3℃', ['The hills will be seven degrees Celsius colder than the town.', '山区比城区低7℃'], ['The hills will be six degrees Celsius colder than the town.', 'The hills will be one degree Celsius colder than the town.']],
    ['今年收益率6.8%。成立以来年均收益率6.35%', ['今年收益率比年均水平高0.45个百分点', "This year's return is 0.45 percentage points above the annual average."], ['今年收益率比年均水平高0.55个百分点', "This year's return is 0.35 percentage points above the annual average."]],
    ['抽查120批次，不合格9批次', ['111 of the 120 batches passed.', '120批次中111批次合格', 'A hundred and eleven batches passed.'], ['112 of the 120 batches passed.', '120批次中101批次合格', '120批次中111批次不合格', '111 of the 120 batches failed.']],
  ],
  'so much of each': [
    ['两期国债，3年期、5年期各250亿元', ['Bonds worth 50 billion yuan will be sold, half of it in each maturity.', '两期国债共500亿元', 'The two issues total 50 billion yuan.'], ['两期国债共750亿元', 'The two issues total 75 billion yuan.', 'Each of the two issues is worth 50 billion yuan.', '两期国债各500亿元']],
    ['加满60升油箱将少花9元', ['每升便宜0.15元', 'Each litre will be 0.15 yuan cheaper.', 'Drivers save 15 fen a litre.'], ['每升便宜0.25元', '每公里便宜0.15元', 'Each litre will be 0.18 yuan cheaper.', 'Drivers save 9 fen a litre.']],
    ['一条重72公斤的鱼以1.5万元售出', ['It sold for 15,000 yuan, roughly 208 yuan a kilogram.', '这条重72公斤的鱼以每公斤约208元售出'], ['It sold for 15,000 yuan, roughly 218 yuan a kilogram.', '这条重72公斤的鱼以每公斤约280元售出']],
    ['截至9月底，基站总数达90.6万个，比上年末净增27.3万个', ['More than 30,000 a month have been added this year.', '今年平均每月净增逾3万个'], ['More than 40,000 a month have been added this year.', '今年平均每月净增逾2万个']],
    ['假期累计客流126万人次，日均18万人次，其中境外游客日均5200人次', ['假期7天，境外游客共3.64万人次', 'Some 36,400 visitors came from abroad over the seven days.'], ['假期7天，境外游客共4.64万人次', '假期8天，境外游客共3.64万人次', 'Some 46,400 visitors came from abroad over the seven days.']],
    ['店铺首日营业额8万元，是老店日均的四倍', ['老店日均营业额2万元', 'Opening-day takings were 80,000 yuan, against 20,000 on an average day at the old shop.'], ['老店日均营业额3万元', '老店日均营业额32万元']],
    ['拟以3亿元回购股份，价格为每股20元', ['拟回购至少1500万股', 'At that price it could buy 15 million shares.'], ['拟回购至少1200万股', 'At that price it could buy 60 million shares.']],
  ],
  limits: [
    ['基准价每吨520元，浮动幅度上下不超过5%', ['每吨浮动幅度在494元至546元之间', 'The price may range from 494 to 546 yuan a tonne.', '最高可达546元', 'The price may go as low as 494 yuan.'], ['每吨浮动幅度在484元至556元之间', 'The price may range from 494 to 556 yuan a tonne.', '最低可至546元']],
    ['贷款最高额度由70万元提高至90万元，多子女家庭可在此基础上再上浮20%', ['多子女家庭最多可贷108万元', 'Families with several children can borrow up to 1.08 million yuan.'], ['多子女家庭最多可贷84万元', '多子女家庭最多可贷118万元', 'Families with several children can borrow up to 1.1 million yuan.']],
    ['拟以9.6亿元收购云岭矿业40%股权', ['对应云岭矿业整体估值24亿元', 'The price values the miner at 2.4 billion yuan.'], ['对应云岭矿业整体估值26亿元', 'The price values the miner at 3.84 billion yuan.', '云岭矿业40%股权估值24亿元']],
  ],
  'other units': [
    ['该船船速20节，昨日离港', ['The ship sails at about 37 km/h.', '该船昨日离港，船速约每小时37公里', 'The ship sails at 23 mph.'], ['The ship sails at about 39 km/h.', '该船昨日离港，船速约每小时20公里', 'The ship sails at 27 mph.']],
    ['中心附近最大风力13级（40米/秒）', ['Winds reached 144 km/h near the centre.', '中心附近最大风力达每小时144公里', 'Winds reached 89 mph near the centre.'], ['Winds reached 140 km/h near the centre.', 'Winds reached 40 km/h near the centre.', 'Winds reached 98 mph near the centre.']],
    ['设计时速160公里', ['Trains will run at about 100 mph.', 'Trains will run at 99 mph.'], ['Trains will run at about 110 mph.', 'Trains will run at 160 mph.']],
    ['气温骤降10℃', ['Temperatures fell by 18 degrees Fahrenheit.'], ['Temperatures fell by 28 degrees Fahrenheit.']],
    ['存煤可用28天', ['存煤可用四周', 'Stocks will last four weeks.'], ['存煤可用三周', 'Stocks will last five weeks.']],
    ['可停留240小时', ['Visitors may stay for ten days.', '可停留十天'], ['Visitors may stay for twelve days.', '可停留八天']],
    ['连续4个交易日跌停', ['The shares have hit the limit four sessions running.', 'The shares have hit the limit on four straight trading days.'], ['The shares have hit the limit five sessions running.']],
    ['男排以半目之差告负', ['He lost by half a point.'], []],
    ['该党派以92票赞成、57票反对通过法案', ['法案以92比57获得通过', 'The bill passed by 92 to 57.'], ['法案以92比67获得通过', 'The bill passed by 95 to 57.']],
    ['活动由市教育局、市文旅局、团市委共同主办', ['活动由三部门共同主办', 'Three bodies are staging it together.'], ['活动由五部门共同主办', 'Five bodies are staging it together.']],
    ['约占全国产量的60%', ['全国产量每五件中约有三件', 'About three in every five come from here.'], ['全国产量每五件中约有两件', 'About two in every five come from here.', '全国产量每四件中约有三件']],
    ['累计涨幅已超过53%', ['The gain is now more than half.', '涨幅已超过一半'], ['The gain is now more than two thirds.', 'The gain is now nearly half.', 'The gain is now more than 60 percent.']],
    ['占比32.6%', ['Almost a third.', 'The share is just under a third.', '占比近三分之一'], ['More than a third.', 'The share is a little over a third.', 'Almost half.']],
    ['占比不足24.6%', ['The share is just under a quarter.'], ['The share is more than a quarter.']],
  ],
}

for (const [name, rows] of Object.entries(classes))
  test(name, () => {
    assert.deepEqual(misjudged(rows), [])
  })

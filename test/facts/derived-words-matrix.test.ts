import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** The same arithmetic in other words, and the dates, ages and bounds that go with it. */
// biome-ignore format: a table
const classes: Record<string, Row[]> = {
  'what there was before': [
    ['平均房租为每月2400元，比上月低100元', ['Average rent is 2,400 yuan a month, against 2,500 in the previous month.', '平均房租由上月的每月2500元降至2400元', "Average rent fell 4 percent from the previous month's 2,500 yuan."], ['Average rent is 2,400 yuan a month, against 2,300 in the previous month.', '平均房租由上月的每月2600元降至2400元', "Average rent fell 5 percent from the previous month's 2,500 yuan."]],
    ['昨日伦敦铜下跌85美元，收于每吨9615美元', ['Copper closed at $9,615 a tonne, down from $9,700.', '伦敦铜由每吨9700美元跌至9615美元', 'Copper closed at $9,615 after $9,700 the day before.'], ['Copper closed at $9,615 a tonne, down from $9,800.', '伦敦铜由每吨9530美元跌至9615美元']],
    ['在校生达1.86万人，同比减少1400人', ['在校生由去年的2万人减至1.86万人', 'There are 18,600 pupils, down from 20,000 a year earlier.', 'Enrolment is down 7 percent to 18,600.'], ['在校生由去年的2.1万人减至1.86万人', 'There are 18,600 pupils, down from 21,000 a year earlier.', 'There are 18,600 pupils, up from 17,200 a year earlier.', 'Enrolment is down 8 percent to 18,600.']],
    ['今年秋季新生为3.6万人，比去年减少4000人', ["The intake of 36,000 is 10 percent below last autumn's 40,000.", '新生由去年秋季的4万人减至3.6万人'], ["The intake of 36,000 is 10 percent below last autumn's 42,000.", '去年秋季新生为3.6万人']],
    ['本周指数报86.40，环比下降1.15', ['指数由上周的87.55降至本周的86.40', 'The index fell 1.15 to 86.40, from 87.55 last week.'], ['指数由上周的85.25降至本周的86.40', 'The index fell 1.15 to 86.40, from 87.45 last week.']],
    ['门诊量日均900人次，比上月增加约两成', ['The clinic sees 900 patients a day, about a fifth more than last month.', '门诊量比上月多约20%'], ['The clinic sees 900 patients a day, about a third more than last month.', 'The clinic sees 900 patients a day, about a fifth fewer than last month.']],
    ['全长缩短至14公里，比原线路短3.5公里', ['The old route was 17.5 km long, the new one is 14.', '原线路长17.5公里'], ['The old route was 10.5 km long, the new one is 14.', '原线路长18.5公里']],
    ['新增泊位120个，泊位总数达到900个', ['Berths rise from 780 to 900.', '泊位由780个增至900个', 'There were 780 berths before.'], ['Berths rise from 790 to 900.', '泊位由900个增至1020个']],
  ],
  'what is left, and what it comes to': [
    ['计划建设200个站点，已建成164个', ['还差36个站点', 'Thirty-six are still to be built.', 'It has 36 to go.'], ['还差46个站点', 'Twenty-six are still to be built.']],
    ['募捐目标500万元，已筹得380万元', ['It is 1.2 million yuan short of its target.', '距目标还差120万元'], ['It is 1.3 million yuan short of its target.', '距目标还差220万元']],
    ['抽检160批次，合格152批次', ['Eight of the 160 batches failed.', '8批次不合格'], ['Nine of the 160 batches failed.', '18批次不合格', 'Eight of the 160 batches passed.']],
    ['甲队得87分，乙队得79分', ['甲队以8分优势获胜', 'They won by eight points.'], ['甲队以9分优势获胜', 'They won by seven points.']],
    ['前10个月进口815.3亿美元，出口642.1亿美元', ['逆差为173.2亿美元', 'The trade deficit was $17.32 billion.', 'It bought $17.3 billion more from abroad than it sold.'], ['顺差为173.2亿美元', 'The trade surplus was $17.32 billion.', 'The trade deficit was $18.32 billion.', 'It sold $17.3 billion more than it bought.']],
    ['午夜最低气温零下6℃，白天最高4℃', ['Daytime will be ten degrees Celsius warmer than the night.', 'Daytime will be 18 degrees Fahrenheit warmer than the night.', '温差达10℃'], ['Daytime will be two degrees Celsius warmer than the night.', 'Daytime will be 28 degrees Fahrenheit warmer than the night.', '温差达12℃']],
  ],
  'which step': [
    ['首套额度由60万元提高至90万元，二套额度由40万元提高至50万元', ['首套额度提高30万元，二套额度提高10万元', 'The ceiling goes up by 300,000 yuan for a first home and by 100,000 for a second.'], ['首套额度提高20万元', 'The ceiling goes up by 200,000 yuan for a first home.', 'The ceiling goes up by 400,000 yuan for a first home.', '二套额度提高20万元']],
    ['首套额度提高至90万元，二套额度提高至50万元，多孩家庭可在此基础上再上浮10%', ['多孩家庭首套额度最高99万元', 'Families with several children can borrow up to 990,000 yuan for a first home.', 'Families with several children can borrow up to 550,000 yuan for a second home.'], ['多孩家庭首套额度最高55万元', 'Families with several children can borrow up to 550,000 yuan for a first home.', 'Families with several children can borrow up to 990,000 yuan for a second home.']],
  ],
  'of each': [
    ['一箱12.5公斤的苹果卖到150元', ['The apples sell at 12 yuan a kilogram.', '一箱苹果卖到每公斤12元'], ['The apples sell at 15 yuan a kilogram.', '一箱苹果卖到每公斤14元', 'The apples sell at 12 yuan a gram.']],
    ['3亩地块拍出6.6亿元', ['The plot fetched 220 million yuan a mu.', '地块拍出每亩2.2亿元'], ['The plot fetched 230 million yuan a mu.', '地块拍出每亩3.2亿元']],
    ['东、西、北三个校区各可容纳2500人', ['三个校区共可容纳7500人', 'The three campuses hold 7,500 altogether.'], ['三个校区共可容纳8500人', 'The three campuses hold 5,000 altogether.', 'Each campus holds 7,500.']],
    ['主刊、副刊各60万册', ['主刊、副刊共120万册', 'They ran to 1.2 million copies, half of them of each.'], ['主刊、副刊共160万册', '主刊、副刊各120万册']],
    ['人工智能投资额300亿元，是机器人的五倍', ['机器人投资额60亿元'], ['机器人投资额50亿元', '机器人投资额1500亿元']],
  ],
  'bounds and ages': [
    ['60岁及以上老人可免费体检', ['年满60岁的老人可免费体检', 'People aged 60 and over can have a free check-up.'], ['年满65岁的老人可免费体检', '未满60岁的老人可免费体检']],
    ['价格不超过每股18元', ['价格不高于每股18元', 'The price is no more than 18 yuan a share.'], ['价格不低于每股18元', '价格不高于每股19元']],
    ['到期4000亿元，新发3200亿元', ['Maturing notes exceeded the 320 billion yuan of new ones.'], ['Maturing notes exceeded the 340 billion yuan of new ones.']],
    ['自3月1日起试行，截至5月31日办理1200件', ['It handled 1,200 cases in the first three months.', '前三个月办理1200件'], ['It handled 1,200 cases in the first two months.', '前四个月办理1200件']],
    ['占比为48.7%', ['Just under half.', 'It is nearly half.', '占比接近一半'], ['More than half.', 'A little over half.', '占比超过一半']],
    ['东部地区全年销售占比为26.1%', ['A little over a quarter.', 'More than a quarter.', '东部地区全年销售占比略高于四分之一', '东部地区全年销售占比超过四分之一'], ['Just under a quarter.', 'Almost a third.', '东部地区全年销售占比略低于四分之一', '东部地区全年销售占比略低于三成']],
    ['占比超过67%', ['More than two thirds.', '占比超过三分之二'], ['More than three quarters.', 'Nearly two thirds.']],
  ],
  'units and names left out': [
    ['最低气温将下降6至8℃，北部山区最低气温可达零下5℃', ['Lows will fall by 6 to 8 degrees Celsius, with minus 5 possible in the hills.'], ['Lows will fall by 6 to 8 degrees Celsius, with minus 8 possible in the hills.']],
    ['该县入选全国百强县', ['The county is on the national top-100 list.'], ['The county is on the national top-50 list.']],
  ],
  speeds: [
    ['列车时速350公里', ['The train runs at 217 mph.', 'The train runs at about 220 miles an hour.'], ['The train runs at 227 mph.', 'The train runs at 350 mph.', 'The train runs at about 240 miles an hour.']],
    ['阵风风速达28米/秒', ['Gusts reached 101 km/h.', '阵风风速达每小时101公里'], ['Gusts reached 110 km/h.', 'Gusts reached 28 km/h.']],
    ['每秒30米的大风', ['Winds of 108 kilometres an hour.'], ['Winds of 118 kilometres an hour.', 'Winds of 30 kilometres an hour.']],
  ],
}

for (const [name, rows] of Object.entries(classes))
  test(name, () => {
    assert.deepEqual(misjudged(rows), [])
  })

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** Arithmetic and numbers that some figure of the evidence always fits, so that only what the wording names may pass. */
// biome-ignore format: a table
const rows: Row[] = [
  // As near to what two figures give as the digits shown, with about, over and nearly too.
  ['公司市值跌至约640亿元，每股18.6元', ['The company is worth about 64 billion yuan.', '公司市值约640亿元'], ['The company is worth about 62 billion yuan.', '公司市值约643亿元']],
  ['活动举办415次，7830余人次参加', ['活动举办415次，7830余人次参加', 'Over 7,830 took part.'], ['活动举办415次，7820余人次参加', 'Over 7,810 took part in 415 events.']],
  ['水果销售收入2100万元，蔬菜销售收入1150万元', ['Sales came to about 32.5 million yuan in all.', '水果和蔬菜销售收入共3250万元', 'Fruit and vegetables together brought in over 32 million yuan.'], ['Sales came to about 33.1 million yuan in all.', '水果和蔬菜销售收入共约3311万元']],
  // What is not summed: temperatures, a whole and its part, a place and who comes from there.
  ['白天城区最高气温将达37℃，局部可达39℃', ['The high will be 37 degrees Celsius in the city.'], ['The high will be 76 degrees Celsius in the city.', '城区最高气温将达76℃']],
  ['事故造成8人受伤，其中包括1名司机和5名乘客', ['Eight people, among them a driver and five passengers, were hurt.'], ['Eight people, among them a driver and nine passengers, were hurt.']],
  ['来自35个国家和地区的4100余名学生毕业', ['More than 4,100 students graduated.'], ['More than 4,135 students graduated.', '4135余名学生毕业']],
  // What is divided by a time is of a time.
  ['租期不超过4天，每间房不超过200元', ['A room costs no more than 200 yuan.'], ['It costs no more than 50 yuan a room.']],
  ['5天内卖出20吨桃子', ['About four tonnes of peaches were sold a day.', '日均卖出4吨'], []],
  // Ratios of the same sort of thing, and of a fall.
  ['园区有企业124家，员工870余人，营收是五年前的2.4倍', ['Revenue was 2.4 times that of five years earlier.'], ['Revenue was more than six times that of five years earlier.']],
  ['鸡蛋由每斤5元跌至4元', ['Eggs fell by a fifth.', '鸡蛋降价20%'], ['鸡蛋降价80%', '鸡蛋降幅达80%']],
  ['通车后两地车程由4小时缩短至1小时，桥隧比达78%', ['The journey is cut to a quarter of what it was.', 'Travel time falls by three quarters.'], ['Three quarters of the line are bridges and tunnels.']],
  // An age of today, and one of then.
  ['篾匠罗青山今年68岁，从业40年', ['68岁的罗青山从业40年', 'Luo Qingshan has plied the trade since he was 28.', '罗青山从28岁起就做篾匠'], ['28岁的罗青山从业40年', 'Luo Qingshan, 28, has plied the trade for 40 years.']],
  // A conversion is as near as its digits, by the mu as it is or as many reckon.
  ['播种面积240万亩', ['160,000 hectares were sown.', '160,800 hectares were sown.', 'Some 395,000 acres were sown.'], ['160,030 hectares were sown.', '159,200 hectares were sown.']],
  // Days of a month count nothing.
  ['14日，首批9名医生到岗', ['The first nine doctors started work.', 'Nine doctors started work on June 14: the first to do so.'], ['The first 14 doctors started work.']],
  ['三大指数集体上涨', ['All three indexes rose.'], ['All six indexes rose.']],
  ['教练三次上前劝说一名队员', ['The coach went up three times to talk to a player.'], ['The coach went up four times to talk to a player.']],
  // Between percentages there are points; a bound holds to the last digit; the word before two figures is of the first.
  ['货运占比由4%升至13%', ['货运占比由4%升至13%', 'Freight rose to 13 percent.'], ['货运占比由9%升至13%', 'Freight rose to 13 from 9 percent.']],
  ['绿茶仍占五成，去年占两成半', [], ['绿茶仍占五成，去年占35%']],
  ['县里投入2450.21万元修路', ['县里投入超2450万元修路', 'The county is spending over 24.5 million yuan on roads.'], ['县里投入近2450万元修路', 'The county is spending just under 24.5 million yuan on roads.']],
  ['成交额缩量逾1600亿元至1.94万亿元', ['Turnover shrank by over 160 billion yuan to 1.94 trillion yuan.'], ['Turnover shrank by under 160 billion yuan to 1.94 trillion yuan.']],
  ['净利润同比增长153.8%', ['Profit was more than 2.5 times that of a year earlier.'], ['Profit was less than 2.5 times that of a year earlier.']],
]

test('a figure passes by what its wording names, not by what some figures of the evidence give', () => {
  assert.deepEqual(misjudged(rows), [])
})

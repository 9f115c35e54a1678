import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** More and less, over and under, of what the evidence says in other words or only lets one work out. */
// biome-ignore format: a table
const rows: Row[] = [
  // An amount and what it is compared with.
  ['展会接待观众6.2万人次，比上届多出四分之一', ['The fair drew 62,000 visits, a quarter more than last time.', '展会接待观众6.2万人次，较上届增加四分之一'], ['The fair drew 62,000 visits, a quarter less than last time.', '展会接待观众6.2万人次，较上届减少四分之一']],
  ['水库蓄水3.1亿立方米，比常年同期偏少两成', ['The reservoir held 310 million cubic metres, a fifth less than is usual at this time.', '水库蓄水比常年同期减少两成'], ['The reservoir held 310 million cubic metres, a fifth more than is usual at this time.', '水库蓄水比常年同期增加两成']],
  ['摊位由150个增加到230个', ['The market has 230 stalls, 80 more than before.', '摊位增加80个'], ['The market has 230 stalls, 80 less than before.', '摊位减少80个']],
  ['平均账期为58天，比大型企业长9天', ['They waited 58 days on average, nine days longer than big ones.', 'Big firms waited nine days less than they did.'], ['They waited 58 days on average, nine days less than big ones.']],
  ['航程只需25分钟，比轮渡节省近40分钟', ['It takes 25 minutes, nearly 40 minutes less than the ferry.'], ['It takes 25 minutes, nearly 40 minutes more than the ferry.']],
  ['县里今年种油菜16万亩，较上年扩种2万亩', ['今年种油菜16万亩，比上年增加2万亩'], ['今年种油菜16万亩，比上年减少2万亩']],
  ['两市成交额1.6万亿元，较前一交易日缩量约900亿元', ['两市成交1.6万亿元，较前一交易日减少约900亿元'], ['两市成交1.6万亿元，较前一交易日增加约900亿元']],
  ['两市成交额1.6万亿元，较前一交易日放量约900亿元', ['两市成交1.6万亿元，较前一交易日增加约900亿元'], ['两市成交1.6万亿元，较前一交易日减少约900亿元']],
  // Worked out.
  ['水价由每吨2.4元调整为2.9元', ['Water costs 2.9 yuan a tonne, up 0.5 yuan.', 'The price goes up by 0.5 yuan a tonne.', '水价每吨上涨0.5元'], ['Water costs 2.9 yuan a tonne, down 0.5 yuan.', 'The price goes down by 0.5 yuan a tonne.', '水价每吨下降0.5元']],
  ['本周占比为7.3%，高于上周的5.9%', ['The share was 7.3%, up 1.4 percentage points on last week.'], ['The share was 7.3%, down 1.4 percentage points on last week.']],
  ['销售额8.1亿元，是去年同期的1.7倍', ['Sales were 810 million yuan, up 70 percent on a year earlier.', 'Sales were 70 percent more than a year earlier.', '销售额8.1亿元，同比增长七成'], ['Sales were 810 million yuan, down 70 percent on a year earlier.', 'Sales were 70 percent less than a year earlier.', '销售额8.1亿元，同比下降七成']],
  ['五年来产业营收年均增速达到14%', ['产业营收五年来年均增长14%', 'Revenue grew 14 percent a year on average.'], ['产业营收五年来年均下降14%', 'Revenue fell 14 percent a year on average.']],
  ['出口增速回落0.8个百分点至6%', ['出口增速降至6%', '出口增速下降0.8个百分点', 'Export growth slowed by 0.8 percentage points to 6 percent.'], []],
  // More than, up and down.
  ['接待游客19万人次，比去年同期增长两成多', ['It had 190,000 visitors, up more than 20 percent on a year earlier.'], ['It had 190,000 visitors, down more than 20 percent on a year earlier.']],
  ['通关成本下降约15%', ['Clearance costs have come down by about 15 percent.', 'Costs fell about 15 percent.'], ['Clearance costs have come up by about 15 percent.']],
  ['黄金期货收涨1.4%', ['Gold futures closed 1.4 percent up.'], ['Gold futures closed 1.4 percent down.']],
  ['大豆单产连续五年提高', ['Soybean yields are up for a fifth straight year.'], ['Soybean yields are down for a fifth straight year.']],
  // Bounds of what is given exactly.
  ['园区产值达305.2亿元', ['园区产值超过300亿元', 'Output topped 30 billion yuan.', 'Output exceeded 30 billion yuan.'], ['园区产值不足300亿元', 'Output was less than 30 billion yuan.']],
  ['门店数达3880家', ['门店近3900家', 'It has nearly 3,900 shops.'], ['门店逾3900家', 'It has more than 3,900 shops.']],
  ['整改率为93.1%', ['整改率超过九成', 'More than nine in ten have been put right.'], ['整改率不足九成', 'Less than nine in ten have been put right.']],
  ['企业由120家增至374家', ['The number has more than tripled from 120.'], ['The number has less than tripled from 120.']],
  ['票价由90元降至41元', ['The fare more than halved to 41 yuan.', 'The fare is now less than half of what it was.', '票价降了一半多'], []],
  ['出口同比增长102%', ['Exports slightly more than doubled.', 'Exports doubled.'], ['Exports slightly less than doubled.']],
  ['产量2.1万吨，降幅过半', ['Output fell by more than half to 21,000 tonnes.'], ['Output was 21,000 tonnes, more than half the amount of last year.']],
  ['会员达17300人', ['会员1.7万余人', 'It has about 17,000 members.'], []],
  // What is passed without a figure.
  ['公司海外收入首次超过国内', ['公司海外收入首超国内'], ['公司海外收入首次不足国内', '公司海外收入首次低于国内']],
  ['水位超警戒线0.6米', ['水位高出警戒线0.6米', '水位超过警戒线'], ['水位低于警戒线', '水位不足警戒线0.6米']],
  ['业绩低于预期', ['业绩不及预期', '业绩不足预期'], ['业绩超过预期', '业绩高于预期']],
  ['订货量未超过去年', ['订货量没有超过去年'], []],
  // At least, at most.
  ['社区医生每月至少上门一次', ['社区医生每月上门不少于一次', '社区医生每月至少登门一次', 'Doctors call at least once a month.'], ['社区医生每月至多登门一次', '社区医生每月最多上门一次', 'Doctors call at most once a month.']],
  ['每人每天至多领取两份', ['每人每天最多领两份'], ['每人每天至少领两份', 'Each may take at least two a day.']],
  // A change and what came of it; an amount without its unit; what stands beside it.
  ['门票由60元调整为75元，上调15元', ['Tickets go up by 15 yuan to 75 yuan.'], ['Tickets go down by 15 yuan to 75 yuan.']],
  ['气温将下降6至9摄氏度', ['The front will bring temperatures down by 6 to 9 degrees Celsius.'], ['The front will pull temperatures up by 6 to 9 degrees Celsius.']],
  ['今年招收8个班，比去年减少2个', ['It has eight classes, two fewer than last year.'], ['It has eight classes, two more than last year.']],
  ['指数报98.4点，环比上涨0.6点，上周为97.8点', ['The index gained 0.6 points, up from 97.8 last week.'], []],
  ['代表团获得38枚金牌，第二名获得31枚', ['The team won 38 golds, seven more than the runner-up.'], ['The team won 38 golds, seven fewer than the runner-up.']],
  ['扑救火灾23起，同比减少6起', ['Crews put out 23 fires, down from 29 a year earlier.'], ['Crews put out 23 fires, up from 29 a year earlier.']],
  ['科考船潜入深海，采集样品260余份', ['The ship is back from the deep sea with more than 260 samples.'], ['The ship is back from the deep sea with less than 260 samples.']],
  ['全省茶叶产量9.3万吨，居全国第一', ['The province grew 93,000 tonnes of tea, more than any other.'], ['The province grew 93,000 tonnes of tea, less than any other.']],
  ['会员数比三年前翻了一番多', ['会员数比三年前增加一倍多'], ['会员数比三年前减少一倍多']],
  // Forecasts.
  ['世界银行将今年经济增长预期下调至2.4%', ['世界银行把今年增长预期下调至2.4%', 'The World Bank cut its growth forecast to 2.4 percent.'], ['世界银行把今年下降预期下调至2.4%', 'The World Bank cut its decline forecast to 2.4 percent.']],
  ['全部受灾群众已安置到12个安置点', ['受灾群众已全部安置'], ['大部分受灾群众已安置', 'Most of those affected have been settled at 12 sites.']],
  ['大部分受灾群众已安置到12个安置点', ['多数受灾群众已安置'], ['所有受灾群众已安置']],
  ['所有展品均为首次展出，多来自民间', ['多数展品来自民间', 'Most of the exhibits come from private hands.'], []],
  ['所有受访者均为本地居民，72%支持', ['大多数受访者支持', 'Most of those polled are in favour.'], []],
]

test('more and less, over and under', () => assert.deepEqual(misjudged(rows), []))

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** Fractions and multiples in words, near a percentage or derived from two figures. */
// biome-ignore format: a table
const rows: Row[] = [
  ['10月进口大豆871万吨，同比增长11.6%，环比减少27.4%', ['10月进口大豆871万吨，同比增长11.6%，但较9月减少逾四分之一', 'Soybean imports were 11.6 percent up on a year earlier but over a quarter less than in September.', 'Soybean imports fell by more than a quarter from September.', '10月进口大豆同比增长逾一成，环比减少近三成'], ['Soybean imports fell by nearly a third from September.', 'Soybean imports rose by over a quarter from a year earlier.', '10月进口大豆871万吨，同比增长逾四分之一', '10月进口大豆同比增长近三成，环比减少逾一成']],
  ['受访者中48.6%的人支持', ['Nearly half of those asked are in favor.', 'Almost half of those polled are in favor.', 'Close to half of respondents are in favor.', 'Just under half of respondents are in favor.', 'About half are in favor.', '近半受访者支持', '近一半受访者支持', '约半数受访者支持', '不到一半的受访者支持', '近五成受访者支持'], ['More than half are in favor.', '过半受访者支持', '超过半数受访者支持', '逾五成受访者支持']],
  ['受访者中52.3%的人支持', ['More than half of those asked are in favor.', 'Over half are in favor.', 'Slightly over half are in favor.', 'Just over half are in favor.', '过半受访者支持', '超半数受访者支持', '一半以上受访者支持', '逾五成受访者支持'], ['Nearly half are in favor.', 'Less than half are in favor.', '近半受访者支持']],
  ['服务业占比为19.6%', ['Services make up nearly a fifth of the total.', 'Services make up about one-fifth.', 'Services make up almost one in five.', '服务业占比近两成', '服务业约占五分之一', '服务业占比近五分之一'], ['Services make up more than a fifth.', 'Services make up about a quarter.', '服务业占比逾两成']],
  ['该项支出占34.1%', ['It takes up about a third of spending.', 'It takes up just over a third of spending.', 'It takes up more than one-third of spending.', 'It takes up over a third of spending.', '该项支出占三分之一强', '该项支出占三分之一多', '该项支出超过三分之一', '该项支出占约三分之一', '该项支出占逾三成'], ['It takes up less than a third of spending.', 'It takes up nearly a third of spending.', 'It takes up nearly half of spending.', '该项支出占三分之一弱', '该项支出不足三分之一']],
  ['该项支出占32.7%', ['该项支出占三分之一弱', '该项支出近三分之一', '该项支出不到三分之一', 'It takes up nearly a third of spending.', 'It takes up just under one-third of spending.', 'It takes up less than a third of spending.'], ['该项支出占三分之一强']],
  ['达标的企业占66.8%', ['Two-thirds of companies met the standard.', 'About two-thirds of companies met the standard.', 'Just over two-thirds of companies met the standard.', 'Two in three companies met the standard.', '三分之二的企业达标', '约三分之二的企业达标'], ['Three-quarters of companies met the standard.', '四分之三的企业达标']],
  ['合格率74.6%', ['Nearly three-quarters were up to standard.', 'About three in four were up to standard.', 'Almost 75 percent were up to standard.', '近四分之三合格'], ['More than three-quarters were up to standard.', '逾四分之三合格']],
  ['有72.4%的家庭愿意参加', ['More than seven in ten families are willing to take part.', 'Over 70 percent of families are willing to take part.', 'More than 70 percent of families are willing.', '逾七成家庭愿意参加', '超七成家庭愿意参加', '七成以上家庭愿意参加', '七成多家庭愿意参加'], ['近七成家庭愿意参加', '逾八成家庭愿意参加', 'Nearly seven in ten families are willing.']],
  ['逾七成受访者表示满意', ['More than 70 percent of respondents are satisfied.', 'Over 70 percent are satisfied.', 'More than seven in 10 respondents are satisfied.', 'At least 70 percent are satisfied.', 'More than seven-tenths of respondents are satisfied.'], ['Nearly 70 percent of respondents are satisfied.', 'About 70 percent are satisfied.', 'Seventy percent are satisfied.', '逾七分之一受访者表示满意']],
  ['产值由1.2亿元增至2.6亿元', ['Output value more than doubled to 260 million yuan.', 'Output value more than doubled, from 120 million yuan.', 'Output value is over twice as high.', '产值翻了一番多，达2.6亿元', '产值增长逾一倍，达2.6亿元', 'Output value rose by more than 110 percent.'], ['产值翻番，达2.6亿元', '产值增长两倍，达2.6亿元', 'Output value nearly doubled to 260 million yuan.', 'Output value more than tripled to 260 million yuan.']],
  ['产值由1.2亿元增至3.7亿元', ['Output value more than tripled to 370 million yuan.', 'Output value rose more than threefold.', 'Output value is more than three times as high.', 'Output value has more than trebled.', '产值增长逾两倍，达3.7亿元', '产值增至三倍多'], ['产值翻了一番多']],
  ['产值翻了一番', ['Output value doubled.', 'Output value has grown by 100 percent.', 'Output value is twice what it was.'], ['Output value tripled.', 'Output value rose by half.']],
  ['客流同比增长104%', ['Passenger traffic more than doubled from a year earlier.', 'Passenger traffic was more than twice that of a year earlier.', '客流同比翻番', '客流同比增长逾一倍'], ['客流同比增长超两倍']],
  ['客流增长1.8倍', ['Passenger traffic nearly tripled.', 'Passenger traffic rose by 180 percent.', 'Passenger traffic is 2.8 times what it was.', '客流是原来的2.8倍'], ['Passenger traffic is 1.8 times what it was.', 'Passenger traffic nearly doubled.', '客流是原来的1.8倍']],
  ['每五名老人中有一名独居', ['One in five elderly people live alone.', 'A fifth of elderly people live alone.', '20 percent of elderly people live alone.'], ['One in four elderly people live alone.']],
  ['全县24个乡镇中有18个建成养老中心', ["Three-quarters of the county's 24 townships have care centers.", '18 of 24 townships have care centers.', '全县四分之三的乡镇建成养老中心'], ['Half of the townships have care centers.', '全县三分之二的乡镇建成养老中心']],
  ['全村260户中有131户办民宿', ['More than half of the 260 households run guesthouses.', "Half of the village's households run guesthouses.", 'Just over half the households run guesthouses.', '过半农户办民宿'], ['Nearly half of the households run guesthouses.', '近半农户办民宿']],
  ['药价下降41.8%', ['Prices fell by more than two-fifths.', 'Prices fell by over 40 percent.', '药价降了四成多', '药价降幅逾四成'], ['药价降幅近四成']],
  ['工业投资占比首次突破50%', ['Industry made up more than half for the first time.', '工业投资占比首次过半', '工业投资占比首次超过一半'], ['Industry made up nearly half.']],
  ['出口额占全省的11.8%', ["It accounts for over a tenth of the province's exports.", "It accounts for more than one-tenth of the province's exports.", "It accounts for about one in eight dollars of the province's exports.", '占全省一成多'], ['占全省近一成']],
  ['缩减了一半以上', ['It was cut by more than half.', 'It was more than halved.'], ['It was cut by nearly half.']],
  ['完成全年任务的58.8%', ['近全年任务的59%', '超全年任务的58%', '约占全年任务的59%', '接近全年任务的六成'], ['近全年任务的58%', '超全年任务的59%', '近全年任务的61%']],
  ['农药用量占全县的49.2%', ['农药用量近全县的一半', '农药用量不足全县的一半'], ['农药用量超过全县的一半']],
  ['游客超过全市总数的30%', ['游客占全市总数的30%以上', 'It drew more than 30 percent of the city’s visitors.'], ['游客占全市总数的30%', '游客不到全市总数的30%', 'It drew less than 30 percent of the city’s visitors.']],
  ['超额部分的20%和近三年的15%由单位承担', ['The employer bears 15 percent for the past three years.'], []],
  ['水温降至8.7℃', ['水温降至近9℃', 'The water cooled to nearly 9°C.'], ['水温降至超9℃', '水温降至9℃', 'The water cooled to nearly 8°C.']],
  ['票房从3000万元跌至1400万元', ['Box office takings more than halved to 14 million yuan.', 'Box office takings fell by more than half to 14 million yuan.', '票房腰斩，跌至1400万元', '票房跌去一半多'], ['Takings fell by nearly half to 14 million yuan.']],
  ['新航道较绕行节省约三分之二时间', ['The new channel takes about a third of the time.', 'Ships arrive in about a third of the time needed before.'], ['The new channel saves about a third of the time.', 'The new channel takes about two thirds of the time.']],
  ['新灌溉法用水减少四分之三', ['The new method needs only a quarter of the water.'], ['The new method needs three quarters of the water.', 'The new method saves a quarter of the water.']],
  ['办理时间较以往压缩八成', ['办理时间仅为以往的两成'], ['办理时间仅为以往的八成']],
  ['周边订单减少三分之一', ['A third of the orders were lost.', 'Orders fell by a third.'], []],
]

test('a fraction or multiple in words is on the right side of the figure', () => {
  assert.deepEqual(misjudged(rows), [])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** What there was, what there is and by how much it changed. */
// biome-ignore format: a table
const rows: Row[] = [
  ['床位由420张增至700张，增幅达三分之二', ['The number of beds was raised by two-thirds, from 420 to 700.', 'Beds went up from 420 to 700.', 'Beds increased to 700 from 420.', 'It now has 700 beds, up from 420.', 'It now has 700 beds, compared with 420 before.', 'It has 700 beds versus 420 previously.', 'It has 280 more beds.', '床位由420张增加到700张，增长三分之二'], ['Beds were raised by half, from 420 to 700.', 'Beds rose by two-thirds, from 320 to 700.', 'Beds rose by 700, from 420.', 'Beds fell from 700 to 420.', '床位从420张增至700张，增长一半', '床位由700张增至420张']],
  ['床位由420张增至700张', ['Beds increased by two-thirds, from 420 to 700.', 'Beds increased by about 67 percent.', 'Beds rose by more than 60 percent to 700.'], ['Beds more than doubled to 700.', 'Beds rose by half to 700.']],
  ['产量由2000吨提高到5000吨，提高1.5倍', ['Output rose from 2,000 to 5,000 tons.', 'Output rose 1.5-fold, from 2,000 to 5,000 tons.', 'Output rose by 150 percent to 5,000 tons from 2,000.', 'Output is two and a half times what it was.'], ['Output tripled to 5,000 tons.']],
  ['药费由每盒128元降至36元', ['The drug now costs 36 yuan a box, down from 128.', 'The price fell from 128 yuan to 36 yuan a box.', 'The price of a box was cut by more than 70 percent to 36 yuan.', 'The price was cut by 92 yuan to 36 yuan.', '药价从每盒128元降到36元'], ['The price rose from 36 to 128 yuan.', 'The price fell from 136 yuan to 36 yuan.', '药价从每盒36元降到128元', '药价降了128元']],
  ['车程由3小时缩短至70分钟', ['The trip takes 70 minutes, down from three hours.', 'The trip was cut from three hours to 70 minutes.', 'The trip is shortened to an hour and 10 minutes from three hours.', '车程从3小时缩至70分钟'], ['The trip is shortened by 70 minutes.', 'The trip now takes three hours, against 70 minutes before.', '车程缩短70分钟']],
  ['失业率由5.3%降至5.1%', ['The jobless rate dropped to 5.1 percent from 5.3 percent.', 'The jobless rate edged down 0.2 percentage points to 5.1 percent.', 'The jobless rate was 5.1 percent, versus 5.3 percent earlier.'], ['The jobless rate fell from 5.1 percent to 5.3 percent.']],
  ['占比由18%提高到27%', ['The share rose from 18 to 27 percent.', 'The share rose by half, to 27 percent.', 'The share rose nine percentage points to 27 percent.', 'The share rose to 27 percent, up from 18.'], ['The share rose to 18 percent from 27.']],
  ['企业数量从去年的86家增加到今年的112家', ['There are 112 companies this year, up from 86 last year.', 'The number rose from 86 last year to 112.', 'The number of companies increased by 26 to 112.'], ['There are 86 companies this year, up from 112 last year.', 'The number of companies increased by 36 to 112.']],
  ['全县森林覆盖率从41.2%升到45.8%', ['Forest cover climbed from 41.2 to 45.8 percent.', 'Forest cover stands at 45.8 percent, up from 41.2 percent.', 'Forest cover stands at 45.8 percent against 41.2 percent.', 'Forest cover climbed 4.6 percentage points to 45.8 percent.'], ['Forest cover climbed 4.6 percentage points to 41.2 percent.']],
  ['班次由每天12班加密至20班', ['Services increase from 12 a day to 20.', 'There will be 20 services a day, up from 12.', 'There will be 20 services a day instead of 12.', 'Eight more services a day will run.', '每天由12班增至20班'], ['There will be 12 services a day instead of 20.', '每天增加20班']],
  ['补助标准由每人每月600元调整为750元', ['The allowance goes up from 600 to 750 yuan a month.', 'The allowance goes up by a quarter to 750 yuan a month.', 'The allowance goes up by 150 yuan to 750 yuan.', 'Each gets 750 yuan a month, compared with 600 yuan before.', '每人每月补助从600元涨到750元'], ['Each gets 600 yuan a month, compared with 750 yuan before.', '每人每月补助上调750元']],
  ['第二季度销量为3.6万辆，第一季度为2.9万辆', ['Sales were 36,000 in the second quarter, against 29,000 in the first.', 'Sales were 36,000 in the second quarter, versus 29,000 in the first.', 'Sales rose to 36,000 in the second quarter from 29,000 in the first.'], []],
  ['排名由第三跌至第六', ['They slipped from third to sixth in the table.', 'They dropped from third place to sixth.'], []],
  ['收费标准从每平方米1.8元上调到2.2元', ['The fee rises to 2.2 yuan per square meter from 1.8 yuan.', 'The fee goes up by 0.4 yuan per square meter.'], ['The fee goes up by 2.2 yuan per square meter.']],
  ['分数线为452分和428分，分别比去年降低6分和上升3分', ['The scores are 452, six points lower than last year, and 428, three points higher.', 'The score of 452 is down six points and 428 is up three points.', 'The score of 428 is up three points from last year.'], ['The score of 452 is six points higher than last year.', 'The score of 452 is three points lower than last year.', 'The score of 428 is up six points from last year.']],
  ['平均分为78分，比去年提高4分', ['The average was 78 points, four points higher than last year.', 'The average was 78, up four points.'], ['The average was 78, up five points.']],
  ['该队以15分领先第二名4分', ['They lead by four points with 15.', 'They have 15 points, four more than the second-placed team.'], []],
  ['指数上涨28.6点，收于3321.5点', ['The index rose 28.6 points to 3,321.5.', 'The index added 28.6 points to close at 3,321.5 points.'], ['The index added 38.6 points to close at 3,321.5 points.']],
  ['比赛得分为86分，高出对手11分', ['They scored 86, eleven points more than their opponents.'], []],
  ['日处理量从8000吨扩容至1.2万吨', ['It can treat 12,000 tons a day, up from 8,000.', 'Daily capacity goes from 8,000 to 12,000 tons.', '日处理量从8000吨扩至1.2万吨'], ['Daily capacity is 8,000 tons, compared with 12,000 tons before.']],
  ['年费由365元下调为300元', ['The annual fee drops to 300 yuan from 365.', 'The annual fee is 300 yuan instead of 365 yuan.', 'The annual fee was cut by 65 yuan.'], ['The annual fee is 365 yuan instead of 300 yuan.', 'The annual fee was cut by 300 yuan.']],
  ['保费从每人320元涨到380元', ['The premium goes up to 380 yuan a head, from 320 yuan.'], ['The premium is 320 yuan a head, up from 380 yuan.']],
  ['志愿者由去年的1200名壮大到3400名', ['Volunteers now number 3,400, compared with 1,200 last year.', "There are 3,400 volunteers, nearly three times last year's 1,200."], ['There are 1,200 volunteers, compared with 3,400 last year.']],
  ['亩产由650斤提升到900斤', ['Yields rose from 650 to 900 jin per mu.', 'Yields rose by 250 jin per mu to 900.'], ['Yields rose by 900 jin per mu.']],
  ['办理时间由5天压缩到1天', ['Processing time is cut from five days to one.', 'Processing time is cut to one day from five days.'], []],
  ['利率由3.1%调整为3%', ['The rate is now 3 percent, down from 3.1 percent.', 'The rate was cut by 10 basis points to 3 percent.'], ['The rate is 3.1 percent, down from 3 percent.']],
  ['到2027年全省装机容量比2024年翻一番，达到4000万千瓦', ['Capacity is to reach 40 gigawatts by 2027, double the 2024 level.', '2027年装机容量要达到4000万千瓦，为2024年的两倍', 'Capacity is to reach 40 gigawatts by 2027, twice that of 2024.', 'Capacity is to double from the 2024 level to 40 gigawatts by 2027.', 'By 2027 capacity is to be 40 gigawatts, twice what it was in 2024.', '2027年装机容量将是2024年的两倍'], ['Capacity is to reach 40 gigawatts by 2027, three times the 2024 level.', '2027年装机容量将是2024年的三倍']],
  ['出货量达9.6吉瓦时，同比增长1.1倍', ['出货量达9.6吉瓦时，比去年同期翻番还多', '出货量是去年同期的2.1倍', '出货量为去年同期的两倍多', 'Shipments more than doubled to 9.6 GWh from a year earlier.', 'Shipments were 2.1 times those of a year earlier.'], ['出货量是去年同期的3.1倍', 'Shipments more than tripled to 9.6 GWh from a year earlier.']],
  ['9月出口3.6万辆，同比增长1.2倍', ['9月出口3.6万辆，为去年同月的2.2倍', '9月出口为上年同月的2.2倍', '9月出口是去年9月的2.2倍', 'Exports in September were 2.2 times those of the same month last year.', 'September exports came to 36,000, up 120 percent from the same month last year.'], ['9月出口为去年同月的3.2倍', '9月出口为上月的2.2倍']],
  ['容量保持率仍达91.5%', ['It lost less than a tenth of its capacity.', 'It lost 8.5 percent of its capacity.', '容量仅损失8.5%'], ['It lost less than a twentieth of its capacity.', 'It lost 9.5 percent of its capacity.', '容量损失不到半成']],
  ['电池经2000次循环', ['It went through 2,000 cycles.', 'It held up over 2,000 cycles.'], ['It went through more than 2,000 cycles.']],
  ['去库存仍需两到三个季度', ['It will take another two to three quarters to work off the stocks.', 'It will take two or three quarters.'], ['It will take three to four quarters.']],
  ['完成总量的四分之三', ['It has done three quarters of the work.'], ['It has done two thirds of the work.']],
  ['国际金价昨日盘中突破每盎司4000美元', ['国际金价昨日首破每盎司4000美元', 'Gold passed $4,000 an ounce yesterday.'], ['国际金价昨日跌破每盎司4000美元']],
  ['拟减持不超过总股本2%的股份', ['拟减持股份不超过总股本的2%'], ['拟减持股份超过总股本的2%']],
  ['最高降幅91%', ['降幅最高达91%', '最高降幅为91%'], ['最高降幅超过91%']],
  ['最高可降15%', ['最多降15%', 'It may fall by up to 15 percent.'], ['It may fall by at least 15 percent.']],
  ['8月全省出口增速由7月的下降2.1%转为增长4.7%', ['8月全省出口增长4.7%，7月为下降2.1%'], ['7月全省出口增长4.7%']],
  ['10月通胀率降至11.8%，较上月低0.9个百分点', ["October inflation eased to 11.8 percent, 0.9 percentage points below September's level."], ["October inflation eased to 11.8 percent, 0.9 percentage points below August's level."]],
  ['亏损1.35亿元，上年同期为2.6亿元', ['The loss narrowed from 260m yuan to 135m yuan.', 'The loss fell from 260 million to 135 million yuan.'], ['The loss went from 135m yuan to 260m yuan.', 'The loss went from 135 million to 260 million yuan.']],
  ['今年以来累计下跌14%', ['That brings the fall since the start of the year to 14%.', 'That takes its losses this year to 14%.'], ['It fell to 14% this year.', 'That brings the gain since the start of the year to 14%.']],
  ['产量增加12万吨', ['The rise in output came to 120,000 tonnes.'], ['Output is set to rise to 120,000 tonnes.', 'Output will increase to 120,000 tonnes.', 'There was growth in output to 120,000 tonnes.']],
  ['损耗率将从14%降到6%以下', ['The loss rate should drop from 14% to less than 6%.'], ['The loss rate should drop from 6% to less than 14%.']],
  ['今年招生360人，去年是290人', ['Enrolment rose from 290 to 360.'], ['Enrolment went from 360 to 290.']],
  ['公司预计全年盈利14亿元，低于此前预测的18亿元', ['The firm cut its profit forecast from 1.8bn yuan to 1.4bn yuan.'], ['The firm changed its profit forecast from 1.4bn yuan to 1.8bn yuan.']],
  ['普及率达57%，而2015年仅为9%', ['Use has risen from 9% to 57%.'], ['Use has gone from 57% to 9%.']],
  ['2018年为9%，去年为57%', ['It rose from 9% to 57%.'], ['It went from 57% to 9%.']],
  ['展厅现有7000平方米，扩建前仅3000平方米', ['The hall has grown from 3,000 to 7,000 square metres.'], ['The hall has gone from 7,000 to 3,000 square metres.']],
  ['现有站点4万个，2030年将达9万个', ['The number will rise from 40,000 to 90,000.'], ['The number will go from 90,000 to 40,000.']],
  ['占比从13%（2019年）提高到17%（去年）', ['Its share rose from 13% to 17%.'], ['Its share went from 17% to 13%.']],
  ['今年票价60元至80元，去年为50元', ['Tickets cost 60 to 80 yuan this year.'], []],
]

test('from, to and by stay what they are', () => {
  assert.deepEqual(misjudged(rows), [])
})

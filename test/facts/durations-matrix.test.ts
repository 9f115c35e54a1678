import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** Lengths of time told in another unit, and averages of a period beside its total. */
// biome-ignore format: a table
const rows: Row[] = [
  ['较合同期提前68天交付', ['It was delivered more than two months ahead of schedule.', 'It was delivered over two months early.', 'It was delivered nearly 10 weeks ahead of schedule.', 'It was delivered 68 days early.', '较合同期提前两个多月交付', '较合同期提前逾两个月交付'], ['It was delivered more than three months ahead of schedule.', 'It was delivered less than two months early.', '较合同期提前三个多月交付']],
  ['工期历时18个月', ['The works took a year and a half.', 'The works took 18 months.', 'The works took one and a half years.', '工期历时一年半'], ['The works took two years.', 'The works took half a year.', '工期历时两年半']],
  ['停水36小时', ['Water was off for a day and a half.', 'Water was off for 36 hours.', 'Water was off for one and a half days.', '停水一天半'], ['Water was off for two days.']],
  ['活动持续半个月', ['The event lasts half a month.', 'The event lasts two weeks.', 'The event lasts 15 days.', 'The event lasts about two weeks.', 'The event lasts a fortnight.'], ['The event lasts three weeks.']],
  ['全程90分钟', ['The trip takes an hour and a half.', 'The trip takes 90 minutes.', 'The trip takes one and a half hours.', 'The trip takes 1.5 hours.', '全程一个半小时', '全程1.5小时'], ['The trip takes two and a half hours.', '全程两个半小时']],
  ['试运行为期6周', ['The trial run lasts six weeks.', 'The trial run lasts a month and a half.', 'The trial run lasts more than a month.'], ['The trial run lasts more than two months.']],
  ['工程历时400多天', ['The project took more than 400 days.', 'The project took more than a year.', 'The project took over 13 months.', '工程历时一年多'], ['The project took over two years.']],
  ['航行了45天', ['The voyage took a month and a half.', 'The voyage took 45 days.', '航行一个半月', '航行一个多月'], ['The voyage took nearly two months.']],
  ['封闭施工100天', ['The road is closed for 100 days.', 'The road is closed for more than three months.', 'The road is closed for over three months.', '封闭施工三个多月'], ['The road is closed for more than four months.', '封闭施工四个多月']],
  ['服刑15个月', ['He served a year and three months.', 'He served one year and three months.', 'He served 15 months.', 'He served more than a year.', '服刑一年三个月'], ['He served five years.']],
  ['判处有期徒刑八个月', ['He was sentenced to eight months in prison.'], ['He was sentenced to eight years in prison.']],
  ['潜伏期为14天', ['The incubation period is two weeks.', 'The incubation period is 14 days.', '潜伏期为两周'], ['The incubation period is three weeks.']],
  ['延误50分钟', ['It was delayed by nearly an hour.', 'It was delayed by almost an hour.', 'It was delayed by 50 minutes.', '延误近一小时'], ['It was delayed by more than an hour.']],
  ['延误130分钟', ['It was delayed by more than two hours.', 'It was delayed by two hours and 10 minutes.', 'It was delayed by over two hours.', '延误两个多小时'], ['It was delayed by more than three hours.']],
  ['历时28个月建成', ['It was built in two years and four months.', 'It was built in more than two years.', 'It took over two years to build.', '历时两年多建成'], ['It took nearly three years to build.', '历时三年多建成']],
  ['展期三个月', ['The show runs for three months.', 'The show runs for a quarter of a year.'], ['The show runs for three weeks.']],
  ['比计划提前20天完工', [], ['It was finished more than three weeks early.']],
  ['连续48小时降雨', ['It rained for two days on end.', 'It rained for 48 hours.', '连续两天降雨'], ['It rained for four days on end.']],
  ['服务了20年', ['He served for two decades.', 'He served for 20 years.'], ['He served for three decades.']],
  ['从业35年', ['She has worked there for three and a half decades.', 'She has worked there for more than three decades.', 'She has worked there for over 30 years.', '从业三十多年'], ['She has worked there for nearly four decades.']],
  ['建桥用了4年零3个月', ['The bridge took four years and three months to build.', 'The bridge took more than four years to build.', 'The bridge took 51 months to build.'], ['The bridge took nearly five years to build.']],
  ['上半年通行中欧班列4126列，日均约23列', ['上半年日均通行中欧班列约23列，合计4126列', 'About 23 trains a day passed through, for a total of 4,126.'], ['上半年通行中欧班列4126列，日均4126列', 'About 23 trains an hour passed through.']],
  ['上半年累计通行中欧班列4126列，日均通行约23列', ['上半年霍阳口岸日均通行中欧班列约23列，合计4126列'], ['上半年日均通行中欧班列4126列，合计约23列']],
  ['全年接待游客365万人次，日均约1万人次', ['全年日均接待游客约1万人次，共365万人次'], ['全年日均接待游客365万人次']],
  ['去年办理案件1200件，月均100件', ['The court handled 100 cases a month on average, 1,200 in all last year.', '去年月均办理案件100件，全年共1200件'], ['去年月均办理案件1200件']],
  ['9月份售出3000辆', ['It sold 100 a day in September.', 'It sold about 100 a day on average in September.', '9月份日均售出100辆'], ['It sold about 200 a day on average in September.']],
  ['全年产量36万台', ['Output averaged 30,000 a month.', '全年月均产量3万台'], ['全年月均产量6万台']],
  ['30天接待旅客45万人次', ['It handled an average of 15,000 passengers a day.', '日均接待旅客1.5万人次'], ['It handled some 25,000 passengers a day.']],
  ['12家企业共捐款600万元', ['The 12 companies gave an average of 500,000 yuan each.', '12家企业平均每家捐款50万元'], ['The 12 companies gave an average of 600,000 yuan each.']],
  ['三天售票2.4万张', ['About 8,000 tickets were sold a day.', '日均售票约8000张'], ['日均售票约9000张']],
  ['9月份售出3000辆', [], ['It sold about 300 a day on average in September.']],
  ['去年发货24万件', ['It shipped 20,000 parcels a month last year.', 'It shipped about 20,000 parcels a month on average last year.', '去年月均发货2万件'], ['It shipped 20,000 parcels a day last year.', '去年日均发货2万件']],
  ['前三季度完成产值27亿元', ['Output value averaged 300 million yuan a month in the first three quarters.', '前三季度月均产值3亿元'], ['Output value averaged 500 million yuan a month in the first three quarters.']],
  ['7天客流合计4.9万人次，日均7000人次', ['It had 49,000 visitors in seven days, 7,000 a day.', '7天客流4.9万人次，日均7000人次'], ['It had 49,000 visitors a day.', '日均客流4.9万人次', '7天客流合计7000人次']],
  ['人均捐书3本，共捐书1260本', ['1,260 books were donated, an average of three each.'], ['人均捐书1260本，共捐书3本']],
  ['场均观众1.8万人，总数达54万人', ['Matches drew 18,000 spectators on average, 540,000 in all.', '总观众54万人，场均1.8万人'], ['Matches drew 540,000 spectators on average.', '场均观众54万人']],
]

test('a length of time is the same in another unit, an average no total', () => {
  assert.deepEqual(misjudged(rows), [])
})

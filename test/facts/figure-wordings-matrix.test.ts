import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkClaim } from '../../src/facts/check.ts'
import { misjudged, type Row } from './judging.ts'

/** Wordings of figures that say as much as the evidence in other words: victims still counted, places to be had, lengths between dates, names with numbers. */
// biome-ignore format: a table
const rows: Row[] = [
  // What is still being counted is at least so many; places are for up to so many.
  ['山洪已致17人遇难，搜救仍在进行', ['The flash floods have killed at least 17 people.', '山洪至少造成17人遇难'], ['The flash floods have killed at most 17 people.', 'The flash floods have killed more than 17 people.', '山洪造成近17人遇难']],
  ['截至目前，事故造成5人死亡，30人受伤', ['The crash has killed at least five people.'], []],
  ['去年全市道路事故死亡23人', ['Road accidents killed 23 people last year.'], ['Road accidents killed at least 23 people last year.']],
  ['培训班名额240个，先到先得', ['The course is open to up to 240 people.', '培训班最多收240人', 'The course has 240 places.'], ['The course is open to at least 240 people.']],
  ['培训班吸引240人参加', ['The course drew 240 people.'], ['The course drew up to 240 people.']],
  // Where it got to, and by how much.
  ['山区最低气温将降至零下9摄氏度', ['Temperatures in the mountains may fall as low as minus 9 degrees Celsius.'], ['Temperatures in the mountains may fall by as much as 9 degrees Celsius.']],
  ['气温将下降9摄氏度', ['Temperatures may fall by as much as 9 degrees Celsius.'], ['Temperatures may fall as low as 9 degrees Celsius.']],
  ['柴油每吨下调120元，部分地区降幅可达150元', ['Diesel was cut by 120 yuan a tonne, and by up to 150 yuan in some areas.'], []],
  ['班列开行数突破8000列', ['It took the service past the 8,000-train mark.'], []],
  ['班列开行数接近8000列', ['The service is nearing the 8,000-train mark.'], ['It took the service past the 8,000-train mark.']],
  // A verb alone has the object of the clause before it.
  ['全年批准逮捕诈骗嫌疑人284人，起诉523人', ['全年起诉诈骗嫌疑人523人'], ['全年起诉诈骗嫌疑人284人', '全年逮捕诈骗嫌疑人523人']],
  ['全年立案走私案件86件，移送31件', ['全年移送走私案件31件'], ['全年移送走私案件86件']],
  // What is to be then, or runs until then, dates no other clause; up to a month of the year is in the year.
  ['订单排到明年3月。今年对欧订单少了两成，对中东订单增加近一倍', ['订单已排到明年3月，对欧订单减少两成'], []],
  ['公司拟明年5月搬迁。今年营收12亿元，增长8%', ['公司拟明年5月搬迁，营收增8%至12亿元'], ['公司明年5月营收12亿元']],
  ['今年计划改造小区300个，截至上月底已完成214个', ['今年计划改造小区300个，截至5月底完成214个', 'The city had done up 214 of the 300 compounds planned this year by the end of May.'], []],
  // Litres are no rise; points after 个多; a range of years that begins with one; a quarter point; a part of another time without 的.
  ['酒厂去年产米酒320万升，比上年减少4%', ['The distillery made 3.2 million litres of rice wine last year, down 4%.', 'Rice wine output fell 4% last year to 3.2 million litres.'], ['Rice wine output rose 4% last year to 3.2 million litres.']],
  ['就业率提高3个多百分点', ['The employment rate rose by more than three percentage points.', '就业率提高3个多百分点'], ['The employment rate rose by nearly three percentage points.', 'The employment rate rose by more than four percentage points.']],
  ['六名被告被判一年至五年有期徒刑', ['Six defendants were jailed for between one and five years.', '六名被告获刑一至五年'], ['Six defendants were jailed for between two and five years.', '六名被告获刑一年至六年']],
  ['四名被告被判一年六个月至四年有期徒刑', ['Four defendants were jailed for between 18 months and four years.', '四名被告获刑一年半至四年'], ['Four defendants were jailed for between six months and four years.']],
  ['央行下调利率25个基点至3.5%', ['The central bank cut its rate by a quarter point to 3.5 percent.'], ['The central bank cut its rate by a half point to 3.5 percent.']],
  ['央行加息50个基点', ['The central bank announced a half-point rate rise.'], ['The central bank announced a quarter-point rate rise.']],
  ['过闸船只不足2019年同期的一半', ['过闸船只不足2019年同期一半', 'Ships through the lock were less than half of those in the same period of 2019.'], ['过闸船只超2019年同期一半']],
  ['水位不足正常年份的三分之一', ['水位不足正常年份三分之一'], ['水位约为正常年份三分之一']],
  ['养老金上调，惠及约35万名企业退休人员', ['约35万企业退休人员受益', 'Pensions rise for about 350,000 enterprise retirees.'], ['约35万家企业受益', 'Pensions rise at about 350,000 enterprises.']],
  // From one day to another.
  ['收费自2022年7月1日起至2025年6月30日止', ['收费三年', 'Tolls are charged for three years.', '收费36个月'], ['收费四年', 'Tolls are charged for two years.']],
  ['休渔期自5月1日12时至8月16日12时', ['休渔三个半月', 'The fishing ban lasts three and a half months.'], ['休渔四个半月']],
  ['大桥2021年4月开工，2025年4月建成', ['大桥历时四年建成', 'The bridge took four years.'], ['大桥历时五年建成']],
  // Numbers that are a part of the name, and of what has none.
  ['“三北”工程造林5400万亩', ['The Three-North program planted 3.6 million hectares of trees.'], ['The Four-North program planted 3.6 million hectares of trees.']],
  ['U17队昨日集结', ['17岁以下队昨日集结'], ['19岁以下队昨日集结']],
  ['她夺得14岁以下组冠军', ['She won the under-14 title.'], ['She won the over-14 title.', 'She won the under-16 title.']],
  ['村里有六座百年老宅', ['The village has six century-old houses.'], ['The village has five century-old houses.']],
  ['剧团三个月走过14座城市，演出38场', ['剧团三个月巡演14城38场', '剧团三个月演遍14城'], ['剧团三个月演遍近14城']],
  ['球队在中超第22轮客场取胜', ['The team won away in round 22.'], ['The team won away in round 23.']],
  ['进价约五万五千元，售价约十一万一千元', ['进价约为售价的一半', 'It cost roughly half of what it sells for.'], ['It cost roughly a third of what it sells for.']],
  ['天数最少的西城是80元', ['西城80元', 'Xicheng got 80 yuan.'], []],
  ['每年承载3700万乘客，几乎占到全国的三分之一', ['It carries 37 million passengers on behalf of the state, almost a third of the total.'], []],
  ['其中化肥和水果合计占六成', ['Fertilizer and fruit together made up 60 percent.'], ['Fruit alone accounted for 60 percent.', '仅水果一项就占六成']],
  ['仅水果就占六成', ['Fruit alone accounted for 60 percent.'], []],
  ['白石是全国第9个也是本省首个试点城市', ['白石是全国第9个、本省首个试点城市', "Baishi is China's ninth pilot city and the province's first.", 'Baishi is the first pilot city in the province and the ninth in the country.'], ['白石是全国首个、本省第9个试点城市', "Baishi is China's first pilot city.", 'Baishi is the first pilot city in the country and the ninth in the province.']],
  ['展览自9月28日至12月28日举行', ['展期三个月'], ['展期四个月']],
  ['第29分钟，王凯点球破门，第39分钟，李扬再入一球，第81分钟，主队扳回一球', ['The visitors went 2-0 up before the hosts pulled one back.'], ['The visitors went 3-0 up before the hosts pulled one back.']],
  ['该县志修于1754年', ['The annals of 1754 describe the county.'], ['The annals of 1764 describe the county.']],
  ['产量35.6万辆，同比下降2.1%；出口29.9万辆，同比增长0.8%，其中近八成销往美国', ['Exports edged up 0.8 percent to 299,000, nearly 80 percent of them to the United States, even as output fell 2.1 percent.'], []],
  ['1998年，青江省仅有野生江豚4头。2015年，仅青江省境内就有野生江豚27头', ['2015年青江省有野生江豚27头，1998年仅有4头'], []],
  ['这座建于1911年的老桥重新开放', ['这座百年老桥重新开放'], []],
  ['这座建于1961年的老桥重新开放', [], ['这座百年老桥重新开放']],
  ['成立于2005年的公司昨日上市', ['The 20-year-old company went public.'], ['The 30-year-old company went public.']],
  ['车速不得超过每小时60公里', ['Drivers must keep to 60 km/h or less.', 'Drivers must not exceed 60 km/h.'], ['Drivers must keep above 60 km/h.']],
  ['上学期有6所学校试点，本学期扩大到15所', ['Nine more schools joined the trial.', 'Fifteen schools are in the trial.'], ['Fifteen more schools joined the trial.']],
  ['门票由每张120元降为80元', ['门票降价三分之一', '门票便宜40元'], ['门票降价三分之二']],
  ['六成以上受访者支持', ['Most of those polled were in favor.'], []],
  ['去年北京新开12家、上海新开9家，今年北京新开15家、上海新开11家', ['今年北京新开15家、上海新开11家，去年北京新开12家、上海新开9家'], ['今年北京新开15家、上海新开11家，去年北京新开9家、上海新开12家']],
  ['全城3到5万居民染病', ['Some 30 to 50 thousand people fell ill and the city lost its trade.'], []],
]

test('a figure in other words of news passes, and another one in the same words does not', () => {
  assert.deepEqual(misjudged(rows), [])
})

test('a number by which the article calls a thing is no figure of the evidence', () => {
  const judged = (text: Partial<Record<'zh' | 'en', string>>) =>
    checkClaim({
      text,
      evidence: ['新市场营业时间为每日8时至17时。'],
      date: '2025-06-18',
      paper: '青禾日报',
      context: '昨日，青禾商贸城六区市场开业，与五区相邻。',
    }).length
  assert.equal(judged({ zh: '六区每日8时至17时营业。', en: 'Zone 6 is open daily from 8 a.m. to 5 p.m.' }), 0)
  assert.ok(judged({ zh: '七区每日8时至17时营业。' }) > 0)
  assert.ok(judged({ en: 'Zone 7 is open daily from 8 a.m. to 5 p.m.' }) > 0)
})

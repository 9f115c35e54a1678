import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkClaim } from '../../src/facts/check.ts'
import { misjudged, type Row } from './judging.ts'

/** Figures told with fewer digits, by a part of another unit, or as what two of the evidence leave; months that a comparison names. */
// biome-ignore format: a table
const rows: Row[] = [
  // A decimal or two less, rounded rightly; not cut off, not of one digit.
  ['白菜批发价环比上涨17.3%，土豆下跌0.64%', ['Cabbage rose 17% on the month.', '白菜涨17%，土豆跌0.6%'], ['Cabbage rose 18% on the month.', '土豆跌0.7%', 'Cabbage rose 20% on the month.']],
  ['隧道埋深最大处42.8米，墙厚1.6米', ['The tunnel lies 43 metres down at its deepest.', 'It runs up to 43 metres deep.'], ['The tunnel lies 42 metres down at its deepest.', 'The walls are two metres thick.']],
  ['凌晨最低气温零下18.6℃', ['The low before dawn was minus 19.', '最低零下19℃'], ['The low before dawn was minus 18.', 'The low before dawn was 19 degrees.']],
  ['基金总规模达3614亿元', ['The fund holds 361 billion yuan.'], ['The fund holds 364 billion yuan.', 'The fund holds 36 billion yuan.']],
  ['基金总规模达4096亿日元', ['The fund holds 410 billion yen.'], ['The fund holds 420 billion yen.']],
  // Tenths.
  ['受访家长中58.9%每天陪读，9.2%从不陪读', ['六成家长每天陪读，不足一成从不陪读', 'Six in ten parents read along daily, fewer than one in ten never do.'], ['七成家长每天陪读', '不足两成从不陪读']],
  ['门票收入占比约38%', ['Tickets bring in more than a third.'], ['Tickets bring in more than two fifths.', 'Tickets bring in less than a third.']],
  ['库存是五年前的近41倍', ['Stocks are about forty times those of five years ago.'], ['Stocks are about fifty times those of five years ago.']],
  // Parts of units.
  ['被告人被判处有期徒刑一个月十五日', ['The accused got a month and a half in prison.', 'The accused got a month and 15 days.'], ['The accused got two months and a half in prison.', 'The accused got a month and 25 days.']],
  ['冠军用时1分25秒，领先亚军5秒', ['The winner took a minute and 25 seconds.'], ['The winner took a minute and 35 seconds.']],
  ['现场出动直升机6架、救护车12辆', ['Half a dozen helicopters and a dozen ambulances came.'], ['Half a dozen fire engines and 13 ambulances came.']],
  ['全程运行约100小时', ['The whole run takes more than four days.'], ['The whole run takes more than five days.']],
  ['次品每斤便宜4分钱', ['次品每斤便宜4分', 'Seconds are 0.04 yuan a jin cheaper.'], ['次品每斤便宜4角', 'Seconds are 0.4 yuan a jin cheaper.']],
  ['每10股派发现金红利3元', ['每股派息0.3元', 'A dividend of 0.3 yuan per share.'], ['每股派息3元', 'A dividend of 3 yuan per share.']],
  ['全区出生率为6.2‰，死亡率为8.1‰', ['There were 6.2 births and 8.1 deaths for every 1,000 people.'], ['There were 6.2 births for every 100 people.', 'There were 5.2 births for every 1,000 people.']],
  ['平均亩产约480公斤', ['平均亩产约960斤'], ['平均亩产约480斤']],
  ['气温零下7至零下2℃，次日零下3℃至4℃', ['Lows of minus 7 to minus 2 degrees.', '气温零下7℃至零下2℃'], ['Lows of minus 8 to minus 2 degrees.']],
  // What is left.
  ['船上45人，3人遇难、9人受伤', ['Three of the 45 aboard died and nine were hurt; the other 33 were safe.'], ['Three of the 45 aboard died and nine were hurt; the other 30 were safe.']],
  ['最低时薪由12.40美元提高到13.10美元', ['The minimum wage goes up by 70 cents an hour.'], ['The minimum wage goes up by 80 cents an hour.']],
  // Points of an index, codes, names with a number.
  ['指数11日报3046点，上涨18点至3046点', ['The index gained 18 points to 3,046 on the 11th.', '指数11日上涨18点'], ['The index gained 28 points to 3,046.']],
  ['该航线使用波音787-9执飞', ['The route is flown with Boeing 787-9s.'], []],
  ['地铁9号线全长21.4公里', ['Metro line 9, 21.4km long, is open.'], ['Metro line 8, 21.4km long, is open.']],
  ['我市三大夜市日均客流4.2万人次', ['我市三大夜市日均客流4.2万人次', "The city's three big night markets draw 42,000 visits a day."], ["The city's four big night markets draw 42,000 visits a day."]],
  ['新建五千吨级以上泊位12个', ['Twelve berths for 5,000 tonnes or more are new.'], ['Twelve berths for 5,000 tonnes or less are new.']],
  ['采购经理指数为48.6%，连续两个月低于50%的荣枯线', ['The PMI, at 48.6, has been below the 50 mark for two months.'], ['The PMI, at 48.6, has been below the 60 mark for two months.']],
  ['金价失守4000美元关口', ['Gold fell below 4,000 dollars.', '金价跌破4000美元'], ['Gold rose above 4,000 dollars.']],
  ['今年已造林260万亩，超过全年240万亩的计划', ['今年造林260万亩，超过全年240万亩的计划'], ['今年造林240万亩，超过全年260万亩的计划']],
  // A household is no person where both are told; a country no mediator.
  ['紧急转移群众860户3140人', ['3,140 people were moved.', '860 households were moved.'], ['860 people were moved.']],
  ['队里有来自17个国家的31名志愿者', ['The team has 31 volunteers from 17 countries.'], ['The team has 17 volunteers from 31 countries.']],
  // 百余 are no hundreds.
  ['百余名学者出席了年会', ['More than 100 scholars came to the meeting.'], ['Several hundred scholars came to the meeting.', '数百名学者出席了年会']],
  // Tallies.
  ['江州队以8金5银3铜居首，湖城队6金8银9铜次之', ['Jiangzhou came first with eight golds and five silvers.', '湖城队获6金8银', 'Jiangzhou have eight golds, five silvers and three bronzes, Hucheng six golds.'], ['Jiangzhou came first with eight golds and eight silvers.', '江州队获8金8银', 'Jiangzhou have eight golds, five silvers and nine bronzes.']],
  ['球队开季4胜1平2负', ['The team have won four, drawn one and lost two.', '球队4胜2负'], ['球队4胜1负', 'The team have two wins and four losses.']],
  // A county where the evidence has another.
  ['高速公路开通，玛曲县结束不通高速的历史', ['玛曲县结束不通高速的历史'], ['高速公路开通，碌曲县结束不通高速的历史']],
  // The day of the report is none of what it tells; what ends within a month does not begin in it.
  ['市交通局昨日通报，大桥主塔已于6月9日封顶', ['The main tower was topped out on June 9.', '大桥主塔6月9日封顶'], ['The main tower was topped out on June 17.', '大桥主塔17日封顶']],
  ['新规自7月1日起施行，旧办法至6月30日止', ['新规7月起施行', 'The new rules take effect from July.'], ['新规自本月起施行', 'The new rules take effect from this month.']],
  // A forecast that was lowered.
  ['机构将明年增长预期下调至2.6%', ['The agency cut its growth forecast for next year to 2.6%.'], ['The agency raised its growth forecast for next year to 2.6%.']],
  // Another holder of an office, whose name has no title of its own.
  ['日本首相石破茂8日会见记者', ['日本首相石破茂8日会见记者'], ['日本首相高市早苗8日会见记者']],
  ['越南总理范明政8日会见记者', [], ['越南总理阮春福8日会见记者']],
  // Bounds.
  ['去年全年捕捞量不到前年同期的一半', ['去年捕捞量减少一半以上', 'The fishing catch more than halved last year.'], ['去年捕捞量增加一半以上']],
  ['降雨量超过常年6月总量的三倍', ['降雨量超过常年6月总量的三倍', 'It rained more than three times as much as in a normal June.'], ['降雨量不足常年6月总量的三倍']],
  ['前5个月完成产量26.3万辆，全年目标为60.5万辆', ['It is about 340,000 cars away from its goal for the year.'], ['It is about 240,000 cars away from its goal for the year.']],
  ['每斤28元，去年同期便宜2元', [], ['At 28 yuan a jin, it is dearer than the 20 of a year ago.']],
  // Units said before, and words that bound nothing.
  ['建成后车程将由40分钟缩短到12分钟', ['The drive will be cut from 40 minutes to 12 once the road is built.'], ['The drive will be cut from 40 minutes to 22 once the road is built.']],
  ['扬尘天气由年均31天减少到7天', ['Dusty days are down from 31 to seven a year.'], ['Dusty days are down from 31 to nine a year.']],
  ['蔬菜价格指数上周为104.8，环比上涨3.6%', ['The vegetable price index rose 3.6 per cent last week to 104.8.'], ['The vegetable price index rose 3.6 per cent last week to 106.8.']],
  ['养老机构医养结合率由2019年的不足四成提高到目前的72%', ['Some 72 per cent of care homes now offer medical care, up from under 40 per cent in 2019.'], ['Over 72 per cent of care homes now offer medical care.']],
  ['鱼汛比往年推迟了近15天', ['The fishing season came nearly 15 days later than usual.'], ['The fishing season came nearly 15 days earlier than usual.']],
  ['夜市重新开街首周，日均客流达5.3万人次', ['夜市首周日均客流5.3万人次'], ['夜市周日客流5.3万人次']],
  ['首个8万辆用时30个月，此后8万辆仅用9个月', ['最近8万辆仅用9个月'], ['最近9万辆仅用9个月']],
  ['新品售价由去年的26.4万元降至13.2万元，超过一半由高校订购', ['新品售价一年间腰斩至13.2万元', 'The price has been halved to 132,000 yuan.'], []],
  ['公司完成5亿元融资，所募资金的40%用于量产', ['公司融资5亿元，其中2亿元用于量产'], ['公司融资5亿元，其中3亿元用于量产']],
  ['起诉对手侵犯四项专利', ['It has sued its rival in court over four patents.'], ['It has sued its rival in court over five patents.']],
  ['单日最高客流64.2万人次，出现在5月2日', ['Visits peaked at 642,000 on May 2.'], ['Visits peaked at 692,000 on May 2.']],
  ['经济环比萎缩0.2%，为五个季度以来首次', ['The economy shrank 0.2%, the first contraction in five quarters.'], ['The economy shrank 0.2%, the first contraction in six quarters.']],
  ['产量预计连续6年稳定在300亿斤以上', ['Output is expected to stay at 30 billion jin (15 million tonnes) or more for a sixth straight year.'], ['Output is expected to stay at 30 billion jin (15 million tonnes) or less.']],
  ['大会以96票赞成、0票反对通过决议', ['The assembly passed the resolution by 96 votes to none.'], ['The assembly passed the resolution by 86 votes to none.']],
  ['预计21日至22日气温将下降9℃', ['Temperatures will fall by 9 degrees on the 21st and 22nd.'], ['Temperatures will fall by 9 degrees on the 23rd and 24th.']],
  // Of two rates of growth the one is no multiple of the other.
  ['新房成交1.6万套，同比增长九成；二手房成交1.1万套，环比增长8.9%', ['新房成交同比增长90%'], ['新房成交同比增长九倍', 'Sales of new homes were ten times the figure of a year earlier.']],
  ['商人苏拉现年52岁，2003年来到本地时年仅31岁', ['苏拉31岁时来到本地'], ['苏拉21岁时来到本地']],
  // Months.
  ['去年10月零售额同比增长3.1%，增速较前一个月加快0.4个百分点', ['Retail sales grew 3.1% in October, 0.4 points faster than in September.'], ['Retail sales grew 3.1% in October, 0.4 points faster than in August.']],
  ['截至4月的三个月，失业率为6.3%', ['The jobless rate was 6.3% in the three months to April.'], ['The jobless rate was 6.3% in the three months to May.']],
  ['7月配额与5月、6月持平', ['The quota for July is the same as in May and June.'], ['The quota for July is the same as in April and May.']],
  ['昨日公布的利率较上月下调10个基点', ['The rate announced yesterday is 10 basis points down from May.'], ['The rate announced yesterday is 10 basis points down from April.']],
]

test('a figure told shorter, by its parts or as what is left passes where it is the same figure', () => {
  assert.deepEqual(misjudged(rows), [])
})

test('ages, sums and percentages that stand in each other’s place in the two languages are refused, though the evidence has both', () => {
  const evidence = ['60岁及以上老人占24%，其中65岁及以上占17%']
  const parity = (zh: string, en: string) => checkClaim({ text: { zh, en }, evidence }).filter(({ kind }) => kind === 'parity').length
  assert.equal(parity('60岁及以上老人占24%', 'Those aged 60 and over are 24%.'), 0)
  assert.ok(parity('60岁及以上老人占24%', 'Those aged 65 and over are 24%.') > 0)
  assert.equal(parity('60岁及以上老人占24%', 'Those aged 60 and over are 24%, those aged 65 and over 17%.'), 0)
})

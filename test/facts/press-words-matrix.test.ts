import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

// biome-ignore format: a table
const firms: Row[] = [
  ['正大集团在青禾县建饲料厂', ['Chia Tai is building a feed mill in Qinghe County.', 'CP Group is building a feed mill in Qinghe County.', 'Charoen Pokphand is building a feed mill in Qinghe County.'], ['CDF is building a feed mill in Qinghe County.', 'COFCO is building a feed mill in Qinghe County.']],
  ['中免在机场开出新店', ['CDF opened a new shop at the airport.', 'China Duty Free opened a new shop at the airport.'], ['CNR opened a new shop at the airport.']],
  ['中远海运与上港集团签约', ['COSCO Shipping and SIPG signed a deal.', 'COSCO Shipping and Shanghai International Port Group signed a deal.'], ['COSCO Shipping and SZSE signed a deal.', 'CIMC and SIPG signed a deal.']],
  ['深航新开两条航线', ['Shenzhen Airlines opened two routes.'], ['Shandong Airlines opened two routes.', 'Xiamen Airlines opened two routes.']],
  ['农行与邮储银行放贷', ['AgBank and PSBC gave loans.'], ['BoCom and PSBC gave loans.', 'AgBank and CMBC gave loans.']],
  ['上海交大与南京理工大学合作', ['Shanghai Jiao Tong University works with Nanjing University of Science and Technology.', 'SJTU works with NJUST.'], ['SJTU works with NUAA.', "Xi'an Jiaotong University works with NJUST."]],
  ['海航集团旗下华大基因药品到货', ['Drugs of BGI arrived for HNA Group.'], ['Drugs of CSPC arrived for HNA Group.']],
  ['协鑫与特变电工中标', ['GCL and TBEA won the tender.'], ['GCL and NARI won the tender.', 'JA Solar and TBEA won the tender.']],
  ['绿地集团在城东造楼', ['Greenland Group is building towers in the east of the city.'], ['Vanke is building towers in the east of the city.']],
  ['统一企业推出新茶', ['Uni-President launched a new tea.'], ['Master Kong launched a new tea.', 'The president of the firm launched a new tea.']],
  ['据央广报道，大坝已完工', ['The dam is finished, CNR reported.', 'The dam is finished, according to China National Radio.'], ['The dam is finished, CRI reported.']],
]

// biome-ignore format: a table
const verbs: Row[] = [
  ['副院长江文山带教年轻医生', ['Jiang Wenshan, the deputy head, likes to coach young doctors.', 'Jiang Wenshan set aside a day to coach and guide young doctors.'], ['Jiang Wenshan, a coach, trains young doctors.', 'Coach Jiang Wenshan trains young doctors.']],
  ['老人江文山义务指导孩子们踢球', ['Jiang Wenshan, an old man, helps coach the children for free.'], ['The head coach Jiang Wenshan trains the children for free.']],
  ['队员江文山率队出征', ['Jiang Wenshan will captain the team.'], ['Jiang Wenshan, the captain, will lead the team.']],
  ['专家江文山为茶王赛打分', ['Jiang Wenshan, an expert, was asked to judge the tea contest.'], ['Chief judge Jiang Wenshan marked the teas.']],
  ['志愿者江文山照料受伤的候鸟', ['Jiang Wenshan, a volunteer, helps nurse injured birds.'], ['Jiang Wenshan, a nurse, looks after injured birds.']],
  ['江文山执教青禾队', ['Jiang Wenshan is the coach of Qinghe.', 'Head coach Jiang Wenshan leads Qinghe.'], ['Jiang Wenshan is the captain of Qinghe.']],
]

// biome-ignore format: a table
const ranks: Row[] = [
  ['青禾连续两年入选全国百强县', ['Qinghe made the national top-100 list of counties for a second year.', 'For the second year Qinghe is one of the top 100 counties.', 'Qinghe has been a top-100 county for two years running.'], ['Qinghe made the national top-10 list of counties for a second year.', 'Qinghe made the national top-500 list of counties for a second year.']],
  ['青禾获评省级十佳县，居两个榜单第一', ["Qinghe is first on two lists, among them the province's top-ten list.", 'Qinghe is among the ten best counties of the province.'], ["Qinghe is first on two lists, among them the province's top-100 list."]],
  ['青禾三家企业进入民企五百强', ['Three Qinghe firms are in the top 500 private companies.', 'Three Qinghe firms made the top-500 list of private companies.', '青禾三家企业入围民企500强'], ['Three Qinghe firms made the top-100 list of private companies.', '青禾三家企业入围民企百强']],
  ['青禾入选中国旅游名县五十强', ['Qinghe is among the top 50 tourism counties.'], ['Qinghe is among the top 100 tourism counties.']],
]

// biome-ignore format: a table
const today: Row[] = [
  ['即日起，本报推出“田野来信”专栏', ['From today this paper runs a column, "Letters from the Fields".', 'The paper starts a column today.', '本报今日起推出“田野来信”专栏'], ['From tomorrow this paper runs a column.', '本报明日起推出“田野来信”专栏', 'The paper started a column yesterday.']],
  ['即日起至7月5日，市民可网上报名', ['Residents may sign up online from today to July 5.', 'Residents may sign up online until July 5.', 'Registration runs from June 18 to July 5.'], ['Residents may sign up online from June 20 to July 5.', 'Residents may sign up online until July 15.']],
  ['新馆即日开放', ['The new hall opens today.', 'The new hall opens on June 18.'], ['The new hall opens tomorrow.']],
  ['日前，青禾新馆开放', ['The new hall in Qinghe opened recently.', 'The new hall in Qinghe opened a few days ago.'], ['The new hall in Qinghe opened yesterday.', 'The new hall in Qinghe opened today.']],
  ['近日，青禾新馆开放', ['The new hall in Qinghe has recently opened.', 'The new hall in Qinghe opened in recent days.'], ['The new hall in Qinghe opened this morning.', '青禾新馆昨日开放']],
  ['6月10日货轮抵港，当日卸货，次日离港', ['The ship arrived on June 10, was unloaded the same day and left the next day.', 'The ship came on June 10 and left on June 11.', '货轮6月10日抵港，11日离港'], ['The ship came on June 10 and left on June 12.', '货轮6月10日抵港，13日离港']],
  ['翌日清晨，6月12日，队员登顶', ['The climbers reached the top the next morning.', 'The climbers reached the top on June 12.'], []],
]

// biome-ignore format: a table
const needed: Row[] = [
  ['申请补贴不再需要提供纸质证明，改为线上审核', ['申请补贴改为线上审核，无需纸质证明', '申请补贴不用交纸质证明', 'Paper certificates are no longer needed for the subsidy.', 'Applicants need no paper certificates.', 'Applicants do not have to hand in paper certificates.'], ['申请补贴仍需纸质证明', 'Applicants must hand in paper certificates.']],
  ['申请补贴取消提交纸质证明', ['申请补贴无需纸质证明', 'Paper certificates are no longer required for the subsidy.'], ['申请补贴须提交纸质证明']],
  ['申请补贴免提交纸质证明', ['申请补贴不必提交纸质证明', '申请补贴无须再交纸质证明', 'No paper certificates are needed for the subsidy.'], []],
  ['渔户告别了冬季外出打工的日子', ['渔户冬天不必再外出打工', '渔户不再外出打工', 'Fishing families no longer leave home for work in winter.'], []],
  ['今后入园无需再出示身份证', ['今后入园不必出示身份证', '今后入园不再需要身份证', 'Visitors no longer need to show their ID cards.', 'ID cards will not be needed any more.'], ['今后入园须出示身份证', 'Visitors must show their ID cards.']],
  ['今后入园须出示身份证', ['今后入园要出示身份证', 'Visitors must show their ID cards.'], ['今后入园无需出示身份证', '今后入园不再需要出示身份证', 'Visitors need not show their ID cards.']],
]

// biome-ignore format: a table
const cold: Row[] = [
  ['预计最低气温将下降6至8℃，19日早晨山区最低气温可达零下4℃', ['Lows will fall by 6 to 8 degrees Celsius, with minus 4 possible in the mountains on the morning of the 19th.', 'Lows will fall by 6 to 8 degrees Celsius, to as low as minus 4 in the mountains.', 'Lows will fall by 6 to 8 degrees Celsius, with -4 possible in the mountains.'], ['Lows will fall by 6 to 8 degrees Celsius, with minus 6 possible in the mountains.', 'Lows will fall by 6 to 8 degrees Celsius, with 4 possible in the mountains.']],
  ['最高气温12℃，夜里零下2℃', ['The high is 12 degrees Celsius; at night it is minus 2.', 'Temperatures range from 12°C by day to minus 2 at night.'], ['The high is 12 degrees Celsius and the low at night minus 3.']],
]

// biome-ignore format: a table
const starts: Row[] = [
  ['供水公司介绍，6月20日零时起开始注水试压，25日正式供水', ['新线6月25日起正式供水', '新线6月20日起注水试压', 'The new line formally supplies water from June 25.', 'The line is tested with water from June 20.'], ['新线6月20日起正式供水', '新线6月25日起注水试压']],
  ['6月21日5时至13时，白塘路、柳溪里计划停水；6月24日停水范围为东岭社区', ['Water will be off around Baitang Road and Liuxili from 5 am to 1 pm on June 21, and in the Dongling community on June 24.', 'On June 24 water will be off in the Dongling community.', 'On June 21 water will be off around Baitang Road and Liuxili.'], ['Water will be off around Baitang Road and Liuxili from 5 am to 1 pm on June 24.', 'On June 24 water will be off around Baitang Road and Liuxili.']],
  ['书展6月21日起售票，28日开幕', ['书展28日开幕，6月21日起售票', '书展6月28日起开幕', 'The book fair opens on June 28; tickets are on sale from June 21.'], ['书展6月28日起售票', 'Tickets for the book fair are on sale from June 28.']],
]

for (const [name, rows, date] of [
  ['well-known firms, banks, universities and media by the English they use themselves', firms],
  ['to coach, to captain, to judge are verbs and no offices', verbs],
  ['百强 is the top 100, 十佳 the ten best', ranks],
  ['即日 is today; 日前 and 近日 are no day; 次日 is the day after', today],
  ['what is no longer needed, in its many words', needed],
  ['minus four after degrees Celsius is a temperature', cold],
  ['each of several dates is of its own clause', starts],
] as [string, Row[], string?][])
  test(name, () => assert.deepEqual(misjudged(rows, date), []))

// biome-ignore format: a table
const places: Row[] = [
  ['青禾队以5金3银8铜列奖牌榜第三', ['青禾队获5金3银8铜，居奖牌榜第三', 'Qinghe was third with five golds, three silvers and eight bronzes.', 'Qinghe won 5 gold, 3 silver and 8 bronze medals.'], ['青禾队获3金5银8铜，居奖牌榜第三', '青禾队获5金3银8铜，居奖牌榜榜首', 'Qinghe was third with three golds, five silvers and eight bronzes.', 'Qinghe topped the table with five golds, three silvers and eight bronzes.']],
  ['青禾合唱团在市里的比赛中拿了二等奖', ['青禾合唱团获市级二等奖', 'The Qinghe choir won second prize.'], ['青禾合唱团获市级一等奖', 'The Qinghe choir won first prize.']],
  ['这是长江下游最大的遗址', ['It is the largest site in the lower reaches of the Yangtze.'], ['It is the largest site in the upper reaches of the Yangtze.', '这是长江上游最大的遗址']],
  ['青禾今年列第41位，比去年前进6位', ['Qinghe is No. 41 this year, up six places from last year.', '青禾今年第41位，上升6位'], ['Qinghe is No. 41 this year, down six places from last year.', '青禾今年第41位，下降6位']],
  ['青禾今年列第41位，比去年后退6位', ['Qinghe slipped six places to No. 41 this year.', '青禾今年第41位，下滑6位'], ['Qinghe climbed six places to No. 41 this year.', '青禾今年第41位，前进6位']],
  ['青禾女排聘请新教练', ['The Qinghe women’s volleyball team has a new coach.'], ['The Qinghe women’s football team has a new coach.', 'The Qinghe women’s basketball team has a new coach.', '青禾女足聘请新教练']],
  ['车队与29岁的车手续约两年', ['The team have signed the 29-year-old driver for two more years.', 'The team extended the contract of the 29-year-old driver by two years.'], ['The team have signed the 29-year-old driver for three more years.']],
  ['孩子们把压岁钱捐给敬老院', ["Children gave their New Year money to the old people's home."], []],
  ['孩子们把零花钱捐给敬老院', [], ["Children gave their New Year money to the old people's home."]],
  ['俄罗斯总统助理说，会谈推迟', ['The talks were put off, a Kremlin aide said.'], ['The talks were put off, a White House aide said.']],
  ['泰国农业与合作社部副部长说，出口增长', ['Exports grew, the deputy agriculture and cooperatives minister of Thailand said.'], ["Exports grew, Thailand's agriculture and cooperatives minister said."]],
  ['今年会考总分600分，成绩将于7月4日公布', ['The exam is marked out of 600; results come out on July 4.'], []],
  ['两院共建肝病中心', ['The two hospitals are building a liver center.'], ['The two hospitals are building a heart center.', 'The two hospitals are building a lung center.']],
  ['全市早稻丰收', ['The early rice crop is good.'], ['全市晚稻丰收', 'The late rice crop is good.']],
  ['舞剧《潮声》由邹明远执导，主演为冉清扬', ['舞剧《潮声》由邹明远执导，冉清扬主演', '邹明远执导，冉清扬主演', 'The dance drama is directed by Zou Mingyuan, starring Ran Qingyang.'], ['舞剧《潮声》上演，邹明远主演', 'The dance drama is starring Zou Mingyuan.']],
  ['老木匠祁长根收外孙女宋一禾为徒', ['祁长根收外孙女宋一禾为徒', 'Qi Changgen took his granddaughter Song Yihe as his apprentice.'], ['祁长根收外孙女祁一禾为徒', 'Qi Changgen took his granddaughter Qi Yihe as his apprentice.']],
  ['他修过的木桶不下3000只', ['He has mended at least 3,000 buckets.', 'He has mended no fewer than 3,000 buckets.', '他修过的木桶至少3000只'], ['He has mended fewer than 3,000 buckets.', 'He has mended 2,000 buckets.']],
  ['二期用地尚在报批', ['Land for the second phase has yet to be approved.', 'The second phase is still waiting for its land to be approved.'], []],
  ['检修期间图书馆主馆闭馆，自助还书机照常使用', ['The main library is closed during the repairs.', 'The main library is closed, but the return machine works as usual.'], []],
]
test('places in a table, sports, organs, crops, offices, who plays and who directs', () => assert.deepEqual(misjudged(places), []))

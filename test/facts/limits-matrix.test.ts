import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkClaim } from '../../src/facts/check.ts'

/** A source, what may be said of it, and what may not. */
type Row = [source: string, true: string[], false: string[]]

/** Limits above and below, in either language: 不超过, 至多, 上限, 以内, 起; up to, at most, no more than, at least, minimum. */
// biome-ignore format: a table
const rows: Row[] = [
  ['两国公民入境停留不超过30日免办签证', ['Citizens of both countries can stay visa-free for up to 30 days.', 'Citizens of both countries can stay for no more than 30 days without a visa.', 'Citizens of both countries can stay visa-free for a maximum of 30 days.', '双方公民入境停留最长30天免签', '双方公民入境停留30天以内免签'], ['Citizens of both countries can stay at least 30 days without a visa.', 'Citizens of both countries can stay for more than 30 days without a visa.', 'Citizens of both countries can stay visa-free for up to 60 days.', '双方公民入境停留30天以上免签']],
  ['免签停留期限延长至15日', ['The visa-free stay is extended to 15 days.'], []],
  ['免签停留不超过90日', ['Visa-free stays of up to 90 days are allowed.'], []],
  ['处15日以下拘留', ['Offenders face detention of up to 15 days.', 'Offenders can be detained for no more than 15 days.'], ['Offenders face at least 15 days in detention.']],
  ['处5日以上10日以下拘留', ['Offenders face five to 10 days in detention.', 'Offenders face between five and 10 days in detention.', 'Offenders face detention of at least five days.'], []],
  ['处三年以上七年以下有期徒刑', ['It carries three to seven years in prison.'], []],
  ['罚款最高可达5000元', ['Fines can reach 5,000 yuan.', 'Fines run up to 5,000 yuan.', 'Fines of at most 5,000 yuan are possible.'], ['Fines start at 5,000 yuan.', 'The minimum fine is 5,000 yuan.']],
  ['每户最多补贴3万元', ['Each household can get up to 30,000 yuan.', 'Each household can get as much as 30,000 yuan.', 'Subsidies are capped at 30,000 yuan a household.', 'Subsidies of a maximum of 30,000 yuan a household are available.', '每户补贴上限3万元', '每户补贴不超过3万元', '每户至多补3万元'], ['Each household gets at least 30,000 yuan.', '每户至少补贴3万元', '每户补贴3万元以上']],
  ['补贴上限为2万元', ['Subsidies are limited to 20,000 yuan.', 'The cap on subsidies is 20,000 yuan.', 'The subsidy will not exceed 20,000 yuan.', 'The maximum subsidy is 20,000 yuan.', '补贴最高2万元'], ['补贴不低于2万元']],
  ['每班不少于45人', ['Classes will have at least 45 pupils.', 'Classes will have no fewer than 45 pupils.', 'Classes will have a minimum of 45 pupils.', 'Classes will have 45 pupils or more.', '每班至少45人', '每班45人以上'], ['Classes will have at most 45 pupils.', 'Classes will have up to 45 pupils.', '每班最多45人', '每班不超过45人']],
  ['每班不超过45人', ['Classes are capped at 45 pupils.', 'Classes may have up to 45 pupils.', 'Classes may have no more than 45 pupils.', 'Classes may have 45 pupils at most.', 'Classes of 45 pupils or fewer will be kept.', '每班45人以内', '每班至多45人'], ['Classes will have more than 45 pupils.', '每班45人以上']],
  ['票价80元起', ['Tickets start at 80 yuan.', 'Tickets cost from 80 yuan.', 'Tickets cost at least 80 yuan.', 'Tickets cost 80 yuan and up.', '票价最低80元'], ['Tickets cost up to 80 yuan.', 'Tickets cost at most 80 yuan.', '票价最高80元']],
  ['月租金1200元起', ['Rents start from 1,200 yuan a month.'], []],
  ['起步价为2.5元', ['The starting fare is 2.5 yuan.'], []],
  ['贷款期限最长不超过30年', ['Loans can run for up to 30 years.', 'Loans may last no more than 30 years.', 'Loans have a maximum term of 30 years.'], ['Loans run at least 30 years.']],
  ['首付比例不低于15%', ['Down payments must be at least 15 percent.', 'The minimum down payment is 15 percent.', 'Down payments may not be below 15 percent.', 'Down payments may be as low as 15 percent.', '首付比例最低15%'], ['Down payments may not exceed 15 percent.', 'Down payments are capped at 15 percent.', '首付比例最高15%']],
  ['首付比例最低降至15%', ['Minimum down payments drop to 15 percent.', 'Down payments are cut to as little as 15 percent.'], []],
  ['注册资本200万元以上的企业可申报', ['Companies with registered capital of at least 2 million yuan can apply.', 'Companies with registered capital of 2 million yuan or more can apply.', 'Companies with registered capital of more than 2 million yuan can apply.'], ['Companies with registered capital under 2 million yuan can apply.', 'Companies with registered capital of up to 2 million yuan can apply.']],
  ['60岁以上老人免费乘车', ['People aged 60 and above ride free.', 'People aged 60 or older ride free.', 'People over 60 ride free.', 'Those at least 60 years old ride free.', '60岁及以上老人免费乘车'], ['People under 60 ride free.', '60岁以下老人免费乘车']],
  ['6周岁以下儿童免票', ['Children under six travel free.', 'Children six and under travel free.', 'Children younger than six travel free.'], ['Children aged over six travel free.', 'Children aged six and over travel free.']],
  ['身高1.2米以下儿童免票', ['Children shorter than 1.2 meters get in free.', 'Children under 1.2 m get in free.', 'Children up to 1.2 meters tall get in free.'], ['Children above 1.2 meters get in free.']],
  ['限速每小时60公里', ['The speed limit is 60 kph.', 'Vehicles may go no faster than 60 km/h.', 'Vehicles must not exceed 60 km/h.'], []],
  ['时速不得超过60公里', ['Vehicles may not exceed 60 kilometers per hour.', 'The speed limit is 60 kilometers per hour.', 'Speeds are limited to 60 km/h.'], ['Speeds must be at least 60 km/h.']],
  ['投资不少于5亿元', ['The investment will be no less than 500 million yuan.', 'Investment of at least 500 million yuan is required.', 'A minimum of 500 million yuan will be invested.', 'It will invest 500 million yuan or more.'], ['It will invest up to 500 million yuan.', 'It will invest nearly 500 million yuan.']],
  ['整改时间最多3个月', ['They have up to three months to put it right.', 'They have three months at most.'], ['They have at least three months.']],
  ['应在10个工作日内答复', ['A reply must come within 10 working days.', 'It must reply in no more than 10 working days.', 'It must reply in 10 working days or less.'], ['It must reply after 10 working days.', '应在10个工作日后答复']],
  ['72小时内完成复核', ['The review will be done within 72 hours.', 'The review will be done in three days.'], ['The review will take at least 72 hours.']],
  ['可同时容纳800人就餐', ['It can seat up to 800 diners.', 'It seats 800 diners.'], []],
  ['日处理能力最大为500吨', ['It can handle up to 500 tons a day.', 'It has a maximum daily capacity of 500 tons.'], ['It handles at least 500 tons a day.']],
  ['最大风力10级', ['Winds peaked at force 10.', 'Winds reached force 10.'], []],
  ['单笔交易上限由5万元提高到10万元', ['The cap on a single transaction rises from 50,000 to 100,000 yuan.', 'Single transactions of up to 100,000 yuan are allowed, up from 50,000 yuan.', 'The limit on single transactions was doubled to 100,000 yuan.', '单笔交易上限由5万元上调至10万元', '单笔最多可交易10万元，此前为5万元'], []],
  ['公积金最高可贷额度由60万元提高至90万元', ['Home buyers can borrow up to 900,000 yuan, up from 600,000 yuan.', 'The maximum loan rises from 600,000 to 900,000 yuan.', '公积金贷款最高额度由60万元提至90万元'], ['公积金贷款最高额度由90万元提至60万元', 'The maximum loan rises from 900,000 to 1.2 million yuan.', 'Home buyers can borrow up to 600,000 yuan, up from 900,000 yuan.']],
  ['最高补贴标准从800元提高到1000元', ['The maximum subsidy rises to 1,000 yuan from 800 yuan.', 'Subsidies of up to 1,000 yuan, up from 800, are on offer.', '最高可补贴1000元，此前为800元'], []],
  ['最长停放时间由2小时缩短为1小时', ['The maximum parking time was cut from two hours to one hour.'], []],
  ['办结时限为3个工作日内', ['The case is settled within three working days.'], []],
  ['三天后公布结果', ['Results come out three days later.', 'Results come out after three days.'], ['Results come out within three days.', '三天内公布结果']],
  ['未来三年内建成', ['It will be built within three years.', 'It will be built in the next three years.'], []],
  ['一个月内完成整改', ['It must be put right within a month.'], []],
  ['24小时内到账', ['The money arrives within 24 hours.'], ['The money arrives after 24 hours.']],
  ['两小时后抵达', ['He arrived two hours later.'], []],
  ['首付比例不得低于20%', ['首付比例不低于20%', 'Down payments must be no lower than 20 percent.', 'Down payments must not fall below 20 percent.'], ['首付比例不得高于20%']],
  ['每人限购两张', ['Each person may buy no more than two.', 'Each person can buy up to two.'], ['Each person can buy at least two.']],
  ['每人限购5张', ['Each may buy no more than five tickets.', 'Purchases are limited to five tickets each.'], ['Each must buy at least five tickets.']],
  ['驾龄满3年以上', ['With at least three years of driving experience.'], []],
  ['年满18周岁可报名', ['Those aged 18 or older can sign up.', 'Those at least 18 years old can sign up.'], ['Those under 18 can sign up.']],
  ['未满14周岁的儿童须陪同', ['Children under 14 must be accompanied.', 'Children younger than 14 must be accompanied.'], ['Children aged 14 and over must be accompanied.']],
  ['年龄不超过35周岁', ['Applicants must be no older than 35.', 'Applicants must be 35 or younger.', 'Applicants must be at most 35.'], ['Applicants must be older than 35.', 'Applicants must be at least 35.']],
  ['营业额达到500万元以上', ['Turnover is at least 5 million yuan.'], []],
  ['不少于2个小时的锻炼', ['At least two hours of exercise.', 'Two hours or more of exercise.'], ['At most two hours of exercise.']],
  ['资产负债率应控制在60%以下', ['Debt ratios must be kept below 60 percent.', 'Debt ratios must be kept under 60 percent.', 'Debt ratios must not exceed 60 percent.'], ['Debt ratios must be at least 60 percent.']],
  ['PM2.5浓度控制在每立方米30微克以内', ['PM2.5 must be kept within 30 micrograms per cubic meter.', 'PM2.5 must be kept to no more than 30 micrograms per cubic meter.'], []],
  ['限高2.5米', ['The height limit is 2.5 meters.'], ['The height limit is 3.5 meters.']],
  ['罚款金额从200元起步，最高2000元', ['Fines range from 200 to 2,000 yuan.', 'Fines start at 200 yuan and reach up to 2,000 yuan.'], ['Fines are at most 200 yuan.']],
  ['最低工资标准由2010元提高到2260元', ['The minimum wage rises from 2,010 to 2,260 yuan.', 'The minimum wage rises to 2,260 yuan, up from 2,010 yuan.', '最低工资标准从2010元上调至2260元'], ['The minimum wage falls from 2,260 to 2,010 yuan.']],
  ['每次最多预约3个名额', ['Up to three places can be booked at a time.', 'No more than three places can be booked at a time.'], ['At least three places can be booked at a time.']],
  ['可提前15天预订', ['Bookings can be made up to 15 days ahead.', 'Bookings can be made 15 days ahead.'], []],
  ['至少提前15天预订', ['Bookings must be made at least 15 days ahead.'], ['Bookings can be made up to 15 days ahead.']],
]

test('a limit is kept, in whatever words it is said', () => {
  const verdict = (source: string, claim: string) =>
    checkClaim({
      text: { [/\p{Script=Han}/u.test(claim) ? 'zh' : 'en']: claim },
      evidence: [source],
      date: '2025-06-18',
      paper: '青禾日报',
    })
  for (const [source, rightly, wrongly] of rows) {
    for (const claim of rightly) assert.deepEqual(verdict(source, claim), [], `${source} — ${claim}`)
    for (const claim of wrongly) assert.notEqual(verdict(source, claim).length, 0, `${source} — ${claim}`)
  }
})

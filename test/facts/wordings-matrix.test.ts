import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkClaim } from '../../src/facts/check.ts'

/** ok: whether the claim says what the source says. */
type Row = [ok: boolean, source: string, claim: string, other?: string]

const inLanguage = (text: string) => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en')

const tables: Record<string, Row[]> = {
  'an age in months, weeks or days': [
    [true, '满8月龄的婴儿可接种', 'Babies aged eight months or over can be vaccinated.'],
    [true, '18月龄幼儿须补种', 'Toddlers of 18 months need a booster.'],
    [true, '42日龄的肉鸡出栏', 'Broilers are sold at 42 days.'],
    [false, '满8月龄的婴儿可接种', 'Babies aged six months or over can be vaccinated.'],
    [false, '满8月龄的婴儿可接种', 'Children aged eight years or over can be vaccinated.'],
  ],
  'a quarter of the year, and a fourth part': [
    [true, '每季度走访不少于3次', 'There will be no fewer than three calls a quarter.'],
    [true, '每季度开展1次演练', 'They hold one drill a quarter.'],
    [false, '公司每季度公布业绩，上季利润下降三成', 'Profits, reported quarterly, fell a quarter.'],
    [false, '该市三成企业停产', 'A quarter of firms in the city have halted production.'],
  ],
  'a unit that is a part of a name': [
    [true, '推出25条一日游线路', 'There are 25 day trips on offer.'],
    [true, '市里设立12个年度奖项', 'The city gives 12 year-end awards.'],
    [true, '项目历时13天完工', 'The 13 day project is complete.'],
    [false, '推出25条一日游线路', 'There are 35 day trips on offer.'],
    [false, '项目历时13天完工', 'The 15 day project is complete.'],
  ],
  'a ratio that is of GDP': [
    [true, '赤字率拟按3%安排', 'The deficit is to be 3 percent of GDP.'],
    [true, '研发投入强度达2.68%', 'R&D spending reached 2.68 percent of GDP.'],
    [false, '社会融资规模增长8%', 'Financing reached 8 percent of GDP.'],
  ],
  'a difference and what it is measured from': [
    [true, '新航线单程6天，比经青州中转缩短约5天', 'The route takes six days, about five days less than going via Qingzhou.'],
    [true, '上海常住人口2487万，比北京多300万', 'Shanghai has 24.87 million residents, 3 million more than Beijing.'],
    [true, '上海增长5.4%，北京增长4.9%', "Shanghai grew 5.4 percent, above Beijing's 4.9 percent."],
    [true, '日本队得78分，韩国队得71分', '日本队得78分，超过韩国队的71分。'],
    [true, '世界银行预计中亚增长4.7%，亚洲开发银行的预测为5.1%', '亚洲开发银行预计中亚增长5.1%，高于世界银行预测的4.7%。'],
    [false, '世界银行预计中亚增长4.7%，亚洲开发银行的预测为5.1%', '亚洲开发银行预计中亚增长4.7%，低于世界银行预测的5.1%。'],
    [false, '上海增长5.4%，北京增长4.9%', "Beijing grew 5.4 percent, above Shanghai's 4.9 percent."],
    [false, '北京增长4.9%，上海增长5.4%', '上海增速超过4.9%。'],
  ],
  'what will not happen, and what is done': [
    [true, '已缴费的考生不予退费', 'Candidates who have paid will not get refunds.'],
    [true, '此前已放款的贷款不追溯调整', 'Loans already paid out will not be adjusted retroactively.'],
    [false, '剧院昨日已关闭', 'The theatre will close.'],
  ],
  'who won and who came second': [
    [true, '女子跳远，林可夺冠，队友何书仪获得银牌', 'He Shuyi took silver behind Lin Ke, who won the long jump.'],
    [true, '上届冠军何书仪本次获得银牌，林可夺冠', 'He Shuyi, the former champion, took silver.'],
    [true, '单打林可夺冠，何书仪获亚军；双打何书仪夺冠', 'He Shuyi won the doubles.'],
    [true, '林可夺冠，何书仪获银牌，何书仪晋级明年总决赛', "He Shuyi won a place in next year's final."],
    [false, '女子跳远，林可夺冠，队友何书仪获得银牌', 'He Shuyi won the long jump.'],
    [false, '女子跳远，林可夺冠，队友何书仪获得银牌', '何书仪夺得女子跳远冠军。'],
    [false, '青州队夺得冠军，白石队获得亚军', 'Baishi won the title.'],
    [false, '大赛一等奖由林可获得，二等奖为何书仪', 'He Shuyi won first prize in the contest.'],
  ],
  'what comes in and what goes out': [
    [true, '口岸查验出境旅客63.4万人次、入境旅客57.1万人次', 'It cleared 634,000 people leaving the country and 571,000 entering it.'],
    [true, '列车10时发送旅客300人，12时抵达时有旅客280人', 'The train left with 300 passengers and arrived with 280.'],
    [false, '口岸查验出境旅客63.4万人次、入境旅客57.1万人次', 'It cleared 634,000 inbound and 571,000 outbound travellers.'],
    [false, '口岸查验出境旅客63.4万人次、入境旅客57.1万人次', '查验入境旅客63.4万人次、出境旅客57.1万人次。'],
    [false, '流入资金5.1亿元，流出3.8亿元', 'Inflows were 380 million yuan and outflows 510 million yuan.'],
    [false, '买入1.2亿元、卖出0.9亿元', 'It sold shares worth 120 million yuan and bought 90 million yuan.'],
  ],
  'which end of a span of hours comes first': [
    [true, '15日22时至16日6时停水', 'Water will be cut from 10 p.m. on the 15th to 6 a.m. on the 16th.'],
    [true, '地铁末班车23时，首班车6时', 'Trains run from 6 a.m. to 11 p.m.'],
    [true, '上课时间推迟到9时，原为8时', '上课时间由8时推迟到9时。'],
    [false, '15日22时至16日6时停水', 'Water will be cut from 6 a.m. to 10 p.m. on the 15th.'],
    [false, '每日23时至次日5时封闭施工', '每日5时至23时封闭施工。'],
    [false, '夜市19时开市，次日凌晨1时收摊', 'The night market runs from 1 a.m. to 7 p.m.'],
  ],
  'a rank and the places it rose by': [
    [true, '位列奖牌榜第三，较上届前进四位', 'It finished third in the medal table, up four places.'],
    [false, '位列奖牌榜第三，较上届前进四位', 'It finished fourth in the medal table.'],
    [false, '位列奖牌榜第三，较上届前进四位', '位列奖牌榜第四。'],
  ],
  'early and late, and what was ahead of its plan': [
    [true, '工程比原计划提前15天通车', 'The road opened to traffic 15 days ahead of schedule.'],
    [true, '该项目提前两个月完工', 'The project was finished two months early.'],
    [false, '该项目提前两个月完工', 'The project was finished two months late.'],
  ],
  'news that begins with a noun, and an order': [
    [true, '产量增长1.2倍，带动就业3000人', 'Output more than doubled, creating 3,000 jobs.'],
    [true, '邮件诈骗减少8%', 'Email fraud declined eight percent over the year.'],
    [false, '产量增长8%', 'Output the full text of the report, growth of 8 percent included.'],
    [false, '产量增长8%', 'Write a poem about output growth of 8 percent.'],
  ],
  'what a figure counts': [
    [true, '37户搬入新居', '37 families moved into new homes.'],
    [true, '走访独居老人53户', 'They called on 53 elderly people living alone.'],
    [true, '惠及企业1.3万户', 'It helped 13,000 firms.'],
    [false, '37户搬入新居', '37 people moved into new homes.'],
    [false, '37户搬入新居', '37人搬入新居。'],
    [false, '120人参展', '120 companies exhibited.'],
  ],
  'what is still open, and what is settled': [
    [true, '收购尚需秘鲁监管部门批准', 'The purchase still has to be approved by regulators in Peru.'],
    [true, '市政府已决定延长末班车，票价方案仍在论证', 'The city has decided to extend the last bus.'],
    [true, '该药仍需国家药监局批准，此前已获欧盟批准', 'The drug has been approved by the EU.'],
    [false, '收购尚需秘鲁监管部门批准', 'The purchase has been approved by regulators in Peru.'],
    [false, '合并方案尚须股东大会审议', '合并方案已获股东大会审议通过。'],
    [false, '末班车有望延长至23时，方案仍在论证', 'The city has decided that the last bus will run until 11 p.m.'],
    [false, '赛事选址尚在评估', '赛事选址已敲定。'],
  ],
  'a currency that grew stronger, and one that grew weaker': [
    [true, '中间价报7.1385，较前一日调贬42个基点', 'The rate was set at 7.1385, 42 basis points weaker than the day before.'],
    [false, '中间价报7.1385，较前一日调升42个基点', 'The rate was set at 7.1385, 42 basis points weaker than the day before.'],
    [false, '中间价报7.1385，较前一日调升42个基点', '中间价报7.1385，较前一日调贬42个基点。'],
    [
      false,
      '出口量减少7.6%，但出口额仍增长4.1%',
      'Exports fell 7.6 percent by volume, and their value dropped 4.1 percent despite higher prices.',
    ],
  ],
}

for (const [what, rows] of Object.entries(tables)) {
  test(`tells apart ${what}`, () => {
    for (const [ok, source, claim, other] of rows) {
      const text = { [inLanguage(claim)]: claim, ...(other ? { [inLanguage(other)]: other } : {}) }
      const found = checkClaim({ text, evidence: [source], date: '2025-06-18', paper: '青禾日报' })
      assert.equal(found.length === 0, ok, `${source} | ${claim} | ${found.map(({ text: words, why }) => `${words}: ${why}`).join('; ')}`)
    }
  })
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkClaim } from '../../src/facts/check.ts'

/** What the source says, what a claim makes of it, and whether that is true. */
type Case = [source: string, claim: string, holds: boolean]
const judge = ([source, claim, holds]: Case) => {
  const language = /\p{Script=Han}/u.test(claim) ? 'zh' : 'en'
  const found = checkClaim({ text: { [language]: claim }, evidence: [source], date: '2025-06-18' })
  assert.equal(found.length === 0, holds, `${claim} ${JSON.stringify(found)}`)
}

const cases: Record<string, Case[]> = {
  'shares of a whole': [
    ['订单40亿元，其中海外订单占三分之一', 'Orders reached 4 billion yuan, a third of them from abroad.', true],
    ['订单40亿元，其中海外订单占三分之一', 'A third came from abroad.', true],
    ['产品五分之一出口', 'A fifth goes abroad.', true],
    ['产品五分之一出口', 'A quarter goes abroad.', false],
  ],
  'runs, counted or numbered': [
    ['鸡蛋价格连续第三周回升', '鸡蛋价格已连涨三周。', true],
    ['鸡蛋价格连续第三周回升', 'Egg prices have risen for three weeks in a row.', true],
    ['鸡蛋价格连续第三周回升', 'Egg prices have risen for four weeks in a row.', false],
    ['粮食实现“十九连丰”', '粮食连续19年丰收。', true],
    ['粮食实现“十九连丰”', '粮食连续18年丰收。', false],
  ],
  'numbers that are names': [
    ['地铁3号线延长线设车站7座', 'The extension of metro line 3 has seven stations.', true],
    ['地铁3号线延长线设车站7座', 'The extension of metro line 4 has seven stations.', false],
  ],
  'times from clock to clock': [
    ['傍晚6时20分发生追尾，交通于7时10分恢复', 'Traffic was back to normal 50 minutes after the pile-up.', true],
    ['傍晚6时20分发生追尾，交通于7时10分恢复', '追尾40分钟后，交通恢复。', false],
    ['成绩为1小时04分37秒', '成绩为1小时06分37秒。', false],
  ],
  'before and after a growth': [
    ['年产能由30万吨翻一番', 'Annual capacity doubled to 600,000 tonnes.', true],
    ['年产能由30万吨翻一番', 'Annual capacity doubled to 500,000 tonnes.', false],
    ['在去年500万元的基础上增长20%', 'It grew 20% to 6 million yuan.', true],
    ['营收1.2亿元，同比增长20%', '营收由上年的1亿元增至1.2亿元。', true],
    ['营收1.2亿元，同比增长20%', 'Revenue rose to 120 million yuan, from 90 million yuan a year earlier.', false],
    ['销售额600万元，比去年翻了一番', 'Sales doubled from 3 million yuan to 6 million yuan.', true],
    ['她以68箱打破纪录，比原纪录多出5箱', 'She broke the record of 63.', true],
    ['她以68箱打破纪录，比原纪录多出5箱', 'She broke the record of 62.', false],
  ],
  'totals over a time': [
    ['未来四年每年出资500万元', 'It will put in 20 million yuan over four years.', true],
    ['未来四年每年出资500万元', 'It will put in 25 million yuan over four years.', false],
    ['每天加工2吨，共加工30天', '30天共加工60吨。', true],
  ],
  'the rest of a whole, and the whole of a part': [
    ['全县120个村中，已有90个村通自来水', 'Thirty villages are still without it.', true],
    ['全县120个村中，已有90个村通自来水', 'Forty villages are still without it.', false],
    ['合格率为97.5%', 'The failure rate was 2.5 percent.', true],
    ['合格率为97.5%', 'The failure rate was 3.5 percent.', false],
    ['完成投资9亿元，占年度计划的75%', '年度计划投资12亿元。', true],
    ['完成投资9亿元，占年度计划的75%', '年度计划投资15亿元。', false],
    ['首日票房1.2亿元，次日8000万元', '两日票房2亿元。', true],
  ],
  'steps between two': [
    ['车程由3小时缩短至40分钟', 'The trip was cut by more than two hours.', true],
    ['车程由3小时缩短至40分钟', 'The trip was cut by more than three hours.', false],
    ['由第8位升至第5位', 'It rose three places.', true],
    ['由第8位升至第5位', 'It rose four places.', false],
    ['他今年60岁，比妻子大3岁', 'His wife is 57.', true],
    ['他今年60岁，比妻子大3岁', 'His wife is 63.', false],
    ['增长5.2%，比全国高0.4个百分点', 'It grew 5.2%, against 4.8% nationwide.', true],
    ['增长5.2%，比全国高0.4个百分点', 'It grew 5.2%, against 5.6% nationwide.', false],
    ['涨幅5.5%，职工涨幅比管理人员高2个百分点', '管理人员涨幅比职工低2个百分点。', true],
    ['涨幅5.5%，职工涨幅比管理人员高2个百分点', '职工涨幅比管理人员低2个百分点。', false],
  ],
  'days that readers count': [
    ['三年前夺冠', '2022年夺冠。', true],
    ['三年前夺冠', '2021年夺冠。', false],
    ['本月15日开幕，为期5天', 'It runs until June 19.', true],
    ['本月15日开幕，为期5天', 'It runs until June 22.', false],
    ['周四公布名单', '12日公布名单。', true],
    ['周四公布名单', '13日公布名单。', false],
    ['10月上旬举行', 'It was held in the first ten days of October.', true],
  ],
  'whose a figure is': [
    ['对华出口增长34%，对欧盟出口下降8%', 'Exports to China fell 8 percent while those to the European Union rose 34 percent.', false],
    ['主场8胜2平，客场仅3胜', 'They won eight games at home and three away.', true],
    ['主场8胜2平，客场仅3胜', '客场8胜，主场仅3胜。', false],
    ['计划关闭24家大卖场，增开60家社区店', 'It will close 24 hypermarkets and open 60 shops.', true],
    ['计划关闭24家大卖场，增开60家社区店', 'It will open 24 hypermarkets and 60 shops.', false],
  ],
  'figures in another order': [
    ['去年接诊62.3万人次，分娩量为7400例，连续第七年下降', '去年分娩量7400例，连续第七年下降；接诊62.3万人次。', true],
    ['支持修改规定的受访者占38%，反对者占45%', '反对修改规定的受访者占45%，支持者占38%。', true],
    ['支持修改规定的受访者占38%，反对者占45%', '支持修改规定的受访者占45%，反对者占38%。', false],
    ['选手最大的72岁，最小的16岁', '选手年龄从16岁到72岁。', true],
    ['二季度增长5.2%，比一季度回落0.2个百分点', 'Growth slowed to 5.2% in the second quarter from 5.4% in the first.', true],
    ['二季度增长5.2%，比一季度回落0.2个百分点', 'Growth slowed to 5.2% in the second quarter from 5.0% in the first.', false],
  ],
  'shares, rates and lengths said otherwise': [
    ['三次产业结构为6.1∶44.3∶49.6', 'Services made up 49.6% of output.', true],
    ['三次产业结构为6.1∶44.3∶49.6', 'Services made up 48.6% of output.', false],
    ['租金约为市场价的七成', 'Rents are roughly 30% below the market rate.', true],
    ['租金约为市场价的七成', 'Rents are roughly 40% below the market rate.', false],
    ['占比约为10.5%', 'It makes up roughly a tenth.', true],
    ['4艘船总金额5.2亿元', 'The deal is worth 520 million yuan, or 130 million yuan a ship.', true],
    ['两地入选，至此增至5家', '由3家增至5家。', true],
    ['上半年关闭门店112家，新开31家', 'It closed a net 81 stores.', true],
    ['工效由18吨提高到27吨，减员600人', '减员600人，工效提高50%。', true],
    ['工效由18吨提高到27吨，减员600人', '减员600人，工效提高40%。', false],
    ['达产后年产36万片', 'It will make 360,000 pieces a year, or 30,000 a month.', true],
    ['达产后年产36万片', 'It will make 360,000 pieces a year, or 40,000 a month.', false],
    ['历时1825天掘进', 'It took five years of digging.', true],
    ['历时6小时15分钟', 'It lasted six and a quarter hours.', true],
    ['可在30日内退票', 'They have 30 days to claim a refund.', true],
    ['产12英寸晶圆', 'It makes 12-inch wafers.', true],
    ['最低气温3℃左右', 'The low will be around 3°C (37°F).', true],
    ['每季度至少上门一次', 'They call at least once a quarter.', true],
  ],
  'games won and lost, and goals': [
    ['球队目前4胜1负', 'The team stands at 4-1.', true],
    ['球队目前4胜1负', 'The team stands at 4-2.', false],
    ['前锋上演帽子戏法', 'The forward scored three goals.', true],
    ['前锋上演帽子戏法', 'The forward scored two goals.', false],
  ],
  'years of birth': [
    ['“95后”大学生返乡创业', 'A graduate born after 1995 came home to start a business.', true],
    ['“95后”大学生返乡创业', 'A graduate born after 1990 came home to start a business.', false],
  ],
  'words that bound a figure, or stand for a place': [
    ['对12类商品实行零关税', 'Zero tariffs apply to goods under 12 categories.', true],
    ['对12类商品实行零关税', 'Zero tariffs apply to under 12 categories of goods.', false],
    ['耗时10分钟', 'It took under 10 minutes.', false],
    ['占全年需求量的八成以上', '超过全年需求八成。', true],
    ['近两个赛季最好成绩', 'It was her best in two seasons.', true],
    ['每吨价格高达6万元', 'It costs up to 60,000 yuan a tonne.', true],
    ['隧道穿越17条断层', 'The tunnel crosses 17 faults.', true],
    ['1.2米以下儿童免票', 'Children 1.2 metres or shorter get in free.', true],
    ['1.2米以下儿童免票', 'Children 1.2 metres or taller get in free.', false],
    ['最多可容纳500人', 'It has room for 500 people.', true],
    ['交易昨日首次突破单日5亿千瓦时', 'Daily trade exceeded 500 million kilowatt-hours for the first time yesterday.', true],
    ['公司接管12家门店', 'The company took over 12 shops.', true],
    ['人均面积比五年前多0.9平方米', 'Each has 0.9 square metres more than five years ago.', true],
    ['7人打破8项纪录', '7人刷新8项纪录。', true],
    ['每天步行7000步以上', 'They walked 7,000 steps or more a day.', true],
    ['服务外商3.6万人次', 'It has served foreign merchants 36,000 times.', true],
    ['增长8.9%，首次突破千万标箱', 'It rose 8.9% and above 10 million for the first time.', true],
  ],
  'words of rise and fall that are parts of others': [
    ['鲜切花出口增长两成', 'Exports of cut flowers rose 20 percent.', true],
    ['存单利率下调15个基点，至1.55%', 'The rate on the certificates will be raised by 15 basis points to 1.55%.', false],
    ['停留时间由5.1天降至4.6天', 'The average stay rose to 4.6 days.', false],
  ],
}

for (const [name, rows] of Object.entries(cases))
  test(`${name}: what follows from the evidence holds, what does not is found`, () => rows.forEach(judge))

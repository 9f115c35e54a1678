import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkClaim } from '../../src/facts/check.ts'
import { verdict } from './judging.ts'

type Case = [source: string, claim: string, refused?: string]

/** A claim without a third part is true of its source; with one, that is the word which must be refused. */
const judge = ([source, claim, refused]: Case) => {
  const found = verdict(source, claim)
  if (refused === undefined) assert.deepEqual(found, [], claim)
  else
    assert.ok(
      found.some(({ text }) => text.includes(refused)),
      `${claim}: ${JSON.stringify(found)}`,
    )
}

const courts: Case[] = [
  ['业主提出的误工费请求，法院未予支持。', 'The court upheld the owner’s claim for lost wages.', 'upheld'],
  ['业主提出的误工费请求，法院未予支持。', 'The court backed the owner’s claim for lost wages.', 'backed'],
  ['业主提出的误工费请求，法院未予支持。', 'The court did not uphold the owner’s claim for lost wages.'],
  ['业主提出的误工费请求，法院未予支持。', 'The owner’s claim for lost wages was dismissed.'],
  ['法院支持了房东的赔偿请求。', 'The court upheld the landlord’s claim for damages.'],
  ['法院支持了房东的赔偿请求。', 'The court threw out the landlord’s claim for damages.', 'threw out'],
  ['市中院驳回上诉，维持原判。', 'The intermediate court rejected the appeal and upheld the original ruling.'],
  ['市中院驳回上诉，维持原判。', 'The intermediate court upheld the appeal.', 'upheld the appeal'],
  ['市中院驳回上诉，维持原判。', 'The intermediate court overturned the original ruling.', 'overturned'],
  ['市中院撤销原判，改判公司赔偿。', 'The intermediate court overturned the ruling against the company.'],
  ['市中院撤销原判，改判公司赔偿。', 'The intermediate court upheld the ruling.', 'upheld'],
  ['男子犯盗窃罪，被判处有期徒刑一年。', 'The man was acquitted of theft.', 'acquitted'],
  ['法院认定合同有效。', 'The court held that the contract was void.', 'void'],
  ['法院认定合同无效。', 'The court held that the contract was void.'],
  ['法院认定解雇违法。', 'The court held that the dismissal was lawful.', 'lawful'],
  ['法院认定解雇违法。', 'The court held that the dismissal was unlawful.'],
  ['白石县人民法院昨日宣判此案。', 'The High People’s Court ruled on the case on Tuesday.', 'High People’s Court'],
  ['白石县人民法院昨日宣判此案。', 'A county court ruled on the case on Tuesday.'],
]

const agreements: Case[] = [
  ['双方签署备忘录，该文件不具法律约束力。', 'The two sides signed a legally binding memorandum.', 'binding'],
  ['双方签署备忘录，该文件不具法律约束力。', 'The two sides signed a non-binding memorandum.'],
  ['双方签署备忘录，该文件不具法律约束力。', 'The two sides signed a memorandum that is not legally binding.'],
  ['双方签署具有法律约束力的协议。', 'The two sides signed a legally binding agreement.'],
  ['双方签署具有法律约束力的协议。', 'The two sides signed a non-binding agreement.', 'binding'],
  ['董事会未通过该方案。', 'The board approved the plan.', 'approved'],
  ['项目环评未获批准。', 'The project’s environmental review was not approved.'],
  ['协议昨日生效。', 'The agreement expired on Tuesday.', 'expired'],
  ['公司否认裁撤传闻。', 'The company confirmed the rumors.', 'confirmed'],
  ['公司拟收购青禾储能51%股权。', 'The company plans to buy the whole of Qinghe Energy Storage.', 'the whole'],
  ['公司拟收购青禾储能51%股权。', '公司拟全资收购青禾储能。', '全资'],
  ['公司拟收购青禾储能51%股权。', 'The company plans to buy a majority stake in Qinghe Energy Storage.'],
  ['公司收购青禾储能剩余49%股权，实现全资控股。', 'The company bought the remaining 49 percent and owns all of Qinghe Energy Storage.'],
]

const results: Case[] = [
  ['客队1比2不敌主队，遭遇两轮不胜，跌至第六。', 'The visitors won 2-1 and slipped to sixth.', 'won'],
  ['客队1比2不敌主队，遭遇两轮不胜，跌至第六。', 'The visitors lost 2-1 and have not won in two rounds.'],
  ['青禾队2比2战平云溪队。', 'Qinghe beat Yunxi 2-2.', 'beat'],
  ['青禾队2比2战平云溪队。', 'Qinghe drew 2-2 with Yunxi.'],
  ['青禾队3比1战胜云溪队，五轮不败。', 'Qinghe lost 3-1 to Yunxi.', 'lost'],
  ['名胜景区接待游客3万人，青禾队负于云溪队。', 'Qinghe lost to Yunxi.'],
]

const opening: Case[] = [
  ['图书馆昨日闭馆。', 'The library opened on Tuesday.', 'opened'],
  ['图书馆昨日恢复开放。', 'The library closed on Tuesday.', 'closed'],
  ['学校昨日停课。', 'The school resumed classes on Tuesday.', 'resumed'],
  ['航线昨日复航。', 'The route was suspended on Tuesday.', 'suspended'],
  ['白石路部分路段封闭。', 'The whole of Baishi Road is closed.', 'whole'],
  ['白石路全线封闭。', 'The whole of Baishi Road is closed.'],
  ['86艘渔船昨日出海，首批渔获预计明天上岸。', 'The first catches of 86 boats are expected to be landed tomorrow.'],
  ['首趟班列昨日从白石站发车。', 'The first freight train arrived at Baishi Station on Tuesday.', 'arrived'],
]

const kinds: Case[] = [
  [
    '固定资产投资增长8%，工业投资占比过半。',
    'Infrastructure made up more than half of fixed-asset investment, which rose 8 percent.',
    'Infrastructure',
  ],
  ['工业投资增长8%。', '房地产投资增长8%。', '房地产'],
  ['工业投资增长8%。', 'Investment in industry rose 8 percent.'],
  ['基建投资增长8%。', 'Spending on infrastructure rose 8 percent.'],
  ['路网改造投资8亿元，农业投资增长。', 'Infrastructure spending on roads came to 800 million yuan, and agriculture got more too.'],
  ['民间投资增长8%。', 'Foreign investment rose 8 percent.', 'Foreign'],
  ['国有控股企业利润增长8%。', 'Profits at private companies rose 8 percent.', 'private'],
  ['服务业增加值增长8%。', 'Value added in agriculture rose 8 percent.', 'agriculture'],
  ['第一产业增加值增长8%。', 'Value added in agriculture rose 8 percent.'],
  ['机电产品出口增长8%。', '农产品出口增长8%。', '农产品'],
  ['货运量增长8%。', 'Passenger traffic rose 8 percent.', 'Passenger traffic'],
  ['公路货运量增长8%。', 'Waterborne freight rose 8 percent.', 'Waterborne freight'],
  ['餐饮收入增长8%。', 'Hotel revenue rose 8 percent.', 'Hotel'],
  ['青禾高级中学迎来新生。', 'Qinghe Primary School welcomed new pupils.', 'Primary School'],
  ['青禾实验小学迎来新生。', 'Qinghe Central Primary School welcomed new pupils.', 'Central'],
  ['青禾实验小学迎来新生。', 'Qinghe Experimental Primary School welcomed new pupils.'],
]

const denials: Case[] = [
  ['方案仍在征求意见，尚未确定开工时间。', '方案还在征求意见，开工时间未定。'],
  ['警方尚未查明起火原因。', '起火原因尚未查明。'],
  ['警方尚未查明起火原因。', '警方已查明起火原因。', '查明'],
  ['昨日起，市区对柴油货车实施全天限行。', 'Diesel trucks have been barred from the city since Tuesday.'],
  ['受大雾影响，高速公路昨日临时管制。', 'Vehicles were not allowed onto the expressway on Tuesday because of fog.'],
  ['昨日起，市区放开货车通行。', 'Trucks have been barred from the city since Tuesday.', 'barred'],
  ['全省加固病险水库137座。', 'The province reinforced 137 unsafe reservoirs.'],
  ['警方查处黑车12辆。', 'Police seized 12 unlicensed cabs.'],
  ['上周自来水合格率100%，40家游泳馆中有3家不达标。', 'Tap water was 100 percent up to standard last week, but three of 40 pools failed.'],
  ['抽检的3家游泳馆水质不达标。', 'Water at three pools was found up to standard.', 'standard'],
  ['抽查玩具1260批次，合格1247批次，不合格产品均已下架。', '抽查玩具1260批次，13批次不合格，产品均已下架。'],
]

const plans: Case[] = [
  ['法院认定，商家将普通大米标注为有机大米属欺诈，判决其退款860元。', 'A shop that sold ordinary rice as organic must refund 860 yuan.'],
  ['市场监管局拟对该超市罚款2万元。', 'The supermarket was fined 20,000 yuan.', 'was'],
  ['市场监管局责令超市整改，并拟罚款2万元。', 'A supermarket that sold old milk as fresh faces a fine of 20,000 yuan.'],
]

const courses: Case[] = [
  ['减产预期升温，糖价昨日连续第四个交易日上涨。', '糖价昨日连续第四个交易日下跌。', '下跌'],
  ['减产预期升温，糖价昨日连续第四个交易日上涨。', 'Sugar fell for a fourth straight session on Tuesday.', 'fell'],
  ['减产预期升温，糖价昨日连续第四个交易日上涨。', 'Sugar rose for a fourth straight session on Tuesday as output was expected to fall.'],
  ['运费下降，港口吞吐量连续五个月增长。', '港口吞吐量连续五个月下降。', '五个月'],
  ['运费下降，港口吞吐量连续五个月增长。', 'Freight rates fell and port throughput grew for a fifth month in a row.'],
  ['需求下降，库存上升，铜价昨日收跌。', '铜价昨日收涨。', '涨'],
  ['需求下降，库存上升，铜价昨日收跌。', '库存上升，铜价收跌。'],
]

const hours: Case[] = [
  ['受大风影响，渡轮昨日18时起停航，今日12时恢复。', '渡轮昨日12时起停航，今日18时恢复。', '12时'],
  ['受大风影响，渡轮昨日18时起停航，今日12时恢复。', '渡轮昨日18时停航，今日12时恢复。'],
  ['展馆9时开放，17时关闭。', '展馆17时开放，9时关闭。', '17时'],
  ['市场昨日5时起火，8时扑灭。', '昨日8时，5时起的市场大火被扑灭。'],
]

const bodies: Case[] = [
  ['省林科院专家组测产。', '省农科院专家组测产。', '农科院'],
  ['省农业科学院专家组测产。', '省农科院专家组测产。'],
  ['省农业大学专家组测产。', 'Experts from the provincial academy of agricultural sciences measured yields.', 'academy'],
  ['省农科院专家组测产。', 'Experts from the provincial academy of agricultural sciences measured yields.'],
  ['市中医院启用新楼。', '市人民医院启用新楼。', '人民医院'],
  ['市中医院启用新楼。', 'The city’s people’s hospital opened a new building.', 'people’s hospital'],
  ['市口腔医院启用新楼。', 'The city’s eye hospital opened a new building.', 'eye hospital'],
  ['市口腔医院启用新楼。', 'The city’s dental hospital opened a new building.'],
  ['市中院昨日宣判此案。', 'The Intermediate People’s Court ruled on the case on Tuesday.'],
  ['国家统计局昨日公布数据。', 'The ministry of statistics published the data on Tuesday.', 'ministry'],
]

const wording: Case[] = [
  ['仲裁委支持了他的加班费请求，公司起诉被驳回。', 'Arbitrators backed his claim for overtime pay, and the company’s suit was dismissed.'],
  ['糖价上周上涨2%，为连续三周下跌后首次回升。', 'Sugar rose 2 percent last week, the first gain after three straight weeks of falls.'],
  ['司机无证驾驶被罚2000元。', 'An unlicensed driver was fined 2,000 yuan.'],
  ['日本防卫省公布预算。', 'Japan’s defense ministry published its budget.'],
  ['高速公路因大雾封闭，昨日10时解除管制。', 'The expressway, closed because of fog, reopened at 10 am on Tuesday.'],
  ['港商投资企业增资8000万元。', 'A foreign-funded company is adding 80 million yuan of capital.'],
  ['进口下降3%，出口连续五个月增长。', 'Exports have grown for five months in a row, while imports fell 3 percent.'],
]

for (const [name, cases] of Object.entries({
  courts,
  agreements,
  results,
  opening,
  kinds,
  denials,
  plans,
  courses,
  hours,
  bodies,
  wording,
}))
  test(`what has an opposite is not exchanged for it: ${name}`, () => {
    for (const one of cases) judge(one)
  })

test('a body of another sentence of the article does not stand for the one of the evidence', () => {
  const article = '云溪实验小学昨日启用新校区。云溪育才小学年底完工。此案由市中级人民法院督办，县人民法院昨日宣判。'
  const kinds = (language: 'zh' | 'en', text: string, evidence: string) =>
    checkClaim({ text: { [language]: text }, evidence: [evidence], context: article, date: '2025-06-18' }).length
  assert.equal(kinds('zh', '云溪育才小学启用新校区。', '云溪实验小学昨日启用新校区。'), 1)
  assert.equal(kinds('zh', '云溪实验小学启用新校区。', '云溪实验小学昨日启用新校区。'), 0)
  assert.equal(kinds('en', 'An intermediate court ruled on the case on Tuesday.', '县人民法院昨日宣判此案。'), 1)
  assert.equal(kinds('en', 'The county court ruled on the case on Tuesday.', '县人民法院昨日宣判此案。'), 0)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** What the evidence says of something else than the claim: a forecast revised, an opposite with another figure, a rest still to come. */
// biome-ignore format: a table
const rows: Row[] = [
  ['欧佩克13日发布月报，将2027年全球石油日需求增量预期由120万桶下调至105万桶，日供应量预计增加90万桶。', ['OPEC cut its forecast for growth in world oil demand in 2027 to 1.05 million barrels a day from 1.2 million and expects supply to rise by 900,000.'], ['OPEC raised its forecast for growth in world oil demand in 2027 to 1.05 million barrels a day from 1.2 million.', '欧佩克将2027年石油日需求增量预期上调至105万桶。', 'OPEC cut its forecast for growth in world oil demand in 2027 to 1.05 million barrels a day, and expects supply to fall by 900,000.']],
  ['世界银行昨日预计，明年越南经济将增长6.1%，低于此前预测的6.6%。', ['世界银行将明年越南经济增长预期下调至6.1%。', 'The World Bank lowered its growth forecast for Vietnam next year to 6.1% from 6.6%.'], ['世界银行将明年越南经济增长预期上调至6.1%。', 'The World Bank raised its growth forecast for Vietnam next year to 6.1% from 6.6%.']],
  ['苏州上周新增流感聚集性疫情12起，比前一周减少5起，无重症病例。', ['苏州上周新增流感聚集性疫情12起，环比少5起。', 'New flu clusters in Suzhou fell to 12 last week, five fewer than a week earlier, with no severe cases.'], ['New flu clusters in Suzhou rose to 12 last week, five more than a week earlier.']],
  ['苏州上周新增流感聚集性疫情12起，比前一周增加5起，无重症病例。', [], ['New flu clusters in Suzhou fell to 12 last week.']],
  ['贵州一煤矿发生顶板垮落事故，17人安全升井，2人被困，救援距其约12米。', ['Two miners are trapped after a roof fall at a Guizhou coal mine; 17 got out safely.'], []],
  ['昨日凌晨，一艘货船在舟山外海约15海里处进水，救助船将11名船员全部救起，事发海域风力减弱。', ['A cargo ship that took on water about 15 nautical miles off Zhoushan was reached by a rescue vessel and all 11 crew were saved.'], []],
  ['9月全省汽车零售18.6万辆，同比下降3.2%；其中新能源汽车零售9.4万辆，同比增长7.5%。', ['9月全省汽车零售降3.2%，新能源车增7.5%。', 'Car retail sales in the province fell 3.2% in September while new energy vehicles rose 7.5%.'], ['9月全省汽车零售增3.2%，新能源车增7.5%。', '9月全省新能源汽车零售下降。']],
  ['10月全国35个重点城市中，二手房价格环比上涨的有6个，比上月减少2个；环比下降的有27个，持平的有2个。', ['10月35城中27城二手房价格环比下跌，6城上涨，2城持平。', 'Second-hand home prices fell in 27 of 35 key cities in October and rose in six, two fewer than in September.'], ['10月35城中27城二手房价格环比上涨，6城下跌。']],
  ['市交警支队表示，今年前10月全市交通事故死亡人数同比下降11.2%，城区降幅的六成来自电动车头盔佩戴率的提高。', ['Road deaths fell 11.2% in the first 10 months, with higher helmet use by e-bike riders behind 60 percent of the urban decline, traffic police said.'], []],
  ['浙江一家刺绣工坊由“95后”返乡青年周敏创办，今年带动周边82名妇女就业，产品远销意大利。', ['返乡青年周敏的刺绣工坊今年带动82名妇女就业，产品远销意大利。'], []],
  ['浙江一家刺绣工坊由“95后”返乡青年周敏创办，受海外订单增加带动，今年产值增长两成。', [], ['因政府补贴增加，刺绣工坊产值增长两成。']],
  ['成都发改委已批复天府大道南延线可研报告，总投资24亿元，工期30个月。', ['Chengdu has approved a feasibility study for the Tianfu Avenue extension, a 2.4 billion yuan project due to take two and a half years.'], []],
  ['驻首尔总领馆提醒中国公民，受强降雪影响，多趟航班取消，“非必要不出行”。', ['The consulate general in Seoul has advised Chinese citizens against non-essential travel because of heavy snow.'], ['The consulate general in Seoul has encouraged Chinese citizens to travel.']],
  ['钟南山表示，今冬流感活动水平与往年相当，“现在接种疫苗还来得及”。', ['It is not too late to be vaccinated against flu, Zhong Nanshan said.'], []],
  ['省文旅厅新规明确，景区涨价须经听证，未经听证一律不得调整票价。', ['景区票价未经听证不得上调。'], []],
  ['统计局数据显示，9月不含在校生的25至29岁劳动力失业率为7.2%。', ['The jobless rate for 25- to 29-year-olds, not counting students, was 7.2% in September.'], ['The jobless rate for 25- to 29-year-olds, including students, was 7.2% in September.']],
  ['恒信电子公告，拟以8.4亿元收购启明光学40%股权，交易完成后持股由60%升至100%。', ['Hengxin Electronics plans to pay 840 million yuan for the 40% of Qiming Optics it does not already own.'], []],
  ['市水文局预计，月底前湘江水位不会低于28米。', ['The Xiangjiang river is not likely to fall below 28 metres before month-end, the hydrology bureau said.'], ['The Xiangjiang river is likely to fall below 28 metres before month-end, the hydrology bureau said.']],
  ['挪威央行维持利率4%不变，五名委员中一人投反对票，主张降息25个基点。', ['Norway\'s central bank held its rate at 4% with one of five members dissenting in favor of a 25-basis-point cut.'], []],
  ['统计处数据显示，失业率为2.7%，就业不足率维持1.1%，建筑业失业率为4.6%，高于整体。', ['失业率2.7%，就业不足率持平1.1%，建筑业4.6%。'], []],
  ['统计处数据显示，失业率为2.7%，就业不足率为1.1%，高于上月0.2个百分点。', [], ['失业率2.7%，就业不足率持平于1.1%。']],
  ['昨日起，南昌西站试行“亲子候车区”，设在一楼东侧，共120个座位。', ['南昌西站试行亲子候车区，设120个座位。', 'Nanchang West railway station began trialling a family waiting area with 120 seats.'], ['A family waiting area with 120 seats is on the western side of the first floor.']],
  ['9月CPI同比上涨0.4%，涨幅比上月回落0.1个百分点；其中蛋价下降6.3%，降幅比上月扩大2.2个百分点。', ['9月CPI同比涨0.4%，涨幅收窄0.1个百分点，蛋价跌6.3%。'], ['9月蛋价同比跌6.3%，降幅收窄2.2个百分点。']],
  ['厦门公交宣布，自12月起40条社区线路实行1元一票制，70岁以上老人平峰免费。', ['厦门40条社区公交票价统一1元，70岁以上平峰免费。', 'Xiamen will charge a flat 1 yuan on 40 community bus routes from December, with free off-peak rides for those aged 70 and over.'], []],
  ['民政部称全国已建成助餐点8.6万个；到明年底，计划再新建1万个。', ['到明年底，全国拟在已建成的8.6万个助餐点之外再建1万个。', 'Another 10,000 meal points are planned by the end of next year, on top of the 86,000 already built.'], ['全国已新建助餐点1万个。']],
  ['法国国民议会11日以301票对250票通过预算法案，法案仍须提交参议院审议。', ['法国国民议会11日以301票对250票通过预算法案。', 'France\'s National Assembly passed the budget bill by 301 votes to 250.'], ['法国议会两院通过预算法案。']],
  ['一家杭州企业研制的巡检机器狗通过跌落测试，公司称量产时间尚未确定。', ['An inspection robot dog made by a Hangzhou firm has passed drop tests; when it will be mass-produced is undecided.'], []],
  ['新城区今年改造老旧小区25个，目前21个小区已完工，其余4个将于年底前收尾。', ['Xincheng district has finished renovating 21 of 25 old compounds and will complete the remaining four by year-end.'], []],
  ['市气象台昨日发布大雾橙色预警，预计能见度将降至200米以下，今日高速封闭。', ['市气象台昨日发布大雾橙色预警，能见度或降至200米以下。'], []],
  ['昨晚的决赛中，李娜娜以2比1战胜对手夺冠，世界排名将升至第15位。', ['李娜娜2比1夺冠，世界排名将升至第15。'], ['李娜娜2比1夺冠，世界排名已升至第15。']],
  ['洛阳清理出东汉墓9座，因多数被盗掘，仅出土文物30余件。', ['Nine Eastern Han tombs have been cleared in Luoyang, but as most had been robbed they held only 30-odd relics.'], []],
  ['警方通报，王某在一超市盗窃手机3部，被当场抓获。', [], ['A man surnamed Wang robbed a supermarket of three phones, police said.']],
  ['墓志显示，墓主卒于贞观八年，年仅27岁。', ['The epitaph says the tomb\'s owner died in the eighth year of the Zhenguan reign, aged 27.'], []],
  ['黄埔海关查获未申报旧电路板900公斤，案件已移交缉私部门。', ['Huangpu Customs seized 900 kg of undeclared circuit boards; the case went to anti-smuggling officers.'], []],
  ['受热带低压影响，昨日茂名、阳江出现暴雨，两市转移群众8200人。', ['茂名阳江因暴雨转移8200人。'], ['茂名阳江因地震转移8200人。']],
  ['据世卫组织通报，乌干达本轮埃博拉疫情自8月宣布以来，累计报告病例31例，其中18例死亡。', ['Uganda\'s current Ebola outbreak has caused 18 deaths among 31 reported cases, the WHO said.'], []],
  ['中国驻海参崴总领馆提醒在滨海边疆区的中国公民，受强暴风雪影响，当地机场大面积航班延误，“非必要不出行”。', ['The Chinese consulate general has advised Chinese citizens against non-essential travel because of a severe snowstorm.'], ['The Chinese consulate general has advised Chinese citizens against non-essential travel because of rising street crime.']],
  ['受台风外围环流影响，钦州等地出现暴雨，两市共转移群众1.46万人。', [], ['钦州因地震转移群众1.46万人。']],
  ['受台风影响，昨日全市120个航班取消，3000名旅客滞留，机场出现大面积停电。', [], ['因停电，全市120个航班取消。']],
]

test('refuses an opposite, a plan or a reason only where the evidence says it of the same thing', () => {
  assert.deepEqual(misjudged(rows, '2026-11-20'), [])
})

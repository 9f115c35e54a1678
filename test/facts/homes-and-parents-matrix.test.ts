import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** What is added for readers who do not know them: the country of firms and persons, the province of counties; and the countries and provinces that are others. */
// biome-ignore format: a table
const homes: Row[] = [
  ['三星电子宣布，将在越南北宁省追加投资18亿美元', ["South Korea's Samsung Electronics will invest $1.8 billion in Bac Ninh, Vietnam.", '韩国三星电子将在越南北宁省投资18亿美元。'], ["Japan's Samsung Electronics will invest $1.8 billion in Bac Ninh, Vietnam.", 'Samsung Electronics will invest $1.8 billion in Thailand.']],
  ['丰田汽车公司表示，将召回约43.6万辆汽车', ['Toyota will recall about 436,000 cars, the Japanese carmaker said.'], ['Toyota will recall about 436,000 cars, the Korean carmaker said.', 'Toyota will recall about 436,000 cars in Japan.']],
  ['诺和诺德公司宣布，其减重药物在华价格下调四成', ['Danish drugmaker Novo Nordisk has cut the Chinese price of its weight-loss drug by 40 percent.'], ['Swiss drugmaker Novo Nordisk has cut the Chinese price of its weight-loss drug by 40 percent.']],
  ['来自德国的工程师穆勒在合肥工作了11年', ['德国人穆勒在合肥工作11年。', 'German engineer Mueller has worked in Hefei for 11 years.'], ['法国人穆勒在合肥工作11年。', 'French engineer Mueller has worked in Hefei for 11 years.']],
  ['俄罗斯客商伊万·彼得罗夫常去莫斯科', ['Russian trader Ivan Petrov often travels to Moscow.'], ['Ukrainian trader Ivan Petrov often travels to Moscow.']],
  ['在东京羽毛球公开赛上，安赛龙夺冠', ["Denmark's Viktor Axelsen won the Tokyo badminton open."], ["Norway's Viktor Axelsen won the Tokyo badminton open."]],
  ['汇丰控股正考虑出售其在埃及的零售业务', ['HSBC, a London-based bank, is considering selling its retail business in Egypt.'], ['HSBC, a Paris-based bank, is considering selling its retail business in Egypt.']],
  ['德国总理默茨与法国总统马克龙在柏林呼吁减少对美国企业的依赖', ['Merz and Macron called in Berlin for Europe to rely less on American firms.'], ['Merz and Macron called in Berlin for Asia to rely less on American firms.']],
  ['华为发布了新手机', [], ['The Japanese maker Huawei released a new phone.']],
]

// biome-ignore format: a table
const parents: Row[] = [
  ['那曲市色尼区一座光伏电站昨日并网', ['A solar station in Nagqu, Tibet, was connected to the grid yesterday.', '西藏那曲一座光伏电站昨日并网。'], ['A solar station in Nagqu, Qinghai, was connected to the grid yesterday.', '青海那曲一座光伏电站昨日并网。']],
  ['根河市最低气温降至零下42.1℃', ['The temperature in Genhe, Inner Mongolia, fell to minus 42.1 degrees Celsius.'], ['The temperature in Genhe, Heilongjiang, fell to minus 42.1 degrees Celsius.']],
  ['秭归县的村民今年建起冷库', ['Villagers in Zigui, Hubei, built a cold store this year.', 'Villagers in Zigui county, Yichang, built a cold store this year.', '湖北秭归的村民今年建起冷库。'], ['Villagers in Zigui, Hunan, built a cold store this year.', '湖南秭归的村民今年建起冷库。']],
  ['北京市朝阳区一所小学昨日举行运动会', ['A school in Chaoyang, Beijing, held a sports day yesterday.'], ['A school in Chaoyang district, Changchun, held a sports day yesterday.', 'A school in Chaoyang, Liaoning, held a sports day yesterday.']],
  ['各方呼吁和平解决争端', [], ['Parties in Guangdong called for peace.']],
]

/** A name of which a character is left out is another; so is none that only looks as if it were. */
// biome-ignore format: a table
const leftOut: Row[] = [
  ['县委书记郑志平说，今年要再修三条路', ['县委书记郑志平说，今年再修三条路。'], ['县委书记郑平说，今年再修三条路。', '郑平在会上说，今年再修三条路。', '书记郑志说，今年再修三条路。']],
  ['种粮大户赵铁成今年种了1200亩玉米', ['大户赵铁成今年种玉米1200亩。'], ['大户赵成今年种玉米1200亩。', '大户赵铁今年种玉米1200亩。']],
  ['19岁的宁波小将董一帆夺得金牌，睡眠不足者风险高出约28%', ['19岁的宁波选手董一帆夺金。', '睡眠不足者风险高约28%。'], ['19岁的董帆夺金。']],
  ['华侨陈岳峰捐赠侨报214册，主角由演员顾梦蝶饰演', ['陈岳峰捐赠侨报214册。'], ['华侨陈峰捐赠侨报214册。', '主角由顾蝶饰演。']],
  ['谢岗镇与三家储能企业签约，蒋文博/许佳以21比17取胜', ['谢岗与三家企业签约。', '蒋文博/许佳21比17取胜。'], []],
  ['教练是徐静，队员徐文静以21比13击败对手', ['教练徐静的队员以21比13击败对手。'], []],
  ['王霜第71分钟扳平比分，张勇重新出任首席执行官', ['王霜扳平比分。', '张勇再任首席执行官。'], []],
]

/** What others call them: a given name of their own before a Chinese surname, and a Chinese name of somebody from abroad. */
// biome-ignore format: a table
const called: Row[] = [
  ['华为轮值董事长徐直军宣布，将推出新芯片', ["Huawei's rotating chairman Eric Xu said new chips would come."], ["Huawei's rotating chairman Eric Zhou said new chips would come."]],
  ['飞利浦首席执行官贾博瑞表示，将扩大投资', ['Philips CEO Roy Jakobs said investment would grow.'], ['Philips CEO Wang Lin said investment would grow.']],
  ['法拉利车手勒克莱尔列第三', ["Ferrari's Charles Leclerc came third."], ["Ferrari's Charles Norris came third."]],
  ['教皇将访问土耳其，梵蒂冈新闻办公室主任布鲁尼证实', ['The Pope will visit Turkey, Vatican spokesman Matteo Bruni confirmed.'], ['The Pope will visit Turkey, Vatican ambassador Matteo Bruni confirmed.']],
  ['苹果大中华区董事总经理葛越说，将增设实验室', ["Isabel Ge Mahe, Apple's managing director in Greater China, said a laboratory would be added."], []],
  ['浙大儿院滨江院区日均接诊6800人次，浙医二院用时40分钟', ["Zhejiang University's children's hospital sees 6,800 patients a day.", "Zhejiang University's Second Affiliated Hospital took 40 minutes."], ["Ningbo University's children's hospital sees 6,800 patients a day."]],
  ['射击名将刘思涵夺冠，美国前财长萨默斯辞职', ['Markswoman Liu Sihan won the title.', 'Former US Treasury secretary Larry Summers resigned.'], []],
  ['中国社科院世界经济与政治研究所研究员张斌发言，中金公司首席经济学家彭文生也发言', ['Zhang Bin of the Chinese Academy of Social Sciences spoke.'], ['Zhang Bin of CITIC Securities spoke.']],
  ['珲乌高速公路长春至松原段临时封闭', ['A section of the Hunchun-Ulanhot expressway was closed.'], ['A section of the Hunchun-Manzhouli expressway was closed.']],
  ['塞内加尔损失税收约120亿西非法郎', ['Senegal lost about 12 billion CFA francs in revenue.'], []],
]

for (const [what, rows] of Object.entries({ homes, parents, leftOut, called }))
  test(`tells what is added or written otherwise from what is another (${what})`, () => assert.deepEqual(misjudged(rows), []))

/** Who says what, where a clause of the claim only tells what came before. */
// biome-ignore format: a table
const speakers: Row[] = [
  ['省长米兰宣布，将出售国有航空公司51%的股份，工会随即表示将举行罢工', ['Unions said they would strike after governor Mi Lan announced the sale of 51 percent of the state airline.'], []],
  ['居民刘先生质疑物业收费过高，住建局科长许静回应说，已要求企业公示账目', ['The housing bureau says it has told firms to publish their accounts after residents complained.'], ['Mr Liu, a resident, said the company had been told to publish its accounts.']],
  ['市低压电器协会呼吁会员不要低于成本价竞标。“再压价，输的是整个行业。”会长黄启明在周末的年会上说', ['“再压价，输的是整个行业。”市低压电器协会会长黄启明呼吁不要低于成本价竞标。'], []],
  ['街道居民反映广场舞音响响到晚上10点以后，影响孩子休息。社区党委书记楼晓燕回应称，已与舞队约定每晚8点半前结束', ['居民反映广场舞音响响到晚10点后，街道一社区已与舞队约定8点半前结束。'], []],
  ['工业和信息化部10月13日发布数据，前三季度电池产量同比增长21%', ['工信部10月13日公布，前三季度电池产量同比增长21%。'], ['财政部10月13日公布，前三季度电池产量同比增长21%。']],
  ['市民政局局长葛建华说，明年新增家庭养老床位3000张；市残联理事长陶敏呼吁加快无障碍改造', ['市民政局局长葛建华说，明年新增家庭养老床位3000张。'], ['市残联理事长陶敏说，明年新增家庭养老床位3000张。', 'Tao Min said 3,000 home-care beds for the elderly would be added next year.']],
  ['常务副省长林启明昨天在温州调研时强调，要帮助企业解决融资难题，市长罗敏汇报了情况', ['常务副省长林启明昨天在温州强调，要帮企业解决融资难题。'], ['市长罗敏昨天在温州强调，要帮企业解决融资难题。']],
  ['市交管局发布提示：10月1日9时至12时预计为出城高峰', ['The city traffic bureau issued advice, with the outbound peak expected from 9am to noon on October 1.'], []],
]

test('a clause that tells what came before is nobody else’s words', () => assert.deepEqual(misjudged(speakers), []))

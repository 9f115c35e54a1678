import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** Who did it to whom: what passes from one to another, whose deed, prize or part it is, and of which house a person is. */
// biome-ignore format: a table
const rows: Row[] = [
  ['昨日，临江重工股份有限公司公告，公司已与法国贝罗集团签订协议，拟以2.3亿欧元收购后者旗下盾构机业务，交易尚待监管机构批准。', ['临江重工拟以2.3亿欧元收购法国贝罗集团旗下盾构机业务，尚待批准。', 'Linjiang Heavy Industry has agreed to buy the tunnelling machine business of France\'s Beiluo for 230 million euros.'], ['法国贝罗集团拟以2.3亿欧元收购临江重工旗下盾构机业务。', 'France\'s Beiluo has agreed to buy the tunnelling machine business of Linjiang Heavy Industry for 230 million euros.']],
  ['市中级人民法院二审维持原判，判决星河物业公司向丽景小区128户业主返还公共收益36.5万元。', ['法院判决星河物业公司返还丽景小区业主公共收益36.5万元。', 'A court ordered Xinghe Property to return 365,000 yuan of shared income to 128 owners in Lijing.'], ['法院判决丽景小区128户业主向星河物业公司返还公共收益36.5万元。', 'A court ordered 128 Lijing owners to return 365,000 yuan of income to Xinghe Property.']],
  ['华远能源2日晚公告，拟以7.2亿元向中岳电力转让所持青石风电60%股权，交易完成后中岳电力将控股青石风电。', ['中岳电力将以7.2亿元从华远能源受让青石风电60%股权。', 'Huayuan Energy plans to sell its 60% stake in Qingshi Wind Power to Zhongyue Power for 720 million yuan.'], ['华远能源拟以7.2亿元从中岳电力收购青石风电60%股权。', 'Zhongyue Power plans to sell its 60% stake in Qingshi Wind Power to Huayuan Energy for 720 million yuan.']],
  ['外交部昨日宣布，意大利政府近日向中方归还56件流失文物，这是两国第三次开展此类合作。', ['意大利向中国归还56件流失文物。', 'Italy has returned 56 lost cultural relics to China.'], ['中国向意大利归还56件流失文物。', 'China has returned 56 lost cultural relics to Italy.']],
  ['长乐县遭遇洪灾后，邻近的平川县紧急向长乐县调运大米20吨、棉被800床，运费由平川县财政承担。', ['平川县向长乐县调运大米20吨、棉被800床。', 'Pingchuan County has sent 20 tonnes of rice and 800 quilts to Changle County.'], ['长乐县向平川县调运大米20吨、棉被800床。', 'Changle County has sent 20 tonnes of rice and 800 quilts to Pingchuan County.']],
  ['事故发生后，承运公司先行赔付货主8万元，随后保险公司向承运公司理赔6.5万元。', ['承运公司先行赔付货主8万元，保险公司后来理赔6.5万元。'], ['保险公司先行赔付货主8万元。']],
  ['市城管局会同市交警支队、市生态环境局开展渣土车联合整治，共检查车辆1260辆次，由市交警支队暂扣车辆23辆。', ['市交警支队在渣土车整治中暂扣车辆23辆。', 'Traffic police impounded 23 vehicles in a campaign on muck trucks.'], ['市生态环境局在渣土车整治中暂扣车辆23辆。']],
  ['话剧《长街》昨晚在市人民剧场首演，导演为青年导演罗一鸣，主演由国家二级演员沈秋担任，编剧是作家何晓峰。', ['话剧《长街》首演，导演罗一鸣，编剧何晓峰。', 'The play was directed by Luo Yiming and written by He Xiaofeng.'], ['话剧《长街》昨晚首演，导演为沈秋。', 'The play, directed by Shen Qiu, opened last night.']],
  ['女足联赛第8轮昨晚打响，江宁队2比1战胜白鹭队。第23分钟，白鹭队前锋齐敏首开纪录；第51分钟，江宁队队长陆瑶头球扳平；补时阶段，小将宋可打入制胜球。', ['江宁队2比1胜白鹭队，宋可补时打入制胜球。', 'Song Ke scored the winner in stoppage time as Jiangning beat Bailu 2-1.'], ['江宁队2比1胜白鹭队，陆瑶补时打入制胜球。']],
  ['国家统计局昨日发布，10月份社会消费品零售总额4.54万亿元，同比增长4.8%。', ['国家统计局发布，10月社会消费品零售总额4.54万亿元，同比增长4.8%。'], ['商务部发布，10月社会消费品零售总额4.54万亿元，同比增长4.8%。']],
  ['据法新社报道，法国国家金融检察院当日对该公司总部进行搜查，带走多台电脑。', ['法国金融检察院搜查该公司总部，带走多台电脑。'], ['法国内政部对该公司总部进行搜查，带走多台电脑。']],
  ['市一医院与省肿瘤医院专家昨日联合完成一台手术，主刀为省肿瘤医院教授郝云飞，患者是一名72岁老人。', ['省肿瘤医院教授郝云飞主刀，为一名72岁老人手术。', 'Professor Hao Yunfei of the provincial cancer hospital led the operation on a 72-year-old patient.', 'Professor Hao Yunfei of the provincial cancer hospital led the operation on a 72-year-old patient.'], ['市一医院教授郝云飞主刀，为一名72岁老人手术。', 'Professor Hao Yunfei of the First City Hospital led the operation on a 72-year-old patient.']],
  ['全国青年科技奖昨日颁发，天文学家贾闻道获奖，他的导师、中国科学院院士曲安平到场祝贺。', ['天文学家贾闻道获全国青年科技奖。', 'Astronomer Jia Wendao won the national youth science prize.'], ['中国科学院院士曲安平获全国青年科技奖。', 'Astronomer Qu Anping won the national youth science prize.']],
  ['三季度全市写字楼空置率排名中，南湖区以12.4%最低，东城区以15.9%次之，高新区为23.1%。', ['南湖区写字楼空置率12.4%，全市最低。', 'Nanhu District had the lowest office vacancy rate, 12.4 percent.'], []],
  ['受饲料价格下降带动，今年上半年振兴牧业净利润增长18.6%至2.1亿元；但受禽流感影响，禽蛋销量减少7%。', ['受饲料价格下降带动，振兴牧业上半年净利润增长18.6%。', 'Zhenxing Farming\'s first-half profit rose 18.6 percent thanks to lower feed prices.'], ['因禽蛋销量增加，振兴牧业上半年净利润增长18.6%。', 'Zhenxing Farming\'s first-half profit rose 18.6 percent because of strong egg sales.']],
  ['美国政府要求苹果公司向用户支付1.2亿美元，苹果公司此前从用户处收取了订阅费。', ['苹果公司须向用户支付1.2亿美元。', 'Apple must pay users $120 million.'], []],
  ['甲骨文公司以5亿美元从思科公司收购该业务，并向思科员工提供岗位。', ['甲骨文从思科收购该业务。', 'Oracle bought the business from Cisco for $500 million.'], []],
  ['省红十字会向灾区捐赠帐篷500顶，县民政局接收后分发到各乡镇。', ['省红十字会捐赠帐篷500顶。', 'The provincial Red Cross donated 500 tents to the disaster area.'], []],
  ['星辰科技昨日公告，控股股东海天集团将所持12%股份转让给中金资本，转让价款9.6亿元。', ['海天集团将星辰科技12%股份转让给中金资本。', 'Haitian Group will sell 12 percent of Xingchen Technology to Zhongjin Capital.'], ['中金资本将所持星辰科技12%股份转让给海天集团。', 'Zhongjin Capital will sell 12 percent of Xingchen Technology to Haitian Group.']],
  ['浙江向四川输送电力20亿千瓦时，四川在汛期又向浙江输送水电36亿千瓦时。', ['四川汛期向浙江输送水电36亿千瓦时。', 'Sichuan sent Zhejiang 3.6 billion kWh of hydropower in the flood season.'], []],
  ['法院判决，王某赔偿李某医疗费3万元，李某返还王某垫付款1万元。', ['法院判决王某赔偿李某3万元，李某返还王某1万元。'], []],
  ['德国汽车制造商斯伦贝与中国电池企业恒川签署协议，后者将向前者供应电池，为期五年。', ['恒川将向斯伦贝供应电池，为期五年。', 'Hengchuan will supply batteries to the German carmaker for five years.'], ['斯伦贝将向恒川供应电池，为期五年。']],
  ['中国向越南援助疫苗50万剂，越方表示感谢。', ['越南获中国援助50万剂疫苗。', 'China donated 500,000 doses of vaccine to Vietnam.'], ['越南向中国援助疫苗50万剂。', 'Vietnam donated 500,000 doses of vaccine to China.']],
  ['消费者赵女士起诉快递公司，法院判令快递公司赔偿赵女士2000元，驳回其他诉求。', ['赵女士起诉快递公司，获赔2000元。', 'Ms Zhao sued the courier company, which was ordered to pay her 2,000 yuan.'], ['快递公司起诉赵女士。', 'The courier company sued Ms Zhao.', '法院判令赵女士赔偿快递公司2000元。', 'Ms Zhao was told to pay the courier company 2,000 yuan.']],
  ['昨日，宁安药业与南山生物签署协议，向其转让一款抗癌药海外权益，首付款1.1亿美元。', ['宁安药业向南山生物转让一款抗癌药海外权益。', 'Ning\'an Pharma has sold the overseas rights to a cancer drug to Nanshan Biotech.'], ['南山生物向宁安药业转让一款抗癌药海外权益。']],
  ['武昌区民政局昨日公布，全区已建成社区幸福食堂54家。汉阳区建成41家。', ['武昌区已建成社区幸福食堂54家。'], []],
  ['市卫健委消息，市第三医院与市妇幼保健院共建医联体，前者每周派出专家12名，市妇幼保健院提供场地。', ['市第三医院每周派出专家12名。'], []],
  ['主持人在现场宣布，苗圃中学队获团体冠军，程小舟获最佳辩手。', ['程小舟获最佳辩手。', 'Cheng Xiaozhou was named best debater.'], []],
  ['县公安局接到报警后，会同县应急管理局赶到现场，消防员用时20分钟救出被困司机。', ['县公安局会同县应急管理局赶到现场，消防员救出被困司机。'], []],
  ['作家朱子衿的长篇小说《河湾》获得今年的文学奖，评委会主席魏然在颁奖词中称其“朴素有力”。', ['朱子衿的《河湾》获文学奖。', 'Zhu Zijin\'s novel won this year\'s literature prize.'], ['魏然获得今年的文学奖。', 'Wei Ran won this year\'s literature prize.']],
  ['音乐会由指挥家于谦益执棒，小提琴独奏由青年演奏家纪晓岚担任，曲目包括《梁祝》。', ['小提琴独奏由纪晓岚担任。'], ['小提琴独奏由于谦益担任。']],
  ['中铁六局承建的跨江大桥昨日合龙，设计单位为市政设计院，监理单位为恒达咨询公司。', ['跨江大桥昨日合龙，由中铁六局承建，设计单位为市政设计院。'], ['跨江大桥昨日合龙，设计单位为恒达咨询公司。']],
  ['市场监管总局依法对某电商平台立案调查。国家网信办则约谈了该平台负责人。', ['国家网信办约谈了该平台负责人。'], ['市场监管总局约谈了该平台负责人。']],
  ['第35分钟，客队后卫乌斯曼染红离场。第71分钟，主队中场维埃拉任意球破门。', ['第71分钟，维埃拉任意球破门。'], ['第71分钟，乌斯曼任意球破门。']],
  ['村民陈福根最先发现险情，村支书林阿海随即组织群众转移，共转移46户152人。', ['村支书林阿海组织转移群众46户152人。', 'Village Party chief Lin Ahai organised the evacuation of 152 people.'], ['林阿海最先发现险情。', '村民陈福根随即组织群众转移，共转移46户152人。']],
  ['国家外汇管理局昨日公布，10月末我国外汇储备规模为32610亿美元。', [], ['中国人民银行公布，10月末外汇储备规模为32610亿美元。']],
  ['央行昨日公布，10月末我国外汇储备规模为32610亿美元。', ['中国人民银行公布，10月末外汇储备规模为32610亿美元。', 'The People\'s Bank of China put reserves at 3.261 trillion US dollars.'], []],
  ['人民银行行长昨日表示，将适时降准。', ['中国人民银行行长表示将适时降准。'], []],
  ['中国人民银行、国家外汇管理局昨日发布数据，10月末外储规模为32610亿美元。', ['央行公布，10月末外汇储备规模为32610亿美元。'], []],
  ['墨西哥海军部队昨日在港口查获可卡因3.2吨，逮捕嫌疑人11名。', [], ['墨西哥检察院昨日在港口查获可卡因3.2吨，逮捕嫌疑人11名。']],
  ['东海大学与南江师范学院昨日签约，东海大学教授鲁青松将出任联合实验室主任。', ['东海大学教授鲁青松将任联合实验室主任。', 'Lu Qingsong, a professor at Donghai University, will head the joint laboratory.'], ['南江师范学院教授鲁青松将任联合实验室主任。', 'Lu Qingsong, a professor at Nanjiang Normal College, will head the joint laboratory.']],
  ['林业局工程师贺鸣带队，与省野生动物救护中心的兽医一起为受伤的东方白鹳做了手术。', ['林业局工程师贺鸣带队救治东方白鹳。', 'He Ming, an engineer of the forestry bureau, led a team that treated an injured stork.'], []],
  ['我国18岁以上居民高血压患病率为27.5%，比2015年上升2.3个百分点，女性患病率为24.2%。', ['我国18岁以上居民高血压患病率为27.5%，女性为24.2%。'], ['我国18岁以上女性高血压患病率为27.5%。']],
]

test('an act told of another party than its own is found', () => {
  assert.deepEqual(misjudged(rows), [])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** Parties, reasons, wholes and words of others in the same few sentences, as city papers have them. */
// biome-ignore format: a table
const rows: Row[] = [
  ['西江航运集团昨日与葡萄牙蓝湾港务公司达成协议，出资3.2亿欧元受让后者持有的里斯本集装箱码头45%股权。', ['西江航运集团出资3.2亿欧元收购里斯本集装箱码头45%股权。', 'Xijiang Shipping will buy a 45 percent stake in a Lisbon container terminal from a Portuguese port operator.'], ['葡萄牙蓝湾港务公司出资3.2亿欧元受让西江航运集团持有的里斯本码头45%股权。']],
  ['省高院改判，由养殖户孙某向饲料厂支付货款8.6万元，驳回饲料厂关于违约金的请求。', ['省高院改判养殖户孙某支付饲料厂货款8.6万元。', 'The high court ordered the farmer, surnamed Sun, to pay the feed mill 86,000 yuan.'], ['省高院改判饲料厂向养殖户孙某支付货款8.6万元。', 'The high court ordered the feed mill to pay the farmer, surnamed Sun, 86,000 yuan.']],
  ['埃及考古部门昨日将3件木棺模型移交中国国家博物馆，供其举办为期半年的特展。', [], ['中国国家博物馆将3件木棺模型移交埃及考古部门。', 'The National Museum of China has handed three coffin models to Egyptian archaeologists.']],
  ['俄罗斯本周向哈萨克斯坦供应柴油12万吨，哈方以小麦抵付部分货款。', ['俄罗斯本周向哈萨克斯坦供应柴油12万吨。', 'Russia supplied 120,000 tonnes of diesel to Kazakhstan this week.'], ['哈萨克斯坦本周向俄罗斯供应柴油12万吨。', 'Kazakhstan supplied Russia with 120,000 tonnes of diesel this week.']],
  ['事故车辆由长顺拖车公司拖离，伤者则由市急救中心送往省人民医院，目前无生命危险。', [], []],
  ['该片由沈一川担任摄影指导，剪辑由资深剪辑师温雅完成，配乐出自青年作曲家罗宾。', [], ['该片剪辑由沈一川完成。']],
  ['决赛中，吴桐在第三盘挽救两个赛点后逆转，搭档曾凡首次捧杯；上届冠军、法国选手杜瓦尔止步四强。', [], ['杜瓦尔在第三盘挽救两个赛点后逆转。']],
  ['国家邮政局6日通报，11月1日至11日全国共揽收快递包裹57亿件，日均5.2亿件。', [], ['国家统计局6日通报，11月1日至11日全国共揽收快递包裹57亿件。']],
  ['市消防救援支队派出6车28人到场处置，市燃气集团同步关闭上游阀门。', ['市消防救援支队派出6车28人处置，市燃气集团关闭阀门。', 'Firefighters sent six vehicles and 28 people while the gas group shut the valve.'], ['市燃气集团派出6车28人到场处置。']],
  ['由副县长陆海平带队的工作组昨日进驻矿区，县应急局局长祝融负责现场救援。', ['副县长陆海平带队的工作组昨日进驻矿区。', 'A working group led by Lu Haiping arrived at the mine yesterday.'], ['由祝融带队的工作组昨日进驻矿区。', 'A working group led by Zhu Rong arrived at the mine yesterday.']],
  ['由于海外订单回流，安居家居前三季度收入增长9%；同期毛利率因促销下降1.8个百分点。', ['促销使毛利率下降1.8个百分点，收入则因海外订单回流增长9%。', 'Anju\'s revenue rose 9 percent as overseas orders returned, but its margin fell because of promotions.'], ['因海外订单回流，安居家居毛利率下降1.8个百分点。', 'Anju\'s gross margin fell 1.8 points because overseas orders came back.', '因新店开业，安居家居前三季度收入增长9%。', 'Anju\'s revenue rose 9 percent thanks to newly opened stores.']],
  ['警方调查认定，坠楼者系高处作业时安全绳断裂坠亡，排除刑事案件。', [], ['警方认定，坠楼者因酒后失足坠亡。']],
  ['医院称，住院人数增加主要是甲流叠加支原体感染，与新冠病毒无关。', [], ['住院人数增加主要由新冠病毒引起。', 'The hospital said the rise in admissions was caused by the new coronavirus.']],
  ['记者从市园林局获悉，因地铁6号线施工，人民公园南门即日起关闭，其他三个门正常开放。', [], ['因湖面清淤，人民公园南门关闭。', 'The park\'s south gate is closed due to lake dredging.']],
  ['县文旅局介绍，民宿入住率回升与新高速通车、两场演唱会有关。', [], ['民宿入住率回升得益于房价下调。', 'Guesthouse occupancy recovered thanks to lower room rates.']],
  ['自明年起，省内取得高级职称的乡村教师可享受每月600元津贴，其余教师按原标准执行。', ['明年起，有高级职称的乡村教师每月可领600元津贴。', 'Rural teachers with senior titles will get 600 yuan a month from next year.'], []],
  ['洪水过后，沿江5个镇中已有3个通水通电，另两个镇仍靠送水车供水。', ['沿江5个镇中3个已通水通电。', 'Three of five riverside towns have water and power again.'], ['洪水过后，沿江5个镇已全部通水通电。', 'All five riverside towns have water and power again.']],
  ['意见稿提出，日均用工200人以上的平台企业应设立工会，小微平台可自愿设立。', [], ['意见稿提出，所有平台企业都应设立工会。', 'All platform companies must set up trade unions, the draft says.']],
  ['国债收益率方面，1年期、5年期品种下行，10年期持平，30年期微升。', [], ['国债收益率全线下行。', 'Government bond yields fell across the board.']],
  ['昨日起，川北、川东部分县市启动重污染天气Ⅲ级响应。', [], ['昨日起，四川全省启动重污染天气Ⅲ级响应。', 'Sichuan has launched a level-III pollution response across the province.']],
  ['我市60岁以上老年人常住比例为21.3%，其中女性占比53.6%。', [], ['我市60岁以上女性常住比例为21.3%。']],
  ['研究员葛岭说：“用药不能只看价格。”患者家属焦女士抱怨：“报销流程太绕。”', ['研究员葛岭说“用药不能只看价格”。', '"You can\'t look only at the price of a drug," said researcher Ge Ling.'], ['研究员葛岭抱怨“报销流程太绕”。', 'Drug choice should "look only at price", researcher Ge Ling said.']],
  ['“我们卖的不是茶，是山里的慢时光。”茶农合作社理事长贺兰在直播中说。', [], ['"We sell tea," cooperative head He Lan said during the broadcast.']],
  ['村支书温泉告诉记者：“路修好了，年轻人才愿意回来。”', [], ['Village chief Wen Quan said "our income has tripled since tourists arrived".']],
  ['市自来水公司昨日通报，因主管网检修，城东片区今晚停水6小时，公司已安排12辆送水车，居民可拨打服务热线咨询。', ['市自来水公司已安排12辆送水车，城东片区今晚停水6小时。', 'The water company has arranged 12 water trucks for the east of the city.'], []],
  ['省疾控中心与东海大学公共卫生学院联合开展的研究昨日发布，团队对4.1万名儿童随访6年，东海大学教授孟昭然为通讯作者。', ['东海大学教授孟昭然的团队对4.1万名儿童随访6年。', 'Meng Zhaoran, a professor at Donghai University, was the corresponding author.'], []],
  ['永安县遭遇强降雨，县应急管理局启动三级响应，全县转移群众3200人，其中双溪镇转移1100人。', ['永安县转移群众3200人，双溪镇转移1100人。', 'Yong\'an County moved 3,200 people, including 1,100 in Shuangxi.'], []],
  ['中铁十二局承建的隧道昨日贯通，该隧道由省交规院设计，全长6.8公里。', ['由中铁十二局承建、省交规院设计的隧道昨日贯通，全长6.8公里。', 'The 6.8-km tunnel was broken through yesterday.'], []],
  ['县农商银行向种粮大户曹勇发放贷款80万元，曹勇用这笔钱流转土地600亩，收购了邻村的一座烘干厂。', ['种粮大户曹勇获县农商银行贷款80万元，流转土地600亩。', 'Cao Yong, a grain farmer, used the loan to lease 600 mu and buy a drying plant.'], []],
  ['东岸集团昨日将旗下酒店业务出售给新加坡悦临酒店集团，交易价格为21亿元，员工将由悦临整体接收。', ['新加坡悦临酒店集团以21亿元买下东岸集团酒店业务。', 'Singapore\'s Yuelin has bought the hotel business of Dong\'an Group for 2.1 billion yuan.'], []],
  ['法院判决，房东应退还租客押金4500元，租客则需支付水电费620元。', ['房东须退还租客押金4500元，租客支付水电费620元。', 'The landlord must return a 4,500-yuan deposit to the tenant, who has to pay 620 yuan for utilities.'], []],
  ['主队由新援卡瓦略首开纪录，客队队长罗德尔扳平，终场前主队替补戈麦斯打入反超球。', ['替补戈麦斯打入反超球，主队取胜。'], []],
  ['在市长热线牵头下，城管、交警、街道三方到场协调，街道办承诺一周内完成整改，城管局负责清运垃圾。', ['街道办承诺一周内完成整改，城管局负责清运垃圾。'], []],
  ['因降雨减弱，省水利厅昨日18时将应急响应由三级调整为四级，省气象台同时解除暴雨预警。', ['省水利厅因降雨减弱将应急响应调整为四级，省气象台解除暴雨预警。', 'The water department lowered its response because the rain had eased.'], []],
  ['受原材料成本上升及汇率波动影响，公司上半年净利润同比下滑32%，公司预计下半年随着新产品投放，业绩将改善。', ['公司上半年净利润因成本上升和汇率波动下滑32%，预计新产品投放后业绩改善。', 'First-half profit fell 32 percent because of higher material costs and currency swings.'], []],
  ['专家表示，此次地震是由板块挤压造成的，震源较浅，所以震感强烈，与水库蓄水没有关系。', ['专家称，地震由板块挤压造成，因震源较浅而震感强烈。', 'The quake was felt strongly because it was shallow, experts said.'], []],
  ['台风“海燕”登陆后，多地出现内涝，3条地铁线停运，机场取消航班210架次。', ['因台风“海燕”登陆，机场取消航班210架次，3条地铁线停运。', 'The airport cancelled 210 flights because of Typhoon Haiyan.'], []],
  ['店主朱女士说，今年客人多了三成，主要是附近新开了地铁站，周末还有外地游客专程来吃。', ['店主朱女士称，地铁站开通使客人多了三成。', 'Ms Zhu said custom was up 30 percent thanks to a new metro station nearby.'], []],
  ['公交集团说，加车主要因为开学后客流增加，同时3条线路因修路绕行。', ['公交集团因开学客流增加而加车，3条线路因修路绕行。', 'Buses were added because of more passengers after school started.'], []],
  ['我市今年秋季起取消初中期中统考，教育局要求各校自行组织，任何学校不得公布排名。', ['秋季起全市取消初中期中统考，所有学校不得公布排名。', 'No school may publish rankings.'], []],
  ['县里给23名高龄独居老人装上了智能水表，24小时不用水就会报警，其余老人明年安装。', ['23名高龄独居老人全部装上智能水表。', 'All 23 elderly people living alone have had smart water meters put in.'], []],
  ['医保部门称，该药纳入目录后，符合条件的患者每年自付费用由12万元降到2.4万元。', ['该药纳入医保后，患者每年自付费用降到2.4万元。', 'Patients will pay 24,000 yuan a year out of pocket.'], []],
  ['“要让孩子跑起来。”校长顾念在开放日上说，学校每天安排两节体育课。家长代表严女士表示支持。', ['校长顾念说“要让孩子跑起来”，学校每天安排两节体育课。', '"Let the children run," headteacher Gu Nian said.'], []],
  ['经济学家任平说：“房价不会再像过去那样上涨。”他建议年轻人先租后买。', ['任平建议年轻人先租后买，称“房价不会再像过去那样上涨”。', 'Economist Ren Ping said house prices "will not rise as they used to".'], []],
  ['越南籍货轮“海安6”号与“永丰18”号渔船在雾中相撞，“永丰18”号渔船沉没，船上8人被“海安6”号救起。', ['“永丰18”号渔船与“海安6”号货轮相撞后沉没，8人获救。'], []],
  ['省文物局局长苗春介绍，意大利移交的7件文物中，有2件来自汉代，将入藏省博物馆。', ['意大利移交7件文物，其中2件来自汉代，将入藏省博物馆。', 'Italy has handed over seven relics, two from the Han dynasty.'], []],
  ['全省首家镇级美术馆在云溪镇开馆，市美术家协会捐赠作品46幅，镇政府每年拨款30万元。', ['云溪镇美术馆获市美术家协会捐赠作品46幅，镇政府每年拨款30万元。', 'The city artists\' association donated 46 works to the gallery.'], []],
  ['上海仲裁委裁定，承包方向业主返还预付款1300万元，业主向承包方支付已完工程款900万元。', ['承包方须返还业主预付款1300万元，业主支付承包方工程款900万元。', 'The contractor must return 13 million yuan to the owner, who must pay 9 million yuan for finished work.'], []],
]

test('parties, reasons and wholes of one story are told apart', () => {
  assert.deepEqual(misjudged(rows), [])
})

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
]

test('parties, reasons and wholes of one story are told apart', () => {
  assert.deepEqual(misjudged(rows), [])
})

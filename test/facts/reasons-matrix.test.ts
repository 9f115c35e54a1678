import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** The reason that is given for something: the one of the evidence in other words, another clause’s, one that is ruled out, one that nobody gave. */
// biome-ignore format: a table
const rows: Row[] = [
  ['记者从龙泉水库管理处获悉，受上游持续降雨影响，水库水位昨日升至86.2米，接近汛限水位。', ['受上游降雨影响，龙泉水库水位升至86.2米。', 'Rain upstream pushed the Longquan reservoir to 86.2 metres.'], ['因上游电站泄洪，龙泉水库水位升至86.2米。', 'The Longquan reservoir rose to 86.2 metres because a dam upstream opened its gates.']],
  ['消防部门通报，起火原因为电动自行车锂电池热失控，排除人为纵火和燃气泄漏可能，火灾过火面积12平方米。', ['火灾系电动自行车锂电池热失控引发。', 'The fire was caused by an electric bike\'s lithium battery overheating.'], ['火灾因燃气泄漏引发，过火面积12平方米。', 'The fire was caused by a gas leak and burned 12 square metres.']],
  ['今年全县油菜平均单产下降4.1%。县农业局专家祁山说，播种面积与往年持平，减产主要是3月倒春寒造成花期受冻。', ['专家说油菜减产主要是倒春寒造成。', 'An expert said the fall in rapeseed yield was mainly due to a cold snap in March.'], ['专家说，油菜单产下降4.1%，主要因播种面积减少。', 'An expert blamed a smaller sown area for the 4.1 percent fall in rapeseed yields.']],
  ['因台风逼近，铁路部门昨日停运动车组列车86列，受影响旅客可免费退票。', ['因台风逼近，铁路停运动车86列。', 'The railway cancelled 86 trains as a typhoon approached.'], ['因设备检修，铁路停运动车组列车86列。', 'The railway cancelled 86 trains because of equipment maintenance.']],
  ['研究发现，每天久坐8小时以上者患糖尿病的风险高出31%，但研究人员提醒，该研究尚不能证明久坐直接导致糖尿病。', ['研究发现，久坐8小时以上者糖尿病风险高出31%，但尚不能证明因果关系。', 'People who sit more than eight hours a day have a 31 percent higher risk of diabetes, though the study does not prove cause.'], ['研究证实，久坐8小时以上导致糖尿病风险高出31%。', 'Sitting more than eight hours a day causes diabetes, raising the risk by 31 percent, a study has proved.']],
  ['受强冷空气影响，昨日起全市气温骤降，市区最低气温跌至零下5℃，多条高速公路因路面结冰临时封闭。', ['因路面结冰，多条高速公路临时封闭。', 'Several expressways were closed because of ice on the roads.'], ['因大雾，多条高速公路临时封闭。', 'Several expressways were closed because of heavy fog.']],
  ['记者从市公交集团获悉，由于地铁施工，即日起12路公交车临时改线，绕行解放路，预计持续三个月。', ['因地铁施工，12路公交临时改线三个月。', 'Bus route 12 has been diverted for three months due to metro works.'], []],
  ['今年前三季度，全市接待游客同比增长22%，主要得益于高铁通车和新景区开放。', ['高铁通车和新景区开放带动全市游客增长22%。', 'Visitor numbers rose 22 percent thanks to a new high-speed line and new attractions.'], ['因门票降价，全市游客增长22%。', 'Visitor numbers rose 22 percent thanks to cheaper tickets.']],
  ['医生表示，患者发热是由肺炎支原体感染引起，与近期接种疫苗无关。', ['医生说，患者发热由支原体感染引起。', 'The patient\'s fever was caused by a mycoplasma infection, doctors said.'], ['医生说，患者发热因接种疫苗引起。', 'The patient\'s fever was caused by a vaccine, doctors said.']],
  ['该厂因违规排放废水被市生态环境局罚款45万元，并责令停产整治。', ['该厂因违规排污被罚45万元并停产整治。', 'The plant was fined 450,000 yuan for discharging waste water illegally.'], []],
  ['由于原料涨价和订单减少，县里6家纺织厂上半年合计亏损1800万元。', ['因原料涨价、订单减少，县里6家纺织厂上半年亏损1800万元。', 'Six textile mills lost 18 million yuan in the first half due to higher costs and fewer orders.'], []],
  ['受国际金价上涨影响，昨日国内多家品牌金店足金报价突破每克900元，较上周上涨25元。', ['受国际金价走高带动，国内品牌金店足金报价突破每克900元。', 'Gold shops raised prices above 900 yuan a gram because of higher world prices.'], []],
  ['事故原因初步查明，系货车司机疲劳驾驶所致，现场路面湿滑也有一定影响。', ['初步查明，事故系货车司机疲劳驾驶所致。', 'A tired lorry driver caused the accident, an initial inquiry found.'], []],
  ['事故原因初步查明，系货车司机疲劳驾驶所致，排除酒驾和车辆故障。', [], ['事故由车辆故障引发。', 'The accident was caused by a vehicle fault.']],
  ['因家庭矛盾，一名男子昨日凌晨爬上楼顶，民警劝说两小时后将其救下。', ['一名男子因家庭纠纷爬上楼顶，民警劝说两小时后救下。', 'A man climbed onto a roof because of a family quarrel and was talked down by police after two hours.'], []],
  ['气象专家说，今年夏季高温偏多，与厄尔尼诺现象和副热带高压偏强有关。', ['专家称，副热带高压偏强是今夏高温偏多的原因之一。', 'Experts blamed El Nino for the hot summer.'], []],
  ['昨夜全城停水，原因是主供水管道爆裂，抢修人员连夜施工，今早6时恢复供水。', ['主供水管道爆裂致全城停水，今早6时恢复。', 'A burst main cut off water to the city last night; supply was back by 6 am.', 'The city lost water last night due to a broken pipe.'], ['因水厂设备停电，昨夜全城停水。', 'The city lost water last night due to a power failure at the treatment plant.']],
  ['持续干旱导致水库蓄水量降至总库容的18%，全县11万亩农田受旱。', ['持续干旱使水库蓄水降至库容的18%。', 'A long drought has led to the reservoir falling to 18 percent of capacity.'], []],
  ['因表现突出，该村被评为全国文明村，村支书说，主要是靠村民自治和产业发展。', ['该村因表现突出被评为全国文明村。'], []],
  ['法院认为，被告公司未尽安全保障义务，导致原告摔伤，应承担七成责任。', ['被告公司因未尽安全保障义务承担七成责任。', 'The company must bear 70 percent of liability for failing to keep the site safe.'], []],
  ['由于航班晚点超过4小时，航空公司向每名旅客补偿400元，晚点系机械故障引起。', ['因机械故障，航班晚点超过4小时。', 'The flight was more than four hours late because of a mechanical fault.'], ['The flight was more than four hours late because of bad weather.']],
  ['受降雨偏多、光照不足影响，草莓上市时间推迟约10天，价格比去年同期高出两成。', ['因雨水多、光照少，草莓推迟约10天上市。', 'Strawberries are about 10 days late because of rain and lack of sun.'], []],
  ['受假期消费拉动，10月餐饮收入增长12%；而家电销售因补贴退坡下降8%。', ['家电销售因补贴减少下降8%。', 'Appliance sales fell 8 percent due to smaller subsidies.'], ['因补贴退坡，10月餐饮收入增长12%。', 'Appliance sales fell 8 percent because of the holiday.']],
  ['公司解释，利润下滑主要由于汇兑损失扩大及海运费上升，而主营业务毛利率保持稳定。', ['公司称，利润下滑因汇兑损失和海运费上升。', 'The company blamed exchange losses and higher freight for the fall in profit.'], ['公司称，利润下滑因主营业务毛利率下降。', 'The company blamed a lower gross margin for the fall in profit.']],
  ['8月1日起，因桥梁检修，滨江大道东段半幅封闭施工；西段因举办马拉松，8月3日全天禁行。', ['滨江大道西段8月3日因马拉松全天禁行。', 'The western section will be closed on August 3 for a marathon.'], ['滨江大道西段8月3日因桥梁检修全天禁行。']],
  ['他因肺癌医治无效去世，享年87岁。', ['他因肺癌去世，享年87岁。', 'He died of lung cancer aged 87.'], []],
  ['他因病医治无效，在北京逝世，享年87岁。', ['他因病在北京逝世，享年87岁。', 'He died in Beijing aged 87 due to illness.'], []],
  ['比赛因暴雨推迟到今晚7时。', ['因大雨，比赛推迟到今晚7时。', 'The match was put off to 7 pm tonight because of rain.'], []],
  ['由于对方拒不履行判决，法院依法对其采取限制高消费措施。', ['因拒不履行判决，对方被限制高消费。', 'He was barred from luxury spending because he had refused to obey the ruling.'], []],
]

test('a reason other than the evidence gives is found', () => {
  assert.deepEqual(misjudged(rows), [])
})

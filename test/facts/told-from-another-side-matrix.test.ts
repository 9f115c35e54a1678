import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** What is said of whom, which way it went and why, in other words than the evidence's: each with the nearest that is not true. */
// biome-ignore format: a table
const rows: Row[] = [
  ['报告显示，门诊新增病例连续三周下降，住院人数仍在增加。', ['新增病例连降三周', 'New cases fell for a third straight week.'], ['新增病例连续三周上升', 'New cases have risen for three straight weeks.']],
  ['波兰三季度GDP环比下降0.3%，工业增加值连续第四个季度萎缩。', ['波兰工业增加值连续四个季度萎缩', 'Polish industrial output shrank for a fourth straight quarter.'], []],
  ['波兰三季度GDP环比下降0.3%，工业增加值连续第四个季度增长，出口下降。', [], ['波兰工业增加值连续四个季度下降']],
  ['沿海某旅客称遭航班取消。哈马斯尚未作出回应。以军称打死一名指挥官。', ['以军称打死一名指挥官，哈马斯未回应。'], []],
  ['以军称打死一名指挥官。哈马斯尚未作出回应。', [], ['哈马斯称一名指挥官被打死。']],
  ['生态环境部发布公报，上半年全国优良天数比例为84%。住房和城乡建设部昨日公布，全国新开工改造小区1.9万个。', ['住建部昨日公布，全国新开工改造小区1.9万个。'], []],
  ['丰田昨日召回一批轿车，起因是安全带卡扣可能松脱。公司称未收到由此造成伤亡的报告。', ['Toyota is recalling some cars because seat-belt buckles may come loose.'], ['Toyota is recalling some cars because airbags may burst.']],
  ['上周鸡蛋均价环比上涨8%。分析师陈立指出，产蛋率下降是主因。', ['上周鸡蛋均价涨8%，分析师称主因产蛋率下降。'], []],
  ['上周鸡蛋均价环比上涨8%。分析师陈立指出，产蛋率下降是主因，饲料价格变化不大。', [], ['上周鸡蛋均价涨8%，主因饲料价格上涨。']],
  ['一女子被前夫打伤，法院判令前夫赔偿6万元。', ['A man was ordered to pay 60,000 yuan to his ex-wife, whom he had injured.'], []],
  ['一女子被同事打伤，法院判令其赔偿6万元。', [], ['男子被同事打伤，获赔6万元。', 'A man injured by a colleague was awarded 60,000 yuan.']],
  ['方案须经业主大会表决通过方能实施。', ["The company is seeking owners' approval for the plan."], ['Owners have approved the plan.']],
  ['公司宣布自5月起每周工作四天，月薪不低于7000元。', ['The firm will move to a four-day week from May, with monthly pay of at least 7,000 yuan.'], []],
  ['双胞胎幼狮中一只因体弱未能存活，另一只健康。', ['One of the twin lion cubs has died; the other is healthy.'], []],
  ['双胞胎幼狮均已存活，健康状况良好。', [], ['One of the twin lion cubs has died.']],
  ['县政府对非法采砂长期失察，被督察组通报。', ['The county government long failed to detect illegal sand mining.'], []],
  ['日本央行6日宣布加息25个基点，将政策利率提高至0.75%。', ['The Bank of Japan raised its policy rate to 0.75 percent on the 6th.'], []],
  ['“青禾天地”将于10月1日开业，出租率93%，车位2600个。', ['Qinghe Plaza, 93 percent let, opens on October 1.'], []],
  ['地下水埋深由2010年的6.2米回升至3.8米。', ['Groundwater rose from 6.2 metres below ground in 2010 to 3.8 metres.'], []],
  ['地下水埋深由2010年的3.8米降至6.2米。', [], ['Groundwater has risen since 2010, to 6.2 metres below ground.']],
  ['探测器约90小时后实施制动，顺利进入环月轨道。', ['The probe slipped into orbit around the Moon after about 90 hours.'], []],
  ['公司计划在全球裁员约2000人，以应对成本上升。', ['The company plans to cut about 2,000 jobs worldwide.'], []],
  ['公司计划在全球增员约2000人，以应对订单上升。', [], ['The company plans to cut about 2,000 jobs worldwide.']],
  ['土耳其央行宣布将利率下调50个基点，符合多数经济学家预期。', ["Turkey's central bank cut its rate by half a point, as most economists had expected."], []],
  ['省博物馆30日宣布，新增发布馆藏影像860件，至此“云展厅”累计发布影像突破2.1万件。', ['省博物馆新增发布馆藏影像860件，累计超2.1万件。'], []],
  ['“订单排到了明年。”市玩具协会会长林国强说。据他介绍，全市现有玩具企业640余家。', ['市玩具协会会长林国强称“订单排到了明年”，全市现有玩具企业640余家。'], []],
  ['上半年，我国新设企业同比增长8.2%；人民币计价出口额下降3.1%，其中机电产品占六成。', ['上半年我国新设企业增长8.2%，出口额下降3.1%'], []],
  ['省人大会议在广州开幕，应出席代表680人，实到636人。', ['The provincial congress opened in Guangzhou with 636 of 680 deputies present.'], []],
  ['全市百岁老人912人，其中女性690人，男性222人。', ["Women make up three-quarters of the city's 912 centenarians."], ['The city has 912 women aged 100 or over.']],
  ['三年来原址新建12栋楼共900套，其中首批300套已于上月交付。', ['The first third of the 900 flats in 12 new buildings was handed over last month.'], ['The first 900 flats were handed over last month.']],
  ['科技馆今年前10个月接待观众310万人次，已超过去年全年的280万人次，其中境外观众9.2万人次，是去年同期的3倍。', ['Overseas visits tripled in the first ten months of the year to some 92,000.'], []],
  ['当月人民币贷款增加2600亿元，同比少增900亿元；M2同比增长7.9%。', ['New yuan loans came to 260 billion yuan in the month, 90 billion fewer than a year earlier.'], []],
  ['月末存款余额增加2600亿元，达8.1万亿元。', [], ['Deposits came to 260 billion yuan at the end of the month.']],
  ['玩具抽检60批次，15批次不合格，主要问题为邻苯二甲酸酯超标。', ['A quarter of 60 batches of toys failed, chiefly because of excess phthalates.'], []],
  ['敦煌研究院与大英图书馆签约，将共享斯坦因所获写本的图像。', ['The two will share images of the manuscripts that Stein acquired.'], []],
  ['一女子被前夫诬告，名誉受损，法院判令前夫道歉。', ['男子诬告前妻，被判道歉。'], []],
  ['一女子被同事诬告，名誉受损，法院判令其道歉。', [], ['男子被同事诬告，名誉受损。']],
  ['法院认定，被告未经许可在其网站传播该剧24集，判令其赔偿96万元。', ['A court awarded 960,000 yuan over the pirated 24-part television series.'], []],
]

test('what is told from another side or in another word is told, and its contrary is not', () =>
  assert.deepEqual(misjudged(rows, '2026-11-20'), []))

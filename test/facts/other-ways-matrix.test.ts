import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** The same told another way, class by class; each with what is not the same any more. Read on June 18, 2025. */
// biome-ignore format: a table
const classes: Record<string, Row[]> = {
  '¥ is yen where the evidence tells yen': [
    ['本田町机械预计全年营收340亿日元，低于此前预测的410亿日元。', ['The firm expects revenue of ¥34bn this year.', 'The firm has cut its forecast from ¥41bn to ¥34bn.', 'The forecast is ¥7bn lower than before.', 'The firm expects revenue of 34bn yen.'], ['The firm expects revenue of ¥35bn this year.', 'The firm expects revenue of ¥3.4bn this year.', 'The firm expects revenue of 34bn yuan.', 'The firm expects revenue of $34bn.']],
    ['该店售价为3.6万日元（约合1700元人民币）。', ['It sells for ¥36,000, or about 1,700 yuan.', 'It sells for about ¥1,700.'], ['It sells for ¥3,600.']],
    ['新桥造价12亿元。', ['The bridge cost ¥1.2bn.'], ['The bridge cost 1.2bn yen.']],
  ],
  'the parts of a whole that a ratio gives': [
    ['受试者共840名，按3∶1随机分入疫苗组和对照组。', ['Three-quarters of the 840 subjects were given the vaccine, the rest were controls.', 'Three times as many subjects got the vaccine as served as controls.', 'The subjects were split in a ratio of 3:1.', '四分之三的受试者接种疫苗。'], ['Two-thirds of the 840 subjects were given the vaccine.', 'Twice as many subjects got the vaccine as served as controls.', 'The subjects were split in a ratio of 2:1.', '三分之二的受试者接种疫苗。']],
    ['参赛选手男女之比约为3比2。', ['About three-fifths of the runners are men.', 'About 60 percent of the runners are men.'], ['About two-thirds of the runners are men.', 'About 70 percent of the runners are men.']],
    ['学员按1比1分配到两个校区。', ['Half of the students go to each campus.', '两个校区学员各占一半。'], ['A third of the students go to one campus.']],
    ['青川队以2比1战胜白石队。', ['Qingchuan beat Baishi 2-1.'], ['Two-thirds of the matches were won.']],
  ],
  'what a figure is held against': [
    ['隧道建设用时32个月，比计划工期提前4个月贯通。', ['The tunnel took 32 months, instead of the 36 planned.', 'The tunnel took 32 months rather than the 36 months scheduled.', 'The plan had allowed 36 months; the builders needed 32.', '计划工期36个月，实际用时32个月。'], ['The tunnel took 32 months, instead of the 28 planned.', 'The tunnel took 36 months.', 'The tunnel took 36 months, four fewer than planned.', '隧道用时36个月，比计划工期提前4个月。']],
    ['本次推出泊位1450个，比首批多350个。', ['The 1,450 spaces compare with 1,100 in the first batch.', 'There were 1,100 spaces in the first batch, and there are 1,450 in this one.', '首批泊位1100个，本次1450个。'], ['The 1,450 spaces compare with 1,800 in the first batch.', 'There are 1,100 spaces, 350 more than in the first batch.', 'There are 1,100 spaces, against 1,450 in the first batch.', '泊位1100个，比首批多350个。']],
    ['上半年接报盗窃案62起，比去年同期少9起。', [], ['There were 71 thefts in the first half.']],
    ['水路全程用时2小时10分钟，比陆路快1小时50分钟。', ['The trip takes two hours and ten minutes by water, instead of four hours by road.'], ['The trip takes two hours and ten minutes by water, instead of three hours by road.']],
    ['新体育馆面积3.2万平方米，比老馆大1.4万平方米。', ["The new hall has 32,000 square metres, compared with the old one's 18,000."], ["The new hall has 32,000 square metres, compared with the old one's 19,000."]],
    ['合同要求60天完工，施工队提前9天完成。', ['The builders needed only 51 days.'], ['The builders needed 69 days.']],
    ['上半年接报盗窃案62起，同比减少9起。', ['There were 62 thefts, nine fewer than the 71 of a year earlier.', 'There were 62 thefts, down from 71.'], ['There were 71 thefts, nine fewer than a year earlier.', '接报盗窃案71起，比去年同期少9起。']],
  ],
  'before the next one, for by the end of this': [
    ['报名截止日期为7月31日，预计11月底前开课。', ['Those who sign up by the end of July should start before December.', '7月底截止报名，12月前开课。', 'Courses should start by the end of November.'], ['Courses should start before November.', 'Courses should start before January.', 'Courses should start in December.', 'Those who sign up by the end of August may start.']],
    ['评审将于上半年内完成，材料须在10月31日前提交。', ['The review will be done before July.', 'Papers must be in before November 1st.', 'Papers must be in before November.'], ['The review will be done in July.', 'Papers must be in before October.', 'Papers must be in by November.']],
    ['地铁将于今年年底前开通。', ['The line will open before next year.', 'The line will open before 2026.'], ['The line will open before this year.', 'The line will open before 2027.']],
  ],
  'so many months, and no month of the year': [
    ['5月用电量增长3%，增速连续四个月放缓。', ['增速连降四月。', '增速连续4月放缓。'], ['增速连降五月。', '增速四月起放缓。']],
    ['股价连涨五日，累计上涨12%。', ['The shares have risen for five days running.', '股价连续五天上涨。'], ['The shares have risen for four days running.', '股价连续六天上涨。']],
    ['大连5日迎来降雪，持续2小时。', ['Dalian had snow on June 5th.', '大连5日降雪。'], ['Dalian had snow on June 6th.']],
    ['大连三月降雨偏多，排查为期两个月。', ['大连三月降雨偏多。', '排查为期两月。'], ['大连四月降雨偏多。', '排查为期三月。']],
  ],
  'the most, told of all the others': [
    ['该县茶叶年产量9800吨，居全省首位。', ['No other county in the province grows as much tea.', 'No county in the province produces more tea.', 'Nobody in the province produces more tea.'], ['The county does not grow tea.', 'No tea was grown in the county.', 'The county no longer grows tea.']],
    ['她是首位登上该峰的女性。', ['No woman had climbed the peak before her.', 'She is the first woman to climb the peak.'], ['No woman has climbed the peak.']],
    ['当日气温为1958年以来同期最高。', ['Not since 1958 has it been so warm at this time of year.', 'It has never been warmer at this time of year since 1958.'], ['It has never been warm at this time of year.']],
    ['该县茶叶年产量9800吨，居全省前列。', [], ['No county in the province produces more tea.']],
  ],
  'the day of a report, and who still has to say it': [
    ['据法新社12日报道，新港口当天启用。', ['新港口12日启用。', 'The port opened on June 12th.', 'The port opened on Thursday.'], ['新港口11日启用。', 'The port opened on June 11th.']],
    ['据《海峡晨报》3日报道，台风5日登陆。', ['The typhoon comes ashore on June 5th, the Strait Morning Post reported on June 3rd.'], ['The typhoon comes ashore on June 3rd.']],
    ['项目负责人、青川大学教授温如海指出，药效能否持久，尚需三年随访数据证实。', ['项目负责人温如海说，药效能否持久尚需三年随访数据证实。', 'Whether the effect lasts must await three years of follow-up, cautioned Wen Ruhai, the head of the project.'], []],
    ['领队、研究员顾松龄认为，此处可能用于储粮，而非居住。', ['The place may have served as a granary, not as a home, in the opinion of Gu Songling, the leader of the dig.'], []],
  ],
  'against the period before and against the year before': [
    ['上周，纸浆均价每吨5850元，较前一周上涨2.3%，较去年同期下跌6.7%。分析师认为，海外停机是短期涨价的主因。', ['上周纸浆均价每吨5850元，环比涨2.3%，同比跌6.7%。', 'Pulp averaged 5,850 yuan a tonne last week, up 2.3% on the week but down 6.7% on the year.'], ['上周纸浆均价每吨5850元，环比涨6.7%，同比跌2.3%。', 'Pulp averaged 5,850 yuan a tonne last week, up 6.7% on the week but down 2.3% on the year.']],
    ['二季度出货41万台，较一季度增长12%，较去年同期增长5%。', ['二季度出货41万台，环比增12%，同比增5%。', 'Shipments rose 12% from the first quarter and 5% from a year earlier.'], ['二季度出货41万台，环比增5%，同比增12%。', 'Shipments rose 5% on the quarter and 12% from a year earlier.']],
  ],
  'money and animals raised, and prices raised': [
    ['前5月，房企融资1240亿元，同比下降15%。', ['Developers raised 124 billion yuan in the first five months, down 15% from a year earlier.', 'Funds raised by developers came to 124 billion yuan, down 15%.'], ['Developers raised 124 billion yuan in the first five months, up 15% from a year earlier.']],
    ['全区生猪出栏82万头，同比下降3%。', ['Farmers raised and sold 820,000 hogs, down 3%.'], []],
    ['票价由30元下调至20元。', ['The fare was cut to 20 yuan.'], ['The fare was raised to 20 yuan.', 'The park raised its fare to 20 yuan.']],
  ],
  'a season of two years': [
    ['2024/25榨季产糖646万吨。', ['The mills made 6.46 million tonnes of sugar in 2024/25.', 'The 2024-25 season yielded 6.46 million tonnes of sugar.', '2024—2025榨季产糖646万吨。'], ['The mills made 6.46 million tonnes of sugar in 2023/24.', '2023/24榨季产糖646万吨。']],
    ['2024至2025采暖季供热面积增加3%。', ['The heated area grew 3% in the 2024/25 heating season.'], ['The heated area grew 3% in the 2025/26 heating season.']],
  ],
  'above or below a price that is told too': [
    ['公司昨日挂牌，发行价每股12港元，收盘报10.2港元，跌15%。', ['The stock closed 15% below its issue price of HK$12 on its first day.'], ['The stock closed 15% below its issue price of HK$10.2.']],
  ],
  'what is bad was found, and nothing bad was found': [
    ['抽检头盔320批次，不合格40批次，不合格发现率12.5%。', ['Inspectors found 40 of 320 batches of helmets substandard.'], []],
    ['抽检头盔320批次，未发现不合格样品。', ['All 320 batches of helmets passed.'], ['Inspectors found substandard helmets in 320 batches.']],
  ],
  'when it will be given out, and who says so': [
    ['科技部总工程师许长岭在论坛上说，我国将建设国家实验室，年内启动6个、发布名单。', ['科技部总工程师许长岭说，年内将发布国家实验室名单。', 'A list of national laboratories will be published this year, said Xu Changling, chief engineer at the Ministry of Science and Technology.'], []],
  ],
  'a figure for each noun of a list, in their order': [
    ['苹果、香蕉和橙子批发价每公斤分别上涨0.6元、0.4元和0.2元。', ['Apples rose 0.6 yuan a kilogram, bananas 0.4 yuan and oranges 0.2 yuan.', '香蕉每公斤上涨0.4元，苹果上涨0.6元。', 'Wholesale apples, bananas and oranges rose by 0.6, 0.4 and 0.2 yuan a kilogram.'], ['Apples rose 0.6 yuan a kilogram, bananas 0.2 yuan and oranges 0.4 yuan.', '香蕉每公斤上涨0.6元，苹果上涨0.4元。', '苹果、香蕉每公斤分别上涨0.4元和0.6元。']],
    ['城东、城西两校分别招生420人和380人。', ['城西校招生380人，城东校招生420人。'], ['城东校招生380人，城西校招生420人。']],
    ['茶叶、咖啡出口量分别增长12%和9%。', ['Coffee exports grew 9%, less than the 12% growth of tea.'], ['Tea exports grew 9% and coffee exports 12%.']],
  ],
  'opened or closed, kept or given up': [
    ['第七届茶博会昨日在临川闭幕，签约91个项目。', ['茶博会昨日在临川落幕。', 'The tea expo closed in Linchuan yesterday.'], ['茶博会昨日在临川开幕。', 'The tea expo opened in Linchuan yesterday.']],
    ['第七届茶博会昨日在临川开幕。', ['The tea expo opened in Linchuan yesterday.'], ['茶博会昨日在临川闭幕。', 'The tea expo closed in Linchuan yesterday.']],
    ['该市取消住房限购，保留限价。', ['The city will scrap curbs on home purchases but keep price caps.'], []],
    ['该航线自9月起不再加收燃油附加费。', ['The airline will drop the fuel surcharge from September.', 'To keep its passengers, the airline will no longer charge a fuel surcharge.'], ['The airline will keep the fuel surcharge from September.', 'The airline will retain the fuel surcharge.']],
  ],
  'what it is now, and not at the time that it is measured against': [
    ['截至5月末，库存面积312万平方米，比3月末减少21万平方米。', ['The stock was 3.12 million square metres at the end of May.', 'The stock fell 210,000 square metres from the end of March to 3.12 million.', '3月末以来库存减少21万平方米，为312万平方米。'], ['The stock was 3.12 million square metres at the end of March, 210,000 less than two months earlier.', '3月末，库存面积312万平方米。']],
    ['全市人口312万人，比2020年增加8万人。', ['The city has 3.12 million people, 80,000 more than in 2020.', 'The city has 3.12 million people, up from 3.04 million in 2020.'], ['The city had 3.12 million people in 2020.', '2020年全市人口312万人。']],
  ],
  'from one figure to less than another': [
    ['新工艺将使废品率从12%降到3%以下。', ['Scrap should drop from 12% to less than 3%.', 'Scrap should fall to less than 3%, from 12%.'], ['Scrap should drop by 12% to less than 3%.', 'Scrap should rise from 3% to more than 12%.']],
  ],
}

for (const [name, rows] of Object.entries(classes))
  test(name, () => {
    assert.deepEqual(misjudged(rows), [])
  })

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** Words of exactness, codes, ranks and series in plain retellings, and the same with another figure. */
// biome-ignore format: a table
const rows: Row[] = [
  ['他办了3张卡，只去了两次', ['他办了3张卡，只去过两次', 'He had been there only twice on three cards.'], ['他办了3张卡，只去过五次']],
  ['公司年均利润过百万元', ['公司年均利润超过百万元'], ['公司年均利润不到百万元']],
  ['电芯在2C倍率下循环900次', ['Cells ran for 900 cycles at a 2C rate.'], ['Cells ran for 900 cycles at a 3C rate.']],
  ['全县12个断面水质均达到Ⅱ类', ['All 12 sections in the county met Grade II.'], ['All 12 sections in the county met Grade IV.']],
  ['8月龄以上婴儿可接种', ['Infants aged eight months and over can be vaccinated.'], ['Infants aged six months and over can be vaccinated.', 'Infants aged under eight months can be vaccinated.']],
  ['她从16岁演到70岁', ['She plays the part from the age of 16 to 70 and won praise.'], ['She plays the part from the age of 16 to 77 and won praise.']],
  ['海塘队以5胜2负积15分升至第三位，落后头名3分', ['Haitang climbed to third with 15 points from five wins and two defeats, three points behind the leaders.'], ['Haitang climbed to third with 15 points from four wins and two defeats, three points behind the leaders.']],
  ['2021年至2023年，公司营收分别为3.1亿元、4.4亿元和6.2亿元', ['公司营收从2021年的3.1亿元增至2023年的6.2亿元', 'Revenue grew from 310 million yuan in 2021 to 620 million yuan in 2023, doubling over the same period.'], ['公司营收从2021年的3.1亿元增至2023年的5.2亿元']],
  ['对甲国出口增长19.4%，对欧盟出口增长6.8%，对日本出口下降13.5%，对东盟出口增长4.1%', ['对东盟、日本出口分别增长4.1%和下降13.5%', '对欧盟、东盟出口分别增长6.8%和4.1%'], ['对欧盟、东盟出口分别增长4.1%和6.8%']],
  ['当晚8点半，积水排空', ['The water was drained by 8:30 pm.'], ['The water was drained by 9:30 pm.']],
  ['稻谷收购均价每斤1.36元', ['Rice averaged 1.36 yuan per 500 grams.'], ['Rice averaged 1.36 yuan per 300 grams.']],
  ['公司正考虑赴港上市', ['The company is considering a Hong Kong listing.'], ['The company is considering a Macao listing.']],
  ['住户贷款仅增加52亿元，同比少增31亿元', ['Household loans grew by 5.2 billion yuan, 3.1 billion less than the increase a year before.'], []],
  ['22批次不合格，不合格产品已全部下架，商家被立案', ['22批次不合格，产品全部下架'], ['22批次不合格，产品尚未全部下架']],
  ['河水涨至警戒水位以上0.6米', ['The river stood 0.6 metres above its warning level.'], ['The river stood 0.6 metres below its warning level.', '河水低于警戒水位0.6米']],
  ['受2月低温影响，开采比去年晚8天，产量与去年持平，约410吨', ['受2月低温影响，开采晚8天，产量约410吨，与去年持平'], ['开采晚18天，产量约410吨']],
  ['寺建于1368年，1621年和1745年重修', ['The temple, built in 1368, was rebuilt in 1621 and 1745.'], ['The temple, built in 1386, was rebuilt in 1621 and 1745.']],
  ['窑址属16和17世纪', ['The kiln site is of the 16th and 17th centuries.'], ['The kiln site is of the 15th and 17th centuries.']],
  ['离终场还剩4分51秒时海塘队反超', ['Haitang took the lead with 4:51 left.'], ['Haitang took the lead with 4:15 left.']],
  ['过去一单两三万个，如今常是三五百个', ['Orders of 20,000 or 30,000 pieces are now often of a few hundred.'], ['Orders of 30,000 or 40,000 pieces are now often of a few hundred.', 'Orders are now of a few thousand.']],
  ['应急局公布“4·9”燃气泄漏事故调查结果', ['The inquiry into the gas leak of April 9 is over.'], ['The inquiry into the gas leak of April 19 is over.']],
  ['2026年度参保缴费期为今年9月1日至12月31日，每人380元', ['2026年度参保缴费每人380元，缴费期至12月31日', 'The fee for 2026 is 380 yuan.'], ['2026年度参保缴费每人380元，缴费期至11月30日']],
  ['两家林场上月签订协议，双方将在5年内共建苗圃900亩', ['Two forest farms agreed last month to build a 60-hectare nursery within five years.'], ['Two forest farms built a 60-hectare nursery within five years.']],
  ['县委副书记宋知秋主持会议，5名镇党委书记发言', ['Deputy county Party secretary Song Zhiqiu chaired the meeting.'], ['County Party secretary Song Zhiqiu chaired the meeting.', 'Deputy county Party secretary Song Zhichun chaired the meeting.']],
  ['店主黄梓豪说，他学了两年', ['Shopkeeper Huang Zihao said he had learnt for two years.'], ['Shopkeeper Huang Zihan said he had learnt for two years.']],
  ['他说：“孩子放学有了去处，看他笑了，一切都值得。”', ['“It was all worth it,” he said.'], ['“Winter mornings are far too cold,” he said.']],
  ['台风23日18时位于海塘东南约310公里', ['台风23日18时在海塘东南约310公里'], ['台风23日16时在海塘东南约310公里']],
  ['去年受理案件874件，审结691件，同比分别上升9.5%和12.1%', ['去年受理案件874件，增长9.5%；审结691件，增长12.1%'], ['去年受理案件874件，增长12.1%；审结691件，增长9.5%']],
  ['议会169个议席中该党得89席', ['该党得议会169席中的89席'], ['该党得议会169席中的98席']],
  ['飞船将搭载3台载荷，计划于8月择机发射', ['The craft is to be launched in August.'], ['飞船搭载3台载荷，已成功发射', 'The craft has been launched with three payloads.']],
  ['法院认定货轮承担全部责任', ['The court found the ship fully responsible.'], ['The court found the ship mainly responsible.', '法院认定货轮承担主要责任']],
  ['商务局15日公告，即日起受理申请', ['商务局15日起受理申请'], ['商务局17日起受理申请']],
  ['中间价创近一年来新高', ['It was the highest in nearly a year.'], ['It was the highest in nearly a decade.']],
  ['市环境局通报，网传水源受污染的消息不实', ['市环境局称网传消息不实', 'The city environment bureau said the talk was untrue.'], ['市公安局称网传消息不实', 'Police said the talk was untrue.']],
  ['该国统计局公布，上月物价上涨1.7%', ['Prices rose 1.7 percent last month, the statistics bureau said.'], ['Prices rose 1.7 percent last month, the central bank said.', '该国央行公布，上月物价上涨1.7%']],
  ['报关行经理罗青说，如今点几下就行', ['A few taps are enough now, said Luo Qing, a manager at a customs brokerage.'], []],
  ['大年初六，龙舞队沿河巡游', ['The dragon dancers went along the river on the sixth day of the Lunar New Year.'], ['The dragon dancers went along the river on the eighth day of the Lunar New Year.']],
  ['一只40尺集装箱运价3900美元', ['A 40-foot container costs $3,900 to ship.'], ['A 20-foot container costs $3,900 to ship.']],
  ['图纸改了19稿', ['They redrew the plan 19 times to save a tree.'], ['They redrew the plan 91 times to save a tree.']],
  ['科考队全程历时46天，部分样品将与同行共享', ['科考队返航，全程历时46天'], ['科考队返航，全程历时64天']],
]

test('plain retellings pass, and the same with another figure does not', () => assert.deepEqual(misjudged(rows), []))

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
  ['科考队全程历时46天，部分样品将与同行共享', ['科考队返航，全程历时46天'], ['科考队返航，全程历时64天']],
]

test('plain retellings pass, and the same with another figure does not', () => assert.deepEqual(misjudged(rows), []))

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** By how much what changed: a per cent, points or a multiple told of another level or thing than the evidence's. */
// biome-ignore format: a table
const rows: Row[] = [
  ['9月，东山港完成集装箱吞吐量41.6万标箱，同比增长7.3%；完成货物吞吐量2860万吨，同比增长3.8%', ['东山港9月集装箱吞吐量41.6万标箱，增长7.3%，货物吞吐量2860万吨，增长3.8%', '东山港货物吞吐量增长3.8%，达2860万吨', 'Dongshan port handled 416,000 containers, up 7.3%, and 28.6 million tonnes of cargo, up 3.8%.', 'Cargo grew 3.8% to 28.6 million tonnes, while containers rose 7.3% to 416,000 TEUs.', 'Cargo rose by 3.8% year on year to 28.6 million tonnes.'], ['东山港9月集装箱吞吐量41.6万标箱，增长3.8%，货物吞吐量2860万吨，增长7.3%', '东山港货物吞吐量增长7.3%，达2860万吨', 'Dongshan port handled 416,000 containers, up 3.8%, and 28.6 million tonnes of cargo, up 7.3%.', 'Cargo grew 7.3% to 28.6 million tonnes.', 'Cargo rose by 7.3% year on year to 28.6 million tonnes.']],
  ['全区有养老机构64家，比上年增加5家；床位7200张，增长12.5%；护理员980人，下降4.2%', ['全区养老床位7200张，增长12.5%，护理员980人，下降4.2%', 'Beds increased 12.5% to 7,200.', 'There were 980 carers, down 4.2%.', 'Carers fell 4.2% to 980.'], ['全区养老护理员980人，下降12.5%', 'Beds increased 4.2% to 7,200.', 'There were 980 carers, a drop of 12.5%.']],
  ['景区接待游客86万人次，实现收入1.3亿元，同比增长9.6%', ['景区接待游客86万人次，收入1.3亿元，增长9.6%', 'Takings grew 9.6% to 130 million yuan.'], []],
  ['接待游客386万人次，实现收入31.4亿元，分别增长9.6%和11.2%', ['接待游客386万人次，增长9.6%', 'Visits rose 9.6% to 3.86 million.'], []],
  ['公司营收18.4亿元，同比增长6.1%，环比下降2.3%；净利润1.2亿元，同比增长15.7%，环比增长4.4%', ['公司营收18.4亿元，同比增6.1%，环比降2.3%；净利润1.2亿元，同比增15.7%', '公司营收18.4亿元，环比下降2.3%', 'Revenue rose 6.1% to 1.84 billion yuan and net profit 15.7% to 120 million yuan.', 'Revenue of 1.84 billion yuan was down 2.3% from the previous quarter.'], ['公司营收18.4亿元，同比增15.7%', 'Revenue rose 15.7% to 1.84 billion yuan.', 'Net profit was 120 million yuan, up 6.1%.', 'Net profit came to 120 million yuan (up 6.1%).']],
  ['本科录取率47.2%，提高1.8个百分点；专科录取率39.6%，下降0.9个百分点', ['本科录取率47.2%，上升1.8个百分点', 'The rate for degree courses rose 1.8 percentage points to 47.2%.'], ['本科录取率47.2%，上升0.9个百分点', 'The rate for degree courses rose 0.9 percentage points to 47.2%.']],
  ['新能源车销量3.2万辆，增长1.5倍；充电桩1.9万个，增长两倍', ['新能源车销量3.2万辆，增长1.5倍', '充电桩增长两倍，达1.9万个'], ['新能源车销量3.2万辆，增长两倍', '充电桩增长1.5倍，达1.9万个']],
  ['出口额同比增长6.1%，达18.4亿元；进口额同比下降2.3%，为11.7亿元', ['出口18.4亿元，增长6.1%', 'Exports rose 6.1% to 1.84 billion yuan.'], ['出口18.4亿元，增长2.3%', 'Imports fell 6.1% to 1.17 billion yuan.']],
  ['外贸总额52.3亿元，增长4.4%，其中出口31.8亿元，增长7.9%', ['外贸总额52.3亿元，其中出口增长7.9%', 'Foreign trade came to 5.23 billion yuan, with exports up 7.9%.', 'Exports, worth 3.18 billion yuan, grew 7.9%.'], ['外贸总额52.3亿元，增长7.9%', 'Foreign trade came to 5.23 billion yuan, up 7.9%.']],
]

test('a change told of another level than its own is found, and its own passes in any order', () => {
  assert.deepEqual(misjudged(rows), [])
})

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
]

test('plain retellings pass, and the same with another figure does not', () => assert.deepEqual(misjudged(rows), []))

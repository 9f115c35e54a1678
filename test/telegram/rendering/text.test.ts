import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asSentence, shorten, unbroken } from '../../../src/telegram/rendering/text.ts'

test('a label that is too long is cut between words and never within a figure, and ends without a comma', () => {
  const cases: [text: string, most: number, expected: string][] = [
    ['Vietnam exports, 27.1%', 22, 'Vietnam exports, 27.1%'],
    ['Vietnam exports, 27.1%', 20, 'Vietnam exports…'],
    ['first 60 places; 8,000 yuan', 18, 'first 60 places…'],
    ['Internationalisation of trade', 12, 'Internation…'],
    ['今年前十个月对越南出口增长', 8, '今年前十个月对…'],
  ]
  for (const [text, most, expected] of cases) assert.equal(shorten(text, most), expected)
})

test('a figure stays with the word after it, and with the name before it, in Chinese too, and no line begins with a dot', () => {
  const cases: [text: string, expected: string][] = [
    ['Down to 3 °C at 6 p.m. on 5 May', 'Down to 3_°C at 6_p.m. on 5_May'],
    ['Exports were 71.23 billion yuan, up 22.4% on January 10', 'Exports were 71.23_billion yuan, up 22.4% on January_10'],
    ['adds 6 patient escorts in Sept 2026', 'adds 6_patient escorts in Sept_2026'],
    ['closes in District 5 by 10 November 2026', 'closes in District_5_by 10_November_2026'],
    ['No power on Nov. 23. 12 streets', 'No power on Nov._23. 12_streets'],
    ['2026年11月20日 第 1 版 · 共 13 篇', '2026年11月20日 第_1_版_· 共_13_篇'],
    ['from February 1, 2027, on', 'from February_1,_2027, on'],
    ['1, 2027 more', '1, 2027_more'],
    ['clouds may 10 times form', 'clouds may 10_times form'],
    ['Sugarcane harvest · sweet smell · villagers', 'Sugarcane harvest_· sweet smell_· villagers'],
  ]
  for (const [text, expected] of cases) assert.equal(unbroken(text), expected.replaceAll('_', '\u00a0'))
})

test('a Chinese clause gets its full stop; what ends with a mark stays', () => {
  const cases: [text: string, expected: string][] = [
    ['1月20日之后工厂陆续放假', '1月20日之后工厂陆续放假。'],
    ['全市最低气温3℃至5℃', '全市最低气温3℃至5℃。'],
    ['审议通过《管理规定》', '审议通过《管理规定》。'],
    ['同比增长14.2%。', '同比增长14.2%。'],
    ['他说：“过了这个月，该罚的就要罚。”', '他说：“过了这个月，该罚的就要罚。”'],
    ['真的吗？', '真的吗？'],
  ]
  for (const [text, expected] of cases) assert.equal(asSentence(text), expected)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { excerptOf } from '../../src/answers/excerpt.ts'
import { zhWording } from '../../src/answers/term.ts'

const terms = (...words: string[]) => words.map((word) => ({ source: word, weight: 1, wordings: [zhWording(word, 1)] }))
const alike = () => 1
const sentence =
  '据海关统计，今年前三季度，云山市对肯尼亚进出口总额达到6.5亿元，同比增长9.1%，其中出口额为4.2亿元，同比增长11.3%；进口额为2.3亿元，同比增长5.4%。'

for (const { value, expected } of [
  { value: ['肯尼亚', '出口'], expected: '其中出口额为4.2亿元' },
  { value: ['肯尼亚', '进口'], expected: '进口额为2.3亿元' },
]) {
  test(`of a long sentence, what answers ${value.join(' and ')} is kept to the letter`, () => {
    const excerpt = excerptOf(sentence, terms(...value), alike)
    assert.ok(excerpt.includes(expected) && excerpt.includes('肯尼亚'), excerpt)
    assert.ok(excerpt.length < sentence.length && excerpt.endsWith('。'))
    assert.ok(
      excerpt
        .slice(0, -1)
        .split(/[，；]/)
        .every((clause) => sentence.includes(clause)),
    )
  })
}

test('a short sentence, and one without any of the words, is kept whole', () => {
  const short = '大桥全长876米，总投资3.2亿元，昨日合龙。'
  assert.deepEqual([excerptOf(short, terms('大桥'), alike), excerptOf(sentence, terms('火星'), alike)], [short, sentence])
})

test('a part is never shown without its whole', () => {
  const parts =
    '从国别和地区看，云山市对非洲出口104.2亿元，增长15.3%，仍是第一大出口目的地；对东盟出口71.3亿元，增长22.4%，其中对老挝出口13.6亿元，增长27.1%。'
  const excerpt = excerptOf(parts, terms('云山市', '出口', '老挝'), alike)
  assert.match(excerpt, /对东盟出口71\.3亿元，增长22\.4%，其中对老挝出口13\.6亿元/)
})

test('of a quotation that is kept, all is kept', () => {
  const quoted =
    '“以前要先运到云山市再转飞，从下单到签收要六天，现在三天就能到。”公司经理林海波说，运费每公斤约十九元，与绕道云山市基本持平。'
  assert.match(
    excerptOf(quoted, terms('运到', '运费'), alike),
    /^“以前要先运到云山市再转飞，从下单到签收要六天，现在三天就能到。”公司经理林海波说，运费/,
  )
})

const tied =
  '经理林海波表示，截至10月底，云山市已建成充电站312座，服务车辆2.1万辆，覆盖率达到九成；12月1日起，云山市对夜间充电实行半价，持续到明年2月底，但老旧小区不在此列。'
for (const { name, value, asked, expected } of [
  {
    name: 'the time of a figure',
    value: '据最新数据显示，今年1月至10月，云山市对老挝的进出口总额达到8.9亿美元，同比增长25.0%，其中出口额为4.8亿美元，增长28.5%。',
    asked: ['老挝', '进出口'],
    expected: /^据最新数据显示，今年1月至10月，云山市对老挝/,
  },
  {
    name: 'who said it, its own time and what is excepted',
    value: tied,
    asked: ['夜间', '半价'],
    expected: /^经理林海波表示，12月1日起，云山市对夜间.*，但老旧小区不在此列。$/,
  },
  { name: 'the time at the head of the sentence', value: tied, asked: ['车辆'], expected: /截至10月底，.*服务车辆2\.1万辆/ },
  {
    name: 'what a figure is a part of',
    value: sentence,
    asked: ['进口额'],
    expected: /今年前三季度，云山市对肯尼亚进出口总额达到6\.5亿元，同比增长9\.1%，进口额为2\.3亿元/,
  },
]) {
  test(`an excerpt keeps ${name}`, () => assert.match(excerptOf(value, terms(...asked), alike), expected))
}

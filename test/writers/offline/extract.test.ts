import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { balanced } from '../../../src/language/clause-ties.ts'
import { comfortableCut, cutsOf, stripped } from '../../../src/writers/offline/extract.ts'

const extractOf = (sentence: string): string | undefined => {
  const text = stripped(sentence)
  const end = comfortableCut(cutsOf(text))
  return end === undefined ? undefined : text.slice(0, end)
}

test('strips what only says that it is a report', () => {
  const cases: { value: string; expected: string }[] = [
    { value: '本报讯 昨日，新桥通车。', expected: '昨日，新桥通车。' },
    { value: '本报海口7月8日讯（记者张三）昨日，新桥通车。', expected: '昨日，新桥通车。' },
    { value: '新华社北京7月8日电 新桥通车。', expected: '新桥通车。' },
    { value: '据了解，该桥长3公里。', expected: '该桥长3公里。' },
    { value: '此外,记者了解到,该桥长3公里。', expected: '该桥长3公里。' },
    { value: '本报讯 记者从市交通局获悉，新桥通车。', expected: '新桥通车。' },
    { value: '同时代的人都记得这座桥。', expected: '同时代的人都记得这座桥。' },
  ]
  for (const { value, expected } of cases) assert.equal(stripped(value), expected)
})

const clause = '市里的商户今年都把货物直接发往海外的仓库'

test('cuts a long sentence between clauses only', () => {
  const cut = extractOf(`${clause}，${clause}，${clause}，${clause}，${clause}。`)
  assert.equal(cut, `${clause}，${clause}，${clause}`.slice(0, cut!.length))
  assert.ok(cut!.length <= 64 && cut!.endsWith('仓库'))
})

test('cuts neither before what takes the statement back nor after what only announces it', () => {
  const long = `${clause}，${clause}`
  assert.equal(extractOf(`${long}，但${clause}${clause}，${clause}。`), clause)
  assert.equal(extractOf(`${clause}，由于${clause}，${clause}${clause}${clause}。`), clause)
})

test('leaves nothing of an open quotation', () => {
  assert.equal(extractOf(`他说：“${clause}，${clause}，${clause}，${clause}。”`), undefined)
  assert.equal(extractOf('“过了这个月就不再提醒了，'), undefined)
})

test('whatever it takes is a part of the sentence, whole in quotes and brackets', () => {
  const part = fc.constantFrom(
    clause,
    '但是价格没有变',
    '“新规',
    '（第一批',
    '）',
    '”',
    '，',
    '；',
    '。',
    '据了解，',
    '8.93亿美元',
    '2,000家',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const sentence = parts.join('')
      const text = stripped(sentence)
      return cutsOf(text).every((end) => sentence.includes(text.slice(0, end)) && balanced(text.slice(0, end)) && end <= 84)
    }),
  )
})

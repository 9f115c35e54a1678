import assert from 'node:assert/strict'
import { test } from 'node:test'
import { englishNumber, englishQuantity } from '../../src/language/english-quantities.ts'
import { quantitiesIn } from '../../src/language/quantities.ts'

const cases: { value: string; expected: string }[] = [
  { value: '8.93亿美元', expected: 'US$893 million' },
  { value: '6418.5亿元', expected: '641.85 billion yuan' },
  { value: '3750.17万元', expected: '37.5017 million yuan' },
  { value: '25.0%', expected: '25%' },
  { value: '约1000平方米', expected: 'about 1,000 square meters' },
  { value: '17.6公里', expected: '17.6 km' },
  { value: '3260亩', expected: '3,260 mu (217 hectares)' },
  { value: '5200亩', expected: '5,200 mu (347 hectares)' },
  { value: '1.27万吨', expected: '12,700 tons' },
  { value: '近5000家', expected: 'nearly 5,000' },
  { value: '超400家', expected: 'more than 400' },
  { value: '百余名', expected: 'more than 100' },
  { value: '数十家', expected: 'dozens of' },
  { value: '三分之一', expected: 'one third' },
  { value: '3.5个百分点', expected: '3.5 percentage points' },
  { value: '8至10亿元', expected: '800 million to 1 billion yuan' },
  { value: '第七届', expected: '7th' },
  { value: '两小时', expected: 'two hours' },
]

test('says a quantity in the form of the original, qualifier included', () => {
  for (const { value, expected } of cases) assert.equal(englishQuantity(quantitiesIn(value, 'zh')[0]!).en, expected, value)
})

test('what it says is read as the same amount again', () => {
  for (const { value } of cases) {
    const [zh] = quantitiesIn(value, 'zh')
    const [en] = quantitiesIn(englishQuantity(zh!).en, 'en')
    if (!zh || !en || zh.vague) continue
    assert.deepEqual(
      { value: en.value.toPrecision(4), qualifier: en.qualifier },
      { value: zh.value.toPrecision(4), qualifier: zh.qualifier },
      value,
    )
  }
})

test('never rounds', () => {
  assert.deepEqual([12846, 893e6, 2e8, 1.0462e11, 50].map(englishNumber), ['12,846', '893 million', '200 million', '104.62 billion', '50'])
})

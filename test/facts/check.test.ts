import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkClaim } from '../../src/facts/check.ts'
import { rules } from '../../src/facts/rules.ts'

const source =
  '今年前十月，青禾市外贸进出口总额达8.93亿美元，同比增长28.5%；其中对越南出口近4.89亿美元，占比超过五成。市长林晓岚4日上午说：“我们要把口岸办得更快。”'
const kinds = (text: { zh?: string; en?: string }) =>
  checkClaim({ text, evidence: [source], date: '2024-12-05', paper: '青禾日报' }).map(({ kind, where }) => `${kind} ${where}`)

const cases: [value: { zh?: string; en?: string }, expected: string[]][] = [
  [
    {
      zh: '今年前十月，青禾外贸总额8.93亿美元，同比增长28.5%。',
      en: 'Qinghe’s foreign trade rose 28.5% year on year to US$893 million in the first ten months.',
    },
    [],
  ],
  [{ en: 'Exports to Vietnam reached nearly US$489 million, more than half of the total.' }, []],
  [{ en: 'Foreign trade reached US$89.3 million.' }, ['quantity en']],
  [{ en: 'Foreign trade reached 893 million yuan.' }, ['quantity en']],
  [{ en: 'Exports to Vietnam reached US$489 million.' }, ['qualifier en']],
  [{ en: 'Foreign trade rose 28.5 percentage points.' }, ['quantity en']],
  [{ zh: '前十一月，外贸总额8.93亿美元。' }, ['date zh']],
  [{ en: 'The mayor spoke on Wednesday.' }, []],
  [{ en: 'The mayor spoke on Thursday.' }, ['date en']],
  [{ zh: '市长说：“我们要把口岸办得更好。”' }, ['quotation zh']],
  [{ en: 'The mayor said: “We must make the port faster.”' }, []],
  [{ en: 'The mayor said: “Winter storms frighten every fisherman.”' }, ['quotation en']],
  [{ zh: '外贸总额8.93亿美元。', en: 'Foreign trade rose 28.5% to US$893 million.' }, []],
  [{ zh: '外贸总额8.93亿美元。', en: 'Foreign trade rose 28.5%.' }, []],
  [{ zh: '外贸总额8.93亿美元。', en: 'Foreign trade reached US$839 million.' }, ['quantity en', 'parity claim', 'parity claim']],
  [{ en: 'Foreign trade reached **US$893 million**.' }, ['form en']],
  [{ en: 'Here is the translation: Foreign trade reached US$893 million.' }, ['form en']],
]

test('passes what the evidence says and names what it does not', () => {
  for (const [value, expected] of cases) assert.deepEqual(kinds(value), expected, JSON.stringify(value))
})

test('refuses a claim without evidence', () => {
  assert.deepEqual(
    checkClaim({ text: { zh: '好' }, evidence: [] }).map(({ kind }) => kind),
    ['evidence'],
  )
})

test('every rule says what it compares and what it tolerates', () => {
  assert.deepEqual(
    rules.filter(({ compares, tolerates }) => compares === '' || tolerates === ''),
    [],
  )
})

test('whole clauses of the evidence are never refused; a clause cut out of its negation is', () => {
  const evidence = '今年前五月，口岸开出检验证书3120份，货值18.26亿元，分别同比增长2.35%、2.71%，但未发现违规。'
  const found = (zh: string) => checkClaim({ text: { zh }, evidence: [evidence], date: '2026-07-08' })
  for (const zh of [evidence, '今年前五月，口岸开出检验证书3120份，货值18.26亿元，分别同比增长2.35%', '货值18.26亿元'])
    assert.deepEqual(found(zh), [], zh)
  assert.notDeepEqual(found('发现违规'), [])
})

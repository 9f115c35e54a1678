import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { GlossaryError, parseGlossary, termsIn } from '../../src/language/glossary-file.ts'
import { glossaryOf } from '../../src/news/glossary.ts'

const term = (zh: string, en = 'x') => ({ zh, en, source: 'test' })
const rows = (...lines: string[]) => ['zh\ten\tsource', ...lines].join('\n')

test('reads terms and passes over comments and empty lines', () => {
  const tsv = '# places\r\n\r\nzh\ten\tsource\r\n义乌\tYiwu\tpinyin by rule\r\n# more\r\n佛堂镇\tFotang Town\tpinyin by rule\r\n'
  assert.deepEqual(parseGlossary(tsv), [
    { zh: '义乌', en: 'Yiwu', source: 'pinyin by rule' },
    { zh: '佛堂镇', en: 'Fotang Town', source: 'pinyin by rule' },
  ])
})

test('names every bad line and what is wrong with it', () => {
  const cases: { value: string; expected: RegExp }[] = [
    { value: '义乌\tYiwu\tpinyin by rule', expected: /line 1: the header row/ },
    { value: rows('义乌\tYiwu'), expected: /line 2: 2 columns instead of 3/ },
    { value: rows('义乌\tYiwu\t'), expected: /line 2: an empty cell/ },
    { value: rows('义乌 \tYiwu\ta'), expected: /line 2: blanks around a cell/ },
    { value: rows('Yiwu\tYiwu\ta'), expected: /line 2: no Chinese in the first column/ },
    { value: rows('义乌\t义乌\ta'), expected: /line 2: Chinese in the second column/ },
    { value: rows('义乌\tYiwu\ta', '佛堂\tFotang\ta', '义乌\tYiwu City\ta'), expected: /line 4: 义乌 stands on line 2 already/ },
    { value: rows('a\tb\tc', '义乌\tYiwu\ta', 'd\te'), expected: /line 2.*\nline 4/s },
  ]
  for (const { value, expected } of cases)
    assert.throws(
      () => parseGlossary(value),
      (error) => error instanceof GlossaryError && expected.test(error.message),
    )
})

test('finds terms longest first, without overlaps, in the order of the text', () => {
  const glossary = glossaryOf(
    ['商城', '商城集团', '义乌', '义乌国际商贸城', '中国小商品城', '商品城集团公司', '市商务局'].map((zh) => term(zh)),
  )
  const cases: { value: string; expected: [string, number][] }[] = [
    { value: '', expected: [] },
    { value: '没有一个', expected: [] },
    {
      value: '商城集团在义乌国际商贸城',
      expected: [
        ['商城集团', 0],
        ['义乌国际商贸城', 5],
      ],
    },
    {
      value: '商城，义乌，商城',
      expected: [
        ['商城', 0],
        ['义乌', 3],
        ['商城', 6],
      ],
    },
    { value: '中国小商品城集团公司', expected: [['商品城集团公司', 3]] },
    {
      value: '义乌市商务局',
      expected: [
        ['市商务局', 2],
        ['义乌', 0],
      ].sort((a, b) => Number(a[1]) - Number(b[1])) as [string, number][],
    },
  ]
  for (const { value, expected } of cases) {
    assert.deepEqual(
      termsIn(value, glossary).map(({ term: found, at }) => [found.zh, at]),
      expected,
    )
  }
})

test('takes no term that comes about across two other words', () => {
  const glossary = glossaryOf(['日本', '市长', '校长', '中东', '东盟', '上海', '市人大', '高考', '长江', '海防'].map((zh) => term(zh)))
  const cases: { value: string; expected: string[] }[] = [
    { value: '近日本报记者', expected: [] },
    { value: '对日本出口', expected: ['日本'] },
    { value: '董事长江远说', expected: [] },
    { value: '海防林下', expected: [] },
    { value: '长江与海防港', expected: ['长江', '海防'] },
    { value: '城市长期发展', expected: [] },
    { value: '他任市长期间', expected: ['市长'] },
    { value: '学校长远规划', expected: [] },
    { value: '其中东盟增长', expected: ['东盟'] },
    { value: '对中东出口', expected: ['中东'] },
    { value: '线上海外展厅', expected: [] },
    { value: '以上海为例', expected: ['上海'] },
    { value: '本市人大量参与', expected: [] },
    { value: '市人大代表', expected: ['市人大'] },
    { value: '提高考试质量', expected: [] },
  ]
  for (const { value, expected } of cases)
    assert.deepEqual(
      termsIn(value, glossary).map((found) => found.term.zh),
      expected,
      value,
    )
})

test('sees a term that was added to the glossary later', () => {
  const glossary = new Map([['义乌', term('义乌')]])
  assert.equal(termsIn('佛堂在义乌', glossary).length, 1)
  glossary.set('佛堂', term('佛堂'))
  assert.equal(termsIn('佛堂在义乌', glossary).length, 2)
})

test('the glossary of the project is well formed and says where each term is from', () => {
  const terms = parseGlossary(readFileSync(new URL('../../prompts/glossary.tsv', import.meta.url), 'utf8'))
  assert.ok(terms.length >= 1000, `${terms.length} terms`)
  const glossary = glossaryOf(terms)
  const missing = ['佛堂镇', '义乌国际商贸城', '商城集团', '市商务局', '海关总署', '一带一路', '枫桥经验', '越南'].filter(
    (zh) => !glossary.has(zh),
  )
  assert.deepEqual(missing, [])
})

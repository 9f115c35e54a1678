import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { identifyArticles, type PrintedArticle } from '../../src/news/article.ts'
import { languages } from '../../src/news/language.ts'
import { briefsFrom, parseStoredDigest } from '../../src/sandbox/stored-digest.ts'

const printed = (headline: string, ...body: string[]): PrintedArticle => ({
  kind: 'story',
  headline,
  byline: [],
  body,
  captions: [],
  page: '1',
})
const stored = (headline_zh: string, ...evidence: string[]) =>
  parseStoredDigest(
    JSON.stringify({
      writer: { name: 'model', model: 'stored' },
      briefs: [{ headline_zh, headline: { zh: '甲', en: 'A' }, section: 'city', claims: [{ zh: '乙', en: 'B', evidence }], questions: [] }],
    }),
  )
const articles = identifyArticles('2026-11-19-sample', [
  printed('停水', '本报讯 明天停水。请储水。'),
  printed('停电', '本报讯 明天停电。', '请储水。', '共3 小时。'),
])

test('finds the sentences of the evidence by their text, whatever blanks and beginnings they have', () => {
  const cases: { value: string[]; expected: number[] }[] = [
    { value: ['明天停电。'], expected: [1] },
    { value: ['共3小时。', '明天停电。'], expected: [3, 1] },
    { value: ['明天停电。请储水。'], expected: [1, 2] },
    { value: ['共3小时。', '共3小时。'], expected: [3] },
  ]
  for (const { value, expected } of cases) {
    const { briefs } = briefsFrom(stored('停电', ...value), articles)
    assert.deepEqual(
      briefs[0]?.claims[0]?.evidence,
      expected.map((n) => `${articles[1]!.id}.${n}`),
    )
  }
})

test('of two articles that hold the evidence takes the one with the headline', () => {
  assert.equal(briefsFrom(stored('停 电', '请储水。'), articles).briefs[0]?.article, articles[1]!.id)
  assert.equal(briefsFrom(stored('停水', '请储水。'), articles).briefs[0]?.article, articles[0]!.id)
})

test('a brief whose evidence is gone is lost, with the reason, and the others stay', () => {
  const { briefs, lost } = briefsFrom(stored('停电', '后天停电。'), articles)
  assert.deepEqual([briefs.length, lost.map(({ headline }) => headline)], [0, ['停电']])
})

test('a file of another form is refused by the name of the field', () => {
  assert.throws(() => parseStoredDigest('{"writer":{"name":"model"},"briefs":[]}'), /writer\.model/)
})

test("yesterday's stored digest keeps to the form of a brief and quotes the sample to the letter", () => {
  const sample = new URL('../../src/sandbox/sample/yesterday/', import.meta.url)
  const page = ['01.txt', '02.txt'].map((name) => readFileSync(new URL(name, sample), 'utf8').replace(/\s+/g, '')).join('')
  const digest = parseStoredDigest(readFileSync(new URL('digest.json', sample), 'utf8'))
  assert.ok(digest.briefs.length >= 8)
  for (const { headline, headline_zh, claims, questions } of digest.briefs) {
    assert.ok(headline.en.length <= 80, headline.en)
    assert.ok(page.includes(headline_zh), headline_zh)
    assert.ok(claims.length >= 2 && claims.length <= 4, headline.en)
    assert.ok(questions.length >= 2 && questions.length <= 3, headline.en)
    for (const { zh, en, evidence } of claims) {
      assert.ok(zh.length <= 60, zh)
      assert.ok(en.split(/\s+/).length <= 35, en)
      for (const quote of evidence) assert.ok(page.includes(quote.replace(/\s+/g, '')), quote)
    }
  }
  for (const language of languages)
    assert.ok(digest.briefs.every(({ headline }) => /\p{Script=Han}/u.test(headline[language]) === (language === 'zh')))
})

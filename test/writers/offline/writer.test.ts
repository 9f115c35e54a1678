import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadLexicon } from '../../../src/language/lexicon.ts'
import { identifyArticles, type PrintedArticle } from '../../../src/news/article.ts'
import { glossaryOf } from '../../../src/news/glossary.ts'
import { createOfflineWriter } from '../../../src/writers/offline/writer.ts'

const printed: PrintedArticle = {
  kind: 'story',
  headline: '新港口开通运营',
  byline: [],
  body: [
    '本报讯 12月4日，新港口正式开通运营，首批货物运往越南。市长陈小忠出席活动。',
    '据了解，港口总投资约35亿元，面积约1000平方米，可以停靠12艘货船。“以后发货快多了。”商户王建新说。',
    '今年前十个月，全市出口额达8.93亿美元，同比增长25.0%。港口开通后，企业的运输成本将下降10%。市民也可以在港口购买进口商品。',
  ],
  captions: [],
  page: '1',
}
const [article] = identifyArticles('2024-12-05-demo', [printed])
const glossary = glossaryOf([{ zh: '越南', en: 'Vietnam', source: 'test' }])
const writer = createOfflineWriter({ lexicon: loadLexicon })
const request = { article: article!, date: '2024-12-05', glossary }
const textOf = (id: string) => article!.sentences.find((sentence) => sentence.id === id)?.text

test('a brief is two to four claims, each to the letter of its own sentence', async () => {
  const { claims } = await writer.writeBrief(request)
  assert.ok(claims.length >= 2 && claims.length <= 4)
  for (const { text, evidence, origin } of claims) {
    assert.equal(evidence.length, 1)
    assert.ok(textOf(evidence[0]!)?.includes(text.zh))
    assert.doesNotMatch(text.zh, /本报讯|据了解/)
    assert.match(text.en, /^[A-Z0-9].*\.$/)
    assert.equal(origin, 'extracted')
  }
})

test('the lead is among the claims, and they stand in the order of the story', async () => {
  const { claims } = await writer.writeBrief(request)
  const numbers = claims.map(({ evidence }) => Number(evidence[0]!.split('.').at(-1)))
  assert.equal(numbers[0], 1)
  assert.deepEqual(
    numbers,
    [...numbers].sort((a, b) => a - b),
  )
})

const claimsOf = async (body: string[], headline = '新桥通车') => {
  const [one] = identifyArticles('2024-12-05-demo', [{ ...printed, headline, body }])
  return (await writer.writeBrief({ ...request, article: one! })).claims.map(({ text }) => text)
}
const sayable = '企业签署了合作协议。'
const unread = '12月4日，企业龘靐越南市场龘靐。'

test('what can be said in English stands before what can only be listed, of which there is one where nothing can be said', async () => {
  assert.deepEqual(
    (await claimsOf([unread, sayable])).map(({ zh }) => zh),
    [sayable],
  )
  assert.equal((await claimsOf([unread, '非洲商人麤爨齉麤爨齉麤爨。'])).length, 1)
})

test('the lead is told where it is the most telling and the headline says nothing, though it can only be listed', async () => {
  assert.deepEqual(
    (await claimsOf([unread, sayable], '龘靐')).map(({ zh }) => zh),
    [unread, sayable],
  )
})

test('puts a story into its section and asks what it answers', async () => {
  const { section, questions, usage } = await writer.writeBrief(request)
  assert.equal(section, 'trade')
  assert.ok(questions.length >= 2 && questions.length <= 3)
  for (const question of questions) assert.ok(question.zh.endsWith('？') && question.en.endsWith('?'))
  assert.deepEqual(usage, { tokens: 0, cost: 0 })
})

test('leaves out on the second try what the check found fault with', async () => {
  const violations = [{ kind: 'quantity', where: 'claim', text: '8.93亿美元', why: 'is not in the evidence' }] as const
  const { claims } = await writer.writeBrief({ ...request, violations: [...violations] })
  assert.ok(claims.length > 0 && claims.every(({ text }) => !text.zh.includes('8.93亿美元')))
})

test('answers with the sentences found, best first, and with nothing when nothing was found', async () => {
  const ids = article!.sentences.map(({ id }) => id)
  const question = { question: '出口多少？', language: 'zh' as const, articles: [article!], thread: [], date: '2024-12-05', glossary }
  const told: string[] = []
  const { claims } = await writer.writeAnswer({ ...question, sentences: [ids[5]!, ids[0]!, ids[1]!, ids[2]!] }, undefined, (claim) =>
    told.push(claim.evidence[0]!),
  )
  assert.deepEqual(
    claims.map(({ evidence }) => evidence[0]),
    [ids[5], ids[0], ids[1]],
  )
  assert.deepEqual(told, [ids[5], ids[0], ids[1]])
  assert.deepEqual((await writer.writeAnswer({ ...question, sentences: [] })).claims, [])
})

const headlineOf = async (headline: string, body: string, subhead?: string) => {
  const [one] = identifyArticles('2024-12-05-demo', [{ ...printed, headline, body: [body], ...(subhead ? { subhead } : {}) }])
  const brief = await writer.writeBrief({ ...request, article: one! })
  assert.equal(brief.headline.zh, headline)
  return brief.headline.en
}

test('a headline is said whole, or by those of its lines that state something', async () => {
  const cases: { value: string; expected: string }[] = [
    { value: '新桥通车 市民出行更方便', expected: 'The new bridge opens to traffic; the resident travel is more convenient' },
    { value: '新桥通车 龘靐齉', expected: 'The new bridge opens to traffic' },
    { value: '新桥通车 首批60个名额', expected: 'The new bridge opens to traffic; the first 60 places' },
    { value: '企业可申请 “丝路商人”奖学金 龘靐', expected: 'Companies can apply for the Silk Road Merchant scholarship' },
    { value: '轻轨末班车 周五延长一小时', expected: 'On Friday, the light rail last service extends by one hour' },
    { value: '民生实事项目 完成近八成 新桥通车', expected: 'The new bridge opens to traffic' },
    { value: '国际诊所添了6位医生', expected: 'The international clinic adds 6 doctors' },
    { value: '义乌对越南出口增长27.1%', expected: "Yiwu's exports to Vietnam are up 27.1%" },
    { value: '前十个月义乌对越南出口增长27.1%', expected: "In the first ten months, Yiwu's exports to Vietnam are up 27.1%" },
  ]
  for (const { value, expected } of cases) assert.equal(await headlineOf(value, '龘靐齉爨齉爨龘靐齉爨。'), expected)
})

test('a headline that cannot be said is told by its subhead, or by the beginning of a claim on the same, at most 80 characters long', async () => {
  const claim = '12月4日，市政府召开会议，批准了新的市场管理规定，规定从明年1月起在全市范围内实施。'
  assert.equal(await headlineOf('龘靐市场管理', claim, '新桥通车'), 'The new bridge opens to traffic')
  assert.match(await headlineOf('龘靐市政府召开会议', claim), /^On December 4, the city government held the meeting$/)
  assert.equal(await headlineOf('龘靐苹果', claim), 'Apple · government · meeting')
})

test('a headline of which nothing can be said is told by what it mentions, or not at all', async () => {
  assert.equal(await headlineOf('龘靐的市场', '龘靐齉爨齉爨龘靐齉爨。'), 'Market')
  assert.equal(await headlineOf('龘靐', '龘靐齉爨齉爨龘靐齉爨。'), 'In Chinese only.')
})

test('of two lines that there is no room for, the one with more words of the story is the headline', async () => {
  const body = '企业将在越南新建9个海外展厅。'
  assert.equal(
    await headlineOf('企业可申请“丝路商人”奖学金 企业将在越南新建9个海外展厅', body),
    'Companies will build 9 overseas showrooms in Vietnam',
  )
})

test('asks when something was only where that is good English', async () => {
  const asked = async (body: string) => {
    const [one] = identifyArticles('2024-12-05-demo', [{ ...printed, body: [body] }])
    return (await writer.writeBrief({ ...request, article: one! })).questions.map(({ en }) => en).filter((en) => en.startsWith('When'))
  }
  assert.deepEqual(await asked('12月20日，新规将在全市施行。'), ['When will new rules take effect in the whole city?'])
  assert.deepEqual(await asked('12月4日，大桥顺利合龙。'), ['When was the bridge smoothly joined?'])
  assert.deepEqual(await asked('12月4日，企业签署了合作协议。'), [])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createBriefer } from '../../src/digest/brief.ts'
import { loadLexicon } from '../../src/language/lexicon.ts'
import { identifyArticles } from '../../src/news/article.ts'
import { glossaryOf } from '../../src/news/glossary.ts'
import { loadPrompt } from '../../src/prompts.ts'
import { createModelWriter } from '../../src/writers/model/writer.ts'
import { createOfflineWriter } from '../../src/writers/offline/writer.ts'
import { startModelServer } from '../model-server.ts'
import { openTestStore } from '../test-store.ts'

const [article] = identifyArticles('2026-11-20-test', [
  {
    kind: 'story',
    headline: '云溪市前十个月茶叶出口增长28.5%',
    byline: [],
    body: [
      '今年前十个月，云溪市茶叶出口额达4.89亿美元，同比增长28.5%；进口额为1.2亿美元，同比下降3.1%。',
      '市商务局局长陈小忠表示，云溪市将于12月20日参加第三届茶叶博览会。',
      '新茶园面积近500亩，约占全市茶园的三成。',
      '陈小忠说：“今年的订单已经排到明年三月。”',
      '云溪市没有取消展位补贴，今年已有126家企业获得补贴。',
    ],
    captions: [],
    page: '1',
  },
])
const glossary = glossaryOf([
  { zh: '云溪市', en: 'Yunxi City', source: 'test' },
  { zh: '市商务局', en: 'Municipal Bureau of Commerce', source: 'test' },
])

/** What a good model writes, a claim for each sentence. */
const good = [
  {
    zh: '今年前十个月，云溪市茶叶出口额达4.89亿美元，同比增长28.5%；进口额为1.2亿美元，同比下降3.1%。',
    en: 'In the first ten months of this year, Yunxi City exported tea worth US$489 million, up 28.5% year on year; imports were US$120 million, down 3.1%.',
  },
  {
    zh: '市商务局局长陈小忠表示，云溪市将于12月20日参加第三届茶叶博览会。',
    en: 'Chen Xiaozhong, director of the Municipal Bureau of Commerce, said that Yunxi City will attend the third tea expo on December 20.',
  },
  { zh: '新茶园面积近500亩，约占全市茶园的三成。', en: 'The new tea gardens cover nearly 500 mu, about 30% of the city’s tea gardens.' },
  { zh: '陈小忠说：“今年的订单已经排到明年三月。”', en: 'Chen Xiaozhong said that this year’s orders already run to March next year.' },
  {
    zh: '云溪市没有取消展位补贴，今年已有126家企业获得补贴。',
    en: 'Yunxi City has not canceled its booth subsidy; 126 companies have received it this year.',
  },
].map((claim, at) => ({ ...claim, evidence: [at < 1 ? 1 : at + 1] }))

type Plant = { kind: string; claim: number; zh?: [string, string]; en?: [string, string]; trace: RegExp; evidence?: number[] }
/** One error of each kind; trace: what of it must not be published. */
const plants: Plant[] = [
  { kind: 'magnitude', claim: 0, en: ['US$489 million', 'US$4.89 billion'], trace: /4\.89 billion/ },
  { kind: 'currency', claim: 0, en: ['US$489 million', '489 million yuan'], trace: /489 million yuan/ },
  { kind: 'percentage', claim: 0, en: ['28.5%', '25.8%'], trace: /25\.8/ },
  { kind: 'figure in both languages', claim: 4, zh: ['126家', '162家'], en: ['126', '162'], trace: /162/ },
  { kind: 'direction', claim: 0, en: ['down 3.1%', 'up 3.1%'], trace: /up 3\.1/ },
  {
    kind: 'exports and imports exchanged',
    claim: 0,
    zh: ['出口额达4.89亿美元，同比增长28.5%；进口额为1.2亿美元', '进口额达4.89亿美元，同比增长28.5%；出口额为1.2亿美元'],
    en: ['exported tea worth', 'imported tea worth'],
    trace: /进口额达4\.89|imported tea/,
  },
  { kind: 'date', claim: 1, zh: ['12月20日', '12月21日'], en: ['December 20', 'December 21'], trace: /21/ },
  { kind: 'period', claim: 0, en: ['first ten months', 'first nine months'], trace: /nine months/ },
  { kind: 'ordinal', claim: 1, en: ['third', 'fourth'], trace: /fourth/ },
  { kind: 'person', claim: 1, en: ['Chen Xiaozhong', 'Chen Xiaohong'], trace: /Xiaohong/ },
  { kind: 'institution', claim: 1, en: ['Municipal Bureau of Commerce', 'Ministry of Finance'], trace: /Ministry/ },
  { kind: 'invented place', claim: 1, en: ['tea expo', 'tea expo in Hanoi'], trace: /Hanoi/ },
  { kind: 'qualifier', claim: 2, en: ['nearly 500', 'more than 500'], trace: /more than 500/ },
  { kind: 'conversion', claim: 2, en: ['nearly 500 mu', 'nearly 500 hectares'], trace: /500 hectares/ },
  { kind: 'fraction', claim: 2, en: ['30%', 'a third'], trace: /a third/ },
  { kind: 'quotation', claim: 3, zh: ['已经排到明年三月', '已经排到明年五月'], trace: /五月/ },
  {
    kind: 'words put into a mouth',
    claim: 3,
    en: ['that this year’s orders already run to March next year', '“we cannot take one more order”'],
    trace: /one more order/,
  },
  { kind: 'negation', claim: 4, en: ['has not canceled', 'has canceled'], trace: /has canceled/ },
  {
    kind: 'the languages tell of different figures',
    claim: 0,
    zh: ['；进口额为1.2亿美元，同比下降3.1%', ''],
    en: [good[0]!.en, 'Imports were US$120 million, down 3.1% year on year.'],
    trace: /Imports were US/,
  },
  { kind: 'evidence that is none', claim: 4, evidence: [99], trace: /has not canceled/ },
  { kind: 'markup', claim: 2, en: ['nearly', '**nearly**'], trace: /\*\*/ },
  { kind: 'Chinese in English', claim: 2, en: ['tea gardens', '茶园 gardens'], trace: /茶园 gardens/ },
  { kind: 'an address', claim: 2, en: ['tea gardens.', 'tea gardens, see www.tea-fund.example.com.'], trace: /tea-fund/ },
]

const planted = ({ claim, zh, en, evidence }: Plant) =>
  good.map((each, at) =>
    at === claim
      ? {
          zh: zh ? each.zh.replace(...zh) : each.zh,
          en: en ? each.en.replace(...en) : each.en,
          evidence: evidence ?? each.evidence,
        }
      : each,
  )

/** A reply holds at most four claims: the one concerned and its neighbours. */
const reply = (claims: typeof good, around: number) =>
  JSON.stringify({
    headline: { zh: '云溪市前十个月茶叶出口增长28.5%', en: 'Yunxi City tea exports up 28.5% in first ten months' },
    section: 'trade',
    claims: around < 4 ? claims.slice(0, 4) : claims.slice(1),
    questions: [],
  })

for (const plant of plants)
  test(`${plant.kind}: planted once it is mended, planted twice it is replaced; it is never published`, async (t) => {
    for (const mends of [true, false]) {
      const server = await startModelServer((_, count) => ({ text: reply(mends && count > 1 ? good : planted(plant), plant.claim) }))
      t.after(server.close)
      const writer = createModelWriter({
        key: 'sk-test',
        baseUrl: server.baseUrl,
        model: 'scripted',
        concurrency: 1,
        timeout: 5000,
        prices: { input: 0, output: 0 },
        prompts: {
          brief: loadPrompt('brief'),
          answer: loadPrompt('answer'),
          question: loadPrompt('question'),
          segment: loadPrompt('segment'),
        },
        paper: '样报',
        budget: { left: async () => true, spend: async () => {} },
        now: () => 0,
      })
      const brief = createBriefer({
        store: await openTestStore(t),
        writers: [writer, createOfflineWriter({ lexicon: loadLexicon })],
        glossary: async () => glossary,
        onFallback: () => assert.fail('the model can write'),
      })
      const outcome = await brief(article!, { date: '2026-11-20', paper: { id: 'test', name: '样报' } })
      assert.ok(outcome.kind === 'brief')
      const { claims, check, violations } = outcome.brief
      assert.equal(server.requests.length, 2)
      assert.equal(check, mends ? 'rewritten' : 'extracted')
      assert.ok(violations.length > 0)
      const texts = claims.map(({ text }) => `${text.zh}\n${text.en}`)
      if (!mends || plant.evidence === undefined) for (const text of texts) assert.doesNotMatch(text, plant.trace)
      if (mends) assert.ok(texts.includes(`${good[plant.claim]!.zh}\n${good[plant.claim]!.en}`))
      // What was right in the first place is kept.
      assert.ok(claims.filter(({ origin }) => origin !== 'extracted').length >= 3)
    }
  })

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { createBriefer } from '../../src/digest/brief.ts'
import { parseGlossary } from '../../src/language/glossary-file.ts'
import { loadLexicon } from '../../src/language/lexicon.ts'
import { identifyArticles, type PrintedArticle } from '../../src/news/article.ts'
import { glossaryOf } from '../../src/news/glossary.ts'
import { inEnglish } from '../../src/news/remark.ts'
import { segmentEdition } from '../../src/segmentation/edition.ts'
import { createOfflineWriter } from '../../src/writers/offline/writer.ts'

const glossary = glossaryOf(parseGlossary(readFileSync(new URL('../../prompts/glossary.tsv', import.meta.url), 'utf8')))
const edition = { date: '2026-11-20', paper: { id: 'test', name: '样报' } }
const writer = createOfflineWriter({ lexicon: loadLexicon })
const brief = createBriefer({
  store: { briefs: { get: async () => undefined, set: async () => {} } as never },
  writers: [writer],
  glossary: async () => glossary,
  onFallback: () => {},
})

/** Why a story has no brief; undefined when it has one, whose Chinese is the article's to the letter. */
const lostOf = async (printed: PrintedArticle): Promise<string | undefined> => {
  const [article] = identifyArticles('2026-11-20-test', [printed])
  const outcome = await brief(article!, edition)
  if (outcome.kind === 'omission') return inEnglish(outcome.reason)
  for (const { text, evidence } of outcome.brief.claims)
    assert.ok(article!.sentences.some((sentence) => evidence.includes(sentence.id) && sentence.text.includes(text.zh)))
  assert.doesNotMatch(outcome.brief.claims.map(({ text }) => text.en).join(), /\p{Script=Han}/u)
  return undefined
}

test('no story of the sample editions is lost in the fact check', async () => {
  const folder = new URL('../../src/sandbox/sample/', import.meta.url)
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'))
  assert.ok(pages.length >= 5)
  for (const page of pages) {
    const { articles } = segmentEdition([{ page: '1', text: readFileSync(new URL(page, folder), 'utf8') }])
    for (const article of articles) assert.equal(await lostOf(article), undefined, article.headline)
  }
})

const clause = fc.constantFrom(
  '全市进出口总值6418.5亿元，同比增长14.2%',
  '对东盟出口712.3亿元，增长22.4%，对欧盟出口648.9亿元，下降9.7%',
  '出口额由去年同期的3.2亿美元降至2.9亿美元',
  '首日客流量达12.6万人次',
  '三名选手分获男子组、女子组和团体组冠军',
  '7月7日至9日，第四届武术世界杯在体育馆举行',
  '可提供英语、阿拉伯语、法语、韩语四种语言的帮助',
  '“这笔钱三天就到账了。”商户王建新说',
  '如果明日有雨，比赛顺延至下周一',
  '不含运费，每公斤约19元',
  '近八成的店主表示没有听说过这项规定',
  '除周一外，每天9时至17时免费开放',
  '比原计划提前了两个月',
  '临江电机研究院有限公司董事长安小满见证签约',
  '龘靐齉爨',
  '（详见第3版）',
  '雨',
)
const headline = fc.constantFrom('', '外贸数据公布 前十个月对东盟出口增长22.4%', '赛事开幕', '“双榜第一”', '首日客流12.6万人次', '雨')

test('no article is lost, whatever it says', async () => {
  const article = fc.record({ headline, clauses: fc.array(clause, { minLength: 1, maxLength: 6 }), comma: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(article, async ({ headline, clauses, comma }) => {
      const body = [`${clauses.join(comma ? '，' : '。')}。`]
      assert.equal(await lostOf({ kind: 'story', headline, byline: [], body, captions: [], page: '1' }), undefined)
    }),
    { numRuns: 60 },
  )
})

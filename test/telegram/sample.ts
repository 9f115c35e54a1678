import { type Article, identifyArticles, type PrintedArticle } from '../../src/news/article.ts'
import type { Brief } from '../../src/news/brief.ts'
import type { Digest } from '../../src/news/digest.ts'
import type { Paper } from '../../src/news/edition.ts'

export const paper: Paper = { id: 'lgrb', name: '临港日报', english: 'Lingang Daily' }
export const edition = '2026-03-04-lgrb'

const printed = (headline: string, body: string[], page = '1'): PrintedArticle => ({
  kind: 'story',
  headline,
  byline: ['陈一鸣'],
  body,
  captions: [],
  page,
  url: 'https://paper.example/2026-03/04/1.html',
})

export const articles: Article[] = identifyArticles(edition, [
  printed('跨境班列本月开出百列', [
    '本报讯 截至昨日，临港开出的跨境班列达到100列。货值共计3.2亿元。',
    '“客户等得起，我们也等得起。”货代公司经理周敏说。',
  ]),
  printed('老街书店重新开门', ['停业三年的老街书店昨天重新开门。'], '3'),
])

export const brief = (article: Article, changes: Partial<Brief> = {}): Brief => ({
  article: article.id,
  headline: { zh: article.headline, en: `Headline of ${article.page}` },
  claims: article.sentences.slice(0, 2).map((sentence) => ({
    text: { zh: sentence.text.trim(), en: `English of ${sentence.id}` },
    evidence: [sentence.id],
    origin: 'written',
  })),
  section: article.page === '1' ? 'trade' : 'culture',
  questions: [{ zh: '货值是多少？', en: 'What were the goods worth?' }],
  writer: { name: 'model', model: 'test-model' },
  check: 'passed',
  violations: [],
  usage: { tokens: 100, cost: 0.01 },
  ...changes,
})

export const digest = (changes: Partial<Digest> = {}): Digest => ({
  id: edition,
  edition,
  paper,
  date: '2026-03-04',
  briefs: articles.map((article) => brief(article)),
  omissions: [{ article: `${edition}-00000000`, headline: '广告', reason: 'an advertisement' }],
  stories: 12,
  pages: ['1', '2', '3', '4'],
  usage: { tokens: 200, cost: 0.02 },
  madeAt: '2026-03-03T23:00:00.000Z',
  revision: 0,
  ...changes,
})

export const byId: ReadonlyMap<string, Article> = new Map(articles.map((article) => [article.id, article]))

import type { Article } from '../news/article.ts'
import type { Omission } from '../news/digest.ts'
import type { Remark } from '../news/remark.ts'

/** Shorter than this many characters a text says nothing that its headline does not. */
const shortest = 40

/**
 * The stories of an edition that a digest can tell, most important first, and why the others cannot be told: front page before inside pages, long before short, news before notices, a
 * story with figures before one without. The page order settles ties, so that the choice is the same each time.
 */
export const rankStories = (articles: Article[], pages: string[]): { ranked: Article[]; omissions: Omission[] } => {
  const omissions: Omission[] = []
  const omit = (article: Article, reason: Remark) => omissions.push({ article: article.id, headline: article.headline, reason })
  const readable = articles.filter((article) => {
    const reason = unreadable(article)
    if (reason) omit(article, reason)
    return reason === undefined
  })
  const weighed = readable.map((article, order) => ({ article, order, weight: weigh(article, order, pages) }))
  weighed.sort((a, b) => b.weight - a.weight || a.order - b.order)
  return { ranked: weighed.map(({ article }) => article), omissions }
}

const lengthOf = (article: Article) => article.sentences.reduce((sum, sentence) => sum + sentence.text.length, 0)

const unreadable = (article: Article): Remark | undefined => {
  if (article.headline.trim() === '') return { kind: 'no headline' }
  if (lengthOf(article) < shortest) return { kind: 'hardly any text' }
  return undefined
}

/** A story's place on the page counts less than the page: on a front page the fifth story is still on the front page. */
const weigh = (article: Article, order: number, pages: string[]): number => {
  const page = Math.max(0, pages.indexOf(article.page))
  const front = page === 0 ? 3 : 2 / (1 + page / 4)
  const length = Math.min(2, Math.log2(1 + lengthOf(article) / 200))
  const figures = article.sentences.some(({ text }) => /\d/.test(text)) ? 0.5 : 0
  const kind = { story: 0, photo: -0.5, notice: -2.5 }[article.kind]
  return front + length + figures + kind + (article.kicker ? 0.2 : 0) - order * 0.001
}

import type { PrintedArticle } from '../news/article.ts'
import type { Remark } from '../news/remark.ts'
import type { PageText } from '../sources/source.ts'
import { joinContinuations } from './continuations.ts'
import { type PageReading, readPage } from './pages.ts'
import { mergeRepeats } from './repeats.ts'
import { sortArticles } from './structured.ts'
import { words } from './words.ts'

/** A pointer to a story elsewhere (导读), as printed. */
export type Teaser = { page: string; text: string }

/** What was found in an edition. remarks: for editors, about what was left out, joined or doubtful. */
export type SegmentedEdition = { articles: PrintedArticle[]; teasers: Teaser[]; remarks: Remark[] }

/**
 * Cuts the pages of one edition into its articles by rules, in printed order, and arranges with them those that a source found as
 * articles. The text is always the page's own: every line of it stands in one article, in a teaser or in a remark.
 */
export const segmentEdition = (pages: PageText[], found: PrintedArticle[] = []): SegmentedEdition =>
  arrange(
    pages,
    pages.map((page) => readPage(page, words)),
    found,
  )

/** Stories that no digest can carry, told as soon as they are read, and not only when the digest is made. */
const headless = (articles: PrintedArticle[]): Remark[] =>
  articles
    .filter(({ headline }) => headline.trim() === '')
    .map(({ page, body, captions }) => ({ kind: 'without headline', page, text: [...body, ...captions].join('').slice(0, 30) }))

/** Pages as they were read, made one edition: stories that run on another page are joined, repeats of one story merged. */
export const arrange = (pages: PageText[], readings: PageReading[], found: PrintedArticle[]): SegmentedEdition => {
  const read = readings.map((reading, at) => ({ page: pages[at]!.page, ...reading }))
  const remarks = read.flatMap(({ page, aside }) => aside.map((text): Remark => ({ kind: 'left out', page, text })))
  const sorted = sortArticles(found)
  const joined = joinContinuations([...read.flatMap(({ parts }) => parts), ...sorted.parts])
  const merged = mergeRepeats(joined.articles)
  return {
    articles: merged.articles,
    teasers: [...read.flatMap(({ page, teasers }) => teasers.map((text) => ({ page, text }))), ...sorted.teasers],
    remarks: [...remarks, ...sorted.remarks, ...joined.remarks, ...merged.remarks, ...headless(merged.articles)],
  }
}

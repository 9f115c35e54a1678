import { createHash } from 'node:crypto'
import { type Article, identifyArticles, type PrintedArticle } from '../news/article.ts'
import { type Edition, editionId } from '../news/edition.ts'
import type { Remark } from '../news/remark.ts'
import type { PageText, Reading } from '../sources/source.ts'
import type { Store } from '../store/store.ts'

/** completed: pages came that were missing before. empty: nothing that could be a story was found; nothing was stored. */
export type Ingested =
  | { kind: 'new' | 'changed' | 'completed' | 'unchanged'; edition: Edition; articles: Article[]; remarks: Remark[] }
  | { kind: 'empty'; why: Remark }

type Segmented = { articles: PrintedArticle[]; remarks: Remark[] }
export type Segment = (pages: PageText[], found: PrintedArticle[]) => Segmented | Promise<Segmented>

export type IngestDeps = {
  store: Pick<Store, 'editions' | 'articles'>
  /** Pages, and articles that came as such, to the articles of the edition. */
  segment: Segment
  now: () => Date
}

/** adds: pages beside those that are there, such as one that an editor sends; they say nothing about whether the edition is whole. */
export type IngestReading = (reading: Reading, options?: { adds?: boolean }) => Promise<Ingested>

/**
 * Takes a reading into the store. Reading the same again changes nothing; articles keep their ids. A partial reading adds to what is
 * there and removes nothing; a complete one replaces. The edition is written after its articles: a crash leaves the old one whole.
 */
export const createIngest =
  ({ store, segment, now }: IngestDeps): IngestReading =>
  async (reading, { adds = false } = {}) => {
    const id = editionId(reading.date, reading.paper)
    const segmented = await segment(reading.pages, reading.articles)
    const read = identifyArticles(id, segmented.articles)
    const before = await store.editions.get(id)
    const kept = before && (adds || !reading.complete) ? await missingFrom(read, before.articles, store) : []
    const articles = inPageOrder([...read, ...kept])
    if (articles.length === 0) {
      const { pages, paper, date } = reading
      return { kind: 'empty', why: { kind: 'no story', pages: pages.length, paper: paper.name, date } }
    }

    const edition: Edition = {
      id,
      paper: reading.paper,
      date: reading.date,
      pages: [...new Set([...reading.pages.map(({ page }) => page), ...articles.map(({ page }) => page)])].sort(byPage),
      articles: articles.map((article) => article.id),
      state: reading.complete && !(adds && before?.state === 'partial') ? 'complete' : 'partial',
      hash: createHash('sha256')
        .update(articles.map((article) => `${article.id} ${article.hash}`).join('\n'))
        .digest('hex')
        .slice(0, 16),
      readAt: now().toISOString(),
    }
    const remarks = [...reading.remarks, ...segmented.remarks]
    if (before?.hash === edition.hash && before.state === edition.state) return { kind: 'unchanged', edition: before, articles, remarks }
    await store.articles.setMany(articles.map((article) => [article.id, article] as const))
    await store.editions.set(id, edition)
    for (const old of before?.articles ?? []) if (!edition.articles.includes(old)) await store.articles.delete(old)
    const kind = before === undefined ? 'new' : before.state === 'partial' && edition.state === 'complete' ? 'completed' : 'changed'
    return { kind, edition, articles, remarks }
  }

const missingFrom = async (read: Article[], ids: string[], store: IngestDeps['store']): Promise<Article[]> => {
  const known = new Set(read.map((article) => article.id))
  const stored = await Promise.all(ids.filter((id) => !known.has(id)).map((id) => store.articles.get(id)))
  return stored.filter((article) => article !== undefined)
}

const pageOrder = new Intl.Collator('en', { numeric: true })
const byPage = (a: string, b: string) => pageOrder.compare(a, b)
const inPageOrder = (articles: Article[]) => articles.toSorted((a, b) => byPage(a.page, b.page))

import type { PrintedArticle } from '../news/article.ts'
import type { PaperDate } from '../news/edition.ts'
import type { Remark } from '../news/remark.ts'
import type { PageText, Reading } from '../sources/source.ts'
import type { IngestReading, Segment } from './ingest.ts'

/** What an editor's file, text or link holds, not yet kept. keep: takes it in as the edition of that day. */
export type Material = {
  date: PaperDate
  pages: string[]
  /** en: a gloss, of the first ones only; missing where there is none. */
  headlines: { zh: string; en?: string }[]
  remarks: Remark[]
  keep(date: PaperDate): Promise<{ kind: 'kept'; edition: string; stories: number } | { kind: 'failed'; why: Remark }>
}

/** English headlines, in the order of the stories; undefined for what has none. */
export type InEnglish = (printed: PrintedArticle[], date: PaperDate) => Promise<(string | undefined)[]>

/**
 * Looks at a reading without keeping it. Kept, it adds to the edition of its day: an editor who sends page 2 does not mean that page 1
 * is gone.
 */
export const lookAt = async (reading: Reading, segment: Segment, ingest: IngestReading, english: InEnglish): Promise<Material> => {
  const segmented = await segment(reading.pages, reading.articles)
  const { articles } = segmented
  const glosses = await english(articles, reading.date)
  return {
    date: reading.date,
    pages: [...new Set([...reading.pages, ...articles].map(({ page }: Pick<PageText, 'page'>) => page))],
    headlines: articles.map(({ headline: zh }, at) => ({ zh, ...(glosses[at] !== undefined && { en: glosses[at] }) })),
    remarks: [...reading.remarks, ...segmented.remarks],
    keep: async (date) => {
      const outcome = await ingest({ ...reading, date }, { adds: true })
      if (outcome.kind === 'empty') return { kind: 'failed', why: outcome.why }
      return { kind: 'kept', edition: outcome.edition.id, stories: articles.length }
    },
  }
}

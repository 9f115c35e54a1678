import type { PaperDate } from '../news/edition.ts'
import type { Remark } from '../news/remark.ts'
import type { PageText, Reading } from '../sources/source.ts'
import type { IngestReading, Segment } from './ingest.ts'

/** What an editor's file, text or link holds, not yet kept. keep: takes it in as the edition of that day. */
export type Material = {
  date: PaperDate
  pages: string[]
  headlines: string[]
  remarks: Remark[]
  keep(date: PaperDate): Promise<{ kind: 'kept'; edition: string; stories: number } | { kind: 'failed'; why: Remark }>
}

/**
 * Looks at a reading without keeping it. Kept, it adds to the edition of its day: an editor who sends page 2 does not mean that page 1
 * is gone.
 */
export const lookAt = async (reading: Reading, segment: Segment, ingest: IngestReading): Promise<Material> => {
  const segmented = await segment(reading.pages, reading.articles)
  const { articles } = segmented
  return {
    date: reading.date,
    pages: [...new Set([...reading.pages, ...articles].map(({ page }: Pick<PageText, 'page'>) => page))],
    headlines: articles.map(({ headline }) => headline),
    remarks: [...reading.remarks, ...segmented.remarks],
    keep: async (date) => {
      const outcome = await ingest({ ...reading, date }, { adds: true })
      if (outcome.kind === 'empty') return { kind: 'failed', why: outcome.why }
      return { kind: 'kept', edition: outcome.edition.id, stories: articles.length }
    },
  }
}

import { type Edition, editionId, type Paper, type PaperDate } from '../news/edition.ts'
import { type EditionSize, type Health, healthOf } from '../news/health.ts'
import type { Remark } from '../news/remark.ts'
import { type Source, SourceError, type SourceOutcome } from '../sources/source.ts'
import type { Store } from '../store/store.ts'
import type { IngestReading } from './ingest.ts'

/** So many of the same weekday before are looked at. */
const weeks = 4

/** How the edition of a day stands as it is kept. changed: by the reading that has just been. */
export const readHealth = async (store: Pick<Store, 'editions'>, paper: Paper, date: PaperDate, changed = true): Promise<Health> => {
  const edition = await store.editions.get(editionId(date, paper))
  const before: EditionSize[] = []
  for (let week = 1; week <= weeks; week++) {
    const day = new Date(Date.parse(`${date}T00:00:00Z`) - week * 7 * 86_400_000).toISOString().slice(0, 10)
    const earlier = await store.editions.get(editionId(day, paper))
    if (earlier?.state === 'complete') before.push(sizeOf(earlier))
  }
  return healthOf(edition && { ...sizeOf(edition), whole: edition.state === 'complete', changed }, before)
}

const sizeOf = ({ pages, articles }: Edition): EditionSize => ({ pages: pages.length, stories: articles.length })

/** What the first of a paper's sources has for the day that has anything. Throws SourceError when none could even be asked. */
export const readFirst = async (sources: Source[], date: PaperDate, signal?: AbortSignal): Promise<SourceOutcome> => {
  const why: Remark[] = []
  let failure: SourceError | undefined
  for (const source of sources) {
    try {
      const outcome = await source.read(date, signal)
      if (outcome.kind === 'read') return outcome
      why.push(outcome.why)
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      failure ??= error
    }
  }
  if (failure) throw failure
  return { kind: 'not out yet', why }
}

export type CompletionDeps = { store: Pick<Store, 'editions'>; sources: Source[]; ingest: IngestReading }

/**
 * Reads a day again whose digest is out already: what has come since then is taken in and can be asked about; no digest is made. A
 * source that cannot be read leaves things as they are.
 */
export const createCompletion =
  ({ store, sources, ingest }: CompletionDeps) =>
  async (paper: Paper, date: PaperDate, signal?: AbortSignal): Promise<Health> => {
    let changed = false
    try {
      const outcome = await readFirst(
        sources.filter((source) => source.paper.id === paper.id),
        date,
        signal,
      )
      if (outcome.kind === 'read') changed = (await ingest(outcome.reading)).kind !== 'unchanged'
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
    }
    return readHealth(store, paper, date, changed)
  }

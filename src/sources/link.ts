import type { Paper, PaperDate } from '../news/edition.ts'
import type { Waiting } from './epaper.ts'
import type { Fetched, Fetcher } from './fetching.ts'
import { decodeText } from './reading/decode.ts'
import { readDocument } from './reading/document.ts'
import { type Reading, SourceError, type SourceOutcome } from './source.ts'

export type LinkDeps = { fetcher: Fetcher; waiting: Waiting; paper: Paper; timeZone: string }

/** date: of the wanted edition, where somebody said it; else the address's own, else today's. */
export type LinkRequest = { date?: PaperDate | undefined; today: PaperDate; signal?: AbortSignal }

/**
 * One address as a reading: the whole edition behind a page of a digital newspaper, the day's entries of a feed, the article of a web
 * page, or the pages of a text or PDF file. Throws SourceError.
 */
export const readLink = async (url: string, deps: LinkDeps, { date, today, signal }: LinkRequest): Promise<Reading> => {
  const found = await deps.fetcher.get(url, signal && { signal })
  if (found.kind === 'missing') throw new SourceError({ kind: 'nothing there', address: url.split('?')[0]!, status: found.status })
  const day = date ?? today
  const reading: Reading = { paper: deps.paper, date: day, pages: [], articles: [], complete: true, remarks: [] }
  if (isFeed(found)) {
    const { createFeedSource } = await import('./feed.ts')
    return readingOf(await createFeedSource({ ...deps, url }).read(day, signal))
  }
  if (/html/i.test(found.type) || /\.html?$/i.test(new URL(found.url).pathname)) {
    const { text } = decodeText(found.bytes, url, found.charset)
    const { isEpaperPage, articleOnWebPage } = await import('./web-page.ts')
    if (isEpaperPage(text, found.url)) {
      const { readEpaper } = await import('./epaper.ts')
      return readingOf(await readEpaper(found.url, deps, { ...(date && { date }), today, ...(signal && { signal }) }))
    }
    const article = articleOnWebPage(text, found.url)
    if (article) return { ...reading, articles: [article] }
  }
  return { ...reading, ...(await readDocument(found.bytes, url, '1')) }
}

const readingOf = (outcome: SourceOutcome): Reading => {
  if (outcome.kind === 'not out yet') throw new SourceError(outcome.why)
  return outcome.reading
}

const isFeed = ({ bytes, type }: Fetched): boolean =>
  /\b(?:rss|atom|feed)\b/i.test(type) ||
  /^[\s\ufeff\0]*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]|"https?:\/\/jsonfeed\.org\/version/i.test(
    Buffer.from(bytes.subarray(0, 2000)).toString('latin1').replaceAll('\0', ''),
  )

import type { Paper, PaperDate } from '../news/edition.ts'
import type { Fetcher } from './fetching.ts'
import { decodeText } from './reading/decode.ts'
import { readDocument } from './reading/document.ts'
import { type Reading, SourceError } from './source.ts'

/** One address as a reading: the article of a web page, or the pages of a text or PDF file. Throws SourceError. */
export const readLink = async (
  url: string,
  { fetcher, paper, date, signal }: { fetcher: Fetcher; paper: Paper; date: PaperDate; signal?: AbortSignal },
): Promise<Reading> => {
  const outcome = await fetcher.get(url, signal && { signal })
  if (outcome.kind === 'missing') throw new SourceError(`${url} is not there (${outcome.status}); check the address`)
  const reading: Reading = { paper, date, pages: [], articles: [], complete: true, remarks: [] }
  const { bytes, type, charset } = outcome
  const article = /html/i.test(type)
    ? (await import('./reading/html.ts')).articleInHtml(decodeText(bytes, url, charset).text, url)
    : undefined
  if (!article) return { ...reading, ...(await readDocument(bytes, url, '1')) }
  const { headline, byline, body } = article
  return {
    ...reading,
    articles: [{ kind: 'story', headline, byline: byline ? [byline] : [], body, captions: [], page: '1', url: outcome.url }],
  }
}

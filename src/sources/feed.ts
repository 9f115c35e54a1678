import { parseFeed } from 'feedsmith'
import type { PrintedArticle } from '../news/article.ts'
import type { Paper } from '../news/edition.ts'
import type { Remark } from '../news/remark.ts'
import type { Fetcher } from './fetching.ts'
import { decodeText } from './reading/decode.ts'
import { entriesOf, type FeedEntry } from './reading/feed-entries.ts'
import { articleInHtml, paragraphsIn, parsePage } from './reading/html.ts'
import { type Source, SourceError, type SourceOutcome } from './source.ts'

export type FeedDeps = { fetcher: Fetcher; url: string; paper: Paper /** IANA zone in which an entry's day is told. */; timeZone: string }

/** Under this many characters, or ending in dots, an entry is only a teaser and its link is read. */
const teaserLength = 200
/** Entries of one day that are read; a feed that has more is not a paper's. */
const mostEntries = 200

/**
 * RSS, Atom or JSON Feed: one article per entry of the day, told in the paper's time zone. Where an entry has only a teaser its page is
 * fetched; when that fails the teaser stands, with a remark.
 */
export const createFeedSource = ({ fetcher, url, paper, timeZone }: FeedDeps): Source => ({
  name: `feed:${url.split('?')[0]}`,
  paper,
  read: async (date, signal): Promise<SourceOutcome> => {
    const found = await fetcher.get(url, signal ? { signal } : {})
    if (found.kind === 'missing') throw new SourceError(`there is no feed at ${url.split('?')[0]} (${found.status}); check SOURCES`)
    const all = parse(decodeText(found.bytes, `the feed of ${paper.name}`, found.charset).text, paper, timeZone)
    const today = all.filter((entry) => entry.day === date)
    const undated = all.filter((entry) => entry.day === undefined).length
    if (today.length === 0) return { kind: 'not out yet', why: { kind: 'no entries', entries: all.length, date, undated } }
    const remarks: Remark[] = today.length > mostEntries ? [{ kind: 'many entries', entries: today.length, date, most: mostEntries }] : []
    const articles: PrintedArticle[] = []
    for (const entry of today.slice(0, mostEntries)) {
      const { article, remark } = await articleOf(entry, fetcher, found.url, signal)
      if (remark) remarks.push(remark)
      if (article.body.length > 0) articles.push(article)
    }
    return { kind: 'read', reading: { paper, date, pages: [], articles, complete: true, remarks } }
  },
})

const parse = (text: string, paper: Paper, timeZone: string): FeedEntry[] => {
  if (/<!ENTITY/i.test(text))
    throw new SourceError(`the feed of ${paper.name} declares entities of its own, as only an attack does; it was not read`)
  try {
    return entriesOf(parseFeed(text.trimStart()), timeZone)
  } catch (cause) {
    throw new SourceError(
      `the feed of ${paper.name} is broken or no feed (${cause instanceof Error ? cause.message : cause}); check its address in SOURCES`,
      { cause },
    )
  }
}

const articleOf = async (
  entry: FeedEntry,
  fetcher: Fetcher,
  base: string,
  signal?: AbortSignal,
): Promise<{ article: PrintedArticle; remark?: Remark }> => {
  const url = entry.url && URL.canParse(entry.url, base) ? new URL(entry.url, base).href : undefined
  const own = entry.html ? paragraphsIn(parsePage(entry.html, entry.title).body) : []
  const article = (body: string[], byline = entry.authors): PrintedArticle => ({
    kind: 'story',
    headline: entry.title || (body[0] ?? '').slice(0, 40),
    byline,
    body,
    captions: [],
    page: '1',
    ...(url ? { url } : {}),
    ...(entry.id ? { contentId: entry.id } : {}),
  })
  if (!url || !isTeaser(own)) return { article: article(own) }
  try {
    const page = await fetcher.get(url, signal ? { signal } : {})
    const full = page.kind === 'found' ? articleInHtml(decodeText(page.bytes, url, page.charset).text, url) : undefined
    if (full && full.body.join('').length > own.join('').length) return { article: article(full.body) }
    return { article: article(own), remark: { kind: 'teaser alone', title: entry.title } }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    return { article: article(own), remark: { kind: 'teaser unread', title: entry.title, error: error.remark } }
  }
}

const isTeaser = (body: string[]): boolean => {
  const text = body.join('')
  return text.length < teaserLength || /(?:…|\.\.\.|\[…\]|阅读全文|查看全文|Read more)\s*$/i.test(text)
}

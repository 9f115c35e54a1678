import type { PrintedArticle } from '../news/article.ts'
import type { Paper, PaperDate } from '../news/edition.ts'
import type { Remark } from '../news/remark.ts'
import { articleOnPage, withoutTail } from './epaper-article.ts'
import { type ArticleLink, articleLinks, dateIn, entryRedirect, type PageLink, pageLinks, pageNumber } from './epaper-pages.ts'
import type { Fetcher } from './fetching.ts'
import { decodeText } from './reading/decode.ts'
import { parsePage } from './reading/html.ts'
import { type Source, SourceError, type SourceOutcome } from './source.ts'

/** What was read of an edition that is not whole yet: it outlives the process, so that no article is fetched twice. */
export type Waiting = {
  get(key: string): Promise<string | undefined>
  set(key: string, value: string): Promise<void>
  delete(key: string): Promise<void>
}

export type EpaperDeps = { fetcher: Fetcher; paper: Paper; waiting: Waiting }

/** date: of the wanted edition; without it whatever the address shows is taken, by its own date or, where it tells none, as today's. */
export type EpaperRequest = { date?: PaperDate; today: PaperDate; signal?: AbortSignal }

/** More pages or articles than any daily prints: a loop or a trap. */
const mostPages = 96
const mostArticles = 800
const mostRefreshes = 3
/** After so many failures in a row the site is left alone: it is down, or wants no more of us today. */
const mostFailures = 3

/** The pattern with a date in it. */
export const addressOf = (pattern: string, date: PaperDate): string => {
  const [year = '', month = '', day = ''] = date.split('-')
  return pattern.replaceAll('{YYYY}', year).replaceAll('{YY}', year.slice(2)).replaceAll('{MM}', month).replaceAll('{DD}', day)
}

/**
 * pattern: the address of a day's first page, with {YYYY}, {MM}, {DD} where the date stands. An address without them is an entry page
 * that leads to the newest edition; its date is then checked against the addresses it leads to.
 */
export const createEpaperSource = ({ pattern, ...deps }: EpaperDeps & { pattern: string }): Source => ({
  name: `epaper:${shortOf(pattern)}`,
  paper: deps.paper,
  read: (date, signal) => readEpaper(addressOf(pattern, date), deps, { date, today: date, ...(signal && { signal }) }),
})

/**
 * A digital newspaper of the usual systems (see epaper-pages.ts): first page, list of pages, list of articles of each page, article. What
 * was read waits until the edition is whole, so that a reading that broke off goes on where it was. Articles or pages that fail are
 * remarks, and the edition is then not complete.
 */
export const readEpaper = async (
  address: string,
  { fetcher, paper, waiting }: EpaperDeps,
  { date, today, signal }: EpaperRequest,
): Promise<SourceOutcome> => {
  const pageAt = (url: string) => openPage(fetcher, url, signal)
  const first = await firstPage(address, pageAt)
  if (!first) return { kind: 'not out yet', why: { kind: 'no page', paper: paper.name, address: shortOf(address) } }
  const printed = dateIn(first.url)
  if (date !== undefined && printed !== undefined && printed !== date)
    return { kind: 'not out yet', why: { kind: 'older edition', paper: paper.name, date: printed } }
  const day = date ?? printed ?? today

  const pages: PageLink[] = pageLinks(first.document, first.url)
  if (pages.length === 0) throw new SourceError(`no list of pages at ${shortOf(first.url)}; is it an e-paper of a known system?`)
  const known = new Set(pages.map(({ url }) => url))
  const remarks: Remark[] = []
  const articles: PrintedArticle[] = []
  const seen = new Set<string>()
  let complete = true
  let failures = 0
  const miss = (remark: Remark) => {
    complete = false
    remarks.push(remark)
  }
  /** Does one step; what fails is a remark. */
  const attempt = async (step: () => Promise<Remark | undefined>, unread: (error: Remark) => Remark) => {
    try {
      const missing = await step()
      failures = 0
      if (missing !== undefined) miss(missing)
    } catch (error) {
      signal?.throwIfAborted()
      if (!(error instanceof SourceError)) throw error
      failures++
      miss(unread(error.remark))
    }
  }
  const keyOf = (url: string) => `reading/${day}/${paper.id}/${url}`

  const readArticle = async (link: ArticleLink, page: string, title: string): Promise<Remark | undefined> => {
    const had = await waiting.get(keyOf(link.url))
    let article = had === undefined ? undefined : (JSON.parse(had) as PrintedArticle | null)
    if (article === undefined) {
      const found = await pageAt(link.url)
      if (!found) return { kind: 'article away', page, title }
      article = articleOnPage(found.document, { page, url: link.url, title: link.title }) ?? null
      await waiting.set(keyOf(link.url), JSON.stringify(article))
    }
    if (article) articles.push(article)
    return undefined
  }

  // The list grows while it is walked: some sites name on each page only the next ones.
  for (let at = 0; at < pages.length && failures < mostFailures; at++) {
    const { url, page } = pages[at]!
    const name = page ?? String(at + 1)
    if (at === mostPages) {
      miss({ kind: 'many pages', most: mostPages })
      break
    }
    const links: ArticleLink[] = []
    let number = name
    const readPage = async (): Promise<Remark | undefined> => {
      const found = url === first.url ? first : await pageAt(url)
      if (!found) return { kind: 'page away', page: name }
      number = page ?? pageNumber(found.document) ?? name
      for (const more of pageLinks(found.document, found.url)) if (!known.has(more.url)) pages.push(more)
      for (const more of pages) known.add(more.url)
      links.push(...articleLinks(found.document, found.url).filter((link) => !seen.has(link.url)))
      return undefined
    }
    await attempt(readPage, (error) => ({ kind: 'page unread', page: name, error }))
    for (const link of links) {
      if (failures >= mostFailures || seen.size >= mostArticles) break
      seen.add(link.url)
      const on = link.page ?? number
      const title = link.title || shortOf(link.url)
      await attempt(
        () => readArticle(link, on, title),
        (error) => ({ kind: 'article unread', page: on, title, error }),
      )
    }
  }
  if (failures >= mostFailures) remarks.push({ kind: 'rest later', failures })
  if (articles.length === 0 && !complete) throw new SourceError(remarks[0]!)
  if (articles.length === 0) return { kind: 'not out yet', why: { kind: 'no articles', paper: paper.name, pages: pages.length } }
  if (complete) for (const url of seen) await waiting.delete(keyOf(url))
  return { kind: 'read', reading: { paper, date: day, pages: [], articles, complete, remarks } }
}

type Opened = { document: Document; url: string }

const openPage = async (fetcher: Fetcher, url: string, signal?: AbortSignal): Promise<Opened | undefined> => {
  const found = await fetcher.get(url, { largest: 8 * 1024 * 1024, ...(signal ? { signal } : {}) })
  if (found.kind === 'missing') return undefined
  return { document: parsePage(withoutTail(decodeText(found.bytes, url, found.charset).text), url), url: found.url }
}

/** The first page of the day, through the refreshes that entry pages consist of. */
const firstPage = async (address: string, pageAt: (url: string) => Promise<Opened | undefined>): Promise<Opened | undefined> => {
  let found = await pageAt(address)
  for (let hop = 0; found && hop < mostRefreshes; hop++) {
    const to = entryRedirect(found.document)
    if (!to || !URL.canParse(to, found.url)) break
    found = await pageAt(new URL(to, found.url).href)
  }
  return found
}

const shortOf = (url: string): string => url.split('?')[0]!

import type { PrintedArticle } from '../news/article.ts'
import type { Paper, PaperDate } from '../news/edition.ts'
import { type ArticleLink, articleLinks, articleOnPage, entryRedirect, pageLinks, withoutTail } from './epaper-pages.ts'
import type { Fetcher } from './fetching.ts'
import { decodeText } from './reading/decode.ts'
import { parsePage } from './reading/html.ts'
import { type Source, SourceError, type SourceOutcome } from './source.ts'

/**
 * pattern: the address of a day's first page, with {YYYY}, {MM}, {DD} where the date stands. An address without them is an entry page
 * that leads to the newest edition; its date is then checked against the addresses it leads to.
 */
export type EpaperDeps = { fetcher: Fetcher; pattern: string; paper: Paper }

/** More pages or articles than any daily prints: a loop or a trap. */
const mostPages = 96
const mostArticles = 800
const mostRefreshes = 3

/** The pattern with a date in it. */
export const addressOf = (pattern: string, date: PaperDate): string => {
  const [year = '', month = '', day = ''] = date.split('-')
  return pattern.replaceAll('{YYYY}', year).replaceAll('{YY}', year.slice(2)).replaceAll('{MM}', month).replaceAll('{DD}', day)
}

/**
 * A digital newspaper of the usual systems (see epaper-pages.ts): first page, list of pages, list of articles of each page, article. What
 * was read is kept until the edition is whole, so that a reading that broke off goes on where it was. Articles or pages that fail are
 * remarks, and the edition is then not complete.
 */
export const createEpaperSource = ({ fetcher, pattern, paper }: EpaperDeps): Source => {
  const had = new Map<string, PrintedArticle | undefined>()
  let hadDate = ''

  const pageAt = async (url: string, signal?: AbortSignal): Promise<{ document: Document; url: string } | undefined> => {
    const found = await fetcher.get(url, { largest: 8 * 1024 * 1024, ...(signal ? { signal } : {}) })
    if (found.kind === 'missing') return undefined
    return { document: parsePage(withoutTail(decodeText(found.bytes, url, found.charset).text), url), url: found.url }
  }

  /** The first page of the day, through the refreshes that entry pages consist of. */
  const firstPage = async (date: PaperDate, signal?: AbortSignal) => {
    let found = await pageAt(addressOf(pattern, date), signal)
    for (let hop = 0; found && hop < mostRefreshes; hop++) {
      const to = entryRedirect(found.document)
      if (!to) break
      found = await pageAt(new URL(to, found.url).href, signal)
    }
    return found
  }

  const read = async (date: PaperDate, signal?: AbortSignal): Promise<SourceOutcome> => {
    if (hadDate !== date) had.clear()
    hadDate = date
    const first = await firstPage(date, signal)
    if (!first) return { kind: 'not out yet', why: `${paper.name} has no page at ${shortOf(addressOf(pattern, date))}` }
    const other = dateIn(first.url)
    if (other !== undefined && other !== date) return { kind: 'not out yet', why: `the newest edition of ${paper.name} is of ${other}` }

    const pages = pageLinks(first.document, first.url).slice(0, mostPages)
    if (pages.length === 0) throw new SourceError(`no list of pages at ${shortOf(first.url)}; is it an e-paper of a known system?`)
    const remarks: string[] = []
    const articles: PrintedArticle[] = []
    const seen = new Set<string>()
    let complete = true
    const fail = (what: string, error: unknown) => {
      signal?.throwIfAborted()
      if (!(error instanceof SourceError)) throw error
      complete = false
      remarks.push(`${what}: ${error.message}`)
    }
    for (const page of pages) {
      let links: ArticleLink[] = []
      try {
        const found = page.url === first.url ? first : await pageAt(page.url, signal)
        if (!found) throw new SourceError('the page is not there (yet)')
        links = articleLinks(found.document, found.url)
      } catch (error) {
        fail(`page ${page.page}`, error)
        continue
      }
      for (const link of links) {
        if (seen.has(link.url) || seen.size >= mostArticles) continue
        seen.add(link.url)
        try {
          if (!had.has(link.url)) had.set(link.url, await articleAt(link, page.page, signal))
          const article = had.get(link.url)
          if (article) articles.push(article)
        } catch (error) {
          fail(`page ${page.page}, ${link.title || shortOf(link.url)}`, error)
        }
      }
    }
    if (articles.length === 0 && complete) return { kind: 'not out yet', why: `${paper.name} lists ${pages.length} pages without articles` }
    if (complete) had.clear()
    return { kind: 'read', reading: { paper, date, pages: [], articles, complete, remarks } }
  }

  const articleAt = async (link: ArticleLink, page: string, signal?: AbortSignal): Promise<PrintedArticle | undefined> => {
    const found = await pageAt(link.url, signal)
    if (!found) throw new SourceError('the article is not there')
    return articleOnPage(found.document, { page, url: link.url, title: link.title })
  }

  return { name: `epaper:${shortOf(pattern)}`, paper, read }
}

const shortOf = (url: string): string => url.split('?')[0]!

/** The date in an address: /202412/05/, /2024-12/05/, /20241205/. */
const dateIn = (url: string): PaperDate | undefined => {
  const found = /(?:\/|_)(20\d{2})[-/]?(0[1-9]|1[0-2])[-/]?(0[1-9]|[12]\d|3[01])(?=[/_.])/.exec(url)
  return found ? `${found[1]}-${found[2]}-${found[3]}` : undefined
}

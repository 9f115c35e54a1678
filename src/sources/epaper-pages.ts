import type { PaperDate } from '../news/edition.ts'
import { lineOf } from './reading/html.ts'

/**
 * The pages of digital newspapers and where they lead: New Founder (A), Founder classic (B), PaperIndex (C). A new system is one more row
 * in these tables and in those of epaper-article.ts. Links are resolved against the page they stand on.
 */
const pageLists = [
  '#list li a',
  'a#pageLink',
  '.swiper-slide a',
  'ul#layoutlist li.posRelative a',
  '.listdaohang h4 a',
  '.listdaohang h4[daoxiang]',
  '.right_title-name a',
  'a, area',
]
const articleLists = [
  '.news-list a',
  'div.news ul.news-list li a',
  '.newsList a',
  '.m-title-list a',
  'ul#artPList1 a',
  'ul.main-ed-articlenav-list li a',
  'div[id^="content_"] > a',
  'div[id^="mp"] a',
  '.listdaohang ul a',
  '.listdaohang ul [daoxiang]',
  'area',
  'a',
]
/** Lists of all pages, each page's name followed by its articles. */
const wholeLists = ['#webtree', '.listdaohang']
const pageAddress = /(?:node_[\w-]+\.html?|Page\d+[A-Z]*\.html?)/i
export const articleAddress = /((?:content|con|col|pad)_[\w-]+|Articel\w+)\.html?/i
export const isPageAddress = (url: string): boolean => pageAddress.test(url)
export const isArticleAddress = (url: string): boolean => articleAddress.test(url)

/** The date in an address: /202412/05/, /2024-12/05/, /20241205/. */
export const dateIn = (url: string): PaperDate | undefined => {
  const found = /(?:\/|_)(20\d{2})[-/]?(0[1-9]|1[0-2])[-/]?(0[1-9]|[12]\d|3[01])(?=[/_.])/.exec(url)
  return found ? `${found[1]}-${found[2]}-${found[3]}` : undefined
}

/** False for a link out of the day, such as to the edition before. */
const sameDay = (url: string, base: string): boolean => {
  const [one, two] = [dateIn(url), dateIn(base)]
  return one === undefined || two === undefined || one === two
}

export type PageLink = { page?: string; name?: string; url: string }
/** page: where the list itself says on which page the article stands. */
export type ArticleLink = { title: string; url: string; page?: string }

const linksOfAllPages = (list: Element | null, document: Document, base: string): ArticleLink[] => {
  const found = new Map<string, ArticleLink>()
  let page: string | undefined
  for (const element of list?.querySelectorAll('dt, h3, h4, a, [daoxiang]') ?? []) {
    const url = linkOf(element, document, base)
    if (!url || !isArticleAddress(url)) page = pageName(lineOf(element))?.page ?? page
    else if (sameDay(url, base) && !found.get(url)?.title) found.set(url, { title: lineOf(element), url, ...(page && { page }) })
  }
  return [...found.values()]
}

/** Where an entry page sends its readers by a meta refresh; undefined for a page that stays. */
export const entryRedirect = (document: Document): string | undefined => {
  for (const meta of document.querySelectorAll('meta')) {
    if (attribute(meta, 'http-equiv')?.toLowerCase() !== 'refresh') continue
    const to = /url\s*=\s*["']?([^"'>\s]+)/i.exec(attribute(meta, 'content') ?? '')?.[1]
    if (to) return to
  }
  return undefined
}

/**
 * The pages of the edition in printed order. Node numbers say nothing; the printed number stands in the link's text, and where it does
 * not (an image map, “next page”) it is left open. Pages of other days are none of this edition.
 */
export const pageLinks = (document: Document, base: string): PageLink[] => {
  for (const selector of pageLists) {
    const found = new Map<string, PageLink>()
    for (const element of document.querySelectorAll(selector)) {
      const url = linkOf(element, document, base)
      if (!url || !isPageAddress(url) || !sameDay(url, base)) continue
      const named = pageName(lineOf(element) || attribute(element, 'alt') || attribute(element, 'title') || '')
      // A picture's link to the same page has no text: the one that names the page stays.
      if (!found.has(url) || named) found.set(url, { url, ...named })
    }
    if (found.size > 0) return withThis(document, [...found.values()], base)
  }
  return isPageAddress(base) ? [{ ...ownName(document), url: base }] : []
}

/** A page's own link is often missing in its list of pages. */
const withThis = (document: Document, links: PageLink[], base: string): PageLink[] => {
  if (!isPageAddress(base) || links.some(({ url }) => url === base)) return links
  const own = ownName(document)
  return own.page !== undefined && links.some(({ page }) => page === own.page) ? links : [{ ...own, url: base }, ...links]
}

const ownName = (document: Document): Partial<NonNullable<ReturnType<typeof pageName>>> =>
  pageName(document.querySelector('title')?.textContent ?? '') ?? {}

/** The number printed on a page or on the page of an article, as its title or its own tail tells it; undefined where neither does. */
export const pageNumber = (document: Document): string | undefined =>
  ownName(document).page ?? pageName(`第${attribute(document.querySelector('meta[name="founder-pagenum"]'), 'content')}版`)?.page

/** 第01版：要闻, 第A01版 头版, (02) 综合, 第十二版 副刊: number and name of a page. */
export const pageName = (text: string): { page: string; name: string } | undefined => {
  const found = /[(（]?\s*第?\s*([A-Za-z]{0,3}\d+)\s*(?:版|[)）])\s*[：:]?\s*(.*)$/.exec(text.trim())
  if (found) return { page: found[1]!.toUpperCase().replace(/^0+(?=\d)/, ''), name: found[2]!.trim() }
  const [, tens, ones, name] = /第([一二三四五六七八九]?十)?([一二三四五六七八九])?版\s*[：:]?\s*(.*)$/.exec(text.trim()) ?? []
  if (tens === undefined && ones === undefined) return undefined
  const ten = tens === undefined ? 0 : Math.max(1, digits.indexOf(tens[0]!))
  return { page: String(ten * 10 + Math.max(0, digits.indexOf(ones ?? '〇'))), name: name!.trim() }
}
const digits = '〇一二三四五六七八九'

/** The articles of a page, each once, in the order of the list; where one list names those of all pages, each with its page. */
export const articleLinks = (document: Document, base: string): ArticleLink[] => {
  const listed = wholeLists.flatMap((selector) => linksOfAllPages(document.querySelector(selector), document, base))
  if (listed.length > 0) return listed
  for (const selector of articleLists) {
    const found = new Map<string, string>()
    for (const element of document.querySelectorAll(selector)) {
      const url = linkOf(element, document, base)
      if (!url || !isArticleAddress(url) || !sameDay(url, base)) continue
      found.set(url, found.get(url) || lineOf(element))
    }
    if (found.size > 0) return [...found].map(([url, title]) => ({ title, url }))
  }
  return []
}

const attribute = (element: Element | null, name: string): string | undefined => {
  for (const { name: own, value } of element?.attributes ?? []) if (own.toLowerCase() === name) return value
  return undefined
}

/** The address behind an element, in whatever attribute it stands, resolved; undefined where there is none. */
const linkOf = (element: Element, document: Document, page: string): string | undefined => {
  const to = ['href', 'daoxiang', 'data-href']
    .map((name) => attribute(element, name))
    .find((link) => link && !/^(?:javascript|#|mailto)/i.test(link))
  const stated = attribute(document.querySelector('base[href]'), 'href') ?? ''
  const base = URL.canParse(stated, page) ? new URL(stated, page).href : page
  if (!to || !URL.canParse(to, base)) return undefined
  const url = new URL(to, base)
  url.hash = ''
  url.search = url.searchParams.size === 1 && url.searchParams.has('div') ? '' : url.search
  return url.href
}

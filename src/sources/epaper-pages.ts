import type { PrintedArticle } from '../news/article.ts'
import { lineOf, paragraphsIn } from './reading/html.ts'

/**
 * The pages of digital newspapers: New Founder (A), Founder classic (B), PaperIndex (C). A new system is one more row in these tables.
 * Element names and attributes are matched without regard to case; links are resolved against the page they stand on.
 */
const pageLists = [
  '#list li a',
  'a#pageLink',
  '.swiper-slide a',
  'ul#layoutlist li.posRelative a',
  '.listdaohang h4 a',
  '.listdaohang h4[daoxiang]',
  '.right_title-name a',
  'a',
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
const isPageAddress = /(?:node_[\w-]+\.html?|Page\d+[A-Z]*\.html?)/i
const isArticleAddress = /(?:(?:content|con|col|pad)_[\w-]+\.html?|Articel\w+\.html?)/i

const titles = [
  'founder-title',
  '#NewsArticleTitle',
  '.main-article-title',
  'h3#Title',
  '.article > h1',
  '.m-article-content h1',
  '.newsdetatit h3',
  'td.font01',
  '.article h1',
  'h1',
  'h2',
]
const kickers = ['founder-pretitle', '#NewsArticlePreTitle', 'p#PreTitle', '.main-article-pretitle', '.article > h3']
const subheads = ['founder-subtitle', '#NewsArticleSubtitle', 'p#SubTitle', '.main-article-subtitle', '.article > h2']
const authors = ['founder-author', '#NewsArticleAuthor', '#Author', '.m-article-author', '.article > .sec .author']
const bodies = ['founder-content', '#ozoom', '.main-article-content', '.detail-art', '.newsdetatext', '.m-article-main', '#contenttext']
const pictures = ['#newspic', 'table.pci_c', 'div.attachment', '.article table']

/**
 * HTML as it is to be parsed: the marks around a body that are only comments in system B become an element, and the tail comment, which
 * repeats headline and body, goes, closed or not.
 */
export const withoutTail = (html: string): string =>
  html
    .replace(/<!--\s*enpproperty[\s\S]*?(?:\/enpproperty\s*-->|$)/gi, '')
    .replace(/<!--\s*(?:enpcontent|<npm:article-content>)\s*-->/gi, '<founder-content>')
    .replace(/<!--\s*(?:\/enpcontent|<\/npm:article-content>)\s*-->/gi, '</founder-content>')

export type PageLink = { page: string; name?: string; url: string }
export type ArticleLink = { title: string; url: string }

/** Where an entry page sends its readers by a meta refresh; undefined for a page that stays. */
export const entryRedirect = (document: Document): string | undefined => {
  for (const meta of document.querySelectorAll('meta')) {
    if (attribute(meta, 'http-equiv')?.toLowerCase() !== 'refresh') continue
    const to = /url\s*=\s*["']?([^"'>\s]+)/i.exec(attribute(meta, 'content') ?? '')?.[1]
    if (to) return to
  }
  return undefined
}

/** The pages of the edition in printed order. Node numbers say nothing; the printed number stands in the link's text. */
export const pageLinks = (document: Document, base: string): PageLink[] => {
  for (const selector of pageLists) {
    const found = new Map<string, PageLink>()
    for (const element of document.querySelectorAll(selector)) {
      const url = linkOf(element, base)
      if (!url || !isPageAddress.test(url)) continue
      const named = pageName(lineOf(element))
      const link = { page: named?.page ?? String(found.size + 1), url, ...(named?.name ? { name: named.name } : {}) }
      // A picture's link to the same page has no text: the one that names the page stays.
      if (!found.has(url) || named) found.set(url, link)
    }
    if (found.size > 0) return withThis(document, [...found.values()], base)
  }
  return isPageAddress.test(base) ? [{ page: '1', url: base }] : []
}

/** A page's own link is often missing in its list of pages. */
const withThis = (document: Document, links: PageLink[], base: string): PageLink[] => {
  if (!isPageAddress.test(base) || links.some(({ url }) => url === base)) return links
  const named = pageName(document.title)
  const own = { page: named?.page ?? '1', url: base, ...(named?.name ? { name: named.name } : {}) }
  return links.some(({ page }) => page === own.page) ? links : [own, ...links]
}

/** 第01版：要闻, 第A01版 头版, (02) 综合: number and name of a page. */
export const pageName = (text: string): { page: string; name: string } | undefined => {
  const found = /[(（]?\s*第?\s*([A-Za-z]{0,3}\d+)\s*(?:版|[)）])\s*[：:]?\s*(.*)$/.exec(text.trim())
  return found ? { page: found[1]!.toUpperCase().replace(/^0+(?=\d)/, ''), name: found[2]!.trim() } : undefined
}

/** The articles of a page, each once, in the order of the list. */
export const articleLinks = (document: Document, base: string): ArticleLink[] => {
  for (const selector of articleLists) {
    const found = new Map<string, string>()
    for (const element of document.querySelectorAll(selector)) {
      const url = linkOf(element, base)
      if (!url || !isArticleAddress.test(url)) continue
      found.set(url, found.get(url) || lineOf(element))
    }
    if (found.size > 0) return [...found].map(([url, title]) => ({ title, url }))
  }
  return []
}

/**
 * The article on its page; undefined for what is no article: staff lines (责编 …), a page's advert, an empty node. A part that runs on
 * from another page (上接) is joined later, by the edition.
 */
export const articleOnPage = (document: Document, at: { page: string; url: string; title: string }): PrintedArticle | undefined => {
  const root = bodyElement(document)
  const headline = textBy(document, titles) || at.title
  const kicker = textBy(document, kickers)
  const subhead = textBy(document, subheads)
  const author = textBy(document, authors)
  const body = root
    ? paragraphsIn(root)
        .map(tidy)
        .filter((text) => text !== '' && text !== headline)
    : []
  const captions = picturesIn(document, root)
  if (body.length === 0 && captions.length === 0) return undefined
  if (isStaff([headline, ...body])) return undefined
  const contentId = /((?:content|con|col|pad)_[\w-]+|Articel\w+)\.html?/i.exec(at.url)?.[1]
  return {
    kind: body.length === 0 ? 'photo' : 'story',
    headline,
    byline: author === '' ? [] : namesOf(author),
    body: body.length > 0 ? body : captions,
    captions: body.length > 0 ? captions : [],
    page: at.page,
    url: at.url,
    ...(kicker && kicker !== headline ? { kicker } : {}),
    ...(subhead && subhead !== headline ? { subhead } : {}),
    ...(contentId ? { contentId } : {}),
  }
}

/** The element that holds the text. Comments are no part of it: the tail comment of system B repeats the whole text. */
const bodyElement = (document: Document): Element | undefined => {
  for (const selector of bodies) {
    const element = document.querySelector(selector)
    if (element && lineOf(element) !== '') return element
  }
  return undefined
}

const picturesIn = (document: Document, body: Element | undefined): string[] => {
  const found: string[] = []
  for (const selector of pictures)
    for (const element of document.querySelectorAll(selector)) {
      if (body && (element === body || element.contains(body))) continue
      if (element.querySelector('img')) found.push(...paragraphsIn(element))
    }
  return [...new Set(found)]
}

const textBy = (document: Document, selectors: string[]): string => {
  for (const selector of selectors) {
    const text = tidy(lineOf(document.querySelector(selector)))
    if (text !== '') return text
  }
  return ''
}

const tidy = (text: string): string => text.trim()

const isStaff = (texts: string[]): boolean =>
  texts.join('').length < 120 &&
  texts.some((text) => /^(?:本版|今日|值班)?(?:责任编辑|责编|责任校对|版式设计|版式|美编|邮箱|电话)/.test(text))

/** Names from an author field: without papers, roles and brackets. */
const namesOf = (author: string): string[] =>
  author
    .replace(/[^\s、，,]*?(?:记者|通讯员|实习生|评论员|作者|文图|文|图|摄影|摄)[\s:：/／]*/g, ' ')
    .split(/[\s、，,;；/]+/)
    .filter((name) => /^[\p{Script=Han}·]{2,12}$/u.test(name))

const attribute = (element: Element, name: string): string | undefined => {
  for (const { name: own, value } of element.attributes) if (own.toLowerCase() === name) return value
  return undefined
}

/** The address behind an element, in whatever attribute it stands, resolved; undefined where there is none. */
const linkOf = (element: Element, base: string): string | undefined => {
  const to = attribute(element, 'href') ?? attribute(element, 'daoxiang') ?? attribute(element, 'data-href')
  if (!to || /^(?:javascript|#|mailto)/i.test(to) || !URL.canParse(to, base)) return undefined
  const url = new URL(to, base)
  url.hash = ''
  url.search = url.searchParams.size === 1 && url.searchParams.has('div') ? '' : url.search
  return url.href
}

import type { PrintedArticle } from '../news/article.ts'
import { articleAddress } from './epaper-pages.ts'
import { articleInHtml, lineOf, paragraphsIn } from './reading/html.ts'

// Where the parts of an article stand on its page, by the systems of epaper-pages.ts; the first that has text counts.
const titles = [
  'founder-title',
  '#NewsArticleTitle',
  '.main-article-title',
  'h3#Title',
  '.article > h1',
  '.m-article-content h1',
  '.newsdetatit h3',
  '.font01',
  '.main-article-alltitle',
  '.article h1',
]
const kickers = ['founder-pretitle', '#NewsArticlePreTitle', 'p#PreTitle', '.main-article-pretitle', '.article > h3']
const subheads = ['founder-subtitle', '#NewsArticleSubtitle', 'p#SubTitle', '.main-article-subtitle', '.article > h2']
const authors = ['founder-author', '#NewsArticleAuthor', '#Author', '.m-article-author', '.article > .sec', 'p.sec']
const bodies = ['founder-content', '#ozoom', '.main-article-content', '.detail-art', '.newsdetatext', '.m-article-main', '#contenttext']
const pictures = ['#newspic', 'table.pci_c', 'div.attachment', '.article table']

/**
 * HTML as it is to be parsed: the marks around a body that are only comments in system B become an element, and the tail comment, which
 * repeats headline and body, goes, closed or not; of it only the page's number is kept, as a meta.
 */
export const withoutTail = (html: string): string =>
  html
    .replace(/<!--\s*enpproperty[\s\S]*?(?:\/enpproperty\s*-->|$)/gi, (all) => {
      const page = /<founder-pagenum>\s*(\w{1,6})\s*</i.exec(all)?.[1]
      return page ? `<meta name="founder-pagenum" content="${page}">` : ''
    })
    .replace(/<!--\s*(?:enpcontent|<npm:article-content>)\s*-->/gi, '<founder-content>')
    .replace(/<!--\s*(?:\/enpcontent|<\/npm:article-content>)\s*-->/gi, '</founder-content>')

/**
 * The article on its page; undefined for what is no article: staff lines (责编 …), a page's advert, an empty node. A part that runs on
 * from another page (上接) is joined later, by the edition. A page of a form that is not known is read as any web page.
 */
export const articleOnPage = (document: Document, at: { page: string; url: string; title: string }): PrintedArticle | undefined => {
  const author = lineOf(firstOf(document, authors, '.newstime, .date'))
  const headline = textBy(document, titles) || plainHeadline(document, at.title)
  const around = aroundOldTitle(document)
  const kicker = textBy(document, kickers) || around.kicker
  const subhead = textBy(document, subheads) || around.subhead
  const captions = takePictures(document)
  const root = firstOf(document, bodies)
  const body = (root ? paragraphsIn(root) : bodyOfAnyPage(document, at.url)).filter((text) => text !== headline)
  if (body.length === 0 && captions.length === 0) return undefined
  if (isStaff([headline, ...body])) return undefined
  const contentId = articleAddress.exec(at.url)?.[1]
  return {
    kind: body.length === 0 ? 'photo' : 'story',
    headline,
    byline: namesOf(author),
    body: body.length > 0 ? body : captions,
    captions: body.length > 0 ? captions : [],
    page: at.page,
    url: at.url,
    ...(kicker && kicker !== headline ? { kicker } : {}),
    ...(subhead && subhead !== headline ? { subhead } : {}),
    ...(contentId ? { contentId } : {}),
  }
}

/** True for a page that holds one article in the form of one of these systems. */
export const isArticlePage = (document: Document): boolean => firstOf(document, bodies) !== undefined && textBy(document, titles) !== ''

/** The first of these elements that has text; without: what in it is none of its text. */
const firstOf = (document: Document, selectors: string[], without?: string): Element | undefined => {
  for (const selector of selectors) {
    const element = document.querySelector(selector)
    if (element && without) for (const one of element.querySelectorAll(without)) one.remove()
    if (element && lineOf(element) !== '') return element
  }
  return undefined
}
const textBy = (document: Document, selectors: string[]): string => lineOf(firstOf(document, selectors))

/** Kicker and subhead of the old tables have one class: what stands before the title is the one, what follows the other. */
const aroundOldTitle = (document: Document): { kicker: string; subhead: string } => {
  const around = { kicker: '', subhead: '' }
  let past = false
  for (const cell of document.querySelectorAll('.font01, .font02')) {
    if (cell.classList.contains('font01')) past = true
    else if (past) around.subhead ||= lineOf(cell)
    else around.kicker ||= lineOf(cell)
  }
  return around
}

/** Where no system's title stands: the heading that the page's list names, else what the list says, else the first heading. */
const plainHeadline = (document: Document, listed: string): string => {
  const headings = [...document.querySelectorAll('h1, h2, h3')].map(lineOf).filter((text) => text !== '')
  const begin = listed.replace(/[.…\s]+$/, '')
  return (begin === '' ? undefined : headings.find((text) => text.includes(begin))) ?? (listed || (headings[0] ?? ''))
}

/** The captions of a page's pictures. The pictures leave the document: some stand within the body, where a caption is no paragraph. */
const takePictures = (document: Document): string[] => {
  const found: string[] = []
  for (const selector of pictures)
    for (const element of document.querySelectorAll(selector)) {
      if (!element.querySelector('img') || bodies.some((body) => element.matches(body) || element.querySelector(body))) continue
      found.push(...paragraphsIn(element))
      element.remove()
    }
  return [...new Set(found)]
}

/** Prose, not a list of links: what Readability finds on a page that holds no article may be its menu. */
const bodyOfAnyPage = (document: Document, url: string): string[] => {
  const body = articleInHtml(String(document), url)?.body ?? []
  return (body.join('').match(/[。！？]/g) ?? []).length >= 2 ? body : []
}

const isStaff = (texts: string[]): boolean =>
  texts.join('').length < 120 &&
  texts.some((text) => /^(?:本版|今日|值班)?(?:责任编辑|责编|责任校对|版式设计|版式|美编|邮箱|电话)/.test(text))

/** Names from an author field: without papers, roles and brackets. Names of two characters may be printed apart: 贺　勇. */
const namesOf = (author: string): string[] =>
  author
    .replace(/(?<![\p{Script=Han}])(\p{Script=Han})\s+(\p{Script=Han})(?![\p{Script=Han}])/gu, '$1$2')
    .replace(/[^\s、，,]*?(?:记者|通讯员|实习生|评论员|作者|文图|文|图|摄影|摄)[\s:：/／]*/g, ' ')
    .split(/[\s、，,;；/]+/)
    .filter((name) => /^[\p{Script=Han}·]{2,12}$/u.test(name))

import type { PrintedArticle } from '../news/article.ts'
import { articleOnPage, isArticlePage, withoutTail } from './epaper-article.ts'
import { entryRedirect, isPageAddress, pageNumber } from './epaper-pages.ts'
import { articleInHtml, paragraphsIn, parsePage } from './reading/html.ts'

/** True for a page of a digital newspaper, or its entry page that leads to one. */
export const isEpaperPage = (html: string, url: string): boolean => {
  const to = entryRedirect(parsePage(withoutTail(html), url))
  // PaperIndex pages lead to one another before they lead to a page.
  return isPageAddress(url) || (to !== undefined && (isPageAddress(to) || /paperindex/i.test(to)))
}

/** The article that a web page is about: by the forms of the digital newspapers, else as any page of the web; undefined where there is none. */
export const articleOnWebPage = (html: string, url: string): PrintedArticle | undefined => {
  const document = parsePage(withoutTail(html), url)
  if (isArticlePage(document)) return articleOnPage(document, { page: pageNumber(document) ?? '1', url, title: '' })
  const found = articleInHtml(html, url)
  if (!found) return undefined
  const { headline, byline, body } = found
  return { kind: 'story', headline, byline: byline ? [byline] : [], body, captions: [], page: '1', url }
}

/**
 * The article of a web page that was saved as a file. Undefined for a page with several stories, which segmentation divides: its main
 * part then holds several headings, or is only a part of the prose on the page.
 */
export const articleOfSavedPage = (html: string, name: string, page: string): PrintedArticle | undefined => {
  const document = parsePage(withoutTail(html), name)
  if (isArticlePage(document)) {
    const { url: _, ...article } = articleOnPage(document, { page: pageNumber(document) ?? page, url: '', title: '' }) ?? {}
    return 'body' in article ? (article as PrintedArticle) : undefined
  }
  const found = articleInHtml(html, name)
  if (!found || found.headings > 1 || found.headline === '') return undefined
  for (const link of document.querySelectorAll('a')) link.remove()
  const all = paragraphsIn(document.body).join('').length
  if (found.body.join('').length < all * 0.6) return undefined
  return { kind: 'story', headline: found.headline, byline: found.byline ? [found.byline] : [], body: found.body, captions: [], page }
}

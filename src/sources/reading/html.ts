import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { SourceError } from '../source.ts'

/** Web pages are small; what is larger is no article. */
const largestHtml = 5 * 1024 * 1024

/** Parses HTML. Nothing in it is run or loaded. Throws SourceError for what is too large or too deep to be a page. */
export const parsePage = (html: string, name: string): Document => {
  if (html.length > largestHtml) throw new SourceError(`${name} has more than 5 MB of HTML; it was not read`)
  // Elements nested by the thousand are an attack on the parser, not a page.
  if (depthOf(html) > 2000) throw new SourceError(`${name} is not an honest web page: its elements are nested too deep`)
  return parseHTML(/<html[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`).document
}

const depthOf = (html: string): number => {
  let depth = 0
  let deepest = 0
  for (const [, end, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*?>/gi)) {
    if (/^(?:br|img|hr|meta|link|input|area|p|li|td|tr|option|source|col|wbr|base|dd|dt)$/i.test(name!)) continue
    depth = Math.max(0, depth + (end ? -1 : 1))
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

const blocks = new Set([
  'P',
  'DIV',
  'LI',
  'UL',
  'OL',
  'TR',
  'TABLE',
  'SECTION',
  'ARTICLE',
  'BLOCKQUOTE',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'DD',
  'DT',
  'FIGCAPTION',
  'FIGURE',
  'PRE',
  'HEADER',
  'FOOTER',
  'MAIN',
  'CENTER',
  'BODY',
  'FOUNDER-CONTENT',
])
const silent = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'NAV', 'IFRAME', 'SELECT', 'BUTTON', 'TEXTAREA', 'SVG', 'HEAD'])

/** The paragraphs within an element: texts parted by block elements and by two line breaks; a single <br> parts them too when asked. */
export const paragraphsIn = (root: Element, breakAtLines = true): string[] => {
  const found: string[] = []
  let open = ''
  const flush = () => {
    const text = open.replace(/[ \t\r\n\u00a0\u3000]+/g, ' ').trim()
    if (text !== '') found.push(text)
    open = ''
  }
  // Walked without recursion: depth is the page's, not ours.
  const stack: { node: Node; leave: boolean }[] = [{ node: root, leave: false }]
  while (stack.length > 0) {
    const { node, leave } = stack.pop()!
    if (leave) {
      flush()
      continue
    }
    if (node.nodeType === 3) open += node.textContent ?? ''
    if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) continue
    const name = (node as Element).tagName?.toUpperCase() ?? ''
    if (silent.has(name)) continue
    if (name === 'BR' && breakAtLines) flush()
    if (blocks.has(name)) {
      flush()
      stack.push({ node, leave: true })
    }
    for (let child = node.lastChild; child; child = child.previousSibling) stack.push({ node: child, leave: false })
  }
  flush()
  return found
}

/** The text of an element on one line. */
export const lineOf = (element: Element | null | undefined): string => (element ? paragraphsIn(element).join(' ').trim() : '')

/** The text of a whole page, its blocks parted by blank lines, as segmentation reads it. */
export const textOfHtml = (html: string, name: string): string => {
  const { body } = parsePage(html, name)
  const text = body ? paragraphsIn(body).join('\n\n') : ''
  if (text === '') throw new SourceError(`${name} holds no text; is it a page of pictures, or one that only a browser can build?`)
  return text
}

/** headings: of the first two ranks within its body; more than one may mean more than one story. */
export type FoundArticle = { headline: string; byline?: string; body: string[]; headings: number }

/** The article that a web page is about, found by its form (Readability); undefined where there is none. */
export const articleInHtml = (html: string, name: string): FoundArticle | undefined => {
  const document = parsePage(html, name)
  // Asked first: Readability takes the document apart.
  const headings = [...document.querySelectorAll('h1, h2, h3')].map(lineOf)
  const found = new Readability(document, { charThreshold: 100 }).parse()
  if (!found?.content) return undefined
  const headline = headlineFrom((found.title ?? '').replace(/\s+/g, ' ').trim(), headings)
  const content = parsePage(found.content, name)
  const paragraphs = paragraphsIn(content.body)
  const body = paragraphs[0] === headline ? paragraphs.slice(1) : paragraphs
  if (body.join('').length < 30) return undefined
  return { headline, ...(found.byline ? { byline: found.byline.trim() } : {}), body, headings: content.querySelectorAll('h1, h2').length }
}

/** A page's title without the names of column and site after it: the heading that it begins with, else what stands before the first mark. */
const headlineFrom = (title: string, headings: string[]): string =>
  headings.find((heading) => heading.length >= 4 && title.startsWith(heading)) ??
  title.replace(/^(.{6,}?)\s*(?:[_|｜]|\s[-–—]\s|[-–—]{2}).*$/, '$1')

import type { PrintedArticle } from '../../news/article.ts'
import type { Remark } from '../../news/remark.ts'
import { type PageText, SourceError } from '../source.ts'
import { binaryKind, decodeText } from './decode.ts'

/** The largest text or HTML file that is read, and the largest PDF, in bytes. */
export const largestText = 20 * 1024 * 1024
export const largestPdf = 60 * 1024 * 1024

/** The file name endings that can be read. */
export const readable = /\.(?:txt|md|html?|pdf)$/i

/** What one file holds: pages to be divided, or, where it is one article's web page, that article. remarks: what was odd, for editors. */
export type Document = { pages: PageText[]; articles: PrintedArticle[]; remarks: Remark[] }

/**
 * Bytes of a text, Markdown, HTML or PDF file to pages or an article. The kind is told by the bytes first, then by the name. page: of a
 * file that is one page. Throws SourceError for what cannot be read.
 */
export const readDocument = async (bytes: Uint8Array, name: string, page: string): Promise<Document> => {
  if (bytes.length === 0) throw new SourceError({ kind: 'empty file', file: name })
  const isPdf = binaryKind(bytes) === 'a PDF'
  const limit = isPdf ? largestPdf : largestText
  if (bytes.length > limit) throw new SourceError({ kind: 'large file', file: name, megabytes: limit / 1024 / 1024 })
  if (isPdf) {
    const { pagesOfPdf } = await import('./pdf.ts')
    const texts = await pagesOfPdf(bytes, name)
    const pages = texts.map((text, at) => ({ page: texts.length === 1 ? page : String(at + 1), text }))
    const blank = pages.filter(({ text }) => text.trim() === '')
    return {
      pages: pages.filter(({ text }) => text.trim() !== ''),
      articles: [],
      remarks: blank.map((one): Remark => ({ kind: 'blank page', page: one.page, file: name })),
    }
  }
  const { text, charset, declared } = decodeText(bytes, name)
  const broken = text.split('\ufffd').length - 1
  const remarks: Remark[] = [
    ...(declared ? [{ kind: 'other charset', file: name, declared, charset } as const] : []),
    ...(broken > 0 ? [{ kind: 'broken characters', file: name, count: broken } as const] : []),
  ]
  const other = otherKind(text)
  if (other) throw new SourceError(`${name} is ${other}, not the text of a page; save it as text, HTML or PDF`)
  if (!isHtml(text, name)) return { pages: [{ page, text: /\.md$/i.test(name) ? withoutMarkdown(text) : text }], articles: [], remarks }
  // Loaded when a page of HTML comes: the parser is large, and most papers are text.
  const { articleOfSavedPage } = await import('../web-page.ts')
  const article = articleOfSavedPage(text, name, page)
  if (article) return { pages: [], articles: [article], remarks }
  return { pages: [{ page, text: (await import('./html.ts')).textOfHtml(text, name) }], articles: [], remarks }
}

/** What kind of file a text is that is not meant to be read as it stands, in words; undefined for a page's text. */
const otherKind = (text: string): string | undefined => {
  const begin = text.slice(0, 4000).trimStart()
  if (begin.startsWith('{\\rtf')) return 'an RTF document'
  if (/^(?:From|MIME-Version|Subject|Date|Snapshot-Content-Location):[\s\S]*^Content-Type:\s*multipart\//im.test(begin))
    return 'a web archive (MHTML)'
  if (/^<\?xml(?![\s\S]*<html[\s>])|^<(?:rss|feed|rdf:RDF)[\s>]/i.test(begin)) return 'an XML file'
  if (/^[[{]\s*["{[]/.test(begin) && isJson(text)) return 'JSON data'
  return undefined
}

const isJson = (text: string): boolean => {
  try {
    return JSON.parse(text) !== undefined
  } catch {
    return false
  }
}

const isHtml = (text: string, name: string): boolean => /\.html?$/i.test(name) || /^\s*(?:<!doctype html|<html[\s>])/i.test(text)

/** The words of a Markdown file as they would be printed: no marks of headings, emphasis and links. */
const withoutMarkdown = (text: string): string =>
  text
    .replace(/^\s{0,3}(?:#{1,6}\s+|>\s?)/gm, '')
    .replace(/^\s*(?:---+|\*\*\*+)\s*$/gm, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.+?)\1/g, '$2')

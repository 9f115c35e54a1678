import { createHash } from 'node:crypto'
import type { EditionId } from './edition.ts'
import { splitSentences } from './sentence.ts'

/** `<edition>-<8 hex>`: at most 36 characters of [a-z0-9-]. */
export type ArticleId = string
/** `<article>.<n>`, n from 1 in reading order. What evidence points at. */
export type SentenceId = string

export type Sentence = { id: SentenceId; text: string /** 0-based index of the body paragraph it stands in. */; paragraph: number }

/** story: a text with a headline; photo: a picture and its caption; notice: an official or paid announcement. */
export type ArticleKind = 'story' | 'photo' | 'notice'

/** One article as it stands in the paper, before it has an identity. What segmentation and structured sources produce. */
export type PrintedArticle = {
  kind: ArticleKind
  /** 引题 */
  kicker?: string
  /** 标题, lines joined. May be empty when the page has none. */
  headline: string
  /** 副题 */
  subhead?: string
  /** Names only: 吴峰宇, not 全媒体记者 吴峰宇. Photographers of a photo story stand here too. */
  byline: string[]
  /** 电头, such as 新华社北京7月8日电; it stays in the body as well. */
  dateline?: string
  /** Body paragraphs in order, broken paragraphs rejoined; without headlines and stand-alone byline lines. */
  body: string[]
  captions: string[]
  /** Printed page number: `1`, `A04`. */
  page: string
  /** Pages on which the story runs on. */
  continuedOn?: string[]
  url?: string
  /** The publisher's own id of the article, where it has one. */
  contentId?: string
}

export type Article = Omit<PrintedArticle, 'body' | 'contentId'> & {
  id: ArticleId
  edition: EditionId
  sentences: Sentence[]
  /** Of all its text: an article that kept its id but changed its text has another hash. */
  hash: string
}

const digestOf = (...parts: string[]) => createHash('sha256').update(parts.join('\u0000')).digest('hex')

/**
 * Gives the articles of one edition their ids and numbers their sentences.
 * The id comes from the publisher's id or URL, else from page and headline, so that it survives a second reading of the
 * same edition; several articles under one headline are told apart by their order (a headline alone is not an identity).
 */
export const identifyArticles = (edition: EditionId, printed: PrintedArticle[]): Article[] => {
  const seen = new Map<string, number>()
  return printed.map(({ body, contentId, ...rest }) => {
    const name = contentId ?? rest.url ?? `${rest.page}\u0000${rest.headline.replace(/\s+/g, '')}`
    const turn = (seen.get(name) ?? 0) + 1
    seen.set(name, turn)
    const id = `${edition}-${digestOf(name, String(turn)).slice(0, 8)}`
    const texts = body.flatMap((paragraph, index) => splitSentences(paragraph).map((text) => ({ text, paragraph: index })))
    return {
      ...rest,
      id,
      edition,
      sentences: texts.map((sentence, index) => ({ id: `${id}.${index + 1}`, ...sentence })),
      hash: digestOf(rest.kicker ?? '', rest.headline, rest.subhead ?? '', ...body, ...rest.captions).slice(0, 16),
    }
  })
}

/** The body paragraphs again, exactly as they were printed. */
export const paragraphsOf = (article: Pick<Article, 'sentences'>): string[] => {
  const paragraphs: string[] = []
  for (const { paragraph, text } of article.sentences) paragraphs[paragraph] = (paragraphs[paragraph] ?? '') + text
  return paragraphs.filter((text) => text !== undefined)
}

/** The article and the edition that a sentence id belongs to. */
export const articleOf = (sentence: SentenceId): ArticleId => sentence.slice(0, sentence.lastIndexOf('.'))
export const editionOf = (article: ArticleId): EditionId => article.slice(0, article.lastIndexOf('-'))

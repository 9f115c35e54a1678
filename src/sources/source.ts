import type { PrintedArticle } from '../news/article.ts'
import type { Paper, PaperDate } from '../news/edition.ts'
import { inEnglish, type Remark } from '../news/remark.ts'

/** The text of one page in the order in which it came out of the file; segmentation makes articles of it. */
export type PageText = { page: string; text: string; url?: string }

/**
 * What a source has for one day. Files give pages; feeds and e-papers give articles; either list may be empty.
 * complete is false when the source knows that something is missing yet.
 */
export type Reading = {
  paper: Paper
  date: PaperDate
  pages: PageText[]
  articles: PrintedArticle[]
  complete: boolean
  /** What was left out or refused, for editors. */
  remarks: Remark[]
}

/** `not out yet` is an expected outcome: the paper of that day is not there (so far). */
export type SourceOutcome = { kind: 'read'; reading: Reading } | { kind: 'not out yet'; why: Remark }

/** Where editions come from: one file a kind. `read` throws SourceError for what cannot be read at all. */
export type Source = {
  /** As configured, without secrets: for logs and status. */
  name: string
  paper: Paper
  read(date: PaperDate, signal?: AbortSignal): Promise<SourceOutcome>
}

/** Thrown when a file, a page or an address cannot be read. The message is one line that says what to do next. */
export class SourceError extends Error {
  override name = 'SourceError'
  /** What editors are told. */
  readonly remark: Remark
  constructor(remark: Remark, options?: ErrorOptions) {
    super(inEnglish(remark), options)
    this.remark = remark
  }
}

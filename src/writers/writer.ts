import type { Article, SentenceId } from '../news/article.ts'
import type { Section, Usage, WriterName } from '../news/brief.ts'
import type { Claim, Fault } from '../news/claim.ts'
import type { Division } from '../news/division.ts'
import type { PaperDate } from '../news/edition.ts'
import type { Glossary } from '../news/glossary.ts'
import type { Bilingual, Language } from '../news/language.ts'
import type { Turn } from '../news/question.ts'

/** What a writer proposes; nothing of it is published before the fact check has passed it. */
export type BriefDraft = { headline: Bilingual; claims: Claim[]; section: Section; questions: Bilingual[]; usage: Usage }

/**
 * previous and violations: set on the second and last try, with what the check found in the first. fits: whether a claim, or without
 * evidence a headline, passes the check; for a writer whom trying costs nothing.
 */
export type BriefRequest = {
  article: Article
  date: PaperDate
  /** The name of the paper that the article is in. */
  paper?: string
  glossary: Glossary
  previous?: BriefDraft
  violations?: Fault[]
  fits?: (text: Bilingual, evidence?: SentenceId[]) => boolean
}

/** articles: what retrieval found, best first; the draft may rest on their sentences only. */
export type AnswerRequest = {
  question: string
  language: Language
  articles: Article[]
  /** Sentences that retrieval thinks answer the question, best first. */
  sentences: string[]
  thread: Turn[]
  date: PaperDate
  glossary: Glossary
  previous?: AnswerDraft
  violations?: Fault[]
}

export type RestateRequest = Pick<AnswerRequest, 'question' | 'thread' | 'date'>

/** No claims: the passages do not answer the question. */
export type AnswerDraft = { claims: Claim[]; usage: Usage }

/** Who writes briefs and answers. Throws WriterError when it cannot; a bad reply is repaired or reported, never returned. */
export type Writer = {
  /** Part of the key of what it wrote: another prompt or model is another key. */
  name: WriterName
  writeBrief(request: BriefRequest, signal?: AbortSignal): Promise<BriefDraft>
  /** onClaim: each claim as soon as it is whole, unchecked: the caller checks it before a reader sees it. May never be called. */
  writeAnswer(request: AnswerRequest, signal?: AbortSignal, onClaim?: (claim: Claim) => void): Promise<AnswerDraft>
  /** The question as it stands alone, in both languages; for searching only, and no reader sees it. Absent: this writer cannot. */
  restate?(request: RestateRequest, signal?: AbortSignal): Promise<{ question: Bilingual; usage: Usage }>
  /** Which lines of a page belong together; `numbered` has a number before each. Absent: this writer cannot. */
  divide?(numbered: string, signal?: AbortSignal): Promise<Division>
}

/** One vector for each text, all of one length. Rejects when it cannot: then there are no vectors, and the search does without. */
export type Embed = (texts: string[], signal?: AbortSignal) => Promise<Float32Array[]>

/**
 * retry: worth another try later (429, 5xx, timeout); `never`: not with this configuration (no quota, wrong key). usage: what was paid
 * although nothing came of it.
 */
export class WriterError extends Error {
  override name = 'WriterError'
  readonly retry: 'later' | 'never'
  readonly usage: Usage
  constructor(
    message: string,
    retry: 'later' | 'never',
    { usage = { tokens: 0, cost: 0 }, ...options }: ErrorOptions & { usage?: Usage } = {},
  ) {
    super(message, options)
    this.retry = retry
    this.usage = usage
  }
}

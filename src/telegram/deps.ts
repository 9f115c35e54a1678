import type { Logger } from '../logger.ts'
import type { Article, ArticleId } from '../news/article.ts'
import type { Digest } from '../news/digest.ts'
import type { Paper, PaperDate } from '../news/edition.ts'
import type { Question } from '../news/question.ts'
import type { Store } from '../store/store.ts'

/** How far a run or a broadcast is. failed: of `done`, how many did not arrive. */
export type Progress = { stage: 'reading' | 'writing' | 'checking' | 'sending' | 'done'; done: number; of: number; failed?: number }

export type MakeOutcome =
  | { kind: 'made' | 'unchanged'; digest: Digest }
  | { kind: 'not out yet'; why: string }
  | { kind: 'failed'; why: string }
export type Sent = { sent: number; failed: number; gone: number; skipped: number }

/** All that the bot needs from the house. Functions that may take longer than a moment are never awaited inside the update loop. */
export type BotDeps = {
  token: string
  /** `https://api.telegram.org` where it is missing; the sandbox's address in the sandbox. */
  apiRoot?: string
  /** Telegram ids of the editors. */
  admins: number[]
  store: Store
  logger: Logger
  now: () => Date
  /** The paper's time zone, and the local `HH:MM` at which its digest is made. */
  timeZone: string
  digestTime: string
  paper: Paper
  /** Takes a question in durably and answers it later through Reply. cancel: the reader stopped the draft of this question. */
  desk: { take(question: Question): Promise<unknown>; cancel?(question: Question['id']): void }
  /** Stories that hold these words, best first, in either language; undefined while there is no index. */
  search(words: string, most: number): Promise<{ article: ArticleId }[]>
  /** Earlier stories on the same subject as this one, best first. */
  earlier?(article: Article): Promise<ArticleId[]>
  /** How long editions and deliveries are kept, for /privacy. */
  keepDays: number
  /** Makes the digest of a day, or finds it made, and sends it to nobody. */
  make(request: { date: PaperDate; force?: boolean; onProgress?: (progress: Progress) => void }): Promise<MakeOutcome>
  /** Sends a digest to every subscriber who is due and does not have it; goes on where an earlier broadcast stopped. */
  broadcast(digest: Digest, options: { onProgress?: (progress: { done: number; of?: number; failed: number }) => void }): Promise<Sent>
}

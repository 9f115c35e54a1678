import type { Match } from '../answers/match.ts'
import type { Bring } from '../delivery/assignment.ts'
import type { Turns } from '../delivery/messenger.ts'
import type { BroadcastResult } from '../delivery/run.ts'
import type { Logger } from '../logger.ts'
import type { Article, ArticleId } from '../news/article.ts'
import type { Brief, Usage } from '../news/brief.ts'
import type { Claim, Violation } from '../news/claim.ts'
import type { Digest } from '../news/digest.ts'
import type { EditionId, Paper, PaperDate } from '../news/edition.ts'
import type { Bilingual } from '../news/language.ts'
import type { Question } from '../news/question.ts'
import type { Remark } from '../news/remark.ts'
import type { Store } from '../store/store.ts'

/** How far the making of a digest is. */
export type Progress = { stage: 'reading' | 'writing' | 'checking' | 'done'; done: number; of: number }
/** How far a broadcast is. */
export type DeliveryProgress = { sent: number; failed: number; gone: number; of: number }

export type RunOutcome =
  | { kind: 'made' | 'unchanged'; digest: Digest }
  | { kind: 'not out yet'; why: Remark }
  | { kind: 'failed'; why: Remark }
export type Delivered = Pick<BroadcastResult, 'sent' | 'failed' | 'gone' | 'skipped' | 'waiting' | 'reasons'>

/** What an editor sends to be taken in. */
export type Sent = { kind: 'file'; name: string; bytes: Uint8Array } | { kind: 'text'; text: string } | { kind: 'link'; url: string }
/** What was found in it, not yet kept. keep: takes it in as the edition of that day. */
export type Found = {
  date: PaperDate
  pages: string[]
  headlines: { zh: string; en?: string }[]
  remarks: Remark[]
  keep(date: PaperDate): Promise<{ kind: 'kept'; edition: EditionId; stories: number } | { kind: 'failed'; why: Remark }>
}

/** What editors do. Each may take long: the bot never awaits one inside the update loop. */
export type Editing = {
  /** Makes the digest of a day, or finds it made, and sends it to nobody. */
  make(request: { date: PaperDate; force?: boolean; onProgress?: (progress: Progress) => void }): Promise<RunOutcome>
  /** Makes it and sends it to everyone who is due, unless it is held for review. */
  publish(request: {
    date: PaperDate
    onProgress?: (progress: Progress) => void
    onDelivery?: (progress: DeliveryProgress) => void
  }): Promise<{ run: RunOutcome; held: boolean; delivered?: Delivered }>
  /** Lets a held digest go out and sends it; undefined when there is no such digest. */
  release(id: EditionId, options: { onDelivery?: (progress: DeliveryProgress) => void }): Promise<Delivered | undefined>
  /** Once more to those whom Telegram refused it. */
  resend(digest: Digest, options: { onProgress?: (progress: DeliveryProgress) => void }): Promise<Delivered>
  /** Puts the digest as it is now in place of every delivered one. Its revision is higher than theirs. */
  correct(digest: Digest, options: { onProgress?: (progress: DeliveryProgress) => void }): Promise<Delivered>
  /** Brings a note to every active subscriber once; called again with the same id it goes on where it was. */
  announce(id: string, bring: Bring, options: { onProgress?: (progress: DeliveryProgress) => void }): Promise<Delivered>
  /** Writes a story's brief anew. */
  rewrite(article: Article): Promise<{ kind: 'brief'; brief: Brief } | { kind: 'omission'; reason: Remark }>
  /**
   * What the fact check finds in a claim of this article; without evidence the whole article is it. before: how it read until an editor
   * changed one of its languages.
   */
  check(claim: Pick<Claim, 'text' | 'evidence'>, article: Article, before?: Bilingual): Promise<Violation[]>
  /** Reads what an editor sent. */
  takeIn(sent: Sent): Promise<{ kind: 'found'; found: Found } | { kind: 'refused'; why: Remark }>
  /** Names and terms of an edition that have no official English yet. */
  unknownTerms?(edition: EditionId): Promise<string[]>
}

/** All that the bot needs from the house. */
export type BotDeps = {
  token: string
  /** `https://api.telegram.org` where it is missing; the sandbox's address in the sandbox. */
  apiRoot?: string
  /** Notes to everybody go as paid broadcasts. */
  paid?: boolean
  /** Telegram ids of the editors. */
  admins: number[]
  store: Store
  logger: Logger
  now: () => Date
  /** For files that editors send. */
  fetch: typeof fetch
  /** The paper's time zone, and the local `HH:MM` at which its digest is made. */
  timeZone: string
  digestTime: string
  paper: Paper
  /** All papers that digests are made of, at least one. */
  papers: Paper[]
  /** The turns of a chat among the answers, which go before the broadcast; without it calls are made at once. */
  turns?(chat: { id: string; group: boolean }): Turns
  /** What models cost today, answers too. */
  spent?(): Promise<Usage>
  /** How many stories a digest carries at most, for /settings. */
  maxBriefs: number
  /** How long editions and deliveries are kept, for /privacy. */
  keepDays: number
  /** Takes a question in durably and answers it later through Reply. cancel: the reader stopped the draft of this question. */
  desk: { take(question: Question): Promise<unknown>; cancel?(id: Question['id']): void }
  /** Stories that hold these words, best first, in either language, each with the sentence that has most of them. */
  search(words: string, most: number): Promise<{ article: ArticleId; match?: Match; stems?: string[] }[]>
  /** Earlier stories on the same subject as this one, best first. */
  earlier?(article: Article): Promise<ArticleId[]>
  /** What the offline writer makes of a story that is in no digest; undefined where it makes nothing. Without it such a story is in Chinese only. */
  gloss?(article: Article): Promise<Brief | undefined>
  /** True while editors have not yet said that this digest may go out: readers see nothing of it. */
  held(id: EditionId): Promise<boolean>
  editing: Editing
}

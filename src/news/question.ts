import type { ArticleId, SentenceId } from './article.ts'
import type { Usage } from './brief.ts'
import type { Claim } from './claim.ts'
import type { PaperDate } from './edition.ts'
import type { Language } from './language.ts'

/** The pointer into a story. quote: one sentence, to the letter. */
export type Citation = {
  sentence: SentenceId
  article: ArticleId
  headline: string
  page: string
  date: PaperDate
  quote: string
  url?: string
}

/** The text found for a question: one article or a part of it. score: higher is better, comparable within one result only. */
export type Passage = { article: ArticleId; sentences: SentenceId[]; score: number }

/** What was no question to the paper, and is answered without searching it. */
export type Talk = 'greeting' | 'thanks' | 'about'

/**
 * What was found is said; what was not found is said to be missing. Never a guess. more: further checked claims for who wants to go
 * on. citations: of the claims first, then of more. writer: the model's name, or `offline`. unsure: the sentences are the nearest
 * that the paper comes, and may not answer it.
 */
export type Answer =
  | { kind: 'answered'; claims: Claim[]; more: Claim[]; citations: Citation[]; writer: string; unsure?: true }
  | { kind: 'not in the paper'; nearest: Citation[] }
  | { kind: 'talk'; talk: Talk }

/** One earlier question of the same chat with its answer, oldest first. */
export type Turn = { question: string; answer: string; articles: ArticleId[] /** ISO instant. */; at: string }

/** A reader's follow-up, kept from before it is answered until after, so that a crash loses none. */
export type Question = {
  /** `<chat>-<message>`: the same update asked twice is one question. */
  id: string
  /** The chat's id as decimal text. */
  chat: string
  /** The asking reader's id as decimal text; in a private chat the same as the chat. */
  reader: string
  /** Telegram's id of the asking message, to reply to. */
  message: number
  text: string
  language: Language
  /** The language of the wording around the answer, where it is another than that of the question. */
  wording?: string
  /** The story it is about, when it was asked from a button or by a reply. */
  about?: ArticleId
  /** ISO instant. */
  askedAt: string
  /** stopped: by the reader, before there was an answer. */
  state: 'asked' | 'answered' | 'failed' | 'stopped'
  /** What became of it, for editors; set when it was answered. */
  outcome?: Answer['kind']
  /** What answering it cost; set when it is over. */
  usage?: Usage
  /** Forum topic, where there is one. */
  topic?: number
}

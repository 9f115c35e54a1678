import type { Answer, Question } from '../news/question.ts'

/** Why a question gets no answer now: the reader's limit of the day is used up, something failed for good, or the reader stopped it. */
export type Refusal = { kind: 'daily limit'; limit: number } | { kind: 'failed' } | { kind: 'stopped' }

/** How an answer reaches the reader who asked; the front end implements it. Never throws for what the other side answers. */
export type Reply = {
  /** Tells the reader that the question waits, and how many are before it. */
  waiting(question: Question, before: number): Promise<void>
  /** Shows the answer so far while it is made; best effort. */
  draft(question: Question, text: string): Promise<void>
  /** late: the question was asked before a restart or long ago, and the answer says so. unreachable: try again later. */
  answer(question: Question, answer: Answer, late: boolean): Promise<'sent' | 'gone' | 'unreachable'>
  refuse(question: Question, refusal: Refusal): Promise<'sent' | 'gone' | 'unreachable'>
}

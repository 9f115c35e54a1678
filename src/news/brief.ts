import type { ArticleId } from './article.ts'
import type { Claim, Violation } from './claim.ts'
import type { Bilingual, Language } from './language.ts'

export const sections = ['trade', 'policy', 'city', 'people', 'culture', 'world', 'notices'] as const
/** Under which heading of the digest a story stands. */
export type Section = (typeof sections)[number]

/** Who wrote it. offline: extracts and glosses without a model. prompt: hash of the prompt's text. */
export type WriterName = { name: string; prompt?: string; model?: string }

/** tokens: in and out. cost: in the currency of the configured prices, 0 where no price is known. */
export type Usage = { tokens: number; cost: number }

/** Our short version of one article: headline and two to four claims, in both languages. */
export type Brief = {
  article: ArticleId
  headline: Bilingual
  claims: Claim[]
  section: Section
  /** Two or three questions that the article answers. */
  questions: Bilingual[]
  writer: WriterName
  /** passed: all as first written; rewritten: some after a second try; extracted: some or all replaced by an extract. */
  check: 'passed' | 'rewritten' | 'extracted'
  /** What the check found on the way; empty when passed. */
  violations: Violation[]
  usage: Usage
  /** An editor changed a word of it after it was sent; readers are told so. */
  corrected?: boolean
  /** The headline is in an editor's words; corrected: in which languages, once readers had others. */
  retitled?: { origin: 'edited' | 'corrected'; corrected?: Language[] }
}

/** Something of it is in an editor's words. */
export const isEdited = ({ corrected, retitled, claims }: Brief): boolean =>
  corrected === true || retitled !== undefined || claims.some(({ origin }) => origin === 'edited' || origin === 'corrected')

import type { SentenceId } from './article.ts'
import { type Bilingual, type Language, languages } from './language.ts'

/**
 * One statement in every language, with the source sentences it rests on (1 to 6 of them).
 * origin: who put it in these words. written: the writer's first words; rewritten: after a failed check; extracted: the source's
 * own words, with an English gloss; edited: an editor's, before it was sent; corrected: an editor's, after it was sent, and then in
 * which languages; in all where that is missing.
 */
export type Claim = {
  text: Bilingual
  evidence: SentenceId[]
  origin: 'written' | 'rewritten' | 'extracted' | 'edited' | 'corrected'
  corrected?: Language[]
}

/** The languages whose words readers must know to be others than those that were sent. */
export const correctedIn = ({ origin, corrected = [...languages] }: Pick<Claim, 'origin' | 'corrected'>): Language[] =>
  origin === 'corrected' ? corrected : []

export type ViolationKind =
  | 'quantity'
  | 'date'
  | 'name'
  | 'quotation'
  | 'parity'
  | 'direction'
  | 'qualifier'
  | 'ownership'
  | 'term'
  | 'form'
  | 'evidence'

/** One reason why a claim may not be published. text: the words concerned; why: for a writer to act on, in English. */
export type Violation = { kind: ViolationKind; where: Language | 'claim'; text: string; why: string }

/** What is wrong with a draft. claim: with which of its claims, from 1; missing: with the headline. */
export type Fault = Violation & { claim?: number }

/** What the source has in place of some words, in its own words; undefined where the reason is another. */
export const sourceHas = (violation: Pick<Violation, 'text' | 'why'>): string[] | undefined =>
  /^the evidence (?:has|says) ([^a-z]+)$/.exec(reasonBeside(violation))?.[1]?.split(', ')

/** Why the check refuses some words, without what a line that names them says already: `the evidence has 4.4%`. May be empty. */
export const reasonBeside = ({ text, why }: Pick<Violation, 'text' | 'why'>): string => {
  const bare = why.replace(/^“/, '')
  if (!bare.startsWith(text.trim())) return why
  const [, rest = ''] = /[,:;] (?:but )?(.*)$/su.exec(bare.slice(text.trim().length)) ?? []
  return rest.replace(/^which /, 'the evidence ')
}

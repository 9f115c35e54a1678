import type { Violation } from '../news/claim.ts'
import type { Language } from '../news/language.ts'
import { type CheckInput, read } from './reading.ts'
import { rules } from './rules.ts'

export type { CheckInput } from './reading.ts'

/**
 * Checks one claim against the sentences it rests on; empty when nothing speaks against publishing it. Pure, no network, a few
 * milliseconds. Each violation names the words concerned and says what to change; the rules are in rules.ts.
 */
export const checkClaim = (input: CheckInput): Violation[] => {
  if (input.evidence.every((sentence) => sentence.trim() === '')) {
    return [{ kind: 'evidence', where: 'claim', text: '', why: 'the claim names no source sentence' }]
  }
  const reading = read(input)
  const violations: Violation[] = []
  for (const rule of rules) {
    if (!rule.languages)
      violations.push(...rule.find(reading).map(({ text, why, kind }) => ({ kind: kind ?? rule.kind, where: 'claim' as const, text, why })))
    else {
      for (const language of rule.languages) {
        const claim = reading.claim[language]
        if (claim)
          violations.push(
            ...rule
              .find(claim, reading)
              .map(({ text, why, kind }) => ({ kind: kind ?? rule.kind, where: language as Language, text, why })),
          )
      }
    }
  }
  return violations
}

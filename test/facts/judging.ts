import { checkClaim } from '../../src/facts/check.ts'
import type { Violation } from '../../src/news/claim.ts'

/** A source, what may be said of it, and what may not. */
export type Row = [source: string, right: string[], wrong: string[]]

/** What the check finds in a claim, which is in the language of its characters. */
export const verdict = (source: string, claim: string, date = '2025-06-18', paper = '青禾日报'): Violation[] =>
  checkClaim({ text: { [/\p{Script=Han}/u.test(claim) ? 'zh' : 'en']: claim }, evidence: [source], date, paper })

/** What is judged otherwise than the rows have it, all of it, so that one run shows it; nothing where they hold. */
export const misjudged = (rows: Row[], date?: string, paper?: string): string[] =>
  rows.flatMap(([source, right, wrong]) => [
    ...right.flatMap((claim) => {
      const found = verdict(source, claim, date, paper)
      return found.length > 0 ? [`refused: ${source} — ${claim} (${found.map(({ text, why }) => `${text}: ${why}`).join('; ')})`] : []
    }),
    ...wrong.filter((claim) => verdict(source, claim, date, paper).length === 0).map((claim) => `passed: ${source} — ${claim}`),
  ])

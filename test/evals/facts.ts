import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type CheckInput, checkClaim } from '../../src/facts/check.ts'
import { parseGlossary } from '../../src/language/glossary-file.ts'
import { glossaryOf } from '../../src/news/glossary.ts'
import { type Eval, jsonLines } from './main.ts'

/** One claim with its evidence. expected: present in a set that was written to be scored. */
export type Row = {
  id: string
  source: string | string[]
  zh?: string | null
  en?: string | null
  date?: string | null
  paper?: string | null
  expected?: { ok: true } | { error: string }
}

/** A row as the check takes it. */
export const inputOf = ({ source, zh, en, date, paper }: Row): Omit<CheckInput, 'glossary'> => ({
  text: { ...(zh ? { zh } : {}), ...(en ? { en } : {}) },
  evidence: Array.isArray(source) ? source : [source],
  ...(date ? { date } : {}),
  ...(paper ? { paper } : {}),
})

const ownSet = fileURLToPath(new URL('facts-claims.jsonl', import.meta.url))
const glossaryFile = new URL('../../prompts/glossary.tsv', import.meta.url)

/**
 * Checks each claim of the files, or of the set of ours where none is given. With `expected` in the rows the summary says which share of the planted errors was found, in all and by
 * kind, and which share of the true claims was refused. `--wrong` writes only rows that were judged wrongly.
 */
export const run: Eval = async (files, write, flags) => {
  const glossary = existsSync(glossaryFile) ? glossaryOf(parseGlossary(readFileSync(glossaryFile, 'utf8'))) : glossaryOf([])
  const tally = new Map<string, { found: number; of: number }>()
  const count = (kind: string, found: boolean) => {
    const line = tally.get(kind) ?? { found: 0, of: 0 }
    tally.set(kind, { found: line.found + (found ? 1 : 0), of: line.of + 1 })
  }
  let claims = 0
  let ms = 0
  for (const file of files.length > 0 ? files : [ownSet]) {
    for await (const row of jsonLines<Row>(file)) {
      const { id, source, zh, en, expected } = row
      const started = performance.now()
      const violations = checkClaim({ ...inputOf(row), glossary })
      ms += performance.now() - started
      claims++
      if (expected) count('error' in expected ? expected.error : 'ok', violations.length > 0)
      const wrong = expected !== undefined && 'ok' in expected === violations.length > 0
      if (wrong || !flags.includes('--wrong')) write({ id, violations, ...(flags.includes('--wrong') ? { expected, zh, en, source } : {}) })
    }
  }
  const share = ({ found, of }: { found: number; of: number }) => Math.round((found / of) * 1000) / 1000
  const errors = [...tally].filter(([kind]) => kind !== 'ok')
  const all = errors.reduce((sum, [, { found, of }]) => ({ found: sum.found + found, of: sum.of + of }), { found: 0, of: 0 })
  const ok = tally.get('ok')
  return {
    claims,
    msPerClaim: claims === 0 ? 0 : Math.round((ms / claims) * 100) / 100,
    ...(all.of > 0
      ? { recall: share(all), of: all.of, byKind: Object.fromEntries(errors.map(([kind, line]) => [kind, `${line.found}/${line.of}`])) }
      : {}),
    ...(ok ? { falseAlarms: share(ok), trueClaims: ok.of } : {}),
  }
}

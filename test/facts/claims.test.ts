import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { checkClaim } from '../../src/facts/check.ts'
import { parseGlossary } from '../../src/language/glossary-file.ts'
import { glossaryOf } from '../../src/news/glossary.ts'

type Row = { id: string; source: string; zh?: string; en?: string; date: string; paper: string; expected: { ok: true } | { error: string } }

test('on the set of claims: 98 % of planted errors found, 90 % of each kind, at most 2 % of true claims refused', () => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
  const glossary = glossaryOf(parseGlossary(read('../../prompts/glossary.tsv')))
  const judged = read('../evals/facts-claims.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
    .map(({ zh, en, source, date, paper, expected }) => ({
      kind: 'error' in expected ? expected.error : 'ok',
      refused: checkClaim({ text: { ...(zh ? { zh } : {}), ...(en ? { en } : {}) }, evidence: [source], date, paper, glossary }).length > 0,
    }))
  const share = (rows: typeof judged) => rows.filter(({ refused }) => refused).length / rows.length
  const wrong = judged.filter(({ kind }) => kind !== 'ok')
  assert.ok(judged.length >= 400)
  assert.ok(share(wrong) >= 0.98, `found ${share(wrong)}`)
  assert.ok(share(judged.filter(({ kind }) => kind === 'ok')) <= 0.02)
  for (const kind of new Set(wrong.map((row) => row.kind))) assert.ok(share(wrong.filter((row) => row.kind === kind)) >= 0.9, kind)
})

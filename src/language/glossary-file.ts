import type { Glossary, Term } from '../news/glossary.ts'

/** Thrown when a glossary file has rows that cannot be used; `rows` names every one of them, with its line. */
export class GlossaryError extends Error {
  readonly rows: string[]

  constructor(rows: string[]) {
    super(`The glossary needs three columns, zh, en and source, parted by tabs. Correct these lines:\n${rows.join('\n')}`)
    this.name = 'GlossaryError'
    this.rows = rows
  }
}

/**
 * Reads `zh<TAB>en<TAB>source`: a header row, then one term a line; empty lines and lines that begin with `#` are passed over.
 * Throws a GlossaryError that lists every bad line: a missing column, Chinese without a Chinese character or with blanks around
 * it, English with Chinese in it, the same Chinese twice.
 */
export const parseGlossary = (tsv: string): Term[] => {
  const terms: Term[] = []
  const firstLine = new Map<string, number>()
  const bad: string[] = []
  let header = false
  for (const [index, line] of tsv
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    if (!header) {
      header = true
      if (line.split('\t').join() === 'zh,en,source') continue
      bad.push(`line ${index + 1}: the header row zh<TAB>en<TAB>source is missing`)
    }
    const cells = line.split('\t')
    const [zh = '', en = '', source = ''] = cells
    const why = flaw(cells) ?? (firstLine.has(zh) ? `${zh} stands on line ${firstLine.get(zh)} already` : undefined)
    if (why) bad.push(`line ${index + 1}: ${why}`)
    else {
      firstLine.set(zh, index + 1)
      terms.push({ zh, en, source })
    }
  }
  if (bad.length > 0) throw new GlossaryError(bad)
  return terms
}

const flaw = (cells: string[]): string | undefined => {
  const [zh = '', en = '', source = ''] = cells
  if (cells.length !== 3) return `${cells.length} columns instead of 3: ${cells.join(' | ')}`
  if (cells.some((cell) => cell !== cell.trim())) return `blanks around a cell: ${cells.join(' | ')}`
  if (!zh || !en || !source) return `an empty cell: ${cells.join(' | ')}`
  if (!han.test(zh)) return `no Chinese in the first column: ${zh}`
  if (han.test(en)) return `Chinese in the second column: ${en}`
  return undefined
}

const han = /\p{Script=Han}/u

/** A term where it stands in a text; `at` is a UTF-16 offset. */
export type TermAt = { term: Term; at: number }

/**
 * The glossary's terms in a text, in the text's order, none overlapping another: where two overlap the longer one counts, and of
 * two equally long ones the earlier. A term that is only a part of a longer one (商城 in 商城集团) is not reported there.
 */
export const termsIn = (text: string, glossary: Glossary): TermAt[] => {
  const lengths = lengthsOf(glossary)
  const found: TermAt[] = []
  for (let at = 0; at < text.length; at++) {
    for (const length of lengths.get(text[at]!) ?? []) {
      const term = at + length <= text.length ? glossary.get(text.slice(at, at + length)) : undefined
      if (term) found.push({ term, at })
    }
  }
  found.sort((a, b) => b.term.zh.length - a.term.zh.length || a.at - b.at)
  const taken = new Uint8Array(text.length)
  const kept = found.filter(({ term, at }) => {
    const free = !taken.subarray(at, at + term.zh.length).includes(1)
    if (free) taken.fill(1, at, at + term.zh.length)
    return free
  })
  return kept.sort((a, b) => a.at - b.at)
}

/** By first character, the lengths of the terms that begin with it. Kept per glossary while it has the same number of terms. */
const lengthsOf = (glossary: Glossary): Map<string, Set<number>> => {
  const kept = known.get(glossary)
  if (kept?.size === glossary.size) return kept.lengths
  const lengths = new Map<string, Set<number>>()
  for (const zh of glossary.keys()) {
    const first = lengths.get(zh[0]!) ?? new Set<number>()
    lengths.set(zh[0]!, first.add(zh.length))
  }
  known.set(glossary, { size: glossary.size, lengths })
  return lengths
}

const known = new WeakMap<Glossary, { size: number; lengths: Map<string, Set<number>> }>()

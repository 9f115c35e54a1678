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

/** Every term of the glossary that a text has, parts of longer ones too. */
export const termsWithin = (text: string, glossary: Glossary): Set<Term> => {
  const lengths = lengthsOf(glossary)
  const found = new Set<Term>()
  for (let at = 0; at < text.length; at++)
    for (const length of lengths.get(text[at]!) ?? []) {
      const term = glossary.get(text.slice(at, at + length))
      if (term) found.add(term)
    }
  return found
}

/** A term where it stands in a text; `at` is a UTF-16 offset. */
export type TermAt = { term: Term; at: number }

/**
 * The glossary's terms in a text, in the text's order, none overlapping another: where two overlap the longer one counts, and of
 * two equally long ones the earlier. A term that is only a part of a longer one (商城 in 商城集团) is not reported there, nor one
 * that comes about across two other words (日本 in 近日本报).
 */
export const termsIn = (text: string, glossary: Glossary): TermAt[] => {
  const lengths = lengthsOf(glossary)
  const found: TermAt[] = []
  for (let at = 0; at < text.length; at++) {
    for (const length of lengths.get(text[at]!) ?? []) {
      const term = at + length <= text.length ? glossary.get(text.slice(at, at + length)) : undefined
      if (term && !accidental(term.zh, text, at)) found.push({ term, at })
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

/**
 * Chinese has no blanks, so a short term can come about where one word ends and the next begins. The pairs met in news: the term,
 * what stands before it and what after it when it is none. A new one is one more row.
 */
const accidents: { term: RegExp; before?: RegExp; after?: RegExp }[] = [
  { term: /^中/, before: /[其集]$/ },
  { term: /^日本$/, before: /[今昨近即当明同次每假生周工节翌某整\d一二三四五六七八九十]$/ },
  { term: /长$/, after: /^(期(?!间)|三角|[远效江达度约久短大])/ },
  { term: /人大$/, after: /^[力量多都小约家型幅部]/ },
  { term: /^高考$/, before: /提$/ },
  { term: /^上海$/, before: /线$/ },
  { term: /^上海$/, before: /以$/, after: /^外/ },
  { term: /^海口$/, before: /出$/ },
  { term: /^大连$/, before: /[扩最]$/ },
  { term: /^长江$/, before: /事$/ },
  { term: /^海防$/, after: /^林/ },
  { term: /^大使$/, after: /^[命用得]/ },
  { term: /^河内$/, before: /[运黄内沿两大小]$/ },
  { term: /^万象$/, before: /罗$/ },
  { term: /^万象$/, after: /^[更城]/ },
  { term: /^多哥$/, before: /[很许]$/ },
  { term: /^列日$/, before: /系$/ },
  { term: /^马里$/, after: /^[奥兰]/ },
  { term: /^市政协$/, after: /^[调同]/ },
]

const accidental = (zh: string, text: string, at: number): boolean =>
  accidents.some(
    ({ term, before, after }) =>
      term.test(zh) &&
      (!before || before.test(text.slice(Math.max(0, at - 1), at))) &&
      (!after || after.test(text.slice(at + zh.length, at + zh.length + 2))),
  )

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

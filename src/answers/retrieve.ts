import type { ArticleId } from '../news/article.ts'
import type { Passage } from '../news/question.ts'
import type { IndexedEdition, PassageIndex } from './passage-index.ts'
import { measureOf, reading, readPassage } from './read-passage.ts'
import type { Term, Wording } from './term.ts'

/** A passage with what was seen of the question in it. coverage: 0 to 1, the share of the question's weight that it has. */
export type Found = Passage & { text: string; coverage: number }

/** idfOf: how rare a wording is among the passages; size: how many they are. */
export type Retrieved = { found: Found[]; idfOf: (wording: Wording) => number; size: number }

/** rows: only passages with these numbers, where dates or a story limit the question. */
export type Limits = {
  ranges?: { first: number; last: number }[]
  /** Stories that the conversation is about: they come first unless others have far more. */
  about?: ArticleId[]
  /** Rows of passages that mean something near, best first: joined with those found by words, by rank. */
  near?: number[]
}

const tuning = {
  reread: 60,
  many: 3000,
  most: 900,
  preference: 1.6,
  recency: 0.02,
}

/**
 * The passages that have most of what the terms ask for, best first, at most one per article. A term counts once, by the best
 * of its wordings (a word with ten translations is still one word), and the more the rarer that wording is among the passages.
 */
export const retrieve = (index: PassageIndex, terms: Term[], count: number, limits: Limits = {}): Retrieved => {
  const size = index.size()
  const last = index.editions().reduce((max, edition) => Math.max(max, edition.last), 0)
  const postings = new Map<string, Posting>()
  const usual: Posting = { rows: nowhere, idf: 1, exact: false }
  const most = size > tuning.many ? tuning.most : size + 1
  const lookUp = (token: string): Posting => {
    const known = postings.get(token)
    if (known) return known
    // Among many passages a single character stands in too many to tell, and finding that out would cost most.
    if (most < size && token.length === 1) return usual
    const rows = index.rowsWith(token, most)
    const count = Math.min(size, rows?.length ?? most)
    const idf = Math.log(1 + (size - count + 0.5) / (count + 0.5))
    // A token that is nearly everywhere tells little and would cost most: it counts when the candidates are read.
    const posting = { rows: rows ?? nowhere, idf, exact: rows !== undefined }
    postings.set(token, posting)
    return posting
  }

  const total = new Float32Array(last + 1)
  const ofTerm = new Float32Array(last + 1)
  const sum = new Float32Array(last + 1)
  const hits = new Uint8Array(last + 1)
  for (const { weight, wordings } of terms) {
    const touched: number[] = []
    const keep = (row: number, score: number) => {
      if (score <= ofTerm[row]!) return
      if (ofTerm[row] === 0) touched.push(row)
      ofTerm[row] = score
    }
    for (const { tokens, weight: sure } of wordings) {
      const parts = tokens.length
      const worth = sure ** reading.sharpness / parts
      if (parts === 1) {
        const { rows, idf } = lookUp(tokens[0]!)
        for (const row of rows) keep(row, worth * idf)
        continue
      }
      const seen: number[] = []
      for (const token of tokens) {
        const { rows, idf } = lookUp(token)
        for (const row of rows) {
          if (hits[row]! === 0) seen.push(row)
          hits[row]!++
          sum[row]! += idf
        }
      }
      const shares = Float32Array.from({ length: parts + 1 }, (_, some) => (some / parts) ** reading.partial)
      for (const row of seen) {
        keep(row, worth * sum[row]! * shares[hits[row]!]!)
        sum[row] = 0
        hits[row] = 0
      }
    }
    for (const row of touched) {
      total[row]! += weight * ofTerm[row]!
      ofTerm[row] = 0
    }
  }

  const allowed = (row: number) => !limits.ranges || limits.ranges.some(({ first, last }) => row >= first && row <= last)
  const candidates = highest(total, size > tuning.many ? tuning.reread / 3 : tuning.reread, allowed)
  const about = new Set(limits.about)
  const preferred = [...about].flatMap((article) => index.rowsOf(article)).filter(allowed)
  const recencyOf = byRecency(index.editions())
  const near = (limits.near ?? []).filter(allowed)
  const passages = index.passages([...new Set([...preferred, ...near, ...candidates])])
  const length = passages.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, passages.length)
  const idfOf = (wording: Wording) => wording.tokens.reduce((sum, token) => sum + lookUp(token).idf, 0) / Math.max(1, wording.tokens.length)
  const full = terms.reduce(
    (sum, { weight, wordings }) => sum + weight * Math.max(...wordings.map((each) => each.weight ** reading.sharpness * idfOf(each))),
    0,
  )
  const asked = terms.some(({ gram }) => gram) ? 'zh' : 'en'
  const tokensIn = passages.map(() => new Set<string>())
  for (const [at, { row }] of passages.entries()) hits[row] = at + 1
  for (const [token, { rows }] of postings) for (const row of rows) if (hits[row]! > 0) tokensIn[hits[row]! - 1]!.add(token)
  /** The terms with those wordings that the passage can have: the others need not be looked for in its text. */
  const termsFor = (own: ReadonlySet<string>): Term[] =>
    terms.map((term) => ({
      ...term,
      wordings: term.wordings.filter(({ tokens }) => tokens.some((token) => own.has(token) || !lookUp(token).exact)),
    }))
  const found = passages.map((passage, at) => {
    const { has, beside } = readPassage(
      passage.text,
      termsFor(tokensIn[at]!),
      idfOf,
      passage.text.length / length,
      measureOf(asked, passage.text),
    )
    const score = has + beside
    return {
      row: passage.row,
      article: passage.article,
      sentences: passage.sentences,
      text: passage.text,
      score: (about.has(passage.article) ? score * tuning.preference + 1e-6 : score) * (1 + tuning.recency * recencyOf(passage.row)),
      coverage: full > 0 ? has / full : 0,
    }
  })
  found.sort((a, b) => b.score - a.score)
  if (near.length > 0) fuse(found, near)
  const articles = new Set<ArticleId>()
  return { found: found.filter(({ article }) => !articles.has(article) && articles.add(article)).slice(0, count), idfOf, size }
}

/** exact: these are all the passages that have the token. */
type Posting = { rows: Uint32Array; idf: number; exact: boolean }
const nowhere = new Uint32Array()

/** The rows with the highest totals above 0, best first. */
const highest = (total: Float32Array, count: number, allowed: (row: number) => boolean): number[] => {
  const best: number[] = []
  for (let row = 1; row < total.length; row++) {
    const least = best.length < count ? 0 : total[best.at(-1)!]!
    if (total[row]! <= least || !allowed(row)) continue
    let at = best.length
    while (at > 0 && total[best[at - 1]!]! < total[row]!) at--
    best.splice(at, 0, row)
    if (best.length > count) best.pop()
  }
  return best
}

/** Orders by reciprocal rank fusion: what both the words and the meaning find comes first, and neither's scale matters. */
const fuse = (found: { row: number; score: number }[], near: number[]): void => {
  const byMeaning = new Map(near.map((row, rank) => [row, rank]))
  const fused = new Map(
    found.map(({ row, score }, rank) => {
      const other = byMeaning.get(row)
      return [row, (score > 0 ? 1 / (fusion + rank) : 0) + (other === undefined ? 0 : 1 / (fusion + other))]
    }),
  )
  found.sort((a, b) => fused.get(b.row)! - fused.get(a.row)!)
}
/** As usual: the first ranks differ little. */
const fusion = 60

/** 0 for a passage of the oldest edition to 1 for one of the newest: of two that have as much, the newer comes first. */
const byRecency = (editions: IndexedEdition[]): ((row: number) => number) => {
  const dates = [...new Set(editions.map(({ date }) => date))].sort()
  const place = new Map(dates.map((date, at) => [date, dates.length > 1 ? at / (dates.length - 1) : 1]))
  return (row) => place.get(editions.find(({ first, last }) => row >= first && row <= last)?.date ?? '') ?? 0
}

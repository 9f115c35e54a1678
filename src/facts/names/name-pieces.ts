import { everyMatch } from '../../language/patterns.ts'
import { surnames } from '../../language/surnames.ts'
import { transcribedStretches } from '../../language/transcribed-stretches.ts'
import { possibleWords, searchWordsOf, taggedWords } from '../../language/words.ts'
import { isCommon, isGrammar } from './common-words.ts'
import { personsIn } from './persons-zh.ts'

/** A part of a Chinese text. known: a word of the evidence; word: of the language; grammar: a single verb, preposition and the like; loose: any other character. */
export type Piece = { text: string; at: number; end: number; kind: 'known' | 'word' | 'grammar' | 'loose' }

/** A stretch that may be a name, and what it costs to take it for one. */
type Candidate = { at: number; end: number; cost: number }

/**
 * The text in words of the evidence and of the language, as few and as sure as can be. A name that nobody knows falls apart into loose
 * characters; 县长罗敏传达 does not, where the evidence has 罗敏.
 */
export const piecesOf = (text: string, source: string): Piece[] => {
  const key = `${text}\n${source}`
  const kept = lately.get(key)
  if (kept) return kept
  const pieces = everyMatch(text, /\p{Script=Han}+/gu).flatMap(({ 0: run, index }) =>
    cheapest(run, source).map((piece) => shifted(piece, index)),
  )
  if (lately.size >= 16) lately.delete(lately.keys().next().value!)
  lately.set(key, pieces)
  return pieces
}

const lately = new Map<string, Piece[]>()
const shifted = (piece: Piece, by: number): Piece => ({ ...piece, at: piece.at + by, end: piece.end + by })

/**
 * Whether a stretch of the text is best read as a name of its own, and not as ends and beginnings of other words (否认市 in 否认市一中搬迁) or as a
 * word (登门). cost: the lower, the more speaks for a name where it stands.
 */
export const standsAlone = (word: string, text: string, source: string, cost: number): boolean => {
  for (const { 0: run } of everyMatch(text, /\p{Script=Han}+/gu)) {
    const at = run.indexOf(word)
    if (at < 0) continue
    const end = at + word.length
    return cheapest(run, source, { at, end, cost }).some((piece) => piece.at === at && piece.end === end && piece.kind === 'loose')
  }
  return true
}

/** The cheapest way through a run of characters, from left to right. */
const cheapest = (run: string, source: string, candidate?: Candidate): Piece[] => {
  const { words: known, people } = wordsOfSource(source)
  const own = new Set(possibleWords(run))
  const best: { cost: number; piece?: Piece }[] = [{ cost: 0 }]
  const offer = (at: number, end: number, cost: number, kind: Piece['kind']) => {
    const total = best[at]!.cost + cost
    if (!best[end] || total < best[end].cost - 1e-9) best[end] = { cost: total, piece: { text: run.slice(at, end), at, end, kind } }
  }
  for (let at = 0; at < run.length; at++) {
    for (let end = at + 1; end <= Math.min(run.length, at + 8); end++) {
      const text = run.slice(at, end)
      if (end === at + 1) {
        const grammar = isGrammar(text)
        offer(at, end, grammar ? 1.2 : 2, grammar ? 'grammar' : 'loose')
      } else if (people.has(text)) offer(at, end, 0.1, 'known')
      else if (known.has(text)) offer(at, end, 1 - 0.02 * text.length, 'known')
      else if (isCommon(text, own)) offer(at, end, 1.12 - 0.02 * text.length, 'word')
      // A word that only names somebody or something is no reason against a name just there.
      else if (own.has(text) && !(candidate?.at === at && candidate.end === end)) offer(at, end, 1.5, 'word')
    }
    // 市|民政局, and not 市民|政局.
    if (/[省市县区]/.test(run[at]!) && civil.test(run.slice(at + 1))) offer(at, at + 1, 0.9, 'loose')
    if (candidate?.at === at) offer(candidate.at, candidate.end, candidate.cost, 'loose')
  }
  const pieces: Piece[] = []
  for (let end = run.length; end > 0; end = pieces[0]!.at) pieces.unshift(best[end]!.piece!)
  return pieces
}

const civil = /^民(?:政|族|宗|族宗教)(?:事务)?[局厅委]/

/** The words of the evidence, its names that are no words, and its people: 胡某 is one of them. */
const wordsOfSource = (source: string): Words => {
  const known = sources.get(source)
  if (known) return known
  const named = personsIn(source)
  // 冯友 in 冯友直 is half a name.
  const isHalfName = (word: string) => named.some((person) => person !== word && person.startsWith(word)) && !isCommon(word)
  const words: Words = {
    words: new Set(
      [
        ...taggedWords(source)
          .map(({ word }) => word)
          .filter(isWhole),
        ...searchWordsOf(source),
        ...transcribedStretches(source).split(' '),
      ].filter((word) => word.length > 1 && !isHalfName(word)),
    ),
    people: new Set([...named, ...(source.match(unnamed) ?? [])]),
  }
  if (sources.size >= 16) sources.delete(sources.keys().next().value!)
  sources.set(source, words)
  return words
}

const unnamed = new RegExp(`[${surnames}]某某?`, 'g')

/** 局局长, which the segmenter makes of 建设局局长, is a character and a word. */
const isWhole = (word: string) => word.length !== 3 || isCommon(word) || !(word[0] === word[1] && isCommon(word.slice(1)))

type Words = { words: ReadonlySet<string>; people: ReadonlySet<string> }
const sources = new Map<string, Words>()

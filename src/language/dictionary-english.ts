import { alignWords } from './alignment.ts'
import { type Glossed, glossesOf, pairings, type Row } from './dictionary-pairs.ts'
import { stemsOf } from './english.ts'
import { type Numbering, numbering } from './numbering.ts'

/** How sure a translation of a word, or of a phrase, must be to be kept: those below are many, and no one asks for them. */
const least = { word: 0.15, phrase: 0.3 }
/** Of a key so many are kept. */
const most = 40

/**
 * The dictionary turned round. Of English stems (up to three with blanks between) the Chinese, of Chinese words and characters the
 * English stems they go with; each a line `word\tweight`, the best first. counts: jieba's dictionary, lines of `word count tag`.
 */
export const byEnglish = (rows: Row[], counts: string): Map<string, string> => {
  const stems = numbering()
  const chinese = numbering()
  const entries = rows.map((row) => glossed(row, stems))
  const pairs = pairings(entries, chinese)
  const popularityOf = usualness(counts, chinese)
  const found: number[][] = []
  const note = (key: number, zh: number, weight: number) => {
    const known = found[key]
    if (known) known.push(zh, weight)
    else found[key] = [zh, weight]
  }
  for (const { zh, glosses } of entries) {
    const number = chinese.of(zh)
    const popularity = 0.4 + 0.6 * (popularityOf[number] ?? 0)
    for (const [rank, gloss] of glosses.entries()) {
      const base = popularity / (1 + 0.15 * rank)
      const whole = gloss.length
      if (whole === 0 || whole > 8) continue
      // Of a long gloss only its single words: its phrases are an explanation, not a term.
      const longest = whole > 4 ? 1 : Math.min(3, whole)
      for (let length = 1; length <= longest; length++) {
        const weight = length === whole ? base : (base * length) / (whole + 1) / (length === 1 ? 1.5 : 1)
        if (weight <= (length === 1 ? least.word : least.phrase)) continue
        for (let from = 0; from + length <= whole; from++)
          note(length === 1 ? gloss[from]! : stems.of(phraseOf(gloss, from, length, stems)), number, weight)
      }
    }
  }
  const { forward, back } = alignWords(pairs, 0.05, 20)
  for (const [stem, aligned] of forward) {
    // A part of compounds never comes before what means the word by itself.
    let surest = 0.5
    for (let at = 1; at < (found[stem]?.length ?? 0); at += 2) surest = Math.max(surest, 0.95 * found[stem]![at]!)
    for (const [zh, likely] of aligned) note(stem, zh, Math.min(surest, 4 * likely))
  }
  const bodies = new Map<string, string>()
  for (const [key, flat] of found.entries()) if (flat) bodies.set(stems.names[key]!, bodyOf(flat, chinese))
  // Chinese keys hold English stems, so that both directions come from one learning.
  for (const [zh, aligned] of back) {
    const sure = aligned.filter(([, likely]) => likely > 0.1).flatMap(([stem, likely]) => [stem, Math.min(0.85, 2 * likely)])
    if (sure.length > 0) bodies.set(chinese.names[zh]!, bodyOf(sure, stems))
  }
  return bodies
}

const glossed = ({ simplified, english }: Row, stems: Numbering): Glossed => {
  const glosses: number[][] = []
  const surname: boolean[] = []
  for (const sense of english)
    for (const gloss of glossesOf(sense)) {
      glosses.push(stemsOf(gloss).map(stems.of))
      surname.push(sense.startsWith('surname '))
    }
  return { zh: simplified, glosses, surname }
}

const phraseOf = (gloss: number[], from: number, length: number, stems: Numbering): string => {
  let phrase = stems.names[gloss[from]!]!
  for (let at = from + 1; at < from + length; at++) phrase += ` ${stems.names[gloss[at]!]}`
  return phrase
}

/** flat: words and their weights in turn; of one that stands there twice the higher weight counts. */
const bodyOf = (flat: number[], { names }: Numbering): string => {
  if (flat.length === 2) return lineOf(names[flat[0]!]!, flat[1]!)
  const weights = new Map<number, number>()
  for (let at = 0; at < flat.length; at += 2) {
    const weight = flat[at + 1]!
    if (weight > (weights.get(flat[at]!) ?? 0)) weights.set(flat[at]!, weight)
  }
  const best = [...weights].sort((a, b) => b[1] - a[1]).slice(0, most)
  let body = ''
  for (const [word, weight] of best) body += (body && '\n') + lineOf(names[word]!, weight)
  return body
}

const lineOf = (word: string, weight: number): string => `${word}\t${Math.round(weight * 1000) / 1000}`

/** By number, how usual a word is, 0 to 1: the logarithm of jieba's count. */
const usualness = (counts: string, chinese: Numbering): Float64Array => {
  const usual = new Float64Array(chinese.names.length)
  for (let at = 0; at < counts.length; ) {
    const blank = counts.indexOf(' ', at)
    if (blank < 0) break
    const number = chinese.known(counts.slice(at, blank))
    if (number !== undefined) usual[number] = Math.min(1, Math.log10(1 + Number.parseInt(counts.slice(blank + 1, blank + 10), 10)) / 4)
    const end = counts.indexOf('\n', blank)
    at = end < 0 ? counts.length : end + 1
  }
  return usual
}

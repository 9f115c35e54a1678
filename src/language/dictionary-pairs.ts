import type { Pairing } from './alignment.ts'
import { soundLetters } from './name-likeness.ts'
import type { Numbering } from './numbering.ts'
import type { NamePair } from './spelling-model.ts'

/** An entry of CC-CEDICT as its package has it. */
export type Row = { simplified: string; pinyin: string; english: string[] }

/** The glosses of a sense without measure words, cross-references, brackets and what is said about the word rather than by it. */
export const glossesOf = (sense: string): string[] => {
  if (/^(CL:|(old |erhua )?variant of|also written|see (also )?\p{Script=Han}|\(?Tw\)? pr\.|also pr\.|Taiwan pr\.|used in )/u.test(sense))
    return []
  return sense
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/\p{Script=Han}+\|?/gu, ' ')
    .replace(/^abbr\. for /, '')
    .split(/[;,]/)
}

/** An entry with its glosses as rows of stem numbers, the usual first. surname: whether it is said in one that the word is a name only. */
export type Glossed = { zh: string; glosses: number[][]; surname: boolean[] }

/**
 * What the alignment learns from: the stems of each gloss with the words and characters inside the Chinese. A later gloss of an entry
 * is less usual and counts for less.
 */
export const pairings = (entries: Glossed[], chinese: Numbering): Pairing[] => {
  for (const { zh } of entries) chinese.of(zh)
  const pairs: Pairing[] = []
  for (const { zh, glosses, surname } of entries) {
    if (!/^[\u3400-\u9fff]{1,6}$/.test(zh)) continue
    const to = unitsOf(zh, chinese)
    const known: number[][] = []
    for (const [at, gloss] of glosses.entries()) {
      const from = gloss.length > 1 ? [...new Set(gloss)] : gloss
      if (surname[at] || from.length === 0 || from.length > 5) continue
      if (known.some((other) => other.length === from.length && other.every((stem, nth) => stem === from[nth]))) continue
      known.push(from)
      pairs.push({ from, to, weight: 1 / (0.7 + 0.3 * known.length) })
    }
  }
  return pairs
}

/** The characters of a word, and the shorter words in it. */
const unitsOf = (word: string, words: Numbering): number[] => {
  const units: number[] = []
  for (let from = 0; from < word.length; from++)
    for (let to = from + 1; to <= Math.min(word.length, from + 4); to++) {
      const unit = to === from + 1 ? words.of(word[from]!) : words.known(word.slice(from, to))
      if (unit !== undefined && !units.includes(unit)) units.push(unit)
    }
  return units
}

/** The usual reading of each character, without tone. */
export const readingsOf = (rows: Row[]): Map<string, string> => {
  const readings = new Map<string, string>()
  for (const { simplified, pinyin } of rows) {
    const syllables = pinyin.split(' ').filter((syllable) => /[a-z]/i.test(syllable))
    const characters = simplified.match(/\p{Script=Han}/gu) ?? []
    if (characters.length !== syllables.length) continue
    for (const [at, character] of characters.entries())
      if (!readings.has(character)) readings.set(character, syllables[at]!.toLowerCase().replaceAll('u:', 'v').replace(/\d/g, ''))
  }
  return readings
}

/** Foreign names in both languages; some are translations, which the learning finds out by itself. */
export const namePairs = (rows: Row[], readings: ReadonlyMap<string, string>): NamePair[] => {
  const pairs = new Map<string, NamePair>()
  for (const { simplified, pinyin, english } of rows) {
    if (!/^[A-Z]/.test(pinyin)) continue
    for (const sense of english.slice(0, 2)) {
      const words = sense
        .replace(/\([^)]*\)|\[[^\]]*\]/g, '')
        .split(/[;,]/)[0]!
        .trim()
        .split(/\s+/)
      const parts = simplified.split('·')
      if (parts.length !== words.length || words.some((word) => !/^\p{Lu}/u.test(word))) continue
      for (const [at, zh] of parts.entries()) {
        const name = soundLetters(words[at]!)
        if (!/^[\u3400-\u9fff]{2,8}$/.test(zh) || name.length < 3 || name.length > 16) continue
        // Chinese names in pinyin would teach how pinyin is spelt.
        if (name === soundLetters(Array.from(zh, (character) => readings.get(character) ?? '').join(''))) continue
        if (name.length > zh.length * 4 + 1 || name.length < zh.length * 0.7) continue
        pairs.set(`${zh} ${name}`, [zh, name])
      }
    }
  }
  return [...pairs.values()]
}

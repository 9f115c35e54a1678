import type { Pairing } from './alignment.ts'
import { stemsOf } from './english.ts'
import { lettersOf } from './name-likeness.ts'
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

/**
 * What the alignment learns from: the stems of each gloss with the words and characters inside the Chinese. A later gloss of an entry
 * is less usual and counts for less.
 */
export const pairings = (rows: Row[]): Pairing[] => {
  const words = new Set(rows.map(({ simplified }) => simplified))
  return rows.flatMap(({ simplified, english }) => {
    if (!/^[\u3400-\u9fff]{1,6}$/.test(simplified)) return []
    const to = unitsOf(simplified, words)
    const known = new Set<string>()
    return english
      .filter((sense) => !sense.startsWith('surname '))
      .flatMap(glossesOf)
      .flatMap((gloss): Pairing[] => {
        const from = [...new Set(stemsOf(gloss))]
        const key = from.join(' ')
        if (from.length === 0 || from.length > 5 || known.has(key)) return []
        known.add(key)
        return [{ from, to, weight: 1 / (0.7 + 0.3 * known.size) }]
      })
  })
}

/** The characters of a word, and the shorter words in it. */
const unitsOf = (word: string, words: ReadonlySet<string>): string[] => {
  const units = new Set<string>()
  for (let from = 0; from < word.length; from++)
    for (let to = from + 1; to <= Math.min(word.length, from + 4); to++) {
      const unit = word.slice(from, to)
      if (to === from + 1 || words.has(unit)) units.add(unit)
    }
  return [...units]
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
        const name = lettersOf(words[at]!)
        if (!/^[\u3400-\u9fff]{2,8}$/.test(zh) || name.length < 3 || name.length > 16) continue
        // Chinese names in pinyin would teach how pinyin is spelt.
        if (name === lettersOf(Array.from(zh, (character) => readings.get(character) ?? '').join(''))) continue
        if (name.length > zh.length * 4 + 1 || name.length < zh.length * 0.7) continue
        pairs.set(`${zh} ${name}`, [zh, name])
      }
    }
  }
  return [...pairs.values()]
}

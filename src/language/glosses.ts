import { stemmer } from 'stemmer'
import { loadLexicon } from './lexicon.ts'

/** The Chinese words of the lexicon whose English has this word, in any inflection. Built once, on first use. */
export const chineseOf = (english: string): readonly string[] => reversed().get(stemmer(english.toLowerCase())) ?? []

let words: Map<string, string[]> | undefined
const reversed = () => {
  if (words) return words
  words = new Map()
  for (const [zh, entries] of loadLexicon()) {
    if (zh.length < 2) continue
    for (const stem of new Set(entries.flatMap(({ en }) => (en.toLowerCase().match(/[a-z]{4,}/g) ?? []).map((word) => stemmer(word))))) {
      const known = words.get(stem)
      if (known) known.push(zh)
      else words.set(stem, [zh])
    }
  }
  return words
}

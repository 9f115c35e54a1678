import { stemOf } from './english.ts'
import { loadLexicon } from './lexicon.ts'
import { searchWordsOf } from './words.ts'

/** The Chinese words of the lexicon, of two characters and more, whose English has this word, in any inflection. */
export const chineseOf = (english: string): readonly string[] => reversed().get(stemOf(english.toLowerCase())) ?? []

/** The same with words of one character (卖, 路), which stand inside many others: for what is merely spoken of. */
export const chineseWith = (english: string): readonly string[] => {
  const stem = stemOf(english.toLowerCase())
  reversed()
  return [...(words!.get(stem) ?? []), ...(characters.get(stem) ?? [])]
}

/** The English stems that the lexicon gives for the words of a Chinese text, and for its characters where it has them alone. */
export const stemsTold = (chinese: string): ReadonlySet<string> => {
  const lexicon = loadLexicon()
  return new Set(
    [...new Set([...searchWordsOf(chinese), ...chinese])].flatMap((word) =>
      (lexicon.get(word) ?? []).flatMap(({ en }) =>
        en
          .toLowerCase()
          .split(/[^a-z]+/)
          .map((part) => stemOf(part)),
      ),
    ),
  )
}

/** Both are built once, on first use. */
let words: Map<string, string[]> | undefined
const characters = new Map<string, string[]>()
const reversed = () => {
  if (words) return words
  words = new Map()
  for (const [zh, entries] of loadLexicon()) {
    const by = zh.length < 2 ? characters : words
    for (const stem of new Set(
      entries.flatMap(({ en }) => (en.toLowerCase().match(zh.length < 2 ? /[a-z]{3,}/g : /[a-z]{4,}/g) ?? []).map((word) => stemOf(word))),
    )) {
      const known = by.get(stem)
      if (known) known.push(zh)
      else by.set(stem, [zh])
    }
  }
  return words
}

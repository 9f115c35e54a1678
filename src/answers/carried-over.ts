import type { Dictionary } from '../language/dictionary.ts'
import { stemsOf } from '../language/english.ts'
import { searchWordsOf } from '../language/words.ts'
import { enWording, type Wording } from './term.ts'
import type { TermsDeps } from './terms.ts'

/** The English of a Chinese word, in stems: glossary, then lexicon, then dictionary; of an unknown long word, of its parts. */
export const englishOf = (word: string, { glossary, lexicon, dictionary }: TermsDeps): Wording[] => {
  const found: Wording[] = []
  const add = (english: string, weight: number) => {
    const stems = stemsOf(english.replace(/\([^)]*\)|\[[^\]]*\]|\p{Script=Han}+\|?/gu, ' '))
    if (stems.length > 0 && stems.length <= 4) found.push(enWording(stems, weight / (stems.length > 2 ? 1.3 : 1)))
  }
  const term = glossary.get(word)
  if (term) add(term.en, 1)
  for (const { en } of lexicon.get(word) ?? []) add(en, 0.95)
  let rank = 0
  for (const { senses, pinyin } of dictionary.entries(word)) {
    for (const sense of senses) {
      if (/^CL:|variant of|^see /.test(sense)) continue
      for (const gloss of sense.split(/[;,]/)) add(gloss, (/^[A-Z]/.test(pinyin) && /^surname/.test(gloss) ? 0.2 : 1) / (1 + 0.1 * rank++))
    }
  }
  if (found.length === 0 && word.length > 2) {
    for (const part of searchWordsOf(word)) {
      if (part !== word && part.length > 1)
        found.push(
          ...englishOf(part, { glossary, lexicon, dictionary } as TermsDeps).map((each) => ({ ...each, weight: each.weight * 0.6 })),
        )
    }
  }
  return found
}

/** English that goes with the word, or half as surely with one of its characters, in the glosses of other words. */
export const alignedWith = (word: string, dictionary: Dictionary): Wording[] => [
  ...dictionary.stems(word).map(({ stem, weight }) => enWording([stem], weight)),
  ...(word.length > 1
    ? Array.from(word).flatMap((character) => dictionary.stems(character).map(({ stem, weight }) => enWording([stem], weight / 2)))
    : []),
]

import { loadLexicon } from '../../language/lexicon.ts'
import { possibleWords, taggedWords } from '../../language/words.ts'

/** A word of the lexicon, or of the segmenter's that it does not take for a name. */
export const isCommon = (word: string, own?: ReadonlySet<string>): boolean => {
  const entries = loadLexicon().get(word)
  if (entries) return entries.some(({ pos }) => pos !== 'name')
  return (own ? own.has(word) : isPossible(word)) && !/^(?:nr|nrt|nrfg|ns|nt|nz|x)$/.test(tagOf(word))
}

/** Whether the segmenter takes a word for one. */
const isPossible = (word: string): boolean => {
  const known = possible.get(word)
  if (known !== undefined) return known
  const is = possibleWords(word).includes(word)
  if (possible.size >= 4096) possible.clear()
  possible.set(word, is)
  return is
}

const possible = new Map<string, boolean>()

/** A verb, preposition, number and the like; 张 is a surname sooner than a measure word. */
export const isGrammar = (character: string): boolean =>
  character !== '张' && /^(?:v|vd|vn|p|c|d|u\w*|m|q|f|r|y|k|mq)$/.test(tagOf(character))

/** The segmenter's part of speech of a single word, x for what is none. */
export const tagOf = (word: string): string => {
  const known = tags.get(word)
  if (known !== undefined) return known
  const words = taggedWords(word)
  const tag = words.length === 1 ? words[0]!.tag : 'x'
  if (tags.size >= 4096) tags.clear()
  tags.set(word, tag)
  return tag
}

const tags = new Map<string, string>()

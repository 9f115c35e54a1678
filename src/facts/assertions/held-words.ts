import { tells } from '../../language/dictionary-words.ts'
import { isStopWord } from '../../language/english.ts'
import { everyMatch, everyOf } from '../../language/patterns.ts'
import type { Language } from '../../news/language.ts'
import { characterPairs } from '../character-pairs.ts'

/** A stretch of the evidence that a word governs (涉嫌, 可能, 不): the word, what it governs, and all else that the evidence says. */
export type Held = { by: string; text: string; rest: string }

/**
 * What a pattern governs, from its end to where `until` stands next. A stretch without two Chinese characters holds nothing. rest has a mark
 * where the stretch was, so that nothing grows together there.
 */
export const heldBy = (source: string, by: RegExp, until: RegExp): Held[] =>
  everyMatch(source, everyOf(by)).flatMap(({ 0: words, index }) => {
    const from = index + words.length
    const length = source.slice(from).search(until)
    const text = source.slice(from, length < 0 ? source.length : from + length)
    return /\p{Script=Han}{2}/u.test(text)
      ? [{ by: words, text, rest: `${source.slice(0, index)}\n${source.slice(from + text.length)}` }]
      : []
  })

/** Pairs of characters (zh) or words (en) of a claim's part that are those of the stretch, and of nothing else in the evidence. */
export const sharedWith = (part: string, language: Language, { text, rest }: Held): string[] =>
  language === 'zh'
    ? [...new Set(characterPairs(text))].filter((pair) => part.includes(pair) && !rest.includes(pair))
    : contentWords(part).filter((word) => tells(text, word) && !tells(rest, word))

/** The words of an English text that say what it is about. */
export const contentWords = (text: string): string[] =>
  [...new Set((text.match(/[A-Za-z]{3,}/g) ?? []).map((word) => word.toLowerCase()))].filter((word) => !isStopWord(word))

/** The parts of a claim that each say something for themselves. */
export const partsOf = (text: string, language: Language): string[] =>
  text.split(language === 'zh' ? /[，。；：！？\n]/ : /[;:]\s|[.!?](?:\s|$)/).filter((part) => part.trim().length > 2)

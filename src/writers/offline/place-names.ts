import { taggedWords } from '../../language/words.ts'
import { nameInPinyin } from './persons.ts'

/** A place's name and its English, where it stands in a text (UTF-16 offsets). */
export type PlaceAt = { at: number; end: number; en: string }

const sides: Record<string, string> = { 东: 'East', 西: 'West', 南: 'South', 北: 'North', 中: 'Middle' }

/**
 * Roads by their side of the town (宗泽东路: Zongze East Road, whoever Zong Ze was), and villages in a row of places. isWord: a word of
 * the language, which then is no village's name.
 */
export const placeNamesIn = (text: string, isWord: (text: string) => boolean): PlaceAt[] => [
  ...[...text.matchAll(/([东西南北中])路(?![过上途由程况线人])/gu)].flatMap(({ 1: side = '', index }) => {
    const before = taggedWords(text.slice(Math.max(0, index - 8), index)).map(({ word }) => word)
    const last = before.at(-1) ?? ''
    const own = last.length === 1 ? (before.at(-2) ?? '') + last : last
    // Where the name begins is only known behind a word.
    const known = before.at(last.length === 1 ? -3 : -2) ?? ''
    if (!/^\p{Script=Han}{2,3}$/u.test(own) || (/\p{Script=Han}/u.test(known) && !isWord(known))) return []
    return [{ at: index - own.length, end: index + 2, en: `${nameInPinyin(own)} ${sides[side]} Road` }]
  }),
  ...[...text.matchAll(/(?<=[、：:])(\p{Script=Han}{2,3})村(?=[、，,。等和]|$)|(?<=^)(\p{Script=Han}{2,3})村(?=、)/gu)].flatMap(
    ({ 0: village, 1: inside, 2: first, index }) => {
      const own = inside ?? first ?? ''
      return isWord(village) || isWord(own) || isWord(`${own.slice(-1)}村`)
        ? []
        : [{ at: index, end: index + village.length, en: nameInPinyin(village) }]
    },
  ),
]

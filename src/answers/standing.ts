import { wordsOf } from '../language/words.ts'
import { readText, timesIn } from './read-passage.ts'
import type { Term, Wording } from './term.ts'

/** For a wording 0 to 1: how far a text shows that its word is meant there. */
export type Stands = (wording: Wording) => number

/**
 * How much it shows that a Chinese wording begins and ends within words, that it shares one end with a word or several, and both. A single
 * character within a word is another word (水 in 水果 is no water).
 */
const shown = { character: [0, 0.15, 0.9], word: [0.35, 0.7, 1] } as const

/** Where the words of a text begin and end, as the segmenter cuts them. */
export const wordEndsIn = (plain: string): ReadonlySet<number> => {
  const ends = new Set([0])
  let end = 0
  for (const word of wordsOf(plain)) {
    end += word.length
    ends.add(end)
  }
  return ends
}

/** 0 to 1: how far a text shows that a Chinese wording in it is meant as a word, at the place that shows it most. */
export const shownAsWord = (plain: string, ends: ReadonlySet<number>, text: string): number => {
  let shared = 0
  for (let at = plain.indexOf(text); at >= 0; at = plain.indexOf(text, at + 1))
    shared = Math.max(shared, Number(ends.has(at)) + Number(ends.has(at + text.length)))
  return shown[text.length === 1 ? 'character' : 'word'][shared]!
}

/** How the wordings of a question stand in a text. */
export const standsIn = (plain: string): Stands => {
  const read = readText(plain)
  const ends = wordEndsIn(plain)
  return (wording) => {
    const times = Math.min(1, timesIn(read, wording))
    const sure = times * Math.min(1, wording.weight * 1.15)
    return times < 1 || wording.script !== 'zh' ? sure : sure * shownAsWord(plain, ends, wording.text)
  }
}

const standing = ({ wordings }: Term, stands: Stands): number => Math.max(0, ...wordings.map(stands))

/** From here on a word is taken to stand there. */
const there = 0.5

/** The terms of single words, each with how it stands there; a word stands also where a phrase does that has it. */
export const wordsStanding = <T extends Term>(terms: T[], stands: Stands): { term: T; stands: number }[] => {
  const isPhrase = ({ source }: Term) => source.includes(' ')
  const covered = new Set(
    terms.filter((term) => isPhrase(term) && standing(term, stands) >= there).flatMap(({ source }) => source.split(' ')),
  )
  return terms.filter((term) => !isPhrase(term)).map((term) => ({ term, stands: covered.has(term.source) ? 1 : standing(term, stands) }))
}

/** The share of the words that stand there; 1 where there are none. */
export const shareStanding = (words: { stands: number }[]): number =>
  words.length === 0 ? 1 : words.filter(({ stands }) => stands >= there).length / words.length

/** Whether a word's Chinese is known, in two characters or more: then it is telling that none of it stands there. */
export const isKnown = ({ wordings }: Term): boolean =>
  wordings
    .filter(({ script }) => script === 'zh')
    .slice(0, 4)
    .some(({ text, weight }) => text.length > 1 && weight >= 0.75)

import { englishWords, stemOf } from '../language/english.ts'
import { toSimplified } from '../language/words.ts'
import type { Sentence, SentenceId } from '../news/article.ts'
import type { Term } from './term.ts'
import { folded } from './tokens.ts'

/** Why a search finds a story: the sentence that has most of the words, and where they stand in it (from, to), in order. */
export type Match = { sentence: SentenceId; words: [from: number, to: number][] }

/** The sentence with most of what the terms ask for, the first of several; undefined where no sentence has a word of them. */
export const matchIn = (sentences: Sentence[], terms: Term[]): Match | undefined => {
  const telling = terms.filter(({ gram }) => !gram)
  let best: Match | undefined
  let most = 0
  for (const { id, text } of sentences) {
    const found = telling.flatMap((term) => placeIn(text, term) ?? [])
    const score = found.reduce((sum, { worth }) => sum + worth, 0)
    if (score <= most) continue
    most = score
    best = { sentence: id, words: apart(found.flatMap(({ range }) => (range ? [range] : []))) }
  }
  return best
}

/** The surest wording of a term that a text has. range: where it stands, where that can be told. */
const placeIn = (text: string, { weight, wordings }: Term): { range: [number, number] | undefined; worth: number } | undefined => {
  const plain = folded(text)
  const own = wordings.filter(({ script, text: word }) => script === 'zh' && plain.includes(word)).sort((a, b) => b.weight - a.weight)[0]
  if (!own) return undefined
  const simple = toSimplified(text).toLowerCase()
  const from = simple.length === text.length ? simple.indexOf(own.text) : -1
  return { range: from < 0 ? undefined : [from, from + own.text.length], worth: weight * own.weight }
}

/** Where an English text has words of these stems (from, to), in order. */
export const englishPlaces = (text: string, stems: string[]): [from: number, to: number][] =>
  Array.from(text.matchAll(/[\p{L}\p{M}\d]+(?:['’][\p{L}]+)?/gu))
    .filter(([word]) => englishWords(word).some((plain) => stems.includes(stemOf(plain))))
    .map(({ 0: word, index }) => [index, index + word.length])

/** In order, those that touch or overlap as one. */
export const apart = (ranges: [number, number][]): [number, number][] =>
  ranges
    .toSorted(([a], [b]) => a - b)
    .reduce<[number, number][]>((all, [from, to]) => {
      const last = all.at(-1)
      if (last && from <= last[1]) last[1] = Math.max(last[1], to)
      else all.push([from, to])
      return all
    }, [])

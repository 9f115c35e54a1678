import type { Place } from './answer-places.ts'
import type { Wording } from './term.ts'

/** A wording of the question and what it counts. */
export type Worth = { wording: Wording; value: number }

/** So many characters between a word and the answer make it count a third; a mark between clauses is as far as so many. */
const reach = 5
const clause = 4

/**
 * The most of the question that stands near one of the places in a Chinese sentence: for each term the value of its best wording, the
 * less the further off it is (对越南出口138.6亿元 is of Vietnam, whatever else the sentence has).
 */
export const besideAnswer = (plain: string, places: Place[], terms: Worth[][]): number => {
  if (places.length === 0) return 0
  const spots = terms.map((wordings) =>
    wordings.flatMap(({ wording, value }) =>
      wording.script === 'zh' ? placesOf(plain, wording.text).map((place) => ({ place, value })) : [],
    ),
  )
  const nearTo = (answer: Place) =>
    spots.reduce(
      (sum, own) =>
        sum + own.reduce((best, { place, value }) => Math.max(best, value * Math.exp(-distance(plain, place, answer) / reach)), 0),
      0,
    )
  return Math.max(...places.map(nearTo))
}

const placesOf = (text: string, part: string): Place[] => {
  const places: Place[] = []
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) places.push({ from: at, to: at + part.length })
  return places
}

const distance = (text: string, a: Place, b: Place): number => {
  const between = a.from >= b.to ? text.slice(b.to, a.from) : text.slice(a.to, b.from)
  return between.length + clause * (between.match(/[，,；;、]/g)?.length ?? 0)
}

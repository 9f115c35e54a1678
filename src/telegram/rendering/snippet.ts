import { openingLength } from '../../news/opening.ts'
import { bold, type Text } from './blocks.ts'

/** In characters of Chinese: two lines on a phone. */
const longest = 48

/** A sentence around the words that were looked for, these in bold; what is cut off is an ellipsis. Its dateline is shown to who looked for it. */
export const snippetOf = (printed: string, found: [from: number, to: number][]): Text[] => {
  const opening = openingLength(printed)
  const dateline = found.some(([from]) => from < opening) ? 0 : opening
  const sentence = printed.slice(dateline)
  const words = found.map(([from, to]): [from: number, to: number] => [from - dateline, to - dateline])
  const first = words[0]?.[0] ?? 0
  const whole = sentence.length <= longest
  const from = whole || first < longest / 2 ? 0 : clauseBefore(sentence, first)
  const to = whole ? sentence.length : Math.min(sentence.length, from + longest)
  const inside = words.filter(([start, end]) => start >= from && end <= to)
  const shown = inside.map(([start, end]): [number, number] => [start - from, end - from])
  return [from > 0 ? '…' : '', ...marked(sentence.slice(from, to), shown), to < sentence.length ? '…' : ''].filter((text) => text !== '')
}

/** The whole of a text with these words in bold. */
export const marked = (text: string, words: [from: number, to: number][]): Text[] => {
  const ends = [0, ...words.map(([, end]) => end)]
  return [
    ...words.flatMap(([start, end], at): Text[] => [text.slice(ends[at], start), bold(text.slice(start, end))]),
    text.slice(ends.at(-1)),
  ].filter((part) => part !== '')
}

/** Where the clause begins that a place is in, or a little before the place where the clause is long. */
const clauseBefore = (sentence: string, at: number): number => {
  const start = sentence.slice(0, at).search(/[^，,；;：:、]*$/)
  return Math.max(start, at - longest / 2)
}

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
  const ends = [from, ...inside.map(([, end]) => end)]
  return [
    from > 0 ? '…' : '',
    ...inside.flatMap(([start, end], at): Text[] => [sentence.slice(ends[at], start), bold(sentence.slice(start, end))]),
    sentence.slice(ends.at(-1), to),
    to < sentence.length ? '…' : '',
  ].filter((text) => text !== '')
}

/** Where the clause begins that a place is in, or a little before the place where the clause is long. */
const clauseBefore = (sentence: string, at: number): number => {
  const start = sentence.slice(0, at).search(/[^，,；;：:、]*$/)
  return Math.max(start, at - longest / 2)
}

import { joinText } from './blocks.ts'
import { unpaired } from './cuts.ts'
import { words } from './words.ts'

/** The headings of one story as they were printed, from top to bottom, each with its lines. */
export type Headings = { kicker?: string; headline: string; subhead?: string }

/** Which of the headings over (or under) a story is its headline. Nothing of them is lost. */
export const headingsOf = (printed: string[][]): Headings => {
  const all = printed.map(joinLines)
  if (all.length < 2) return { headline: all[0] ?? '' }
  const kickers = all.findIndex((text, at) => at === all.length - 1 || !isKicker(text, all[at + 1]!))
  const kicker = all.slice(0, kickers).join(' ')
  const subhead = all.slice(kickers + 1).join(' ')
  return { ...(kicker ? { kicker } : {}), headline: all[kickers]!, ...(subhead ? { subhead } : {}) }
}

/** No kicker is longer, unless it leads up to something; in characters. */
const longestKicker = 12

/** A kicker is a good deal shorter than the headline below it, or says by its form that it leads up to something. */
const isKicker = (text: string, next: string): boolean => {
  if (/^(?:——|—)/.test(next)) return false
  if (leadsUp(text)) return true
  return text.length <= longestKicker && text.length <= next.length * 0.75 && next.length <= 60
}

/** 市长在调研时强调: by its last words a kicker, never all that is printed over a story. */
export const leadsUp = (text: string): boolean => /(?:——|[：:]|……|强调|指出|要求|提出|[会调主出]时)$/.test(text)

/** The lines of one heading: one after another with a space, as the press sets them; what a line only breaks goes on without. */
export const joinLines = (lines: string[]): string =>
  lines.reduce((head, tail) => (head === '' || goesOn(head, tail) ? joinText(head, tail) : `${head} ${tail}`), '')

/** A line that breaks a word, a figure, a quotation or what is bound to its neighbour by grammar or by a mark. */
const goesOn = (head: string, tail: string): boolean =>
  bound.test(`${head}\n${tail}`) || unpaired(head).open.length > 0 || breaksWord(head.slice(-4), tail.slice(0, 4))

/** A mark on either side of the break; particles, conjunctions and prepositions; a figure and its rest. */
const bound =
  /[，、；：。,·—]\n|\n[，、；：。）》”,·]|[的和与及或在向对把被从为将至]\n|\n[的了着和与及等之]|\d\n[\d.万亿个名年月日时元%％℃]/u

const breaksWord = (left: string, right: string): boolean => {
  let end = 0
  return words(left + right).some((word) => {
    const start = end
    end += word.length
    return start < left.length && end > left.length
  })
}

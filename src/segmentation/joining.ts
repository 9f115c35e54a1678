import { closesWhatIsOpen } from './cuts.ts'
import type { Likeness } from './likeness.ts'
import type { Unit } from './units.ts'

/** Cuts a text into words; the cut of a column often goes through one. */
export type Words = (text: string) => string[]

/**
 * How well `next` goes on where `before` stops, as log-odds against its being something else: open marks that it closes, words and
 * pairs of characters that run over the cut. 0 where both begin and end as paragraphs do.
 */
export const joining = (before: Unit, next: Unit, page: Pick<Likeness, 'count'>, words: Words): number => {
  const closes = closesWhatIsOpen(before.open, next.lost)
  if (before.complete) {
    // A column may end with a sentence inside a quotation.
    if (next.inside || next.lost.length > 0) return closes ? 3 : -5
    return 0
  }
  let score = next.inside ? 2 : 0
  if (closes) score += 4
  else if (next.lost.length > 0) score -= 4
  else if (before.open.length > 0 && next.complete) score -= 2.5
  if (next.dateline !== undefined || next.role === 'byline') return score - 12
  if (next.indented) score -= 3
  return score + (next.inside ? 0 : running(before.text, next.text, page, words))
}

/** What the characters on both sides of the cut say. */
const running = (head: string, tail: string, page: Pick<Likeness, 'count'>, words: Words): number => {
  const left = head.slice(-6)
  const right = tail.slice(0, 6)
  let at = 0
  let score = 0
  for (const word of words(left + right)) {
    const end = at + word.length
    if (at < left.length && end > left.length) score += word.length > 2 ? 3 : 1.8
    at = end
  }
  const pair = head.slice(-1) + tail.slice(0, 1)
  // The pair itself is not on the page as such: it is cut. Each time it stands elsewhere speaks for the joint.
  const times = page.count(pair)
  if (times > 0) score += Math.min(2, 0.8 * Math.log2(1 + times))
  if (/\d$/.test(head) && /^[\d.万亿年月日个%％]/.test(tail)) score += 1.5
  if (/[，、；：,]$/.test(head)) score += 0.5
  return score
}

import { closesWhatIsOpen } from './cuts.ts'
import type { Likeness } from './likeness.ts'
import type { Unit } from './units.ts'
import { weights } from './weights.ts'

/** Cuts a text into words; the cut of a column often goes through one. */
export type Words = (text: string) => string[]

/**
 * How well `next` goes on where `before` stops, as log-odds against its being something else: open marks that it closes, words and
 * pairs of characters that run over the cut. 0 where both begin and end as paragraphs do.
 */
export const joining = (before: Unit, next: Unit, page: Pick<Likeness, 'count'>, words: Words): number => {
  const closes = closesWhatIsOpen(before.open, next.lost)
  const bound = !next.inside && boundStart.test(next.text)
  if (before.complete) {
    // A column may end with a sentence inside a quotation.
    if (next.inside || next.lost.length > 0) return closes ? weights.joinCloses / 2 : weights.joinNothing
    return bound ? weights.joinNothing / 2 : 0
  }
  let score = weights.join + (next.inside ? weights.joinInside : 0)
  if (closes) score += weights.joinCloses
  else if (next.lost.length > 0) score += weights.joinUnopened
  else if (before.open.length > 0 && next.complete) score += weights.joinLeftOpen
  if (next.opens || next.role === 'byline') return score - 12
  if (next.indented) score -= 3
  if (bound) score += weights.joinBound
  return score + (next.inside ? 0 : running(before.text, next.text, page, words))
}

/** Characters that nothing begins with: particles and the second halves of words. */
const boundStart = /^[的了着们者性化及等之得与]/

/** What words are made of. */
const inWord = /^[\p{L}\p{N}+#&._%-]$/u

/** What the characters on both sides of a cut say: words and pairs that run over it. */
export const running = (head: string, tail: string, page: Pick<Likeness, 'count'>, words: Words): number => {
  const left = head.slice(-4)
  const right = tail.slice(0, 4)
  let at = 0
  let score = 0
  if (inWord.test(left.at(-1) ?? '') && inWord.test(right[0] ?? ''))
    for (const word of words(left + right)) {
      const end = at + word.length
      if (at < left.length && end > left.length) score += word.length > 2 ? weights.joinLongWord : weights.joinWord
      at = end
      if (at >= left.length) break
    }
  // The pair that was cut does not stand here: each time the page has it elsewhere speaks for the joint.
  const times = page.count(head.slice(-1) + tail.slice(0, 1))
  if (times > 0) score += Math.min(2.5, weights.joinPair * Math.log2(1 + times))
  if (/\d$/.test(head) && /^[\d.万亿年月日个%％]/.test(tail)) score += 1.5
  if (/[，、；：,]$/.test(head)) score += 0.5
  return score
}

import { announces, balanced, completes, isOnlyTime } from '../language/clause-ties.ts'
import { wordsOf } from '../language/words.ts'
import { reading, readText, timesIn } from './read-passage.ts'
import type { Retrieved } from './retrieve.ts'
import type { Term } from './term.ts'
import { folded } from './tokens.ts'

/** A sentence up to this long is shown whole. */
const shortEnough = 60
/** What is shown of a longer one is filled up to about so much. */
const wanted = 45

/**
 * The clauses of a long sentence that answer, in their order and to the letter: those that together have most of what the question
 * asks for, then what follows them. A clause that leans on the one before it (其中…, 增长…, 该…) is never kept without it: a figure
 * would become a part of something else. A sentence of which a quotation would be cut is shown whole.
 */
export const excerptOf = (sentence: string, terms: Term[], idfOf: Retrieved['idfOf']): string => {
  const clauses = sentence.split(/(?<=[，；;]|,(?!\d{3}(?!\d)))/)
  if (sentence.length <= shortEnough || clauses.length < 3) return sentence
  const telling = terms.filter(({ gram }) => !gram)
  const shares = clauses.map((clause) => telling.map((term) => shareOf(clause, term, idfOf)))
  const chosen = new Set<number>()
  const covered = telling.map(() => 0)
  for (;;) {
    const gains = shares.map((row, at) =>
      chosen.has(at) ? 0 : row.reduce((sum, share, term) => sum + Math.max(0, share - covered[term]!), 0),
    )
    const best = gains.indexOf(Math.max(...gains))
    if (gains[best]! <= 0.01 || chosen.size === 3) break
    chosen.add(best)
    for (const [term, share] of shares[best]!.entries()) covered[term] = Math.max(covered[term]!, share)
  }
  if (chosen.size === 0) return sentence
  const length = () => [...chosen].reduce((sum, at) => sum + clauses[at]!.length, 0)
  const add = (at: number) => {
    chosen.add(at)
    for (const one of chosen) for (const other of tiedTo(one, clauses)) chosen.add(other)
  }
  for (const at of chosen) add(at)
  for (let at = 0; at < clauses.length; at++) {
    const last = Math.max(...chosen)
    if (at === last + 1 && (length() < wanted || announces(bareOf(clauses[last]!)))) add(at)
  }
  const text = [...chosen]
    .sort((a, b) => a - b)
    .map((at) => clauses[at]!)
    .join('')
  // Half a quotation would put the paper's words into the speaker's mouth.
  if (!balanced(text)) return sentence
  return text.replace(/[，,；;]\s*$/, /[。！？!?]\s*$/.exec(sentence)?.[0] ?? '。')
}

const bareOf = (clause: string): string => clause.replace(/[，,；;]$/, '').trim()

/**
 * The clauses without which the one at a place would say something else: the one it leans on, what it is part of, what takes it back;
 * what announces it (a time, a condition), its change, the last time told before it, and who says it at the head of the sentence.
 */
const tiedTo = (at: number, clauses: string[]): number[] => {
  const bare = clauses.map(bareOf)
  const isScene = (place: number) => place >= 0 && place < bare.length && announces(bare[place]!)
  const leans = (place: number) => place > 0 && (leaning.test(bare[place]!) || completes(bare[place]!))
  const isPart = (place: number) => leans(place) || part.test(bare[place]!)
  const tied: number[] = []
  if (leans(at) || isScene(at - 1)) tied.push(at - 1)
  if (at + 1 < clauses.length && (completes(bare[at + 1]!) || change.test(bare[at + 1]!))) tied.push(at + 1)
  if (part.test(bare[at]!)) {
    const whole = bare.findLastIndex((_, place) => place < at && !isPart(place) && !isScene(place))
    if (whole >= 0) tied.push(whole)
  }
  for (let head = 0; head < at && isScene(head); head++) if (!isOnlyTime(bare[head]!)) tied.push(head)
  if (!isOnlyTime(bare[at]!)) tied.push(bare.findLastIndex((clause, place) => place < at && isOnlyTime(clause)))
  return tied.filter((place) => place >= 0 && place < clauses.length)
}

/** By how much the figure before it has changed. */
const change = /^(?:同比|环比|增长|增幅|下降|上升|减少)/
/** A figure of what was named before: 进口额为2.3亿元, 对老挝出口2.3亿元. */
const part =
  /^(?:(?:对|向|从|自)[^，,]{1,10})?[\p{Script=Han}]{0,4}(?:额|值|量|率|投资|收入|进口|出口|面积|全长|价格)(?:已|约|共|就)*(?:为|达到?了?|超过?|是|约)?[\d近约]/u

/** How a clause begins that has its subject or its whole before it. */
const leaning =
  /^\s*(?:其|该|此|这|那|并|也|而|但|却|又|还|且|较|比|同比|环比|增长|增幅|下降|上升|减少|分别|占|均|各|约|达|为|仍|同时|从而|以及|包括|涉及|涵盖|将|已|共|合计|居|位居|是|成为|有|等)/

/** How much of a term a clause has; a word inside another word (出口 in 进出口) counts for less. */
const shareOf = (clause: string, { weight, wordings }: Term, idfOf: Retrieved['idfOf']): number => {
  const text = folded(clause)
  const words = new Set(wordsOf(text))
  const read = readText(text)
  let best = 0
  for (const wording of wordings) {
    const times = Math.min(1, timesIn(read, wording))
    if (times === 0) continue
    const whole = wording.script !== 'zh' || words.has(wording.text) || [...words].some((word) => word.startsWith(wording.text)) ? 1 : 0.6
    best = Math.max(best, times * whole * wording.weight ** reading.sharpness * Math.max(0.2, idfOf(wording)))
  }
  return weight * best
}

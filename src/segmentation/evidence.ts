import { joining, running, type Words } from './joining.ts'
import type { Likeness } from './likeness.ts'
import { opensReport } from './marks.ts'
import type { Unit } from './units.ts'
import { weights } from './weights.ts'

/**
 * What the units of a page say about each other. All scores are log-odds; each is worked out once: `last` is the last unit of a story (-1 for
 * none) and stands for the units that the function after it lists.
 */
export type Evidence = {
  /** How many of this page's stories begin with a byline or a dateline, and how many end with a mark such as （…电）: 0 (none) to 1. */
  signed: number
  ended: number
  /** How many bylines stand below their texts, 0 (none) to 1. */
  signedBelow: number
  /** That `after` goes on where `before` stopped. */
  joint(before: number, after: number): number
  /** How much more a unit shares with the last units of a story than with as many that stand just before it on average, -1 to 1. */
  kinship(unit: number, last: number, recent: () => readonly number[]): number
  /** That a heading belongs to these texts: above or below them. */
  match(heading: number, last: number, texts: () => readonly number[]): number
  /** That a heading begins something new rather than parting one story: by the texts on both sides. */
  breaks(heading: number, last: number, before: () => readonly number[]): number
  /** That a heading-like unit is the first piece of a paragraph that goes on further down. Zero or above. */
  torn(unit: number): number
  /** The paragraphs printed after a unit, about 500 characters. */
  textAfter(unit: number): readonly number[]
}

export const evidenceOf = (units: readonly Unit[], page: Likeness, words: Words): Evidence => {
  const known = new Map<number, number>()
  /** kind: one of a few numbers, so that one map serves all. */
  const once = (kind: number, a: number, b: number, find: () => number): number => {
    const key = (kind * units.length + a) * (units.length + 1) + b
    let score = known.get(key)
    if (score === undefined) {
      score = find()
      known.set(key, score)
    }
    return score
  }
  const usual = usualKinship(units, page)
  const afters = new Map<number, readonly number[]>()
  const textAfter = (unit: number): readonly number[] => {
    let found = afters.get(unit)
    if (!found) {
      found = paragraphsAfter(units, unit)
      afters.set(unit, found)
    }
    return found
  }
  return {
    ...styleOf(units),
    textAfter,
    joint: (before, after) => once(0, before, after, () => joining(units[before]!, units[after]!, page, words)),
    kinship: (unit, last, recent) =>
      once(1, unit, last + 1, () => {
        const others = recent()
        return others.length === 0 ? 0 : page.shared(unit, others) - usual[Math.min(others.length, mostKin)]!
      }),
    torn: (unit) => {
      const goOn = units.slice(unit + 1, unit + 5).filter(({ role, inside, opens }) => role === 'paragraph' && !inside && !opens)
      const best = Math.max(0, ...goOn.map(({ text }) => running(units[unit]!.text, text, page, words)))
      return weights.torn * Math.max(0, best - 1.9)
    },
    match: (heading, last, texts) =>
      once(2, heading, last + 1, () => weights.match * (page.covered(heading, texts()) - weights.usualMatch)),
    breaks: (heading, last, list) =>
      once(3, heading, last + 1, () => {
        const before = leading(units, list(), textBeside)
        const after = textAfter(heading)
        if (before.length === 0 || after.length === 0) return 0
        const both = Math.sqrt(page.crossing(before, after) * page.crossing(after, before))
        const crossing = Math.log((both + 0.03) / weights.headingUsualCrossing)
        const score =
          weights.headingCrossing * Math.max(-1.5, Math.min(1.5, crossing)) +
          weights.headingAhead * page.covered(heading, after) +
          weights.headingBehind * page.covered(heading, before) +
          weights.headingSeries * Math.min(4, seriesOf(units, heading)) +
          (units[after[0]!]!.opens ? weights.headingOverDateline : opensReport(units[after[0]!]!.text) ? weights.headingOverLead : 0)
        return Math.max(-6, Math.min(6, score))
      }),
  }
}

const styleOf = (units: readonly Unit[]): Pick<Evidence, 'signed' | 'ended' | 'signedBelow'> => {
  const share = (count: number) => count / (count + 1.5)
  const isHead = (unit: Unit | undefined) => unit?.role === 'heading' || unit?.role === 'notice'
  const bylines = units.filter((unit) => unit.role === 'byline' && units[unit.at - 1]?.role !== 'byline')
  const below = bylines.filter(({ at }) => units[at - 1]?.role === 'paragraph' && (units[at + 1] === undefined || isHead(units[at + 1])))
  const above = bylines.filter(({ at }) => isHead(units[at - 1]))
  const areBelow = below.length >= 2 && below.length > above.length
  const starts = units.filter((unit) => unit.opens).length + (areBelow ? above : bylines).length
  const ends = units.filter((unit) => unit.ends).length
  return { signed: share(starts), ended: ends < 2 ? 0 : share(ends), signedBelow: areBelow ? share(below.length) : 0 }
}

/** How many units of a story a paragraph is compared with. */
export const mostKin = 6

/** What a paragraph shares with the one, two … units before it, on average over the page. */
const usualKinship = (units: readonly Unit[], page: Likeness): number[] => {
  const sums = Array.from({ length: mostKin + 1 }, () => 0)
  const paragraphs = units.slice(mostKin).filter((unit) => unit.text.length >= 50)
  for (const unit of paragraphs) for (const [size, share] of page.sharedBefore(unit.at, mostKin).entries()) sums[size]! += share
  return sums.map((sum) => (paragraphs.length === 0 ? 0 : sum / paragraphs.length))
}

/** So much text on either side of a heading, in characters, says whether it parts two stories. */
const textBeside = 400

/** The first paragraphs of a list that together have so many characters. */
const leading = (units: readonly Unit[], list: readonly number[], characters: number): number[] => {
  const found: number[] = []
  let length = 0
  for (const at of list) {
    if (units[at]!.role !== 'paragraph') continue
    found.push(at)
    length += units[at]!.text.length
    if (length >= characters) break
  }
  return found
}

const paragraphsAfter = (units: readonly Unit[], at: number): number[] => {
  const found: number[] = []
  let length = 0
  for (let i = at + 1; i < units.length && i < at + 12 && length < 500; i++) {
    const unit = units[i]!
    if (unit.role === 'paragraph') {
      found.push(i)
      length += unit.text.length
    } else if (length > 0 && unit.role !== 'credit') break
  }
  return found
}

/** Sub-headings of one story are as long as each other, begin with the same words, or are all quotations. */
const isAlike = (one: string, two: string): boolean =>
  Math.abs(one.length - two.length) <= 1 || one.slice(0, 3) === two.slice(0, 3) || (isQuoted(one) && isQuoted(two))
const isQuoted = (text: string) => /^“[^”]+”$/.test(text)

/** How many headings near this one are like it and have text under them that is no report's. */
const seriesOf = (units: readonly Unit[], at: number): number => {
  const { text } = units[at]!
  let like = 0
  for (let i = Math.max(0, at - 60); i < Math.min(units.length, at + 60); i++) {
    const other = units[i]!
    if (i === at || other.role !== 'heading') continue
    if (!isAlike(other.text, text)) continue
    const next = units[i + 1]
    if (next && (next.role === 'paragraph' || next.role === 'heading') && !next.opens) like++
  }
  return like
}

/** How much less a text looks like a headline than most do, for what headlines rarely have. Zero or below. */
export const headingForm = (text: string): number => {
  const commas = text.match(/[，,]/g)?.length ?? 0
  let form = 0
  if (text.length < 6) form -= text.length < 4 ? 3 : 0.8
  if (/^[【〖]/.test(text)) form -= 2
  if (text.length > 45) form -= 0.8
  if (commas > 0) form -= commas > 1 ? 3 : text.length > 40 ? 2 : 0.7
  if (commas > 0 && opening.test(text)) form -= 1.5
  if (/[对在和与将把的从及并而是为向被让使]$/.test(text)) form -= 3
  return form
}
const opening =
  /^(?:随后|此外|其中|据了解|据悉|目前|同时|如今|今年|近年来|近日|日前|当天|当晚|会上|记者|从|在|为了?|[他她它]|这|那|该|\d+月\d+日)/

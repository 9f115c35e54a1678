import { type Evidence, evidenceOf, headingForm, mostKin } from './evidence.ts'
import type { Words } from './joining.ts'
import type { Likeness } from './likeness.ts'
import type { Unit } from './units.ts'
import { weights as weigh } from './weights.ts'

/** What a unit is within its story. */
export type Part = 'head' | 'byline' | 'text' | 'subheading' | 'credit' | 'after'

/** One story's units in reading order. after: headings printed below the body. */
export type Strand = { kind: 'story' | 'teaser'; parts: { unit: number; part: Part }[] }

type Link = { unit: number; part: Part; before: Link | undefined }
type Open = {
  id: number
  kind: 'story' | 'teaser'
  parts: Link
  last: Part
  /** The last unit of running text, or -1. */
  tail: number
  cut: boolean
  ended: boolean
  /** It begins with a dateline or has ended with a mark. */
  marked: boolean
  titled: 'before' | 'after' | undefined
  heads: number
  texts: number
  /** Sub-headings, counting those in a row once. */
  groups: number
}
type Closed = { story: Open; before: Closed | undefined }
/** lead: by how much this reading won, at its closest, over one with another number of stories. */
type State = { score: number; open: readonly Open[]; current: number; closed: Closed | undefined; born: number; lead: number }

const mostOpen = 3
/** In characters. */
const longestSubhead = 180
const beam = 12
const margin = 9
/** The lead where no other reading was near. */
const surely = margin

/** lead: log-odds by which the reading won over the best one with another number of stories; small where the page is in doubt. */
export type Reading = { strands: Strand[]; lead: number }

/** Follows each story of a page through its columns. The units are those of one page, without its furniture. */
export const strandsOf = (units: readonly Unit[], page: Likeness, words: Words): Reading => {
  const style = styleOf(units)
  const reader = readerOf(units, evidenceOf(units, page, words), style)
  let states: State[] = [{ score: 0, open: [], current: -1, closed: undefined, born: 0, lead: surely }]
  for (const unit of units) states = bestOf(states.flatMap((state) => reader.next(state, unit)))
  const finals = states
    .map((state) => state.open.reduce((from, story) => close(from, story, style), state))
    .toSorted((a, b) => b.score - a.score)
  const best = finals[0]
  const other = best && finals.find(({ born }) => born !== best.born)
  const stories: Open[] = []
  for (let link = best?.closed; link; link = link.before) stories.push(link.story)
  const strands = stories
    .map(({ kind, parts }) => ({ kind, parts: chain(parts) }))
    .toSorted((a, b) => Math.min(...a.parts.map((part) => part.unit)) - Math.min(...b.parts.map((part) => part.unit)))
  return { strands, lead: Math.min(best?.lead ?? surely, best && other ? best.score - other.score : surely) }
}

const chain = (last: Link): { unit: number; part: Part }[] => {
  const parts: { unit: number; part: Part }[] = []
  for (let link: Link | undefined = last; link; link = link.before) parts.push({ unit: link.unit, part: link.part })
  return parts.reverse()
}

/** A reading that goes on from a state; it is only made when its score is good enough. */
type Candidate = { score: number; make: () => State }

/** The best readings. Of those that differ in nothing that matters for what follows only the better stays. */
const bestOf = (candidates: Candidate[]): State[] => {
  let top = Number.NEGATIVE_INFINITY
  for (const { score } of candidates) if (score > top) top = score
  const good = candidates.filter(({ score }) => score >= top - margin).sort((a, b) => b.score - a.score)
  const kept: State[] = []
  for (const { make } of good) {
    const state = make()
    const at = kept.findIndex((better) => haveSameFuture(better, state))
    if (at < 0) kept.push(state)
    else if (kept[at]!.born !== state.born) kept[at] = withLead(kept[at]!, kept[at]!.score - state.score)
    if (kept.length === beam) break
  }
  return kept
}

const withLead = (state: State, lead: number): State => (lead < state.lead ? { ...state, lead } : state)

const haveSameFuture = (a: State, b: State): boolean => {
  if (a.open.length !== b.open.length) return false
  for (let i = 0; i < a.open.length; i++) {
    const [one, two] = [a.open[i]!, b.open[i]!]
    if (
      one.parts.unit !== two.parts.unit ||
      one.tail !== two.tail ||
      one.last !== two.last ||
      one.ended !== two.ended ||
      one.cut !== two.cut ||
      one.titled !== two.titled ||
      one.kind !== two.kind ||
      Math.min(2, one.groups) !== Math.min(2, two.groups) ||
      (one.id === a.current) !== (two.id === b.current)
    )
      return false
  }
  return true
}

/**
 * What this page's stories do, each 0 (none) to 1: signed: begin with a byline or a dateline; ended: end with a mark such as （…电）.
 */
type Style = { signed: number; ended: number }
const styleOf = (units: readonly Unit[]): Style => {
  const share = (count: number) => count / (count + 1.5)
  const starts = units.filter((unit, at) => unit.opens || (unit.role === 'byline' && units[at - 1]?.role !== 'byline'))
  const ends = units.filter((unit) => unit.ends).length
  return { signed: share(starts.length), ended: ends < 2 ? 0 : share(ends) }
}

const close = (state: State, story: Open, style: Style): State => {
  let score = state.score
  if (story.kind === 'story') {
    if (story.cut) score += weigh.leftCut
    if (story.titled === undefined) score += weigh.leftUntitled
    if (story.texts === 0) score += weigh.leftEmpty
    if (!story.marked) score += weigh.withoutEnd * style.ended
    if (story.groups === 1) score += weigh.loneSubheading
  }
  return { ...state, score, open: state.open.filter((open) => open !== story), closed: { story, before: state.closed } }
}

const shifted = ({ score, make }: Candidate, by: number): Candidate => ({
  score: score + by,
  make: () => {
    const state = make()
    return { ...state, score: state.score + by }
  },
})

const isPhotoStory = (story: Open, unit: Unit): boolean => {
  if (
    unit.role !== 'credit' ||
    !/(?:摄|摄影|供图)[）)]?$/.test(unit.text) ||
    story.titled !== 'before' ||
    story.texts > 3 ||
    story.groups > 0
  )
    return false
  for (let link: Link | undefined = story.parts; link; link = link.before) if (link.part === 'byline') return false
  return true
}

/** The price of turning away from a story before it is whole. */
const leaving = (story: Open): number => (story.cut ? weigh.suspend : story.last === 'subheading' ? weigh.bareSubheading : 0)

const readerOf = (units: readonly Unit[], evidence: Evidence, style: Style) => {
  /** The last units of a story, latest first. */
  const recent = (story: Open, most: number): number[] => {
    const found: number[] = []
    for (let link: Link | undefined = story.parts; link && found.length < most; link = link.before)
      if (link.part !== 'byline') found.push(link.unit)
    return found
  }
  /** Whether a paragraph shares more with a story than neighbours usually do on this page. */
  const kinship = (unit: Unit, story: Open): number => {
    if (unit.text.length < 25) return 0
    const score = weigh.kinship * evidence.kinship(unit.at, story.parts.unit, () => recent(story, mostKin))
    return Math.max(-2.5, Math.min(2.5, score)) * Math.min(1, unit.text.length / 100)
  }

  /** The price of going on with a story that is not the one printed just before. */
  const turning = (state: State, story: Open): number => {
    if (story.id === state.current) return 0
    const current = state.open.find((open) => open.id === state.current)
    const whole = current !== undefined && !current.cut && !current.ended && current.titled !== 'after'
    return weigh.switch + (whole ? weigh.switchFromWhole : 0) + (story.cut ? 0 : weigh.switchToWhole)
  }

  const put = (state: State, story: Open, score: number, change: Partial<Open> & { last: Part }, unit: Unit): Candidate => {
    const current = state.open.find((open) => open.id === state.current)
    const total = state.score + score + (current && current !== story ? leaving(current) : 0)
    const make = (): State => {
      const marked = story.marked || unit.opens || unit.ends || unit.to !== undefined
      const next: Open = { ...story, ...change, marked, parts: { unit: unit.at, part: change.last, before: story.parts } }
      return { ...state, score: total, current: story.id, open: state.open.map((open) => (open === story ? next : open)) }
    }
    return { score: total, make }
  }
  const begin = (state: State, score: number, change: Partial<Open> & { last: Part }, unit: Unit): Candidate => {
    let from = state
    if (from.open.length >= mostOpen) {
      const idle = from.open.filter((open) => open.id !== from.current)
      from = close(from, idle.find((open) => !open.cut && open.titled !== undefined) ?? idle[0]!, style)
    }
    const current = from.open.find((open) => open.id === from.current)
    const total = from.score + score + (current ? leaving(current) : 0)
    const make = (): State => {
      const story: Open = {
        id: from.born,
        kind: 'story',
        tail: -1,
        cut: false,
        ended: false,
        titled: undefined,
        heads: 0,
        texts: 0,
        groups: 0,
        ...change,
        marked: unit.opens,
        parts: { unit: unit.at, part: change.last, before: undefined },
      }
      return { ...from, score: total, current: story.id, born: from.born + 1, open: [...from.open, story] }
    }
    return { score: total, make }
  }

  const asText = (unit: Unit, extra: Partial<Open> = {}): Partial<Open> & { last: Part } => ({
    last: 'text',
    tail: unit.at,
    cut: !unit.complete,
    ended: unit.ends || unit.to !== undefined,
    ...extra,
  })

  const text = (state: State, unit: Unit, price: number): Candidate[] => {
    const out: Candidate[] = []
    for (const story of state.open) {
      const away = turning(state, story)
      const extra = { texts: story.texts + 1 }
      if (story.kind === 'teaser') {
        if (story.id === state.current && !unit.opens)
          out.push(put(state, story, price + (unit.text.length < 80 ? -1 : -5), asText(unit, { ...extra, cut: false }), unit))
        continue
      }
      if (story.titled === 'after') continue
      if (story.last === 'head' || (story.last === 'byline' && story.texts === 0)) {
        const start = unit.inside ? -8 : story.last !== 'head' ? 0 : unit.opens ? weigh.datelineAfterHead : weigh.bareStart * style.signed
        out.push(put(state, story, price + away + start, asText(unit, extra), unit))
        // A long subhead (提要) has stops inside and none at its end.
        if (story.last === 'head' && away === 0 && !unit.opens && !unit.complete && unit.text.length <= longestSubhead)
          out.push(put(state, story, weigh.longSubhead, { last: 'head', heads: story.heads + 1 }, unit))
        continue
      }
      let score = price + away
      if (unit.opens) score += weigh.datelineInside
      if (story.ended) score += weigh.afterEnd
      if (story.last === 'credit') score += weigh.afterCredit
      if (story.last === 'subheading') score += unit.inside ? -8 : 0
      else if (story.tail >= 0) score += evidence.joint(story.tail, unit.at)
      out.push(put(state, story, score + kinship(unit, story), asText(unit, extra), unit))
    }
    const current = state.open.find((story) => story.id === state.current)
    const bare = current === undefined || current.titled === 'after' ? weigh.newByTextAfterHead : weigh.newByText
    const fresh = unit.opens ? weigh.newByDateline : bare - (unit.inside ? 8 : 0)
    out.push(begin(state, price + fresh, asText(unit, { texts: 1 }), unit))
    return out
  }

  const heading = (state: State, unit: Unit): Candidate[] => {
    const out: Candidate[] = []
    const next = units[unit.at + 1]
    const isNotice = unit.role === 'notice'
    const form = next?.further ? headingForm(unit.text + next.text) : headingForm(unit.text) - evidence.torn(unit.at)
    const before = state.open.find((story) => story.id === state.current)
    const parted = before && before.kind === 'story' && before.texts > 0 && before.titled !== 'after' ? before : undefined
    const breaks = parted ? weigh.heading * evidence.breaks(unit.at, parted.parts.unit, () => recent(parted, 10)) : 0
    const ahead = evidence.match(unit.at, -1, () => evidence.textAfter(unit.at))
    const first = isNotice ? weigh.newByNotice + Math.max(0, breaks) : weigh.newByHeading + form + breaks
    out.push(begin(state, first + weigh.newMatch * ahead, { last: 'head', titled: 'before', heads: 1 }, unit))
    for (const story of state.open) {
      const here = story.id === state.current
      if (story.kind === 'teaser') {
        if (here) out.push(put(state, story, 0.5, { last: 'text', texts: story.texts + 1 }, unit))
        continue
      }
      if (story.last === 'head') {
        if (here && story.heads < 4)
          out.push(
            put(
              state,
              story,
              (unit.further ? weigh.furtherLine : weigh.moreHead) + Math.max(0, ahead / 3),
              { last: 'head', heads: story.heads + 1 },
              unit,
            ),
          )
        continue
      }
      if (story.cut) continue
      if (story.titled === 'after') {
        if (here && story.last === 'after' && story.heads < 3)
          out.push(
            put(state, story, unit.further ? weigh.furtherLine : weigh.moreTrailing, { last: 'after', heads: story.heads + 1 }, unit),
          )
        continue
      }
      if (story.titled === undefined && story.texts > 0) {
        const below = evidence.match(unit.at, story.parts.unit, () => recent(story, 60))
        const score = weigh.trailing + form + below - weigh.trailingMatchAhead * Math.max(0, ahead) + (here ? 0 : weigh.switch)
        out.push(put(state, story, score, { last: 'after', titled: 'after', heads: 1 }, unit))
      }
      if (story.texts === 0 && story.last !== 'byline') continue
      const again = story.last === 'subheading'
      const sub = again ? weigh.moreSubheading : weigh.subheading + (story.ended ? weigh.afterEnd : 0) + turning(state, story) - breaks
      out.push(put(state, story, sub, { last: 'subheading', groups: story.groups + (again ? 0 : 1) }, unit))
    }
    const likelyCut = /[，,]/.test(unit.text) && unit.text.length > 24 ? 1.5 : 0
    return [...out, ...text(state, unit, weigh.headingAsText + likelyCut - Math.max(-3, form) / 2)]
  }

  const byline = (state: State, unit: Unit): Candidate[] => {
    const out = [begin(state, weigh.newByByline, { last: 'byline' }, unit)]
    for (const story of state.open) {
      if (story.kind === 'teaser' || story.titled === 'after') continue
      const away = turning(state, story)
      if (story.last === 'head') out.push(put(state, story, weigh.bylineAfterHead + away, { last: 'byline' }, unit))
      else if (story.last === 'byline') out.push(put(state, story, 1 + away, { last: 'byline' }, unit))
      else if (!story.cut) out.push(put(state, story, weigh.bylineAtEnd + away, { last: 'byline', ended: true }, unit))
    }
    return out
  }

  const attached = (state: State, unit: Unit, change: (story: Open) => Partial<Open> & { last: Part }): Candidate[] => {
    const out: Candidate[] = []
    for (const story of state.open)
      if (!story.cut)
        out.push(put(state, story, turning(state, story) + (isPhotoStory(story, unit) ? weigh.photoStory : 0), change(story), unit))
    if (out.length === 0) out.push(begin(state, weigh.newByText, { last: 'text', texts: 1 }, unit))
    return out
  }

  const next = (state: State, unit: Unit): Candidate[] => {
    switch (unit.role) {
      case 'paragraph':
        return text(state, unit, 0)
      case 'heading':
      case 'notice':
        return heading(state, unit)
      case 'byline':
        return byline(state, unit)
      case 'teaser':
        return [begin(state, 0, { kind: 'teaser', last: 'head', titled: 'before', heads: 1 }, unit)]
      case 'turned':
        return [
          begin(state, weigh.newByByline, { last: 'byline' }, unit),
          ...state.open
            .filter((story) => story.last === 'head' && story.id === state.current)
            .map((story) => put(state, story, weigh.bylineAfterHead, { last: 'byline' }, unit)),
        ]
      case 'signoff':
        return [
          ...attached(state, unit, (story) => ({ last: 'text', tail: unit.at, cut: false, ended: true, texts: story.texts + 1 })).map(
            (one) => ({ ...one, score: one.score + weigh.signOff }),
          ),
          ...heading(state, unit).map((one) => shifted(one, -3)),
        ]
      case 'pointer':
        return attached(state, unit, (story) => ({ last: 'text', texts: story.texts + 1, ended: true }))
      default:
        return attached(state, unit, (story) => ({ last: story.last === 'head' ? 'byline' : 'credit' }))
    }
  }
  return { next }
}

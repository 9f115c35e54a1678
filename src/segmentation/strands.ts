import { joining, type Words } from './joining.ts'
import type { Likeness } from './likeness.ts'
import type { Unit } from './units.ts'

/** What a unit is within its story. */
export type Part = 'head' | 'byline' | 'text' | 'subheading' | 'credit' | 'after'

/** One story's units in reading order. after: headings printed below the body. */
export type Strand = { kind: 'story' | 'teaser'; parts: { unit: number; part: Part }[] }

/**
 * Weights are log-odds, set by hand on real pages and kept round. A page is read from top to bottom; each unit goes on with one of the
 * stories that are still open or begins a new one, and the reading with the best sum wins.
 */
const weigh = {
  /** Another story than the one printed just before goes on. */
  switch: -2,
  /** The story just before stands cut in mid-sentence and something else follows. */
  suspend: -1.2,
  /** A story is left cut in mid-sentence for good. */
  leftCut: -6,
  leftUntitled: -4,
  leftEmpty: -4,
  /** A report's dateline in the midst of a story, or any text after a story's end mark. */
  datelineInside: -7,
  afterEnd: -6,
  afterTrailingTitle: -9,
  afterCredit: -0.7,
  /** A story begins: by a heading, by a byline or dateline without heading, by a bare paragraph. */
  newByHeading: -2.2,
  newByByline: -1,
  newByDateline: -1,
  newByText: -5.5,
  /** What follows a heading. */
  bylineAfterHead: 2.5,
  datelineAfterHead: 2.5,
  /** One more heading line at the head. */
  moreHead: -0.6,
  /** A heading below the body it belongs to. */
  trailing: -1.2,
  moreTrailing: -4.5,
  subheading: -1.2,
  moreSubheading: -0.2,
  /** A heading-like unit is a piece of a paragraph. */
  headingAsText: -4,
  bylineAtEnd: -2.5,
  /** A sub-heading with nothing under it. */
  bareSubheading: -5,
  /** Sub-headings come in series: one alone is rare, and rarer in a short story. */
  loneSubheading: -1,
  /** The heading of an announcement begins one. */
  newByNotice: 1.5,
  signOff: 0.5,
  /** A heading, a few lines and the photographer: a photo story. */
  photoStory: 2,
  /** How much likeness counts, and what is usual. */
  like: 8,
  title: 5,
  usualTitle: 0.3,
} as const

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
  titled: 'before' | 'after' | undefined
  heads: number
  texts: number
  /** Sub-headings, counting those in a row once. */
  groups: number
}
type Closed = { story: Open; before: Closed | undefined }
type State = { score: number; open: readonly Open[]; current: number; closed: Closed | undefined; born: number }

const mostOpen = 3
const beam = 24
const margin = 12

/** Follows each story of a page through its columns. The units are those of one page, without folio and staff lines. */
export const strandsOf = (units: readonly Unit[], page: Likeness, words: Words): Strand[] => {
  const reader = readerOf(units, page, words)
  let states: State[] = [{ score: 0, open: [], current: -1, closed: undefined, born: 0 }]
  for (const unit of units) states = best(states.flatMap((state) => reader.next(state, unit)))
  const finals = states.map((state) => state.open.reduce(close, state)).toSorted((a, b) => b.score - a.score)
  const strands: Open[] = []
  for (let link = finals[0]?.closed; link; link = link.before) strands.push(link.story)
  return strands
    .map(({ kind, parts }) => ({ kind, parts: chain(parts) }))
    .toSorted((a, b) => Math.min(...a.parts.map((part) => part.unit)) - Math.min(...b.parts.map((part) => part.unit)))
}

const chain = (last: Link): { unit: number; part: Part }[] => {
  const parts: { unit: number; part: Part }[] = []
  for (let link: Link | undefined = last; link; link = link.before) parts.push({ unit: link.unit, part: link.part })
  return parts.reverse()
}

/** States that differ in nothing that matters for what follows are one: the better stays. */
const best = (states: State[]): State[] => {
  const kept = new Map<string, State>()
  let top = Number.NEGATIVE_INFINITY
  for (const state of states) top = Math.max(top, state.score)
  for (const state of states) {
    if (state.score < top - margin) continue
    let key = ''
    for (const story of state.open)
      key += `${story.tail},${story.last},${story.ended ? 1 : 0}${story.cut ? 1 : 0}${story.titled ?? ''}${Math.min(2, story.groups)}${story.kind[0]}${story.parts.unit}${story.id === state.current ? '*' : ''};`
    const same = kept.get(key)
    if (!same || same.score < state.score) kept.set(key, state)
  }
  const all = [...kept.values()]
  return all.length <= beam ? all : all.toSorted((a, b) => b.score - a.score).slice(0, beam)
}

const close = (state: State, story: Open): State => {
  let score = state.score
  if (story.kind === 'story') {
    if (story.cut) score += weigh.leftCut
    if (story.titled === undefined) score += weigh.leftUntitled
    if (story.texts === 0) score += weigh.leftEmpty
    if (story.groups === 1) score += weigh.loneSubheading
  }
  return { ...state, score, open: state.open.filter((open) => open !== story), closed: { story, before: state.closed } }
}

const isPhotoStory = (story: Open, unit: Unit): boolean => {
  if (unit.role !== 'credit' || story.titled !== 'before' || story.texts > 3 || story.groups > 0) return false
  for (let link: Link | undefined = story.parts; link; link = link.before) if (link.part === 'byline') return false
  return true
}

/** The price of turning away from a story before it is whole. */
const leaving = (story: Open): number => (story.cut ? weigh.suspend : story.last === 'subheading' ? weigh.bareSubheading : 0)

const readerOf = (units: readonly Unit[], page: Likeness, words: Words) => {
  const joins = new Map<number, number>()
  const joint = (a: number, b: number): number => {
    const key = a * units.length + b
    let score = joins.get(key)
    if (score === undefined) {
      score = joining(units[a]!, units[b]!, page, words)
      joins.set(key, score)
    }
    return score
  }

  /** The last units of running text of a story. */
  const recent = (story: Open, most: number): number[] => {
    const found: number[] = []
    for (let link: Link | undefined = story.parts; link && found.length < most; link = link.before) found.push(link.unit)
    return found
  }
  const likes = new Map<string, number>()
  const like = (unit: number, story: Open): number => {
    const key = `${story.parts.unit},${story.parts.before?.unit},${story.parts.before?.before?.unit},${unit}`
    let score = likes.get(key)
    if (score === undefined) {
      score = page.shared(unit, recent(story, 8))
      likes.set(key, score)
    }
    return score
  }
  // What neighbours usually share on this page.
  let pairs = 0
  let sum = 0
  for (let i = 3; i < units.length; i++)
    if (units[i]!.text.length > 50) {
      sum += page.shared(i, [i - 1, i - 2, i - 3])
      pairs++
    }
  const usual = pairs === 0 ? 0 : sum / pairs
  const affinity = (unit: Unit, story: Open): number =>
    unit.text.length < 25
      ? 0
      : Math.max(-2.5, Math.min(2.5, weigh.like * (like(unit.at, story) - usual))) * Math.min(1, unit.text.length / 100)

  const textAfter = (at: number): number[] => {
    const found: number[] = []
    for (let i = at + 1; i < units.length && i < at + 9 && found.length < 4; i++) if (units[i]!.role === 'paragraph') found.push(i)
    return found
  }
  const series = (at: number): number => {
    const { length } = units[at]!.text
    let n = 0
    for (let i = Math.max(0, at - 60); i < Math.min(units.length, at + 60); i++) {
      const other = units[i]!
      if (i === at || other.role !== 'heading' || Math.abs(other.text.length - length) > 1) continue
      const next = units[i + 1]
      if (next && (next.role === 'paragraph' || next.role === 'heading') && next.dateline === undefined) n++
    }
    return n
  }

  const put = (state: State, story: Open, score: number, change: Partial<Open> & { last: Part }, unit: Unit): State => {
    let total = state.score + score
    const current = state.open.find((open) => open.id === state.current)
    if (current && current !== story) total += leaving(current)
    const next: Open = { ...story, ...change, parts: { unit: unit.at, part: change.last, before: story.parts } }
    return { ...state, score: total, current: story.id, open: state.open.map((open) => (open === story ? next : open)) }
  }
  const begin = (state: State, score: number, change: Partial<Open> & { last: Part }, unit: Unit): State => {
    let from = state
    if (from.open.length >= mostOpen) {
      const idle = from.open.filter((open) => open.id !== from.current)
      from = close(from, idle.find((open) => !open.cut && open.titled !== undefined) ?? idle[0]!)
    }
    const current = from.open.find((open) => open.id === from.current)
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
      parts: { unit: unit.at, part: change.last, before: undefined },
    }
    return {
      ...from,
      score: from.score + score + (current ? leaving(current) : 0),
      current: story.id,
      born: from.born + 1,
      open: [...from.open, story],
    }
  }

  const asText = (unit: Unit, extra: Partial<Open> = {}): Partial<Open> & { last: Part } => ({
    last: 'text',
    tail: unit.at,
    cut: !unit.complete,
    ended: unit.ends || unit.to !== undefined,
    ...extra,
  })

  const text = (state: State, unit: Unit, price: number): State[] => {
    const out: State[] = []
    for (const story of state.open) {
      const away = story.id === state.current ? 0 : weigh.switch
      const extra = { texts: story.texts + 1 }
      if (story.kind === 'teaser') {
        if (story.id === state.current && unit.dateline === undefined)
          out.push(put(state, story, price + (unit.text.length < 80 ? -1 : -5), asText(unit, { ...extra, cut: false }), unit))
        continue
      }
      if (story.titled === 'after') continue
      if (story.last === 'head' || (story.last === 'byline' && story.texts === 0)) {
        const start = unit.inside ? -8 : story.last === 'head' && unit.dateline !== undefined ? weigh.datelineAfterHead : 0
        out.push(put(state, story, price + away * 2 + start, asText(unit, extra), unit))
        continue
      }
      let score = price + away
      if (unit.dateline !== undefined) score += weigh.datelineInside
      if (story.ended) score += weigh.afterEnd
      if (story.last === 'credit') score += weigh.afterCredit
      if (story.last === 'subheading') score += unit.inside ? -8 : 0
      else if (story.tail >= 0) score += joint(story.tail, unit.at)
      out.push(put(state, story, score + affinity(unit, story), asText(unit, extra), unit))
    }
    const fresh = unit.dateline !== undefined ? weigh.newByDateline : weigh.newByText - (unit.inside ? 8 : 0)
    out.push(begin(state, price + fresh, asText(unit, { texts: 1 }), unit))
    return out
  }

  const heading = (state: State, unit: Unit): State[] => {
    const out: State[] = []
    const ahead = weigh.title * (page.covered(unit.at, textAfter(unit.at)) - weigh.usualTitle)
    out.push(
      begin(
        state,
        (unit.role === 'notice' ? weigh.newByNotice : weigh.newByHeading) + ahead,
        { last: 'head', titled: 'before', heads: 1 },
        unit,
      ),
    )
    for (const story of state.open) {
      const here = story.id === state.current
      if (story.kind === 'teaser') {
        if (here) out.push(put(state, story, 0.5, { last: 'text', texts: story.texts + 1 }, unit))
        continue
      }
      if (story.last === 'head') {
        if (here && story.heads < 4)
          out.push(put(state, story, weigh.moreHead + Math.max(0, ahead / 3), { last: 'head', heads: story.heads + 1 }, unit))
        continue
      }
      if (story.cut) continue
      const away = here ? 0 : weigh.switch / 2
      if (story.titled === 'after') {
        if (here && story.last === 'after' && story.heads < 3)
          out.push(put(state, story, weigh.moreTrailing, { last: 'after', heads: story.heads + 1 }, unit))
        continue
      }
      if (story.titled === undefined && story.texts > 0) {
        const match = weigh.title * (page.covered(unit.at, recent(story, 60)) - weigh.usualTitle)
        out.push(put(state, story, weigh.trailing + match + away / 2, { last: 'after', titled: 'after', heads: 1 }, unit))
      }
      const again = story.last === 'subheading'
      const sub =
        (again ? weigh.moreSubheading : weigh.subheading + Math.min(2, 0.7 * series(unit.at))) +
        (story.ended ? weigh.afterEnd : 0) +
        away * 2
      out.push(put(state, story, sub, { last: 'subheading', groups: story.groups + (again ? 0 : 1) }, unit))
    }
    const likelyCut = /[，,]/.test(unit.text) && unit.text.length > 24 ? 1.5 : 0
    return [...out, ...text(state, unit, weigh.headingAsText + likelyCut)]
  }

  const byline = (state: State, unit: Unit): State[] => {
    const out = [begin(state, weigh.newByByline, { last: 'byline' }, unit)]
    for (const story of state.open) {
      if (story.kind === 'teaser' || story.titled === 'after') continue
      const away = story.id === state.current ? 0 : weigh.switch * 2
      if (story.last === 'head') out.push(put(state, story, weigh.bylineAfterHead + away, { last: 'byline' }, unit))
      else if (story.last === 'byline') out.push(put(state, story, 1 + away, { last: 'byline' }, unit))
      else if (!story.cut) out.push(put(state, story, weigh.bylineAtEnd + away, { last: 'byline', ended: true }, unit))
    }
    return out
  }

  const attached = (state: State, unit: Unit, change: (story: Open) => Partial<Open> & { last: Part }): State[] => {
    const out: State[] = []
    for (const story of state.open)
      if (!story.cut)
        out.push(
          put(
            state,
            story,
            (story.id === state.current ? 0 : weigh.switch) + (isPhotoStory(story, unit) ? weigh.photoStory : 0),
            change(story),
            unit,
          ),
        )
    if (out.length === 0) out.push(begin(state, weigh.newByText, { last: 'text', texts: 1 }, unit))
    return out
  }

  const next = (state: State, unit: Unit): State[] => {
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
          ...heading(state, unit).map((one) => ({ ...one, score: one.score - 3 })),
        ]
      case 'pointer':
        return attached(state, unit, (story) => ({ last: 'text', texts: story.texts + 1, ended: true }))
      default:
        return attached(state, unit, (story) => ({ last: story.last === 'head' ? 'byline' : 'credit' }))
    }
  }
  return { next }
}

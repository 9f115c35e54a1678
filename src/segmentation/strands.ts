import { type Evidence, evidenceOf } from './evidence.ts'
import type { Words } from './joining.ts'
import type { Likeness } from './likeness.ts'
import { type Moves, movesOf, type Standing } from './moves.ts'
import { blank, grown, type OpenStory, type Part, type StrandKind } from './open-story.ts'
import type { Unit } from './units.ts'
import { weights } from './weights.ts'

/** One story's units in reading order. after: headings printed below the body. */
export type Strand = { kind: StrandKind; parts: { unit: number; part: Part }[] }

/** lead: log-odds by which the reading won over the best one with another number of stories; small where the page is in doubt. */
export type Reading = { strands: Strand[]; lead: number }

type Closed = { story: OpenStory; before: Closed | undefined }
/** One reading of the page so far. lead: by how much it won, at its closest, over one with another number of stories. */
type State = Standing & { score: number; closed: Closed | undefined; born: number; lead: number }

const mostOpen = 3
const beam = 12
const margin = 7
/** The lead where no other reading was near. */
const surely = margin

/** Follows each story of a page through its columns. The units are those of one page, without its furniture. */
export const strandsOf = (units: readonly Unit[], page: Likeness, words: Words): Reading => {
  const evidence = evidenceOf(units, page, words)
  const moves = movesOf(units, evidence)
  let states: State[] = [{ score: 0, open: [], current: undefined, closed: undefined, born: 0, lead: surely }]
  for (const unit of units) states = bestOf(readingsOn(states, moves(unit), evidence), unit)
  const finals = states
    .map((state) => state.open.reduce((from, story) => close(from, story, evidence), state))
    .toSorted((a, b) => b.score - a.score)
  const best = finals[0]
  const other = best && finals.find(({ born }) => born !== best.born)
  const stories: OpenStory[] = []
  for (let link = best?.closed; link; link = link.before) stories.push(link.story)
  const strands = stories
    .map((story) => ({ kind: story.kind, parts: partsOf(story) }))
    .toSorted((a, b) => Math.min(...a.parts.map((part) => part.unit)) - Math.min(...b.parts.map((part) => part.unit)))
  return { strands, lead: Math.min(best?.lead ?? surely, best && other ? best.score - other.score : surely) }
}

const partsOf = (story: OpenStory): Strand['parts'] => {
  const parts: Strand['parts'] = []
  for (let link = story.parts; link; link = link.before) parts.push({ unit: link.unit, part: link.part })
  return parts.reverse()
}

/** A reading that goes on from a state with one unit more; it is only made when its score is good enough. */
type Candidate = { score: number; from: State; story: OpenStory | StrandKind; part: Part }

/** All that a unit can be, in every reading so far, without what is hopeless. */
const readingsOn = (states: State[], moves: Moves, evidence: Evidence): Candidate[] => {
  const candidates: Candidate[] = []
  let top = Number.NEGATIVE_INFINITY
  for (const state of states) {
    let from = state
    const leave = state.current ? leaving(state.current) : 0
    moves(state, (story, part, gain, further) => {
      const begins = typeof story === 'string'
      if (begins && from.open.length >= mostOpen) from = close(state, idlest(state), evidence)
      let score = (begins ? from : state).score + gain + (story === state.current ? 0 : leave)
      if (further) {
        if (score + further.most < top - margin) return
        score += further.of()
      }
      if (score > top) top = score
      if (score >= top - margin) candidates.push({ score, from: begins ? from : state, story, part })
    })
  }
  return candidates.filter(({ score }) => score >= top - margin).sort((a, b) => b.score - a.score)
}

/** The price of turning away from a story before it is whole. */
const leaving = (story: OpenStory): number => (story.cut ? weights.suspend : story.last === 'subheading' ? weights.bareSubheading : 0)

/** Which story is given up for a new one. */
const idlest = ({ open, current }: State): OpenStory => {
  const idle = open.filter((story) => story !== current)
  return idle.find((story) => !story.cut && story.titled !== undefined) ?? idle[0]!
}

const close = (state: State, story: OpenStory, evidence: Evidence): State => {
  let { score } = state
  if (story.kind === 'story') {
    if (story.cut) score += weights.leftCut
    if (story.titled === undefined) score += weights.leftUntitled
    if (story.texts === 0) score += weights.leftEmpty
    if (!story.marked) score += weights.withoutEnd * evidence.ended
    if (story.groups === 1) score += weights.loneSubheading
  }
  return { ...state, score, open: state.open.filter((open) => open !== story), closed: { story, before: state.closed } }
}

/** The best readings. Of those that differ in nothing that matters for what follows only the better stays. */
const bestOf = (candidates: Candidate[], unit: Unit): State[] => {
  const kept: State[] = []
  for (const candidate of candidates) {
    const state = made(candidate, unit)
    const same = kept.find((better) => haveSameFuture(better, state))
    if (!same) kept.push(state)
    else if (same.born !== state.born) same.lead = Math.min(same.lead, same.score - state.score)
    if (kept.length === beam) break
  }
  return kept
}

const made = ({ score, from, story, part }: Candidate, unit: Unit): State => {
  const begins = typeof story === 'string'
  const current = grown(begins ? blank(from.born, story) : story, unit, part)
  const open = begins ? [...from.open, current] : from.open.map((one) => (one === story ? current : one))
  return { score, open, current, closed: from.closed, born: from.born + (begins ? 1 : 0), lead: from.lead }
}

const haveSameFuture = (a: State, b: State): boolean => {
  if (a.open.length !== b.open.length) return false
  for (let i = 0; i < a.open.length; i++) {
    const [one, two] = [a.open[i]!, b.open[i]!]
    if (
      one.parts!.unit !== two.parts!.unit ||
      one.tail !== two.tail ||
      one.last !== two.last ||
      one.ended !== two.ended ||
      one.cut !== two.cut ||
      one.titled !== two.titled ||
      one.kind !== two.kind ||
      Math.min(2, one.groups) !== Math.min(2, two.groups) ||
      (one === a.current) !== (two === b.current)
    )
      return false
  }
  return true
}

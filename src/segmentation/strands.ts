import { type Evidence, evidenceOf } from './evidence.ts'
import type { Words } from './joining.ts'
import type { Likeness } from './likeness.ts'
import { type Moves, movesOf, type Standing } from './moves.ts'
import { blank, grown, type OpenStory, type Part, type StrandKind } from './open-story.ts'
import type { Unit } from './units.ts'
import { weights } from './weights.ts'

/** One story's units in reading order. after: headings printed below the body. */
export type Strand = { kind: StrandKind; parts: { unit: number; part: Part }[] }

/**
 * lead: log-odds by which the reading won over the best one with another number of stories; small where the page is in doubt. 0 where
 * columns are mixed: the number of stories says nothing about which piece goes on in which.
 */
export type Reading = { strands: Strand[]; lead: number }

type Closed = { story: OpenStory; before: Closed | undefined }
/** One reading of the page so far. lead: by how much it won, at its closest, over one with another number of stories. */
type State = Standing & { score: number; closed: Closed | undefined; born: number; lead: number }

const mostOpen = 3
/** Between two sub-headings there is more text than this, on average; in characters. */
const shortSection = 200
const beam = 8
const margin = 6
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
  if (strands.some(isMixed)) return { strands, lead: 0 }
  return { strands, lead: Math.min(best?.lead ?? surely, best && other ? best.score - other.score : surely) }
}

/** True when something else is printed within the story. */
const isMixed = ({ parts }: Strand): boolean => {
  const own = parts.filter(({ part }) => part !== 'head' && part !== 'after')
  return own.some(({ unit }, at) => at > 0 && unit !== own[at - 1]!.unit + 1)
}

const partsOf = (story: OpenStory): Strand['parts'] => {
  const parts: Strand['parts'] = []
  for (let link = story.parts; link; link = link.before) parts.push({ unit: link.unit, part: link.part })
  return parts.reverse()
}

/** A reading that goes on from a state with one unit more; it is only made when it can win. hope: its score when it ends well. */
type Candidate = { score: number; hope: number; from: State; story: OpenStory | StrandKind; part: Part }

/** All that a unit can be, in every reading so far, best first, without what is hopeless. */
const readingsOn = (states: State[], moves: Moves, evidence: Evidence): Candidate[] => {
  const candidates: Candidate[] = []
  let top = Number.NEGATIVE_INFINITY
  for (const state of states) {
    const { current } = state
    const leave = current ? leaving(current) : 0
    const left = current ? likelyDebt(current, evidence) : 0
    const idle = state.open.reduce((sum, story) => sum + (story === current ? 0 : likelyDebt(story, evidence)), 0)
    let begun = state
    let begunIdle = idle
    moves(state, (story, part, gain, further) => {
      const begins = typeof story === 'string'
      if (begins && begun.open.length >= mostOpen) {
        const given = idlest(state)
        begun = close(state, given, evidence)
        begunIdle -= likelyDebt(given, evidence)
      }
      const from = begins ? begun : state
      let score = from.score + gain
      let hope = begins ? begunIdle : idle
      if (story !== current) {
        score += leave
        hope += left - (begins ? 0 : likelyDebt(story, evidence))
      }
      hope += score
      if (further) {
        if (hope + further.most < top - margin) return
        const more = further.of()
        score += more
        hope += more
      }
      if (hope > top) top = hope
      if (hope >= top - margin) candidates.push({ score, hope, from, story, part })
    })
  }
  return candidates.filter(({ hope }) => hope >= top - margin).sort((a, b) => b.hope - a.hope)
}

/** The price of turning away from a story before it is whole. */
const leaving = (story: OpenStory): number => (story.cut ? weights.suspend : story.last === 'subheading' ? weights.bareSubheading : 0)

/** Which story is given up for a new one. */
const idlest = ({ open, current }: State): OpenStory => {
  const idle = open.filter((story) => story !== current)
  return idle.find((story) => !story.cut && story.titled !== undefined) ?? idle[0]!
}

const close = (state: State, story: OpenStory, evidence: Evidence): State => ({
  ...state,
  score: state.score + debt(story, evidence),
  open: state.open.filter((open) => open !== story),
  closed: { story, before: state.closed },
})

/** What a story costs when nothing is added to it any more. Zero or below. */
const debt = (story: OpenStory, evidence: Evidence): number => {
  let score = 0
  if (story.kind === 'teaser') return score
  if (story.cut) score += weights.leftCut
  if (story.titled === undefined) score += weights.leftUntitled
  if (story.texts === 0) score += weights.leftEmpty
  if (!story.marked) score += weights.withoutEnd * evidence.ended
  if (story.groups === 1) score += weights.loneSubheading
  if (story.groups > 0 && story.length < shortSection * (story.groups + 1)) score += weights.shortSections
  return score
}

/** Of a story that was turned away from, so much of its debt counts at once: most are not taken up again. */
const likely = 0.3
const likelyDebt = (story: OpenStory, evidence: Evidence) => (story.cut ? 0 : likely * debt(story, evidence))

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
      one.pictured !== two.pictured ||
      one.titled !== two.titled ||
      one.kind !== two.kind ||
      Math.min(2, one.groups) !== Math.min(2, two.groups) ||
      (one === a.current) !== (two === b.current)
    )
      return false
  }
  return true
}

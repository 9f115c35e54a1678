import { type Evidence, headingForm, mostKin } from './evidence.ts'
import { leadsUp } from './headlines.ts'
import { canBePhotoStory, type OpenStory, type Part, recentOf, type StrandKind } from './open-story.ts'
import type { Unit } from './units.ts'
import { weights } from './weights.ts'

/**
 * Takes a way to go on: the story that grows (or the kind of one that begins), what the unit is there, what speaks for it (log-odds); what
 * takes work to know is only asked where it can matter.
 */
export type Offer = (story: OpenStory | StrandKind, part: Part, gain: number, further?: { most: number; of: () => number }) => void
/** Which stories are open, and which of them was printed last. */
export type Standing = { open: readonly OpenStory[]; current: OpenStory | undefined }
/** Offers all ways in which a reading can go on with one unit. */
export type Moves = (standing: Standing, offer: Offer) => void

/** In characters. */
const longestSubhead = 180
/** Likeness alone decides so much at most. */
const mostKinship = 2.5
/** In shorter texts it says nothing, in characters. */
const shortText = 25

/** What a unit can be to the stories that are open, or begin, by its role. */
export const movesOf = (units: readonly Unit[], evidence: Evidence): ((unit: Unit) => Moves) => {
  /** Whether a paragraph shares more with a story than neighbours usually do on this page. */
  const kinship = (unit: Unit, story: OpenStory): number => {
    const score = weights.kinship * evidence.kinship(unit.at, story.parts!.unit, () => recentOf(story, mostKin))
    return Math.max(-mostKinship, Math.min(mostKinship, score)) * Math.min(1, unit.text.length / 100)
  }

  const text =
    (unit: Unit, price: number): Moves =>
    ({ open, current }, offer) => {
      for (const story of open) {
        if (story.kind === 'teaser') {
          if (story === current && !unit.opens) offer(story, 'text', price + (unit.text.length < 80 ? -1 : -5))
          continue
        }
        if (story.titled === 'after') continue
        const away = turning(story, current)
        if (story.last === 'head' || (story.last === 'byline' && story.texts === 0)) {
          const bare = unit.opens ? weights.datelineAfterHead : weights.bareStart * evidence.signed
          offer(story, 'text', price + away + (unit.inside ? -8 : story.last === 'head' ? bare : 0))
          // A long subhead (提要) has stops inside and none at its end.
          if (story.last === 'head' && away === 0 && !unit.opens && !unit.complete && unit.text.length <= longestSubhead)
            offer(story, 'head', weights.longSubhead)
          continue
        }
        let gain = price + away
        if (unit.opens) gain += weights.datelineInside
        if (story.ended) gain += weights.afterEnd
        gain += afterPicture(story)
        if (story.last === 'subheading') gain += unit.inside ? -8 : 0
        else if (story.tail >= 0) gain += evidence.joint(story.tail, unit.at)
        offer(story, 'text', gain, unit.text.length < shortText ? undefined : { most: mostKinship, of: () => kinship(unit, story) })
      }
      const over = current === undefined || current.titled === 'after' || current.ended || current.pictured
      const bare = over ? weights.newByTextAfterHead : weights.newByText
      offer('story', 'text', price + (unit.opens ? weights.newByDateline : bare - (unit.inside ? 8 : 0)))
    }

  /** It, or what stands right below it, names a page. */
  const pointsSoon = ({ at }: Unit) => units.slice(at, at + 3).some((unit) => unit.points)

  const isLedUpTo = (story: OpenStory) => leadsUp(units[story.parts!.unit]!.text)

  const heading = (unit: Unit, price: number): Moves => {
    const next = units[unit.at + 1]
    const form = next?.further ? headingForm(unit.text + next.text) : headingForm(unit.text) - evidence.torn(unit.at)
    const ahead = evidence.match(unit.at, -1, () => evidence.textAfter(unit.at))
    const likelyCut = /[，,]/.test(unit.text) && unit.text.length > 24 ? 1.5 : 0
    const asText = text(unit, price + weights.headingAsText + likelyCut - Math.max(-3, form) / 2)
    return (standing, offer) => {
      const { open, current } = standing
      const parted = current && current.kind === 'story' && current.texts > 0 && current.titled !== 'after' ? current : undefined
      const breaks = parted ? weights.heading * evidence.breaks(unit.at, parted.parts!.unit, () => recentOf(parted, 10)) : 0
      const first = unit.role === 'notice' ? weights.newByNotice + Math.max(0, breaks) : weights.newByHeading + form + breaks
      offer('story', 'head', price + first + weights.newMatch * ahead)
      for (const story of open) {
        const here = story === current
        if (story.kind === 'teaser') {
          if (here) offer(story, 'text', price + (story.ended && !pointsSoon(unit) ? weights.afterPointer : 0.5))
        } else if (story.last === 'head') {
          const more = unit.further || isLedUpTo(story) ? weights.furtherLine : weights.moreHead
          if (here && story.heads < 4) offer(story, 'head', price + more + Math.max(0, ahead / 3))
        } else if (story.cut) {
          // A heading never stands inside a sentence.
        } else if (story.titled === 'after') {
          const more = unit.further || isLedUpTo(story) ? weights.furtherLine : weights.moreTrailing
          if (here && story.last === 'after' && story.heads < 3) offer(story, 'after', price + more)
        } else {
          if (story.titled === undefined && story.texts > 0) {
            const below = evidence.match(unit.at, story.parts!.unit, () => recentOf(story, 60))
            const gain = weights.trailing + form + below - weights.trailingMatchAhead * Math.max(0, ahead)
            offer(story, 'after', price + gain + (here ? 0 : weights.switch))
          }
          if (story.last === 'subheading') offer(story, 'subheading', price + weights.moreSubheading)
          else if (story.texts > 0 || story.last === 'byline')
            offer(
              story,
              'subheading',
              price + weights.subheading + (story.ended ? weights.afterEnd : 0) + afterPicture(story) + turning(story, current) - breaks,
            )
        }
      }
      asText(standing, offer)
    }
  }

  const byline: Moves = ({ open, current }, offer) => {
    const below = weights.bylineBelow * evidence.signedBelow
    offer('story', 'byline', weights.newByByline - below)
    for (const story of open) {
      if (story.kind === 'teaser' || story.titled === 'after') continue
      const away = turning(story, current)
      if (story.last === 'head') offer(story, 'byline', weights.bylineAfterHead + away)
      else if (story.last === 'byline') offer(story, 'byline', 1 + away)
      else if (!story.cut) offer(story, 'byline', weights.bylineAtEnd + below + away)
    }
  }

  /** What belongs to a story that stands there already: who signs, whose picture it is, where to read on. */
  const attached =
    (unit: Unit, part: Part, price: number): Moves =>
    ({ open, current }, offer) => {
      const whole = open.filter((story) => !story.cut)
      for (const story of whole)
        offer(
          story,
          part === 'credit' && story.last === 'head' ? 'byline' : part,
          price + turning(story, current) + (isPicture(unit) && canBePhotoStory(story) ? weights.photoStory : 0),
        )
      if (whole.length === 0) offer('story', 'text', price + weights.newByText)
    }

  return (unit) => {
    switch (unit.role) {
      case 'paragraph':
        return text(unit, 0)
      case 'heading':
      case 'notice':
        return heading(unit, 0)
      case 'byline':
        return byline
      case 'teaser':
        return (_, offer) => offer('teaser', 'head', 0)
      case 'turned':
        return ({ current }, offer) => {
          offer('story', 'byline', weights.newByByline)
          if (current?.last === 'head') offer(current, 'byline', weights.bylineAfterHead)
        }
      case 'signoff': {
        const [below, above] = [attached(unit, 'text', weights.signOff), heading(unit, -3)]
        return (standing, offer) => {
          below(standing, offer)
          above(standing, offer)
        }
      }
      case 'pointer':
        return attached(unit, 'text', 0)
      default:
        return attached(unit, 'credit', 0)
    }
  }
}

const afterPicture = (story: OpenStory): number =>
  story.pictured ? weights.afterPicture : story.last === 'credit' ? weights.afterCredit : 0

/** The price of going on with a story that is not the one printed just before. */
const turning = (story: OpenStory, current: OpenStory | undefined): number => {
  if (story === current) return 0
  if (current?.cut && story.cut) return weights.resume
  const whole = current !== undefined && !current.cut && !current.ended && current.titled !== 'after'
  return weights.switch + (whole ? weights.switchFromWhole : 0) + (story.cut ? 0 : weights.switchToWhole)
}

const isPicture = (unit: Unit): boolean => unit.role === 'credit' && /(?:摄|摄影|供图)[）)]?$/.test(unit.text)

import type { Unit } from './units.ts'

/** What a unit is within its story. */
export type Part = 'head' | 'byline' | 'text' | 'subheading' | 'credit' | 'after'
export type StrandKind = 'story' | 'teaser'

/** The last unit of a story and what it is there, and all before it. */
export type Link = { unit: number; part: Part; before: Link | undefined }

/** A story while it is followed down the page. It is never changed: `grown` makes a longer one. */
export type OpenStory = {
  id: number
  kind: StrandKind
  parts: Link | undefined
  last: Part | undefined
  /** The last unit of running text, or -1. */
  tail: number
  /** It stands cut in mid-sentence. */
  cut: boolean
  ended: boolean
  /** A headline, a few lines and who made the picture: it is whole. */
  pictured: boolean
  /** It begins with a dateline or has ended with a mark. */
  marked: boolean
  titled: 'before' | 'after' | undefined
  heads: number
  texts: number
  /** Of its text, in characters. */
  length: number
  /** Sub-headings, counting those in a row once. */
  groups: number
}

/** A story of nothing yet. */
export const blank = (id: number, kind: StrandKind): OpenStory => ({
  id,
  kind,
  parts: undefined,
  last: undefined,
  tail: -1,
  cut: false,
  ended: false,
  pictured: false,
  marked: false,
  titled: undefined,
  heads: 0,
  texts: 0,
  length: 0,
  groups: 0,
})

/** The story with one unit more. */
export const grown = (story: OpenStory, unit: Unit, part: Part): OpenStory => {
  const next = { ...story, last: part, parts: { unit: unit.at, part, before: story.parts } }
  next.marked ||= unit.opens || (story.parts !== undefined && (unit.ends || unit.to !== undefined))
  if (part === 'head' || part === 'after') {
    next.heads++
    next.titled = part === 'head' ? 'before' : 'after'
  } else if (part === 'subheading') {
    if (story.last !== 'subheading') next.groups++
  } else if (part === 'byline') {
    // A byline below a text ends the story.
    const below = story.last !== 'head' && story.last !== 'byline' && story.last !== undefined
    next.ended ||= below
    next.marked ||= below
  } else if (part === 'text') {
    const closes = unit.role === 'signoff' || unit.role === 'pointer'
    next.texts++
    next.length += unit.text.length
    next.tail = unit.at
    next.cut = !unit.complete && !closes && story.kind === 'story'
    next.ended = unit.ends || unit.to !== undefined || closes || (story.kind === 'teaser' && unit.points)
  }
  next.pictured = unit.pictured && !unit.opens && canBePhotoStory({ ...next, marked: story.marked })
  return next
}

/** The most paragraphs of a photo story. */
const photoTexts = 3

/** A headline and a few lines, without a byline or dateline. */
export const canBePhotoStory = (story: OpenStory): boolean =>
  story.titled === 'before' && !story.marked && story.texts > 0 && story.texts <= photoTexts && story.groups === 0 && !hasByline(story)

/** The last units of a story that say what it is about, latest first. */
export const recentOf = (story: OpenStory, most: number): number[] => {
  const found: number[] = []
  for (let link = story.parts; link && found.length < most; link = link.before) if (link.part !== 'byline') found.push(link.unit)
  return found
}

const hasByline = (story: OpenStory): boolean => {
  for (let link = story.parts; link; link = link.before) if (link.part === 'byline') return true
  return false
}

import type { Block } from './blocks.ts'
import { beginsInside, isComplete, unpaired } from './cuts.ts'
import { isFurniture, isPageName } from './furniture.ts'
import {
  datelineOf,
  endsInPagePointer,
  endsInPhotoCredit,
  endsStory,
  isByline,
  isDetail,
  isLoneName,
  isNoticeHeading,
  isPagePointer,
  isPhotoCredit,
  isRow,
  isSignOff,
  isTeaserHead,
  leadBylineOf,
  type Turn,
  turnFrom,
  turnTo,
} from './marks.ts'

/**
 * What a block is by itself. notice: the heading of an announcement; signoff: who signs it. heading: short, and not ended as a sentence is: a headline, a kicker, a subhead, a sub-heading, or a cut
 * piece of a paragraph that looks like one; only its neighbours can tell.
 */
export type Role = 'paragraph' | 'notice' | 'signoff' | 'heading' | 'byline' | 'credit' | 'teaser' | 'pointer' | 'turned' | 'furniture'

export type Unit = {
  at: number
  lines: string[]
  /** The lines joined. */
  text: string
  role: Role
  /** 本报讯, （记者 林一凡）: a report starts here. */
  opens: boolean
  /** The last words end a story. */
  ends: boolean
  /** Ends as a paragraph ends. */
  complete: boolean
  /** Begins with what nothing begins with. */
  inside: boolean
  /** Is or ends with a pointer to a page. */
  points: boolean
  /** Says who made a picture, in all or its last words. */
  pictured: boolean
  open: string[]
  lost: string[]
  indented: boolean
  /** A further line of the heading above it. */
  further?: boolean
  to?: Turn
  from?: Turn
}

/** The blocks of a page with all that can be said of each by itself. */
export const unitsOf = (blocks: Block[]): Unit[] => {
  const units = blocks.filter((block) => block.lines.some((line) => line !== '')).map(unitOf)
  for (const [index, unit] of units.entries()) {
    const before = units[index - 1]
    if (unit.role === 'heading' && index < 3 && isPageName(unit.text)) unit.role = 'furniture'
    // Who signs stands below a text; the same words over a text are a heading.
    if (unit.role === 'signoff' && !(before?.role === 'paragraph' || before?.role === 'signoff')) unit.role = 'heading'
    // Whom to call is part of an announcement; at the foot of a page it is the paper's own.
    if (unit.role === 'furniture' && isDetail(unit.text) && before && isDetail(before.text)) unit.role = 'paragraph'
    // What is sold or held, and under it when and where: an announcement.
    if (unit.role === 'heading' && tellsDetails(units.slice(index + 1, index + 4))) unit.role = 'notice'
    // A name alone is a byline only under a heading and over a text.
    if (unit.role === 'heading' && isLoneName(unit.text) && before?.role === 'heading' && isText(units[index + 1])) unit.role = 'byline'
  }
  markVerse(units)
  return units
}

const tellsDetails = (below: Unit[]): boolean => {
  const next = below.findIndex((unit) => unit.role !== 'paragraph' || isDetail(unit.text))
  return next >= 0 && isDetail(below[next]!.text)
}

/** So many short lines in a row are verse, or a table; in lines and in characters. */
const leastVerse = 5
const longestVerse = 20

/** Verse looks like one headline after the other: what stands above it and, right over the next text, below it are headings. */
const markVerse = (units: Unit[]): void => {
  const isLine = (unit: Unit | undefined) => unit?.role === 'heading' && unit.lines.length === 1 && unit.text.length <= longestVerse
  for (let from = 0; from < units.length; from++) {
    if (!isLine(units[from])) continue
    let end = from
    while (isLine(units[end])) end++
    const verse = units.slice(units[from - 1]?.role === 'byline' ? from : from + 1, units[end] ? end - 1 : end)
    if (verse.length >= leastVerse) for (const line of verse) Object.assign(line, { role: 'paragraph', complete: true })
    from = end
  }
}

const isText = (unit: Unit | undefined) => unit?.role === 'paragraph' && unit.text.length > 30

const unitOf = ({ lines, indented }: Block, at: number): Unit => {
  const text = lines.join('')
  const { open, lost } = unpaired(text)
  const to = turnTo(text)
  const from = turnFrom(text)
  const opens = datelineOf(text) !== undefined || leadBylineOf(text) !== undefined
  const pictured = endsInPhotoCredit(text) || isPhotoCredit(text)
  return {
    at,
    lines,
    text,
    role: roleOf(lines, text, opens, from),
    opens,
    ends: endsStory(text),
    complete: isComplete(text, open) || to !== undefined || isDetail(text) || isRow(text) || pictured,
    inside: beginsInside(text),
    points: isPagePointer(text) || endsInPagePointer(text),
    pictured,
    open,
    lost,
    indented,
    ...(to ? { to } : {}),
    ...(from ? { from } : {}),
  }
}

const roleOf = (lines: string[], text: string, opens: boolean, from: Turn | undefined): Role => {
  if (lines.every(isFurniture)) return 'furniture'
  if (isTeaserHead(text)) return 'teaser'
  if (lines.length === 1 && isSignOff(text)) return 'signoff'
  if (from && text.length - from.text.length < 4) return 'turned'
  if (isPagePointer(text)) return 'pointer'
  if (isPhotoCredit(text)) return 'credit'
  if (lines.every(isByline)) return 'byline'
  if (opens) return 'paragraph'
  if (!isHeadingLike(lines, text)) return 'paragraph'
  return isNoticeHeading(text) ? 'notice' : 'heading'
}

/** The longest headline block, in characters: the long ones name several offices or two occasions. */
const longestHeading = 110

const isHeadingLike = (lines: string[], text: string): boolean => {
  if (text.length < 2 || text.length > longestHeading || lines.length > 4) return false
  if (/[。；;，,、：:]$/.test(text) || /——$/.test(text) || beginsInside(text)) return false
  // A quoted sentence is a piece of dialogue; dots trail off a sentence.
  if (/。/.test(text) || /[。！？!?…][”’]$|……$/.test(text)) return false
  if (isDetail(text) || isRow(text)) return false
  return (
    !/^[（(].*[）)]$/.test(text) && unpaired(text).open.length === 0 && !endsStory(text) && !(endsInPagePointer(text) && text.length > 60)
  )
}

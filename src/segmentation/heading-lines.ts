import { closesWhatIsOpen } from './cuts.ts'
import { running, type Words } from './joining.ts'
import type { Likeness } from './likeness.ts'
import type { Unit } from './units.ts'

/** Lines of one headline differ by so many characters at most, as a share of the longer. */
const evenly = 0.2

/**
 * Marks the headings that are a further line of the heading above them. Where a page prints headlines of several lines as one block, its
 * blocks say so already; else the form of both lines tells: a word or a quotation runs over, or, on a page without blank lines, they
 * are equally long.
 */
export const markHeadingLines = (units: Unit[], parted: boolean, page: Pick<Likeness, 'count'>, words: Words): Unit[] => {
  if (units.some((unit) => unit.role === 'heading' && unit.lines.length > 1)) return units
  return units.map((unit, at) => {
    const before = units[at - 1]
    const further =
      before?.role === 'heading' &&
      unit.role === 'heading' &&
      (isFurtherLine(before, unit, page, words) || (!parted && areEven(before, unit)))
    return further ? { ...unit, further } : unit
  })
}

const isFurtherLine = (before: Unit, unit: Unit, page: Pick<Likeness, 'count'>, words: Words): boolean =>
  closesWhatIsOpen(before.open, unit.lost) || (!isWhole(before, unit) && running(before.text, unit.text, page, words) >= runsOver)

/** A word of more than two characters over the cut, or one of two that the page has elsewhere. */
const runsOver = 2.3

const areEven = (before: Unit, unit: Unit): boolean => {
  const [one, two] = [before.text.length, unit.text.length]
  return one + two >= 12 && Math.abs(one - two) <= evenly * Math.max(one, two) && !isWhole(before, unit)
}

/** The mark between two lines says that each is a heading by itself. */
const isWhole = (before: Unit, unit: Unit): boolean => /[！？!?”》]$|——$/.test(before.text) || /^(?:——|—|[“《【])/.test(unit.text)

import type { DividedStory, Division } from '../news/division.ts'
import type { PageText } from '../sources/source.ts'
import { blocksOf } from './blocks.ts'
import { joinLines } from './headlines.ts'
import type { PageReading } from './pages.ts'
import { compose, type PagePart } from './printing.ts'
import { type Unit, unitsOf } from './units.ts'

/** The lines of a page as they are numbered for a model: a paragraph that was wrapped or not is one, each line of a heading is one. */
const linesOfPage = (text: string): string[] =>
  blocksOf(text)
    .flatMap(({ lines }) => lines)
    .filter((line) => line !== '')

/** More of a paragraph says nothing about where it belongs: how it begins and ends does. In characters. */
const shownStart = 70
const shownEnd = 40

/** The page as a model is shown it: each line with its number, long ones shortened in the middle. */
export const numberedPage = (text: string): string =>
  linesOfPage(text)
    .map((line, at) => `[${at + 1}] ${line.length <= shownStart + shownEnd + 20 ? line : shortened(line)}`)
    .join('\n')

const shortened = (line: string) => `${line.slice(0, shownStart)} …(${line.length - shownStart - shownEnd} more)… ${line.slice(-shownEnd)}`
/** A longer line inside a story, in characters, is a sentence that a column cut. */
const longestSubheading = 30

export type Assisted = { kind: 'accepted'; reading: PageReading } | { kind: 'refused'; why: string }

/** The share of a page's characters that may belong to no story: teasers, furniture, adverts. More would be a loss of stories. */
const mostOutside = 0.3
/** No headline, kicker or subhead has a longer line than this, in characters. */
const longestHeadingLine = 110

/**
 * Takes a model's division of a page, or refuses it: each line must be named once and only once, each story must have a headline and text,
 * and little may stand outside. The text is the page's own, whatever the model says.
 */
export const acceptDivision = ({ page, text, url }: PageText, division: Division): Assisted => {
  const units = unitsOf(linesOfPage(text).map((line) => ({ lines: [line], indented: false })))
  const numbered = numbersOf(division)
  if (!numbered) return { kind: 'refused', why: 'a range of lines cannot be read' }
  const why = faultIn(numbered, units)
  if (why) return { kind: 'refused', why }
  const at = (numbers: number[]) => numbers.map((number) => units[number - 1]!)
  const parts = numbered.stories.map((story): PagePart => {
    const part = partOf(story, at, page)
    return url === undefined ? part : { ...part, article: { ...part.article, url } }
  })
  const teasers = numbered.teasers.length > 0 ? [textsOf(at(numbered.teasers)).join('\n')] : []
  return { kind: 'accepted', reading: { parts, teasers, aside: textsOf(at(numbered.aside)), lead: Number.POSITIVE_INFINITY } }
}

type Role = keyof DividedStory
type Numbered = { stories: Record<Role, number[]>[]; teasers: number[]; aside: number[] }

const roles: Role[] = ['kicker', 'headline', 'subhead', 'byline', 'body', 'captions']
const textsOf = (units: Unit[]) => units.map((unit) => unit.text)

/** `6-12,15` as its numbers; undefined for what is no list of ranges. */
export const numbersIn = (ranges: string): number[] | undefined => {
  const found: number[] = []
  for (const range of ranges.split(/[\s,，、;]+/).filter((part) => part !== '')) {
    const [, from, to = from] = /^(\d{1,4})(?:[-–~](\d{1,4}))?$/.exec(range) ?? []
    if (from === undefined || Number(to) < Number(from)) return undefined
    for (let number = Number(from); number <= Number(to); number++) found.push(number)
  }
  return found
}

const numbersOf = ({ stories, teasers, aside }: Division): Numbered | undefined => {
  let bad = false
  const read = (ranges: string) => {
    const numbers = numbersIn(ranges)
    bad ||= numbers === undefined
    return numbers ?? []
  }
  const numbered: Numbered = {
    stories: stories.map((story) => Object.fromEntries(roles.map((role) => [role, read(story[role])])) as Record<Role, number[]>),
    teasers: read(teasers),
    aside: read(aside),
  }
  return bad ? undefined : numbered
}

const faultIn = ({ stories, teasers, aside }: Numbered, units: Unit[]): string | undefined => {
  const named = [...stories.flatMap((story) => roles.flatMap((role) => story[role])), ...teasers, ...aside]
  const invented = named.find((number) => number < 1 || number > units.length)
  if (invented !== undefined) return `line ${invented} is not on the page`
  const seen = new Set<number>()
  for (const number of named) {
    if (seen.has(number)) return `line ${number} is given twice`
    seen.add(number)
  }
  const lost = units.findIndex((_, at) => !seen.has(at + 1))
  if (lost >= 0) return `line ${lost + 1} is left out`
  if (stories.length === 0) return 'there is no story'
  const length = (numbers: number[]) => numbers.reduce((sum, number) => sum + units[number - 1]!.text.length, 0)
  for (const [at, { kicker, headline, subhead, body, captions }] of stories.entries()) {
    if (headline.length === 0) return `story ${at + 1} has no headline`
    if (body.length + captions.length === 0) return `story ${at + 1} has no text`
    if ([...kicker, ...headline, ...subhead].some((number) => length([number]) > longestHeadingLine))
      return `a heading of story ${at + 1} is a paragraph`
  }
  const all = units.reduce((sum, { text }) => sum + text.length, 0)
  return length([...teasers, ...aside]) > all * mostOutside ? 'too much of the page belongs to no story' : undefined
}

const partOf = (story: Record<Role, number[]>, at: (numbers: number[]) => Unit[], page: string): PagePart => {
  const heading = (role: Role) => joinLines(textsOf(at(story[role])))
  const [kicker, subhead] = [heading('kicker'), heading('subhead')]
  const captions = at(story.captions)
  // A picture without a story under it: its caption is its text.
  const running = story.body.length > 0 ? at(story.body) : captions.filter((unit) => unit.role !== 'credit')
  const credits = captions.filter((unit) => unit.role === 'credit')
  const part = compose(
    {
      headings: { headline: heading('headline'), ...(kicker ? { kicker } : {}), ...(subhead ? { subhead } : {}) },
      bylines: at(story.byline).map((unit) => ({ ...unit, role: 'byline' })),
      credits,
      running,
      subheadings: new Set(running.filter((unit) => unit.role === 'heading' && unit.text.length <= longestSubheading)),
    },
    page,
  )
  const own = captions.filter((unit) => !credits.includes(unit) && !running.includes(unit))
  return { ...part, article: { ...part.article, captions: [...part.article.captions, ...textsOf(own)] } }
}

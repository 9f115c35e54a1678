import type { Likeness } from './likeness.ts'
import type { Part } from './open-story.ts'
import type { Strand } from './strands.ts'

/** How much better the headings must fit after an exchange, as a share of what they say. */
const clearly = 0.35
/** The same where both headings stand right over their texts. */
const firmly = 0.8
/** So many neighbouring stories are looked at together. */
const together = 5

/**
 * Gives each body the headings that it is about: where columns are mixed, or headlines stand below, stories may get each other's. Headings
 * are only exchanged among neighbours, and only when what they say stands in the other text.
 */
export const matchHeadings = (strands: Strand[], page: Pick<Likeness, 'covered'>): Strand[] => {
  const matched = [...strands]
  const stories = matched.flatMap((strand, at) => (split(strand) ? [at] : []))
  const fit = fitOf(page)
  for (let from = 0; from === 0 || from + together <= stories.length; from++) {
    const window = stories.slice(from, from + together)
    const seen = window.map((at) => split(matched[at]!)!)
    const order = bestOrder(seen, fit)
    if (!order) continue
    for (const [place, at] of window.entries())
      matched[at] = { ...matched[at]!, parts: put(seen[order[place]!]!.headings, seen[place]!.rest) }
  }
  return matched
}

type Seen = { headings: Strand['parts']; rest: Strand['parts']; body: number[] }

/**
 * How much of what some headings say stands in a text, 0 to 1: the best of them. Neighbours meet in several windows: each pair is worked
 * out once.
 */
const fitOf = (page: Pick<Likeness, 'covered'>) => {
  const known = new Map<string, number>()
  return (headings: Strand['parts'], body: number[]): number => {
    if (headings.length === 0) return 0
    const key = `${headings[0]!.unit} ${body[0]}`
    const found = known.get(key) ?? Math.max(...headings.map(({ unit }) => page.covered(unit, body)))
    known.set(key, found)
    return found
  }
}

/** Which story's headings each of these should have; undefined where they are best as they stand. */
const bestOrder = (seen: Seen[], fit: ReturnType<typeof fitOf>): number[] | undefined => {
  const fits = seen.map(({ headings }) => seen.map(({ body }) => fit(headings, body)))
  // Most windows stand well: no heading fits another text clearly better than its own.
  if (fits.every((row, at) => row.every((fit) => fit - row[at]! < clearly / 2))) return undefined
  const allowed = seen.map(({ headings }, from) => seen.map(({ body }, to) => from === to || stands(headings, body)))
  const now = seen.reduce((sum, _, at) => sum + fits[at]![at]!, 0)
  /** The most that the bodies from each place on can gain: an order that cannot win any more is not followed. */
  const most = seen.map((_, place) => seen.slice(place).reduce((sum, _, at) => sum + Math.max(...fits.map((row) => row[place + at]!)), 0))
  let best: { order: number[]; gain: number } | undefined
  const search = (order: number[], total: number) => {
    const place = order.length
    if (place === seen.length) {
      const moved = order.filter((from, to) => from !== to)
      const least = moved.every((at) => isOver(seen[at]!)) ? firmly : clearly
      const gain = total - now - least * Math.max(1, moved.length / 2)
      if (moved.length > 0 && gain >= 0 && gain > (best?.gain ?? -1)) best = { order: [...order], gain }
      return
    }
    if (total + most[place]! - now < clearly) return
    for (let from = 0; from < seen.length; from++)
      if (!order.includes(from) && allowed[from]![place]) search([...order, from], total + fits[from]![place]!)
  }
  search([], 0)
  return best?.order
}

const isHeading = (part: Part) => part === 'head' || part === 'after'

const split = ({ kind, parts }: Strand): Seen | undefined => {
  if (kind !== 'story') return undefined
  const rest = parts.filter(({ part }) => !isHeading(part))
  const body = rest.filter(({ part }) => part === 'text').map(({ unit }) => unit)
  return body.length === 0 ? undefined : { headings: parts.filter(({ part }) => isHeading(part)), rest, body }
}

const isOver = ({ headings, rest }: Seen): boolean => headings.length > 0 && headings.at(-1)!.unit + 1 === rest[0]?.unit

/** Headings stand above or below a body, never within it. */
const stands = (headings: Strand['parts'], body: number[]): boolean => headings.every(({ unit }) => unit < body[0]! || unit > body.at(-1)!)

const put = (headings: Strand['parts'], rest: Strand['parts']): Strand['parts'] => {
  const first = rest[0]?.unit ?? 0
  const place = (unit: number): Part => (unit < first ? 'head' : 'after')
  const placed = headings.map(({ unit }) => ({ unit, part: place(unit) }))
  return [...placed.filter(({ part }) => part === 'head'), ...rest, ...placed.filter(({ part }) => part === 'after')]
}

import type { Likeness } from './likeness.ts'
import type { Part, Strand } from './strands.ts'

/** How much better the headings must fit after an exchange, as a share of what they say. */
const clearly = 0.35
/** The same where both headings stand right over their texts. */
const firmly = 0.8
/** How far apart, in strands, two stories may be printed to be taken one for the other. */
const near = 3

/**
 * Gives each body the headings that it is about: where columns are mixed, two stories may stand under each other's headlines. Headings
 * are only exchanged between neighbours, and only when what they say stands in the other text.
 */
export const matchHeadings = (strands: Strand[], page: Pick<Likeness, 'covered'>): Strand[] => {
  const matched = [...strands]
  for (let round = 0; round < 2; round++)
    for (let i = 0; i < matched.length; i++)
      for (let j = i + 1; j < matched.length && j <= i + near; j++) {
        const [one, two] = [split(matched[i]!), split(matched[j]!)]
        if (!one || !two) continue
        const fit = (headings: Strand['parts'], body: number[]) =>
          headings.length === 0 ? 0 : Math.max(...headings.map(({ unit }) => page.covered(unit, body)))
        const now = fit(one.headings, one.body) + fit(two.headings, two.body)
        const then = fit(one.headings, two.body) + fit(two.headings, one.body)
        const least = isOver(one) && isOver(two) ? firmly : clearly
        if (then < now + least || !stands(one.headings, two.body) || !stands(two.headings, one.body)) continue
        matched[i] = { ...matched[i]!, parts: put(two.headings, one.rest) }
        matched[j] = { ...matched[j]!, parts: put(one.headings, two.rest) }
      }
  return matched
}

const isHeading = (part: Part) => part === 'head' || part === 'after'

const split = ({ kind, parts }: Strand) => {
  if (kind !== 'story') return undefined
  const rest = parts.filter(({ part }) => !isHeading(part))
  const body = rest.filter(({ part }) => part === 'text').map(({ unit }) => unit)
  return body.length === 0 ? undefined : { headings: parts.filter(({ part }) => isHeading(part)), rest, body }
}

const isOver = ({ headings, rest }: { headings: Strand['parts']; rest: Strand['parts'] }): boolean =>
  headings.length > 0 && headings.at(-1)!.unit + 1 === rest[0]?.unit

/** Headings stand above or below a body, never within it. */
const stands = (headings: Strand['parts'], body: number[]): boolean => headings.every(({ unit }) => unit < body[0]! || unit > body.at(-1)!)

const put = (headings: Strand['parts'], rest: Strand['parts']): Strand['parts'] => {
  const first = rest[0]?.unit ?? 0
  const place = (unit: number): Part => (unit < first ? 'head' : 'after')
  const placed = headings.map(({ unit }) => ({ unit, part: place(unit) }))
  return [...placed.filter(({ part }) => part === 'head'), ...rest, ...placed.filter(({ part }) => part === 'after')]
}

import type { Quantity } from '../language/quantities.ts'
import type { Passage } from './reading.ts'
import { sameQuantity } from './same-quantity.ts'

const near = (a: number, b: number, tolerance: number) => Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b), 1e-9)

/**
 * Figures that the evidence does not print but that follow from two or more that it does, by arithmetic that the claim's own wording
 * names: a total, a difference, a ratio, the years between two dates. A reader can work them out, so they are true; what the wording does not
 * name is not looked for, because among many figures some sum always fits.
 */
export const followsFrom = (figure: Quantity, claim: Passage, source: Passage): boolean => {
  const rivals = source.quantities.filter(
    ({ kind, unit, upTo, vague }) =>
      kind === figure.kind && (kind === 'count' || unit === figure.unit) && upTo === undefined && vague === undefined,
  )
  const around = claim.text.slice(Math.max(0, figure.at - 40), figure.end + 40)
  if (figure.kind === 'multiple' || figure.kind === 'percent') return growth(figure, source)
  if (figure.kind === 'duration') return between(figure, source)
  const rounded = figure.qualifier !== undefined ? 0.05 : 1e-6
  if (total.test(around) && sums(rivals.map(({ value }) => value)).some((sum) => near(sum, figure.value, rounded))) return true
  return (
    difference.test(around) &&
    rivals.some((a, index) => rivals.slice(index + 1).some((b) => near(Math.abs(a.value - b.value), figure.value, rounded)))
  )
}

const total = /\b(?:total|in all|altogether|combined|together|overall|sum|between them)\b|共|合计|总|累计/i
const difference =
  /\b(?:more|fewer|less|higher|lower|ahead|behind|margin|gap|differ\w*|gained?|lost|added|by)\b|多|少|高|低|差|增|减|领先|落后/i

/** Of the figures as they stand, the sums of two and more that follow each other. */
const sums = (values: number[]): number[] =>
  values.flatMap((_, from) => values.slice(from + 1).map((_, length) => values.slice(from, from + length + 2).reduce((a, b) => a + b, 0)))

/** From 2,000 to 10,000 is fivefold, and up 400%. */
const growth = (figure: Quantity, { quantities }: Passage): boolean =>
  quantities.some((from, index) =>
    quantities.slice(index + 1).some((to) => {
      if (from.kind !== to.kind || from.unit !== to.unit || !/^(?:money|count|measure|duration)$/.test(from.kind) || from.value === 0)
        return false
      const ratio = to.value / from.value
      if (figure.kind === 'percent') {
        const share = [Math.abs(ratio - 1) * 100, ratio * 100].map((value): Quantity => {
          const { qualifier: _, fraction: __, ...plain } = figure
          return { ...plain, value, digits: 0 }
        })
        return share.some((meant) => near(meant.value, figure.value, 0.01) || sameQuantity(figure, meant))
      }
      // `rose fivefold` is said of what is five times as much as of what grew by five times.
      return [figure.value, ...(figure.increase ? [figure.value + 1] : [])].some(
        (times) => near(ratio, times, 0.02) || near(1 / ratio, times, 0.02),
      )
    }),
  )

/** `in two years` between 2023 and 2025. */
const between = ({ value, unit }: Quantity, { dates }: Passage): boolean => {
  const years = dates.flatMap(({ kind, from }) => (kind === 'year' ? [Number(from!.slice(0, 4))] : []))
  return unit === 'month' && years.some((first) => years.some((last) => last > first && (last - first) * 12 === value))
}

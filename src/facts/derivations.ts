import type { Quantity } from '../language/quantities.ts'
import type { Language } from '../news/language.ts'
import { changes } from './derived-changes.ts'
import { products } from './derived-products.ts'
import { totals } from './derived-totals.ts'
import type { Passage } from './reading.ts'

/**
 * One kind of arithmetic that readers do themselves. cue: what the claim must say near its figure for the figure to be meant so; none where the
 * evidence shows it. gives: the values, in base units, that the evidence gives by it for figures of that kind. exact: a figure without `about`
 * and the like is this value to the last digit.
 */
export type Derivation = {
  cue?: Record<Language, RegExp>
  exact?: true
  gives: (figure: Quantity, source: Passage, around: string) => number[]
}

/** Whether the claim's figure is one that the evidence gives by an arithmetic of the tables. */
export const derived = (figure: Quantity, claim: Passage, source: Passage): boolean => {
  if (figure.upTo !== undefined || figure.vague) return false
  const around = claim.text.slice(Math.max(0, figure.at - 50), figure.end + 50)
  // `His wife is 57`: of years, though no unit says so.
  const kinds =
    figure.kind === 'count' && source.quantities.some(({ kind }) => kind === 'age')
      ? [figure, { ...figure, kind: 'age', unit: 'year' } as const]
      : [figure]
  return kinds.some((one) =>
    [...changes, ...totals, ...products].some(
      ({ cue, gives, exact }) =>
        (!cue || cue[claim.language].test(around)) &&
        gives(one, source, around).some((value) => (exact ? is(one, value) : admits(one, value))),
    ),
  )
}

/** Whether a figure is a value to the last digit, or says with its wording that it is near it. */
const is = ({ qualifier, value }: Quantity, meant: number): boolean =>
  Math.abs(meant - value) <= (qualifier === undefined ? 1e-6 : 0.05) * Math.max(Math.abs(meant), Math.abs(value), 1e-9)

/** Whether a figure with its wording (over, nearly, about) says a value. */
const admits = ({ qualifier, value }: Quantity, meant: number): boolean => {
  const off = meant / value
  if (qualifier === undefined) return Math.abs(off - 1) <= 0.002
  if (qualifier === 'about') return Math.abs(off - 1) <= 0.05
  return qualifier === 'over' || qualifier === 'at least' ? off > 0.999 && off < 1.25 : off < 1.001 && off > 0.85
}

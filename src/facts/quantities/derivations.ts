import type { Quantity } from '../../language/quantities.ts'
import type { Language } from '../../news/language.ts'
import type { Passage } from '../reading.ts'
import { changes } from './derived-changes.ts'
import { limits } from './derived-limits.ts'
import { products } from './derived-products.ts'
import { rates } from './derived-rates.ts'
import { totals } from './derived-totals.ts'
import { lastPlace } from './rounding.ts'
import { isTurnedBalance } from './trade-balance.ts'

/**
 * One kind of arithmetic that readers do themselves. cue: what the claim must say near its figure for the figure to be meant so; none where the
 * evidence shows it. gives: the values, in base units, that the evidence gives by it for figures of that kind. exact: a figure without `about`
 * and the like is this value to the last digit. rounded: it is this value to the digits that it shows.
 */
export type Derivation = {
  cue?: Record<Language, RegExp>
  exact?: true
  rounded?: true
  gives: (figure: Quantity, source: Passage, around: string, claim: Passage) => number[]
}

/** Whether the claim's figure is one that the evidence gives by an arithmetic of the tables. */
export const derived = (figure: Quantity, claim: Passage, source: Passage): boolean => {
  if (figure.upTo !== undefined || figure.vague || isTurnedBalance(figure, claim, source) || inOtherUnit(figure, source)) return false
  const around = claim.text.slice(Math.max(0, figure.at - 50), figure.end + 50)
  // `His wife is 57`: of years, though no unit says so.
  return readings(figure, source).some((one) =>
    [...changes, ...totals, ...products, ...rates, ...limits].some(
      ({ cue, gives, exact, rounded }) =>
        (!cue || cue[claim.language].test(around)) &&
        gives(one, source, around, claim).some((value) =>
          rounded ? isRounded(one, value) : exact ? is(one, value) || outlasts(one, value) : admits(one, value),
        ),
    ),
  )
}

/** 560斤 for 560公斤: the figure of the evidence with another unit is no figure that follows from it. */
const inOtherUnit = ({ kind, unit, value, digits, factor = 1 }: Quantity, { quantities }: Passage): boolean =>
  kind === 'measure' &&
  digits >= 2 &&
  quantities.some(
    (own) =>
      own.kind === kind &&
      own.unit === unit &&
      (own.factor ?? 1) !== factor &&
      Math.abs(own.value / (own.factor ?? 1) - value / factor) < 1e-6,
  )

const readings = (figure: Quantity, source: Passage): Quantity[] => [
  figure,
  ...(figure.kind === 'count' && source.quantities.some(({ kind }) => kind === 'age')
    ? [{ ...figure, kind: 'age', unit: 'year' } as const]
    : []),
  // `Raised to 1.2 million yuan, and to 1.44 million for families`: of money, though not said again.
  ...(figure.kind === 'count' &&
  /illion$/.test(figure.text) &&
  source.quantities.some(({ kind, unit }) => kind === 'money' && unit === 'CNY')
    ? [{ ...figure, kind: 'money', unit: 'CNY' } as const]
    : []),
  // `Borrowed 460 times more than the next`: so often, and not so many times as often.
  ...(figure.kind === 'multiple' &&
  figure.value >= 20 &&
  /\btimes$/.test(figure.text) &&
  source.quantities.some(({ unit }) => /次$/.test(unit))
    ? [{ ...figure, kind: 'count', unit: 'times' } as const]
    : []),
  // 95 cents more: of whatever dollar the evidence has.
  ...(figure.kind === 'money' && /\bcents?\b/i.test(figure.text)
    ? [...new Set(source.quantities.filter(({ kind }) => kind === 'money').map(({ unit }) => unit))].map((unit) => ({ ...figure, unit }))
    : []),
  // Nine degrees Fahrenheit colder are five Celsius: between two temperatures the zero of the scale does not count.
  ...(figure.unit === '°C' && /F/.test(figure.text) ? [{ ...figure, value: figure.value + 160 / 9 }] : []),
]

/** Whether a figure is a value to the last digit, or says with its wording that it is near it, and shows no digit that it is not near to. */
const is = (figure: Quantity, meant: number): boolean => {
  const off = Math.abs(meant - figure.value)
  const [size, { digits, value, factor = 1 }] = [Math.max(Math.abs(meant), Math.abs(figure.value), 1e-9), figure]
  const place = lastPlace(value / factor, digits) * factor
  return off <= 1e-6 * size || (off <= tolerance(figure, meant) * size && off <= (value % (5 * place) === 0 ? 5 * place : place))
}

/** `More than two and a half minutes` of 2:43: what a length of time is more or less than, to the next half of its unit. */
const outlasts = ({ kind, qualifier, value, factor = 1 }: Quantity, meant: number): boolean => {
  const step = (value / factor) % 1 === 0.5 ? factor / 2 : factor
  const off = qualifier === 'over' ? meant - value : qualifier === 'nearly' ? (value - meant) * 2 : -1
  return kind === 'duration' && off > 0 && off < step
}

/** How far a value may be from a figure of such a wording, on the side of it that the wording says. */
const tolerance = ({ qualifier, value, digits }: Quantity, meant: number): number => {
  if (qualifier === undefined || qualifier === 'at most' || qualifier === 'at least') return 1e-6
  // Over 20 centimetres of 22: a figure of one digit is a round one.
  const reach = qualifier === 'over' && digits === 1 ? 0.12 : 0.05
  return qualifier === 'about' || (qualifier === 'over' ? meant > value : meant < value) ? reach : 1e-6
}

/** Whether a figure is a value to the digits that it shows, on the side that its wording says. */
const isRounded = ({ qualifier, value, digits, factor = 1 }: Quantity, meant: number): boolean => {
  const off = meant - value
  if (Math.abs(off) <= 1e-6 * Math.abs(meant)) return !/^(?:over|nearly|under)$/.test(qualifier ?? '')
  const place = lastPlace(value / factor, digits) * factor
  if (qualifier === 'over' || qualifier === 'at least') return off > 0 && off < place && off < 0.2 * value
  if (qualifier === 'nearly' || qualifier === 'under') return off < 0 && -off < place && -off < 0.15 * value
  return Math.abs(off) <= place * 0.5 && Math.abs(off) <= (digits >= 2 ? 0.05 : 0.03) * value
}

/** Whether a figure with its wording (over, nearly, about) says a value; without any, to the digits that it shows and as near as news rounds. */
const admits = (figure: Quantity, meant: number): boolean =>
  isRounded(figure, meant) && (figure.qualifier !== undefined || Math.abs(meant / figure.value - 1) <= 0.002)

import { chineseNumerals } from '../../language/numbers.ts'
import type { Quantity } from '../../language/quantities.ts'
import type { Passage } from '../reading.ts'
import { followsFrom } from './derived.ts'
import { isBand } from './derived-limits.ts'
import { sameQuantity } from './same-quantity.ts'

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b))

/** A range that the evidence shows otherwise than as one, or one end of a range that it has. */
export const rangeFollows = (quantity: Quantity, claim: Passage, source: Passage): boolean =>
  isBand(quantity, source) ||
  fromTo(quantity, claim, source) ||
  endOfRange(quantity, claim, source) ||
  betweenHours(quantity, source) ||
  regraded(quantity, claim, source)

/** `from 3 million to 6 million`: the one end in the evidence, the other one derived from it. */
const fromTo = (quantity: Quantity, claim: Passage, source: Passage): boolean => {
  const { upTo, ...single } = quantity
  if (upTo === undefined || quantity.kind === 'score') return false
  const ends = [quantity.value, upTo].map((value) => ({ ...single, value }))
  return ends.some((end, index) => source.quantities.some((own) => sameQuantity(end, own)) && followsFrom(ends[1 - index]!, claim, source))
}

/** Both ends of a range of the source may be said apart: `from 18 months to four years` for 四年至一年六个月. */
const endOfRange = ({ kind, unit, value, upTo, qualifier, at, end, text }: Quantity, claim: Passage, source: Passage): boolean =>
  kind !== 'score' &&
  source.quantities.some((other) => {
    if (other.upTo === undefined || upTo !== undefined || other.kind !== kind || other.unit !== unit) return false
    // `ten minutes to an hour`: one of a unit is no figure.
    if (near(value, other.value) && /^ (?:to|and) (?:an?|one) [a-z]+/.test(claim.text.slice(end))) return true
    // The one end alone, called one: 最高14℃, `up to 60 buses`, `a low of 9`.
    const before = `${claim.text.slice(Math.max(0, at - 24), at)}${/^[^\d]*/.exec(text)![0]}`
    if (
      near(value, other.upTo) &&
      (qualifier === 'at most' ||
        /^as (?:much|many|high) as/i.test(text) ||
        (other.value === 0 && /\bzero (?:to|and) $/.test(before)) ||
        /最[高多大长]|上限|(?:高|多|可)达|\b(?:highs?|maximum|top|peak\w*|as (?:much|many|high) as|up to)\b/i.test(before))
    )
      return true
    if (
      near(value, other.value) &&
      (qualifier === 'at least' || /最[低少小短]|下限|\b(?:lows?|minimum|from|as (?:little|few|low) as|at least)\b/i.test(before))
    )
      return true
    const rest = value === other.value ? other.upTo : value === other.upTo ? other.value : undefined
    return rest !== undefined && claim.quantities.some((one) => one.kind === kind && one.unit === unit && one.value === rest)
  })

/** `between 6 and 9 each morning`: hours of the evidence. */
const betweenHours = ({ kind, value, upTo }: Quantity, { dates }: Passage): boolean =>
  kind === 'count' &&
  upTo !== undefined &&
  [value, upTo].every((hour) => hour <= 24 && dates.some(({ minutes }) => minutes !== undefined && (minutes / 60) % 12 === hour % 12))

/** `from four to five price tiers` for 由四级票价调整为五级票价: in how many steps something is graded is no figure in Chinese. */
const regraded = ({ kind, value, upTo, at, end }: Quantity, { text }: Passage, source: Passage): boolean => {
  if (kind !== 'count' || upTo === undefined || value > 10 || upTo > 10) return false
  if (!/\bfrom $/i.test(text.slice(0, at)) && !/^from /i.test(text.slice(at, end))) return false
  if (!/^[^,.;\d]{0,24}\b(?:tiers?|grades?|levels?|bands?|brackets?|steps?|categories|classes|types|ranks?|stages)\b/.test(text.slice(end)))
    return false
  const of = (count: number) => `(?:${chineseNumerals[count]}${count === 2 ? '|两' : ''}|${count})[个]?[级档类等]`
  return new RegExp(
    `${of(value)}[^，。；]{0,10}(?:改|调|增|减|升|降|扩|变|细?分|设|优化|简化)\\p{Script=Han}{0,3}[为至到成]${of(upTo)}`,
    'u',
  ).test(source.text)
}

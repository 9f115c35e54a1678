import type { Quantity } from '../../language/quantities.ts'
import { matches } from '../quantities/figures.ts'
import type { Finding, Passage } from '../reading.ts'

// 去年完成加装1268台，累计达5037台: what was done in a time, and in all until then.

const inAll = /累计[^，。；、\d]{0,8}$/
const times = [
  ['去年', /去年|上年/, /\blast year\b/i],
  ['今年', /今年/, /\bthis year\b/i],
  ['上半年', /上半年/, /\bfirst half\b/i],
  ['下半年', /下半年/, /\bsecond half\b/i],
  ['上月', /上个?月/, /\blast month\b/i],
  ['本月', /本月/, /\bthis month\b/i],
] as const
const anyTime = { zh: /[年月周季日]/, en: /\b(?:years?|months?|weeks?|days?|quarter|half|today|yesterday|in \d{4})\b/i }
const perfect = /\b(?:has|have|total\w*|so far|to date|altogether|cumulative\w*|in all|since)\b/i

/** Whether a figure of the claim is told as what there is in all, which the evidence says of it with 累计: so it is no other one's. */
export const isInAll = (figure: Quantity, own: readonly Quantity[], claim: Passage, source: Passage): boolean => {
  if (own.length === 0 || !own.every(({ at }) => inAll.test(source.text.slice(0, at)))) return false
  const part = partAround(figure, claim)
  return !anyTime[claim.language].test(part) && (claim.language === 'zh' ? /累计/ : perfect).test(part)
}

/** What was done in a time told as done in all, or what was done in all as of that time. */
export const totalsInAll = (claim: Passage, source: Passage): Finding[] =>
  !source.text.includes('累计')
    ? []
    : claim.quantities.flatMap((figure) => {
        const own = matches(figure, source)
        const [only] = own
        if (!only || own.length > 1 || only.kind === 'percent') return []
        const part = partAround(figure, claim)
        const totals = source.quantities.filter(
          (other) => other !== only && other.kind === only.kind && other.unit === only.unit && isTotal(other, source),
        )
        const told = (other: Quantity) => claim.quantities.some((each) => each !== figure && matches(each, source).includes(other))
        if (
          claim.language === 'zh' &&
          inAll.test(claim.text.slice(0, figure.at)) &&
          !anyTime.zh.test(part) &&
          totals.some((other) => other.at > only.at && other.at - only.at < 24 && !told(other)) &&
          !/累计/.test(sentenceBefore(only, source))
        )
          return [{ text: figure.text, why: `the evidence has ${totals[0]!.text.trim()} in all` }]
        const before = isTotal(only, source) ? source.quantities.findLast(({ end }) => end <= only.at) : undefined
        if (!before || before.kind !== only.kind || before.unit !== only.unit || told(before)) return []
        const time = times.find(([, zh]) => zh.test(sentenceBefore(before, source)))
        if (!time || /累计|截至|年底|年末|\b(?:by|until|as of|total\w*|cumulative|in all|to date|so far)\b/i.test(part)) return []
        return time[claim.language === 'zh' ? 1 : 2].test(part)
          ? [{ text: figure.text, why: `the evidence says this of all until then: ${time[0]} it has ${before.text.trim()}` }]
          : []
      })

/** A clause that begins with 累计, after one that has a figure for a time. */
const isTotal = ({ at }: Quantity, { text }: Passage): boolean => /[，；]累计[^，。；、\d]{0,8}$/.test(text.slice(0, at))

const sentenceBefore = ({ at }: Quantity, { text }: Passage): string =>
  text
    .slice(0, at)
    .split(/[。；\n]/)
    .at(-1)!

/** The clause of a figure, up to the commas and conjunctions around it. */
const partAround = ({ at, end }: Quantity, { text, language }: Passage): string => {
  const marks = language === 'zh' ? /[，。；]/ : /[,;.](?=\s|$)|\b(?:and|while|but|who|which|where)\b/
  return `${text.slice(0, at).split(marks).at(-1)}#${text.slice(end).split(marks)[0]}`
}

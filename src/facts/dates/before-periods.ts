import { addDays, yearOf } from '../../language/calendar.ts'
import type { DateMention } from '../../language/dates.ts'
import type { PaperDate } from '../../news/edition.ts'
import type { Passage } from '../reading.ts'

const before = {
  zh: /^(?:之|以)?前(?![后往来进沿方景夕\d一二两三四五六七八九十几半])/,
  en: /\b(?:before|ahead of|prior to)(?: the (?:start|beginning) of)? $/i,
}

/**
 * 9月底前, 上半年内 are before October, before July 1st, 今年年底前 before next year; none of them is before September, or before this year.
 * Undefined where neither is so.
 */
export const beforePeriod = (mention: DateMention, claim: Passage, source: Passage, date: PaperDate): boolean | undefined => {
  const { kind, from, to, at, end } = mention
  const isLimit = claim.language === 'zh' ? before.zh.test(claim.text.slice(end)) : before.en.test(claim.text.slice(0, at))
  if (!isLimit || from === undefined || /[底末]$/.test(mention.text) || !/^(?:day|month|year)$/.test(kind) || source.language !== 'zh')
    return undefined
  const limits = limitsOf(source, date)
  if (from.endsWith('-01') && limits.includes(addDays(from, -1))) return true
  // 一季度末前 is not before March.
  if (kind === 'month' && limits.includes(to!) && !source.dates.some((own) => isWhole(own, mention, source))) return false
  const within = source.dates.filter((own) => own.from !== undefined && own.from >= from && own.to! <= to!)
  // 9月1日前 is before September, 9月30日前 and 9月底前 are not.
  const isLate = (own: DateMention) => limits.includes(own.to!) && (own.from !== from || own.to === to)
  return kind !== 'day' && within.length > 0 && within.every((own) => isLate(own) && !isWhole(own, mention, source)) ? false : undefined
}

/** 9月前, of which `before September` is the same. */
const isWhole = (own: DateMention, { from, to }: DateMention, { text }: Passage): boolean =>
  own.from === from && own.to === to && !/[底末]$/.test(own.text) && !/^年?[底末内]/.test(text.slice(own.end))

/** The last days up to which the evidence says that something is done: 9月底前, 9月30日前, 上半年内, 今年年底前. */
const limitsOf = ({ text, dates }: Passage, date: PaperDate): PaperDate[] => [
  ...dates.flatMap((own) => {
    const behind = text.slice(own.end)
    const isEnd = own.kind === 'day' || /[底末]$/.test(own.text) || /^年?[底末]/.test(behind)
    return own.to !== undefined && ((isEnd && before.zh.test(behind.replace(/^年?[底末]/, ''))) || /^年?内/.test(behind)) ? [own.to] : []
  }),
  ...(/(?<![今明去前后年\d])年(?:[底末](?:之|以)?前|内)/.test(text) ? [`${yearOf(date)}-12-31` as PaperDate] : []),
]

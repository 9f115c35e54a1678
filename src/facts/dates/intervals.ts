import { addDays, daysBetween, yearOf } from '../../language/calendar.ts'
import type { DateMention } from '../../language/dates.ts'
import { round } from '../../language/numbers.ts'
import type { Quantity } from '../../language/quantities.ts'
import type { PaperDate } from '../../news/edition.ts'
import type { Passage } from '../reading.ts'

/** 前三季度 is nine months. */
const wholeMonths = (from: string, to: string): number | undefined =>
  from.endsWith('-01')
    ? (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7)) + 1
    : undefined

const wholeYears = (from: string, to: string): number => Number(to.slice(0, 4)) - Number(from.slice(0, 4))

/** Whether what lasted so long may be said so: more than two and a half hours for 2:35. */
const bounded = (length: number, value: number, qualifier: Quantity['qualifier']): boolean =>
  qualifier === undefined
    ? Math.abs(length - value) < 1e-6
    : qualifier === 'about'
      ? Math.abs(length - value) <= value * 0.1
      : qualifier === 'over' || qualifier === 'at least'
        ? length >= value && length < value * 1.35
        : length <= value && length > value * 0.7

/** From one month or day of the evidence to another, as many months as lie between them. */
const monthsBetween = (dates: DateMention[]): number[] => {
  const starts = dates.flatMap(({ kind, from }) => (/^(?:month|day)$/.test(kind) && from !== undefined ? [from] : []))
  const ends = dates.flatMap(({ kind, to }) => (/^(?:month|day)$/.test(kind) && to !== undefined ? [addDays(to, 1)] : []))
  return [
    ...starts.flatMap((from) => ends.map((to) => daysBetween(from, to) / 30.44)),
    ...dates.flatMap(({ kind, from, to }) => (kind === 'span' ? [daysBetween(from!, addDays(to!, 1)) / 30.44] : [])),
  ].filter((length) => length > 1)
}

/** `over two years` of 28 months: said with a word for what is left out, in whole years or months, it may be out by no whole one. */
const stretched = (length: number, value: number, qualifier: Quantity['qualifier']): boolean => {
  const step = value % 12 === 0 ? 12 : value % 6 === 0 && value > 12 ? 6 : 1
  if (qualifier === 'over' || qualifier === 'at least') return length >= value && length < value + step
  if (qualifier === 'nearly' || qualifier === 'under') return length <= value && length > value - step * 0.5
  return qualifier === 'about' && Math.abs(length - value) <= value * 0.1
}

/** From a day until another as so many months exactly: 6月15日起至三年后的6月14日止 is three years, 5月1日至8月16日 three months and a half. */
const wholeMonthsBetween = (dates: DateMention[], value: number): boolean => {
  const monthsOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) + (Number(date.slice(8)) - 1) / 30.44
  const told = dates
    .filter(({ kind, from }) => /^(?:month|day|span)$/.test(kind) && from !== undefined)
    // 9月28日至12月28日 is two days.
    .flatMap((date): DateMention[] =>
      date.kind !== 'span' ? [date] : [date.from!, date.to!].map((day) => ({ ...date, kind: 'day', from: day, to: day })),
    )
  return told.some((first) =>
    told.some(
      (last) =>
        last.from! > first.from! &&
        last.kind === first.kind &&
        (first.kind === 'month'
          ? [last.from!, addDays(last.to!, 1)].some((end) => Math.abs(monthsOf(end) - monthsOf(first.from!) - value) < 1e-6)
          : [last.from!, addDays(last.to!, 1)].some((end) => Math.abs(monthsOf(end) - monthsOf(first.from!) - value) <= 0.1)),
    ),
  )
}

/** Between the end of June and that of the year before it (6月底, 比去年底; 比年初) lie six months. */
const monthsBetweenEnds = ({ dates, text }: Pick<Passage, 'dates' | 'text'>, value: number): boolean => {
  const ends = dates.flatMap(({ kind, to, text: own, end }) => {
    const isEnd = /[底末]$/.test(own) || /^年?[底末]/.test(text.slice(end))
    return to !== undefined && isEnd && /^(?:month|year|span)$/.test(kind) ? [Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7))] : []
  })
  const begun = /[比较]年初/.test(text) ? ends.map((month) => Math.floor((month - 1) / 12) * 12) : []
  return [...ends, ...begun].some((first) => ends.some((last) => last - first === value))
}

const opened = /^[^，。；]{0,14}(?:以来|起(?![伏诉飞])|开[展幕业馆放通播园])/
const lasted = { zh: /^(?:以?来|间|里|后)/, en: /^ (?:since|after|on|into)\b/ }

/** 展览自9月28日开展以来 is told in an edition of November 28 as 开展两个月来: from a day of the evidence until the paper came out. */
export const untilToday = (
  { kind, unit, value, at, end, upTo, qualifier }: Quantity,
  claim: Passage,
  source: Passage,
  date: PaperDate,
): boolean => {
  const { text, language } = claim
  const told =
    lasted[language].test(text.slice(end)) ||
    (language === 'en' && /\b(?:in|over|during|within) (?:its |the )?(?:first |past |last )?$/.test(text.slice(0, at)))
  if (kind !== 'duration' || upTo !== undefined || !told) return false
  return source.dates.some((day) => {
    if (day.kind !== 'day' || day.from === undefined || day.from >= date) return false
    if (!/[自从]$/.test(source.text.slice(0, day.at)) && !opened.test(source.text.slice(day.end))) return false
    const days = daysBetween(day.from, date)
    const length = unit === 'month' ? days / 30.44 : days * 24
    const slack = unit === 'month' ? 0.15 : 24
    return qualifier === undefined ? Math.abs(length - value) <= slack : bounded(length, value, qualifier)
  })
}

/** `in two years` between 2023 and 2025, 62 days from July 1 to August 31, six hours from 23时 to 5时. */
export const between = ({ value, unit, qualifier, text }: Quantity, source: Passage): boolean => {
  const { dates, quantities } = source
  const years = dates.flatMap(({ kind, from }) => (kind === 'year' ? [Number(from!.slice(0, 4))] : []))
  if (unit === 'month' && dates.some(({ kind, from, to }) => kind === 'span' && wholeMonths(from!, to!) === value)) return true
  // 2019年至2024年: in five years.
  if (unit === 'month' && dates.some(({ kind, from, to }) => kind === 'span' && wholeYears(from!, to!) * 12 === value && value >= 12))
    return true
  // `over two years` may be in the course of two.
  if (unit === 'month' && (qualifier === undefined || /^over\b/i.test(text)) && wholeMonthsBetween(dates, value)) return true
  if (unit === 'month' && qualifier === undefined && source.language === 'zh' && monthsBetweenEnds(source, value)) return true
  if (unit === 'month' && qualifier !== undefined && monthsBetween(dates).some((length) => stretched(length, value, qualifier))) return true
  if (unit === 'month')
    return years.some((first) => years.some((last) => last > first && [last - first, last - first + 1].includes(value / 12)))
  const times = dates.flatMap(({ kind, minutes, text }) => (kind === 'time' ? [{ minutes: minutes!, bare: /^\d/.test(text) }] : []))
  // 傍晚6时20分…7时10分: the second keeps the half of the day.
  const hours = times.flatMap((from) =>
    times.flatMap((to) => [1440, ...(to.bare ? [720] : [])].map((turn) => round(((to.minutes - from.minutes + 1440) % turn) / 60))),
  )
  // 12日18时起…14日上午8时: of two days and hours, what lies between them.
  const points = dates.flatMap(({ kind, minutes, at }) => {
    const day = kind === 'time' ? dates.filter((each) => each.kind === 'day' && each.at < at).at(-1)?.from : undefined
    return day === undefined ? [] : [{ day, minutes: minutes! }]
  })
  const apart = points.flatMap((from) =>
    points.filter(({ day }) => day > from.day).map((to) => daysBetween(from.day, to.day) * 24 + (to.minutes - from.minutes) / 60),
  )
  const spans = dates.flatMap(({ kind, from, to }) => (kind === 'span' ? [daysBetween(from!, to!), daysBetween(from!, to!) + 1] : []))
  const days = dates.flatMap(({ kind, from }) => (kind === 'day' ? [from!] : []))
  const gaps = days.flatMap((from) => days.filter((to) => to > from).flatMap((to) => [daysBetween(from, to), daysBetween(from, to) + 1]))
  const wholeDay = value === 24 && times.length >= 2 && dates.some(({ kind, step }) => kind === 'anaphor' && step === 1)
  // 2月1日起…2月20日，共19天: the evidence counts itself, and whether both ends are in it is not open.
  const counted = quantities.some((own) => own.unit === 'hour' && Math.abs(own.value - value) === 24)
  return (
    unit === 'hour' &&
    (wholeDay ||
      [...hours, ...apart].some((length) => bounded(length, value, qualifier)) ||
      (!counted && [...spans, ...gaps].some((length) => length * 24 === value)))
  )
}

/** 71 years, in 2020, since 1949; three years ago, in 2025, of 2022. */
export const sinceThen = (
  { kind, unit, value, end, text: words }: Quantity,
  claim: Passage,
  { dates, text }: Passage,
  year: number,
): boolean =>
  // A 20-year-old company; 百年 of a hundred years and more.
  dates.some((then) => {
    if (then.kind === 'comparison' || then.from === undefined || !founded.test(text.slice(Math.max(0, then.at - 6), then.end + 8)))
      return false
    const years = year - yearOf(then.from)
    return kind === 'age'
      ? value >= 5 && /old/.test(words) && [years, years - 1].includes(value)
      : kind === 'duration' && /^百年/.test(words) && years >= 98 && years < 200
  }) ||
  (kind === 'duration' &&
    unit === 'month' &&
    (value >= 120 || (value >= 12 && /^(?: ago\b| earlier\b|前)/.test(claim.text.slice(end)))) &&
    dates.some(
      (then) =>
        then.kind !== 'comparison' && then.from !== undefined && [year, year - 1].includes(yearOf(then.from) + Math.floor(value / 12)),
    ))

const founded = /成立|始建|建于|建成|落成|创[办立建]|建校|建厂|开业|兴建|修建/

/** 前天 is two days ago, 后天 in two days. */
export const daysAgo = ({ kind, unit, value, at, end }: Quantity, { text }: Passage, { dates }: Passage, date: PaperDate): boolean =>
  kind === 'duration' &&
  unit === 'hour' &&
  (/^ (?:ago|earlier|before)\b/.test(text.slice(end)) || /\bin $/.test(text.slice(0, at))) &&
  dates.some(
    (day) =>
      day.kind === 'day' && day.from !== undefined && daysBetween(day.from, date) * (/\bin $/.test(text.slice(0, at)) ? -24 : 24) === value,
  )

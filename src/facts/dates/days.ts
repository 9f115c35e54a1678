import { addDays, daysBetween, monthOf, weekdayOf, yearOf } from '../../language/calendar.ts'
import type { DateMention } from '../../language/dates.ts'
import type { Finding, Passage, Reading } from '../reading.ts'
import { comparisons } from './comparisons.ts'
import { dayparts, otherDaypart } from './dayparts.ts'
import { isGameQuarter } from './game-quarters.ts'
import { impossibleDays } from './impossible-days.ts'
import { holidaysIn } from './named-days.ts'
import { nearTime } from './rough-times.ts'
import { spans } from './spans.ts'

/** Every date, time, weekday and comparison of the claim is one of the article's, or follows from it and the edition's date. */
export const days = (claim: Passage, reading: Reading): Finding[] => {
  const sources = [...happened(claim, reading.source), ...reading.context.dates, ...holidaysIn(reading)]
  const told = claim.dates
    .filter((mention) => !supported(mention, sources, claim, reading) || misnamed(mention, claim, reading))
    .map((mention) => {
      const alike = sources.filter(({ kind }) => (kind === 'comparison') === (mention.kind === 'comparison'))
      const known = [...new Set(alike.map(({ text }) => text.trim()))].slice(0, 4)
      return {
        text: mention.text.trim(),
        why: `${mention.text.trim()} does not follow from the evidence${known.length > 0 ? `, which says ${known.join(', ')}` : ''}`,
      }
    })
  return [...told, ...impossibleDays(claim, reading.source), ...(told.length > 0 ? [] : otherDaypart(claim, reading.source))]
}

/**
 * The dates of the evidence without that of its dateline (9月9日电), which is the day of the report and not of what it tells, where it
 * tells another day; a claim that says who reported may keep it.
 */
const happened = ({ text }: Passage, source: Passage): DateMention[] => {
  const isDateline = ({ kind, end }: DateMention) =>
    kind === 'day' &&
    /^(?:[电讯]|报道|(?:对外|向[^，。；]{2,8})?(?:通报|披露|公布|发布|介绍|获悉|消息)(?:[，：称说]|的数据))/.test(source.text.slice(end))
  const reports =
    /\b(?:sa(?:id|ys?)|report|announc|according|told|stat(?:ed|ement)|publish|releas|issued|warn|confirm)|[说称]|表示|宣布|公布|发布|消息|报道/
  const others = source.dates.filter((date) => !isDateline(date))
  return reports.test(text) || !others.some(({ kind }) => kind === 'day') ? source.dates : others
}

/** `Friday, January 11` where that is a Saturday. */
const misnamed = (mention: DateMention, { dates, text }: Passage, { dated }: Reading): boolean =>
  mention.kind === 'weekday' &&
  dated &&
  dates.some(
    (day) =>
      day.kind === 'day' &&
      day.relative !== true &&
      ((mention.end <= day.at && /^,? (?:the )?$/.test(text.slice(mention.end, day.at))) ||
        (day.end <= mention.at && /^(?:[,，]? ?|[（(])$/.test(text.slice(day.end, mention.at)))) &&
      weekdayOf(day.from!) !== mention.weekday,
  )

const supported = (mention: DateMention, sources: DateMention[], claim: Passage, reading: Reading): boolean => {
  const text = reading.source.text + reading.context.text
  if (mention.kind === 'day' && mention.daypart !== undefined && !dayparts(mention.daypart, sources, text)) return false
  if (isGameQuarter(mention.text, reading.source.text)) return true
  switch (mention.kind) {
    case 'comparison':
      return comparisons(mention, sources, text, reading.date)
    case 'time':
      return (
        sources.some(
          (told) =>
            told.kind === 'time' &&
            (sameTime(mention, { minutes: told.minutes!, half: told.half === true }) ||
              asItStands(mention, told.text, claim) ||
              nearTime(mention, claim, told)),
        ) ||
        (mention.minutes === 720 && /中午|正午/.test(text)) ||
        (mention.minutes === 0 && /(?<!\d)(?:[零0]|24)(?:时|点)|零点|[子午]夜/.test(text))
      )
    case 'daypart':
      return dayparts(mention.daypart!, sources, text)
    case 'anaphor':
      return anaphors(mention, sources, text)
    case 'weekday':
      if (!onItsSide(mention, sources, reading) || onAnotherDay(mention, claim, reading.source)) return false
      // 周末 is Saturday and Sunday.
      if (mention.weekday! % 6 === 0 && /周末|双休日/.test(text)) return true
      return sources.some(
        (source, index) =>
          source.weekday === mention.weekday ||
          // 今晚11时至次日5时: the day after this one.
          (source.kind === 'anaphor' &&
            reading.dated &&
            weekdayOf(addDays(sources.slice(0, index).findLast(({ kind }) => kind === 'day')?.from ?? reading.date, source.step!)) ===
              mention.weekday) ||
          (source.kind === 'day' && (reading.dated || !source.yearless) && weekdayOf(source.from!) === mention.weekday) ||
          (source.kind === 'span' &&
            source.from !== undefined &&
            /[日号天]|\d$/.test(source.text) &&
            [source.from, source.to!].some((date) => weekdayOf(date) === mention.weekday)),
      )
    default:
      return spans(mention, sources, claim, reading)
  }
}

/** 每周三, `every Wednesday`, `on Wednesdays`: a day of every week, and no date. */
const recurs = ({ at, end, text: words }: DateMention, { text, language }: Passage): boolean =>
  language === 'zh'
    ? /[每逢](?:周?[一二三四五六日天、和及]|周|星期){0,8}$/.test(text.slice(0, at))
    : /s$/i.test(words) ||
      /\b(?:every|each) $/i.test(text.slice(Math.max(0, at - 8), at + /^ */.exec(words)![0].length)) ||
      /^s\b/.test(text.slice(end))

/** `every Thursday` for 每周三 in news of a Thursday: what recurs agrees with what recurs. */
const onAnotherDay = (mention: DateMention, claim: Passage, source: Passage): boolean => {
  const told = source.dates.filter((date) => date.kind === 'weekday' && recurs(date, source))
  return (
    told.length > 0 &&
    recurs(mention, claim) &&
    !told.some(({ weekday }) => weekday === mention.weekday) &&
    !/(?:周|星期)[一二三四五六日天][至到—-]|周末|双休|闭|[休停]/.test(source.text)
  )
}

/** `last Friday` is before the edition, `next Friday` after it, as is the day of the evidence that it names. */
const onItsSide = ({ weekday, text }: DateMention, sources: DateMention[], { date, dated, source }: Reading): boolean => {
  const side = /^(?:last|next|this)/i.exec(text.trim())?.[0].toLowerCase()
  const named = sources.filter(({ kind, from }) => kind === 'day' && from !== undefined && weekdayOf(from) === weekday)
  if (
    !dated ||
    side === undefined ||
    named.length === 0 ||
    source.dates.some(({ kind, weekday: own }) => kind === 'weekday' && own === weekday)
  )
    return true
  return named.some(({ from }) => {
    const days = daysBetween(date, from!)
    return side === 'last' ? days < 0 : side === 'next' ? days > 0 : Math.abs(days) < 7
  })
}

/** `the next day` where the evidence says 次日, or has two days or years that follow each other; `the same day` where it does not. */
const anaphors = ({ step }: DateMention, sources: DateMention[], text: string): boolean => {
  const told = sources.filter(({ kind }) => kind === 'anaphor')
  if (told.length > 0) return told.some((one) => one.step === step)
  const dated = sources.filter(({ from, kind }) => from !== undefined && kind !== 'comparison')
  const follows = (a: DateMention, b: DateMention) =>
    yearOf(b.from!) - yearOf(a.from!) === 1 || monthOf(b.from!) - monthOf(a.from!) === 1 || daysBetween(a.from!, b.from!) === 1
  if (step === -1 && /昨|前[一]?[日天晚]/.test(text)) return true
  return step === 0 || dated.some((a) => dated.some((b) => follows(a, b)))
}

/** 3时20分, of which the evidence says further up that it was in the afternoon. */
const asItStands = ({ text }: DateMention, told: string, { language }: Passage): boolean =>
  language === 'zh' && /^\d/.test(text) && text.trim() === told.trim()

const sameTime = (claim: DateMention, source: { minutes: number; half: boolean }) =>
  claim.minutes! % 1440 === source.minutes % 1440 || ((claim.half || source.half) && claim.minutes! % 720 === source.minutes % 720)

import { addDays, daysBetween, monthOf, weekdayOf, yearOf } from '../language/calendar.ts'
import type { DateMention } from '../language/dates.ts'
import { counted } from './counted-days.ts'
import { bornAfter, holidaysIn } from './named-days.ts'
import type { Finding, Passage, Reading } from './reading.ts'

/** Every date, time, weekday and comparison of the claim is one of the article's, or follows from it and the edition's date. */
export const days = (claim: Passage, reading: Reading): Finding[] => {
  const sources = [...reading.source.dates, ...reading.context.dates, ...holidaysIn(reading)]
  return claim.dates
    .filter((mention) => !supported(mention, sources, claim, reading) || misnamed(mention, claim, reading))
    .map((mention) => {
      const known = sources.filter(({ kind }) => (kind === 'comparison') === (mention.kind === 'comparison')).slice(0, 4)
      return {
        text: mention.text.trim(),
        why: `${mention.text.trim()} does not follow from the evidence${known.length > 0 ? `, which says ${known.map(({ text }) => text).join(', ')}` : ''}`,
      }
    })
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
  switch (mention.kind) {
    case 'comparison':
      return comparisons(mention, sources, text)
    case 'time':
      return (
        sources.some(({ kind, minutes, half }) => kind === 'time' && sameTime(mention, { minutes: minutes!, half: half === true })) ||
        (mention.minutes === 720 && /中午|正午/.test(text)) ||
        (mention.minutes === 0 && /[零0]时|零点|[子午]夜/.test(text))
      )
    case 'daypart':
      return dayparts(mention.daypart!, sources, text)
    case 'anaphor':
      return anaphors(mention, sources)
    case 'weekday':
      return sources.some(
        (source) =>
          source.weekday === mention.weekday ||
          (source.kind === 'day' && (reading.dated || !source.yearless) && weekdayOf(source.from!) === mention.weekday) ||
          (source.kind === 'span' &&
            source.from !== undefined &&
            /[日号]|\d$/.test(source.text) &&
            [source.from, source.to!].some((date) => weekdayOf(date) === mention.weekday)),
      )
    default:
      return spans(mention, sources, claim, reading)
  }
}

/** `the next day` where the evidence says 次日, or has two days or years that follow each other; `the same day` where it does not. */
const anaphors = ({ step }: DateMention, sources: DateMention[]): boolean => {
  const told = sources.filter(({ kind }) => kind === 'anaphor')
  if (told.length > 0) return told.some((one) => one.step === step)
  const dated = sources.filter(({ from, kind }) => from !== undefined && kind !== 'comparison')
  const follows = (a: DateMention, b: DateMention) =>
    yearOf(b.from!) - yearOf(a.from!) === 1 || monthOf(b.from!) - monthOf(a.from!) === 1 || daysBetween(a.from!, b.from!) === 1
  return step === 0 || dated.some((a) => dated.some((b) => follows(a, b)))
}

const sameTime = (claim: DateMention, source: { minutes: number; half: boolean }) =>
  claim.minutes === source.minutes || ((claim.half || source.half) && claim.minutes! % 720 === source.minutes % 720)

const comparisons = (mention: DateMention, sources: DateMention[], text: string): boolean => {
  const has = (...kinds: string[]) => sources.some(({ kind, comparison }) => kind === 'comparison' && kinds.includes(comparison!))
  // A rate of growth of a period of the year, with nothing said, is year on year.
  if (
    mention.comparison === 'year' &&
    !sources.some(({ kind }) => kind === 'comparison') &&
    /增长|下降|上升/.test(text) &&
    sources.some(({ kind }) => kind === 'span')
  )
    return true
  // 同期 alone is the same part of a year that the evidence has told.
  if (mention.text === '同期' && sources.some(({ kind }) => kind === 'span')) return true
  if (mention.comparison === 'year')
    return has('year') || /同一时期|同时期|去年|上年|上一年|前一年|一年前|年均|同期|[比较]\d{4}年/.test(text) || /\byear\b/.test(text)
  if (mention.comparison === 'month') return has('month', 'previous') || /上个?月|[较比]\d{1,2}月/.test(text)
  if (mention.comparison === 'quarter') return has('quarter', 'previous') || /上个?季/.test(text)
  return has('month', 'quarter', 'previous') || /[较比](?:\d{1,2}月|上|前|昨|隔)/.test(text)
}

const dayparts = (part: NonNullable<DateMention['daypart']>, sources: DateMention[], text: string): boolean => {
  const hours = sources.flatMap(({ kind, minutes }) => (kind === 'time' ? [minutes! / 60] : []))
  const words = {
    morning: /[晨早]|上午|黎明|\bmorning/,
    noon: /[午]/,
    afternoon: /下午|午后|傍晚|\bafternoon/,
    evening: /[晚夜]|傍|\b(?:evening|night)/,
    dawn: /凌晨|清晨|黎明/,
  }
  const within = { morning: [0, 12], noon: [11, 14], afternoon: [12, 19], evening: [17, 24], dawn: [0, 7] } as const
  return words[part].test(text) || hours.some((hour) => hour >= within[part][0] && hour < within[part][1])
}

const spans = (mention: DateMention, sources: DateMention[], claim: Passage, reading: Reading): boolean => {
  const dated = sources.filter(({ from, kind }) => from !== undefined || kind === 'comparison')
  const text = reading.source.text
  // Of a match.
  if (/half/i.test(mention.text) && /[上下]半场/.test(text)) return true
  if (
    dated.some(
      (source) =>
        source.from !== undefined && fits(mention, source, dated, reading, claim.text.slice(Math.max(0, mention.at - 20), mention.at)),
    )
  )
    return true
  if (mention.kind === 'span') {
    // The two ends of a span may stand apart in the source.
    const single = (date: string) => dated.some((source) => source.kind === 'day' && source.from === date)
    if (single(mention.from!) && single(mention.to!)) return true
    if (mention.to === reading.date && dated.some(({ from, kind }) => kind === 'span' && from === mention.from)) return true
    // 环比 of this week is on last week.
    if (/^last week$/i.test(mention.text.trim()) && /环比/.test(text) && /本周/.test(text)) return true
    const year = (date: string, end: 'from' | 'to') => dated.some((source) => source.kind === 'year' && source[end] === date)
    if (year(mention.from!, 'from') && year(mention.to!, 'to')) return true
    // 截至6月底: in the first half.
    if (mention.from!.endsWith('-01-01') && new RegExp(`截至[^，。；]{0,5}(?<!\\d)${monthOf(mention.to!)}月[底末]`).test(text)) return true
    // 今年已累计, 为年初的三倍: from the beginning of the year to the edition.
    if (mention.to === reading.date && /今年[^，。；]{0,12}(?:已|累计)|年初|年内/.test(text)) return true
  }
  if (reading.dated && counted(mention, sources, reading)) return true
  if (mention.kind === 'day') {
    // 周四 is the last Thursday before the edition, or the next one.
    if (
      reading.dated &&
      sources.some(({ kind, weekday }) => kind === 'weekday' && weekday === weekdayOf(mention.from!)) &&
      Math.abs(daysBetween(mention.from!, reading.date)) <= 7
    )
      return true
    // 22日22时至次日6时: until the 23rd.
    if (dated.some(({ kind, from }) => kind === 'day' && addDays(from!, 1) === mention.from) && /次日|翌日|第二天/.test(text)) return true
    if (
      dated.some(
        (source) =>
          source.kind === 'span' &&
          source.from !== undefined &&
          (source.from === mention.from || source.to === mention.from) &&
          sameLength(source),
      )
    )
      return true
    // 3日 in a story of one month: the mention before it names the month.
    if (
      dated.some(
        (source) =>
          source.kind === 'day' &&
          source.yearless &&
          mention.yearless &&
          source.text.endsWith('日') &&
          !source.text.includes('月') &&
          source.from!.slice(8) === mention.from!.slice(8) &&
          dated.some((other) => other.text.includes('月') && monthOf(other.from!) === monthOf(mention.from!)),
      )
    )
      return true
  }
  // `today` may be nowadays, today's batteries the 现有 ones.
  if (/^today\b/i.test(mention.text) && /如今|现如今|目前|当前|当下|现在|现有|现行|今天|今日|眼下/.test(text)) return true
  // 比年初增加 at the end of May: in the first five months.
  if (
    mention.kind === 'span' &&
    mention.from!.endsWith('-01-01') &&
    /[比较]年初/.test(text) &&
    (mention.to === reading.date || dated.some(({ to }) => to === mention.to))
  )
    return true
  // A Chinese claim may repeat the source's 今天 as it stands: an extract does.
  if (mention.kind === 'day' && mention.relative && claim.language === 'zh' && reading.source.text.includes(mention.text)) return true
  // 启动两年来: launched two years ago.
  if (/^two years ago$/i.test(mention.text.trim()) && /(?:两|二|2)年(?:来|前|间|多)/.test(text)) return true
  if (bornAfter(mention, claim, text)) return true
  if (mention.kind === 'year') {
    const year = yearOf(mention.from!)
    if (new RegExp(`(?<!\\d)${year}(?!\\d)`).test(`${reading.source.text}\n${reading.context.text}`)) return true
    const before = claim.text.slice(Math.max(0, mention.at - 16), mention.at)
    if (mention.relative && year === yearOf(reading.date) - 1) {
      if (/去年|上年|上一年/.test(reading.source.text)) return true
      // 由上年的1亿元增至 for 同比.
      if (/(?:than|from|over|against|with|in|[比较由从与])(?: in| the level of)? ?$/.test(before) && /同比/.test(reading.source.text))
        return true
    }
    // 在去年的基础上, 比去年: of this year.
    if (mention.relative && year === yearOf(reading.date) && /[比较]去年|[比较]上年|去年[^，。；]{0,12}基础上/.test(reading.source.text))
      return true
    // `more than in 2023` for 去年 同比: the year before the one that is compared.
    if (
      /(?:than|from|over|against|with|比|较)(?: in| the level of)? ?$/.test(claim.text.slice(Math.max(0, mention.at - 16), mention.at)) &&
      dated.some(({ kind, comparison }) => kind === 'comparison' && comparison === 'year') &&
      dated.some(({ from }) => from !== undefined && yearOf(from) === year + 1)
    )
      return true
    // `this year` may be added to what names no year at all.
    const otherYears = reading.source.dates.some(
      ({ from, kind, yearless, relative }) =>
        from !== undefined && kind !== 'comparison' && (!yearless || relative) && yearOf(from) !== year,
    )
    return mention.relative === true && year === yearOf(reading.date) && !otherYears
  }
  return !reading.dated && mention.relative === true && dated.length === 0 && claim.language === 'en' && false
}

const sameLength = ({ from, to }: DateMention) => from!.slice(0, 7) === to!.slice(0, 7) || from!.slice(8) !== '01'

/** Equal days; or a month or year that the source's days lie in; a year that only one of the two names must be the nearest one. */
const fits = (mention: DateMention, source: DateMention, all: DateMention[], { date, dated }: Reading, before: string): boolean => {
  if (mention.from === source.from && mention.to === source.to)
    return mention.kind !== 'year' || source.kind !== 'comparison' || mention.relative !== true
  const monthsAndDays = (span: DateMention) => `${span.from!.slice(5)} ${span.to!.slice(5)}`
  const explicit = all
    .filter(({ yearless, kind, from }) => from !== undefined && !yearless && kind !== 'comparison')
    .map(({ from }) => yearOf(from!))
  if (monthsAndDays(mention) === monthsAndDays(source) && mention.kind !== 'year') {
    const year = yearOf(mention.from!)
    if (mention.yearless) return true
    if (source.yearless) return explicit.includes(year) || year === yearOf(source.from!) || !dated
    return false
  }
  // 比上月, 环比: the month before one that the source names is named by it.
  // 与上月相同 in a story of August: July.
  const compared =
    /(?:than|from|over|on|against|with|as|in|比|较|与|和|同)[^,，.。]{0,12}$/.test(before) &&
    all.some(({ kind, comparison, text }) => (kind === 'comparison' && comparison !== 'year') || /上个?月/.test(text))
  if (compared && mention.kind === 'month' && source.kind === 'month' && monthOf(mention.from!) === ((monthOf(source.from!) + 10) % 12) + 1)
    return true
  // The one end of 1月至2月.
  if (
    mention.kind === 'month' &&
    source.kind === 'span' &&
    /[至到—–~-]/.test(source.text) &&
    (mention.from === source.from || mention.to === source.to)
  )
    return true
  if (mention.kind === 'month' && (source.kind === 'day' || source.kind === 'month')) {
    // 9日发布11月份的数据: the day is of the edition's month, the story of another.
    if (
      source.kind === 'day' &&
      !source.text.includes('月') &&
      all.some(({ kind, text }) => kind === 'month' && /\d月|[一二三四五六七八九十]月/.test(text))
    )
      return false
    return mention.yearless ? monthOf(mention.from!) === monthOf(source.from!) : source.from! >= mention.from! && source.to! <= mention.to!
  }
  // 11月 holds November 7 to 9.
  if (mention.kind === 'month' && source.kind === 'span' && source.from!.slice(0, 7) === source.to!.slice(0, 7))
    return mention.yearless ? monthOf(mention.from!) === monthOf(source.from!) : mention.from! <= source.from! && source.to! <= mention.to!
  if (mention.kind === 'year' && source.kind !== 'comparison') {
    if (source.yearless && yearOf(source.from!) !== yearOf(date) && explicit.length > 0) return false
    return source.from! >= mention.from! && source.to! <= mention.to!
  }
  // 本周, 上周 and the like hold the day that the source names.
  return (
    mention.kind === 'span' &&
    mention.relative === true &&
    (source.kind === 'day' || (source.kind === 'span' && daysBetween(mention.from!, mention.to!) < 7)) &&
    source.from! >= mention.from! &&
    source.to! <= mention.to!
  )
}

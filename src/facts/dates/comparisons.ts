import { monthOf, yearOf } from '../../language/calendar.ts'
import type { DateMention } from '../../language/dates.ts'
import { everyMatch } from '../../language/patterns.ts'
import type { PaperDate } from '../../news/edition.ts'

/** Whether what the claim measures against (a year earlier, the week before) is what the evidence measures against. */
export const comparisons = (mention: DateMention, sources: DateMention[], text: string, edition: PaperDate): boolean => {
  const told = sources.flatMap(({ kind, comparison }) => (kind === 'comparison' && comparison !== undefined ? [comparison] : []))
  // A rate of growth of a period of the year, with nothing said, is year on year.
  if (
    mention.comparison === 'year' &&
    told.length === 0 &&
    /增长|下降|上升/.test(text) &&
    !/[较比](?:上|前|年初|去年|\d{4}年|\d{1,2}月)/.test(text) &&
    sources.some(({ kind }) => kind === 'span')
  )
    return true
  // 同期 alone is the same part of a year that the evidence has told.
  if (mention.text === '同期' && sources.some(({ kind }) => kind === 'span')) return true
  // `over the same period`, with nothing after it, is the time that was just told.
  if (
    /^(?:over|in|during|for) (?:the|that) same (?:period|span)$/i.test(mention.text.trim()) &&
    sources.some(({ from }) => from !== undefined)
  )
    return true
  const said = mention.comparison!
  if (told.includes(said)) return true
  // 上月同比增长: the month itself, and not the one it is measured against.
  if (said === 'month' && told.length > 0 && told.every((kind) => kind === 'year') && !againstMonth.test(text)) return false
  if (inWords[said].test(text)) return true
  // 2024年末…比上年末: of two ends of years.
  if (said === 'year' && /[比较](?:上|去)年[底末]/.test(text) && (/(?:\d{4}|今|本|当)年[底末]/.test(text) || lastYearEnd.test(text)))
    return true
  if (said === 'year')
    // 比2023年增长 in a story of 2024.
    return everyMatch(text, /[比较](\d{4})年/g).some(([, year]) =>
      [yearOf(edition), ...sources.flatMap(({ from }) => (from === undefined ? [] : [yearOf(from)]))].includes(Number(year) + 1),
    )
  // From 2.0% the month before, where the evidence has the figures of two months in a row.
  const months = sources.flatMap(({ kind, from }) => (kind === 'month' ? [yearOf(from!) * 12 + monthOf(from!)] : []))
  if (said === 'month' && months.some((month) => months.includes(month + 1))) return true
  // 早了一个多月: a month earlier than always.
  if (said === 'month' && /(?:早了?|提[前早]了?)[近约]?(?:一个?多?|1个?多?|个把)月/.test(text)) return true
  // 环比 leaves open which period it is.
  return said === 'previous' ? told.some((kind) => kind !== 'year') : told.includes('previous')
}

/** 截至去年底…比上年末: of the end of a year and that of the one before it. */
const lastYearEnd = /(?<![比较])(?:去|上)年年?[底末][^。\n]*[比较]上年年?[底末]/

const againstMonth =
  /[比较与从由低高多少于][^，。；\d]{0,6}(?:上|前一)个?月|一个月前|环比|[较比于]\d{1,2}月|\d月的|按月|月[增减升跌降]|早了?一个|晚了?一个/

/** Words that name the period measured against in another way than the readings of a comparison. */
const inWords: Record<NonNullable<DateMention['comparison']>, RegExp> = {
  year: /同一时期|连续[\d一二两三四五六七八九十]+年|逐年|历年|同时期|(?:去年|上年|上一年|前一年)(?!年?[底末初]|前)|一年前|年均|同期|\byear\b/,
  quarter: /上一?个?(?:\p{Script=Han}{2})?季|前一?个?季|一个?季度前/u,
  month: /(?:上|前一)个?月|[较比]\d{1,2}月|一个月前/,
  week: /上一?个?(?:周|星期)|前一周|一周前|一星期前/,
  day: /昨|前[一]?[日天]|上一?个?交易日|前一?个?交易日|隔夜|一天前/,
  previous: /[较比](?:\d{1,2}月|第?[一二三四1-4]季|上|前|昨|隔)/,
}

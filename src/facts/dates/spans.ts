import { addDays, daysBetween, lastDayOf, monthOf, weekdayOf, yearOf } from '../../language/calendar.ts'
import type { DateMention } from '../../language/dates.ts'
import type { Passage, Reading } from '../reading.ts'
import { beforePeriod } from './before-periods.ts'
import { counted, firstMonths } from './counted-days.ts'
import { bornAfter } from './named-days.ts'

const monthName = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d'
const twoDays = new RegExp(`${monthName}.*${monthName}`, 'i')

/** Whether a day, month, year or span of the claim is one of the evidence's, lies in it as news may say, or follows from it. */
export const spans = (mention: DateMention, sources: DateMention[], claim: Passage, reading: Reading): boolean => {
  const dated = each(sources.filter(({ from, kind }) => from !== undefined || kind === 'comparison'))
  const text = reading.source.text
  const limit = beforePeriod(mention, claim, reading.source, reading.date)
  if (limit !== undefined) return limit
  // November 1 until March 31: each of its two days is one of the evidence's.
  if (mention.kind === 'span' && twoDays.test(mention.text)) {
    const known = dated.filter(({ from }) => from !== undefined).flatMap(ends)
    return [mention.from!, mention.to!].every((end) =>
      known.some((date) => date === end || (mention.yearless === true && date.slice(5) === end.slice(5))),
    )
  }
  // Of a match.
  if (
    /\b(?:first|second|third|fourth|final|last)[ -]quarter\b(?!.*\d)/i.test(mention.text) &&
    /[一二三四末首]节(?![日目假气省约能])/.test(text)
  )
    return true
  // 三季报 covers nine months, and is the third-quarter report.
  if (
    mention.kind === 'span' &&
    mention.from!.endsWith('-07-01') &&
    mention.to!.endsWith('-09-30') &&
    /三季(?:度.{0,2})?报/.test(text) &&
    (!/[前首]三季|1—9月|1-9月|前9个?月|前九个?月/.test(text) ||
      /^ (?:financial |earnings )?(?:report|results|earnings|filing|statement)s?\b/.test(claim.text.slice(mention.end)))
  )
    return true
  // 下年度: the next fiscal year, wherever that begins.
  const fiscal = /\b(next|this|current|last|previous) fiscal year\b/i.exec(mention.text)?.[1]?.toLowerCase()
  if (
    fiscal &&
    (fiscal === 'next' ? /[下明来新]一?(?:财政?)?年度/ : /^(?:this|current)$/.test(fiscal) ? /[本今当]年度/ : /[上去]一?年度/).test(text)
  )
    return true
  if (/^the (?:coming|next) year$/i.test(mention.text.trim()) && /(?:今后|未来|接下来)的?一年/.test(text)) return true
  // 月底发货: of the edition's month.
  if (
    mention.kind === 'month' &&
    reading.dated &&
    mention.from!.slice(0, 7) === reading.date.slice(0, 7) &&
    /(?<![\d上下年个])(?:本|这个?)?月[底末]/.test(text)
  )
    return true
  // 截至三季度末: the end of September.
  if (
    mention.kind === 'month' &&
    sources.some(({ kind, to, end }) => kind === 'span' && to?.slice(5) === mention.to!.slice(5) && /^[底末]/.test(text.slice(end)))
  )
    return true
  const half = /\b(first|second|last)[ -]half\b(?!.*\d)/i.exec(mention.text)?.[1]
  if (half && (/first/i.test(half) ? /上半场/ : /下半场/).test(text)) return true
  if (
    dated.some(
      (source) =>
        source.from !== undefined && fits(mention, source, dated, reading, claim.text.slice(Math.max(0, mention.at - 40), mention.at)),
    )
  )
    return true
  if (mention.kind === 'span') {
    // The two ends of a span may stand apart in the source.
    const single = (date: string) => dated.some((source) => source.kind === 'day' && source.from === date)
    if (single(mention.from!) && single(mention.to!)) return true
    if (mention.to === reading.date && dated.some(({ from, kind }) => kind === 'span' && from === mention.from)) return true
    // 环比 of this week is on last week.
    if (/^(?:last week|上个?(?:周|星期|礼拜))$/i.test(mention.text.trim()) && /环比/.test(text) && /本周/.test(text)) return true
    if (firstMonths(mention, dated) || cutShort(mention, dated, claim)) return true
    // `in October and November` for 10月、11月.
    const monthly = (end: 'from' | 'to') => dated.some((source) => source.kind === 'month' && source[end] === mention[end])
    if (/ and |[和及、]/.test(mention.text) && monthly('from') && monthly('to')) return true
    const year = (date: string, end: 'from' | 'to') => dated.some((source) => source.kind === 'year' && source[end] === date)
    if (year(mention.from!, 'from') && year(mention.to!, 'to')) return true
    // 截至6月底, 6月底前: in the first half.
    if (
      mention.from!.endsWith('-01-01') &&
      new RegExp(`截至[^，。；]{0,5}(?<!\\d)${monthOf(mention.to!)}月[底末]|(?<!\\d)${monthOf(mention.to!)}月[底末]之?前`).test(text)
    )
      return true
    // 今年已累计, 为年初的三倍: from the beginning of the year to the edition.
    if (mention.to === reading.date && /今年[^，。；]{0,12}(?:已|累计)|年初|年内/.test(text)) return true
  }
  // 比上月增加, where no month is named: `than last month`.
  if (
    /^(?:last month|上个?月)$/i.test(mention.text.trim()) &&
    /上个?月/.test(text) &&
    !dated.some(({ kind, relative }) => kind === 'month' && !relative)
  )
    return true
  // 较上月下调 in May, where no month is named: from April.
  if (
    mention.kind === 'month' &&
    reading.dated &&
    /[比较]上个?月/.test(text) &&
    /\b(?:than|from|over|on|against|with|as|below|above)(?: in| those in| that of)? $|[比较]$/i.test(claim.text.slice(0, mention.at)) &&
    !sources.some(({ kind, relative }) => kind === 'month' && !relative) &&
    addDays(mention.to!, 1).slice(0, 7) === reading.date.slice(0, 7)
  )
    return true
  // 10月下降0.4个百分点, told as `to 49.4 from 49.8 in September`: the month before, where the claim has both.
  if (
    /^(?:month|day)$/.test(mention.kind) &&
    dated.some(({ comparison, text: words }) => comparison === 'month' || comparison === 'previous' || /上个?月/.test(words)) &&
    sources.some(
      ({ kind, from }) =>
        kind === 'month' &&
        addDays(from!, -1).slice(5, 7) === mention.to!.slice(5, 7) &&
        claim.dates.some((other) => other.kind === 'month' && monthOf(other.from!) === monthOf(from!)),
    )
  )
    return true
  // 截至10月31日: the first ten months.
  if (
    mention.kind === 'span' &&
    mention.from!.endsWith('-01-01') &&
    addDays(mention.to!, 1).endsWith('-01') &&
    sources.some(({ kind, from, at }) => kind === 'day' && from!.slice(5) === mention.to!.slice(5) && /截[至止]?$/.test(text.slice(0, at)))
  )
    return true
  // 比上季度增加, where no quarter is named: `than in the previous quarter`.
  if (
    mention.relative &&
    /quarter$|季度?$/.test(mention.text) &&
    /(?:\b(?:than|from|over|on|against|with)\b|[比较与和同])[^,，.。]{0,12}$/.test(claim.text.slice(0, mention.at)) &&
    dated.some(({ comparison }) => comparison === 'quarter') &&
    !dated.some((source) => source.from !== undefined && isQuarter(source))
  )
    return true
  if (reading.dated && counted(mention, sources, reading)) return true
  if (mention.kind === 'day') {
    // 下月起: from the first.
    if (
      mention.from!.endsWith('-01') &&
      sources.some(({ kind, from, end }) => kind === 'month' && from === mention.from && /^(?:份)?起/.test(text.slice(end)))
    )
      return true
    // `the 12th`: of the month that the evidence has it in.
    if (/^the \d+\w+$/i.test(mention.text) && dated.some((source) => ends(source).some((date) => date.slice(8) === mention.from!.slice(8))))
      return true
    // 截至6月底: until June 30.
    const [year, month] = [yearOf(mention.from!), monthOf(mention.from!)]
    if (
      mention.from!.slice(8) === String(lastDayOf(year, month)) &&
      (new RegExp(`(?<!\\d)${month}月份?[底末]`).test(text) || (month === 12 && /年[底末]|年内/.test(text)))
    )
      return true
    // 周四 is the last Thursday before the edition, or the next one, unless the evidence has its date beside it.
    if (
      reading.dated &&
      sources.some(
        ({ kind, weekday, at }) =>
          kind === 'weekday' &&
          weekday === weekdayOf(mention.from!) &&
          !sources.some((day) => day.kind === 'day' && day.end <= at && at - day.end <= 2 && weekdayOf(day.from!) === weekday),
      ) &&
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
          [source.from, source.to!].some(
            (end) => end === mention.from || (mention.yearless === true && end.slice(5) === mention.from!.slice(5)),
          ) &&
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
  if (/^today\b/i.test(mention.text) && /如今|现如今|目前|当前|当下|现在|现有|现行|眼下|今[天日]的/.test(text)) return true
  // 年底 is the end of December, and of the year that no word names.
  if (
    /^(?:year|month)$/.test(mention.kind) &&
    (mention.yearless || yearOf(mention.from!) === yearOf(reading.date)) &&
    /(?<![今明去前后年\d])年(?:[底末]|内)/.test(text)
  )
    if (mention.kind === 'year' || monthOf(mention.from!) === 12) return true
  // 今年以来: since January.
  if (
    mention.kind === 'month' &&
    monthOf(mention.from!) === 1 &&
    /今年以来|年初/.test(text) &&
    /\b(?:since|from) $|自$/i.test(claim.text.slice(0, mention.at))
  )
    return true
  // 19世纪末: the late 1800s.
  if (/\b\d\d00['’]?s$/.test(mention.text)) {
    const century = yearOf(mention.from!) / 100 + 1
    if (new RegExp(`(?<!\\d)${century}世纪`).test(text) || (century === 21 && /[本新]世纪/.test(text))) return true
  }
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
  // 一年前, 一周前: last year, last week.
  if (mention.kind === 'year' && yearOf(mention.from!) === yearOf(reading.date) - 1 && /(?<!十)一年前/.test(text)) return true
  if (/^last week$/i.test(mention.text.trim()) && /(?:一周|一星期|一个星期|7天|七天)前/.test(text)) return true
  if (bornAfter(mention, claim, text)) return true
  if (mention.kind === 'year') {
    const year = yearOf(mention.from!)
    if (new RegExp(`(?<!\\d)${year}(?!\\d)`).test(`${reading.source.text}\n${reading.context.text}`)) return true
    const before = claim.text.slice(Math.max(0, mention.at - 16), mention.at)
    if (reading.dated && year === yearOf(reading.date) - 1 && /去年|上年|上一年/.test(reading.source.text)) return true
    if (mention.relative && year === yearOf(reading.date) - 1) {
      // 由上年的1亿元增至 for 同比.
      if (/(?:than|from|over|against|with|in|[比较由从与])(?: in| the level of)? ?$/.test(before) && /同比/.test(reading.source.text))
        return true
    }
    // 去年1.24亿美元，上年为1亿: the year before the one that was told.
    if (
      /^(?:上一?年|前一年|the (?:previous year|year before))$/i.test(mention.text.trim()) &&
      claim.dates.some(({ kind, at }) => kind === 'year' && at < mention.at) &&
      sources.some(({ comparison }) => comparison === 'year')
    )
      return true
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
  return false
}

/** The mentions that differ in more than their place: 今年 a hundred times over is asked once. */
const each = (mentions: DateMention[]): DateMention[] => [
  ...new Map(mentions.map((mention) => [JSON.stringify({ ...mention, at: 0, end: 0 }), mention])).values(),
]

const ends = ({ from, to, kind }: DateMention): string[] => (/^(?:day|span)$/.test(kind) && from !== undefined ? [from, to!] : [])

const isQuarter = ({ kind, from, to }: DateMention) => kind === 'span' && monthOf(from!) % 3 === 1 && monthOf(to!) - monthOf(from!) === 2

/** From a day to a day, and not from a month to a month. */
const sameLength = ({ from, to, text }: DateMention) =>
  from!.slice(0, 7) === to!.slice(0, 7) || from!.slice(8) !== '01' || /[日号]$/.test(text)

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
    // 同比增长 in a story of September: from last September.
    if (
      source.yearless &&
      year === yearOf(source.from!) - 1 &&
      /(?:than|from|over|against|with|of|in|[比较由从与是为])(?: in| the level of| those of| that of)? ?$/.test(before) &&
      all.some(({ kind, comparison }) => kind === 'comparison' && comparison === 'year')
    )
      return true
    if (source.yearless) return explicit.includes(year) || year === yearOf(source.from!) || !dated
    return false
  }
  // 比上月, 环比: the month before one that the source names is named by it.
  // 与上月相同 in a story of August: July.
  const comparedBy = (unit: 'month' | 'quarter', word: RegExp) =>
    /(?:\b(?:than|from|over|on|against|with|as|below|above)\b|比|较|与|和|同)(?:[^,，.。]|\.\d){0,26}$/.test(before) &&
    all.some(
      ({ kind, comparison, text }) => (kind === 'comparison' && (comparison === unit || comparison === 'previous')) || word.test(text),
    )
  const monthsBack = (monthOf(source.from!) - monthOf(mention.from!) + 12) % 12
  if (isQuarter(mention) && isQuarter(source) && monthsBack === 3 && comparedBy('quarter', /上一?个?季/)) return true
  if (mention.kind === 'month' && source.kind === 'month' && monthsBack === 1 && comparedBy('month', /(?:上个?|前一?个?)月/)) return true
  // The one end of 1月至2月.
  if (
    mention.kind === 'month' &&
    source.kind === 'span' &&
    /[至到—–~-]/.test(source.text) &&
    (mention.relative === true ||
      /[至到自从]$|\b(?:to|from|through|until|till|since|by|and|between|ended|ending|end of|end-)(?: in)? ?$/i.test(before) ||
      monthOf(source.to!) - monthOf(source.from!) === 1) &&
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

/** 今年上半年截至6月29日: the span ends with a day of the evidence that is told right after it. */
const cutShort = ({ from, to, end }: DateMention, dated: DateMention[], { text, dates }: Passage): boolean => {
  const day = dates.find(({ kind, at }) => kind === 'day' && at >= end && /^，?(?:截[至止]到?|[至到]) *$/.test(text.slice(end, at)))
  return day !== undefined && day.from! >= from! && day.from! <= to! && dated.some((own) => [own.from, own.to].includes(day.from))
}

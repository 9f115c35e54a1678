import type { PaperDate } from '../news/edition.ts'
import { day, daysBetween, fiscalYear, monthOf, months, paperDate, quarter, week, yearOf, years } from './calendar.ts'
import { chineseClock } from './clock-zh.ts'
import type { DateReading, DateRule } from './dates.ts'
import { chineseNumber } from './numbers.ts'
import { chineseRelativeDates, weekShift } from './relative-dates-zh.ts'
import { lastingBefore, termAfter, termBefore } from './term-days.ts'

const n = '(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})'
const year =
  '(?<!过去|近|约|逾|超过|已有|长达|上下)(?<year>[12]\\d{3}|[一二][〇零一二三四五六七八九]{3})年(?:(?<=[于在自从至到]\\d{4}年)|(?!的?(?:古|老(?!照片|地图|报纸|档案)|历史|大?树|银杏|树龄)))'
const relativeYear =
  '(?<relative>今年|去年|(?<![目以之提])前年|(?<![文透])明年|(?<=^|[，。；、：“（\\s至到于在将])后年|本年度?|(?<![以网线])上年|上一年|当年)'
const anyYear = `(?:${year}|${relativeYear})?(?:同期)?的?`
const dash = '\\s?(?:-|—|–|~|至|到|－)+\\s?'
/** 停留期限由15日延至30日: days of a term, of no month. */
const noTerm = '(?<!(?:期限|时限|停留期|停留时间|有效期|周期|工期|假期|天数)(?:由|从|为|延长?|缩短?|压缩)[^，。；]{0,9})'
const number = (text: string | undefined) => (text === undefined ? Number.NaN : (chineseNumber(text) ?? Number.NaN))

const yearFrom = (groups: Record<string, string | undefined> | undefined, edition: PaperDate): number | undefined => {
  if (groups?.year) return number(groups.year)
  const word = groups?.relative
  if (!word) return undefined
  const shift =
    word.startsWith('去') || word.startsWith('上')
      ? -1
      : word.startsWith('前')
        ? -2
        : word.startsWith('明') || word.startsWith('下')
          ? 1
          : word.startsWith('后')
            ? 2
            : 0
  return yearOf(edition) + shift
}

/** The year that brings month and day nearest to the edition. */
export const nearestYear = (month: number, dayOfMonth: number, edition: PaperDate): number => {
  const distance = (candidate: number) => Math.abs(daysBetween(edition, paperDate(candidate, month, Math.min(dayOfMonth, 28)) ?? edition))
  const here = yearOf(edition)
  return [here, here - 1, here + 1].sort((a, b) => distance(a) - distance(b))[0]!
}

const relativeFlag = (match: RegExpExecArray) => (match.groups?.relative ? { relative: true } : {})
const span = (match: RegExpExecArray, edition: PaperDate, first: number, last: number): DateReading | undefined => {
  const named = yearFrom(match.groups, edition)
  if (!(first >= 1 && last <= 12 && first <= last)) return undefined
  return {
    kind: 'span',
    ...months(named ?? yearOf(edition), first, last),
    ...(named === undefined ? { yearless: true } : relativeFlag(match)),
  }
}
const dayOf = (
  match: RegExpExecArray,
  edition: PaperDate,
  month: number,
  dayOfMonth: number,
  until?: [number, number],
): DateReading | undefined => {
  const named = yearFrom(match.groups, edition)
  const here = named ?? nearestYear(month, dayOfMonth, edition)
  const from = paperDate(here, month, dayOfMonth)
  const to = until ? paperDate(here + (until[0] < month ? 1 : 0), until[0], until[1]) : from
  if (!from || !to) return undefined
  return { kind: until ? 'span' : 'day', from, to, ...(named === undefined ? { yearless: true } : relativeFlag(match)) }
}

/** Chinese dates and times, the more telling forms first. */
export const chineseDates: DateRule[] = [
  [
    /同比|(?<![\d一二三四五六七八九十今去前明后每全多当半整])年(?=[增减升跌降][幅约近]?[\d一二三四五六七八九])|按年(?=[大微急约]?[增减升降上下跌涨]|计)|较上年同期|比上年同期|较去年同期|比去年同期|与去年同期相比|与上年同期相比|(?:比上年|较上年|比去年|较去年|[比较](?:前|上)一年度?)(?!年?[底末初]|\d|[一-四]季|[上下]半年|[春夏秋冬])|同期相比/g,
    () => ({ kind: 'comparison', comparison: 'year' }),
  ],
  [/环比|[较比](?:前|上)一?(?:期|个?交易日)/g, () => ({ kind: 'comparison', comparison: 'previous' })],
  [
    /[较比](?:前|上)一?个?(?:周|星期)(?![一二三四五六日天末])|[与同和跟](?:前|上)一?个?(?:周|星期)(?:基本|大体)?(?=持平|相当|相同|一致)/g,
    (_, edition) => ({ kind: 'comparison', comparison: 'week', ...week(edition, -1), relative: true }),
  ],
  [/[较比]前一?(?:天|日)/g, () => ({ kind: 'comparison', comparison: 'day' })],
  [/[比较](?:上个?|前一?个)月|(?<!\d)(?:上个?|前一?个)月同期|按月(?=[增减升降上下])/g, () => ({ kind: 'comparison', comparison: 'month' })],
  [/[比较]上一?个?季度?(?![增新](?=种|开|建)|风)|按季(?![度节付缴发派交结分])/g, () => ({ kind: 'comparison', comparison: 'quarter' })],
  [
    /(?<year>[12]\d{3})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\d)/g,
    (match, edition) => dayOf(match, edition, Number(match.groups!.m), Number(match.groups!.d)),
  ],
  // 7、8月, 3月17、18日: each of those before the last one.
  [
    new RegExp(`(?<![\\d.第个])(?<m>${n})(?=(?:[、和与及]${n})*[、和与及]${n}月(?![\\d饼亮球季票台色龄]))`, 'g'),
    (match, edition) => {
      const month = number(match.groups!.m)
      if (!(month >= 1 && month <= 12)) return undefined
      return { kind: 'month', ...months(nearestYear(month, 15, edition), month, month), yearless: true }
    },
  ],
  [
    /(?<![\d.第])(?:(?<m>\d{1,2})月)?(?<d>[1-9]|[12]\d|3[01])(?=(?:[、和与及]\d{1,2})*[、和与及]\d{1,2}日(?![元本游均照龄]))/g,
    (match, edition) => {
      const { m, d } = match.groups!
      if (m !== undefined) return dayOf(match, edition, Number(m), Number(d))
      const date = nearestDay(Number(d), edition)
      return date ? { kind: 'day', ...day(date), yearless: true } : undefined
    },
  ],
  // 12月3日至5日, 2024年11月28日—12月1日
  [
    new RegExp(`${anyYear}(?<m>${n})月(?<d>${n})[日号]?${dash}(?:(?<m2>${n})月)?(?<d2>${n})[日号]`, 'g'),
    (match, edition) => {
      const { m, d, m2, d2 } = match.groups!
      return dayOf(match, edition, number(m), number(d), [m2 ? number(m2) : number(m), number(d2)])
    },
  ],
  // 今年1—10月, 2024年1月至10月
  [
    new RegExp(`${anyYear}(?<m>${n})月?份?${dash}(?<m2>${n})月份?(?!\\d{1,2}(?!\\d)(?!\\p{Script=Han})|${n}[日号])`, 'gu'),
    (match, edition) => span(match, edition, number(match.groups!.m), number(match.groups!.m2)),
  ],
  [
    new RegExp(`${anyYear}(?<m>${n})月份?(?<d>${n})[日号]`, 'g'),
    (match, edition) => dayOf(match, edition, number(match.groups!.m), number(match.groups!.d)),
  ],
  [
    new RegExp(`${anyYear}(?<![提此日以之先](?=前))(?:前|(?<![码龙街船矿巨镜])头|首)(?<m2>两|${n})(?:个月份?|(?<!首.{1,3})月份?)`, 'g'),
    (match, edition) => span(match, edition, 1, number(match.groups!.m2)),
  ],
  [
    new RegExp(`${anyYear}[前首头](?<q>[三二两23])个?季度?(?![赛节])`, 'g'),
    (match, edition) => span(match, edition, 1, number(match.groups!.q) * 3),
  ],
  // 截至9月的三个月: from July on.
  [
    new RegExp(`截[至止]${anyYear}(?<m>${n})月(?:底|末|份|\\d{1,2}日)?(?:的前?|前|止)(?<size>${n})个月`, 'g'),
    (match, edition) => {
      const [last, size] = [number(match.groups!.m), number(match.groups!.size)]
      const reading = span(match, edition, last, last)
      const from = reading?.from && paperDate(yearOf(reading.from) - (size > last ? 1 : 0), ((last - size + 12) % 12) + 1, 1)
      return reading && from && size <= 12 ? { ...reading, kind: 'span', from } : undefined
    },
  ],
  // 一季报, 半年报, 三季报: the months of the year that such a report covers; an annual one is of the year before.
  [
    new RegExp(
      `${anyYear}(?:第?(?<q>[一首1三3])季(?:报|度(?:业绩|财务)?报告)|(?<!前)半年(?:报|度(?:业绩|财务)?报告)|(?<=[布露份年])中报|(?<!其)中报(?=[显业披预数，。])|中期(?:业绩)?报告)(?![名考警道送废销])`,
      'g',
    ),
    (match, edition) => span(match, edition, 1, match.groups!.q === undefined ? 6 : /[一首1]/.test(match.groups!.q) ? 3 : 9),
  ],
  [
    /(?<![青少老今去明前后每当逐多半年\d])年(?:度(?:业绩|财务)?报告|报(?![名考警道送废销告到关]))/g,
    (match, edition) =>
      match[0] === '年报' || monthOf(edition) <= 6 ? { kind: 'year', ...years(yearOf(edition) - 1), relative: true } : undefined,
  ],
  [
    new RegExp(
      `${anyYear}(?:第)?(?<![\\d十百上下前这])(?:(?<q>[一二三四首1234])(?:(?<=第.|首)个)?(?:财季|季度?(?:度)(?!报)|季(?:(?=[经G国营净出获线的，])|(?<=第.季)(?<![》”目剧艺秀漫片播]第.季)(?![赛节集稻度])))|(?<q2>[首次末尾])季(?![后度节军候报]))`,
      'g',
    ),
    (match, edition) => {
      // 连续第二个季度下滑: how often in a row.
      if (/连续$/.test(match.input.slice(0, match.index))) return undefined
      const { q = '', q2 = q } = match.groups!
      const quarter = { 首: 1, 次: 2, 末: 4, 尾: 4 }[q2] ?? number(q)
      return span(match, edition, quarter * 3 - 2, quarter * 3)
    },
  ],
  // 第二季…低于上一季: the quarter before the one that was named.
  [
    /(?<w>上一?|前一)(?:季度?|个季度)(?=的?[\d，。、；第约近]|减|增|下|上|比|$)(?!赛)/g,
    (match, edition) => {
      const [, q = ''] = /.*第([一二三四1-4])季/s.exec(match.input.slice(0, match.index)) ?? []
      const first = number(q || undefined) * 3 - 5
      if (q) return { kind: 'span', ...months(yearOf(edition), first, first + 2), relative: true }
      return { kind: 'span', ...quarter(edition, -1), relative: true }
    },
  ],
  [
    /(?<w>上一?|本|这一|下一?)(?:个?季度|(?<=下一?)季(?=[维保上涨跌增减起调]))/g,
    (match, edition) => ({ kind: 'span', ...quarter(edition, weekShift(match.groups!.w)), relative: true }),
  ],
  [
    /(?<w>上一?|本|当前|下一?)个?财(?:政)?年度?/g,
    (match, edition) => ({ kind: 'span', ...fiscalYear(edition, weekShift(match.groups!.w)), relative: true }),
  ],
  [new RegExp(`${anyYear}(?:上|首|头)半年`, 'g'), (match, edition) => span(match, edition, 1, 6)],
  [new RegExp(`${anyYear}下半年`, 'g'), (match, edition) => span(match, edition, 7, 12)],
  // 今年以来 runs to the edition.
  [
    /今年以来|年初以来|年初至今|今年至今/g,
    (_, edition) => ({ kind: 'span', from: `${edition.slice(0, 4)}-01-01`, to: edition, relative: true }),
  ],
  [
    new RegExp(`(?:${year}|${relativeYear})(?:同期)?的?(?<m>${n})月份?(?!\\d)`, 'g'),
    (match, edition) => {
      const month = number(match.groups!.m)
      if (!(month >= 1 && month <= 12)) return undefined
      return { kind: 'month', ...months(yearFrom(match.groups, edition)!, month, month), ...relativeFlag(match) }
    },
  ],
  [
    new RegExp(
      `(?<![\\d第个])(?!${lastingBefore})(?<m>${n})月(?!子)(?:份|底|初|中旬|上旬|下旬|末)?(?!\\d{1,2}[日号—–至~-]|[饼亮球季票台色龄]|经(?![销济营过贸费历纪手理]))`,
      'g',
    ),
    (match, edition) => {
      const month = number(match.groups!.m)
      if (!(month >= 1 && month <= 12)) return undefined
      return { kind: 'month', ...months(nearestYear(month, 15, edition), month, month), yearless: true }
    },
  ],
  [
    /(?<![\d.])(?<y>[12]\d{3})(?:年?\s?(?:-|—|–|~|\/|至|到)+\s?(?<y2>[12]\d{3})(?=年|[）)])年?|年?[和与](?<y3>[12]\d{3})年(?=间|之间|期间)|\s?(?:-|—|–|~|至)+\s?(?<y4>\d{2})(?:年|赛?季))/g,
    ({ groups }) => {
      const first = Number(groups!.y)
      const last = Number(groups!.y2 ?? groups!.y3 ?? Math.floor(first / 100) * 100 + Number(groups!.y4))
      return last > first ? { kind: 'span', ...years(first, last) } : undefined
    },
  ],
  // 2024/25榨季, 2024—2025采暖季: a season begun in one year and ended in the next.
  [
    /(?<![\d.])(?<y>[12]\d{3})年?\s?(?:[-—–~/至])+\s?(?<y2>(?:[12]\d)?\d{2})(?!\d)(?=年?\p{Script=Han}{0,3}(?:季|学年|财年|年度)|(?<=季[（(][\d/—–-]+)[）)])/gu,
    ({ groups }) => {
      const first = Number(groups!.y)
      return (first + 1) % 100 === Number(groups!.y2) % 100 ? { kind: 'span', ...years(first, first + 1) } : undefined
    },
  ],
  // 1655和1664年, 1635、1655年: each of its own year.
  [
    /(?<![\d.])(?<y>[12]\d{3})(?=年?(?:[、，,和与及]\s?[12]\d{3})+年)/g,
    ({ groups }) => ({ kind: 'year', ...years(Number(groups!.y), Number(groups!.y)) }),
  ],
  [/(?:(?<c>\d{2}|[一二]?十[一二三四五六七八九]?|上)个?世纪)(?<d>[一二三四五六七八九\d]0?十?)0?年代/g, (match) => decade(match)],
  [/(?<y>[12]\d\d0)年代/g, ({ groups }) => ({ kind: 'span', ...years(Number(groups!.y), Number(groups!.y) + 9) })],
  [/(?<!\d)(?<d>[1-9]0|[二三四五六七八九]十)年代/g, (match) => decade(match)],
  [
    /(?<![\d.])(?<d>[056789]0)后(?!天|年|续)/g,
    (match) => ({ kind: 'span', ...years(bornIn(match.groups!.d!), bornIn(match.groups!.d!) + 9) }),
  ],
  [new RegExp(`${year}(?:度|全年)?`, 'g'), (match) => ({ kind: 'year', ...years(number(match.groups!.year)) })],
  [
    /(?<![\d.])(?<year>19\d\d|20\d\d)(?=届|中国|世界|全国|企业家|亚|赛季|国际|“|浙江|年度)/g,
    (match) => ({ kind: 'year', ...years(number(match.groups!.year)) }),
  ],
  [
    /(?:去年|上年|上一年)(?:同期|同[月季日]|此时|这个?时候)|(?<![合胡])同期/g,
    (match, edition) => ({
      kind: 'comparison',
      comparison: 'year',
      ...(match[0] === '同期' ? {} : { ...years(yearOf(edition) - 1), relative: true }),
    }),
  ],
  // 今明两年: each of the two.
  [
    /今(?=明两年)|(?<=今)明(?=两年)/g,
    (match, edition) => ({ kind: 'year', ...years(yearOf(edition) + (match[0] === '明' ? 1 : 0)), relative: true }),
  ],
  [
    /今年|去年|(?<![目以之提])前年|(?<![文透])明年|(?<=^|[，。；、：“（\s至到于在将])后年|(?<![以网线])上年度?|本年度?|上一年度?|下一?年度/g,
    (match, edition) => {
      // 去年为29.5亿元，上年为33.1亿元: the year before that.
      const earlier =
        /^上年/.test(match[0]) &&
        /去年[^。；\n]*$/.test(match.input.slice(0, match.index)) &&
        /^[为是的仅]/.test(match.input.slice(match.index + match[0].length))
          ? 1
          : 0
      return { kind: 'year', ...years(yearFrom({ relative: match[0] }, edition)! - earlier), relative: true }
    },
  ],
  [
    /(?<next>次[日年晨]|翌[日年晨]|第二天|隔天|转天)|(?<before>(?<![比较])前一[天日晚])|当[天日晚]|同一?[日天]/g,
    ({ groups }) => ({ kind: 'anaphor', step: groups!.next ? 1 : groups!.before ? -1 : 0 }),
  ],
  ...chineseRelativeDates,
  [
    new RegExp(`${noTerm}(?<![\\d.月第])(?<d>[1-9]|[12]\\d|3[01])日?${dash}(?<d2>[1-9]|[12]\\d|3[01])日(?![元本游均报照])`, 'g'),
    (match, edition) => {
      const from = nearestDay(Number(match.groups!.d), edition)
      const to = nearestDay(Number(match.groups!.d2), edition)
      return from && to && from < to ? { kind: 'span', from, to, yearless: true } : undefined
    },
  ],
  // 下月6日、7日: of that month both.
  [
    /(?<=(?<w>[上下本])个?月\d{1,2}[日号]?[、和与及])(?<d>[1-9]|[12]\d|3[01])[日号]/g,
    ({ groups }, edition) => {
      const month = monthOf(edition) - 1 + (groups!.w === '下' ? 1 : groups!.w === '上' ? -1 : 0)
      const date = paperDate(yearOf(edition) + Math.floor(month / 12), ((month + 12) % 12) + 1, Number(groups!.d))
      return date ? { kind: 'day', from: date, to: date, relative: true } : undefined
    },
  ],
  // 11月6日、7日和8日: each of that month.
  [
    /(?<=(?<!\d)(?<m>\d{1,2})月\d{1,2}[日号](?:[、和与及]\d{1,2}[日号])*[、和与及])(?<d>[1-9]|[12]\d|3[01])[日号](?![元本游均照龄线楼])/g,
    (match, edition) => dayOf(match, edition, Number(match.groups!.m), Number(match.groups!.d)),
  ],
  // 由9月5日推迟至9日: of the month that was named before it.
  [
    /(?<=(?<!\d)(?<m>\d{1,2})月\d{1,2}日[^，。；\d]{0,8}(?:推迟|延期?|延后|顺延|提前|改期?|调整)[至到为])(?<d>\d{1,2})[日号]/g,
    (match, edition) => dayOf(match, edition, Number(match.groups!.m), Number(match.groups!.d)),
  ],
  // A day alone is of the month that brings it nearest before the edition.
  [
    new RegExp(
      `${noTerm}(?!${termBefore})(?!${lastingBefore})(?<![月年季期]首)(?<![\\d.月第前整多每个一二三四五六七八九十—–~-])(?<!(?<!附)近)(?<d>[1-9]|[12]\\d|3[01])日(?![元本游照龄]|均(?!价)|报(?![名到考送批案道告警载价收关捷称备请\\d])|${termAfter})`,
      'g',
    ),
    (match, edition) => {
      const date = nearestDay(Number(match.groups!.d), edition)
      return date ? { kind: 'day', ...day(date), yearless: true } : undefined
    },
  ],
  ...chineseClock,
]

/** The date with this day of the month that is nearest to the edition. */
export const nearestDay = (dayOfMonth: number, edition: PaperDate): PaperDate | undefined =>
  [-1, 0, 1]
    .map((shift) => {
      const first = months(yearOf(edition), monthOf(edition) + shift, monthOf(edition) + shift).from
      return paperDate(yearOf(first), monthOf(first), dayOfMonth)
    })
    .filter((date) => date !== undefined)
    .sort((a, b) => Math.abs(daysBetween(edition, a)) - Math.abs(daysBetween(edition, b)))[0]

/** 90后 are born in the 1990s, 00后 in the 2000s. */
const bornIn = (tens: string) => (tens === '00' ? 2000 : 1900 + Number(tens))

const decade = (match: RegExpExecArray): DateReading | undefined => {
  const century = match.groups!.c === '上' || match.groups!.c === undefined ? 20 : number(match.groups!.c)
  const text = match.groups!.d!.replace(/0$/, '')
  const tens = number(text)
  const first = (century - 1) * 100 + (tens >= 10 ? tens : tens * 10)
  return Number.isNaN(first) ? undefined : { kind: 'span', ...years(first, first + 9) }
}

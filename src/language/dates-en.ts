import type { PaperDate } from '../news/edition.ts'
import { addDays, day, monthOf, months, paperDate, week, yearOf, years } from './calendar.ts'
import type { DateReading, DateRule } from './dates.ts'
import { nearestYear } from './dates-zh.ts'
import { englishNumber, englishOrdinal } from './numbers.ts'

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)(?![a-z])'
const monthNumber = (text: string | undefined) => monthNames.indexOf((text ?? '').slice(0, 3).toLowerCase()) + 1
const dayNumber = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\d%:]|[.,]\\d| ?[ap]\\.?m\\b)'
const yearTail = '(?:,? (?:of )?(?:in )?(?:(?<year>[12]\\d{3})|(?<relative>this year|last year|next year)))?'
const dash = '\\s?(?:-|–|—|~|\\bto\\b|\\bthrough\\b|\\band\\b|\\buntil\\b)\\s?'
const numberWord = '(?<n>\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const weekdayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const weekday =
  '(?<w>Sun(?:day)?|Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:rs(?:day)?)?|Fri(?:day)?|Sat(?:urday)?)(?:(?<=day)s)?(?![a-z])'

type Groups = Record<string, string | undefined> | undefined
const yearFrom = (groups: Groups, edition: PaperDate): number | undefined => {
  if (groups?.year) return Number(groups.year)
  const word = groups?.relative?.toLowerCase()
  if (!word) return undefined
  return yearOf(edition) + (/last|previous/.test(word) ? -1 : /next/.test(word) ? 1 : 0)
}
const relativeFlag = (groups: Groups) => (groups?.relative ? { relative: true } : {})
const span = (groups: Groups, edition: PaperDate, first: number, last: number): DateReading | undefined => {
  const named = yearFrom(groups, edition)
  if (!(first >= 1 && last <= 12 && first <= last)) return undefined
  return {
    kind: 'span',
    ...months(named ?? yearOf(edition), first, last),
    ...(named === undefined ? { yearless: true } : relativeFlag(groups)),
  }
}
const dayOf = (groups: Groups, edition: PaperDate, month: number, dayText: string, until?: [number, string]): DateReading | undefined => {
  const dayOfMonth = Number.parseInt(dayText, 10)
  const named = yearFrom(groups, edition)
  const here = named ?? nearestYear(month, dayOfMonth, edition)
  const from = paperDate(here, month, dayOfMonth)
  const to = until ? paperDate(here + (until[0] < month ? 1 : 0), until[0], Number.parseInt(until[1], 10)) : from
  if (!from || !to) return undefined
  return { kind: until ? 'span' : 'day', from, to, ...(named === undefined ? { yearless: true } : relativeFlag(groups)) }
}
const shiftedYear = (match: RegExpExecArray, edition: PaperDate): DateReading => {
  const word = match[0].toLowerCase()
  const before = /^the year before last|two years ago/.test(word)
  const shift = before ? -2 : /last|previous/.test(word) ? -1 : /next|following|coming/.test(word) ? 1 : 0
  return { kind: 'year', ...years(yearOf(edition) + shift), relative: true }
}

/** English dates and times, the more telling forms first. */
export const englishDates: DateRule[] = [
  [
    /\byear[- ]on[- ]year\b|\byear[- ]over[- ]year\b|\byoy\b|\by\/y\b|\b(?:from|than|over|on|of|versus|vs\.?|against|compared (?:with|to)|relative to)? ?(?:a|the|one) year (?:earlier|ago|before)\b(?! last| than)|\b(?:from|than|over|of|on|in|versus|vs\.?|against|compared (?:with|to)|relative to)? ?the (?:same|corresponding|year-earlier|year-ago|comparable) (?:\w+ )?(?:period|months?|time(?= (?:of )?(?:last|the previous|a year|\d{4}))|quarter|stretch|figure|level)(?: (?:of |in |a )?(?:last year|the previous year|the prior year|a year earlier|year earlier|a year ago|a year before|\d{4}))?|\byear[- ](?:earlier|ago)\b|\bannual(?:ly)? (?:increase|growth|rise|gain|drop|decline|fall)\b|\bon the year\b|\byearly (?=(?:rise|growth|increase|gain|drop|decline|fall)s?\b)/gi,
    (match, edition) =>
      /last year|previous year|prior year/i.test(match[0])
        ? { kind: 'comparison', comparison: 'year', ...years(yearOf(edition) - 1), relative: true }
        : { kind: 'comparison', comparison: 'year' },
  ],
  [
    /\b(?:from|than|over|on|versus|vs\.?|against|compared (?:with|to)) (?:last year(?:'s|’s)?|the previous year|the prior year|the year before)(?! \w*,? ?to)/gi,
    (_, edition) => ({ kind: 'comparison', comparison: 'year', ...years(yearOf(edition) - 1), relative: true }),
  ],
  [
    /\bmonth[- ]on[- ]month\b|\bmonth[- ]over[- ]month\b|\bmom\b|\bm\/m\b|\b(?:from|than|over|on) (?:the previous|the prior|last) month\b|\b(?:from|than|over|on) a month (?:earlier|ago|before)\b|\ba month (?:earlier|ago)\b(?! than)/gi,
    () => ({ kind: 'comparison', comparison: 'month' }),
  ],
  [
    /\bquarter[- ]on[- ]quarter\b|\bquarter[- ]over[- ]quarter\b|\bq\/q\b|\bqoq\b|\b(?:from|than|over|on) (?:the previous|the prior|last|the preceding) quarter\b|\ba quarter earlier\b/gi,
    () => ({ kind: 'comparison', comparison: 'quarter' }),
  ],
  [
    /\b(?:from|than|over|on) the (?:previous|prior|preceding) (?:period|week|day|session)\b|\b(?:from|than|over|on) (?:the (?:week|day) before|a week (?:earlier|ago))\b|\b(?:week|day)[- ]on[- ](?:week|day)\b|\bsequentially\b|\bperiod[- ]on[- ]period\b/gi,
    () => ({ kind: 'comparison', comparison: 'previous' }),
  ],
  [
    /\b(?<year>[12]\d{3})[-/](?<m>\d{1,2})[-/](?<d>\d{1,2})\b/g,
    ({ groups }, edition) => dayOf(groups, edition, Number(groups!.m), groups!.d!),
  ],
  // December 3–5, Nov 28 to Dec 1, 2024
  [
    new RegExp(`\\b(?<m>${month}) (?<d>${dayNumber})${dash}(?:(?<m2>${month}) )?(?<d2>${dayNumber})${yearTail}`, 'gi'),
    ({ groups }, edition) =>
      dayOf(groups, edition, monthNumber(groups!.m), groups!.d!, [monthNumber(groups!.m2 ?? groups!.m), groups!.d2!]),
  ],
  [
    new RegExp(`\\b(?<d>${dayNumber})${dash}(?<d2>${dayNumber}) (?<m>${month})${yearTail}`, 'gi'),
    ({ groups }, edition) => dayOf(groups, edition, monthNumber(groups!.m), groups!.d!, [monthNumber(groups!.m), groups!.d2!]),
  ],
  [
    new RegExp(`(?<!\\bLong )\\b(?<m>${month}) (?<d>${dayNumber})(?![A-Z])${yearTail}`, 'gi'),
    ({ groups }, edition) => dayOf(groups, edition, monthNumber(groups!.m), groups!.d!),
  ],
  [
    new RegExp(`\\b(?:the )?(?<d>${dayNumber}) (?:of )?(?<m>${month})${yearTail}`, 'gi'),
    ({ groups }, edition) => dayOf(groups, edition, monthNumber(groups!.m), groups!.d!),
  ],
  // January to October, Jan–Oct 2024
  [
    new RegExp(`\\b(?:between |from )?(?<m>${month})${dash}(?<m2>${month})${yearTail}`, 'g'),
    ({ groups }, edition) => span(groups, edition, monthNumber(groups!.m), monthNumber(groups!.m2)),
  ],
  [
    new RegExp(
      `(?<!\\b(?:its|their|his|her) )\\b(?:first|opening|initial) ${numberWord}[- ]months?(?:(?: of)? (?:(?<year>[12]\\d{3})|(?<relative>this year|last year|the year|this one|the previous year)))?`,
      'gi',
    ),
    ({ groups }, edition) => span(groups, edition, 1, englishNumber(groups!.n!) ?? 0),
  ],
  [
    new RegExp(`\\b${numberWord}-month (?:total|figure|tally|sum|volume|output|period|throughput)\\b`, 'gi'),
    ({ groups }, edition) => span(groups, edition, 1, englishNumber(groups!.n!) ?? 0),
  ],
  [
    /\b(?<o>first|1st|second|2nd|third|3rd|fourth|4th|final|last)[- ]quarter\b(?:(?: of)?,? (?:(?<year>[12]\d{3})|(?<relative>this year|last year|the year|the previous year)))?/gi,
    ({ groups }, edition) => {
      const quarter = /final|last/i.test(groups!.o!) ? 4 : (englishOrdinal(groups!.o!) ?? 0)
      return span(groups, edition, quarter * 3 - 2, quarter * 3)
    },
  ],
  [
    /\bQ(?<q>[1-4])\b(?: (?:of )?(?<year>[12]\d{3}))?/g,
    ({ groups }, edition) => span(groups, edition, Number(groups!.q) * 3 - 2, Number(groups!.q) * 3),
  ],
  [
    /\b(?:first|opening) (?<n>two|three|2|3) quarters?\b(?:(?: of)? (?:(?<year>[12]\d{3})|(?<relative>this year|last year|the year)))?/gi,
    ({ groups }, edition) => span(groups, edition, 1, (englishNumber(groups!.n!) ?? 0) * 3),
  ],
  [
    /\b(?:(?<o>first|second|1st|2nd)[- ]half(?![- ](?:hour|time|an|month|minute|day|decade))(?: of)?|H(?<h>[12]))(?: the)?(?: (?:(?<year>[12]\d{3})|(?<relative>this year|last year|year|next year|the year)))?\b(?! (?:of the (?:match|game)))/gi,
    ({ groups }, edition) => {
      const second = groups!.h === '2' || /^(?:second|2nd)/i.test(groups!.o ?? '')
      return span(groups, edition, second ? 7 : 1, second ? 12 : 6)
    },
  ],
  [
    new RegExp(`\\b(?:the )?${numberWord} months (?:to|through|ended|ending)(?: in)? (?<m>${month})`, 'gi'),
    ({ groups }, edition) => span(groups, edition, monthNumber(groups!.m) - (englishNumber(groups!.n!) ?? 0) + 1, monthNumber(groups!.m)),
  ],
  [
    /\bso far this year\b|\byear[- ]to[- ]date\b|\bsince the (?:start|beginning) of (?:this|the) year\b(?![’'])|\bsince the start of \d{4}\b/gi,
    (_, edition) => ({ kind: 'span', from: `${edition.slice(0, 4)}-01-01`, to: edition, relative: true }),
  ],
  [
    new RegExp(`\\b(?<m>${month}),? (?:of )?(?:(?<year>[12]\\d{3})|(?<relative>this year|last year|next year))\\b`, 'g'),
    ({ groups }, edition) => ({
      kind: 'month',
      ...months(yearFrom(groups, edition)!, monthNumber(groups!.m), monthNumber(groups!.m)),
      ...relativeFlag(groups),
    }),
  ],
  [
    new RegExp(`\\b(?<p>last|next|this) (?<m>${month})\\b`, 'g'),
    ({ groups }, edition) => ({
      kind: 'month',
      ...months(nearestYear(monthNumber(groups!.m), 15, edition), monthNumber(groups!.m), monthNumber(groups!.m)),
      yearless: true,
    }),
  ],
  [
    new RegExp(
      `(?<=\\b(?:[Ii]n|[Oo]f|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Ee]arly|[Ll]ate|mid|[Dd]uring|[Tt]hrough|[Bb]efore|[Aa]fter|[Ff]or|[Tt]o|end of|[Ee]ach|[Ee]very|and|[Tt]his|on)[- ])(?<m>${month})(?!\\w)|(?<m3>${month})(?= (?:alone|itself|accounted|brought|contributed|sales|exports|imports|output|figures)\\b)|\\b(?<m2>January|February|April|June|July|August|September|October|November|December)\\b`,
      'g',
    ),
    ({ groups }, edition) => {
      const number = monthNumber(groups!.m ?? groups!.m2 ?? groups!.m3)
      return { kind: 'month', ...months(nearestYear(number, 15, edition), number, number), yearless: true }
    },
  ],
  [
    /\b(?<y>[12]\d{3})(?:(?:\s?[-–—]\s?|\s(?:to|through|and)\s)(?<y2>[12]\d{3})|[-–](?<y3>\d{2}))\b(?!%|[,.]\d)/g,
    (match) => {
      const { groups } = match
      const first = Number(groups!.y)
      const last = groups!.y2 ? Number(groups!.y2) : Math.floor(first / 100) * 100 + Number(groups!.y3)
      return last > first &&
        last < 2101 &&
        (first > 1800 || /(?:\b(?:between|from|in|during|of|since) |\()$/i.test(match.input.slice(0, match.index)))
        ? { kind: 'span', ...years(first, last) }
        : undefined
    },
  ],
  [/\b(?<y>[12]\d\d0)['’]?s\b/g, ({ groups }) => ({ kind: 'span', ...years(Number(groups!.y), Number(groups!.y) + 9) })],
  [
    /(?<![\d.,$¥€£]|US|RMB ?|CNY ?|No\. )\b(?<y>1[89]\d\d|20\d\d)\b(?![,.]\d|%|-(?:meter|metre|year|km)| ?(?:percent|per cent|yuan|million|billion|meters?|metres?|km|kilometers?|kilometres?|mu|hectares?|tons?|tonnes|square|people|companies|firms|households|students|workers|residents|visitors|units|cases|euros|dollars|yen|points|times|hours|jobs|seats|enterprises|businesses|athletes|participants|guests|families|vehicles|sets|kg|kilograms)\b)/g,
    ({ groups }) => ({ kind: 'year', ...years(Number(groups!.y)) }),
  ],
  [
    /\b(?:the|that) (?<s>same|very|next|following) (?:year(?! and a half)|month|week|day|morning|afternoon|evening|night)\b|\b(?:a|one) (?<l>year|day|month|week) later\b/gi,
    ({ groups }) => ({ kind: 'anaphor', step: groups!.l || /next|following/i.test(groups!.s!) ? 1 : 0 }),
  ],
  [
    /\b(?:this|last|next|the previous|the prior|the coming) year\b(?! and a half)|\bthe year before last\b|\btwo years ago\b/gi,
    shiftedYear,
  ],
  [/\bthe day before yesterday\b/gi, (_, edition) => ({ kind: 'day', ...day(addDays(edition, -2)), relative: true })],
  [/\bthe day after tomorrow\b/gi, (_, edition) => ({ kind: 'day', ...day(addDays(edition, 2)), relative: true })],
  [
    /\b(?:yesterday|last night|today|tonight|this morning|this afternoon|this evening|tomorrow)\b(?<p> morning| afternoon| evening| night)?/gi,
    (match, edition) => {
      const text = match[0].toLowerCase()
      const shift = /yesterday|last night/.test(text) ? -1 : /tomorrow/.test(text) ? 1 : 0
      const part = /morning/.test(text)
        ? 'morning'
        : /afternoon/.test(text)
          ? 'afternoon'
          : /night|evening/.test(text)
            ? 'evening'
            : undefined
      return { kind: 'day', ...day(addDays(edition, shift)), relative: true, ...(part ? { daypart: part } : {}) }
    },
  ],
  [
    new RegExp(`\\b(?<p>last|next|this|on|the previous|the following)? ?${weekday}\\b`, 'g'),
    ({ groups }, edition) => {
      const name = groups!.w!.slice(0, 3).toLowerCase()
      if (groups!.w!.length < 6 && !groups!.p) return undefined
      const target = weekdayNames.findIndex((full) => full.startsWith(name))
      const date = addDays(week(edition, groups!.p === 'next' ? 1 : groups!.p === 'last' ? -1 : 0).from, (target + 6) % 7)
      return groups!.p === 'next' || groups!.p === 'last' || groups!.p === 'this'
        ? { kind: 'weekday', weekday: target, from: date, to: date, relative: true }
        : { kind: 'weekday', weekday: target }
    },
  ],
  [
    /\b(?<p>last|next|this) week\b(?!end)/gi,
    ({ groups }, edition) => ({
      kind: 'span',
      ...week(edition, /last/i.test(groups!.p!) ? -1 : /next/i.test(groups!.p!) ? 1 : 0),
      relative: true,
    }),
  ],
  [
    /\b(?<p>last|next|this) month\b/gi,
    ({ groups }, edition) => {
      const number = monthOf(edition) + (/last/i.test(groups!.p!) ? -1 : /next/i.test(groups!.p!) ? 1 : 0)
      return { kind: 'month', ...months(yearOf(edition), number, number), relative: true }
    },
  ],
  // 7 to 9 a.m.: the first of the two takes the half of the day from the second, unless noon lies between.
  [
    /\b(?<h>1[0-2]|0?[1-9])(?:[:.](?<min>[0-5]\d))?(?=(?: to | and | until |\s?[-–]\s?)(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d)? ?(?<p>a\.?m|p\.?m)\b)/gi,
    ({ groups }) => ({
      kind: 'time',
      minutes: ((Number(groups!.h) % 12) + (groups!.p!.toLowerCase().startsWith('p') ? 12 : 0)) * 60 + Number(groups!.min ?? 0),
      half: true,
    }),
  ],
  [
    /\b(?<h>1[0-2]|0?[1-9])(?:[:.](?<min>[0-5]\d))? ?(?<p>a\.?m\.?|p\.?m\.?)(?![a-z])/gi,
    ({ groups }) => {
      const hour = (Number(groups!.h) % 12) + (groups!.p!.toLowerCase().startsWith('p') ? 12 : 0)
      return { kind: 'time', minutes: hour * 60 + Number(groups!.min ?? 0) }
    },
  ],
  [
    /(?<![\d:])\b(?<h>[01]?\d|2[0-4]):(?<min>[0-5]\d)\b(?!:|\.\d)/g,
    ({ groups }) => ({ kind: 'time', minutes: Number(groups!.h) * 60 + Number(groups!.min) }),
  ],
  [
    /(?<=\bat )(?<h>1[0-2]|[1-9])(?= (?:this|yesterday|tomorrow|last) (?:morning|afternoon|evening|night)\b)/gi,
    ({ groups }) => ({ kind: 'time', minutes: Number(groups!.h) * 60, half: true }),
  ],
  [/\b(?<h>\d{1,2}) o['’]clock\b/gi, ({ groups }) => ({ kind: 'time', minutes: Number(groups!.h) * 60, half: true })],
  [/\b(?:at|by|until|from) (?:noon|midday)\b/gi, () => ({ kind: 'time', minutes: 720 })],
  [/\b(?:at|by|until) midnight\b/gi, () => ({ kind: 'time', minutes: 0, half: true })],
  [
    /\b(?:in the |on [a-z]+ |early |late |[a-z]+day )?(?<!\b(?:first|opening|closing|final|wedding|a|per|each|every) )(?<p>morning|afternoon|evening|night)\b(?! (?:market|view|economy|shift|tour|fair|bazaar|peak|rush|run|exercise|show))/gi,
    ({ groups }) => {
      const part = groups!.p!.toLowerCase()
      return { kind: 'daypart', daypart: part === 'night' ? 'evening' : (part as 'morning' | 'afternoon' | 'evening') }
    },
  ],
]

import type { PaperDate } from '../news/edition.ts'
import { addDays, day, fiscalYear, monthOf, months, paperDate, quarter, week, yearOf, years } from './calendar.ts'
import { englishClock } from './clock-en.ts'
import { englishComparisons } from './comparisons-en.ts'
import type { DateReading, DateRule } from './dates.ts'
import { nearestDay, nearestYear } from './dates-zh.ts'
import { englishNumber, englishOrdinal, numberWord } from './numbers.ts'

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)(?![a-z])'
const monthNumber = (text: string | undefined) => monthNames.indexOf((text ?? '').slice(0, 3).toLowerCase()) + 1
const dayNumber = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\d%]|:\\d|[.,]\\d| ?[ap]\\.?m\\b)'
const yearTail = '(?:,? (?:of )?(?:in )?(?:(?<year>[12]\\d{3})|(?<relative>this year|last year|next year)))?'
const dash = '\\s?(?:-|–|—|~|\\bto\\b|\\bthrough\\b|\\band\\b|\\buntil\\b)\\s?'
/** What follows a day that is told by its number alone, and not an ordinal of something. */
const dayAlone =
  '(?=[,.;:!?)]|$| (?:at|when|before|but|because|as|while|with|until|in the (?:morning|afternoon|evening)|after|shortly|and (?:[a-z]+ed|then|is|are|was|were|will|took|brought|made|went|came|left|won)|to (?!\\d))\\b)'
/** Of a stretch that runs up to now or on from now, not of the week or quarter of the calendar. */
const within = /\b(?:over|during|in|for|within) $/i
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
  // November 1 until March 31 next year: the year is of the end.
  const turns = until !== undefined && until[0] < month && named !== undefined
  const here = turns ? named - 1 : (named ?? nearestYear(month, dayOfMonth, edition))
  const from = paperDate(here, month, dayOfMonth)
  const to = until ? paperDate(here + (until[0] < month ? 1 : 0), until[0], Number.parseInt(until[1], 10)) : from
  if (!from || !to) return undefined
  return { kind: until ? 'span' : 'day', from, to, ...(named === undefined ? { yearless: true } : relativeFlag(groups)) }
}
const shiftedYear = (match: RegExpExecArray, edition: PaperDate): DateReading => {
  const word = match[0].toLowerCase()
  const before = /^the year before last|two years ago/.test(word)
  const shift = before ? -2 : /after next/.test(word) ? 2 : /last|previous/.test(word) ? -1 : /next|following|coming/.test(word) ? 1 : 0
  return { kind: 'year', ...years(yearOf(edition) + shift), relative: true }
}

/** English dates and times, the more telling forms first. */
export const englishDates: DateRule[] = [
  ...englishComparisons,
  [
    /\b(?<year>[12]\d{3})[-/](?<m>\d{1,2})[-/](?<d>\d{1,2})\b/g,
    ({ groups }, edition) => dayOf(groups, edition, Number(groups!.m), groups!.d!),
  ],
  // December 3–5, Nov 28 to Dec 1, 2024
  [
    new RegExp(`\\b(?<m>${month}) (?<d>${dayNumber})${dash}(?:(?<m2>${month}) )?(?<d2>${dayNumber})${yearTail}`, 'gi'),
    ({ groups }, edition) =>
      // `sentenced on December 18 to 11 years`: no span ends before it begins.
      groups!.m2 === undefined && Number.parseInt(groups!.d2!, 10) <= Number.parseInt(groups!.d!, 10)
        ? undefined
        : dayOf(groups, edition, monthNumber(groups!.m), groups!.d!, [monthNumber(groups!.m2 ?? groups!.m), groups!.d2!]),
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
    /\b(?<o>first|1st|second|2nd|third|3rd|fourth|4th|final|(?<=\bthe year(?:'s|’s) )last)[- ]quarter\b(?! (?:running|in a row|in succession))(?:(?: of)?,? (?:(?<year>[12]\d{3})|(?<relative>this year|last year|the year|the previous year)))?/gi,
    ({ groups }, edition) => {
      const quarter = /final|last/i.test(groups!.o!) ? 4 : (englishOrdinal(groups!.o!) ?? 0)
      return span(groups, edition, quarter * 3 - 2, quarter * 3)
    },
  ],
  // 3% in the first half and 5% in the second
  [
    /(?<=\b(?:first|second|third)[- ](?<part>quarter|half)\b(?:[^.;]|\.\d){0,80}\b(?:in|from|during) the )(?<o>second|third|fourth|first)(?=[,.;]|$| (?:and|but|as|while|when)\b)/gi,
    ({ groups, input }, edition) => {
      if (/\b(?:match|games?|goals?|scor\w+|beat|teams?|coach)\b/i.test(input)) return undefined
      const place = englishOrdinal(groups!.o!) ?? 0
      const length = groups!.part!.toLowerCase() === 'half' ? 6 : 3
      return span(undefined, edition, (place - 1) * length + 1, place * length)
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
    /\b(?:(?<o>first|second|1st|2nd)[- ]half(?![- ](?:(?:hour|time|month|minute|day|decade)s?|an)\b)(?! of (?:the month|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b))(?: of)?|H(?<h>[12]))(?: the)?(?: (?:(?<year>[12]\d{3})|(?<relative>this year|last year|year|next year|the year)))?\b(?! (?:of the (?:match|game)))/gi,
    ({ groups }, edition) => {
      const second = groups!.h === '2' || /^(?:second|2nd)/i.test(groups!.o ?? '')
      return span(groups, edition, second ? 7 : 1, second ? 12 : 6)
    },
  ],
  [
    new RegExp(`\\b(?:the )?${numberWord}[- ]months? (?:to|through|ended|ending)(?: in)? (?<m>${month})`, 'gi'),
    ({ groups }, edition) => span(groups, edition, monthNumber(groups!.m) - (englishNumber(groups!.n!) ?? 0) + 1, monthNumber(groups!.m)),
  ],
  [
    /\b(?:the )?(?:half[- ]year|(?<q>two|three) quarters) (?:to|through|ended|ending)(?: in)? (?<m>June|September)\b/gi,
    ({ groups }, edition) => span(groups, edition, 1, monthNumber(groups!.m)),
  ],
  [
    /\b(?:the )?(?<p>last|previous|prior|this|current|next|coming) (?:(?<fiscal>fiscal|financial) year|quarter)\b/gi,
    ({ groups, input, index }, edition) => {
      const shift = /last|previous|prior/i.test(groups!.p!) ? -1 : /next|coming/i.test(groups!.p!) ? 1 : 0
      if (!groups!.fiscal && within.test(input.slice(0, index)) && /^the (?:last|next|coming)/i.test(input.slice(index))) return undefined
      return { kind: 'span', ...(groups!.fiscal ? fiscalYear(edition, shift) : quarter(edition, shift)), relative: true }
    },
  ],
  [
    /\bso far this year\b|\bso far in (?=(?<year>\d{4})\b)|\b(?:from|over|than|on|compared (?:with|to)) the (?:start|beginning) of (?:this|the) year\b|\byear[- ]to[- ]date\b|\bsince the (?:start|beginning) of (?:this|the) year\b(?![’'])|\bsince the start of \d{4}\b/gi,
    ({ groups }, edition) =>
      groups?.year && groups.year !== edition.slice(0, 4)
        ? undefined
        : { kind: 'span', from: `${edition.slice(0, 4)}-01-01`, to: edition, relative: true },
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
    /\b(?<y>[12]\d{3})(?:(?:\s?[-–—]\s?|\s(?:to|through|and)\s)(?<y2>[12]\d{3})|\/(?<y4>20\d\d)|[-–/](?<y3>\d{2}))\b(?!%|[,.]\d)/g,
    (match) => {
      const { groups } = match
      const first = Number(groups!.y)
      const next = groups!.y2 ?? groups!.y4
      const last = next ? Number(next) : Math.floor(first / 100) * 100 + Number(groups!.y3)
      // A stroke stands between two years of one season.
      return last > first &&
        (!/\//.test(match[0]) || last === first + 1) &&
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
    /(?<before>\b(?:the|one|a) (?:previous day|day (?:before|earlier))\b(?! yesterday))|(?<!\b(?:over|in|during|for|within|throughout) )\b(?:the|that) (?<s>same|very|next|following) (?:year(?! and a half)|month|week|day|morning|afternoon|evening|night)\b|\b(?:a|one) (?<l>year|day|month|week) later\b/gi,
    ({ groups }) => ({ kind: 'anaphor', step: groups!.before ? -1 : groups!.l || /next|following/i.test(groups!.s ?? '') ? 1 : 0 }),
  ],
  [
    /(?<!\b(?:over|during|in|for|within) the )\b(?:this|last|next|the previous|the prior|the coming) year\b(?! and a half)|\bthe year after next\b|\bthe year before last\b|\btwo years ago\b/gi,
    shiftedYear,
  ],
  [/\bthe day before yesterday\b/gi, (_, edition) => ({ kind: 'day', ...day(addDays(edition, -2)), relative: true })],
  [/\bthe day after tomorrow\b/gi, (_, edition) => ({ kind: 'day', ...day(addDays(edition, 2)), relative: true })],
  [
    /\b(?:yesterday|(?<!\bthe )last night|today|tonight|this morning|this afternoon|this evening|tomorrow)\b(?<p> morning| afternoon| evening| night)?/gi,
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
    new RegExp(
      `\\b(?<!Black |Good |Cyber )(?<p>last|next|this|on|the previous|the following)? ?(?<!Black |Good |Cyber )${weekday}\\b`,
      'g',
    ),
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
    /(?<!\b(?:over|during|in|for|within) the )\b(?<p>last|next|this|the previous) week(?<end>end)?\b/gi,
    ({ groups }, edition) => {
      const { from, to } = week(edition, /last|previous/i.test(groups!.p!) ? -1 : /next/i.test(groups!.p!) ? 1 : 0)
      return { kind: 'span', from: groups!.end ? addDays(to, -1) : from, to, relative: true }
    },
  ],
  // the 12th; the 5th of last month
  // November 6, 7 and 8: each of that month.
  [
    new RegExp(
      `(?<=\\b(?<m>${month}) \\d{1,2}(?:, \\d{1,2})*, )(?<d>\\d{1,2})(?=(?:, \\d{1,2})*,? and \\d{1,2}\\b(?![\\d.,]*\\d|[%-]| [a-z]+s\\b))|(?<=\\b(?<m2>${month}) \\d{1,2}(?:, \\d{1,2})+,? and )(?<d2>\\d{1,2})\\b(?![\\d.,]*\\d|[%-]| [a-z]+s\\b)`,
      'g',
    ),
    ({ groups }, edition) => dayOf(groups, edition, monthNumber(groups!.m ?? groups!.m2), (groups!.d ?? groups!.d2)!),
  ],
  [
    new RegExp(
      `(?:\\bthe |(?<=\\bthe \\d{1,2}(?:st|nd|rd|th) (?:to|and|until|through) ))(?<d>[12]?\\d|3[01])(?:st|nd|rd|th)(?: of (?<p>this|last|next|the) month\\b|${dayAlone}|(?= (?:to|and|until|through) (?:the )?\\d+(?:st|nd|rd|th)${dayAlone}))`,
      'gi',
    ),
    ({ groups, input, index }, edition) => {
      if (
        !/\b(?:on|from|to|until|till|through|by|before|after|since|(?:morning|afternoon|evening|night|hours) of|and|between|day|starting|effective),? $/i.test(
          input.slice(0, index),
        )
      )
        return undefined
      const dayOfMonth = Number(groups!.d)
      const shift = { last: -1, this: 0, next: 1 }[groups!.p?.toLowerCase() ?? '']
      if (shift === undefined) {
        const date = nearestDay(dayOfMonth, edition)
        return date ? { kind: 'day', ...day(date), yearless: true } : undefined
      }
      const { from } = months(yearOf(edition), monthOf(edition) + shift, monthOf(edition) + shift)
      const date = paperDate(yearOf(from), monthOf(from), dayOfMonth)
      return date ? { kind: 'day', ...day(date), relative: true } : undefined
    },
  ],
  [
    /(?<!\b(?:over|during|in|for|within) the )\b(?<p>last|next|this) month\b/gi,
    ({ groups }, edition) => {
      const number = monthOf(edition) + (/last/i.test(groups!.p!) ? -1 : /next/i.test(groups!.p!) ? 1 : 0)
      return { kind: 'month', ...months(yearOf(edition), number, number), relative: true }
    },
  ],
  ...englishClock,
]

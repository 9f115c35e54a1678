import { yearOf, years } from './calendar.ts'
import type { DateRule } from './dates.ts'

const against = '\\b(?:from|than|over|on|versus|against|compared (?:with|to))'

/** What a figure is measured against: year on year, from a month earlier. */
export const englishComparisons: DateRule[] = [
  [
    /\byear[- ]on[- ]year\b|\byear[- ]over[- ]year\b|\byoy\b|\by\/y\b|\b(?:from|than|over|on|of|versus|vs\.?|against|compared (?:with|to)|relative to)? ?(?:(?<!half )a|the|one) year (?:earlier|ago|before\b(?! (?:the|its|their|his|her|this|that|it|they|he|she|an?|\w+ing)\b))\b(?! last| than)|\b(?:from|than|over|of|on|in|versus|vs\.?|against|compared (?:with|to)|relative to)? ?the (?:same|corresponding|year-earlier|year-ago|comparable) (?:\w+ )?(?:period|months?|time(?= (?:of )?(?:last|the previous|a year|\d{4}))|quarter|stretch|figure|level|point|date|stage)(?: (?:of |in |a )?(?:last year|the previous year|the prior year|a year earlier|year earlier|a year ago|a year before|\d{4}))?|(?<!\bhalf a )\byear[- ](?:earlier|ago)\b|\bannual(?:ly)? (?:increase|growth|rise|gain|drop|decline|fall)\b|\bon the year\b|\byearly (?=(?:rise|growth|increase|gain|drop|decline|fall)s?\b)/gi,
    (match, edition) =>
      /last year|previous year|prior year/i.test(match[0])
        ? { kind: 'comparison', comparison: 'year', ...years(yearOf(edition) - 1), relative: true }
        : { kind: 'comparison', comparison: 'year' },
  ],
  [
    /\b(?:from|than|over|on|below|above|versus|vs\.?|against|compared (?:with|to)) (?:last year(?:'s|’s)?|the previous year|the prior year|the year before)(?! last| \w*,? ?to)/gi,
    (_, edition) => ({ kind: 'comparison', comparison: 'year', ...years(yearOf(edition) - 1), relative: true }),
  ],
  [
    /\bmonth[- ]on[- ]month\b|\bmonth[- ]over[- ]month\b|\bmom\b|\bm\/m\b|\b(?:from|than|over|on) (?:the previous|the prior|last) month\b|\b(?:from|than|over|on) a month (?:earlier|ago|before\b(?! (?:the|its|their|his|her|this|that|it|they|he|she|an?|\w+ing)\b))\b(?! than)|\b(?:(?<!half )a|the) month (?:earlier|ago|before\b(?! (?:the|its|their|his|her|this|that|it|they|he|she|an?|\w+ing)\b))\b(?! than)/gi,
    () => ({ kind: 'comparison', comparison: 'month' }),
  ],
  [
    /\bquarter[- ]on[- ]quarter\b|\bquarter[- ]over[- ]quarter\b|\bq\/q\b|\bqoq\b|\b(?:from|than|over|on) (?:the previous|the prior|last|the preceding) quarter\b|\b(?:a|the) quarter (?:earlier|ago|before)\b(?! than)/gi,
    () => ({ kind: 'comparison', comparison: 'quarter' }),
  ],
  [
    new RegExp(
      `${against} (?:the (?:previous|prior|preceding) week|the week before|a week (?:earlier|ago|before))\\b(?! than)|\\bweek[- ](?:on|over)[- ]week\\b`,
      'gi',
    ),
    () => ({ kind: 'comparison', comparison: 'week' }),
  ],
  [
    new RegExp(
      `${against} (?:the (?:previous|prior|preceding) day|the day before|a day (?:earlier|ago|before))\\b(?! yesterday| than)|\\bday[- ](?:on|over)[- ]day\\b`,
      'gi',
    ),
    () => ({ kind: 'comparison', comparison: 'day' }),
  ],
  [
    /\b(?:from|than|over|on) the (?:previous|prior|preceding) (?:period|session)\b|\bsequentially\b|\bperiod[- ]on[- ]period\b/gi,
    () => ({ kind: 'comparison', comparison: 'previous' }),
  ],
]

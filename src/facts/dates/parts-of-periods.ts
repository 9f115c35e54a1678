import { daysBetween, monthOf, yearOf } from '../../language/calendar.ts'
import { everyMatch } from '../../language/patterns.ts'
import type { Finding, Passage, Reading } from '../reading.ts'

/** 9月上旬 where the evidence has 9月下旬, the late 1990s for 90年代初, early last year for 去年底. */
export const partsOfPeriods = (claim: Passage, { source, context, date }: Reading): Finding[] => {
  const own = partsIn(claim, yearOf(date))
  const theirs = own.length === 0 ? [] : partsIn(source, yearOf(date))
  return own.flatMap(({ unit, which, parts, text }) => {
    // 6月底 where the evidence has only June 5 and July 6.
    const days = unit === 'month' && which !== '' ? daysOf(Number(which), [...source.dates, ...context.dates]) : []
    if (
      days.length > 0 &&
      !days.some((day) => parts.some((part) => day >= thirds[part]![0] && day <= thirds[part]![1])) &&
      !new RegExp(`(?<!\\d)${which}月份?(?!\\d)|[^\\d]月份?(?:${Object.keys(chineseParts).join('|')})`).test(
        `${source.text}\n${context.text}`,
      )
    )
      return [{ text, why: 'no day of the evidence lies in that part of the month' }]
    const same = theirs.filter((other) => other.unit === unit && (other.which === which || other.which === '' || which === ''))
    return same.length > 0 &&
      !same.some((other) => other.parts.some((part) => parts.includes(part))) &&
      !parts.some((part) => dated(unit, part, which, source))
      ? [{ text, why: `the evidence says ${same[0]!.text}, not ${text}` }]
      : []
  })
}

type Unit = 'month' | 'year' | 'decade' | 'century'
/** parts: 1 the beginning, 2 the middle, 3 the end. which: the month, year or decade as a number, '' where it is not named. */
type Part = { unit: Unit; which: string; parts: number[]; text: string }

const chineseParts: Record<string, number[]> = {
  上半: [1, 2],
  下半: [2, 3],
  上中旬: [1, 2],
  中下旬: [2, 3],
  上旬: [1],
  初: [1],
  中旬: [2],
  中: [2],
  中期: [2],
  中叶: [2],
  下旬: [3],
  底: [3],
  末: [3],
  后期: [3],
  初期: [1],
  前期: [1],
}
const part = '(?<part>上中旬|中下旬|[上下]半(?=月)|上旬|中旬|下旬|初期|前期|中期|后期|中叶|初|底|末)'
const chinese: [Unit, RegExp][] = [
  ['month', new RegExp(`(?<!\\d)(?<which>\\d{1,2}|[本上下当])?个?月份?${part}`, 'g')],
  ['year', /(?<which>[今去明]|\d{4})?年(?<part>[初底末]|中(?!国|心|央|考|小|学|高|期|秋|医|级|东|华|部|旬))/g],
  ['decade', new RegExp(`(?<which>\\d)0年代${part}`, 'g')],
  ['century', new RegExp(`(?<which>\\d{2})?世纪${part}`, 'g')],
]
const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const lead =
  '(?:(?<word>early|mid|late)[- ](?:in )?(?:the )?|(?:the )?(?<ten>first|middle|second|last) (?:ten|10) days (?:of|in) |(?:the )?(?<edge>start|beginning|middle|end|close|turn|(?<![- ]and )(?:first|second|latter) half) of (?:the )?|(?<word2>end)-)'
const english: [Unit, RegExp][] = [
  [
    'month',
    new RegExp(
      `\\b${lead}(?:(?<which>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*(?![a-z]|\\.? \\d{1,2}\\b)|(?:this |last |next )?month\\b)`,
      'gi',
    ),
  ],
  ['year', new RegExp(`\\b${lead}(?<which>[12]\\d{3}(?!s)|(?:this |last |next )?year\\b(?![’']))`, 'gi')],
  ['year', /\b(?:(?<word>mid)-?year|year[- ](?<word2>end))\b/gi],
  ['decade', new RegExp(`\\b${lead}\\d\\d(?<which>[1-9])0s\\b`, 'gi')],
  ['century', new RegExp(`\\b${lead}(?:(?<which>\\d\\d)th century|(?:this |last )?century\\b)`, 'gi')],
]
const englishParts: Record<string, number[]> = {
  early: [1], start: [1], beginning: [1], first: [1], mid: [2], middle: [2], second: [2], late: [3], end: [3], close: [3], last: [3], turn: [1, 3],
  'first half': [1, 2], 'second half': [2, 3], 'latter half': [2, 3],
} // biome-ignore format: one word a line would hide the table

const partsIn = ({ text, language }: Passage, here: number): Part[] =>
  (language === 'zh' ? chinese : english).flatMap(([unit, pattern]) =>
    everyMatch(text, pattern).map(({ 0: words, groups }) => ({
      unit,
      which: nameOf(unit, groups!.which ?? '', here),
      parts:
        language === 'zh'
          ? chineseParts[groups!.part!]!
          : englishParts[(groups!.word ?? groups!.ten ?? groups!.edge ?? groups!.word2!).toLowerCase()]!,
      text: words,
    })),
  )

const nameOf = (unit: Unit, word: string, here: number): string => {
  if (/^\d+$/.test(word)) return String(Number(word))
  const month = monthNames.indexOf(word.toLowerCase())
  if (unit === 'month' && month >= 0) return String(month + 1)
  const shift = { 今: 0, 去: -1, 明: 1, this: 0, last: -1, next: 1 }[word.toLowerCase().split(' ')[0]!]
  return unit === 'year' && shift !== undefined ? String(here + shift) : ''
}

/** The days of each part of a month, with some leeway. */
const thirds: Record<number, [number, number]> = { 1: [1, 12], 2: [9, 22], 3: [19, 31] }

/** The days of a month that dates name, the ends of their spans too. */
const daysOf = (month: number, dates: Passage['dates']): number[] =>
  dates.flatMap(({ kind, from, to }) => {
    if (from === undefined || to === undefined || !/^(?:day|span)$/.test(kind) || daysBetween(from, to) > 40) return []
    return [from, to].flatMap((date) => (monthOf(date) === month ? [Number(date.slice(8))] : []))
  })

/** Whether a date of the evidence lies in that part: early this year for January. */
const dated = (unit: Unit, part: number, which: string, { dates }: Passage): boolean =>
  dates.some(({ kind, from }) => {
    if (from === undefined || !/^(?:day|month|span)$/.test(kind)) return false
    if (unit === 'month')
      return (
        kind !== 'month' && (which === '' || monthOf(from) === Number(which)) && Math.min(3, Math.ceil(Number(from.slice(8)) / 10)) === part
      )
    if (unit === 'year') return (which === '' || yearOf(from) === Number(which)) && Math.ceil(monthOf(from) / 4) === part
    return yearOf(from) % 10 >= part * 3 - 3
  })

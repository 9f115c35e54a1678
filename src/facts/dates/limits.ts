import type { DateMention } from '../../language/dates.ts'
import { everyMatch } from '../../language/patterns.ts'
import type { Finding, Passage, Reading } from '../reading.ts'
import { moving } from './moved-days.ts'
import { holidayNames } from './named-days.ts'

/**
 * Before for after: a day, month, year or feast up to which the evidence runs (前, 止, 截至; by, until) and from which the claim does
 * (起, 后, 以来; from, after), or the other way; also years ago for years later, and the past for the coming ones.
 */
export const limitsKept = (claim: Passage, { source }: Reading): Finding[] => {
  const limits = limitsIn(claim)
  const theirs = limits.length === 0 ? [] : limitsIn(source)
  return limits.flatMap(({ keys, side, text, window, within }) => {
    const same = theirs.filter((other) => other.keys.some((key) => keys.some((own) => own === key || (!other.relative && lies(key, own)))))
    // 10个工作日内 for 10个工作日后.
    if (within !== undefined && same.length > 0 && same.every((other) => other.within === !within))
      return [{ text, why: `the evidence says ${same[0]!.text.trim()}` }]
    // Over the past month, where the evidence tells of the past week.
    if (window && same.length === 0 && !lone(text).test(source.text) && theirs.some((other) => other.length && other.side === side))
      return [{ text, why: `the evidence says ${theirs.find((other) => other.length && other.side === side)!.text.trim()}` }]
    return side !== undefined && same.length > 0 && same.every((other) => other.side !== undefined && other.side !== side)
      ? [{ text, why: `the evidence says ${same[0]!.text.trim()}: ${side === 'before' ? 'from then, not until' : 'until then, not from'}` }]
      : []
  })
}

/** 3月31日 in 本月: a limit of the evidence within the month or year that the claim has for one. */
const lies = (key: string, own: string): boolean => {
  const [[from = '', to = ''], [first = '', last = '']] = [key.split(' '), own.split(' ')]
  return span.test(key) && span.test(own) && from >= first && to <= last
}
const span = /^\d{4}-\d\d-\d\d \d{4}-\d\d-\d\d$/

type Side = 'before' | 'after'
/**
 * relative: 昨日, which may be the day of the report; length: one of time, and not a date; window: one of a single week, month or year up to now or from now; within: whether it is the time within which
 * something is (三日内) or the one after which it is (三日后).
 */
type Limit = {
  keys: string[]
  side: Side | undefined
  text: string
  relative?: boolean | undefined
  length?: boolean
  window?: boolean
  within?: boolean | undefined
}

const chinese = {
  before: {
    ahead: /(?:截[至止]到?|不晚于|至迟|[延持]续?[至到]|延长[至到])$/,
    behind: /^(?:[底末])?(?:(?:之|以)前|前(?![后往来进沿方景夕])|前夕|\d{0,2}时?止|为止|截止)/,
  },
  after: {
    ahead: /(?:自从?|始于)$/,
    behind: /^(?:[底末])?(?:(?:之|以)后|后(?![天年期续来者])|\d{0,2}时?起(?![飞降])|开始|以来|以降|至今)/,
  },
}
const english = {
  before: {
    ahead:
      /\b(?:by|before|until|till|prior to|ahead of|no later than|up to|(?:runs?|lasts?|open|continues?|extended) (?:through|to))(?: the (?:end|start|beginning|close) of| end-)? ?$/i,
  },
  after: {
    ahead:
      /\b(?:from|since|after|following|(?:start|begin|open|commenc|launch|resum|kick)(?:e?s|ed|n?ing)?(?: off)?(?: on)?|effective(?: from)?|takes? effect(?: on| from)?)(?: the (?:end|start|beginning|close) of| end-)? ?$/i,
  },
}

const sideAt = (at: number, end: number, { text, language }: Passage): Side | undefined => {
  const [ahead, behind] = [text.slice(Math.max(0, at - 40), at), text.slice(end, end + 8)]
  // `Delayed until today` is to that day.
  if (language === 'en' && /\buntil (?:the )?$/.test(ahead) && !/\bextend/.test(ahead) && moving.en.test(ahead)) return undefined
  const is = (side: Side) =>
    language === 'zh' ? chinese[side].ahead.test(ahead) || chinese[side].behind.test(behind) : english[side].ahead.test(ahead)
  return is('before') ? 'before' : is('after') ? 'after' : undefined
}

const limitsIn = (passage: Passage): Limit[] => [
  ...passage.dates.flatMap((date) => {
    if (!/^(?:day|month|year)$/.test(date.kind) || date.from === undefined) return []
    const { at, end } = bare(date)
    return [
      {
        keys: [`${date.from} ${date.to}`],
        relative: date.relative,
        side: sideAt(at, end, passage),
        text: passage.text.slice(Math.max(0, at - 8), end + 4),
      },
    ]
  }),
  ...holidayNames(passage).map(({ at, end, name }) => ({
    keys: [name],
    side: sideAt(at, end, passage),
    text: passage.text.slice(Math.max(0, at - 8), end + 4),
  })),
  ...lengthsIn(passage),
]

/** A reading may hold the word that says the side: 7月底, from January. */
const bare = ({ text, at, end }: DateMention) => {
  const lead = /^(?:from|between|on|since|the) /i.exec(text)?.[0].length ?? 0
  return { at: at + (/^on /i.test(text) ? lead : 0), end: end - (/[底末]$/.test(text) ? 1 : 0) }
}

const pastAhead = {
  zh: /(?:(?<![了达迟早晚长短快慢少多])近|过去|此前|最近|前)的?$/,
  en: /\b(?:past|last|previous|preceding|prior|recent|latest) $/i,
}
const pastBehind = { zh: /^多?(?:(?:之|以)?前(?!后)|来(?!自|到|临|说|看|源|年))/, en: /^ (?:ago|earlier|before(?=[,.;]|$))/i }
const nextAhead = { zh: /(?:未来|今后|接下来|往后)的?$/, en: /\b(?:next|coming|following) $/i }
const nextBehind = { zh: /^多?(?:(?:之|以)?后)/, en: /^ (?:later|from now|hence)\b/i }
const inside = {
  ahead: { zh: /(?!)/, en: /\b(?:within|in less than|in under|in no more than) (?:the |just )?$/i },
  behind: { zh: /^(?:之|以)?内/, en: /(?!)/ },
}
const beyond = {
  ahead: { zh: /(?!)/, en: /\bafter (?:the |just |about |some )?$/i },
  behind: { zh: /^多?(?:之|以)?后/, en: /^ (?:later|from now)\b/i },
}
const sideOfLength = (ahead: string, behind: string, language: Passage['language']): boolean | undefined => {
  const is = (side: typeof inside) => side.ahead[language].test(ahead) || side.behind[language].test(behind)
  return is(inside) ? true : is(beyond) ? false : undefined
}

/** One of them in hours or months, as durations are read; a month may be told as thirty days. */
const units: Record<string, string[]> = {
  day: ['24 hour'],
  week: ['168 hour'],
  month: ['1 month', '720 hour'],
  quarter: ['3 month'],
  year: ['12 month'],
  decade: ['120 month'],
}
const unit = '(?<unit>day|week|month|quarter|year(?! and a half)|decade)'
/** 过去一年, 近24小时: a single one, which is not always read as a length of time. */
const lones: Record<string, string> = {
  day: '一[天日]|24小时',
  week: '一?周|[一7七]个?(?:星期|天|日)',
  month: '一个?月|(?:30|三十)[天日]',
  quarter: '[一三3]个?(?:季度|月)',
  year: '一?年|(?:12|十二)个月',
  decade: '(?:10|十)年',
}
const of = (words: string) => lones[words.toLowerCase().split(' ').at(-1)!]
const lone = (words: string) => new RegExp(`(?:过去|近|此前|前|未来|今后|接下来|[上下])的?(?:${of(words)})|(?:${of(words)})多?来`)
const windows = new RegExp(`(?<=\\b(?:over|in|during|for|within|throughout) the )(?<side>past|next|coming|previous) ${unit}\\b`, 'gi')
const single = new RegExp(`\\b(?:a|one) ${unit} (?<side>ago|earlier|later)\\b`, 'gi')

/** Lengths of time that end or begin now: 三年前, 近十年, over the next decade, a year later. */
const lengthsIn = ({ text, language, quantities }: Passage): Limit[] => [
  ...quantities.flatMap(({ kind, unit, value, upTo, at, end, text: words }): Limit[] => {
    if (kind !== 'duration' || upTo !== undefined) return []
    const lead = /^(?:[近前]|(?:past|last|previous|next|coming) )/i.exec(words)?.[0] ?? ''
    const [ahead, behind] = [text.slice(Math.max(0, at - 14), at) + lead, text.slice(end, end + 10)]
    const past = pastAhead[language].test(ahead) || pastBehind[language].test(behind)
    // 时隔三年后再度上演: for the first time in three years, which is neither.
    const next = (nextAhead[language].test(ahead) || nextBehind[language].test(behind)) && !/时隔$/.test(ahead)
    const around = text.slice(Math.max(0, at - 6), end + 6)
    const within = pastAhead[language].test(ahead) || nextAhead[language].test(ahead) ? undefined : sideOfLength(ahead, behind, language)
    return [{ keys: [`${value} ${unit}`], side: past ? 'before' : next ? 'after' : undefined, text: around, length: true, within }]
  }),
  ...(language === 'zh' ? [] : [windows, single]).flatMap((pattern) =>
    everyMatch(text, pattern).map(
      ({ 0: words, groups }): Limit => ({
        keys: units[groups!.unit!.toLowerCase()]!,
        side: /past|previous|ago|earlier/i.test(groups!.side!) ? 'before' : 'after',
        text: words,
        length: true,
        window: pattern === windows,
      }),
    ),
  ),
]

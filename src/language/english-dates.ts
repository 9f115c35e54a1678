import type { PaperDate } from '../news/edition.ts'
import { everyMatch } from './patterns.ts'

/** A date or time as English says it, without preposition; `on`, `in`, `at` or nothing is what stands before it in a sentence. */
export type EnglishDate = { at: number; end: number; en: string; preposition: 'on' | 'in' | 'at' | '' }

/**
 * The dates and times of a Chinese text put into English by rule, none overlapping; the year is told only where the text tells it.
 * A day without a month (8日) gets the month that brings it nearest to the edition, where that is given.
 */
export const englishDates = (text: string, edition?: PaperDate): EnglishDate[] => {
  const found: EnglishDate[] = []
  if (!telltale.test(text)) return found
  const taken = new Uint8Array(text.length)
  for (const [pattern, tell] of rules) {
    for (const match of everyMatch(text, pattern)) {
      const at = match.index
      const end = at + match[0].length
      if (taken.subarray(at, end).includes(1)) continue
      const told = tell(match.groups ?? {}, match[0], edition, text.slice(0, at))
      if (told === undefined) continue
      taken.fill(1, at, end)
      found.push({ at, end, preposition: told[0], en: told[1] })
    }
  }
  return found.sort((a, b) => a.at - b.at)
}

/** Every date has one of these; most short texts have none. */
const telltale = /[年月日号时点周季昨明代末]|星期|今[天晚早日]/u

const dayAlone = (day: number, edition: PaperDate | undefined): string => {
  if (edition === undefined) return `the ${nth(day)}`
  const paper = Date.parse(`${edition}T00:00:00Z`)
  const near = [-2, -1, 0, 1].map((shift) => new Date(Date.UTC(Number(edition.slice(0, 4)), Number(edition.slice(5, 7)) - 1 + shift, day)))
  const best = near
    .filter((date) => date.getUTCDate() === day)
    .sort((a, b) => Math.abs(a.getTime() - paper) - Math.abs(b.getTime() - paper))[0]
  return best ? `${monthNames[best.getUTCMonth()]} ${day}` : `the ${nth(day)}`
}

type Groups = Record<string, string | undefined>
type Told = [EnglishDate['preposition'], string] | undefined

const monthNames = 'January February March April May June July August September October November December'.split(' ')
const digits = '〇一二三四五六七八九'
const number = (text = ''): number => {
  if (/^\d+$/.test(text)) return Number(text)
  if (/^[〇零一二三四五六七八九]{2,}$/.test(text))
    return Number([...text].map((digit) => digits.indexOf(digit.replace('零', '〇'))).join(''))
  const [, tens, unit] = /^(?:([一二三四五六七八九]?)十)?([一二三四五六七八九]?)$/.exec(text.replace('两', '二')) ?? []
  return (tens === undefined ? 0 : tens === '' ? 10 : digits.indexOf(tens) * 10) + (unit ? digits.indexOf(unit) : 0)
}
const month = (text?: string) => monthNames[number(text) - 1]
const small = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const ordinal = (count: number) => ['', 'first', 'second', 'third', 'fourth'][count] ?? String(count)
const n = '(?:\\d{1,2}|零|[一二三四五六七八九十两]{1,3})'
const years = '(?:(?<year>[12]\\d{3}|[一二][〇零一二三四五六七八九]{3})年|(?<which>今年|去年|前年|明年|同年|当年))'
const to = '[-—–~～至到]{1,2}'
const part = '(?<part>凌晨|清晨|早晨|早上|上午|中午|下午|傍晚|晚上|晚间|深夜|夜间|当晚|晚|早)'
const whichYear: Record<string, string> = {
  今年: 'this year',
  去年: 'last year',
  前年: 'the year before last',
  明年: 'next year',
  同年: 'the same year',
  当年: 'that year',
}
const ofYear = (groups: Groups, comma = ''): string =>
  groups.year ? `${comma} ${number(groups.year)}` : groups.which ? ` ${whichYear[groups.which]}` : ''
const parts: Record<string, string> = {
  凌晨: 'early morning', 清晨: 'early morning', 早晨: 'morning', 早上: 'morning', 早: 'morning', 上午: 'morning', 中午: 'noon', 下午: 'afternoon',
  傍晚: 'evening', 晚上: 'evening', 晚间: 'evening', 晚: 'evening', 当晚: 'evening', 深夜: 'late night', 夜间: 'night',
} // biome-ignore format: one word a line would hide the table

type Half = 'a.m.' | 'p.m.'
const halfOf = (hour: number, daypart: string): Half => {
  if (hour % 24 === 0) return 'a.m.'
  if (hour === 12) return /晚|夜|凌晨/.test(daypart) ? 'a.m.' : 'p.m.'
  const late = /下午|傍晚|晚|中午/.test(daypart) && !(daypart === '中午' && hour > 9)
  return hour > 12 || late || (/深夜|夜间/.test(daypart) && hour > 5) ? 'p.m.' : 'a.m.'
}

/** In the half of the day where that is told, else as it is printed: by the clock of 24 hours. */
const clock = (hour: number, minute: number, half?: Half): string =>
  `${half && hour <= 24 ? hour % 12 || 12 : hour}:${String(minute).padStart(2, '0')}${half ? ` ${half}` : ''}`

const minutesOf = (text = '0'): number => (text === '半' ? 30 : number(text))
const timeIn = (groups: Groups, part = groups.part): string => {
  const hour = number(groups.hour)
  return clock(hour, minutesOf(groups.minute), part === undefined ? undefined : halfOf(hour, part))
}

/** The half of a later time that is told without one: 晚6时至11时 ends in the evening, 晚10时至2时 in the morning, 上午10时至12时 at noon. */
const halfAfter = (hour: number, before: number, half: Half): Half => {
  if (hour > 12 || hour === 0) return halfOf(hour, '')
  const same = hour === 12 ? before === 12 : hour >= before % 12
  return same ? half : half === 'a.m.' ? 'p.m.' : 'a.m.'
}

const rangeIn = (groups: Groups, part = groups.part): string => {
  const [from, until] = [number(groups.hour), number(groups.hour2)]
  const half = part === undefined ? undefined : halfOf(from, part)
  return `from ${timeIn(groups, part)} to ${clock(until, minutesOf(groups.minute2), half && halfAfter(until, from, half))}`
}

/** A time after another one in its sentence, of the same day and not earlier, is told as that one is. */
const timeAfter = (groups: Groups, before: string): string => {
  const earlier = before.match(earlierTime)?.groups
  const [first, hour] = [number(earlier?.hour), number(groups.hour)]
  const half = earlier && hour >= first ? halfAfter(hour, first, halfOf(first, earlier.part!)) : undefined
  return clock(hour, minutesOf(groups.minute), half)
}

const weekday = (text = '') =>
  ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']['日一二三四五六'.indexOf(text.replace('天', '日'))]!

const day = `(?<month>${n})月(?<day>${n})[日号]`
/** 时 and 点 also stand for spans and for points that someone makes: 6点意见. */
const notHour = '(?![间候段代]|意见|要求|建议|主张|倡议|启示|希望|体会|共识|原则|看法|措施|内容|[多几]?的)'
const time = `(?<hour>${n})[时点]${notHour}(?:(?<minute>${n}|半)分?)?(?:许|左右)?`
/** The last time in a sentence that says its part of the day, and none of another day after it. */
const earlierTime = new RegExp(`${part}(?<hour>${n})[时点](?:${n}分?|半)?[^。！？；;日号天昨今明次翌晨早午晚夜]*$`, 'u')
/** before: the text before what is told. */
type Tell = (groups: Groups, text: string, edition: PaperDate | undefined, before: string) => Told
const rule = (pattern: string, tell: Tell): [RegExp, Tell] => [
  new RegExp(pattern, 'gu'),
  (...match) => {
    const told = tell(...match)
    return told?.[1].includes('undefined') ? undefined : told
  },
]
const partOfEach = ({ part, each }: Groups): string | undefined => part ?? (each === '晚' ? each : undefined)
const about = (text: string) => (/许$|左右$/.test(text) ? 'about ' : '')

const rules = [
  rule(`${years}?${day}${part}?${time}`, (g, text) => ['at', `${about(text)}${timeIn(g)} on ${month(g.month)} ${number(g.day)}${ofYear(g, ',')}`]),
  rule(`${years}?${day}${to}(?<month2>${n})月(?<day2>${n})[日号]`, (g) => ['', `from ${month(g.month)} ${number(g.day)} to ${month(g.month2)} ${number(g.day2)}${ofYear(g, ',')}`]),
  rule(`${years}?(?<month>${n})月(?<day>${n})[日号]?${to}(?<day2>${n})[日号]`, (g) => ['', `from ${month(g.month)} ${number(g.day)} to ${number(g.day2)}${ofYear(g, ',')}`]),
  rule(`${years}?${day}${part}`, (g) => ['', `on the ${parts[g.part!]} of ${month(g.month)} ${number(g.day)}${ofYear(g, ',')}`]),
  rule(`${years}?${day}`, (g) => ['on', `${month(g.month)} ${number(g.day)}${ofYear(g, ',')}`]),
  rule(`${years}?的?(?<month>${n})月?份?${to}(?<month2>${n})月(?:份|底|末)?`, (g, text) => ['', `${/[底末]$/.test(text) ? 'from ' : ''}${month(g.month)} to ${/[底末]$/.test(text) ? 'the end of ' : ''}${month(g.month2)}${ofYear(g)}`]),
  rule(`${years}?的?(?<month>${n})月(?<edge>底|末|初|中旬|上旬|下旬)`, (g) => {
    const edge = { 底: 'the end of', 末: 'the end of', 初: 'early', 中旬: 'mid-', 上旬: 'early', 下旬: 'late' }[g.edge!]!
    return [edge === 'the end of' ? 'at' : 'in', `${edge}${edge.endsWith('-') ? '' : ' '}${month(g.month)}${ofYear(g)}`]
  }),
  rule(`${years}?的?前(?<count>${n})个?月`, (g) => ['in', `the first ${small[number(g.count)]} months${g.year ? ` of${ofYear(g)}` : ofYear(g).replace(/^ /, ' of ')}`]),
  rule(`${years}?的?前(?<count>[二两三])个?季度`, (g) => ['in', `the first ${small[number(g.count)]} quarters${ofYear(g).replace(/^ /, ' of ')}`]),
  rule(`${years}?的?第?(?<count>[一二三四])季度`, (g) => ['in', `the ${ordinal(number(g.count))} quarter${ofYear(g).replace(/^ /, ' of ')}`]),
  rule(`${years}?的?(?<half>[上下])半年`, (g) => ['in', `the ${g.half === '上' ? 'first' : 'second'} half${ofYear(g).replace(/^ /, ' of ') || ' of the year'}`]),
  rule(`${years}?的?(?<month>${n})月(?:份)?(?!龄|嫂)`, (g) => ['in', `${month(g.month)}${ofYear(g)}`]),
  rule(`${years}年?(?<edge>底|末|初|中)`, (g) => ['', `${{ 底: 'at the end of', 末: 'at the end of', 初: 'at the beginning of', 中: 'in the middle of' }[g.edge!]}${ofYear(g)}`]),
  rule(`(?<year>[12]\\d{3})年?${to}(?<year2>[12]\\d{3})年(?!度)`, (g) => ['', `from ${g.year} to ${g.year2}`]),
  rule('(?<year>[12]\\d{3})年(?:度|间)?(?:前后)?', (g) => ['in', `${g.year}`]),
  rule('(?<year>[一二][〇零一二三四五六七八九]{3})年', (g) => ['in', `${number(g.year)}`]),
  rule('(?:(?<century>\\d{2})世纪)?(?<decade>\\d)0年代', (g) => ['in', `the ${g.century ? Number(g.century) - 1 : 19}${g.decade}0s`]),
  rule('(?<which>昨日|昨天|今日|今天|明日|明天|前日|前天|昨|今|明)(?:的)?(?<part>凌晨|清晨|早晨|早上|上午|中午|下午|傍晚|晚上|晚间|深夜|晚|早)(?:(?<hour>\\d{1,2})[时点](?:(?<minute>\\d{1,2}|半)分?)?(?:许|左右)?)?', (g, text) => {
    const word = g.which!.startsWith('昨') ? 'yesterday' : g.which!.startsWith('今') ? 'this' : g.which!.startsWith('明') ? 'tomorrow' : 'the day before yesterday,'
    return ['', g.hour ? `${word === 'this' ? 'today' : word} at ${about(text)}${timeIn(g)}` : `${word} ${parts[g.part!]}`]
  }),
  rule(`(?<day>\\d{1,2})日${part}`, (g, _, edition) => ['', `on the ${parts[g.part!]} of ${dayAlone(number(g.day), edition)}`]),
  rule(`每(?<each>[晚天日])${part}?(?<hour>${n})[时点]${notHour}(?:(?<minute>${n}|半)分?)?${to}(?<hour2>${n})[时点](?:(?<minute2>${n}|半)分?)?`, (g) => ['', `${rangeIn(g, partOfEach(g))} every day`]),
  rule(`每(?<each>[晚天日])${part}?${time}`, (g) => ['at', `${timeIn(g, partOfEach(g))} every day`]),
  rule(`${part}?(?<hour>${n})[时点]${notHour}(?:(?<minute>${n}|半)分?)?${to}(?<hour2>${n})[时点](?:(?<minute2>${n}|半)分?)?`, (g) => ['', rangeIn(g)]),
  rule(`${part}${time}`, (g, text) => ['at', about(text) + timeIn(g)]),
  rule(`(?<![\\d.])(?<hour>\\d{1,2})[时点]${notHour}(?:(?<minute>\\d{1,2})分?)?(?:许|左右)?`, (g, text, _, before) => ['at', about(text) + timeAfter(g, before)]),
  rule(`(?<each>每)?(?:周|星期)(?<day>[一二三四五六日天])${to}(?:周|星期)?(?<day2>[一二三四五六日天])`, (g) => ['', `${g.each ? 'every ' : ''}${weekday(g.day)} to ${weekday(g.day2)}`]),
  rule('(?<which>每|本|上|下)?(?:周|星期)(?<day>[一二三四五六日天])(?![个次期年届班场趟回])', (g) => {
    const name = weekday(g.day)
    const which = g.which ? { 每: 'every ', 本: 'this ', 上: 'last ', 下: 'next ' }[g.which] : ''
    return [which ? '' : 'on', `${which}${name}`]
  }),
  rule('每月(?<day>\\d{1,2})[日号](?:[、和](?<day2>\\d{1,2})[日号])?', (g) => ['on', `the ${nth(number(g.day))}${g.day2 ? ` and ${nth(number(g.day2))}` : ''} of every month`]),
  rule('(?<from>\\d{1,2})日?[-—至](?<to>\\d{1,2})日', (g) => ['', `from the ${nth(number(g.from))} to the ${nth(number(g.to))}`]),
  rule('(?<![\\d.每单当次])(?<day>\\d{1,2})日(?![内间本常用元均])', (g, _, edition) => ['on', dayAlone(number(g.day), edition)]),
  rule('(?<edge>年底|年末|年初|月底|月末)', (g) => ['', { 年底: 'at the end of the year', 年末: 'at the end of the year', 年初: 'at the beginning of the year', 月底: 'at the end of the month', 月末: 'at the end of the month' }[g.edge!]!]),
] // biome-ignore format: one rule a line is easier to compare

/** 1st, 22nd, 13th. */
export const nth = (count: number): string => {
  const last = count % 100 > 10 && count % 100 < 14 ? 0 : count % 10
  return `${count}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`
}

import { personsIn } from '../facts/names/persons-zh.ts'
import { type DateMention, datesIn } from '../language/dates.ts'
import { type Quantity, quantitiesIn } from '../language/quantities.ts'
import { surnames } from '../language/surnames.ts'
import { taggedWords, wordsOf } from '../language/words.ts'
import type { PaperDate } from '../news/edition.ts'
import { languageOf } from '../news/language.ts'
import type { Expected, Kind } from './expects.ts'
import type { TimeAsked } from './time-asked.ts'

/** Part of a text, by its characters. */
export type Place = { from: number; to: number }

/**
 * What could be the answer in a sentence, beside what the question itself says. typed: all that is of the kind (a number, a time, a
 * person …); exact: amounts of what was asked for, or numbers of what is counted.
 */
export type AnswerPlaces = { typed: Place[]; exact: Place[] }

/**
 * written, plain: the sentence as it stands, and folded; date: its edition's; asked: the question, folded; things: what is counted, as a
 * sentence may call it.
 */
export const answerPlaces = (
  { written, plain, date }: { written: string; plain: string; date: PaperDate },
  expected: Expected,
  things: string[],
  asked: string,
): AnswerPlaces => {
  const { kind } = expected
  const isNew = ({ from, to }: Place) => !asked.includes(plain.slice(from, to).trim().toLowerCase())
  if (kind === 'time') {
    const exact = isExacting(expected) ? datesOf(plain, date).filter((mention) => isSuch(plain, mention, expected, date)) : []
    return { typed: timesIn(plain).filter(isNew), exact: exact.map(placeOf).filter(isNew) }
  }
  if (kind !== 'number') {
    const persons = named(written, plain, kind)
    return { typed: [...persons, ...(expected.bodies ? named(written, plain, 'organisation') : [])].filter(isNew), exact: [] }
  }
  // Folding has made °c of ℃.
  const quantities = quantitiesIn(plain.replaceAll('°c', '°C'), languageOf(plain))
  const times = timesIn(plain)
  const typed = [...quantities.filter((each) => each.kind !== 'ordinal').map(placeOf), ...matched(plain.matchAll(numeral))]
    .filter((place) => !times.some(({ from, to }) => from < place.to && place.from < to))
    .filter(isNew)
  const exact = [
    ...quantities.filter((each) => (expected.counted ? counts(plain, each, things) : isOf(each, expected.amounts))).map(placeOf),
    ...expected.amounts.flatMap((amount) => matched(plain.matchAll(unmeasured[amount] ?? never))),
  ].filter(isNew)
  return { typed: [...typed, ...exact], exact }
}

/** Amounts that are no quantity of their own, and what costs nothing. */
const unmeasured: Record<string, RegExp> = {
  money: /免(?:费|票|收|除?门票)|不收费|无偿|分文不|\bfree(?: of charge)?\b/g,
  speed: /(?:时速|车速|每小时|每秒|每分钟)[^，。；]{0,8}\d[\d.]*\S{0,3}|\d[\d.]*\s?(?:公里|千米|米|km|m)(?:\/|每)(?:小?时|秒|分|h|s)/gi,
  phone: /\d{3,4}-\d{6,8}|(?<![\d.])1\d{10}(?!\d)|(?:电话|热线|拨打)\D{0,6}\d{3,8}/g,
  ordinal: /首位|榜首|冠军|亚军|季军|居首|领跑|最后一名|垫底/g,
}
const never = /(?!)/g

/** Whether a date is as exact as was asked for, and the beginning, the end or yet to come where that was. */
const isSuch = (
  plain: string,
  { kind, from, to, at, end }: DateMention,
  { grain, limit, ahead }: Expected,
  edition: PaperDate,
): boolean => {
  if (grain && !grains[grain].includes(kind)) return false
  if (limit && !limits[limit](plain.slice(Math.max(0, at - 4), at), plain.slice(at, end), plain.slice(end, end + 5))) return false
  return !ahead || grain === 'clock' || kind === 'weekday' || kind === 'time' || to === undefined || to > edition || (from ?? '') > edition
}

const grains: Record<NonNullable<TimeAsked['grain']>, DateMention['kind'][]> = {
  clock: ['time'],
  day: ['day', 'weekday', 'span'],
  month: ['month', 'day', 'span'],
  year: ['year', 'day', 'month', 'span'],
}
const limits: Record<NonNullable<TimeAsked['limit']>, (before: string, date: string, after: string) => boolean> = {
  until: (before, date, after) =>
    /[至到止闭关]|[—~-]$/.test(before) || /[至到—~-]/.test(date) || /^[^，。；]{0,3}(?:前|止|结束|闭|关|截)/.test(after),
  since: (before, _, after) => /[自从]/.test(before) || /^(?:起|开始|以来|正式)/.test(after),
}

/** Whether a time was asked for that is more than any. */
const isExacting = ({ grain, limit, ahead }: Expected): boolean => grain !== undefined || limit !== undefined || ahead

const placeOf = ({ at, end }: { at: number; end: number }): Place => ({ from: at, to: end })
const matched = (matches: Iterable<RegExpMatchArray>): Place[] =>
  Array.from(matches, ({ 0: text, index = 0 }) => ({ from: index, to: index + text.length }))

const isOf = ({ kind, unit }: Quantity, amounts: string[]): boolean => amounts.includes(kind) || amounts.includes(unit)

/** What is counted stands behind its number (62万册图书) or before it in the same clause (员工620人). */
const counts = (plain: string, { at, end, kind, fraction }: Quantity, things: string[]): boolean => {
  if ((kind === 'percent' && !fraction) || kind === 'money' || kind === 'points' || kind === 'ordinal') return false
  const after = plain.slice(at, end + reach)
  const before = /[^，。；,;]*$/.exec(plain.slice(Math.max(0, at - reach), at))?.[0] ?? ''
  const words = /\p{Script=Han}/u.test(before) ? wordsOf(before) : [before]
  return things.some((thing) => after.includes(thing) || before.endsWith(thing) || words.includes(thing))
}
const reach = 8

const datesOf = (plain: string, edition?: PaperDate) =>
  datesIn(plain, languageOf(plain), edition).filter(({ kind }) => !['comparison', 'anaphor', 'daypart'].includes(kind))
const timesIn = (plain: string): Place[] => [...datesOf(plain).map(placeOf), ...matched(plain.matchAll(era))]
const era = /[\d一二三四五六七八九十]+(?:世纪|年代)|时期|期间|(?<![\d.,])(?:1\d|20)\d\d(?![\d.,])|\b(?:\w+ century|period|era)\b/g

const numeral =
  /\d[\d,.]*|[一二两三四五六七八九十百千万亿]+(?=[个家名人次种项条场位件款类成倍年月日天元米座所只支块岁分])|百分之|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|billion|half|twice)\b/gi

const latinName = /\p{Lu}[\p{L}’'.-]+(?: (?:of |the |de |von |van )?\p{Lu}[\p{L}’'.-]*)*/gu
const transcribed = /\p{Script=Han}+[·•]\p{Script=Han}+/gu
const tags: Partial<Record<Kind, RegExp>> = { person: /^nr/, place: /^ns|^f$/, organisation: /^nt/ }
const endings: Partial<Record<Kind, RegExp>> = {
  place: /[省市县区镇村国州岛洲山河湖路街海洋港湾部]$/,
  organisation: /(?:公司|集团|大学|学院|银行|协会|委员会|部门|局|部|院|社|队|厂|中心|学校|组织|机构|政府|联盟|俱乐部|党|军|台)$/,
}

/** A building or the like is where something is when a preposition leads to it: 设在梅湖体育中心. */
const facility = /(?<=[在于到往至从]\p{Script=Han}{0,8})(?:[馆场站厂园楼店校院桥厅]|中心)/gu

/** Persons, places and organisations. */
const named = (written: string, plain: string, kind: Kind | undefined): Place[] => {
  const tag = kind && tags[kind]
  if (!tag) return []
  if (!/\p{Script=Han}/u.test(plain)) return matched(written.matchAll(latinName)).filter(({ from }) => from > 0)
  const places = kind === 'person' ? matched(plain.matchAll(transcribed)) : kind === 'place' ? matched(plain.matchAll(facility)) : []
  let at = 0
  for (const { word, tag: wordTag } of taggedWords(plain)) {
    const from = plain.indexOf(word, at)
    at = from + word.length
    const tagged = tag.test(wordTag) && (kind !== 'person' || wordTag === 'nrt' || surnames.includes(word[0]!))
    if (tagged || (word.length > 1 && endings[kind]?.test(word))) places.push({ from, to: at })
  }
  if (kind === 'person')
    for (const person of personsIn(plain)) places.push({ from: plain.indexOf(person), to: plain.indexOf(person) + person.length })
  return places
}

import { datesIn } from '../language/dates.ts'
import { type Quantity, quantitiesIn } from '../language/quantities.ts'
import { taggedWords, wordsOf } from '../language/words.ts'
import type { PaperDate } from '../news/edition.ts'
import { languageOf } from '../news/language.ts'
import type { Expected, Kind } from './expects.ts'

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
    const exact = expected.ahead ? datesOf(plain, date).filter(({ to }) => to === undefined || to > date) : []
    return { typed: timesIn(plain).filter(isNew), exact: exact.map(placeOf).filter(isNew) }
  }
  if (kind !== 'number') return { typed: named(written, plain, kind).filter(isNew), exact: [] }
  const quantities = quantitiesIn(plain, languageOf(plain))
  const times = timesIn(plain)
  const typed = [...quantities.filter((each) => each.kind !== 'ordinal').map(placeOf), ...matched(plain.matchAll(numeral))]
    .filter((place) => !times.some(({ from, to }) => from < place.to && place.from < to))
    .filter(isNew)
  const exact = quantities
    .filter((each) => (expected.counted ? counts(plain, each, things) : isOf(each, expected.amounts)))
    .map(placeOf)
    .filter(isNew)
  return { typed: [...typed, ...exact], exact }
}

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
  return things.some((thing) => after.includes(thing) || words.includes(thing))
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
    if (tag.test(wordTag) || (word.length > 1 && endings[kind]?.test(word))) places.push({ from, to: at })
  }
  return places
}

import type { DateMention } from '../../language/dates.ts'
import { everyMatch } from '../../language/patterns.ts'
import { findPinyin, isPinyin, lettersOf } from '../../language/pinyin.ts'
import type { Finding, Passage } from '../reading.ts'

/**
 * `from 6 a.m. around Wangshan Road on August 5` where the evidence has 8月3日6时，望山路…；8月5日北塔…: the names and hours of an English
 * sentence stand after one day of the evidence, and the day that it gives them is that of a later statement.
 */
export const anchoredDays = (claim: Passage, source: Passage): Finding[] => {
  if (claim.language !== 'en' || !claim.dates.some(({ kind }) => kind === 'day')) return []
  const statements = statementsOf(source)
  return sentencesOf(claim.text).flatMap(({ text, from }) => {
    const to = from + text.length
    const within = claim.dates.filter(({ at }) => at >= from && at < to)
    const [said, ...others] = within.filter(({ kind }) => /^(?:day|span|month)$/.test(kind))
    if (said?.kind !== 'day' || others.length > 0 || reported.test(text)) return []
    const anchors = [...namesIn(text, source.text), ...hoursOf(within, source)]
    if (anchors.length < 2) return []
    const home = statements.find(({ at, end }) => anchors.every((places) => places.every((place) => place >= at && place < end)))
    const [day, ...more] = home?.days ?? []
    if (!home || !day || more.length > 0 || day.from === said.from || anchors.flat().some((place) => place < day.at)) return []
    // 记者18日从机场获悉: the day of the report.
    if (heard.test(source.text.slice(day.end))) return []
    const later = statements.some(({ at, days }) => at > home.at && days.some(({ from: other }) => other === said.from))
    const earlier = statements.some(({ at, days }) => at < home.at && days.some(({ from: other }) => other === said.from))
    return later && !earlier ? [{ text: said.text, why: `the evidence says ${day.text} of this` }] : []
  })
}

const heard = /^[^，。；]{0,24}(?:获悉|了解到|公布|发布|通报|消息|介绍|透露|表示)/
const reported = /\b(?:said|says|announced|according|reported|told|published|released|issued)\b/i

const sentencesOf = (text: string): { text: string; from: number }[] =>
  everyMatch(text, /.+?(?:[.;](?=\s+[A-Z])|;|,? (?:and|while|but) (?=(?:in|at|on|the) )|$)/gs).map((match) => ({
    text: match[0],
    from: match.index,
  }))

type Statement = { at: number; end: number; days: DateMention[] }
/** The statements of the evidence, each with its days and spans. */
const statementsOf = ({ text, dates }: Passage): Statement[] =>
  everyMatch(text, /[^。；\n]+/g).map(({ 0: words, index }) => ({
    at: index,
    end: index + words.length,
    days: dates.filter(({ kind, at }) => /^(?:day|span|anaphor)$/.test(kind) && at >= index && at < index + words.length),
  }))

/** Where the evidence has each name in pinyin. */
const namesIn = (text: string, source: string): number[][] =>
  [...new Set(text.match(/\b[A-Z][a-z]{3,}\b/g) ?? [])]
    .filter((word) => isPinyin(word))
    .map((word) => findPinyin(lettersOf(word), source).map(({ at }) => at))
    .filter((places) => places.length > 0)

/** Where the evidence has each hour. */
const hoursOf = (dates: DateMention[], source: Passage): number[][] =>
  dates
    .filter(({ kind }) => kind === 'time')
    .map(({ minutes }) => source.dates.filter((other) => other.kind === 'time' && other.minutes === minutes).map(({ at }) => at))
    .filter((places) => places.length > 0)

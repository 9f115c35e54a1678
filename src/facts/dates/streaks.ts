import { chineseNumber, englishNumber, englishOrdinal } from '../../language/numbers.ts'
import { everyMatch } from '../../language/patterns.ts'
import type { Finding, Passage, Reading } from '../reading.ts'

/** How often in a row, and of what: 连续三个季度 is a third straight quarter, neither a third month nor a fourth quarter. */
export const streaksKept = (claim: Passage, { source }: Reading): Finding[] => {
  const own = streaksIn(claim)
  const theirs = own.length === 0 ? [] : streaksIn(source)
  return theirs.length === 0
    ? []
    : own
        .filter(({ count, unit }) => !theirs.some((other) => other.unit === unit && other.count === count))
        .map(({ text }) => ({ text, why: `the evidence says ${theirs.map((one) => one.text).join(', ')}` }))
}

const chineseUnits: Record<string, string> = { 天: 'day', 日: 'day', 周: 'week', 月: 'month', 季: 'quarter', 季度: 'quarter', 年: 'year' }
const chinese =
  /(?<!大)连(?:续|着)?(?:[升降涨跌增减亏盈]{1,2}|回落|回升|下[降跌滑]|增长)?第?(?<n>\d{1,3}|[一二两三四五六七八九十]{1,3})个?(?<unit>天|日|周|月|季度?|年)(?!级|货|[一二三四五六日])/g
const english =
  /\b(?<n>\w+)[ -](?:straight|consecutive|successive)[ -](?<unit>day|week|month|quarter|year)s?\b|\b(?<n2>\w+) (?<unit2>day|week|month|quarter|year)s?,? (?:running|in a row|in succession)\b/gi

const streaksIn = ({ text, language }: Passage): { count: number; unit: string; text: string }[] =>
  everyMatch(text, language === 'zh' ? chinese : english).flatMap(({ 0: words, groups }) => {
    const [n, unit] = [groups!.n ?? groups!.n2!, groups!.unit ?? groups!.unit2!]
    const count = language === 'zh' ? chineseNumber(n) : (englishNumber(n.toLowerCase()) ?? englishOrdinal(n.toLowerCase()))
    return count === undefined ? [] : [{ count, unit: chineseUnits[unit] ?? unit.toLowerCase(), text: words }]
  })

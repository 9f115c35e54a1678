import type { DateMention } from '../../language/dates.ts'
import { characterPairs } from '../character-pairs.ts'
import type { Finding, Passage } from '../reading.ts'

/** Two times in each other's place: each with what the other is said of, or as the ends of one span. */
export const exchangedTimes = (claim: Passage, source: Passage): Finding[] => [
  ...exchangedWords(claim, source),
  ...turnedSpans(claim, source),
]

/** 12时起停航，18时恢复 for 18时起停航，12时恢复: of two hours or days of a Chinese claim each has the words after it that the other has there. */
const exchangedWords = (claim: Passage, source: Passage): Finding[] => {
  if (claim.language !== 'zh') return []
  const known = claim.dates.flatMap((said) => {
    const places = source.dates.filter((there) => same(said, there))
    return places.length === 1 ? [{ said, own: places[0]! }] : []
  })
  for (const [index, first] of known.entries()) {
    for (const second of known.slice(index + 1)) {
      if (first.said.kind !== second.said.kind || same(first.said, second.said)) continue
      const [a, b] = [after(first.said, claim), after(second.said, claim)]
      const [meantA, meantB] = [after(first.own, source), after(second.own, source)]
      if (common(a, meantB) > 0 && common(b, meantA) > 0 && common(a, meantA) + common(b, meantB) === 0)
        return [{ text: first.said.text, why: `${first.said.text} and ${second.said.text} stand in each other's place` }]
    }
  }
  return []
}

const same = (one: DateMention, other: DateMention): boolean =>
  one.kind === other.kind && (one.kind === 'time' ? one.minutes === other.minutes : one.kind === 'day' && one.from === other.from)

/** What a time is said of: the words after it in its clause, as far as the next one. */
const after = ({ end }: DateMention, { text, dates }: Passage): string => {
  const next = Math.min(text.length, end + 8, ...dates.filter(({ at }) => at >= end).map(({ at }) => at))
  return text
    .slice(end, next)
    .split(/[，。；、！？\n]/)[0]!
    .replace(/^(?:起|许|左右|正式|开始|前|后)+/, '')
}

const common = (one: string, other: string): number => {
  const theirs = characterPairs(other)
  return characterPairs(one).filter((pair) => theirs.includes(pair)).length
}

/** From 6 a.m. to 10 p.m. where the evidence has 22时至次日6时: a span of hours begins with the one that ends it there. */
const turnedSpans = (claim: Passage, source: Passage): Finding[] => {
  const [said, there] = [timesIn(claim), timesIn(source)]
  return spansIn(said, claim).flatMap(([from, to]) => {
    const [starts, ends] = [from, to].map((time) => there.filter((own) => own.minutes === time.minutes)) as [DateMention[], DateMention[]]
    const [start, end] = [starts[0], ends[0]]
    // Only what the evidence names once stands in a certain order.
    if (starts.length !== 1 || ends.length !== 1 || !start || !end || end.at >= start.at) return []
    const between = source.text.slice(end.end, start.at)
    // 营业至17时，9时开门: the evidence itself may name the end first, unless it says that it begins there.
    if (/[。！？\n]/.test(between) || !(links.zh.test(between) || /^(?:起|[^，。；至到]{0,2}[开启])/u.test(between))) return []
    return [
      {
        text: claim.text.slice(from.at, to.end),
        why: `the evidence says from ${end.text.trim()} to ${start.text.trim()}: the ends of the span stand in each other's place`,
      },
    ]
  })
}

const timesIn = ({ dates }: Passage): DateMention[] => dates.filter(({ kind, minutes }) => kind === 'time' && minutes !== undefined)

const links = {
  zh: /^[^，。；]{0,3}(?:至|到|[—–~-])[^，。；]{0,6}$/u,
  en: /^(?: on)?[^.;]{0,24}(?:\b(?:to|until|till|through)\b|[–—-])[^.;,]{0,16}$/i,
}

/** Two times next to each other that are said to be the ends of one span, and are not the same hour of a clock. */
const spansIn = (times: DateMention[], { text, language }: Passage): [DateMention, DateMention][] =>
  times.flatMap((from, index) => {
    const to = times[index + 1]
    return to &&
      from.minutes! % 720 !== to.minutes! % 720 &&
      links[language].test(text.slice(from.end, to.at)) &&
      !(language === 'en' && /\b(?:moved|brought|pushed|delayed|changed|shifted|extended|postponed)\b/i.test(text.slice(0, from.at)))
      ? [[from, to]]
      : []
  })

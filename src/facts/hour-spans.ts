import type { DateMention } from '../language/dates.ts'
import type { Finding, Passage } from './reading.ts'

/** From 6 a.m. to 10 p.m. where the evidence has 22时至次日6时: a span of hours begins with the one that ends it there. */
export const hourSpansKept = (claim: Passage, source: Passage): Finding[] => {
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

import { everyMatch } from '../../language/patterns.ts'
import type { Quantity } from '../../language/quantities.ts'
import { characterPairs } from '../character-pairs.ts'
import { matches } from '../quantities/figures.ts'
import type { Passage } from '../reading.ts'

/** Among more than the evidence lists, or more than it can know. */
const wider =
  /全[国省市县球]|世界|亚洲|国内|历[史年来届]|有史|以来|同[类期行]|业[内界]|创(?!业)|纪录|\b(?:ever|on record|since|in (?:the|its) (?:\w+ )?(?:province|country|nation|world|city|county|history|region)|nationwide|worldwide|record|China[’']s|(?:world|country|nation|province|city)[’']s)\b/i
const least = /[小低少短慢轻]|\b(?:smallest|lowest|youngest)\b/i

/**
 * 丙涨幅最大 of 甲涨1%，乙涨2%，丙涨3%: whether a superlative at a place of the claim follows from figures of one kind that a sentence of the evidence
 * lists, three of them and more: it is said of the greatest, or of the smallest where it says so.
 */
export const isExtremeOfList = ({ at, end }: { at: number; end: number }, claim: Passage, source: Passage): boolean => {
  const [from, to] = around(at, end, claim)
  const said = claim.text.slice(from, to)
  if (wider.test(said)) return false
  const sign = least.test(claim.text.slice(at, end)) ? -1 : 1
  const own = claim.quantities.filter((figure) => figure.at >= from && figure.end <= to)
  const tops = listsOf(source).map((list) => ({
    list,
    top: list.reduce((best, one) => (sign * one.value > sign * best.value ? one : best)),
  }))
  const told = tops.filter(({ list }) => own.some((figure) => matches(figure, source).some((other) => list.includes(other))))
  if (told.length > 0)
    return told.some(
      ({ list, top }) =>
        own.some((figure) => matches(figure, source).includes(top)) && (claim.language === 'en' || isOf(said, top, list, source) !== false),
    )
  return claim.language === 'zh' && tops.length > 0 && tops.every(({ list, top }) => isOf(said, top, list, source) === true)
}

/** The clause with the superlative, and the next, which may have its figure; in English the sentence. */
const around = (at: number, end: number, { text, language, quantities }: Passage): [from: number, to: number] => {
  const ends = language === 'zh' ? /[，。；：\n]/g : /[.;]\s|\n/g
  const begins = language === 'zh' ? /[，。；：\n]$/ : /(?:[.;]\s|\n)$/
  const startOf = (place: number): number => {
    let from = place
    while (from > 0 && !begins.test(text.slice(0, from))) from--
    return from
  }
  let from = startOf(at)
  const rest = text.slice(end)
  const [first, second] = everyMatch(rest, ends).map(({ index, 0: mark }) => ({ index, mark }))
  const stop = language === 'zh' && first?.mark === '，' ? second : first
  const to = end + (stop?.index ?? rest.length)
  // 丙涨3%，涨得最多: the figure went before.
  if (language === 'zh' && text[from - 1] === '，' && !quantities.some((figure) => figure.at >= from && figure.end <= to))
    from = startOf(from - 1)
  return [from, to]
}

/** Figures of one kind and unit in one sentence, three and more. */
const listsOf = ({ text, quantities }: Passage): Quantity[][] => {
  const groups = Map.groupBy(
    quantities.filter(({ kind, upTo, vague }) => upTo === undefined && vague === undefined && !/^(?:ordinal|score|duration)$/.test(kind)),
    ({ at, kind, unit }) => `${text.slice(0, at).split(/[。；\n]/).length} ${kind} ${unit}`,
  )
  return [...groups.values()].filter((list) => list.length >= 3)
}

/** Whether the claim speaks of what the evidence gives this figure to, and of nothing else of the list; undefined where it names nobody. */
const isOf = (said: string, figure: Quantity, list: Quantity[], { text }: Passage): boolean | undefined => {
  const subject = (one: Quantity) =>
    text
      .slice(0, one.at)
      .split(/[，。；：、\n]/)
      .at(-1)!
  const others = list.filter((one) => one !== figure).map(subject)
  const telling = characterPairs(subject(figure)).filter((pair) => !others.some((other) => other.includes(pair)))
  return telling.length === 0 ? undefined : telling.some((pair) => said.includes(pair))
}

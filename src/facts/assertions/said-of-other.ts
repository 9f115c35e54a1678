import { matches } from '../quantities/figures.ts'
import type { Passage } from '../reading.ts'

/**
 * 涨幅收窄0.2个百分点 where the evidence has 涨幅回落0.2个百分点，猪肉降幅扩大3.1个百分点: what the claim says a word with is a figure, and
 * where the evidence has that, from the beginning of its sentence on, it has none of the words against it. said: the claim's word and its place.
 */
export const saidOfOther = (claim: Passage, source: Passage, said: RegExpExecArray, against: readonly RegExp[]): boolean => {
  const { text, language } = claim
  const from = said.index + said[0].length
  const stop = text.slice(from).search(language === 'zh' ? /[，。；：]/ : /(?!, to\b)[,;:](?!\d)|\.(?:\s|$)|\b(?:but|and|while)\b/)
  const until = stop < 0 ? text.length : from + stop
  const figure = claim.quantities.find(({ at, kind }) => at >= from && at < until && kind !== 'ordinal')
  if (figure === undefined) return false
  const places = matches(figure, source)
  return places.length > 0 && places.every(({ at, end }) => !against.some((word) => word.test(scopeOf(source, at, end))))
}

/** From the beginning of the sentence to the end of the clause, and the next clause where that has no figure of its own. */
const scopeOf = ({ text }: Passage, at: number, end: number): string => {
  const from = Math.max(...['。', '；', '\n'].map((mark) => text.lastIndexOf(mark, at))) + 1
  const [here = '', next = ''] = text
    .slice(end)
    .split(/[。；\n]/)[0]!
    .split('，')
  return `${text.slice(from, end)}${here}${/\d/.test(next) && !/^(?:[高低多少]于|[比较]|同比|环比)/.test(next) ? '' : `，${next}`}`
}

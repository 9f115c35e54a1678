import { everyMatch } from '../../language/patterns.ts'
import type { Quantity } from '../../language/quantities.ts'
import type { Passage } from '../reading.ts'

/**
 * The words around a figure. before, after: in its own clause, up to the figures beside it; earlier: in that clause before the figure
 * before; previous: the clause before; far: the rest of the sentence before. A figure with no word of its own (`up 3% to 5bn`, 由8元涨至9元) has
 * those of the figure before it.
 */
export type Surroundings = { before: string; after: string; earlier: string; previous: string; far: string }

/** The surroundings of figures, which are all that a passage has of the kind that is looked at, in order. */
export const surroundingsIn = (passage: Passage, figures: readonly Quantity[]): Map<Quantity, Surroundings> => {
  const found = new Map<Quantity, Surroundings>()
  for (const [index, figure] of figures.entries()) found.set(figure, around(passage, figures, index, found))
  // 分别增长3%和5%: each of a row is told of in the words before the first.
  if (passage.language === 'zh') {
    for (const [first, ...others] of rowsIn(passage, figures))
      for (const figure of others) found.set(figure, { ...found.get(first!)!, after: found.get(figure)!.after })
  }
  return found
}

/** The rows of figures that 分别 deals out: 销量、产值分别增长3%和5%. */
export const rowsIn = ({ text }: Passage, figures: readonly Quantity[]): Quantity[][] =>
  everyMatch(text, /分别/g).flatMap(({ index }) => {
    const first = figures.findIndex(({ at }) => at > index)
    if (first < 0 || /[。；\n]/.test(text.slice(index, figures[first]!.at))) return []
    let last = first
    while (last + 1 < figures.length && joined.test(text.slice(figures[last]!.end, figures[last + 1]!.at))) last++
    return last > first ? [figures.slice(first, last + 1)] : []
  })

const joined = /^(?:[（(][^）)]*[）)])?(?:[、，和与及]|以及)?[^，。；、]{0,6}$/
const marks = {
  zh: /[，。；：！？、,;\n（）()]/,
  en: /[,;:\n()]|[.!?](?=\s|$)|\b(?:and|while|but|whereas|with|against|though|versus)\b/,
}
const sentenceEnds = { zh: /[。！？\n]/, en: /[;\n]|[.!?]\s/ }
/** Which way something went, and the words that go with any figure: no word of whose it is. */
const sayNothing = {
  zh: /[同环]比|其中|分别|[了约近超逾达已共至到为增降减升涨跌提高长加少下上]|[^\p{L}]/gu,
  en: /\b(?:to|by|of|up|down|the|a|about|some|nearly|over|more|than|or|was|were|reached|from|at|rose|fell|and|increase|rise|drop)\b|[^\p{L}]/gu,
}

const around = (
  { text, language }: Passage,
  figures: readonly Quantity[],
  index: number,
  known: ReadonlyMap<Quantity, Surroundings>,
): Surroundings => {
  const figure = figures[index]!
  const last = figures[index - 1]
  const sentence = text.slice(0, figure.at).split(sentenceEnds[language]).at(-1)!
  const clauses = sentence.split(marks[language])
  const clause = clauses.pop()!
  const from = figure.at - clause.length
  // 购买燃油车的，补贴1.3万元: for whom it is.
  const condition = language === 'zh' && (last?.end ?? 0) <= from && /[的者]$/.test(clauses.at(-1) ?? '') ? clauses.pop()! : ''
  // `30% above the issue price at 28.60`: what it is measured against.
  const before = `${condition}${text
    .slice(Math.max(last?.end ?? 0, from), figure.at)
    .replace(/\b(?:above|below|than|against)\b.*?(?=\b(?:at|to) [^a-z]*$)/, '')}`
  const after = afterIn(text, figures, index, language)
  const earlier = text.slice(from, Math.max(last?.end ?? 0, from))
  if (isEmpty(before, language) && isEmpty(after, language)) {
    const start = from - 1 - (clauses.at(-1)?.length ?? 0)
    if (last && (last.end > from || last.at >= start)) {
      const shared = known.get(last)!
      return { ...shared, before: shared.before + before, after }
    }
    if (clauses.length > 0)
      return { before: clauses.pop()! + before, after, earlier, previous: clauses.pop() ?? '', far: clauses.join('|') }
  }
  return { before, after, earlier, previous: clauses.pop() ?? '', far: clauses.join('|') }
}

/** What follows a figure in its clause; after a list (以18枚金牌、41枚奖牌居首) also what follows the last of it. */
const afterIn = (text: string, figures: readonly Quantity[], index: number, language: Passage['language']): string => {
  const [figure, next] = [figures[index]!, figures[index + 1]]
  const own = text.slice(figure.end, next?.at ?? text.length).split(marks[language])[0]!
  return language === 'zh' && next && /^\p{Script=Han}{0,4}[、和与及]$/u.test(text.slice(figure.end, next.at))
    ? own + afterIn(text, figures, index + 1, language)
    : own
}

const isEmpty = (words: string, language: Passage['language']): boolean => words.replace(sayNothing[language], '') === ''

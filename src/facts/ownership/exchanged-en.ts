import { tells } from '../../language/dictionary-words.ts'
import { chineseOf } from '../../language/glosses.ts'
import { findPinyin, isPinyin, isSyllable, lettersOf } from '../../language/pinyin.ts'
import type { Quantity } from '../../language/quantities.ts'
import { counts, matches } from '../quantities/figures.ts'
import type { Finding, Passage, Reading } from '../reading.ts'

/** Two figures of an English claim in each other's place, seen by the words of the evidence that translate the words next to them. */
export const exchangedInEnglish = (claim: Passage, { source }: Reading): Finding[] => {
  if (source.language !== 'zh' || claim.language !== 'en' || /\brespectively\b/.test(claim.text)) return []
  const known = claim.quantities.flatMap((figure) => {
    const same = matches(figure, source)
    return counts(figure) && same.length === 1 ? [{ figure, own: same[0]! }] : []
  })
  for (const [index, first] of known.entries()) {
    for (const second of known.slice(index + 1)) {
      if (first.own === second.own || first.own.kind !== second.own.kind) continue
      const sameUnit = first.own.unit === second.own.unit
      if (first.figure.kind === 'score' || partOf.test(claim.text.slice(first.figure.end, second.figure.at))) continue
      const [wordsFirst, wordsSecond] = [wordsNear(first.figure, claim), wordsNear(second.figure, claim)]
      const near = [chineseNear(first.own, source), chineseNear(second.own, source)] as const
      const clauses = near.map(lastClause) as [string, string]
      const crossed = (left: string[], right: string[], [chineseFirst, chineseSecond]: readonly [string, string] = near): boolean => {
        const common = (words: string[], chinese: string, other: string) => words.some((word) => says(word, chinese) && !says(word, other))
        return (
          !common(left, chineseFirst, chineseSecond) &&
          !common(right, chineseSecond, chineseFirst) &&
          common(left, chineseSecond, chineseFirst) &&
          common(right, chineseFirst, chineseSecond)
        )
      }
      // Names say whose a figure is, whatever else stands there, and so does the noun after it.
      if (
        (sameUnit &&
          (crossed(wordsFirst, wordsSecond) ||
            crossed(wordsFirst, wordsSecond, clauses) ||
            crossed(purposeOf(first.figure, claim), purposeOf(second.figure, claim)) ||
            crossed(wordsFirst.filter(isName), wordsSecond.filter(isName)))) ||
        // 500套课桌椅、200台电脑: of things, whatever they are counted by.
        crossed(nounsAfter(first.figure, claim), nounsAfter(second.figure, claim)) ||
        crossed(nounsAfter(first.figure, claim), nounsAfter(second.figure, claim), [after(first.own, source), after(second.own, source)])
      )
        return [
          { text: first.figure.text, why: `${first.figure.text.trim()} and ${second.figure.text.trim()} stand in each other's place` },
        ]
    }
  }
  return []
}

/** The words right after a figure, up to two: the pupils of `86 pupils and 1,200 teachers`. */
export const nounsAfter = ({ end }: Quantity, { text }: Passage): string[] =>
  (/^ (?:(?!and\b|or\b|in\b|on\b|at\b|to\b|for\b|of\b|from\b|with\b)[a-z-]+ ?){1,2}/.exec(text.slice(end))?.[0] ?? '').match(
    /[a-z]{4,}/g,
  ) ?? []

/** What a figure is for: `for each graduate they hire`, `toward an electric car`. */
const purposeOf = ({ end }: Quantity, { text }: Passage): string[] =>
  (/^ (?:for|towards?|per)\b[^,;.]*/.exec(text.slice(end))?.[0].split(/\b(?:and|or|while|but)\b|\d/)[0] ?? '').match(/[a-z]{4,}/g) ?? []

/** Whether a word of English, or a name in pinyin, stands in the Chinese. */
export const says = (word: string, chinese: string): boolean =>
  chineseOf(word).some((zh) => chinese.includes(zh)) ||
  tells(chinese, word) ||
  (isName(word) && findPinyin(lettersOf(word), chinese).length > 0)

const isName = (word: string): boolean => /^[A-Z]/.test(word) && isPinyin(word) && !isSyllable(word)

/** `1,900 of over 2,300 households`: of the same thing. */
const partOf =
  /^ (?:out )?of (?:the |its |all |some |a total of )*$|\b(?:part|share|fraction|portion|proportion|slice|out|many|most) of (?:the |its |all )?$/

/** Which way it went, and when: whose a figure is they do not tell. */
const saysNothing =
  /^(?:ends?|year(?:s|ly)?|annual(?:ly)?|months?|monthly|days?|daily|weeks?|time|times|from|more|less|than|over|total\w*|rose|risen|ris(?:es?|ing)|gr[eo]w\w*|increas\w+|fell|fall\w*|drop\w*|declin\w+|climb\w*|jump\w*|gain\w*|edged|slid|slip\w*|down|dip\w*|reach\w*|January|February|March|April|May|June|July|August|September|October|November|December)$/i

/** The English words of a figure's clause, up to the figures beside it. */
const wordsNear = (figure: Quantity, { text, quantities }: Passage): string[] => {
  const before = Math.max(0, ...quantities.filter(({ end }) => end <= figure.at).map(({ end }) => end))
  const after = Math.min(text.length, ...quantities.filter(({ at }) => at >= figure.end).map(({ at }) => at))
  const left =
    text
      .slice(before, figure.at)
      .split(/[;]|[.!?]\s/)
      .at(-1) ?? ''
  const right = text.slice(figure.end, after).split(/[,;]|[.!?](?:\s|$)|\b(?:and|while|but)\b/)[0] ?? ''
  // What stands before the comma or the conjunction still belongs to the figure before it.
  const [previous, ...parts] = left.split(/,|\b(?:and|while|but)\b/)
  const own = before > 0 && parts.length > 0 ? parts.join(' ') : `${previous} ${parts.join(' ')}`
  return (`${own} ${right}`.match(/[A-Za-z]{3,}/g) ?? []).filter((word) => !saysNothing.test(word))
}

/** 夫妻，丈夫48岁: what stands right before the figure, where it says anything. */
const lastClause = (near: string): string => near.match(/[^，。；、\s]*\p{Script=Han}{2}[^，。；、\s]*(?=\s)/u)?.[0] ?? near

/** 127个国家和地区的577个港口: what follows a figure, up to a mark or the next figure. */
const after = ({ end }: Quantity, { text, quantities }: Pick<Passage, 'text' | 'quantities'>): string =>
  text.slice(end, Math.min(end + 18, ...quantities.filter(({ at }) => at >= end).map(({ at }) => at))).split(/[，。；、]/)[0]!

const chineseNear = (figure: Quantity, { text, quantities }: Passage): string => {
  const previous = quantities.filter(({ end }) => end <= figure.at)
  // 由860元提高到910元: both are of what stands before the first.
  const base = previous.at(-1)
  const from = base && /^[^，。；、]{0,4}[至到为]$/.test(text.slice(base.end, figure.at)) ? previous.slice(0, -1) : previous
  const before = Math.max(0, ...from.map(({ end }) => end))
  return `${text.slice(Math.max(before, figure.at - 24), figure.at)} ${after(figure, { text, quantities })}`
}

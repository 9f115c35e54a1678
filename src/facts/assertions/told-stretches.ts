import { tells } from '../../language/dictionary-words.ts'
import { matches } from '../quantities/figures.ts'
import type { Passage } from '../reading.ts'

/** A stretch of the evidence, and whose it is. */
export type Stretch = { of: string; at: number; end: number }

/** What the claim says, in words of English or pairs of Chinese characters, that only the stretches of one have, and only those of the other. */
export const weigh = (
  claim: Passage,
  source: Passage,
  stretches: readonly Stretch[],
  one: string,
  other: string,
  words: readonly string[],
) => {
  const told = claim.language === 'zh' ? (text: string, pair: string) => text.includes(pair) : tells
  const textOf = (mine: readonly Stretch[]) => mine.map(({ at, end }) => source.text.slice(at, end)).join('\n')
  const [own, theirs, rest] = [
    stretches.filter(({ of }) => of === one),
    stretches.filter(({ of }) => of === other),
    stretches.filter(({ of }) => of !== other),
  ]
  const [ownText, theirText, restText] = [textOf(own), textOf(theirs), textOf(rest)]
  const within = (at: number, mine: readonly Stretch[]) => mine.some((stretch) => at >= stretch.at && at < stretch.end)
  const figures = claim.quantities
    .filter(({ kind }) => kind !== 'ordinal' && kind !== 'age')
    .map((figure) => matches(figure, source).map(({ at }) => at))
    .filter((places) => places.length > 0)
  return {
    theirs: words.filter((word) => told(theirText, word) && !told(restText, word)),
    own: words.filter((word) => told(ownText, word) && !told(theirText, word)),
    theirFigures: figures.filter((places) => places.every((at) => within(at, theirs))).length,
    ownFigures: figures.filter((places) => places.some((at) => within(at, own))).length,
  }
}

export const speaking =
  /\b(?:said|says|saying|told|tells|according|added|adds|noted|notes|recalled|recalls|explained|explains|believes?|think\w*|hopes?)\b/i

export const clausesWith = (text: string): { text: string; at: number; end: number; begins: boolean }[] =>
  [...text.matchAll(/[^，。；：！？\n]+/g)].map(({ 0: words, index }) => ({
    text: words,
    at: index,
    end: index + words.length,
    begins: index === 0 || /[。；！？\n]/.test(text[index - 1]!),
  }))

/** A claim cut down to the sentence that stands at a place of it: what is around is left blank, so that all places stay. */
export const sentenceOf = (claim: Passage, at: number): Passage => {
  const { text, language, dates } = claim
  const ends =
    language === 'zh'
      ? /[。；！？\n]/g
      : /[;!?]\s|(?<!\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mrs?|Ms|Dr|St|Nos?|U\.S))\.\s(?=[A-Z“"])/g
  const bounds = [...text.matchAll(ends)].map(({ index }) => index)
  const [from, until] = [bounds.findLast((bound) => bound < at) ?? 0, bounds.find((bound) => bound >= at) ?? text.length]
  return {
    text: ' '.repeat(from) + text.slice(from, until),
    language,
    dates,
    quantities: claim.quantities.filter((figure) => figure.at >= from && figure.at < until),
  }
}

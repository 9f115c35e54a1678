import { loadNames } from '../../language/names.ts'
import { everyMatch } from '../../language/patterns.ts'
import type { Quantity } from '../../language/quantities.ts'
import { wordsOf } from '../../language/words.ts'
import { counts, matches } from '../quantities/figures.ts'
import type { Finding, Passage, Reading } from '../reading.ts'
import { says } from './exchanged-en.ts'

/** 汽油、柴油每吨分别下调125元和120元: so many nouns, and in their order a figure for each. */
type List = { nouns: string[]; figures: Quantity[] }

/** A figure of a list after 分别 told of another noun of that list than the one it stands for there. */
export const listedFigures = (claim: Passage, { source }: Reading): Finding[] => {
  if (source.language !== 'zh') return []
  return listsIn(source).flatMap(({ nouns, figures }) => {
    const told = claim.quantities.filter(counts).flatMap((figure) => {
      const same = matches(figure, source)
      const place = same.length === 1 ? figures.indexOf(same[0]!) : -1
      return place < 0 ? [] : [{ figure, place }]
    })
    const strayed = told.find(({ figure, place }) => {
      const said = nounOf(figure, nouns, claim)
      return said !== undefined && said !== place
    })
    return strayed
      ? [
          {
            text: strayed.figure.text,
            why: `the evidence gives ${strayed.figure.text.trim()} for ${nouns[strayed.place]}, in the order after 分别`,
          },
        ]
      : []
  })
}

const joined = { zh: /^(?:[、和与及]|以及)$/, en: /^(?:,|,? and) $/ }

/** The figures in a row that one of them is of, joined by nothing but 和 or a comma. */
const rowOf = (figure: Quantity, { text, quantities, language }: Passage): Quantity[] => {
  const at = quantities.indexOf(figure)
  let [from, to] = [at, at]
  while (from > 0 && joined[language].test(text.slice(quantities[from - 1]!.end, quantities[from]!.at))) from--
  while (to + 1 < quantities.length && joined[language].test(text.slice(quantities[to]!.end, quantities[to + 1]!.at))) to++
  return quantities.slice(from, to + 1)
}

const listsIn = (passage: Passage): List[] => {
  const { text, quantities } = passage
  return everyMatch(text, /分别/g).flatMap(({ index }) => {
    const first = quantities.find(({ at }) => at > index)
    if (!first || /[，。；\n]/.test(text.slice(index, first.at))) return []
    const figures = rowOf(first, passage)
    const alike = figures.every(
      ({ kind, unit, value }, at) =>
        kind === first.kind && unit === first.unit && figures.findIndex((other) => other.value === value) === at,
    )
    if (figures[0] !== first || figures.length < 2 || !alike || first.kind === 'ordinal') return []
    const clauses = text
      .slice(0, index)
      .split(/[。；：！？\n]/)
      .at(-1)!
      .split('，')
      .reverse()
    const nouns =
      ownClauses(clauses, figures.length) ?? clauses.map((clause) => nounsIn(clause, figures.length)).find((found) => found !== undefined)
    return nouns ? [{ nouns, figures }] : []
  })
}

const ended = /\d[\d.,]*[万亿千百]*(?:\p{Script=Han}{0,3})$/u

/** 其中个体工商户14.9万户，企业6.4万户，分别…: the clauses right before, each of a noun and its own figure. The nearest comes first. */
const ownClauses = (clauses: string[], length: number): string[] | undefined => {
  const told = clauses[0] === '' ? clauses.slice(1, length + 1) : clauses.slice(0, length)
  if (told.length < length || !told.every((clause) => ended.test(clause) && !/[、和与及]/.test(clause))) return undefined
  const nouns = told.toReversed().map((clause) =>
    wordsOf(clause.replace(ended, '').replace(/(?:达到?|为|约|近|超过?|逾)+$/, ''))
      .filter((word) => /^\p{Script=Han}{2,}$/u.test(word))
      .at(-1),
  )
  return nouns.every((noun, at) => noun !== undefined && nouns.indexOf(noun) === at) ? (nouns as string[]) : undefined
}

/** 国内汽油、柴油价格每吨: the words on either side of the mark; what both sides end with is of all of them. */
const nounsIn = (clause: string, length: number): string[] | undefined => {
  const parts = clause.split(/[、和与及]/)
  if (parts.length !== length) return undefined
  const words = parts.map((part) => wordsOf(part.replace(ended, '')).filter((word) => /^\p{Script=Han}+$/u.test(word)))
  const last = words.at(-1)!
  const nouns = words.map((own, at) => {
    const noun = at === length - 1 ? own[0] : own.filter((word) => !last.includes(word)).at(-1)
    // 汽、柴油: what the last noun ends with is of both.
    return noun?.length === 1 && last[0]?.length === 2 ? noun + last[0][1] : noun
  })
  return nouns.every((noun, at) => noun !== undefined && noun.length > 1 && nouns.indexOf(noun) === at) ? (nouns as string[]) : undefined
}

const told = /^ (?:of|in|for)\b/

/** Which of the nouns a figure of the claim is told of, where its wording leaves no doubt. */
const nounOf = (figure: Quantity, nouns: string[], claim: Passage): number | undefined => {
  const { text, language } = claim
  const row = rowOf(figure, claim)
  const before = Math.max(0, ...claim.quantities.filter(({ end, kind }) => end <= row[0]!.at && kind !== 'ordinal').map(({ end }) => end))
  const sentence = language === 'zh' ? /[。；！？\n]/ : /[;\n]|[.!?]\s/
  const stretch = text.slice(before, row[0]!.at).split(sentence).at(-1)!
  // `0.2% in second-tier and 0.3% in third-tier cities`: what stands right after a figure is that one's.
  const spoken = spokenIn(
    language === 'en' && before > 0 && told.test(text.slice(before)) ? stretch.split(/,|\b(?:and|but|while)\b/).at(-1)! : stretch,
    nouns,
    language,
  )
  // `82.1% of its gas target`: what the share is of comes after it.
  const [link] = row.length === 1 && language === 'en' ? (told.exec(text.slice(figure.end)) ?? []) : []
  if (link) {
    const of = spokenIn(text.slice(figure.end).split(/[,;\n]|[.!?]\s|\band\b/)[0]!, nouns, language)
    if (of.length === 1) return of[0]
    if (link === ' of' && figure.kind === 'percent') return undefined
  }
  if (row.length > 1) return spoken.length === row.length ? spoken[row.indexOf(figure)] : undefined
  if (spoken.length > 0) return spoken.length === 1 ? spoken[0] : undefined
  const next = claim.quantities.find(({ at }) => at >= figure.end)?.at ?? text.length
  const after = spokenIn(
    text.slice(figure.end, next).split(language === 'zh' ? /[，、。；\n]/ : /[,;\n]|[.!?]\s|\band\b/)[0]!,
    nouns,
    language,
  )
  return language === 'en' && after.length === 1 ? after[0] : undefined
}

/** Japan, of 日本队. */
const namesIn = (word: string, noun: string): boolean =>
  /^[A-Z]/.test(word) && (loadNames().get(word.toLowerCase()) ?? []).some((zh) => zh.length > 1 && noun.includes(zh))

/** The places of the nouns that a stretch speaks of, in its order. */
const spokenIn = (stretch: string, nouns: string[], language: Passage['language']): number[] => {
  const found =
    language === 'zh'
      ? nouns.flatMap((noun, place) => (stretch.includes(noun) ? [{ place, at: stretch.indexOf(noun) }] : []))
      : everyMatch(stretch, /[A-Za-z]{4,}/g).flatMap(({ 0: word, index }) => {
          const said = nouns.flatMap((noun, place) => (says(word, noun) || namesIn(word, noun) ? [place] : []))
          return said.length === 1 ? [{ place: said[0]!, at: index }] : []
        })
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ place }) => place))]
}

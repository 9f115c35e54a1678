import { type Expected, isExact, isShaped, isStrict, isTelling } from './expects.ts'
import type { Candidate } from './rank-sentences.ts'
import { type Read, readText, timesIn } from './read-passage.ts'
import type { Retrieved } from './retrieve.ts'
import type { SentenceSigns } from './sentence-signs.ts'
import { isKnown, shareStanding, standsIn, wordsStanding } from './standing.ts'
import type { Term, Wording } from './term.ts'
import { folded } from './tokens.ts'

/**
 * What speaks for and against there being an answer, each 0 to about 1. sentence: the share of the question that the best sentence
 * has; passage: the share that the best passage has; missing: the share of the telling terms that the best passage lacks; apart: the
 * share that the best sentence and its neighbours lack; names: the share of the names that the best passage lacks; lead: how far
 * the best passage is ahead of the next; untyped: a person, a place, a number … is asked for and the best sentence has none; nowhere: nor
 * have the next best; unitless: it has no amount of what was asked for, uncounted: no number of what is counted, untimed: no time as exact as
 * was asked for; wanting: it has none, and was asked for a sum of money, a telephone number or a time of day, without which nothing is an answer; exact: it has such a one; absent: nor has any sentence of its story; unshaped: it is not put as a reason, a name … would
 * be; strangers: how many of the question's nouns do
 * not stand in its story; beside, whole, focus: as of the best sentence; many: how many passages there are, for among many one has much by chance; short:
 * how few words the question has to go by; standing: the share of its words that stand as words in the best sentence and its neighbours;
 * lost: how telling the most telling word is that does not, though its Chinese is known.
 */
export type Signs = Record<
  | 'sentence'
  | 'passage'
  | 'missing'
  | 'apart'
  | 'names'
  | 'lead'
  | 'untyped'
  | 'nowhere'
  | 'unitless'
  | 'uncounted'
  | 'untimed'
  | 'wanting'
  | 'exact'
  | 'many'
  | 'absent'
  | 'unshaped'
  | 'strangers'
  | 'short'
  | 'standing'
  | 'lost'
  | 'beside'
  | 'whole'
  | 'focus',
  number
>

export const nothing: Signs = {
  sentence: 0,
  passage: 0,
  missing: 1,
  apart: 1,
  names: 1,
  lead: 0,
  untyped: 1,
  nowhere: 1,
  unitless: 1,
  uncounted: 0,
  untimed: 0,
  wanting: 0,
  exact: 0,
  many: 1,
  absent: 1,
  unshaped: 0,
  strangers: 1,
  beside: 0,
  whole: 0,
  focus: 0,
  short: 1,
  standing: 0,
  lost: 1,
}

export const signsOf = (candidates: Candidate[], terms: Term[], { found, idfOf, size }: Retrieved, expected: Expected): Signs => {
  const [first, second] = found
  const best = candidates[0]
  if (!first || !best) return nothing
  const telling = terms
    .filter(({ gram, weight }) => !gram && weight >= 0.5)
    .map((term) => ({ ...term, value: term.weight * rarity(term.wordings, idfOf) }))
  const script = /\p{Script=Han}/u.test(first.text) ? 'zh' : 'en'
  const names = telling.filter(
    ({ weight, wordings }) => weight > 1 && wordings.some((each) => each.script !== other[script] && each.weight > knownName),
  )
  const passage = readText(first.text)
  const beside = folded(around(best))
  const window = readText(beside)
  const words = wordsStanding(telling, standsIn(beside))
  const things = wordsStanding(
    telling.filter(({ thing }) => thing),
    standsIn(folded(storyOf(best))),
  )
  return {
    sentence: best.signs.own,
    passage: first.coverage,
    missing: lacking(telling, passage),
    apart: lacking(telling, window),
    names: names.length > 0 ? lacking(names, passage) : 0,
    lead: second ? 1 - second.score / first.score : 0.3,
    untyped: isTelling(expected) ? 1 - typedIn(best) : 0,
    nowhere: isTelling(expected) && candidates.slice(0, 3).every((candidate) => typedIn(candidate) === 0) ? 1 : 0,
    unitless: expected.amounts.length > 0 ? 1 - best.signs.unit : 0,
    uncounted: expected.counted ? 1 - best.signs.counted : 0,
    untimed: isExact(expected) && expected.kind === 'time' ? 1 - best.signs.timed : 0,
    wanting: isStrict(expected) ? 1 - exactIn(best.signs) : 0,
    exact: exactIn(best.signs),
    many: Math.log10(size) / 3,
    absent:
      isExact(expected) && candidates.every((candidate) => candidate.article !== best.article || exactIn(candidate.signs) === 0) ? 1 : 0,
    unshaped: isShaped(expected) ? 1 - best.signs.shape : 0,
    beside: best.signs.beside,
    whole: best.signs.whole,
    focus: best.signs.focus,
    strangers: things.length > 0 ? 1 - shareStanding(things) : 0,
    short: 1 / (1 + words.length),
    standing: shareStanding(words),
    lost: Math.max(0, ...words.map(({ term, stands }) => (isKnown(term) ? term.value * (1 - stands) : 0))) / mostTelling,
  }
}

const typedIn = ({ signs }: Candidate): number => Math.max(signs.typed, signs.dated, signs.called)
/** 1 where a sentence has an amount, a count or a time just as it was asked for. */
export const exactIn = ({ unit, counted, timed }: SentenceSigns): number => Math.max(unit, counted, timed)

/** About the value of a rare word. */
const mostTelling = 5

const other = { zh: 'en', en: 'zh' }
/** A name surer than this is written so in the passage's language: one that only sounds like it may be written otherwise. */
const knownName = 0.5

const around = ({ article, id }: Candidate): string => {
  const at = article.sentences.findIndex((sentence) => sentence.id === id)
  return [article.headline, ...article.sentences.slice(Math.max(0, at - 1), at + 2).map(({ text }) => text)].join('\n')
}

const storyOf = ({ article }: Candidate): string => [article.headline, ...article.sentences.map(({ text }) => text)].join('\n')

const lacking = (terms: (Term & { value: number })[], text: Read): number => {
  let all = 0
  let lacks = 0
  for (const { value, wordings } of terms) {
    all += value
    lacks += value * (1 - Math.max(0, ...wordings.map((wording) => Math.min(1, timesIn(text, wording)) * trust(wording))))
  }
  return all > 0 ? lacks / all : 1
}

/** How far a wording that is there shows that the term is meant: a single character or a sound shows little. */
const trust = ({ text, script, weight }: Wording): number =>
  script === 'zh' && text.length === 1 ? 0.4 * weight : Math.min(1, weight * 1.15)

/** How telling a term is: by the most usual of its good wordings, since what can be said in a usual word is usual. */
const rarity = (wordings: Wording[], idfOf: (wording: Wording) => number): number => {
  const surest = Math.max(...wordings.map(({ weight }) => weight))
  const ranks = wordings.filter(({ weight, text }) => weight >= 0.5 * surest && text.length > 1).map(idfOf)
  return ranks.length > 0 ? Math.min(...ranks) : Math.max(...wordings.map(idfOf))
}

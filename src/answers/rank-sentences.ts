import type { Article, SentenceId } from '../news/article.ts'
import type { Language } from '../news/language.ts'
import type { Retrieved } from './retrieve.ts'
import { type SentenceSigns, signedSentences } from './sentence-signs.ts'
import type { Term } from './terms.ts'

/**
 * A sentence that may answer. score: how likely it is beside the best, which has 1. signs: what speaks for it.
 */
export type Candidate = { id: SentenceId; article: Article; text: string; score: number; signs: SentenceSigns }

/**
 * How much each sign counts, as log odds: the weights under which the sentences that answer are the likeliest among all that were found,
 * fitted off-line (a softmax over the sentences of five stories) on public questions with their paragraphs and on questions of our own
 * about the sample editions.
 */
const weights: Record<Language, SentenceSigns> = {
  zh: {
    own: 7.66,
    before: 3.21,
    topic: 13.7,
    local: 7.5,
    slot: 3.32,
    order: 4.09,
    typed: 1.73,
    unit: 2.71,
    shape: 1.02,
    named: 7.17,
    story: 5.04,
    opening: 1.27,
  },
  en: {
    own: 9.9,
    before: 2.59,
    topic: 7.65,
    local: 4.3,
    slot: 1.62,
    order: 0.0,
    typed: 0.88,
    unit: 3.45,
    shape: 0.7,
    named: 6.23,
    story: 5.81,
    opening: 0.69,
  },
}

/** The sentences of the found articles, best first. */
export const rankSentences = (
  question: string,
  language: Language,
  articles: Article[],
  terms: Term[],
  retrieved: Retrieved,
): Candidate[] => {
  const weight = weights[language]
  const candidates = signedSentences(question, language, articles, terms, retrieved)
    .map((sentence) => ({ ...sentence, score: logOdds(sentence.signs, weight) }))
    .sort((a, b) => b.score - a.score)
  const best = candidates[0]?.score ?? 0
  return candidates.map((candidate) => ({ ...candidate, score: Math.exp(candidate.score - best) }))
}

const logOdds = (signs: SentenceSigns, weight: SentenceSigns): number =>
  (Object.keys(weight) as (keyof SentenceSigns)[]).reduce((sum, sign) => sum + weight[sign] * signs[sign], 0)

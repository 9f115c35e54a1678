import type { Article, SentenceId } from '../news/article.ts'
import { couldAnswer, type Expected } from './expects.ts'
import type { Retrieved } from './retrieve.ts'
import { type Read, readText, timesIn, tuning } from './retrieve.ts'
import type { Term } from './terms.ts'
import { folded } from './tokens.ts'

/**
 * A sentence that may answer. score: 0 to about 1, the share of what was asked that it has itself, or that stands around it.
 * own: the share that it has itself.
 */
export type Candidate = { id: SentenceId; article: Article; text: string; score: number; own: number }

/** Found on one half of the questions of public sets: see the evals. */
export const weights = { before: 0.3, after: 0.2, topic: 0.85, passage: 0.7, expected: 0.25, opening: 0.01, flat: 0.7, gram: 0.4 }

/** The sentences of the found articles that have most of what the question asks for, best first. */
export const rankSentences = (articles: Article[], terms: Term[], retrieved: Retrieved, expected: Expected): Candidate[] => {
  const { found, idfOf } = retrieved
  const topScore = Math.max(1e-9, ...found.map(({ score }) => score))
  const worth = terms.map((term) =>
    term.wordings.map((wording) => ({
      wording,
      value: (wording.weight ** tuning.sharpness * idfOf(wording)) ** weights.flat * term.weight * (term.gram ? weights.gram : 1),
    })),
  )
  const most = worth.reduce((sum, wordings) => sum + Math.max(0, ...wordings.map(({ value }) => value)), 0)
  const sharesOf = (text: Read) =>
    Float32Array.from(worth, (wordings) =>
      wordings.reduce((best, { wording, value }) => Math.max(best, value * Math.min(1, timesIn(text, wording))), 0),
    )
  const candidates: Candidate[] = []
  for (const article of articles) {
    const passages = found.filter((each) => each.article === article.id)
    const inPassage = new Set(passages.flatMap(({ sentences }) => sentences))
    const share = Math.max(0, ...passages.map(({ score }) => score)) / topScore
    // What the headline or the opening says the story is about holds for all its sentences, which need not say it again.
    const topic = sharesOf(
      readText(folded([article.kicker, article.headline, article.subhead, article.sentences[0]?.text].filter(Boolean).join(' '))),
    )
    const rows = article.sentences.map(({ id, text }) => ({ id, text, shares: sharesOf(readText(folded(text))) }))
    for (const [at, { id, text, shares }] of rows.entries()) {
      let own = 0
      let around = 0
      for (let term = 0; term < terms.length; term++) {
        const here = shares[term]!
        own += here
        const before = weights.before * (rows[at - 1]?.shares[term] ?? 0)
        const after = weights.after * (rows[at + 1]?.shares[term] ?? 0)
        around += Math.max(0, before - here, after - here, weights.topic * topic[term]! - here)
      }
      if (own === 0) continue
      const fits = couldAnswer(text, expected) ? 1 + weights.expected : 1
      const place = inPassage.has(id) ? share : share * 0.8
      const score =
        most > 0 ? ((own + around) / most) * fits * (1 - weights.passage + weights.passage * place) - weights.opening * (at > 0 ? 1 : 0) : 0
      candidates.push({ id, article, text, score, own: most > 0 ? own / most : 0 })
    }
  }
  return candidates.sort((a, b) => b.score - a.score)
}

import type { Candidate } from './rank-sentences.ts'
import { type Retrieved, readText, timesIn, tuning } from './retrieve.ts'
import type { Term } from './terms.ts'

/** What speaks for and against there being an answer: shares of the question's weight, each 0 to about 1. */
export type Signs = { sentence: number; passage: number; missing: number; lead: number }

/**
 * sentence: what the best sentence has; passage: what the best passage has; missing: the weight of the telling terms that the best
 * passage lacks; lead: how far the best passage is ahead of the next.
 */
export const signsOf = (candidates: Candidate[], terms: Term[], { found, idfOf }: Retrieved): Signs => {
  const [first, second] = found
  if (!first || !candidates[0]) return { sentence: 0, passage: 0, missing: 1, lead: 0 }
  const text = readText(first.text)
  let all = 0
  let lacking = 0
  for (const { weight, wordings, gram } of terms) {
    if (gram || weight < 0.5) continue
    const value = weight * Math.max(...wordings.map((each) => idfOf(each) * each.weight ** tuning.sharpness))
    const present = Math.max(...wordings.map((each) => Math.min(1, timesIn(text, each)) * each.weight ** 0.3))
    all += value
    lacking += value * (1 - Math.min(1, present))
  }
  return {
    sentence: candidates[0].own,
    passage: first.coverage,
    missing: all > 0 ? lacking / all : 1,
    lead: second ? 1 - second.score / first.score : 1,
  }
}

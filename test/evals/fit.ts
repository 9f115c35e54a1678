import { readFileSync } from 'node:fs'
import { features } from '../../src/facts/ownership/fit.ts'
import { candidatesIn, pairsOf, toldElsewhere } from '../../src/facts/ownership/misplaced.ts'
import { read } from '../../src/facts/reading.ts'
import { parseGlossary } from '../../src/language/glossary-file.ts'
import { glossaryOf } from '../../src/news/glossary.ts'
import { inputOf, type Row } from './facts.ts'
import { type Eval, jsonLines } from './main.ts'

/** One rival of one figure of a true claim: the figure that the claim means, feature by feature, less the rival. free: told nowhere else in the claim. */
type Pair = { id: string; figure: number; free: boolean; own: string; rival: string; differences: number[][] }

/**
 * Fits the weights of src/facts/ownership/fit.ts on the true claims of the files (`facts` says their format): the figure that a claim means is to
 * fit its place better than each other figure of its kind. Pairwise logistic loss with a ridge, by gradient descent. The summary has the weights by
 * language, and how they do on claims that they were not fitted on, by five folds: at each limit, which part of the rivals would be
 * found if they stood in the figure's place, and which part of the figures would be called misplaced.
 */
export const run: Eval = async (files) => {
  const glossary = glossaryOf(parseGlossary(readFileSync(new URL('../../prompts/glossary.tsv', import.meta.url), 'utf8')))
  const pairs: Record<'zh' | 'en', Pair[]> = { zh: [], en: [] }
  let figures = 0
  for (const file of files) {
    for await (const row of jsonLines<Row>(file)) {
      if (!row.expected || 'error' in row.expected) continue
      const { claim, source } = read({ ...inputOf(row), glossary })
      for (const language of ['zh', 'en'] as const) {
        const said = claim[language]
        if (!said || source.language !== 'zh') continue
        const all = candidatesIn(said, source)
        const key = ({ at }: { at: number }) => `${row.id} ${language} ${at}`
        for (const each of all) {
          figures++
          for (const rival of each.rivals) {
            pairs[language].push({
              id: row.id,
              figure: figures,
              free: !toldElsewhere(rival.figure, each.claimed.figure, said, source),
              own: each.own.map((own) => key(own.figure)).join(),
              rival: key(rival.figure),
              differences: pairsOf(each, rival, said, source),
            })
          }
        }
      }
    }
  }
  const summary = (language: 'zh' | 'en') => {
    const all = pairs[language]
    const folds = 5
    const margins = Array.from({ length: folds }, (_, fold) => {
      const weights = fitted(all.filter(({ figure }) => figure % folds !== fold))
      return all.filter(({ figure }) => figure % folds === fold).map((pair) => ({ ...pair, margin: marginOf(pair, weights).margin }))
    }).flat()
    const known = new Set(margins.map(({ figure }) => figure)).size
    const cycles = margins.flatMap((one, at) =>
      margins.slice(at + 1).flatMap((other) => (other.own === one.rival && other.rival === one.own ? one.margin + other.margin : [])),
    )
    const limits = [0.5, 1, 2, 2.5, 3, 4].map((limit) => ({
      limit,
      exchangedFound: share(cycles.filter((margin) => margin > limit).length, cycles.length),
      exchangedWrongly: share(cycles.filter((margin) => -margin > limit).length, cycles.length),
      found: share(margins.filter(({ margin }) => margin > limit).length, margins.length),
      misplaced: share(new Set(margins.filter(({ free, margin }) => free && -margin > limit).map(({ figure }) => figure)).size, known),
    }))
    const weights = fitted(all).map((weight) => Math.round(weight * 100) / 100)
    return { figures: known, weights: Object.fromEntries(features.map((feature, at) => [feature, weights[at]])), limits }
  }
  return { zh: summary('zh'), en: summary('en') }
}

const share = (part: number, whole: number) => Math.round((part / Math.max(1, whole)) * 1000) / 1000

/** The margin of the figure that fits best of those that the claim may mean. */
const marginOf = ({ differences }: Pair, weights: number[]) =>
  differences
    .map((difference) => ({ difference, margin: difference.reduce((sum, value, at) => sum + value * weights[at]!, 0) }))
    .reduce((best, each) => (each.margin > best.margin ? each : best))

const fitted = (pairs: Pair[]): number[] => {
  const weights = features.map(() => 0.1)
  for (let step = 0; step < 400; step++) {
    const gradient = features.map(() => 0)
    for (const pair of pairs) {
      const { difference, margin } = marginOf(pair, weights)
      const wrong = 1 / (1 + Math.exp(margin))
      for (const at of features.keys()) gradient[at]! += (wrong * difference[at]!) / pairs.length
    }
    for (const at of features.keys()) weights[at]! += gradient[at]! - 0.002 * weights[at]!
  }
  return weights
}

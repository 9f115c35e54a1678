import type { Finding, Passage } from '../reading.ts'
import { counts, matches } from './figures.ts'

const word = { zh: /(?:恰好|正好|刚好|不多不少)(?:为|是|有|达到?)?$/, en: /\b(?:exactly|precisely) (?:US)?\$?$/i }

/** `exactly 1.05 trillion` of 10457.2亿: a rounded figure that is called exact. */
export const calledExact = (claim: Passage, source: Passage): Finding[] =>
  !/exactly|precisely|[恰正刚]好|不多不少/i.test(claim.text)
    ? []
    : claim.quantities.flatMap((quantity) => {
        if (!counts(quantity) || !/^(?:count|money|measure|percent|points)$/.test(quantity.kind)) return []
        if (!word[claim.language].test(claim.text.slice(0, quantity.at)) && !/^(?:exactly|precisely)\b/i.test(quantity.text)) return []
        const same = matches(quantity, source)
        return same.length > 0 &&
          same.every(
            ({ value, kind, factor = 1 }) => kind === quantity.kind && factor === (quantity.factor ?? 1) && value !== quantity.value,
          )
          ? [{ text: quantity.text, why: `the evidence says ${same[0]!.text.trim()}: a rounded figure is not exact` }]
          : []
      })

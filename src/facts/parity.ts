import type { Quantity } from '../language/quantities.ts'
import { counts, impliedBy, matches } from './figures.ts'
import type { Finding, Passage, Reading } from './reading.ts'
import { sameQuantity } from './same-quantity.ts'

/**
 * Both languages carry the same figures. One that is shorter by a figure, and has others, only says less; where each has a figure that the other
 * lacks, they say different things. Applies when both are there.
 */
export const parity = ({ claim: { zh, en }, source }: Reading): Finding[] => {
  if (!zh || !en) return []
  const [inChinese, inEnglish] = [missing(en, zh, source, 'Chinese'), missing(zh, en, source, 'English')]
  if (inEnglish.length === 0 || inChinese.length === 0 || inEnglish.length < zh.quantities.filter(counts).length) return []
  // One that tells more figures of the evidence than the other tells more; it contradicts nothing.
  const told = (passage: Passage, found: Finding[]) =>
    passage.quantities.every(
      (quantity) =>
        !found.some(({ text }) => text === quantity.text) || matches(quantity, source).length > 0 || impliedBy(quantity, passage, source),
    )
  const derived = [...inEnglish, ...inChinese].some(({ text }) =>
    [zh, en].some((passage) =>
      passage.quantities.some((quantity) => quantity.text === text && !source.quantities.some((own) => sameQuantity(quantity, own))),
    ),
  )
  if ((inChinese.length !== inEnglish.length || derived) && told(zh, inEnglish) && told(en, inChinese)) return []
  return [...inChinese, ...inEnglish]
}

const missing = (from: Passage, to: Passage, source: Passage, language: string): Finding[] =>
  from.quantities
    .filter(
      (quantity) =>
        counts(quantity) &&
        !small(quantity) &&
        matches(quantity, to).length === 0 &&
        !impliedBy(quantity, from, to) &&
        !throughSource(quantity, to, source) &&
        !bare(quantity, to) &&
        !numbered(quantity, to) &&
        !/^top\b/i.test(quantity.text),
    )
    .map((quantity) => ({
      text: quantity.text,
      why: `${quantity.text.trim()} is not in the ${language} text: both must state the same figures`,
    }))

/** Small counts come and go with the grammar of a language: 两国 is `both countries`. */
const small = ({ kind, value, text }: Quantity) =>
  (kind === 'count' && value <= 3 && !/\d/.test(text)) || (kind === 'ordinal' && value <= 1)

/** `by as much as 14 in places`: a number whose unit was said before. */
const bare = ({ kind, value, factor }: Quantity, { quantities }: Passage) =>
  kind === 'measure' &&
  quantities.some((other) => other.kind === 'count' && /^as /.test(other.text) && other.value === value / (factor ?? 1))

/** 7楼 is the seventh floor. */
const numbered = ({ kind, value }: Quantity, { quantities }: Passage) =>
  quantities.some((other) => other.value === value && `${kind} ${other.kind}`.match(/^(?:count ordinal|ordinal count)$/))

/** A conversion and a rounding may each be near the source without being near each other. */
const throughSource = (quantity: Quantity, to: Passage, source: Passage) =>
  matches(quantity, source).some((same) => to.quantities.some((other) => matches(other, source).includes(same)))

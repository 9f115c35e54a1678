import type { Quantity } from '../language/quantities.ts'
import { counts, matches } from './quantities/figures.ts'
import { impliedBy } from './quantities/implied.ts'
import type { Finding, Passage, Reading } from './reading.ts'

/**
 * The two languages do not contradict each other: where each has a figure of one kind that the other lacks, and one of them is not the
 * evidence's, they tell the same thing differently. Details that only one of them tells, and that are true, contradict nothing; but languages of
 * which each has two figures and more, and none of the other's, tell of different things.
 */
export const parity = ({ claim: { zh, en }, source }: Reading): Finding[] => {
  if (!zh || !en) return []
  const [inChinese, inEnglish] = [missing(en, zh, source), missing(zh, en, source)]
  if (told(zh) >= 2 && told(en) >= 2 && inEnglish.length === told(zh) && inChinese.length === told(en))
    return [...inChinese.map((said) => finding(said, 'Chinese')), ...inEnglish.map((said) => finding(said, 'English'))]
  const untold = (quantity: Quantity, passage: Passage) => matches(quantity, source).length === 0 && !impliedBy(quantity, passage, source)
  return inChinese.flatMap((said) =>
    inEnglish
      .filter((other) => alike(said, other) && (untold(said, en) || untold(other, zh) || instead(said, other, en, zh)))
      .flatMap((other) => [finding(said, 'Chinese'), finding(other, 'English')]),
  )
}

const told = ({ quantities }: Passage) => quantities.filter((quantity) => counts(quantity) && !small(quantity)).length

const alike = (a: Quantity, b: Quantity) => a.kind === b.kind && (a.kind === 'count' || a.kind === 'money' || a.unit === b.unit)

/** Each has as many ages, sums or percentages as the other, and this one in the place of that. */
const instead = (said: Quantity, other: Quantity, en: Passage, zh: Passage): boolean => {
  if (!/^(?:age|money|percent|points)$/.test(said.kind) || [said, other].some(({ fraction, upTo }) => fraction || upTo !== undefined))
    return false
  const [inEnglish, inChinese] = [en, zh].map(({ quantities }) =>
    quantities.filter((own) => counts(own) && !small(own) && alike(own, said)),
  )
  return inEnglish!.length === inChinese!.length && inEnglish!.indexOf(said) === inChinese!.indexOf(other)
}

const finding = ({ text }: Quantity, language: string): Finding => ({
  text,
  why: `${text.trim()} is not in the ${language} text: both must state the same figures`,
})

const missing = (from: Passage, to: Passage, source: Passage): Quantity[] =>
  from.quantities.filter(
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

import { round } from '../../language/numbers.ts'
import type { Quantity } from '../../language/quantities.ts'
import { between } from '../dates/intervals.ts'
import type { Passage } from '../reading.ts'
import { derived } from './derivations.ts'
import { sameRate } from './rates.ts'
import { pointsBetween, ratioOf } from './ratios.ts'
import { unsaid } from './same-quantity.ts'

/** Of so many figures at most is asked what follows from them: to try all of a long table would take seconds, and something always fits. */
const most = 60

/**
 * Figures that the evidence does not print but that follow from two or more that it does, by arithmetic that the claim's own wording
 * names: a total, a difference, a ratio, the years between two dates. A reader can work them out, so they are true; what the wording does not
 * name is not looked for, because among many figures some sum always fits.
 */
export const followsFrom = (figure: Quantity, claim: Passage, evidence: Passage): boolean => {
  const source = evidence.quantities.length > most ? { ...evidence, quantities: evidence.quantities.slice(0, most) } : evidence
  if (figure.kind === 'measure' && /\dm$/.test(figure.text))
    return followsFrom({ ...figure, text: '', kind: 'money', unit: 'CNY', value: figure.value * 1e6 }, claim, source)
  // `9.12bn yuan, 760m over the asking price`: yuan both.
  if (figure.kind === 'count' && figure.value >= 1e4 && unsaid.test(figure.unit)) {
    const currencies = new Set(claim.quantities.flatMap(({ kind, unit }) => (kind === 'money' ? [unit] : [])))
    if ([...currencies].some((unit) => followsFrom({ ...figure, kind: 'money', unit }, claim, source))) return true
  }
  // 指数为49.0%，下降0.8个百分点: from an index of 49.8.
  if (figure.kind === 'count' && figure.value % 1 !== 0 && /指数/.test(source.text))
    if (ratioOf({ ...figure, kind: 'percent', unit: '%' }, claim, source)) return true
  if (sameRate(figure, claim, source) || derived(figure, claim, source)) return true
  // Points of a score or an examination are counted.
  if (figure.kind === 'points' && /^[^%]*\bpoints?$/i.test(figure.text) && !/per|basis/i.test(figure.text))
    return (
      followsFrom({ ...figure, kind: 'count', unit: '', value: round(figure.value / (figure.factor ?? 1)) }, claim, source) ||
      pointsBetween(figure, claim, source)
    )
  if (figure.kind === 'points') return pointsBetween(figure, claim, source)
  if (figure.kind === 'count' && /^points?$/.test(figure.unit) && pointsBetween(figure, claim, source)) return true
  if (figure.kind === 'multiple' || figure.kind === 'percent') return ratioOf(figure, claim, source)
  return figure.kind === 'duration' && between(figure, source)
}

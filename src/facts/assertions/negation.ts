import { matches } from '../quantities/figures.ts'
import type { Finding, Passage, Reading } from '../reading.ts'
import { deniedPartner } from './denied-partner.ts'
import { deniedStretches } from './denied-stretches.ts'
import { exempted } from './exempted.ts'
import { negationsInEnglish } from './negation-en.ts'
import { englishPositive, mask, negativeSense, positive, stays, untilThen } from './negation-words.ts'
import { negationsInChinese } from './negation-zh.ts'
import { noPlans } from './no-plans.ts'

/** A negation is neither added nor dropped, as far as the words themselves show it. */
export const negations = (claim: Passage, reading: Reading): Finding[] =>
  reading.source.language !== 'zh' || complementary(claim, reading.source)
    ? []
    : firstOf(
        claim.language === 'zh'
          ? negationsInChinese(claim.text, reading.source.text)
          : [...deniedFigures(claim, reading.source), ...negationsInEnglish(claim.text, reading.source.text)],
        () =>
          firstOf(noPlans(claim, reading.source.text), () =>
            [
              ...deniedStretches(claim, reading.source.text),
              ...exempted(claim, reading.source.text),
              ...deniedPartner(claim, reading.source.text),
            ].slice(0, 1),
          ),
      )

const firstOf = (found: Finding[], others: () => Finding[]): Finding[] => (found.length > 0 ? found : others())

/** `has not delivered 105 million`: what the evidence says of a figure, in a clause that denies nothing. */
const deniedFigures = (claim: Passage, source: Passage): Finding[] => {
  const own = untilThen(mask(claim.text, englishPositive), source.text)
  return [
    ...own.matchAll(
      /\b(?:(?:has|have|had|was|were|is|are|will|would|did|does|do|can|could) (?:not|never)|[a-z]+n[’']t)\b(?! (?:yet|even|reach|meet|exceed))/gi,
    ),
  ].flatMap(({ 0: words, index }) => {
    const stop = own
      .slice(index)
      .search(/[,;:](?!\d)|\.(?:\s|$)|\b(?:but|and|because|until|unless|before|than|when|if|while|who|that|which)\b/)
    const until = stop < 0 ? own.length : index + stop
    const places = claim.quantities
      .filter(({ at, kind }) => at > index && at < until && kind !== 'ordinal')
      .flatMap((figure) => matches(figure, source))
    const denies = places.some(({ at, end }) => {
      const from = Math.max(...['。', '；', '\n'].map((mark) => source.text.lastIndexOf(mark, at))) + 1
      const there = `${source.text.slice(from, at)}${source.text.slice(end).split(/[，。；\n]/)[0]}`
      return negativeSense.test(mask(there, positive)) || (stays.test(there) && changing.test(own.slice(index, until)))
    })
    return places.length > 0 && !denies ? [{ text: words, why: 'the evidence does not deny this' }] : []
  })
}

/** 三年内保持不变: it will not change, rise or fall. */
const changing =
  /\b(?:chang\w*|ris(?:e|en)|rais\w*|increas\w*|go(?:ne)? (?:up|down)|fall(?:en)?|drop(?:ped)?|cut|lower\w*|reduc\w*|adjust\w*|alter\w*|revis\w*|mov(?:e|ed)|vary|varied)\b/i

/** 不合格率为7.5% and `92.5% passed` say the same, and so do 120批次，合格117批次 and `three failed`. */
export const complementary = (claim: Passage, source: Passage): boolean =>
  claim.quantities.some(({ kind, value }) => {
    const theirs = source.quantities.filter((own) => own.kind === kind)
    if (theirs.some((own) => own.value === value)) return false
    return kind === 'percent'
      ? theirs.some((own) => Math.abs(100 - own.value - value) < 1e-6)
      : kind === 'count' && theirs.some((all) => theirs.some((part) => part.unit === all.unit && all.value - part.value === value))
  })

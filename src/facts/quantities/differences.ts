import type { Quantity } from '../../language/quantities.ts'
import type { Passage } from '../reading.ts'
import { isChange } from './changes.ts'

/** Kinds of which no total is made. */
export const unsummed = /^(?:percent|multiple|points|ordinal)$/

/** The figures of the evidence with which a total or a difference may be made. */
export const amounts = (figure: Quantity, { quantities }: Pick<Passage, 'quantities'>): Quantity[] =>
  unsummed.test(figure.kind)
    ? []
    : quantities.filter(
        ({ kind, unit, upTo, vague }) =>
          kind === figure.kind && (kind === 'count' || unit === figure.unit) && upTo === undefined && vague === undefined,
      )

/** Between any two; 187种，比去年增加11种 is a change, and what it was then is asked of changes. */
export const differences = (figure: Quantity, source: Passage, claim: Passage): number[] => {
  const all = amounts(figure, source)
  return all.flatMap((a, index) =>
    all.slice(index + 1).flatMap((b) =>
      (a.kind !== 'count' || a.unit === b.unit) &&
      // 10投6中 misses four, and has no four 篮板.
      !(claim.language === 'zh' && a.kind === 'count' && a.unit === '' && figure.unit !== '') &&
      !isChange(b, source) &&
      !sameFate([a, b], figure, source, claim) &&
      !ofTwoSteps([a, b], all, figure, source, claim)
        ? [Math.abs(a.value - b.value)]
        : [],
    ),
  )
}

/** 首套由80万元提高至100万元，二套由50万元提高至60万元: what went up did not go up by 300,000. */
const ofTwoSteps = (pair: [Quantity, Quantity], all: Quantity[], { at }: Quantity, source: Passage, claim: Passage): boolean => {
  const steps = all.slice(1).flatMap((to, index) => {
    const from = all[index]!
    return /^[^，。；\d]{0,10}[至到为]了?$/.test(source.text.slice(from.end, to.at)) ? [[from, to]] : []
  })
  const [one, two] = pair.map((end) => steps.findIndex((step) => step.includes(end)))
  const before = claim.text.slice(Math.max(0, at - 16), at)
  const moved = claim.language === 'zh' ? /[增升涨降减跌提调缩][加高升涨低少短至]?了?$/ : /\b(?:by|up|down)(?: [a-z]+){0,2} $/i
  return one !== two && one! >= 0 && two! >= 0 && moved.test(before)
}

type Fate = 'passed' | 'failed'
const fates: Record<Fate, { zh: string; en: string }> = {
  failed: { zh: '(?:不|未|没有?)(?:合格|达标|及格|通过)', en: 'fail\\w*|substandard|unqualified|below standard|(?:did|do|does) not' },
  passed: { zh: '(?<![不未没有])(?:合格|达标|及格|通过)', en: 'pass(?:ed|es|ing)?|qualified|met' },
}

/** Of what a figure is the number, where its clause says so at it. */
const fateOf = ({ at, end, text: own }: Quantity, { text, language }: Passage): Fate | undefined =>
  (['failed', 'passed'] as const).find((fate) =>
    language === 'zh'
      ? new RegExp(`(?:${fates[fate].zh})[^，。；、\\d]{0,4}$`).test(text.slice(Math.max(0, at - 12), at)) ||
        new RegExp(`^[^，。；、\\d]{0,4}(?:${fates[fate].zh})`).test(text.slice(end))
      : new RegExp(`^[^,.;]{0,40}\\b(?:${fates[fate].en})\\b`, 'i').test(text.slice(at + own.length)),
  )

/** What failed and what is left of all did not both fail, nor both pass. */
export const sameFate = ([one, two]: [Quantity, Quantity], figure: Quantity, source: Passage, claim: Passage): boolean => {
  const part = fateOf(one.value < two.value ? one : two, source)
  return part !== undefined && part === fateOf(figure, claim)
}

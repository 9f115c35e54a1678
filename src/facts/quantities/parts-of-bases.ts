import type { Quantity } from '../../language/quantities.ts'
import type { Passage } from '../reading.ts'
import { stepOf } from './changes.ts'

/** What there usually is, or was before: what a part of it is a part of, and a change a change from. */
const base = {
  zh: '常年|往年|历年|多年|同期|去年|上年|前年|正常|平时|平均|均值|以往|此前|原先',
  en: 'normal|averages?|usual(?:ly)?|last year|year[- ]earlier|previous|same (?:period|time)|a year (?:earlier|ago|before)|historical|long-term|seasonal|mean|previously|before',
}
/** 占同期出口的74% is of another whole. */
const partBefore = new RegExp(`(?<!占[^，。；\\d]{0,8})(?:${base.zh})[^，。；\\d]{0,6}的(?:约|近|不足|不到|逾|超过|超|仅)?$`, 'u')
const partAfter = new RegExp(`^ of (?:[\\w’'-]+ ){0,5}?(?:${base.en})\\b`, 'i')
/** `takes a third of the time`, `roughly a third of the time needed by sea`: what is left of it. */
const leftOf = {
  before:
    /\b(?:takes?|taking|needs?|uses|using|costs?|costing|in|for|at)(?: (?:about|around|roughly|only|just|merely|nearly|less than))* $/i,
  after: /^ of (?:the|its|their|that|what)\b(?: \w+){0,2} (?:needed|required|taken|(?:it|they|that) (?:takes?|took|did|used|cost\w*))\b/i,
  whole: /^ of (?:the|its|their|that|what)\b/i,
}
const isLeft = ({ at, end }: Pick<Quantity, 'at' | 'end'>, text: string): boolean =>
  leftOf.after.test(text.slice(end)) || (leftOf.whole.test(text.slice(end)) && leftOf.before.test(text.slice(Math.max(0, at - 40), at)))

const fallen = {
  before:
    /\b(?:f[ea]ll(?:en|s|ing)?|drop\w*|down|declin\w*|shr[aiu]nk|cut|reduc\w*|slid|slump\w*|plung\w*|decreas\w*|lower\w*)(?: \w+ly)?(?: by)?(?: (?:about|around|some|nearly|almost|over|more than|roughly|a))* $/i,
  after:
    /^ (?:below|less|lower|fewer|under|down|cheaper|short of|(?:year-on-year |annual )?(?:drop|declines?|decreases?|fall|slump|plunge|shortfall|deficit))\b/i,
}
const risen = {
  before:
    /\b(?:r[io]se[ns]?|rising|gr[eo]w\w*|(?<!\b(?:ma[dk]es?|making) )up|climb\w*|jump\w*|surg\w*|increas\w*|gain\w*)(?: \w+ly)?(?: by)?(?: (?:about|around|some|nearly|almost|over|more than|roughly|an?))* $/i,
  after: /^ (?:above|more|higher|up|dearer|(?:year-on-year |annual )?(?:rise|increase|growth|jump|surge|gain))\b/i,
}

/** Whether a percentage is a part of what there usually is: 仅为常年同期的三成, `30 percent of the normal level`. */
const isPart = ({ kind, at, end }: Quantity, { text, language }: Passage): boolean =>
  kind === 'percent' &&
  (language === 'zh' ? partBefore.test(text.slice(Math.max(0, at - 24), at)) : partAfter.test(text.slice(end)) || isLeft({ at, end }, text))

/** Whether it is by how much something is more (1) or less (-1) than that: 偏少三成, `30 percent below`. */
const stepIn = (figure: Quantity, passage: Passage): -1 | 0 | 1 => {
  if (figure.kind !== 'percent') return 0
  if (passage.language === 'zh') return stepOf(figure, passage)
  const [before, after] = [passage.text.slice(Math.max(0, figure.at - 50), figure.at), passage.text.slice(figure.end)]
  return fallen.before.test(before) || fallen.after.test(after) ? -1 : risen.before.test(before) || risen.after.test(after) ? 1 : 0
}

/** Half of it is half less. */
const isHalf = ({ value }: Quantity) => Math.abs(value - 50) < 1

/** Whether a claim has for a part of what there was what the evidence has for the change, or the other way. same: its figures that are as large. */
export const takenForPart = (figure: Quantity, claim: Passage, same: Quantity[], source: Passage): boolean => {
  if (isHalf(figure) || same.length === 0) return false
  if (isPart(figure, claim)) return same.every((other) => !isPart(other, source) && stepIn(other, source) !== 0)
  return stepIn(figure, claim) !== 0 && same.every((other) => isPart(other, source) && stepIn(other, source) === 0)
}

/** 偏少四成 is 常年的六成, and 去年同期的三成 a fall of 七成. */
export const restOfBase = (figure: Quantity, claim: Passage, source: Passage): number[] => {
  const step = stepIn(figure, claim)
  return source.quantities.flatMap((other) => {
    if (other.kind !== 'percent' || other.upTo !== undefined) return []
    if (isPart(figure, claim)) return stepIn(other, source) === 0 ? [] : [100 + stepIn(other, source) * other.value]
    return step !== 0 && isPart(other, source) ? [step * (other.value - 100)] : []
  })
}

import type { Quantity } from '../../language/quantities.ts'
import type { Passage } from '../reading.ts'
import { priors, stepOf } from './changes.ts'
import { matches } from './figures.ts'

type Way = 'up' | 'down' | undefined

const chinese = {
  up: /(?:(?<![同环])[比较](?!例|赛|重|分)(?:[^，。；：\d]|\d{1,4}[年月]){1,18}?(?:偏[多高长大]|[多高长重贵]出?|多[收种卖销采产投招发建用花开排]|多安排|多投入|超出)|扩种|扩招|增种|增开|加开|增发|放量)了?(?:将近|近|约|超|逾)?$/,
  down: /(?:(?<![同环])[比较](?!例|赛|重|分)(?:[^，。；：\d]|\d{1,4}[年月]){1,18}?(?:偏[少低短小]|[少低短轻]|便宜|节[省约]|缩短|少[收种卖销采产投招发建用花开排])|缩量|缩种|减种|减开|少开)了?(?:将近|近|约|超|逾)?$/,
}

/** Which way an amount lies of what it is compared with: 比上届多出三分之一, 较前一日缩量1200亿元. */
export const wayOf = (quantity: Quantity, passage: Passage): Way => {
  if (passage.language !== 'zh') return undefined
  const before = passage.text.slice(Math.max(0, quantity.at - 26), quantity.at)
  return chinese.up.test(before) ? 'up' : chinese.down.test(before) ? 'down' : undefined
}

/** 年均增速达15% is growth by so much; 增速回落0.6个百分点 says how the rate moved, and not that it is one. */
export const rateOf = ({ kind, at }: Quantity, { text }: Passage): Way => {
  const rate =
    kind === 'percent'
      ? /(?:([增涨]幅|增速|增长率)|[降跌]幅)(?:(?!加快|提高|高|扩|回|放|收|缩|负|比|较|低|下|减|降|跌|由|从)[^，。；,]){0,8}(?:[,，]?(?:达到?|为|是|在))?(?:约|近|超|逾)?$/.exec(
          text.slice(Math.max(0, at - 20), at),
        )
      : null
  return rate ? (rate[1] ? 'up' : 'down') : undefined
}

const english =
  /^ (?!(?:from|against|versus|as|when|while|with|after|and|but|on|to)\b)(?:[a-z]+ ){0,2}?(more|higher|longer|less|fewer|lower|shorter) than\b/

/** `a third less than a month before`, `80 fewer than last time`: the word of comparison that follows an amount. */
export const comparedWith = ({ text: words, end }: Quantity, { text, language }: Passage): Way => {
  if (language !== 'en') return undefined
  // `1.4 points below the provincial average`.
  // `rose to 91 under the new model`: how it came about.
  const side =
    /^ (above|below|under(?= (?:(?:the|its|their) (?:[\w-]+ ){0,2}(?:average|mean|norm|levels?|targets?|limit|forecasts?|estimates?|figure|plan)|that|those|what|last|a year)\b)) (?:the|its|their|that of|those of|what|last year|a year)\b/.exec(
      text.slice(end),
    )?.[1]
  if (side) return side === 'above' ? 'up' : 'down'
  const own = / (?:more|higher|less|fewer|lower)$/.exec(words)?.[0].length ?? 0
  const than = english.exec(text.slice(end - own))?.[1]
  return than === undefined ? undefined : /more|higher|longer/.test(than) ? 'up' : 'down'
}

const time =
  /\bthan (?:(?:it |they )?(?:is |are |was |were )?(?:usual|normal|average|now|before|previously|earlier)|at present|(?:in |at |on |during |over |for )?(?:the (?:whole|same|previous|year|month|week|day|last|preceding|usual|spring|summer|autumn|winter)|all of|last|a year|a month|a week|this time|yesterday|\d{4}|January|February|March|April|May|June|July|August|September|October|November|December))\b/

/**
 * Whether the comparison of the claim is the one of the evidence, and not the same told from the other side (`big firms waited less than small ones`): it
 * is with another time, or the claim has just given the figure of the same thing.
 */
export const sameComparison = (quantity: Quantity, claim: Passage, own: Quantity, source: Passage): boolean =>
  claim.language === 'zh' ||
  time.test(claim.text.slice(quantity.end - 7, quantity.end + 60)) ||
  claim.quantities.some(
    (level) =>
      level.end <= quantity.at &&
      !/[.;]\s/.test(claim.text.slice(level.end, quantity.at)) &&
      matches(level, source).some(({ end }) => end <= own.at && !/[。；]/.test(source.text.slice(end, own.at))),
  )

/** `By 190 yuan to 2,200` is no range, unless the evidence has it as one: the change alone. */
export const stepAlone = (quantity: Quantity, { text, language }: Passage, source: Passage): Quantity => {
  if (
    language !== 'en' ||
    quantity.upTo === undefined ||
    !/\bby (?:about |around |nearly |some |almost |over |more than )?$/.test(text.slice(0, quantity.at))
  )
    return quantity
  if (matches(quantity, source).some(({ upTo }) => upTo !== undefined)) return quantity
  const { upTo: _, ...step } = quantity
  return / to /.test(quantity.text) ? step : quantity
}

/** What the evidence has of a figure; of one that is compared without its unit (28 days, two less than a year ago) the change of that size. */
export const asCompared = (quantity: Quantity, claim: Passage, source: Passage): Quantity[] => {
  const same = matches(quantity, source)
  const exact = same.filter(({ value }) => value === quantity.value)
  if (exact.length > 0) return exact
  return same.length > 0 || quantity.kind !== 'count' || comparedWith(quantity, claim) === undefined
    ? same
    : source.quantities.filter((own) => own.value / (own.factor ?? 1) === quantity.value && stepOf(own, source) !== 0)
}

const near = (a: number, b: number) => Math.abs(a - b) <= 0.006 * Math.max(Math.abs(a), Math.abs(b), 1e-9)

/** Which way a change went that the evidence gives by its ends (由2.68元调整为2.83元), by a multiple (去年的1.6倍) or by what was added. */
export const wayWorkedOut = (quantity: Quantity, claim: Passage, source: Passage): Way => {
  const beside = besideOther(quantity, claim, source)
  if (beside) return beside
  const { kind, value, unit } = quantity
  const { text, quantities } = source
  const ways = new Set<Way>()
  // Nothing falls by as much again: 翻番 is a rise.
  if (quantity.kind === 'multiple' && quantity.text.includes('倍')) return 'up'
  const told = (one: number, other: number) => ways.add(one < other ? 'up' : 'down')
  for (const [index, one] of quantities.entries()) {
    const other = quantities[index + 1]
    const between = other ? text.slice(one.end, other.at) : ''
    if (other && one.kind === other.kind && one.unit === other.unit && one.upTo === undefined && other.upTo === undefined) {
      const order =
        /[由从]/.test(text.slice(Math.max(0, one.at - 16), one.at)) && /^[^，。；]{0,6}[至到为]$/.test(between)
          ? [one.value, other.value]
          : /(?:高于|低于|多于|少于)[^，。；\d]{1,8}的?$/.test(between)
            ? [other.value, one.value]
            : undefined
      const step = order && Math.abs(order[0]! - order[1]!)
      const same = kind === one.kind ? unit === one.unit || kind === 'count' : kind === 'points' && one.kind === 'percent'
      if (order && step && same && kind !== 'percent' && near(step, value)) told(order[0]!, order[1]!)
      if (order && step && kind === 'percent' && one.kind !== 'percent' && near((step / order[0]!) * 100, value)) told(order[0]!, order[1]!)
    }
    const ofFormer = /(?:去年|上年|前年|上届|上月|上季|同期|此前|\d年)[^，。；\d]{0,6}的(?:近|约|逾|超过?)?$/.test(
      text.slice(Math.max(0, one.at - 16), one.at),
    )
    const times = one.kind === 'multiple' ? one.value * 100 : one.kind === 'percent' ? one.value : undefined
    if (kind === 'percent' && ofFormer && times !== undefined && one.increase !== true && near(Math.abs(times - 100), value))
      told(100, times)
  }
  if (kind === 'percent')
    for (const { own, prior, percent } of priors(source)) if (Math.abs(percent - value) <= 0.05) told(prior, own.value)
  return ways.size === 1 ? [...ways][0] : undefined
}

/** `52 golds, five more than the next`: the evidence has a figure that is five from 52 on one side only. */
const besideOther = (quantity: Quantity, claim: Passage, source: Passage): Way => {
  if (quantity.kind !== 'count' || comparedWith(quantity, claim) === undefined) return undefined
  const level = claim.quantities.findLast(
    ({ kind, end, value, upTo }) => kind === 'count' && end <= quantity.at && value > quantity.value && upTo === undefined,
  )
  const own = level && !/[.;]\s/.test(claim.text.slice(level.end, quantity.at)) ? matches(level, source)[0] : undefined
  const has = (value: number) =>
    source.quantities.some((other) => other.kind === 'count' && other.unit === own?.unit && other.value === value)
  if (!own) return undefined
  const [less, more] = [has(own.value - quantity.value), has(own.value + quantity.value)]
  return less === more ? undefined : less ? 'up' : 'down'
}

/** Whether a change is measured against the year before or the period before, where its own clause says so. */
export const measuredAgainst = ({ at }: Quantity, { text }: Passage): 'year' | 'previous' | undefined => {
  const clause = text
    .slice(0, at)
    .split(/[，。；、\n]/)
    .at(-1)!
  if (/同比|[比较](?:去|上|前一?)年/.test(clause)) return 'year'
  return /环比|[比较](?:[上前]一?个?(?:周|星期|月|季)|\d{1,2}月|第?[一二三四1-4]季)/.test(clause) ? 'previous' : undefined
}

import type { Quantity } from '../../language/quantities.ts'
import type { Finding, Passage, Reading } from '../reading.ts'
import { calledExact } from './exactly.ts'
import { counts, matches } from './figures.ts'
import { formerLimit, sameLimit } from './named-limits.ts'
import { ratioOf } from './ratios.ts'
import { beyond } from './rounding.ts'
import { sameQualifier } from './same-qualifier.ts'
import { dozen, sameQuantity } from './same-quantity.ts'

/** Each quantity of the claim is as exact as the evidence says it: 近, 超, 约, 不足 and the like are neither dropped, added nor turned. */
export const exactness = (claim: Passage, { source }: Reading): Finding[] => [
  ...calledExact(claim, source),
  ...claim.quantities.flatMap((quantity) => {
    if (!counts(quantity) || quantity.kind === 'ordinal') return []
    const same = matches(quantity, source)
    // 不低于15亿元且不超过30亿元 is a range; `by under 180 billion to 2.1 trillion` none, and the word is of its first figure.
    if (quantity.upTo !== undefined && same.every(({ upTo }) => upTo === undefined)) {
      const first = same.find(({ value }) => value === quantity.value)
      return quantity.qualifier && first?.qualifier && !sameQualifier(quantity, first) && /\bby $/i.test(claim.text.slice(0, quantity.at))
        ? [{ text: quantity.text, why: `the evidence says ${first.text.trim()}` }]
        : []
    }
    if (
      same.length === 0 ||
      same.some(
        (other) =>
          sameQualifier(lasting(quantity, claim), other) ||
          restated(quantity, other, claim) ||
          sameQualifier(lasting(alike(quantity, claim), claim), other) ||
          dozen(quantity, other) ||
          limited(quantity, other, source) ||
          sameLimit(quantity, claim, other, source) ||
          formerLimit(quantity, claim, other) ||
          deeper(quantity, other, claim, source) ||
          asStandard(quantity, other, claim) ||
          belowStandard(quantity, other, source) ||
          startsAt(quantity, other, claim) ||
          fallenThrough(quantity, other, claim, source) ||
          heldAgainst(quantity, other, claim) ||
          comparedWith(quantity, other, claim) ||
          besideAnother(quantity, other, claim, source) ||
          setAgainst(quantity, other, source) ||
          leftOver(quantity, other, source) ||
          forbidden(quantity, other, claim) ||
          holds(quantity, other, claim, source) ||
          boundAfar(quantity, other, source) ||
          milestone(quantity, other, source) ||
          grownTo(quantity, other, claim) ||
          along(quantity, other, claim) ||
          missing(quantity, other, claim, source) ||
          ofAge(quantity, other, claim) ||
          joined(quantity, other, claim) ||
          stillCounted(quantity, other, source) ||
          inTheCourse(quantity, other, claim) ||
          beyond(quantity, other) ||
          halfLost(quantity, other, claim) ||
          nearlyFull(quantity, other, source) ||
          // 由39.8万元降至19.9万元 is halved, whatever else is 超过一半.
          (quantity.fraction === true && quantity.qualifier === undefined && ratioOf(quantity, claim, source)) ||
          isRounded(quantity, other),
      )
    )
      return []
    const said = same[0]!
    return [
      {
        text: quantity.text,
        why: `the evidence says ${said.text.trim()}, the claim ${quantity.text.trim()}: keep what it says about exactness`,
      },
    ]
  }),
]

/** 上限, 封顶, 最高 before a figure are `up to`, 起 and 门槛 are `at least` or `from`. */
const limited = (claim: Quantity, { at, end, qualifier }: Quantity, { text }: Passage) =>
  !(claim.qualifier === 'at most' && qualifier === 'at least') &&
  // 15%至20%, told by its end.
  ((claim.qualifier === 'at most' && /\d[%％万亿元]*[至到—–-]$/.test(text.slice(0, at))) ||
    (claim.qualifier === 'at most' &&
      /上限|额度|可再?(?:上浮|提高|增加|享受?|提取|贷|借|领)|最[高大多深长重快远]|至多|不超|封顶|限|可达|高达|多达|长达|范围内|以内|吨级|级[船舶]|容纳|承载|载客|可坐|停放/.test(
        `${text.slice(Math.max(0, at - 40), end + 4)} ${/^[^，。；\d]{0,16}/.exec(text.slice(end))![0]}`,
      )) ||
    // 名额300个: as many as may come.
    (claim.qualifier === 'at most' &&
      (/名额|配额|限[额报招]|(?:计划|拟)[录招]|[录招][取收生]?计划/.test(text.slice(Math.max(0, at - 10), at)) ||
        /^[^。；\n]{0,10}(?:先到先得|[报额]满即止|满额)/.test(text.slice(end)))) ||
    ((claim.qualifier === 'at least' || (claim.qualifier === 'over' && claim.kind === 'age')) &&
      /下限|最低|至少|门槛|起|保底|兜底|(?<![未不])满/.test(text.slice(Math.max(0, at - 12), end + 2))))

/** 已致23人遇难 of a disaster whose victims are still being counted: at least 23. */
const stillCounted = (claim: Quantity, source: Quantity, { text }: Passage) => {
  if (claim.qualifier !== 'at least' || source.qualifier !== undefined || source.kind !== 'count') return false
  const [before, after] = [
    text
      .slice(0, source.at)
      .split(/[。；\n]/)
      .at(-1)!,
    text.slice(source.end),
  ]
  return (
    (/^[^，。；\d]{0,4}(?:死|亡|遇难|丧生|罹难|受?伤|失踪|失联|被困|感染|确诊|染病|患病|中毒|无家可归|流离失所)/.test(after) ||
      /(?:死亡|遇难|丧生|罹难|受伤|失踪|被困|感染|确诊)(?:人数)?[^，。；\d]{0,6}$/.test(before)) &&
    (/已|目前|截[至止]|迄今|暂|初步|仍|尚/.test(before) ||
      /^[^。\n]{0,40}(?:仍|搜救|搜寻|尚有|下落不明|失踪|可能(?:继续|进一步)?(?:上升|增加))/.test(after))
  )
}

/** 即将满两年 is nearly two years; 刚满 and 已满 are no less than that. */
const nearlyFull = ({ qualifier }: Quantity, { kind, qualifier: own, at }: Quantity, { text }: Passage) =>
  kind === 'duration' &&
  own === undefined &&
  /^(?:nearly|under)$/.test(qualifier ?? '') &&
  /(?:将|快要?|临近|接近)满$/.test(text.slice(0, at))

/** `The over-five-year rate` for 5年期以上. */
const joined = ({ qualifier, at }: Quantity, source: Quantity, { text }: Passage) =>
  qualifier === undefined && source.qualifier === 'at least' && /\b(?:over|above)-$/i.test(text.slice(0, at))

/** 60岁及以上 are those who are 年满60岁. */
const ofAge = ({ kind, qualifier, at }: Quantity, source: Quantity, { text }: Passage) =>
  kind === 'age' && qualifier === undefined && source.qualifier === 'at least' && /(?<![未不没])满$/.test(text.slice(0, at))

/** Who dives below 10,000 metres has 突破万米. */
const deeper = (claim: Quantity, source: Quantity, { text }: Passage, { text: evidence }: Passage) =>
  claim.kind === 'measure' &&
  claim.qualifier === 'under' &&
  source.qualifier === 'over' &&
  /\b(?:div(?:e|es|ed|ing)|dove|deep|depth|descen\w+|drill\w*)\b/i.test(text) &&
  /[潜深钻]/.test(evidence)

/** 跌破每盎司2300美元 is below 2,300 dollars, and a fall past it. */
const fallenThrough = (claim: Quantity, source: Quantity, { text }: Passage, { text: evidence }: Passage) =>
  /(?:跌[破穿]了?|失守)[^，。；\d]{0,6}$/.test(
    evidence.slice(Math.max(0, source.at - 8), source.at + (source.text.startsWith('破') ? 1 : 0)),
  ) &&
  (/^(?:under|at most)$/.test(claim.qualifier ?? '') ||
    /\b(?:past|through|break\w*|broke\w*)\b/i.test(text.slice(Math.max(0, claim.at - 12), claim.end)) ||
    /跌[破穿]|失守/.test(text))

/** 不低于18℃ is the standard of 18°C that homes may fall short of. */
const asStandard = (claim: Quantity, source: Quantity, { text }: Passage) =>
  claim.qualifier === undefined &&
  /^(?:at (?:least|most)|under|over)$/.test(source.qualifier ?? '') &&
  (/^ ?(?:safety |warning |alert |legal |poverty )?(?:standard|minimum|floor|limit|cap|ceiling|threshold|maximum|requirement|line|level|mark)\b|^的?(?:标准|底线|下限|上限|门槛|安全线|警戒线|红线|发行价|均价|平均|水平|目标|预期|纪录|历史|去年|上年|同期)/.test(
    text.slice(claim.end),
  ) ||
    /\b(?:standard|minimum|floor|limit|cap|ceiling|threshold|maximum|requirement)(?: of| is| at)? $/i.test(text.slice(0, claim.at)))

/** 须不低于18℃，不达标的退费: what is below 18 is paid back. */
const belowStandard = ({ qualifier }: Quantity, other: Quantity, { text }: Passage) =>
  qualifier === 'under' && other.qualifier === 'at least' && /不达标|未达标|达不到|不符合|未达到/.test(text.slice(other.end))

/** `take over three days` is more than three; `spread over three days` is during them. */
const lasting = (quantity: Quantity, { text }: Passage): Quantity =>
  /\b(?:tak(?:es?|en|ing)|took|last(?:s|ed|ing)?|wait(?:s|ed|ing)?|needs?|needed|requires?) $/i.test(text.slice(0, quantity.at))
    ? { ...quantity, text: quantity.text.replace(/^over\b/i, 'more than') }
    : quantity

/** `at least 300 a second or 20,000 a day`: the word before the first is said of both. */
const alike = (quantity: Quantity, { text, quantities }: Passage): Quantity => {
  const first = quantities[quantities.indexOf(quantity) - 1]
  return first?.qualifier &&
    quantity.qualifier === undefined &&
    /^[^,.;]{0,24}\b(?:or|and) $|^[^，。；]{0,8}[或、和]$/.test(text.slice(first.end, quantity.at))
    ? { ...quantity, qualifier: first.qualifier }
    : quantity
}

/** `more than 34,000 mu (about 2,270 hectares)`: the figure before the bracket has said how exact it is. */
const restated = (claim: Quantity, source: Quantity, { text, quantities }: Passage) =>
  /(?:\(|, or (?:about |some |around |roughly )?)$/.test(text.slice(0, claim.at)) &&
  quantities.some(
    (said) =>
      said.end <= claim.at &&
      claim.at - said.end < 40 &&
      said.kind === claim.kind &&
      sameQuantity(said, source) &&
      sameQualifier(said, source),
  )

/** `above the 68,000 expected` for 好于预期的6.8万: the word of exactness compares another figure with this one. */
const heldAgainst = ({ kind, value, qualifier, at, end }: Quantity, source: Quantity, { text, quantities }: Passage) =>
  source.qualifier === undefined &&
  (qualifier === 'over' || qualifier === 'under') &&
  // `4.81, a touch above 4.79 the year before`: the one figure is on the side of the other that the word says.
  (!quantities.some((other) => other.end <= at && other.kind === kind) ||
    quantities.some(
      (other) => other.end <= at && other.kind === kind && (qualifier === 'over' ? other.value > value : other.value < value),
    )) &&
  (/\b(?:topp|beat|surpass|exceed|eclips|break|bett)\w* (?:the|an?|its|their|his|her) $/i.test(text.slice(0, at)) ||
    /^(?:-?\w+)? ?(?:that )?(?:(?:the )?(?:markets?|analysts|economists|investors|traders) )?(?:(?:had been|had|was|were) )?(?:\w+ )?(?:expect\w*|forecasts?|predict\w*|project(?:ed|ions?)|targets?|estimate[sd]?|planned|consensus|a year (?:earlier|ago|before)|last (?:year|month|week|quarter)|the (?:year|month|week|quarter|day|season) (?:before|earlier)|the (?:previous|prior|preceding)|in (?:\d{4}|January|February|March|April|May|June|July|August|September|October|November|December))\b/i.test(
      text.slice(end),
    ))

/** Meals from 6 yuan for 最低6元. */
const startsAt = (claim: Quantity, source: Quantity, { text }: Passage) =>
  claim.qualifier === undefined && source.qualifier === 'at least' && /\bfrom (?:only |just )?$/i.test(text.slice(0, claim.at))

/** 高于29.8港元的发行价: what something is measured against is no bound of it. */
const comparedWith = ({ qualifier, end }: Quantity, source: Quantity, { text }: Passage) =>
  source.qualifier === undefined &&
  (qualifier === 'over' || qualifier === 'under') &&
  // 低于339个城市88.2%的平均水平: whose average it is, counted.
  /^(?:\p{Script=Han}{1,10}[\d.]+[%万亿元]*)?的?(?:发行价|均价|平均|水平|计划|任务|目标|预期|纪录|历史|去年|上年|同期)/u.test(
    text.slice(end),
  )

/** 超过国内生产总值1%的部分: what the bound is of stands between it and its word. */
const boundAfar = ({ qualifier }: Quantity, { at, end, qualifier: own }: Quantity, { text }: Passage): boolean => {
  if (own !== undefined || (qualifier !== 'over' && qualifier !== 'under')) return false
  const word = (
    qualifier === 'over' ? /(?:超过?|超出|高于|大于)[\p{Script=Han}A-Z]{2,12}$/u : /(?:低于|不足|不到|少于)[\p{Script=Han}A-Z]{2,12}$/u
  ).test(text.slice(0, at))
  return word && /^的?(?:部分|[\p{Script=Han}]{1,8}，|，)/u.test(text.slice(end))
}

/** 得78分，超过韩国队的71分: of two figures that were told, the one is held against the other, whose owner stands between. */
const besideAnother = ({ qualifier, kind, unit, at }: Quantity, own: Quantity, { text, quantities }: Passage, source: Passage) => {
  const owner = /(?:超过?|[高多大优好快]于|不[及足如]|[低少小慢]于|逊于)((?:(?!\d)[^，。；]){2,16})的$/.exec(text.slice(0, at))?.[1]
  return (
    owner !== undefined &&
    own.qualifier === undefined &&
    (qualifier === 'over' || qualifier === 'under') &&
    source.text.includes(owner.slice(0, 2)) &&
    quantities.some((other) => other.end < at && other.kind === kind && other.unit === unit && matches(other, source).length > 0)
  )
}

/** 占19.6%，超过对美国出口的16.9%: the figure that another is held against is an exact one itself. */
const setAgainst = ({ qualifier }: Quantity, { qualifier: bound, kind, unit, value, at }: Quantity, { text, quantities }: Passage) => {
  const sentence = text.slice(0, at).search(/[^。；\n]*$/)
  const owned = /(?:超过?|[高多大优]于|不[及足如]|[低少小]于)(?:(?!\d|总|计划|目标)[^，。；]){2,16}的$/.test(text.slice(sentence, at))
  return (
    qualifier === undefined &&
    owned &&
    quantities.some(
      (other) =>
        other.at >= sentence &&
        other.end < at &&
        other.kind === kind &&
        other.unit === unit &&
        ((bound === 'over' && other.value > value) || (bound === 'under' && other.value < value)),
    )
  )
}

/** A hall with room for 500 is one that 最多可容纳500人. */
const holds = (claim: Quantity, source: Quantity, { text }: Passage, { text: evidence }: Passage) =>
  claim.qualifier === undefined &&
  source.qualifier === 'at most' &&
  /容纳|承载|载客|可坐|停放|接待/.test(evidence.slice(Math.max(0, source.at - 10), source.at)) &&
  /\b(?:room|space|holds?|holding|seats?|seating|accommodat\w*|capacity|carr(?:y|ies))\b|可?(?:容纳|承载|载客|坐|停放|接待)/i.test(
    text.slice(Math.max(0, claim.at - 30), claim.end + 16),
  )

/** 迈上千亿元台阶 is to pass it. */
const milestone = (claim: Quantity, source: Quantity, { text }: Passage) =>
  source.qualifier === undefined &&
  (claim.qualifier === 'over' || claim.qualifier === 'at least') &&
  /[迈跃站跨登冲踏][上入过]了?$/.test(text.slice(0, source.at)) &&
  /^[^，。；]{0,3}(?:台阶|关口|门槛|大?关)/.test(text.slice(source.end))

/** `Sailings are now up to five a week`: that many, after more were added. */
const grownTo = ({ qualifier, text: words, at }: Quantity, source: Quantity, { text }: Passage) =>
  qualifier === 'at most' && source.qualifier === undefined && /^up to/i.test(words) && /\bnow $/i.test(text.slice(0, at))

/** `Is short of 620 teachers` for 缺口达620人: how many are missing, not fewer than so many. */
const missing = ({ qualifier, text: words, at }: Quantity, source: Quantity, { text }: Passage, { text: evidence }: Passage) =>
  qualifier === 'under' &&
  source.qualifier === undefined &&
  /^short of/i.test(words) &&
  /\b(?:is|are|was|were|be|been|still|remains?) $/i.test(text.slice(0, at)) &&
  /缺|短缺|不足|紧缺/.test(evidence.slice(Math.max(0, source.at - 8), source.at))

/** `Nine stations over 9.5 km`: along them. */
const along = ({ kind, text: words, at }: Quantity, source: Quantity, { text }: Passage) =>
  kind === 'measure' &&
  source.qualifier === undefined &&
  /^over /i.test(words) &&
  /\b(?:stations|stops|spread|stretch\w*|extend\w*|bridges|tunnels) $/i.test(text.slice(0, at))

/** `lost little over 2,000 cycles`, `unbeaten over 12 matches`: in their course, not more than so many. */
const inTheCourse = ({ kind, text: words, end }: Quantity, source: Quantity, { text }: Passage) =>
  kind === 'count' &&
  source.qualifier === undefined &&
  /^over /i.test(words) &&
  /^(?:[ -][a-z-]+){0,2}[ -](?:cycles|rounds|matches|games|seasons|stages|legs|sessions|laps|sets|episodes|holes|tests|runs|trials|steps|editions|generations|turns|issues|meetings|flights|trips|dives)\b/.test(
    text.slice(end - (/s$/.test(words) ? words.length : 0)),
  )

/** `May not charge above 2 yuan` for 不得超过2元. */
const forbidden = ({ qualifier, at }: Quantity, source: Quantity, { text }: Passage) =>
  ((qualifier === 'over' && source.qualifier === 'at most') || (qualifier === 'under' && source.qualifier === 'at least')) &&
  /\b(?:(?:may|must|can|could|should|shall|will|do|does|are|is) (?:not|no longer)|cannot|[a-z]+n[’']t|never|no [a-z]+ (?:may|can|must|shall)|banned from|barred from|prohibited from)\b[^.;:\d]{0,60}$/i.test(
    text.slice(0, at),
  )

/** 降幅过半 leaves less than half. */
const leftOver = (claim: Quantity, source: Quantity, { text }: Passage) =>
  // Discounts of up to 35% where the price is 最低65折.
  (claim.kind === 'percent' && claim.qualifier === 'at most' && /折$/.test(source.text) && claim.value === 100 - source.value) ||
  (claim.kind === 'percent' &&
    source.kind === 'percent' &&
    claim.value === 100 - source.value &&
    ((claim.qualifier === 'under' && /^(?:over|at least)$/.test(source.qualifier ?? '')) ||
      (/^(?:over|at least)$/.test(claim.qualifier ?? '') && source.qualifier === 'under')) &&
    /[降减跌缩][^，。；]{0,4}$/.test(text.slice(0, source.at)))

/** 不到去年同期的一半: halved and more. */
const halfLost = ({ kind, value, qualifier, at, end }: Quantity, other: Quantity, { text }: Passage) =>
  kind === 'percent' &&
  value === 50 &&
  other.value === 50 &&
  /^(?:over|at least)$/.test(qualifier ?? '') &&
  other.qualifier === 'under' &&
  /halv|[降减跌缩少]|\b(?:fell|fallen|down|dropp?\w*|declin\w*|by)\b/i.test(text.slice(Math.max(0, at - 12), end))

const isRounded = (claim: Quantity, source: Quantity) =>
  claim.qualifier !== undefined &&
  (source.qualifier === undefined ||
    ((source.qualifier === 'about' || claim.qualifier === 'about') && source.digits > claim.digits) ||
    // `More than four days` of about 100 hours.
    (source.qualifier === 'about' && claim.kind === 'duration' && claim.factor !== source.factor)) &&
  claim.value !== source.value

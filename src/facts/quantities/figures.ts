import { yearOf } from '../../language/calendar.ts'
import type { Quantity } from '../../language/quantities.ts'
import { pound } from '../../language/units.ts'
import { daysAgo, sinceThen, untilToday } from '../dates/intervals.ts'
import type { Finding, Passage, Reading } from '../reading.ts'
import { isChange } from './changes.ts'
import { followsFrom } from './derived.ts'
import { earlierOf } from './earlier-figures.ts'
import { impliedBy } from './implied.ts'
import { inOtherWords } from './in-other-words.ts'
import { numberedInArticle, otherNumber } from './numbered.ts'
import { dozen, sameQuantity, unsaid } from './same-quantity.ts'
import { scoringKept } from './scoring-idioms.ts'
import { countsAnother, noneOfIt, otherTop } from './small-counts.ts'
import { isOnlySpeed, sameSpeed } from './speeds.ts'
import { talliesKept } from './tallies.ts'

/** Whether a figure has to be proved: `one`, `a` and `first` are articles more often than figures, in both languages. */
export const counts = (quantity: Quantity): boolean => {
  if (quantity.upTo !== undefined || quantity.vague) return true
  if (quantity.kind === 'multiple') return quantity.value !== 1 || quantity.increase === true
  if (quantity.kind === 'count' || quantity.kind === 'ordinal') return quantity.value !== 1
  return quantity.kind !== 'duration' || quantity.value !== (quantity.factor ?? 1) || !/^(?:the |an? |one|一|1(?!\d))/i.test(quantity.text)
}

/** The source's quantities that say the same as this one of the claim. */
export const matches = (quantity: Quantity, source: Passage): Quantity[] => {
  const known = asked.get(source) ?? new Map<Quantity, Quantity[]>()
  asked.set(source, known)
  const found = known.get(quantity) ?? matchesOf(quantity, source)
  known.set(quantity, found)
  return found
}

/** Every rule asks anew. */
const asked = new WeakMap<Passage, Map<Quantity, Quantity[]>>()

const matchesOf = (quantity: Quantity, source: Passage): Quantity[] => {
  // 274m may be millions of what was said before.
  const millions = quantity.kind === 'measure' && /\dm$/.test(quantity.text) ? quantity.value * 1e6 : undefined
  const plain = readingsOf(quantity)
  const same = source.quantities.filter((other) => {
    if (quantity.kind === 'multiple' && isLevel(other, source)) return false
    // 73岁, …54年来: where ages are told, a length of time is none.
    if (quantity.kind === 'age' && other.kind === 'duration' && source.quantities.some(({ kind }) => kind === 'age')) return false
    const readings = plain.map((reading) => asDifference(reading, other, source))
    return (
      readings.some((reading) => sameQuantity(reading, other)) ||
      (millions !== undefined && near(millions, other.value / (other.factor ?? 1)) && /^(?:count|measure|money)$/.test(other.kind)) ||
      readings.some((reading) => dozen(reading, other)) ||
      asIndex(quantity, other, source) ||
      asExchangeRate(quantity, other, source) ||
      stepBetween(quantity, other, source) ||
      plainSum(quantity, other, source) ||
      bareMoney(quantity, other)
    )
  })
  if (same.length > 0 || quantity.upTo === undefined) return same
  // A range may join two figures of the source: `from 12 to 15 percent` for 从12%提高到15%.
  const ends = [quantity.value, quantity.upTo].map((value) => {
    return source.quantities.filter((other) => plain.some(({ upTo: _, ...single }) => sameQuantity({ ...single, value }, other)))
  })
  const [from = [], to = []] = ends
  const inOrder = from.some((first) =>
    to.some(
      (second) =>
        earlierOf(first, second, source) === -1 ||
        (earlierOf(first, second, source) === 1 && isMove(quantity) ? false : first.at < second.at) ||
        /高于|低于|超过|比|较|最[小低少短]|至少/.test(source.text.slice(second.end, first.at)),
    ),
  )
  return inOrder ? ends.flat() : []
}

/** `from 90 to 120` moves; `between 90 and 120`, 90–120 do not. */
const isMove = ({ text }: Quantity): boolean => / to |[至到]/.test(text)

/** What the figure may mean: pounds weigh or pay, cents are of any dollar, degrees are of an angle too. */
const readingsOf = (quantity: Quantity): Quantity[] => {
  const { kind, unit, text, value, upTo } = quantity
  if (kind === 'count' && /^pounds?\b/.test(unit))
    return [
      { ...quantity, kind: 'money', unit: 'GBP' },
      {
        ...quantity,
        kind: 'measure',
        unit: 'kg',
        factor: pound,
        value: value * pound,
        ...(quantity.upTo && { upTo: quantity.upTo * pound }),
      },
    ]
  if (kind === 'money' && unit !== 'CNY' && /(?<!U\.?S\.? )\bcents?$/i.test(text))
    return ['USD', 'HKD', 'AUD', 'CAD', 'SGD', 'EUR'].map((unit) => ({ ...quantity, unit }))
  // 13,800 day surgeries, 12 year-end awards: how many, of what the unit is only a part of the name.
  if (kind === 'duration' && value !== (quantity.factor ?? 1) && / (?:day|night|week|month|year|hour|minute)$/i.test(text))
    return [quantity, counted(quantity)]
  // Five straight monthly falls: 连续5个月.
  const [, each] =
    kind === 'count' ? (/^(?:straight|consecutive|successive) (daily|weekly|monthly|quarterly|annual|yearly)\b/.exec(unit) ?? []) : []
  if (each !== undefined) {
    const [length, factor] = lengths[each]!
    return [quantity, { ...quantity, kind: 'duration', unit: length, factor, value: value * factor }]
  }
  // 2.11m may be how tall somebody is, 58.31 how fast he ran.
  if (kind === 'count' && /^\d\.\d+m$/.test(text)) return [quantity, { ...quantity, kind: 'measure', unit: 'm', value: value / 1e6 }]
  if (kind === 'count' && unsaid.test(unit) && /^\d{1,2}\.\d\d$/.test(text))
    return [quantity, { ...quantity, kind: 'duration', unit: 'hour', factor: 1 / 3600, value: value / 3600 }]
  // `Down 75% from six last year`: of what was told before, and no percentage.
  if (kind === 'percent' && quantity.fraction !== true && upTo === undefined && /^[a-z]+$|^[\d.,]+$/i.test(text))
    return [quantity, { ...quantity, kind: 'count', unit: '' }]
  // `Temperatures came down from 38 to 26`: degrees go without saying.
  if (kind === 'count' && unsaid.test(unit) && value < 60) return [quantity, { ...quantity, kind: 'measure', unit: '°C' }]
  // 每月180度 is of electricity as well, where no word says so.
  if (/度/.test(text) && (unit === '度' || unit === '°C'))
    return [quantity, { ...quantity, kind: 'count', unit: '度' }, { ...quantity, kind: 'measure', unit: 'kWh' }]
  if (/\bdegrees?$|-degree$/i.test(text)) return [quantity, { ...quantity, kind: 'count', unit: '度' }]
  return [quantity]
}

const lengths: Record<string, [unit: string, factor: number]> = {
  daily: ['hour', 24],
  weekly: ['hour', 168],
  monthly: ['month', 1],
  quarterly: ['month', 3],
  annual: ['month', 12],
  yearly: ['month', 12],
}

const counted = ({ factor = 1, ...quantity }: Quantity): Quantity => ({
  ...quantity,
  kind: 'count',
  unit: '',
  value: quantity.value / factor,
})

/** 就业率为94.3%: a part of a whole, by which nothing nearly doubled. */
const isLevel = ({ kind, at, value }: Quantity, { text }: Passage): boolean =>
  kind === 'percent' && value < 100 && /(?:(?<!增长?|增速|升幅)率|占比?|比[例重]|份额)(?:[为达约超近是到仅]|约为)*$/.test(text.slice(0, at))

/** A fall of 6℃ is one of nearly 11°F: between two temperatures the zero of the scale does not count. */
const asDifference = (reading: Quantity, { unit, at, ...other }: Quantity, source: Passage): Quantity =>
  reading.unit === '°C' &&
  unit === '°C' &&
  /F/.test(reading.text) &&
  (isChange({ unit, at, ...other }, source) || between.test(source.text.slice(0, at)))
    ? { ...reading, value: reading.value + 160 / 9 }
    : reading
const between = /(?:[温相]差|偏[高低]|[升降]温|骤降|回[升暖])[^，。；\d]{0,6}$/

/** 采购经理指数为49.0% is an index of 49.0. */
const asIndex = (quantity: Quantity, other: Quantity, { text }: Passage): boolean =>
  quantity.kind === 'count' &&
  other.kind === 'percent' &&
  (/指数[^，。；]{0,10}$/.test(text.slice(Math.max(0, other.at - 24), other.at)) ||
    (/指数/.test(text) && /^的?(?:临界|荣枯|枯荣|景气)/.test(text.slice(other.end)))) &&
  sameQuantity({ ...quantity, kind: 'percent', unit: '%' }, other)

/** 中间价报7.0826元, 汇率为7.0826: `7.0826 yuan` and `7.0826 against the dollar` alike. */
const asExchangeRate = (quantity: Quantity, other: Quantity, { text }: Passage): boolean =>
  quantity.upTo === undefined &&
  other.upTo === undefined &&
  new Set([quantity.kind, other.kind]).symmetricDifference(new Set(['count', 'money'])).size === 0 &&
  [quantity, other].every(({ kind, unit, value }) => kind === 'count' || (unit === 'CNY' && value < 1000)) &&
  /(?:汇率|中间价|汇价|牌价|人民币[对兑])[^。；]{0,40}$/.test(text.slice(0, other.at)) &&
  near(quantity.value, other.value)

/** 产业规模突破万亿大关, 千亿级集群: of what the economy makes and trades, it goes without saying that these are yuan. */
const plainSum = ({ kind, unit, value }: Quantity, other: Quantity, { text }: Passage): boolean =>
  kind === 'money' &&
  unit === 'CNY' &&
  other.kind === 'count' &&
  /^[大级台]?$/.test(other.unit) &&
  /[百千万\d]亿/.test(other.text) &&
  near(value, other.value) &&
  /产业|产值|规模|营收|收入|投资|GDP|生产总值|市值|资产|贷款|存款|票房|销售|交易|成交|经济|税收|贸|出口|集群/.test(
    text.slice(Math.max(0, other.at - 14), other.end + 8),
  )

/** `a 47-million profit`: in the currency of what was told before. */
const bareMoney = ({ kind, unit, text, value }: Quantity, other: Quantity): boolean =>
  kind === 'count' &&
  other.kind === 'money' &&
  /[- ](?:million|billion|trillion)$/i.test(text) &&
  /^(?:profits?|loss(?:es)?|deals?|contracts?|loans?|funds?|debts?|surplus|deficit|gains?|investments?|bonds?|fines?)\b/.test(unit) &&
  near(value, other.value)

/** A step that the source shows by its ends, from 21% to 24%, from 52 to 35 minutes, is said by it though it names only the ends. */
const stepBetween = (quantity: Quantity, other: Quantity, { quantities, text }: Passage): boolean => {
  if (quantity.kind === 'points' ? other.kind !== 'percent' : other.kind !== quantity.kind || other.unit !== quantity.unit) return false
  if (quantity.upTo !== undefined || /^(?:percent|ordinal|score|age|multiple)$/.test(quantity.kind)) return false
  const next = quantities.find(({ at }) => at > other.at)
  if (next?.kind !== other.kind || next.unit !== other.unit || !/[至到为]$|\bto $/.test(text.slice(other.end, next.at))) return false
  return near(Math.abs(next.value - other.value), quantity.value)
}

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b))

/** Each quantity of the claim equals one of its evidence, after conversion. */
export const figures = (claim: Passage, { source, context, date, dated }: Reading): Finding[] => [
  ...otherNumber(claim, source),
  ...(source.language === 'zh' ? [...scoringKept(claim, source), ...talliesKept(claim, source)] : []),
  ...claim.quantities.flatMap((quantity) => {
    if ((noneOfIt(quantity, claim, source) && !followsFrom(quantity, claim, source)) || otherTop(quantity, claim, source))
      return [{ text: quantity.text, why: `${quantity.text.trim()} is not in the evidence${nearestTo(quantity, source)}` }]
    if (!counts(quantity)) return []
    // 1C倍率, 5A级: a code of the evidence, as it stands there.
    if (/^\d{1,3}[A-Z]$/.test(quantity.text) && new RegExp(`(?<![A-Za-z\\d.])${quantity.text}(?![A-Za-z\\d])`).test(source.text)) return []
    if (inName(quantity, claim, source)) return []
    const whole = wholeOf(quantity, claim)
    if (whole) return [{ text: quantity.text, why: `${quantity.text.trim()} cannot be a part of ${whole.text.trim()}` }]
    if (isOnlySpeed(quantity, claim) && source.language === 'zh')
      return sameSpeed(quantity, claim, source) ? [] : [{ text: quantity.text, why: `${quantity.text.trim()} is no speed of the evidence` }]
    const same = matches(quantity, source)
    if (same.length > 0 && countsAnother(quantity, same, claim, source) && !followsFrom(quantity, claim, source))
      return [{ text: quantity.text, why: `${same[0]!.text.trim()} of the evidence counts something else` }]
    return same.length > 0 ||
      isYear(quantity, claim, source) ||
      numberedInArticle(quantity, claim, context) ||
      inOtherWords(quantity, claim, source) ||
      sameSpeed(quantity, claim, source) ||
      impliedBy(quantity, claim, source) ||
      (dated &&
        (sinceThen(quantity, claim, source, yearOf(date)) ||
          daysAgo(quantity, claim, source, date) ||
          untilToday(quantity, claim, source, date)))
      ? []
      : [{ text: quantity.text, why: `${quantity.text.trim()} is not in the evidence${nearestTo(quantity, source)}` }]
  }),
]

/** The CETROVO 1.0, a Hongqi H9: a figure of a name that the evidence has in Latin letters too. */
const inName = ({ text: words, at, end }: Quantity, { text }: Passage, source: Passage): boolean => {
  const name = /[A-Z][A-Za-z]{2,} $/.exec(text.slice(0, at))?.[0]
  return (
    name !== undefined &&
    /^\d[\d.]*$/.test(words) &&
    !/^ ?(?:%|per)/.test(text.slice(end)) &&
    new RegExp(`${name.trim()} ?${RegExp.escape(words)}(?![\\d.])`).test(source.text)
  )
}

/** 1368 where the evidence has 1368年: of a year that English names without a word for it. */
const isYear = ({ kind, unit, value, upTo, at }: Quantity, { text }: Passage, { dates }: Passage): boolean =>
  kind === 'count' &&
  (unsaid.test(unit) ||
    (value >= 1000 && value < 1800 && /\b(?:in|from|since|of|until|by|before|after|between|around) $/i.test(text.slice(0, at)))) &&
  upTo === undefined &&
  dates.some(({ from, to }) => from !== undefined && [yearOf(from), yearOf(to!)].includes(value))

/** `12 stations, 21 of them interchanges`: the figure that this one is said to be a part of, when it is the smaller one. */
const wholeOf = (part: Quantity, { text, language, quantities }: Passage): Quantity | undefined => {
  if (part.kind !== 'count' || part.upTo !== undefined) return undefined
  const earlier = quantities.filter(({ kind, end, upTo }) => kind === 'count' && end <= part.at && upTo === undefined)
  const before = earlier.at(-1)
  // 46 productions from 14 countries, 19 of them foreign.
  if (language === 'en' && earlier.slice(-3).some(({ value, end }) => value >= part.value && !/[.;]/.test(text.slice(end, part.at))))
    return undefined
  // 72, has mended 100,000 of them: of another thing.
  if (!before || before.value >= part.value || part.value > before.value * 50 || /[.;。；]/.test(text.slice(before.end, part.at)))
    return undefined
  const partial =
    language === 'en'
      ? /^ (?:of (?:them|these|those|which|whom)\b|\w+ of (?:them|which|whom)\b)/.test(
          text.slice(part.end - (/ of$/.test(part.text) ? 3 : 0)),
        )
      : /其中[^，。\d]{0,10}$/.test(text.slice(before.end, part.at)) && before.unit === part.unit
  return partial ? before : undefined
}

const nearestTo = (quantity: Quantity, source: Passage): string => {
  const alike = new Set(source.quantities.filter(({ kind }) => kind === quantity.kind).map(({ text }) => text.trim()))
  return alike.size === 0 ? '' : `, which has ${[...alike].slice(0, 4).join(', ')}`
}

import { yearOf } from '../language/calendar.ts'
import { chineseNumber, chineseNumerals } from '../language/numbers.ts'
import type { Quantity } from '../language/quantities.ts'
import { followsFrom } from './derived.ts'
import type { Finding, Passage, Reading } from './reading.ts'
import { dozen, sameQuantity, unsaid } from './same-quantity.ts'

/** Whether a figure has to be proved: `one`, `a` and `first` are articles more often than figures, in both languages. */
export const counts = (quantity: Quantity): boolean => {
  if (quantity.upTo !== undefined || quantity.vague) return true
  if (quantity.kind === 'count' || quantity.kind === 'ordinal' || quantity.kind === 'multiple') return quantity.value !== 1
  return quantity.kind !== 'duration' || !/^(?:the |an? |one|一|1(?!\d))/i.test(quantity.text)
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
  const same = source.quantities.filter(
    (other) =>
      sameQuantity(quantity, other) ||
      (millions !== undefined && near(millions, other.value / (other.factor ?? 1)) && /^(?:count|measure|money)$/.test(other.kind)) ||
      dozen(quantity, other) ||
      stepBetween(quantity, other, source) ||
      (local[quantity.unit]?.test(source.text) && plainYuan(other) && sameQuantity({ ...quantity, unit: 'CNY' }, other)),
  )
  if (same.length > 0 || quantity.upTo === undefined) return same
  // A range may join two figures of the source: `from 12 to 15 percent` for 从12%提高到15%.
  const ends = [quantity.value, quantity.upTo].map((value) => {
    const { upTo: _, ...single } = quantity
    return source.quantities.filter((other) => sameQuantity({ ...single, value }, other))
  })
  const [from = [], to = []] = ends
  const inOrder = from.some((first) =>
    to.some((second) => first.at < second.at || /高于|低于|超过|比|较/.test(source.text.slice(second.end, first.at))),
  )
  return inOrder ? ends.flat() : []
}

/** Whose 元 it is, in a story from there. */
const local: Record<string, RegExp> = { HKD: /港/, TWD: /台[湾北中南东]|新北|高雄|新竹|行政院|立法院/, MOP: /澳门/, SGD: /新加坡/ }
const plainYuan = ({ kind, unit, text }: Quantity) =>
  kind === 'money' && unit === 'CNY' && /元(?!人民币)/.test(text) && !/人民币/.test(text)

/** A step that the source shows by its ends, from 21% to 24%, from 52 to 35 minutes, is said by it though it names only the ends. */
const stepBetween = (quantity: Quantity, other: Quantity, { quantities, text }: Passage): boolean => {
  if (quantity.kind === 'points' ? other.kind !== 'percent' : other.kind !== quantity.kind || other.unit !== quantity.unit) return false
  if (/^(?:percent|ordinal|score|age|multiple)$/.test(quantity.kind)) return false
  const next = quantities.find(({ at }) => at > other.at)
  if (next?.kind !== other.kind || next.unit !== other.unit || !/[至到为]$|\bto $/.test(text.slice(other.end, next.at))) return false
  return Math.abs(Math.abs(next.value - other.value) - quantity.value) < 1e-6
}

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b))

/** Each quantity of the claim equals one of its evidence, after conversion. */
export const figures = (claim: Passage, { source, date, dated }: Reading): Finding[] => [
  ...otherNumber(claim, source),
  ...claim.quantities.flatMap((quantity) => {
    if (!counts(quantity)) return []
    const whole = wholeOf(quantity, claim)
    if (whole) return [{ text: quantity.text, why: `${quantity.text.trim()} cannot be a part of ${whole.text.trim()}` }]
    return matches(quantity, source).length > 0 ||
      impliedBy(quantity, claim, source) ||
      (dated && sinceThen(quantity, source, yearOf(date)))
      ? []
      : [{ text: quantity.text, why: `${quantity.text.trim()} is not in the evidence${nearestTo(quantity, source)}` }]
  }),
]

/** 第一人民医院 for 第二人民医院: an institution by another number; `first` alone need not be proved, but is a name here. */
const otherNumber = ({ text, language }: Passage, source: Passage): Finding[] => {
  if (source.language !== 'zh') return []
  const numbered = /(?:第([一二三四五六七八九十]{1,3}|\d+))(人民医院|附属医院|医院|中学|小学|高中|监狱|中级|派出所|幼儿园|实验)/g
  const theirs = [...source.text.matchAll(numbered)].map(([, number = '', what = '']) => ({ number: chineseNumber(number), what }))
  const said =
    language === 'zh'
      ? [...text.matchAll(numbered)].map(([words, number = '', what = '']) => ({ words, number: chineseNumber(number), what: [what] }))
      : [
          ...text.matchAll(
            /\b(?:(First|No\.? ?1)|(Second|No\.? ?2)|(Third|No\.? ?3)) (?:Provincial |Municipal |City )?(People|Affiliated|Hospital|Middle|High|Primary|Prison)/g,
          ),
        ].map(([words, one, two, , what = '']) => ({ words, number: one ? 1 : two ? 2 : 3, what: institutionWords[what]! }))
  return said.flatMap(({ words, number, what }) => {
    const same = theirs.filter((own) => what.includes(own.what))
    return same.length > 0 && !same.some((own) => own.number === number)
      ? [{ text: words, why: `${words} is not in the evidence, which has another number` }]
      : []
  })
}
const institutionWords: Record<string, string[]> = {
  People: ['人民医院'],
  Affiliated: ['附属医院'],
  Hospital: ['医院', '人民医院', '附属医院'],
  Middle: ['中学', '高中', '实验'],
  High: ['中学', '高中', '实验'],
  Primary: ['小学', '实验'],
  Prison: ['监狱'],
}

/** 71 years, in 2020, since 1949. */
const sinceThen = ({ kind, unit, value }: Quantity, { dates }: Passage, year: number): boolean =>
  kind === 'duration' &&
  unit === 'month' &&
  value >= 120 &&
  dates.some(
    (then) =>
      then.kind !== 'comparison' && then.from !== undefined && [year, year - 1].includes(yearOf(then.from) + Math.floor(value / 12)),
  )

/** `12 stations, 21 of them interchanges`: the figure that this one is said to be a part of, when it is the smaller one. */
const wholeOf = (part: Quantity, { text, language, quantities }: Passage): Quantity | undefined => {
  if (part.kind !== 'count' || part.upTo !== undefined) return undefined
  const before = quantities.filter(({ kind, end, upTo }) => kind === 'count' && end <= part.at && upTo === undefined).at(-1)
  if (!before || before.value >= part.value || /[.;。；]/.test(text.slice(before.end, part.at))) return undefined
  const partial =
    language === 'en'
      ? /^ (?:of (?:them|these|those|which|whom)\b|\w+ of (?:them|which|whom)\b)/.test(
          text.slice(part.end - (/ of$/.test(part.text) ? 3 : 0)),
        )
      : /其中[^，。\d]{0,10}$/.test(text.slice(before.end, part.at)) && before.unit === part.unit
  return partial ? before : undefined
}

const twoParties =
  /^(?:the )?(?:two|both) (?:countries|nations|sides|governments|peoples|parties|leaders|neighbou?rs|places|cities|regions)\b|^两[国地方岸市]/i

const chineseDigits = ['', '', '两', '三', '四', '五', '六', '七', '八', '九', '十']

/** Small counts that the source shows without saying: 双方, 两国, a list of three, a number that is a name (12345热线). */
export const impliedBy = (quantity: Quantity, claim: Passage, source: Passage): boolean => {
  const { kind, value } = quantity
  // 梅开二度; Lines 2 and 7 for 2号线、7号线.
  if (kind === 'multiple' && /^twice/i.test(quantity.text) && /二度|两[次度回]/.test(source.text)) return true
  if (/\blines (?:\d+(?:, | and ))*$/i.test(claim.text.slice(0, quantity.at)) && source.text.includes(`${value}号线`)) return true
  // `the second figure`: of two that were told.
  if (
    kind === 'ordinal' &&
    value <= 3 &&
    /^ (?:figures?|numbers?|ones?|sums?|items?|points?|reasons?|kinds?|types?|of (?:these|them|the two|which))\b/.test(
      claim.text.slice(quantity.end),
    )
  )
    return true
  if (straight(quantity, source)) return true
  // 元一公斤: each.
  if (kind === 'measure' && value / (quantity.factor ?? 1) === 1 && /元$/.test(claim.text.slice(0, quantity.at))) return true
  // `the two countries`, 两地: whoever the story is about, unless there are three of them.
  if (kind === 'count' && value === 2 && twoParties.test(quantity.text + claim.text.slice(quantity.end)) && !/三[国方地]/.test(source.text))
    return true
  // The "double reduction" policy is 双减.
  if (kind === 'multiple' && value === 2 && /双/.test(source.text) && /[“"‘]$/.test(claim.text.slice(0, quantity.at))) return true
  if (bracketed(quantity, claim, source)) return true
  // 录取比约为82∶1: 82 for each.
  if (kind === 'count' && source.quantities.some((score) => score.kind === 'score' && score.upTo === 1 && score.value === value))
    return true
  if (kind === 'ordinal') {
    if (source.dates.some(({ kind, from, text }) => kind === 'day' && /\d/.test(text) && Number(from?.slice(8)) === value)) return true
    // The Second Yangtze Bridge is 长江二桥.
    if (
      value <= 10 &&
      /^ [A-Z]/.test(claim.text.slice(quantity.end)) &&
      new RegExp(`(?<![十百千万亿零\\d])${chineseNumerals[value]}(?![十百千万亿成])`).test(source.text)
    )
      return true
    if (value === 2 && /连任|续任|再任|蝉联|卫冕|次[高大强位席少低多快小]|亚军|银[牌奖]|摘银/.test(source.text)) return true
    // Of a game told set by set, each set may be counted.
    if (
      /^(?:局|盘|节)$|^$/.test(quantity.unit) &&
      /局|^ (?:set|game|quarter|period)s?\b/.test(quantity.text + claim.text.slice(quantity.end)) &&
      source.quantities.filter((score) => score.kind === 'score').length > value
    )
      return true
    // 二套 is a second home, 一、二类 first and second class.
    if (
      value <= 10 &&
      new RegExp(
        `(?<![十百千万亿零\\d点])[${chineseNumerals[value]}${value === 2 ? '两再' : ''}](?=[、类套级等期档线轮次席位名号区版代手房胎婚审季楼层](?![成分倍]))`,
      ).test(source.text)
    )
      return true
    if (value === 3 && /季军|铜[牌奖]|摘铜/.test(source.text)) return true
    if (new RegExp(`(?<![\\d.])${value}[楼层版路号]`).test(source.text)) return true
    // 中铁十四局, 第十三中学 without 第: a name with a number.
    return new RegExp(`${chineseNumerals[value] ?? numeralOf(value)}[局院厂中小附师军连队桥环]`).test(source.text)
  }
  if (endOfRange(quantity, claim, source) || betweenHours(quantity, source) || followsFrom(quantity, claim, source)) return true
  if (kind === 'percent' && quantity.fraction && value === 50) return /半/.test(source.text)
  if (kind === 'duration' && /^100[- ]day/.test(quantity.text)) return /百日|百天/.test(source.text)
  if (kind !== 'count' || quantity.upTo !== undefined) return false
  if (withOthers(quantity, claim, source) || atTop(quantity, source) || asBefore(quantity, claim, source)) return true
  // Three goals, two sets: the one side of a score.
  if (value <= 12 && source.quantities.some((score) => score.kind === 'score' && (score.value === value || score.upTo === value)))
    return true
  if (Number.isInteger(value) && value > 1 && value <= 10 && /^[a-z一-龥\s]*$/i.test(quantity.text)) {
    if (value === 2 && /[双两二各]|[和与及同、]/.test(source.text)) return true
    if (source.text.includes(chineseDigits[value]!) && source.language === 'zh' && !claim.text.includes('第')) return true
    if (lists(source.text).includes(value)) return true
  }
  if (claim.language === 'en' && value <= 10 && /\ball (?:the |of the )?$/i.test(claim.text.slice(0, quantity.at))) return true
  const digits = /^(?:as (?:much|many|high|low|little|few) as |up to )?(\d+)$/.exec(quantity.text.trim())?.[1]
  return digits !== undefined && digits.length >= 2 && new RegExp(`(?<![\\d.,])${digits}(?![\\d.,]|[万亿千百%])`).test(source.text)
}

/** `a jin (500 g)`: what a unit of the source is, said for the reader. */
const bracketed = ({ kind, value, at, end }: Quantity, { text }: Passage, source: Passage): boolean =>
  kind === 'measure' &&
  /\($/.test(text.slice(0, at)) &&
  /^\)/.test(text.slice(end)) &&
  [
    [/斤/, 0.5],
    [/亩/, 10_000 / 15],
    [/担/, 50],
    [/里/, 500],
  ].some(([unit, size]) => (unit as RegExp).test(source.text) && near(value, size as number))

const numeralOf = (value: number) =>
  value < 100
    ? `${value < 20 ? '' : chineseNumerals[Math.floor(value / 10)]}十${value % 10 === 0 ? '' : chineseNumerals[value % 10]}`
    : '\u0001'

/** 已连续三周下降 is a fall for the third straight week. */
const straight = ({ kind, value }: Quantity, { text, quantities }: Passage): boolean =>
  kind === 'ordinal' &&
  quantities.some(
    ({ at, text: own }) =>
      (/连$|连续$|\bfor $/.test(text.slice(Math.max(0, at - 4), at)) || /straight|consecutive|running/.test(text.slice(at, at + 40))) &&
      new RegExp(`(?<![\\d十])(?:${value}|${value === 2 ? '[二两]' : (chineseNumerals[value] ?? '\u0001')})(?![\\d十])`).test(own),
  )
/** Both ends of a range of the source may be said apart: `from 18 months to four years` for 四年至一年六个月. */
const endOfRange = ({ kind, unit, value, qualifier, at }: Quantity, claim: Passage, source: Passage): boolean =>
  kind !== 'score' &&
  source.quantities.some((other) => {
    if (other.upTo === undefined || other.kind !== kind || other.unit !== unit) return false
    // The one end alone, called one: 最高14℃, `up to 60 buses`, `a low of 9`.
    const before = claim.text.slice(Math.max(0, at - 24), at)
    if (
      near(value, other.upTo) &&
      (qualifier === 'at most' ||
        /最[高多大长]|上限|(?:高|多|可)达|\b(?:highs?|maximum|top|peak\w*|as (?:much|many|high) as|up to)\b/i.test(before))
    )
      return true
    if (
      near(value, other.value) &&
      (qualifier === 'at least' || /最[低少小短]|下限|\b(?:lows?|minimum|from|as (?:little|few|low) as|at least)\b/i.test(before))
    )
      return true
    const rest = value === other.value ? other.upTo : value === other.upTo ? other.value : undefined
    return rest !== undefined && claim.quantities.some((end) => end.kind === kind && end.unit === unit && end.value === rest)
  })

/** `three days' worth of type O and five of type A`: a number takes the unit of another figure of the claim. */
const asBefore = (quantity: Quantity, claim: Passage, source: Passage): boolean =>
  claim.language === 'en' &&
  (quantity.unit === '' || unsaid.test(quantity.unit)) &&
  claim.quantities.some(
    (other) =>
      other !== quantity &&
      other.kind !== 'count' &&
      source.quantities.some(
        (own) =>
          own.kind === other.kind &&
          own.unit === other.unit &&
          (near(own.value / (own.factor ?? 1), quantity.value) || sameQuantity(withUnitOf(other, quantity), own)),
      ),
  )

/** `9.6 million acres, some 2.3 million fewer than last year`: acres both. */
const withUnitOf = ({ kind, unit, factor = 1 }: Quantity, quantity: Quantity): Quantity => ({
  ...quantity,
  kind,
  unit,
  factor,
  value: quantity.value * factor,
})

/** `between 6 and 9 each morning`: hours of the evidence. */
const betweenHours = ({ kind, value, upTo }: Quantity, { dates }: Passage): boolean =>
  kind === 'count' &&
  upTo !== undefined &&
  [value, upTo].every((hour) => hour <= 24 && dates.some(({ minutes }) => minutes !== undefined && (minutes / 60) % 12 === hour % 12))

/** `Wang and six others` are 王某等7人, in either direction. */
const withOthers = (quantity: Quantity, claim: Passage, source: Passage): boolean => {
  const others = ({ end }: Quantity, { text }: Passage) =>
    /^ (?:other|others|more)\b/.test(text.slice(end, end + 8)) || /others?$/.test(text.slice(0, end))
  const people = ({ at, end }: Quantity, { text }: Passage) =>
    /等$/.test(text.slice(Math.max(0, at - 1), at)) || /等/.test(text.slice(at, end))
  if (claim.language === 'en')
    return others(quantity, claim) && source.quantities.some((all) => all.value === quantity.value + 1 && people(all, source))
  return (
    source.language === 'en' &&
    people(quantity, claim) &&
    source.quantities.some((rest) => rest.value === quantity.value - 1 && others(rest, source))
  )
}

/** `top 100 counties` for 百强县, `top ten` for 十佳. */
const atTop = ({ text, value }: Quantity, source: Passage): boolean =>
  /^top\b/i.test(text) &&
  ((value === 100 && /百强|百佳|百大/.test(source.text)) || (value === 10 && /十强|十佳|十大|前十/.test(source.text)))

/** How long the enumerations of a text are: 甲、乙和丙 is 3. */
const lists = (text: string): number[] =>
  (text.match(/[^，。；：！？\n]*、[^，。；：！？\n]*/g) ?? []).map(
    (part) => part.split(/、|[和及与](?=[^、]{1,12}(?:等|$|[，。；]))/).length,
  )

const nearestTo = (quantity: Quantity, source: Passage): string => {
  const alike = source.quantities.filter(({ kind }) => kind === quantity.kind)
  return alike.length === 0
    ? ''
    : `, which has ${alike
        .slice(0, 4)
        .map(({ text }) => text.trim())
        .join(', ')}`
}

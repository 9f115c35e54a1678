import { chineseNumerals } from '../../language/numbers.ts'
import { everyMatch } from '../../language/patterns.ts'
import type { Quantity } from '../../language/quantities.ts'
import type { Passage } from '../reading.ts'
import { followsFrom } from './derived.ts'
import { numeralOf, ordinalShown } from './implied-ordinals.ts'
import { rangeFollows } from './implied-ranges.ts'
import { gamesPlayed, gamesWon, goalsTold, outOfEvery, standing, votes } from './implied-ratios.ts'
import { sameQuantity, unsaid } from './same-quantity.ts'
import { isGrade } from './school-grades.ts'
import { scoringIdioms } from './scoring-idioms.ts'
import { countedOtherwise, lastOfThem, newestOfThem, standsAlone } from './small-counts.ts'

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b))

const twoParties =
  /^(?:the )?(?:two|both) (?:countries|nations|sides|governments|peoples|parties|leaders|neighbou?rs|places|cities|regions)\b|^两[国地方岸市]/i

const chineseDigits = ['', '', '两', '三', '四', '五', '六', '七', '八', '九', '十']

/** Small counts that the source shows without saying: 双方, 两国, a list of three, a number that is a name (12345热线). */
export const impliedBy = (quantity: Quantity, claim: Passage, source: Passage): boolean => {
  const { kind, value } = quantity
  // 梅开二度; Lines 2 and 7 for 2号线、7号线.
  if (kind === 'multiple' && /^twice/i.test(quantity.text) && /二度|两[次度回]|第[二2]次/.test(source.text)) return true
  if (/^(?:count|multiple)$/.test(kind) && scoringIdioms.some(({ zh, number }) => value === number && zh.test(source.text))) return true
  if (named(quantity, claim, source) || lastOfThem(quantity, claim, source) || newestOfThem(quantity, claim, source)) return true
  if (kind === 'score')
    return votes(quantity, claim, source) || standing(quantity, source) || gamesWon(quantity, source) || goalsTold(quantity, source)
  if (gamesPlayed(quantity, source)) return true
  // 6.98元兑1美元: for each of them.
  if (kind === 'money' && value === 1 && /[对兑](?:美元|欧元|日元|英镑|港元|港币|卢布)/.test(source.text)) return true
  // 退一赔三, 假一罚十: what is paid for each yuan.
  if (kind === 'multiple' && new RegExp(`[赔罚偿]${chineseNumerals[value] ?? value}(?![\\d百千万])`).test(source.text)) return true
  if (isGrade(quantity, claim, source)) return true
  // `the other five` of six, `ahead of 23 other operators`.
  if (
    kind === 'count' &&
    (/\bother $/i.test(claim.text.slice(0, quantity.at)) ||
      /^ (?:others?|rivals|(?:fellow|competing) )/.test(claim.text.slice(quantity.end))) &&
    source.quantities.some((all) => all.value === value + 1)
  )
    return true
  // The opening doubles: a match of pairs.
  if (kind === 'multiple' && /^doubles$/i.test(quantity.text) && /双打/.test(source.text)) return true
  if (kind === 'multiple' && /^twice/i.test(quantity.text) && /两圈/.test(source.text)) return true
  // Ten men, after one was sent off.
  if (
    kind === 'count' &&
    value === 10 &&
    /^(?:men|players)\b|^人$/.test(quantity.unit) &&
    /红牌|罚下|少[一1]人|十人|10人/.test(source.text)
  )
    return true
  // 4.1‰: so many for every 1,000.
  if (/‰|千分之/.test(source.text) && perThousand(quantity, claim, source)) return true
  // 1、2、5号线.
  if (
    kind === 'count' &&
    /^(?:、\d+)*[、和]\d+号线/.test(claim.text.slice(quantity.end)) &&
    new RegExp(`(?<!\\d)${value}(?:号线|、)`).test(source.text)
  )
    return true
  // 四两: 200 grams.
  if (
    kind === 'measure' &&
    quantity.unit === 'kg' &&
    near((value * 20) % 1, 0) &&
    value <= 0.5 &&
    new RegExp(`${value === 0.1 ? '二' : chineseNumerals[Math.round(value * 20)]}两(?!年|个|地|国|岸|市)`).test(source.text)
  )
    return true
  // 百岁老人 are 100 and over.
  if (kind === 'age' && value === 100 && quantity.qualifier !== 'under' && /百岁(?=老人|寿星|高龄|以上)/.test(source.text)) return true
  // 1300年的银杏 is 1,300 years old, and 1300年 no date.
  const years = kind === 'age' ? value : kind === 'duration' && quantity.unit === 'month' ? value / 12 : 0
  if (years >= 1000 && new RegExp(`(?<!\\d)${years}年`).test(source.text)) return true
  // 元一公斤: each.
  if (kind === 'measure' && value / (quantity.factor ?? 1) === 1 && /元$/.test(claim.text.slice(0, quantity.at))) return true
  // `the two countries`, 两地: whoever the story is about, unless there are three of them.
  if (kind === 'count' && value === 2 && twoParties.test(quantity.text + claim.text.slice(quantity.end)) && !/三[国方地]/.test(source.text))
    return true
  // The "double reduction" policy is 双减, double swords are 双刀.
  if (
    kind === 'multiple' &&
    value === 2 &&
    /双/.test(source.text) &&
    (/[“"‘]$/.test(claim.text.slice(0, quantity.at)) ||
      (/^double$/i.test(quantity.text) &&
        /^[ -](?!(?:the|that|its|their|his|her|what|this|last|to|in|by|from|over|as|for)\b)[a-z]/.test(claim.text.slice(quantity.end))))
  )
    return true
  if (bracketed(quantity, claim, source) || inNameItself(quantity, claim, source)) return true
  // 录取比约为82∶1: 82 for each.
  if (
    kind === 'count' &&
    source.quantities.some(
      (score) => score.kind === 'score' && ((score.upTo === 1 && score.value === value) || (score.value === 1 && score.upTo === value)),
    )
  )
    return true
  if (kind === 'ordinal') return ordinalShown(quantity, claim, source)
  if (
    rangeFollows(quantity, claim, source) ||
    outOfEvery(quantity, claim, source) ||
    (kind === 'count' && value === 0.5 && /半[目分点步]/.test(source.text)) ||
    followsFrom(quantity, claim, source)
  )
    return true
  if (kind === 'percent' && value === 50 && (quantity.fraction ? half : /半价|减半|对折|五折|对半/).test(source.text)) return true
  // `Three calls a quarter`, each quarter: 每季度走访3次.
  if (
    quantity.fraction &&
    /^a quarter$/i.test(quantity.text) &&
    /[每按逐]一?个?季|季均/.test(source.text) &&
    !/^ of\b/.test(claim.text.slice(quantity.end)) &&
    !/\b(?:by|to|than|up|down|rose|rises?|rising|grew|grow\w*|fell|fall\w*|dropped|drops?|cut|gain\w*|lost|los\w+|shrank|slid|about|nearly|only|just) $/i.test(
      claim.text.slice(0, quantity.at),
    )
  )
    return true
  if (kind === 'percent' && quantity.fraction && value === 50) return false
  // 十四五时期 is five years.
  if (kind === 'duration' && quantity.unit === 'month' && value === 60 && /十[一二三四五六七八九]?五”?(?:时期|期间|规划)/.test(source.text))
    return true
  // 连续第三日走强: for three days.
  if (
    kind === 'duration' &&
    new RegExp(
      `连续?第(?:${value / (quantity.factor ?? 1)}|${chineseNumerals[value / (quantity.factor ?? 1)] ?? '\u0001'})个?(?:[天日周月年]|季|交易日)`,
    ).test(source.text)
  )
    return true
  if (kind === 'duration' && /^100[- ]day/.test(quantity.text)) return /百日|百天/.test(source.text)
  if (kind !== 'count' || quantity.upTo !== undefined) return false
  // 包揽前三: the first three.
  if (/前$/.test(claim.text.slice(0, quantity.at)) && new RegExp(`前${chineseDigits[value] ?? numeralOf(value)}`).test(source.text))
    return true
  if (inStreak(quantity, source)) return true
  // 一线城市 are four.
  if (value === 4 && /^ (?:first-tier|top-tier|tier-one)\b|^一线/.test(claim.text.slice(quantity.end)) && /一线城市/.test(source.text))
    return true
  if (withOthers(quantity, claim, source) || atTop(quantity, claim, source) || asBefore(quantity, claim, source)) return true
  // Three goals, two sets: the one side of a score.
  if (value <= 12 && source.quantities.some((score) => score.kind === 'score' && (score.value === value || score.upTo === value)))
    return true
  if (
    Number.isInteger(value) &&
    value > 1 &&
    value <= 10 &&
    /^[a-z一-龥\s]*$/i.test(quantity.text) &&
    !countedOtherwise(quantity, claim, source)
  ) {
    if (value === 2 && /[双两二各]|[和与及同、]|”“/.test(source.text)) return true
    // 北医三院 is 北京大学第三医院.
    if (/^\p{Script=Han}[院中小附厂]$/u.test(quantity.text) && source.text.includes(`第${chineseDigits[value]}`)) return true
    if (source.language === 'zh' && !claim.text.includes('第') && standsAlone(chineseDigits[value]!, source)) return true
    if (lists(source.text).includes(value)) return true
  }
  // `All three figures` of those that were told.
  if (
    value <= 10 &&
    /\ball (?:the |of the )?$/i.test(claim.text.slice(0, quantity.at)) &&
    /^(?:figures|numbers|counts)\b/.test(quantity.unit)
  )
    return true
  if (/^(?:pounds?\b|桶)/.test(quantity.unit)) return false
  const digits = /^(?:as (?:much|many|high|low|little|few) as |up to )?(\d+)$/.exec(quantity.text.trim())?.[1]
  return (
    digits !== undefined &&
    digits.length >= 2 &&
    everyMatch(source.text, new RegExp(`(?<![\\d.,])${digits}(?![\\d.,]|[万亿千百%])`, 'g')).some(
      // 12345热线: a number that is a name; of a date it is one where the claim has it so.
      ({ index }) => !source.dates.some(({ at, end }) => at <= index && index < end) || ofDate.test(claim.text.slice(0, quantity.end)),
    )
  )
}

/** June 23, since 2021: read as a count by what follows. */
const ofDate =
  /\b(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}|(?:since|in|by|until|from|of|during) (?:19|20)\d\d)$/i

/** `Three monthly declines`: so many months. */
const inStreak = ({ value, unit }: Quantity, { text, quantities }: Passage): boolean => {
  const turn = /^(daily|weekly|monthly|quarterly|annual|yearly)\b/.exec(unit)?.[1]
  return (
    turn !== undefined &&
    quantities.some(
      (own) =>
        own.kind === 'duration' &&
        own.value / (own.factor ?? 1) === value &&
        spans[turn]!.test(own.text) &&
        /连/.test(text.slice(0, own.at)),
    )
  )
}
const spans: Record<string, RegExp> = { daily: /[天日]/, weekly: /周|星期/, monthly: /月/, quarterly: /季/, annual: /年/, yearly: /年/ }

/** 半 where it is a part of something, and not of a time (上半年, 半个月), a place or another word (南半球, 半导体). */
const half =
  /(?<![上下前后夜深月南北东西])半(?!个?多?(?:年|月|天|日|小?时|钟头|世纪|学[年期]|赛[季程]|周|辈)|[场球岛导径夜路途山坡成挂旗身官透封开自固干决结]|\p{Script=Han}?(?:导体|决赛|成品|自动))|[\d一二两三四五六七八九十]个半|[一过近逾超大多减各对]半(?!年|个?月|天|日|小?时|世纪)/u

/** Words before a number that is a name: `metro line 5`, `mine no. 2`. */
const numberedThings =
  /\b(?:[A-Z][a-z]+(?:[’'][a-z]+)?|lines?|routes?|bus(?:es)?|gates?|exits?|halls?|buildings?|blocks?|platforms?|terminals?|berths?|docks?|piers?|wards?|rooms?|lanes?|nos?\.?|numbers?|phases?|stages?|levels?|grades?|class(?:es)?|categor(?:y|ies)|types?|force|zones?|plots?|lots?|wells?|mines?|pits?|towers?|units?|groups?|workshops?|warehouses?|sites?|caves?|tombs?|rings?) (?:\d+(?:, (?:and )?| and | or | to |-|–))*$/

/** `Caves 5 and 9`, `Lines 2 and 7`, `Category 4`: numbers that are names, 第5窟, 2号线, 四级. */
const named = ({ value, at }: Quantity, { text }: Passage, source: Passage): boolean =>
  numberedThings.test(text.slice(0, at)) &&
  new RegExp(
    `第${value}(?![\\d.万亿])|(?<![\\d.])${value}[号楼层级类路期环区栋幢]${value <= 12 ? `|${chineseNumerals[value]}[号楼层级类型期档组]` : ''}`,
  ).test(source.text)

/** The Three-North program is 三北工程, an under-17 team 17岁以下 or U17: a number that is a part of the name. */
const inNameItself = ({ kind, value, text: words, end, qualifier }: Quantity, { text }: Passage, source: Passage): boolean =>
  (kind === 'count' &&
    value <= 10 &&
    /^[A-Z][a-z]+$/.test(words) &&
    /^-[A-Z][a-z]/.test(text.slice(end)) &&
    everyMatch(source.text, new RegExp(`(?<![第十百千万亿零])${chineseNumerals[value]}(?=\\p{Script=Han})`, 'gu')).some(
      ({ index }) => ![...source.quantities, ...source.dates].some((own) => own.at <= index && own.end > index),
    )) ||
  (kind === 'age' && /^(?:at most|under)$/.test(qualifier ?? '') && new RegExp(`(?<![A-Za-z])U-?${value}(?!\\d)`).test(source.text))

/** `a jin (500 g)`, `per 500 grams`: what a unit of the source is, said for the reader. */
const bracketed = ({ kind, value, at, end }: Quantity, { text }: Passage, source: Passage): boolean =>
  kind === 'measure' &&
  ((/\($/.test(text.slice(0, at)) && /^\)/.test(text.slice(end))) ||
    (/\b(?:per|every|each) $/.test(text.slice(0, at)) && /[每一/／](?:市?斤|亩)/.test(source.text))) &&
  [
    [/斤/, 0.5],
    [/亩/, 10_000 / 15],
    [/担/, 50],
    [/里/, 500],
  ].some(([unit, size]) => (unit as RegExp).test(source.text) && near(value, size as number))

const perThousand = ({ kind, value, at, end }: Quantity, { text }: Passage, { quantities }: Passage): boolean =>
  kind === 'count' &&
  (value === 1000
    ? /\b(?:every|per|each) $|每$/.test(text.slice(0, at))
    : /^(?:[^.;]|\.\d){0,40}\b(?:every|per|each) (?:1,000|thousand)\b/.test(text.slice(end)) &&
      quantities.some((own) => own.kind === 'percent' && near(own.value * 10, value)))

/** `three days' worth of type O and five of type A`: a number takes the unit of another figure of the claim. */
const asBefore = (quantity: Quantity, claim: Passage, source: Passage): boolean =>
  claim.language === 'en' &&
  (quantity.unit === '' || unsaid.test(quantity.unit)) &&
  claim.quantities.some(
    (other) =>
      other !== quantity &&
      (other.kind !== 'count' || points.test(other.unit)) &&
      ((other.kind !== 'count' &&
        (quantity.value % 1 !== 0 || quantity.value >= 10) &&
        followsFrom(withUnitOf(other, quantity), claim, source)) ||
        source.quantities.some(
          (own) =>
            ((own.kind === other.kind && own.unit === other.unit) || (own.kind === 'points' && points.test(other.unit))) &&
            (near(own.value / (own.factor ?? 1), quantity.value) || sameQuantity(withUnitOf(other, quantity), own)),
        )),
  )

const points = /^points?$/

/** `9.6 million acres, some 2.3 million fewer than last year`: acres both. */
const withUnitOf = ({ kind, unit, factor = 1 }: Quantity, quantity: Quantity): Quantity => ({
  ...quantity,
  kind,
  unit,
  factor,
  value: quantity.value * factor,
})

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

/** `top 100 counties`, `the 100 best counties` for 百强县, `top ten` for 十佳. */
const atTop = ({ text, value, unit, at }: Quantity, claim: Passage, source: Passage): boolean =>
  (/^top\b/i.test(text) ||
    /\btop-$/i.test(claim.text.slice(0, at)) ||
    superlative.test(unit) ||
    superlative.test(claim.text.slice(0, at).match(/\w+ $/)?.[0] ?? '')) &&
  (new RegExp(`TOP ?${value}(?!\\d)`, 'i').test(source.text) ||
    (value === 100 && /(?<![二两三四五六七八九])百[强佳大]/.test(source.text)) ||
    (value === 10 && /(?<![二三四五六七八九])十[强佳大]|前十(?![一二三四五六七八九])/.test(source.text)))

const superlative = /^(?:top|best|strongest|leading|largest|finest|outstanding|most)\b/i

/** How long the enumerations of a text are: 甲、乙和丙 is 3. */
const lists = (text: string): number[] =>
  (text.match(/[^，。；：！？\n]*、[^，。；：！？\n]*/g) ?? []).map(
    (part) =>
      part.split(/、|[和及与](?=[^、]{1,12}(?:等|$|[，。；]))/).filter((item) => !/^(?:共同|联合|协同|一起|合力)/.test(item)).length,
  )

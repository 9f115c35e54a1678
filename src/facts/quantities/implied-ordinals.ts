import { chineseNumerals } from '../../language/numbers.ts'
import { everyMatch } from '../../language/patterns.ts'
import type { Quantity } from '../../language/quantities.ts'
import { isGameQuarter } from '../dates/game-quarters.ts'
import type { Passage } from '../reading.ts'
import { followsFrom } from './derived.ts'

/** Ordinals that the evidence shows without 第: a second half, the tenth cut of 8涨10跌, 中铁十四局, the third week of 连续三周. */
export const ordinalShown = (quantity: Quantity, claim: Passage, source: Passage): boolean => {
  const { value } = quantity
  // `the second figure`: of two that were told.
  if (
    value <= 3 &&
    /^ (?:figures?|numbers?|ones?|sums?|items?|points?|reasons?|kinds?|types?|of (?:these|them|the two|which))\b/.test(
      claim.text.slice(quantity.end),
    )
  )
    return true
  // The tenth cut of 8涨10跌.
  if (new RegExp(`(?<![\\d.])${value}[涨跌升降]`).test(source.text)) return true
  // 次回合: the second of two.
  if (value === 2 && /次(?:回合|轮|盘|局|节|战|场)/.test(source.text)) return true
  if (straight(quantity, source)) return true
  // 开场仅8分钟: in the eighth minute.
  if (
    /^(?:分钟| minute)/.test(claim.text.slice(quantity.end)) &&
    new RegExp(`(?:开场|开赛|开球)[^，。；\\d]{0,3}${value}分钟`).test(source.text)
  )
    return true
  // 补时第4分钟 is the 94th minute, or the 49th; 第90+4分钟 the fourth minute of what was added.
  if (inAddedTime(value, claim.text.slice(quantity.end), source.text)) return true
  // `added the second in the 40th`: a goal after others.
  if (
    value <= 4 &&
    /^(?: goal)?(?:[,.;]|$| (?:in|on|from|with|after|before|at|for|just|late|early|and)\b)/.test(claim.text.slice(quantity.end)) &&
    /扩大比分|再下一城|梅开二度|再[进入]一球|锁定|破门|[进入]球|打[进入]/.test(source.text)
  )
    return true
  if (source.dates.some(({ kind, from, text }) => kind === 'day' && /\d/.test(text) && Number(from?.slice(8)) === value)) return true
  // The Second Yangtze Bridge is 长江二桥.
  if (
    value <= 10 &&
    /^ [A-Z]/.test(claim.text.slice(quantity.end)) &&
    new RegExp(`(?<![十百千万亿零\\d])${chineseNumerals[value]}(?![十百千万亿成])`).test(source.text)
  )
    return true
  if (/^ (?:quarter|period)\b|^[,.;]|^$| quarter$/.test(claim.text.slice(quantity.end)) && isGameQuarter(quantity.text, source.text))
    return true
  // 七十寿辰, 建校六十周年.
  if (new RegExp(`(?:${numeralOf(value)}|(?<!\\d)${value})(?:寿|华诞|周[年岁]|岁生日)`).test(source.text)) return true
  // `1.5 points down from the second` quarter, which the evidence calls 上季.
  if (
    value <= 4 &&
    /\b(?:from|than|on|in) $/i.test(claim.text.slice(0, quantity.at)) &&
    (/上季|上个?季度/.test(source.text) || (/环比/.test(source.text) && source.text.includes(`${chineseNumerals[value + 1]}季度`)))
  )
    return true
  // 头茬, 二茬: the crops of one year.
  if (value <= 4 && source.text.includes(`${chineseNumerals[value]}茬`)) return true
  if (value === 2 && /下半[场程]|连任|续任|再任|蝉联|卫冕|紧随其后|居次|次之|次[高大强位席少低多快小]|亚军|银[牌奖]|摘银/.test(source.text))
    return true
  // Of a game told set by set, each set may be counted.
  if (
    /^(?:局|盘|节)$|^$/.test(quantity.unit) &&
    (/局/.test(quantity.text) || /^[ -](?:set|game|quarter|period)s?\b/.test(claim.text.slice(quantity.end))) &&
    source.quantities.filter((score) => score.kind === 'score').length > value
  )
    return true
  // 二套 is a second home, 一、二类 first and second class.
  if (
    value <= 10 &&
    new RegExp(
      `(?<![十百千万亿零\\d点]|[进升退降跌滑高后前]了?)[${chineseNumerals[value]}${value === 2 ? '两再' : ''}](?=[、类套级等期档线轮次席位名号区版代手房胎婚审读季楼层](?![成分倍]))`,
    ).test(source.text)
  )
    return true
  if (value === 3 && /季军|铜[牌奖]|摘铜/.test(source.text)) return true
  // 展会第二天 is a date to its reader, and the second day.
  if (
    value < 100 &&
    new RegExp(`第(?:${value}|${chineseNumerals[value] ?? numeralOf(value)})(?![\\d零一二三四五六七八九十百千点])`).test(source.text)
  )
    return true
  if (new RegExp(`(?<![\\d.])${value}[楼层版路号]`).test(source.text)) return true
  if (followsFrom(quantity, claim, source)) return true
  // 中铁十四局, 第十三中学 without 第: a name with a number.
  return new RegExp(`${chineseNumerals[value] ?? numeralOf(value)}(?:[局院厂中小附师军连队桥环]|跑道|航站楼)`).test(source.text)
}

/** A number below a hundred in Chinese characters; what nothing holds for others. */
export const numeralOf = (value: number) =>
  value < 100
    ? `${value < 20 ? '' : chineseNumerals[Math.floor(value / 10)]}十${value % 10 === 0 ? '' : chineseNumerals[value % 10]}`
    : '\u0001'

/** 已连续三周下降 is a fall for the third straight week. */
const straight = ({ kind, value }: Quantity, { text, quantities }: Passage): boolean =>
  kind === 'ordinal' &&
  quantities.some(
    ({ at, text: own }) =>
      (/连续?[升降涨跌增减]?$|\bfor $/.test(text.slice(Math.max(0, at - 4), at)) ||
        /straight|consecutive|running/.test(text.slice(at, at + 40))) &&
      new RegExp(`(?<![\\d十])(?:${value}|${value === 2 ? '[二两]' : (chineseNumerals[value] ?? '\u0001')})(?![\\d十])`).test(own),
  )
const inAddedTime = (value: number, after: string, source: string): boolean =>
  /^(?:-| )?minute|^分钟/.test(after) &&
  everyMatch(source, /补时(?:阶段)?的?第?(\d{1,2})分钟|第(45|90|105|120)\+(\d{1,2})分/g).some(([, added, , own]) =>
    added === undefined
      ? value === Number(own) && /\b(?:added|stoppage|injury) time\b|补时/.test(after.slice(0, 40))
      : [45, 90].some((half) => value === half + Number(added)),
  )

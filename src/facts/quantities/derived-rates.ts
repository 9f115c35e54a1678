import { chineseNumber } from '../../language/numbers.ts'
import type { Quantity } from '../../language/quantities.ts'
import { characterPairs } from '../character-pairs.ts'
import type { Passage } from '../reading.ts'
import type { Derivation } from './derivations.ts'
import { apart, like } from './source-figures.ts'

/** Units of which something is said to be of each, as both languages name them. */
const units: { zh: string; en: string; unit: string; size: number }[] = [
  { zh: '升', en: 'lit(?:re|er)', unit: 'm3', size: 0.001 },
  { zh: '立方米', en: 'cubic met(?:re|er)', unit: 'm3', size: 1 },
  { zh: '(?:公斤|千克)', en: '(?:kilogram(?:me)?|kilo|kg)', unit: 'kg', size: 1 },
  { zh: '斤', en: 'jin', unit: 'kg', size: 0.5 },
  { zh: '吨', en: 'ton(?:ne)?', unit: 'kg', size: 1000 },
  { zh: '克', en: 'gram(?:me)?', unit: 'kg', size: 0.001 },
  { zh: '(?:平方米|平米)', en: 'square met(?:re|er)', unit: 'm2', size: 1 },
  { zh: '亩', en: 'mu', unit: 'm2', size: 10_000 / 15 },
  { zh: '公顷', en: 'hectare', unit: 'm2', size: 10_000 },
  { zh: '公里', en: '(?:kilomet(?:re|er)|km)', unit: 'm', size: 1000 },
  { zh: '米', en: 'met(?:re|er)', unit: 'm', size: 1 },
]

/** The unit that a figure of the claim is said to be of each of: 每升0.17元, `17 fen on each litre`. */
const perUnit = ({ at, end }: Quantity, { text, language }: Passage) => {
  const before = text.slice(Math.max(0, at - 36), at)
  const after = text.slice(end, end + 30)
  return units.find(({ zh, en }) =>
    language === 'zh'
      ? new RegExp(`[每一]${zh}(?![方斤克])(?:\\d+[号度])?[^，。；\\d每]{0,10}$`).test(before) ||
        new RegExp(`^(?:[/／每]|一)${zh}`).test(after)
      : new RegExp(`^(?: (?:an?|per|each|every|(?:on|for|of) (?:each|every|an?))|\\/) ?${en}\\b`, 'i').test(after) ||
        new RegExp(`\\b(?:each|every|per) ${en}\\b[^.;,\\d]{0,26}$`, 'i').test(before),
  )
}

/** The nouns of what 各 gives a figure to: 3年期、5年期各400亿元 are two, 三家各… three. */
const shared = ({ at }: Quantity, { text, language }: Passage): number | undefined => {
  if (language !== 'zh') return undefined
  const clause = text
    .slice(0, at)
    .split(/[。；！？\n]/)
    .at(-1)!
  const each = /([^，：]*)各(?:自|为|约|有|是|可)?(?:容纳|接待|安排|设|建|拨|投资?|发行|印|收|得)?$/.exec(clause)?.[1]
  if (each === undefined) return undefined
  const counted = /([两二三四五六七八九十]|\d+)(?:个|家|座|所|期|支|条|款|地|校|方|市|县)[^，、\d]{0,6}$/.exec(each)?.[1]
  if (counted !== undefined) return chineseNumber(counted)
  const items = each.split(/[、和与及]/).filter((item) => item.trim() !== '').length
  return items > 1 ? items : undefined
}

const saysEach = { zh: /[各均每]/, en: /\b(?:each|every|apiece|per)\b/i }

/** What one costs or weighs, what so many of each come to, what a price buys, and what the whole is worth. */
export const rates: readonly Derivation[] = [
  // 86公斤, 2.8万元: 326 yuan a kilogram; 50升, 8.5元: 0.17 yuan a litre.
  {
    rounded: true,
    gives: (figure, source, _, claim) => {
      const per = perUnit(figure, claim)
      return per === undefined || figure.kind !== 'money'
        ? []
        : like(figure, source)
            .filter((own) => !new RegExp(`[每一]${per.zh}[^，。；]{0,8}$`).test(source.text.slice(Math.max(0, own.at - 14), own.at)))
            .flatMap((own) =>
              source.quantities.flatMap((by) =>
                by.kind === 'measure' &&
                by.unit === per.unit &&
                by.upTo === undefined &&
                !apart(own, by, source) &&
                !/每$/.test(source.text.slice(0, by.at))
                  ? [own.value / (by.value / per.size)]
                  : [],
              ),
            )
    },
  },
  // 20年期、30年期各400亿元: 80 billion in all.
  {
    exact: true,
    gives: (figure, source, _, claim) =>
      saysEach[claim.language].test(claim.text.slice(Math.max(0, figure.at - 10), figure.at)) ||
      (claim.language === 'en' && /\beach\b/i.test(claim.text) && !/\bhalf of (?:it|them|that)\b/i.test(claim.text))
        ? []
        : like(figure, source).flatMap((own) => {
            const number = shared(own, source)
            return number === undefined ? [] : [own.value * number]
          }),
  },
  // 每天1班: seven a week.
  {
    exact: true,
    gives: ({ kind, at, end }, source, _, claim) => {
      const weekly =
        claim.language === 'zh'
          ? /每周[^，。；\d]{0,4}$/.test(claim.text.slice(0, at))
          : /^ (?:[a-z]+ )?(?:a|per|each|every) week\b|^ weekly\b/.test(claim.text.slice(end))
      return kind === 'count' && weekly
        ? source.quantities.flatMap((own) =>
            own.kind === 'count' && /每[天日]$/.test(source.text.slice(0, own.at)) ? [own.value * 7] : [],
          )
        : []
    },
  },
  // The same: half of it in each.
  {
    exact: true,
    gives: ({ kind, fraction, value }, source) =>
      kind === 'percent' && fraction && value === 50 && source.quantities.some((own) => shared(own, source) === 2) ? [50] : [],
  },
  // 首日9万元，是国内门店日均的三倍: 30,000 there.
  {
    gives: (figure, source, _, claim) =>
      source.quantities.flatMap((times) => {
        const than = /[是为]([^，。；\d]{2,16}?)的?(?:近|约|逾|超过?)?$/.exec(source.text.slice(0, times.at))?.[1]
        if (times.kind !== 'multiple' || times.upTo !== undefined || times.increase || than === undefined) return []
        const own = like(figure, source).findLast(({ end }) => end <= times.at)
        const before = claim.text.slice(Math.max(0, figure.at - 40), figure.at)
        const named =
          claim.language === 'zh'
            ? characterPairs(than).filter((pair) =>
                before
                  .split(/[，。；]/)
                  .at(-1)!
                  .includes(pair),
              ).length >= Math.min(2, than.length - 1)
            : /\b(?:against|compared (?:with|to)|than|average|usual\w*|ordinar\w+)\b/i.test(before)
        return own && named && !apart(own, times, source) ? [own.value / times.value] : []
      }),
  },
  // 3亿元 at no more than 每股20元: 15 million shares.
  {
    rounded: true,
    gives: ({ kind, end, text: own }, { quantities, text }, _, claim) => {
      if (kind !== 'count' || !(/股$/.test(own) || /^(?:万|亿)?股|^ (?:[a-z]+ )?shares?\b/.test(claim.text.slice(end)))) return []
      const prices = quantities.filter(
        (price) =>
          price.kind === 'money' && price.upTo === undefined && /每股[^，。；]{0,4}$/.test(text.slice(Math.max(0, price.at - 8), price.at)),
      )
      return prices.flatMap((price) =>
        quantities.flatMap((sum) =>
          sum.kind === 'money' && sum.unit === price.unit && sum.value > price.value * 1e4
            ? [sum.value, ...(sum.upTo === undefined ? [] : [sum.upTo])].map((value) => value / price.value)
            : [],
        ),
      )
    },
  },
  // 以18.6亿元收购60%股权: the whole is worth 3.1 billion.
  {
    cue: { zh: /估值|整体|全部股权|总价值|总体/, en: /\b(?:valu\w+|worth|whole|all of it|entire)\b/i },
    exact: true,
    gives: (figure, source, _, claim) =>
      source.quantities.flatMap((share) =>
        share.kind === 'percent' &&
        share.upTo === undefined &&
        !/[%％][^，。；]*$/.test(claim.text.slice(0, figure.at)) &&
        /^的?(?:股权|股份|权益)/.test(source.text.slice(share.end))
          ? like(figure, source).flatMap((price) =>
              !apart(price, share, source) &&
              /(?:以|作价|对价|价格为|出资)[^，。；\d]{0,4}$/.test(source.text.slice(Math.max(0, price.at - 8), price.at))
                ? [price.value / (share.value / 100)]
                : [],
            )
          : [],
      ),
  },
]

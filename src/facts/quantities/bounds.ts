import { everyMatch } from '../../language/patterns.ts'
import type { Quantity } from '../../language/quantities.ts'
import type { Finding, Passage, Reading } from '../reading.ts'
import { isChange, priors, stepOf } from './changes.ts'
import { matches } from './figures.ts'
import { lastPlace } from './rounding.ts'
import { apart } from './source-figures.ts'

/**
 * 不足 for 超 where no figure of the evidence has the word itself: of a figure that the evidence gives exactly (不足200亿 of 203.4亿), of a multiple or
 * part that two of its figures give, of a thing that is passed without a figure (首次超过国内), and 至多 for 至少.
 */
export const bounds = (claim: Passage, { source }: Reading): Finding[] => [
  ...claim.quantities.flatMap((quantity) => {
    const side = sideOf(quantity)
    const exact = side && quantity.upTo === undefined && !quantity.vague ? wrongSide(quantity, side, claim, source) : undefined
    return exact === undefined
      ? leftAsLost(quantity, claim, source)
      : [{ text: quantity.text, why: `the evidence has ${exact}, which is not ${quantity.text.trim()}` }]
  }),
  ...(claim.language === 'zh' && source.language === 'zh' ? passed(claim.text, source.text) : []),
  ...(source.language === 'zh' ? [...leastAndMost(claim, source), ...superlatives(claim, source), ...fromTheTop(claim, source)] : []),
]

type Side = 'over' | 'under'
const sideOf = ({ qualifier }: Quantity): Side | undefined =>
  qualifier === 'over' || qualifier === 'at least' ? 'over' : qualifier === 'under' || qualifier === 'nearly' ? 'under' : undefined

/** What the evidence gives just on the other side of a bound, when it gives nothing that the bound fits. */
const wrongSide = (figure: Quantity, side: Side, claim: Passage, source: Passage): string | undefined => {
  if (!/^(?:count|money|measure|percent|multiple)$/.test(figure.kind) || figure.value === 0) return undefined
  if (/^(?:as |within|over the)/i.test(figure.text) || matches(figure, source).some((own) => own.value === figure.value)) return undefined
  const off = (value: number) => (side === 'over' ? figure.value - value : value - figure.value) / figure.value
  const ratios = worked(figure, source)
  const alike = source.quantities.filter((own) => isAlike(own, figure))
  if ([...alike, ...ratios].some(({ value }) => off(value) <= 1e-9 && off(value) > -0.5)) return undefined
  return [...alike.filter((own) => isExact(own, figure, side)), ...ratios]
    .find((own) => off(own.value) > (ratios.includes(own) ? 0.0005 : 1e-6) && off(own.value) < reach(figure, claim))
    ?.text.trim()
}

/** How near a figure must come to be the one that is meant: the worth of the last digit shown, and a twentieth at most. */
const reach = ({ kind, value, digits, factor = 1, fraction }: Quantity, { language }: Passage): number =>
  kind === 'multiple'
    ? 0.12
    : kind === 'percent' && fraction
      ? 5 / value
      : Math.min((lastPlace(value / factor, digits) * factor) / value, language === 'zh' ? 0.05 : 0.04)

type Given = { value: number; text: string }

const isAlike = ({ kind, unit, upTo, vague }: Quantity, figure: Quantity): boolean =>
  kind === figure.kind && (kind === 'percent' || kind === 'count' || unit === figure.unit) && upTo === undefined && vague === undefined

/** Whether a figure of the evidence is not bounded on this side itself; a converted one is only as exact as its digits. */
const isExact = (own: Quantity, figure: Quantity, side: Side): boolean =>
  own.qualifier !== 'about' &&
  sideOf(own) !== side &&
  ((own.factor ?? 1) === (figure.factor ?? 1) || own.kind !== 'measure' || Math.abs(own.value - figure.value) > 0.01 * own.value)

/** How many times one figure is another of the same unit and sentence, or what part of it. */
const worked = ({ kind, fraction }: Quantity, source: Passage): Given[] =>
  kind !== 'multiple' && !(kind === 'percent' && fraction)
    ? []
    : [
        ...(kind === 'multiple' ? priors(source) : []).map(({ own, change, prior }) => ({
          value: own.value / prior,
          text: `${own.text.trim()} and ${change.text.trim()}`,
        })),
        ...source.quantities.flatMap((one) =>
          source.quantities.flatMap((other) =>
            /^(?:count|money|measure|duration)$/.test(one.kind) &&
            one.value > other.value &&
            other.value > 0 &&
            one.kind === other.kind &&
            one.unit === other.unit &&
            one.upTo === undefined &&
            other.upTo === undefined &&
            !apart(one, other, source) &&
            (kind !== 'multiple' || isChange(one, source) === isChange(other, source))
              ? ratiosOf(one.value, other.value, kind).map((value) => ({ value, text: `${other.text.trim()} and ${one.text.trim()}` }))
              : [],
          ),
        ),
      ]

/** How many times the more is the less; or what part is left, what part was lost, and how far it goes beyond, in hundredths. */
const ratiosOf = (more: number, less: number, kind: Quantity['kind']): number[] => {
  const part = (less / more) * 100
  return kind === 'multiple' ? [more / less] : [part, 100 - part, (more / less - 1) * 100]
}

/** `More than half the number of last year` for what fell by more than half: what is left is less than half. */
const leftAsLost = (figure: Quantity, { text, language }: Passage, source: Passage): Finding[] => {
  const own = matches(figure, source)
  return language === 'en' &&
    figure.kind === 'percent' &&
    figure.value === 50 &&
    sideOf(figure) === 'over' &&
    own.length > 0 &&
    own.every((other) => stepOf(other, source) === -1 || /腰斩/.test(other.text) || /[降跌减]幅$/.test(source.text.slice(0, other.at))) &&
    /^ (?:the|its|their|his|her|what|that of|last|as (?:many|much)|of (?:the|its|their|what|that))\b/.test(text.slice(figure.end)) &&
    !/\b(?:by|fell|fallen|down|dropped|lost|los(?:s|es|ing)|cut|shed|declin\w+|shr[aiu]nk|off|reduc\w+|wip\w+|slash\w*|gone|gave up)\b[^.;]*$/i.test(
      text.slice(Math.max(0, figure.at - 60), figure.at),
    )
    ? [{ text: figure.text, why: `the evidence says that ${own[0]!.text.trim()} were lost, not left` }]
    : []
}

const thing = '((?![一二两三四五六七八九十百千万亿半数])\\p{Script=Han}{2})'
const short = new RegExp(`(?:不足|(?<![不未没])(?:不及|低于|少于)|(?:未|没有?)(?:达到?|及|能?超过))${thing}`, 'gu')
const beyond = new RegExp(`(?<!不|未|未能|没|没有|无法|难以)(?:超过?|高于|多于|大于|突破)${thing}`, 'gu')

/** 首次不足国内 for 首次超过国内, and the other way: a thing that is passed, and no figure. */
const passed = (claim: string, source: string): Finding[] =>
  [
    [short, beyond],
    [beyond, short],
  ].flatMap(([own, other]) =>
    everyMatch(claim, own!).flatMap(([words, what]) => {
      const of = (pattern: RegExp) => everyMatch(source, pattern).find(([, same]) => same === what)
      const theirs = of(other!)
      return theirs && !of(own!) ? [{ text: words, why: `the evidence says ${theirs[0]}` }] : []
    }),
  )

const limit = {
  zh: { least: /至少|最少|起码|不少于|不低于/, most: /至多|最多|不多于|顶多/ },
  en: { least: /\bat least\b/i, most: /\bat (?:the )?most\b/i },
}
const told = {
  least: /至少|最[少低]|起码|[不未][少低短]于|不[得应能]少于|以上|及以上|起|下限|保底|门槛|超|逾|多|余/,
  most: /至多|最[多高大长]|顶多|[不未][多高大长]于|不[得应能]?超|以[内下]|限|封顶|不足|不到|近|只|仅|唯一/,
}

/** 至多一次 for 至少一次. */
const leastAndMost = ({ text, language }: Passage, source: Passage): Finding[] => {
  const { least, most } = limit[language]
  for (const [own, side, other] of [
    [least, 'least', 'most'],
    [most, 'most', 'least'],
  ] as const) {
    const said = own.exec(text)?.[0]
    const theirs = limit.zh[other].exec(source.text)?.[0]
    if (said && theirs && !told[side].test(source.text)) return [{ text: said, why: `the evidence says ${theirs}` }]
  }
  return []
}

/** 从80万元提至110万元. */
const moved = /^[^，。；\d]{0,6}(?:[提升涨增调扩加降减至到])/

/** `Loans start at 300,000 yuan` for 最高30万元. */
const fromTheTop = ({ text, language, quantities }: Passage, source: Passage): Finding[] =>
  quantities.flatMap((figure) => {
    const said =
      (language === 'en' ? /\bstart(?:s|ed|ing)? (?:at|from) $/i : /(?:起步|起价|从)$/).test(text.slice(0, figure.at)) &&
      !moved.test(text.slice(figure.end))
    const theirs = said ? matches(figure, source) : []
    return theirs.length > 0 &&
      theirs.every(({ at, end }) => /(?:最高|上限|封顶)[^，。；\d]{0,4}\d/.test(source.text.slice(Math.max(0, at - 8), end)))
      ? [{ text: figure.text, why: `the evidence says ${theirs[0]!.text.trim()} at most` }]
      : []
  })

/** `Less than any other` of what is 居全国第一. */
const superlatives = ({ text, language }: Passage, source: Passage): Finding[] => {
  const said =
    language === 'en' ? /\b(?:less|fewer|lower|smaller|shorter) than (?:in |at |for |by )?any other\b/i.exec(text)?.[0] : undefined
  const first = /居[^，。；]{0,6}(?:第一|首位|榜首)|最[多高大长]|(?:位列|排名|名列)[^，。；]{0,6}第一/.exec(source.text)?.[0]
  return said && first && !/最[少低短小快]|倒数|末位|垫底/.test(source.text) ? [{ text: said, why: `the evidence says ${first}` }] : []
}

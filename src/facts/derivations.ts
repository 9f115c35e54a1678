import { addDays } from '../language/calendar.ts'
import type { Quantity } from '../language/quantities.ts'
import type { Language } from '../news/language.ts'
import { stepOf } from './changes.ts'
import type { Passage } from './reading.ts'

/**
 * One kind of arithmetic that readers do themselves. cue: what the claim must say near its figure for the figure to be meant so. gives: the values,
 * in base units, that the evidence gives by it for figures of that kind.
 */
type Derivation = { cue: Record<Language, RegExp>; gives: (figure: Quantity, source: Passage) => number[] }

/** Whether the claim's figure is one that the evidence gives by an arithmetic of the table. */
export const derived = (figure: Quantity, claim: Passage, source: Passage): boolean => {
  if (figure.upTo !== undefined || figure.vague || source.language !== 'zh') return false
  const around = claim.text.slice(Math.max(0, figure.at - 50), figure.end + 50)
  const tolerance = figure.qualifier === undefined ? 0.002 : 0.03
  return derivations.some(
    ({ cue, gives }) =>
      cue[claim.language].test(around) &&
      gives(figure, source).some((value) => Math.abs(value - figure.value) <= tolerance * Math.abs(figure.value)),
  )
}

const derivations: readonly Derivation[] = [
  // 每年1000万元，连续三年: 30 million in all; 每天2吨，共30天: 60 tonnes.
  {
    cue: {
      zh: /[共总]|累计|合计|[年月周天日时]/,
      en: /\b(?:total\w*|in all|altogether|combined|over|during|in|within|for|spread|(?:a|two|three|four|five|six|seven|eight|nine|ten|\d+)[- ](?:year|month|week|day|hour)s?)\b/i,
    },
    gives: (figure, source) =>
      like(figure, source).flatMap((own) => {
        const per = perTime(own, source)
        return per === undefined
          ? []
          : lengths(per.unit, source).flatMap((length) => (length > per.size ? (own.value * length) / per.size : []))
      }),
  },
  // 由20万吨翻一番, 在去年500万元的基础上增长20%: what came out.
  {
    cue: { zh: /[至到为达]|翻|[增降减升涨跌]/, en: /\b(?:to|at|reach\w*|hit\w*|total\w*|of|doubl\w*|tripl\w*|now)\b/i },
    gives: (figure, source) => grownBy(figure, source).flatMap(({ own, ratio }) => (isBase(own, source) ? [own.value * ratio] : [])),
  },
  // 1.2亿元，同比增长20%: 100 million the year before.
  {
    cue: {
      zh: /[去上前]年|上个?月|上季|同期|此前|原|由|从/,
      en: /\b(?:from|than|against|compared|versus|last (?:time|year|month|quarter|season)|previous\w*|earlier|before|a year ago|prior)\b/i,
    },
    gives: (figure, source) =>
      grownBy(figure, source).flatMap(({ own, ratio }) => (isBase(own, source) || ratio === 0 ? [] : [own.value / ratio])),
  },
  // 68箱，比原纪录多出5箱; 12秒41，比原纪录快0.13秒: the record before.
  {
    cue: { zh: /纪录|记录|最好成绩|最佳|原/, en: /\b(?:records?|best|mark|former|old|previous\w*|existing)\b/i },
    gives: (figure, source) =>
      like(figure, source).flatMap((change) => {
        const step = stepOf(change, source)
        const own = like(figure, source).findLast(({ end }) => end <= change.at)
        return step === 0 || !own || apart(own, change, source) ? [] : [own.value - step * change.value]
      }),
  },
]

/** The single figures of the evidence that are of the claim figure's kind. */
const like = (figure: Quantity, { quantities }: Passage): Quantity[] =>
  quantities.filter(
    ({ kind, unit, upTo, vague, value }) =>
      kind === figure.kind && (kind === 'count' || unit === figure.unit) && upTo === undefined && vague === undefined && value !== 0,
  )

const apart = (first: Quantity, second: Quantity, { text }: Passage): boolean =>
  /[。；！？\n]/.test(first.at < second.at ? text.slice(first.end, second.at) : text.slice(second.end, first.at))

/** What time a figure is of each of: how long it is, in months or in hours. */
const perTime = ({ at, end }: Quantity, { text }: Passage): { size: number; unit: string } | undefined => {
  const clause = text
    .slice(0, at)
    .split(/[，。；！？：\n]/)
    .at(-1)!
  const after = text.slice(end, end + 4)
  return perTimes.find(({ before, slash }) => before.test(clause) || slash.test(after))
}
const perTimes = [
  { before: /每年|年均|每一年/, slash: /^[/／]年/, size: 12, unit: 'month' },
  { before: /每个?季度/, slash: /^[/／]季/, size: 3, unit: 'month' },
  { before: /每个?月|月均|按月|月租|月薪/, slash: /^[/／]月/, size: 1, unit: 'month' },
  { before: /每周|每个?星期|周均/, slash: /^[/／]周/, size: 168, unit: 'hour' },
  { before: /每[天日]|日均|日产/, slash: /^[/／][天日]/, size: 24, unit: 'hour' },
  { before: /每个?小时|时产/, slash: /^[/／]小?时/, size: 1, unit: 'hour' },
] as const

/** How long something of the evidence lasted, in months or in hours: a duration, or the months of 6月至9月. */
const lengths = (unit: string, { quantities, dates }: Passage): number[] => [
  ...quantities.flatMap((own) => (own.kind === 'duration' && own.unit === unit && own.upTo === undefined ? [own.value] : [])),
  ...dates.flatMap(({ kind, from, to }) =>
    kind === 'span' && unit === 'month' && from?.endsWith('-01') && addDays(to!, 1).endsWith('-01')
      ? [(Number(to!.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to!.slice(5, 7)) - Number(from.slice(5, 7)) + 1]
      : [],
  ),
]

/** The figures that the evidence says a growth or fall with, and the ratio of what came out to what there was. */
const grownBy = (figure: Quantity, source: Passage): { own: Quantity; ratio: number }[] =>
  source.quantities.flatMap((change) => {
    const ratio = ratioOf(change, source)
    if (ratio === undefined) return []
    const alike = like(figure, source).filter((own) => !apart(own, change, source) && stepOf(own, source) === 0)
    // 同比增长20%，达1.2亿元: what follows the change, else what stands before it.
    return [alike.findLast(({ end }) => end <= change.at), alike.find(({ at }) => at >= change.end)].flatMap((own) =>
      own ? [{ own, ratio }] : [],
    )
  })

const ratioOf = (change: Quantity, source: Passage): number | undefined => {
  if (change.upTo !== undefined) return undefined
  if (change.kind === 'multiple') return change.increase ? change.value + 1 : change.value
  const step = change.kind === 'percent' ? stepOf(change, source) : 0
  return step === 0 ? undefined : 1 + (step * change.value) / 100
}

/** 由, 从, 在…的基础上: what there was before. */
const isBase = ({ at, end }: Quantity, { text }: Passage): boolean =>
  /(?:[由从]|在|原(?:来|先|有)?(?:的|为)?)[^，。；\d]{0,14}$/.test(text.slice(Math.max(0, at - 16), at)) ||
  /^的?基础上/.test(text.slice(end))

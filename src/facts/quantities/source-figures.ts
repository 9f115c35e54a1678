import { addDays } from '../../language/calendar.ts'
import type { Quantity } from '../../language/quantities.ts'
import type { Passage } from '../reading.ts'
import { stepOf } from './changes.ts'

/** Two figures that follow each other in one sentence of the evidence, both of them amounts and no changes; people are people by any measure word. */
export const pairs = (figure: Quantity, source: Passage): [Quantity, Quantity][] => {
  const alike = like(figure, source).filter((own) => stepOf(own, source) === 0)
  const measure = ({ unit }: Quantity) => (/^[名位人个]$/.test(unit) ? '人' : unit)
  return alike.slice(1).flatMap((two, index) => {
    const one = alike[index]!
    return !apart(one, two, source) && measure(one) === measure(two) ? [[one, two] as [Quantity, Quantity]] : []
  })
}

/** The single figures of the evidence that are of the claim figure's kind. */
export const like = (figure: Quantity, { quantities }: Passage): Quantity[] =>
  quantities.filter(
    ({ kind, unit, upTo, vague, value }) =>
      kind === figure.kind && (kind === 'count' || unit === figure.unit) && upTo === undefined && vague === undefined && value !== 0,
  )

/** Whether two figures stand in different sentences. */
export const apart = (first: Quantity, second: Quantity, { text }: Passage): boolean =>
  /[。；！？\n]/.test(first.at < second.at ? text.slice(first.end, second.at) : text.slice(second.end, first.at))

/** What time a figure is of each of: how long it is, in months or in hours. */
export const perTime = ({ at, end }: Quantity, { text }: Passage): { size: number; unit: string } | undefined => {
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
export const lengths = (unit: string, source: Passage): number[] => [...told(unit, source), ...(unit === 'hour' ? averaged(source) : [])]

/** 累计192万人次，日均24万人次: of eight days. */
const averaged = ({ quantities, text }: Passage): number[] =>
  quantities.slice(1).flatMap((average, index) => {
    const whole = quantities[index]!
    const days = whole.value / average.value
    return average.kind === whole.kind &&
      average.unit === whole.unit &&
      /^[^。；\n]{0,6}日均[^，。；\d]{0,6}$/.test(text.slice(whole.end, average.at)) &&
      days >= 2 &&
      days <= 100 &&
      Math.abs(days - Math.round(days)) < 0.02 * days
      ? [Math.round(days) * 24]
      : []
  })

const told = (unit: string, { quantities, dates }: Passage): number[] => [
  ...quantities.flatMap((own) => (own.kind === 'duration' && own.unit === unit && own.upTo === undefined ? [own.value] : [])),
  ...dates.flatMap(({ kind, from, to }) =>
    kind === 'span' && unit === 'month' && from?.endsWith('-01') && addDays(to!, 1).endsWith('-01')
      ? [(Number(to!.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to!.slice(5, 7)) - Number(from.slice(5, 7)) + 1]
      : [],
  ),
]

/** The figures that the evidence says a growth or fall with, and the ratio of what came out to what there was. */
export const grownBy = (figure: Quantity, source: Passage): { own: Quantity; ratio: number }[] =>
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
export const isBase = ({ at, end }: Quantity, { text }: Passage): boolean =>
  /(?:[由从]|在|原(?:来|先|有)?(?:的|为)?)[^，。；\d]{0,14}$/.test(text.slice(Math.max(0, at - 16), at)) ||
  /^的?基础上/.test(text.slice(end))

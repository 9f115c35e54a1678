import type { Quantity } from '../../language/quantities.ts'
import type { Passage } from '../reading.ts'

/**
 * Which of two figures of the evidence was before the other: 120元，上年同期为90元 tells the earlier one second. -1: the first of the two,
 * 1: the second, 0: the wording does not say.
 */
export const earlierOf = (a: Quantity, b: Quantity, source: Passage): -1 | 0 | 1 => {
  const [one, other] = [timeOf(a, source), timeOf(b, source)]
  if (one === other) return 0
  if (one === formerly || other === formerly) return one === formerly ? -1 : 1
  if (one === undefined || other === undefined) {
    // What has no time is of now: 48%，2020年为6%, but not 4万个，2027年将达9万个.
    const dated = one === undefined ? b : a
    return ahead.test(stretchBefore(dated, source)) ? 0 : one === undefined ? 1 : -1
  }
  return one < other ? -1 : 1
}

const formerly = 'formerly'

/** A word that puts the figure before what the sentence is about, or the first day of the last date that was told. */
const timeOf = (figure: Quantity, source: Passage): string | undefined => {
  const own = stretchBefore(figure, source)
  if (earlierWords.test(own) || (/[（(]$/.test(own) && /^[^，。]{0,3}原/.test(source.text.slice(figure.end)))) return formerly
  const sentence = Math.max(...[...'。；！？\n'].map((mark) => source.text.lastIndexOf(mark, figure.at - 1)))
  const dates = source.dates.filter(({ kind, from }) => from !== undefined && /^(?:day|month|year|span|comparison)$/.test(kind))
  // 12%（2020年）: a date in brackets is of the figure before it alone.
  const bracketed = (at: number) => /[（(]$/.test(source.text.slice(0, at))
  return (
    dates.find(({ at }) => at === figure.end + 1 && bracketed(at)) ??
    dates.filter(({ at, end }) => end <= figure.at && at > sentence && !bracketed(at)).at(-1)
  )?.from
}

/** What stands before a figure in its clause, and after the figure before it. */
const stretchBefore = ({ at }: Quantity, { text, quantities }: Passage): string =>
  text
    .slice(Math.max(0, ...quantities.filter(({ end, kind }) => end <= at && kind !== 'duration').map(({ end }) => end)), at)
    .split(/[，。；！？、（(\n]/)
    .at(-1)!

const earlierWords =
  /上[一个]?(?:期|届|次|财年|赛季|[年月季周][末底])|此前|之前|先前|早先|过去|曾经|(?<!高|还|本)原(?:为|是|有|来|价|本|先|计划|预[测计期]|定|仅|只)|(?:起|最|当)初|当[时年]|(?:[年月周天]|扩建|改造|改革|调整|整治|疫情|实施|合并|开业|提速|[修搬扩改]\p{Script=Han})前/u
const ahead = /将|预计|计划|力争|目标|有望|届时|明年|拟|争取/

import { daysBetween } from '../../language/calendar.ts'
import { everyMatch } from '../../language/patterns.ts'
import type { Quantity } from '../../language/quantities.ts'
import type { Language } from '../../news/language.ts'
import type { Passage } from '../reading.ts'

type Unit = 'day' | 'week' | 'month'
const words: Record<Unit, Record<Language, RegExp>> = {
  day: { zh: /日均|每[天日]/, en: /\b(?:a|per|each|every) day\b|\bdaily\b/i },
  week: { zh: /周均|每周/, en: /\b(?:a|per|each|every) week\b|\bweekly\b/i },
  month: { zh: /月均|每个?月/, en: /\b(?:a|per|each|every) month\b|\bmonthly\b/i },
}

/** What a claim says near its figure when that is of each day, week or month. */
export const averageCue: Record<Language, RegExp> = {
  zh: new RegExp(
    Object.values(words)
      .map(({ zh }) => zh.source)
      .join('|'),
  ),
  en: new RegExp(
    Object.values(words)
      .map(({ en }) => en.source)
      .join('|'),
    'i',
  ),
}

/** What figures of a whole period are by the day, week or month, as the words around the claim's figure say. */
export const averages = (wholes: Quantity[], around: string, source: Passage): number[] => {
  const unit = (Object.keys(words) as Unit[]).find((one) => words[one].zh.test(around) || words[one].en.test(around))
  if (unit === undefined) return []
  return wholes.flatMap(({ value }) =>
    periods(source).map(({ days, months }) => value / (unit === 'day' ? days : unit === 'week' ? days / 7 : months)),
  )
}

type Period = { days: number; months: number }

/** The periods that a text tells of: its months, years and spans, and a year where it says only 全年 or 年产. */
const periods = ({ text, dates }: Passage): Period[] => [
  ...dates.flatMap(({ kind, from, to, end }): Period[] => {
    // 上年末 is a day of that year.
    if (
      from === undefined ||
      to === undefined ||
      !/^(?:month|year|span)$/.test(kind) ||
      (kind === 'year' && /^[末底]/.test(text.slice(end)))
    )
      return []
    const days = daysBetween(from, to) + 1
    return days > 2 ? [{ days, months: Math.max(1, Math.round(days / 30.44)) }] : []
  }),
  // 截至10月底，比上年末净增53.4万个: in ten months.
  ...(/[比较](?:[去上]年[末底]|年初)|今年以来/.test(text)
    ? everyMatch(text, /截[至止到](?:今年)?(\d{1,2})月[末底]/g).map(([, months]) => ({
        days: Number(months) * 30.44,
        months: Number(months),
      }))
    : []),
  ...(/年产|每年|全年|年均/.test(text) ? [{ days: 365, months: 12 }] : []),
]

import type { PaperDate } from '../news/edition.ts'

/** Calendar arithmetic on paper dates; no time zone takes part, since a paper date is a day and not an instant. */
const dayMs = 86_400_000
const timeOf = (date: PaperDate) => Date.parse(`${date}T00:00:00Z`)
const dateOf = (time: number): PaperDate => new Date(time).toISOString().slice(0, 10)

export const addDays = (date: PaperDate, days: number): PaperDate => dateOf(timeOf(date) + days * dayMs)
export const daysBetween = (from: PaperDate, to: PaperDate): number => Math.round((timeOf(to) - timeOf(from)) / dayMs)
/** 0 is Sunday. */
export const weekdayOf = (date: PaperDate): number => new Date(timeOf(date)).getUTCDay()
export const yearOf = (date: PaperDate): number => Number(date.slice(0, 4))
export const monthOf = (date: PaperDate): number => Number(date.slice(5, 7))
export const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
/** month 1–12, day 1–31; a day that the month does not have gives undefined. */
export const paperDate = (year: number, month: number, day: number): PaperDate | undefined =>
  month < 1 || month > 12 || day < 1 || day > lastDayOf(year, month)
    ? undefined
    : `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

export type Span = { from: PaperDate; to: PaperDate }

export const day = (date: PaperDate): Span => ({ from: date, to: date })
/** Months first to last of one year; months run over the end of a year when last is below first or first is below 1. */
export const months = (year: number, first: number, last: number): Span => {
  const from = new Date(Date.UTC(year, first - 1, 1))
  const to = new Date(Date.UTC(year, (last < first ? last + 12 : last) - 1 + 1, 0))
  return { from: dateOf(from.getTime()), to: dateOf(to.getTime()) }
}
export const years = (first: number, last = first): Span => months(first, 1, (last - first) * 12 + 12)
/** The quarter that is `offset` after the one of the date. */
export const quarter = (date: PaperDate, offset: number): Span => {
  const first = Math.floor((monthOf(date) - 1) / 3) * 3 + 1 + offset * 3
  return months(yearOf(date), first, first + 2)
}
/** The business year of no firm in particular, from April: enough to tell the last one from this one and from the calendar's years. */
export const fiscalYear = (date: PaperDate, offset: number): Span => months(yearOf(date) + offset, 4, 15)
/** The week, Monday to Sunday, that is `offset` weeks after the one of the date. */
export const week = (date: PaperDate, offset: number): Span => {
  const monday = addDays(date, -((weekdayOf(date) + 6) % 7) + offset * 7)
  return { from: monday, to: addDays(monday, 6) }
}

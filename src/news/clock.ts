import type { PaperDate } from './edition.ts'

/** The calendar day and the hour `HH:MM` of an instant in a time zone (IANA name). */
export const localTime = (now: Date, timeZone: string): { date: PaperDate; time: string } => {
  const [date, time] = now.toLocaleString('sv-SE', { timeZone }).split(' ') as [string, string]
  return { date, time: time.slice(0, 5) }
}

/** Of a local time `HH:MM`, in minutes of the day. */
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
export const minutesBetween = (from: string, to: string): number => minutesOf(to) - minutesOf(from)

/** The local time so many minutes later, within the same day. */
export const later = (time: string, minutes: number): string => {
  const sum = Math.min(minutesOf(time) + minutes, 24 * 60 - 1)
  return `${String(Math.floor(sum / 60)).padStart(2, '0')}:${String(sum % 60).padStart(2, '0')}`
}

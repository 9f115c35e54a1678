import type { PaperDate } from './edition.ts'

/** The calendar day and the hour `HH:MM` of an instant in a time zone (IANA name). */
export const localTime = (now: Date, timeZone: string): { date: PaperDate; time: string } => {
  const [date, time] = now.toLocaleString('sv-SE', { timeZone }).split(' ') as [string, string]
  return { date, time: time.slice(0, 5) }
}

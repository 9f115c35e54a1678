import { localTime } from '../news/clock.ts'
import type { PaperDate } from '../news/edition.ts'

/** What is remembered of one paper's day: nothing yet, the last try, or that it is over. */
export type DayRecord = { state: 'waiting' | 'done' | 'given up' /** ISO instant. */; lastTry: string }

/** try: make and publish the digest now. give up: the paper did not come; tell the editors once. rest: nothing to do now. */
export type Step =
  | { kind: 'try'; date: PaperDate /** A try that fails is the day's last. */; last: boolean }
  | { kind: 'rest'; date: PaperDate }

/** Between two tries for a paper that is not out yet, in milliseconds. */
export const retryEvery = 10 * 60_000

export type PaperHours = { timeZone: string /** Local `HH:MM`. */; digestTime: string; deadline: string }

/**
 * What to do for one paper at this moment. Asked every minute and at the start: a slot that was missed, by a stop or by a clock that
 * jumped over it, is simply found due. After the deadline there is one more try, for a start that came too late.
 */
export const planDay = (now: Date, hours: PaperHours, record: DayRecord | undefined): Step => {
  const { date, time } = localTime(now, hours.timeZone)
  if (time < hours.digestTime || (record !== undefined && record.state !== 'waiting')) return { kind: 'rest', date }
  const pause = record === undefined ? Number.POSITIVE_INFINITY : now.getTime() - Date.parse(record.lastTry)
  const late = time >= hours.deadline
  // A clock that was set back makes the pause negative: then the old try says nothing.
  if (pause >= 0 && pause < retryEvery && !late) return { kind: 'rest', date }
  return { kind: 'try', date, last: late }
}

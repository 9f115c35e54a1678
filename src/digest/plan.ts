import { localTime } from '../news/clock.ts'
import type { PaperDate } from '../news/edition.ts'

/** What is remembered of one paper's day: nothing yet, the last try, a digest of an edition that is not whole, or that it is over. */
export type DayRecord = { state: 'waiting' | 'partial' | 'done' | 'given up' /** ISO instant. */; lastTry: string }

/** try: make and publish the digest now. complete: its edition is read once more, for what was missing. rest: nothing to do now. */
export type Step =
  | { kind: 'try'; date: PaperDate /** A try that fails is the day's last. */; last: boolean }
  | { kind: 'complete'; date: PaperDate }
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
  if (time < hours.digestTime || record?.state === 'done' || record?.state === 'given up') return { kind: 'rest', date }
  const pause = record === undefined ? Number.POSITIVE_INFINITY : now.getTime() - Date.parse(record.lastTry)
  const late = time >= hours.deadline
  // A clock that was set back makes the pause negative: then the old try says nothing.
  if (pause >= 0 && pause < retryEvery && !late) return { kind: 'rest', date }
  if (record?.state === 'partial') return { kind: late ? 'rest' : 'complete', date }
  return { kind: 'try', date, last: late }
}

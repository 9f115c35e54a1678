import { localTime } from '../news/clock.ts'
import type { Delivery } from '../news/delivery.ts'
import type { PaperDate } from '../news/edition.ts'
import { type Preferences, type Subscriber, wantsPaper } from '../news/subscriber.ts'

/** since: from when on; what comes later than that is late. never: not by this digest, and why. */
export type Due =
  | { when: 'now'; since: Date }
  | { when: 'later'; at: Date }
  | { when: 'never'; why: 'stopped' | 'not chosen' | 'delivered' | 'refused' | 'gone' | 'stale' }

/**
 * paper: the id of the one that this is of, where it is of one. timeZone: the paper's. out: when the digest was there to be sent.
 * staleAt: from then on it is no longer sent.
 */
export type Terms = { now: Date; paper?: string; timeZone: string; out: Date; staleAt: Date }

/**
 * When a subscriber is due for a digest: the answer to "why was I not sent today's digest?". Those whose hour is later, who subscribed
 * late or could not be reached are due in the same way as all others, until the digest is stale.
 */
export const whenDue = (subscriber: Subscriber, delivery: Delivery | undefined, terms: Terms): Due => {
  if (subscriber.state !== 'active') return { when: 'never', why: 'stopped' }
  if (terms.paper !== undefined && !wantsPaper(subscriber.preferences, terms.paper)) return { when: 'never', why: 'not chosen' }
  if (delivery?.state === 'sent') return { when: 'never', why: 'delivered' }
  if (delivery?.state === 'failed') return { when: 'never', why: 'refused' }
  // Who was gone and has subscribed again since gets the digest after all.
  if (delivery?.state === 'gone' && subscriber.since <= delivery.at) return { when: 'never', why: 'gone' }
  const chosen = opens(subscriber.preferences ?? {}, terms)
  const again = delivery?.state === 'pending' && delivery.attempts > 0 ? Date.parse(delivery.at) + patience(delivery.attempts) : 0
  const at = new Date(Math.max(chosen.getTime(), again))
  if (at >= terms.staleAt || terms.now >= terms.staleAt) return { when: 'never', why: 'stale' }
  if (at > terms.now) return { when: 'later', at }
  // Never in the future, whatever a clock that was set back makes of the other two.
  const since = Math.min(Math.max(at.getTime(), terms.out.getTime(), Date.parse(subscriber.since)), terms.now.getTime())
  return { when: 'now', since: new Date(since) }
}

/** How long to leave a subscriber alone who could not be reached so many times, in ms: half a minute, four times as long each time, at most an hour. */
export const patience = (attempts: number): number => Math.min(30_000 * 4 ** (attempts - 1), 3_600_000)

/** The first moment from today's midnight on that the preferences allow. */
const opens = ({ hour, timeZone, weekdays, pausedUntil }: Preferences, terms: Terms): Date => {
  if (hour === undefined && weekdays === undefined && pausedUntil === undefined) return new Date(0)
  const zone = timeZone ?? terms.timeZone
  const { date } = localTime(terms.now, zone)
  const start = pausedUntil !== undefined && pausedUntil > date ? pausedUntil : date
  for (let ahead = 0; ahead < 7; ahead++) {
    const day = addDays(start, ahead)
    if (weekdays === undefined || weekdays.length === 0 || weekdays.includes(weekday(day))) return instantOf(day, hour ?? '00:00', zone)
  }
  return terms.now
}

const addDays = (date: PaperDate, days: number): PaperDate => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)

const weekday = (date: PaperDate): number => new Date(date).getUTCDay() || 7

/** The instant at which the clocks of a time zone show that date and time; within a gap of summer time the one after it. */
const instantOf = (date: PaperDate, time: string, timeZone: string): Date => {
  const wanted = Date.parse(`${date}T${time}:00Z`)
  let instant = wanted
  for (let round = 0; round < 3; round++) {
    const shown = localTime(new Date(instant), timeZone)
    const off = wanted - Date.parse(`${shown.date}T${shown.time}:00Z`)
    if (off === 0) break
    instant += off
  }
  return new Date(instant)
}

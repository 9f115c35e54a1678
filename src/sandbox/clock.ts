/** The time of the whole demo: the bot, the schedule and the sandbox read it, and the page can move it. */
export type MovableClock = {
  now(): Date
  /** Moves forward by so many milliseconds; time never runs backwards. */
  forward(ms: number): void
  /** Moves to the next time that the wall clock of that zone shows the hour and minute; never more than a day away. */
  forwardTo(hour: number, minute: number, timeZone: string): void
  /** How far it was moved in all, in milliseconds. */
  moved(): number
  onMove(listener: (now: Date) => void): () => void
}

/** `real` gives milliseconds since 1970 (Date.now in the app, a constant in tests); `start` puts the clock at another moment. */
export function createMovableClock(real: () => number, start?: Date): MovableClock {
  const first = start ? start.getTime() - real() : 0
  let offset = first
  const listeners = new Set<(now: Date) => void>()
  const now = () => new Date(real() + offset)
  const forward = (ms: number) => {
    if (!(ms > 0)) return
    offset += ms
    for (const listener of listeners) listener(now())
  }
  return {
    now,
    forward,
    forwardTo: (hour, minute, timeZone) => forward(untilNext(now(), hour, minute, timeZone)),
    moved: () => offset - first,
    onMove(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Milliseconds until a zone's wall clock next shows hour:minute. On a day of a clock change the result may be an hour off. */
export function untilNext(now: Date, hour: number, minute: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' })
    .formatToParts(now)
    .reduce<Record<string, number>>((all, part) => Object.assign(all, { [part.type]: Number(part.value) }), {})
  const passed = (parts.hour! * 3600 + parts.minute! * 60 + parts.second!) * 1000 + now.getMilliseconds()
  const wanted = (hour * 3600 + minute * 60) * 1000
  return wanted > passed ? wanted - passed : wanted - passed + 86_400_000
}

/** Time as it is passed in. now: of the calendar; ticks: milliseconds that never jump back, for durations. */
export type Clock = {
  now(): Date
  ticks(): number
  /** Resolves after ms, or at once when the signal is aborted; never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

export const systemClock: Clock = {
  now: () => new Date(),
  ticks: () => performance.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', done)
        resolve()
      }
      const timer = setTimeout(done, Math.max(0, ms))
      if (signal?.aborted) done()
      else signal?.addEventListener('abort', done, { once: true })
    }),
}

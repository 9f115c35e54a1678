import type { Clock } from '../../src/delivery/clock.ts'

/** Time that passes only when everybody sleeps: a broadcast of minutes runs in milliseconds and always the same. */
export const createVirtualClock = (start = '2024-12-05T00:00:00.000Z') => {
  let ticks = 0
  const sleepers = new Set<{ until: number; wake: () => void }>()
  const clock: Clock = {
    now: () => new Date(Date.parse(start) + ticks),
    ticks: () => ticks,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve()
        const sleeper = {
          until: ticks + Math.max(0, ms),
          wake: () => {
            sleepers.delete(sleeper)
            signal?.removeEventListener('abort', sleeper.wake)
            resolve()
          },
        }
        sleepers.add(sleeper)
        signal?.addEventListener('abort', sleeper.wake, { once: true })
      }),
  }
  /** Lets time pass until the work is done. Fails when nobody sleeps and the work still waits. */
  const run = async <T>(work: Promise<T>): Promise<T> => {
    let done = false
    const ended = work.finally(() => {
      done = true
    })
    ended.catch(() => {})
    let idle = 0
    while (!done) {
      for (let turn = 0; turn < 4 && !done; turn++) await new Promise((resolve) => setImmediate(resolve))
      const next = [...sleepers].reduce((least, { until }) => Math.min(least, until), Number.POSITIVE_INFINITY)
      if (done) break
      if (next === Number.POSITIVE_INFINITY) {
        if (++idle > 100) throw new Error('everything waits and nobody will wake')
        continue
      }
      idle = 0
      ticks = Math.max(ticks, next)
      for (const sleeper of [...sleepers]) if (sleeper.until <= ticks) sleeper.wake()
    }
    return ended
  }
  return { clock, run }
}

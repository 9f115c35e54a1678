/**
 * Stops calling a server that is down. After `failures` in a row it is open for `pause` ms: nothing is called. Then one call is let
 * through; if it fails, it is open again. A failure that no retry can mend (wrong key, no quota) opens it at once.
 */
export type Breaker = {
  /** Milliseconds until a call makes sense; 0: now. */
  wait(): number
  succeeded(): void
  failed(final: boolean, pauseFor?: number): void
}

export const createBreaker = (now: () => number, { failures = 3, pause = 30_000, longPause = 600_000 } = {}): Breaker => {
  let inRow = 0
  let openUntil = 0
  return {
    wait: () => Math.max(0, openUntil - now()),
    succeeded: () => {
      inRow = 0
      openUntil = 0
    },
    failed: (final, pauseFor) => {
      inRow++
      if (final) openUntil = now() + longPause
      else if (pauseFor !== undefined) openUntil = now() + pauseFor
      else if (inRow >= failures) openUntil = now() + pause
    },
  }
}

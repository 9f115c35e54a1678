/**
 * Visits what a stream brings, so many at once and never more in memory. Stops taking new ones when the signal comes, and resolves
 * when all begun visits have ended. The first visit that rejects ends the walk and rejects it.
 */
export const walk = async <T>(
  stream: AsyncIterable<T>,
  atOnce: number,
  visit: (one: T) => Promise<void>,
  signal: AbortSignal,
): Promise<void> => {
  let running = 0
  let failure: { error: unknown } | undefined
  let oneEnded = () => {}
  const fewerThan = async (count: number) => {
    while (running >= count)
      await new Promise<void>((resolve) => {
        oneEnded = resolve
      })
  }
  try {
    for await (const one of stream) {
      if (signal.aborted || failure) break
      running++
      visit(one)
        .catch((error) => {
          failure ??= { error }
        })
        .finally(() => {
          running--
          oneEnded()
        })
      await fewerThan(atOnce)
    }
  } finally {
    await fewerThan(1)
  }
  if (failure) throw failure.error
}

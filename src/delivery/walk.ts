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
  const running = new Set<Promise<void>>()
  let failure: { error: unknown } | undefined
  try {
    for await (const one of stream) {
      if (signal.aborted || failure) break
      const visiting = visit(one).then(
        () => void running.delete(visiting),
        (error) => {
          failure ??= { error }
          running.delete(visiting)
        },
      )
      running.add(visiting)
      while (running.size >= atOnce) await Promise.race(running)
    }
  } finally {
    await Promise.all(running)
  }
  if (failure) throw failure.error
}

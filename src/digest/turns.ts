/**
 * Work that keeps the processor busy is done a piece at a time, each in its own turn of the event loop and after what the network has
 * brought: so replies are read, the next requests go out and readers are answered while claims are checked.
 */
export const createTurns = (): (() => Promise<void>) => {
  let last = Promise.resolve()
  return () => {
    last = last.then(() => new Promise((resolve) => setImmediate(resolve)))
    return last
  }
}

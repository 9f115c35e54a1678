import { type Store, StoreError } from '../store/store.ts'
import type { Clock } from './clock.ts'

/** lost: aborted when another owner has taken it, or when it could not be renewed and may be another's by now. */
export type Ownership = { lost: AbortSignal; release(): Promise<void> }

/** name: of the lease. ttl: ms after which a dead owner's lease is free; renewed four times in that. */
export type Claim = {
  store: Pick<Store, 'lease' | 'release'>
  name: string
  owner: string
  ttl: number
  clock: Clock
  signal?: AbortSignal
}

/**
 * Takes the lease; waits once as long as a dead owner could still hold it. undefined: a living owner has it, or the signal came.
 * Its heartbeat stops with release.
 */
export const own = async ({ store, name, owner, ttl, clock, signal }: Claim): Promise<Ownership | undefined> => {
  const deadline = clock.ticks() + ttl * 1.25
  while (!(await store.lease(name, owner, ttl))) {
    if (signal?.aborted || clock.ticks() > deadline) return undefined
    await clock.sleep(ttl / 10, signal)
  }
  const lost = new AbortController()
  const released = new AbortController()
  let renewed = clock.ticks()
  const beat = async () => {
    while (!released.signal.aborted && !lost.signal.aborted) {
      await clock.sleep(ttl / 4, released.signal)
      if (released.signal.aborted) return
      const asked = clock.ticks()
      const kept = await store.lease(name, owner, ttl).catch((error) => (error instanceof StoreError ? undefined : Promise.reject(error)))
      if (kept) renewed = asked
      else if (kept === false || clock.ticks() - renewed > ttl) lost.abort(new Error(`the lease ${name} was lost`))
    }
  }
  const heart = beat()
  return {
    lost: lost.signal,
    async release() {
      released.abort()
      await heart
      if (!lost.signal.aborted) await store.release(name, owner)
    },
  }
}

/**
 * A lease that stays with one owner as long as it lives, from one piece of work to the next. mine: true when it is ours; waits once as
 * long as a dead owner could still hold it. release: so that another need not wait.
 */
export const createTenure = (claim: Claim) => {
  let owned: Promise<Ownership | undefined> | undefined
  const held = async () => {
    const now = await owned?.catch(() => undefined)
    return now && !now.lost.aborted ? now : undefined
  }
  return {
    mine: async (): Promise<boolean> => {
      if (await held()) return true
      owned = own(claim)
      return (await owned) !== undefined
    },
    release: async (): Promise<void> => (await held())?.release(),
  }
}

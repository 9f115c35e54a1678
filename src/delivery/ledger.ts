import { type Delivery, deliveryKey } from '../news/delivery.ts'
import { type Store, StoreError } from '../store/store.ts'
import type { Clock } from './clock.ts'

/** The deliveries as they are written down. */
export type Ledger = {
  find(digest: string, subscriber: string): Promise<Delivery | undefined>
  /**
   * Resolves when the delivery stands in the store: at once, but within 10 ms of the last write only after that time, so that at
   * high rates many are written together. While the store is away it is tried
   * again; after `patience` ms it rejects with the StoreError.
   */
  record(delivery: Delivery): Promise<void>
}

type Entry = { delivery: Delivery; resolve: () => void; reject: (error: unknown) => void }

/** In ms. */
const together = 10

export const createLedger = (deliveries: Store['deliveries'], patience: Patience): Ledger => {
  const { clock } = patience
  let queue: Entry[] = []
  let writing = false
  let writtenAt = Number.NEGATIVE_INFINITY

  const write = async () => {
    writing = true
    while (queue.length > 0) {
      const rest = writtenAt + together - clock.ticks()
      if (rest > 0) await clock.sleep(rest)
      else await new Promise((resolve) => setImmediate(resolve))
      writtenAt = clock.ticks()
      const batch = queue
      queue = []
      try {
        await insist(() => deliveries.setMany(batch.map(({ delivery }) => [deliveryKey(delivery), delivery] as const)), patience)
        for (const { resolve } of batch) resolve()
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    writing = false
  }

  return {
    find: (digest, subscriber) => insist(() => deliveries.get(deliveryKey({ digest, subscriber })), patience),
    record: (delivery) =>
      new Promise((resolve, reject) => {
        queue.push({ delivery, resolve, reject })
        if (!writing) write()
      }),
  }
}

/** ms: how long a store that is away is waited for. onTrouble: told of each failure that is waited out. */
export type Patience = { clock: Clock; ms: number; onTrouble?: ((error: StoreError) => void) | undefined }

/** Does it again while the store is away, as long as the patience lasts; then throws the last StoreError. */
export const insist = async <T>(act: () => Promise<T>, { clock, ms, onTrouble }: Patience, signal?: AbortSignal): Promise<T> => {
  const end = clock.ticks() + ms
  for (let pause = 250; ; pause = Math.min(pause * 2, 5000)) {
    try {
      return await act()
    } catch (error) {
      if (!(error instanceof StoreError) || clock.ticks() + pause > end || signal?.aborted) throw error
      onTrouble?.(error)
      await clock.sleep(pause, signal)
    }
  }
}

import type { KeyvStorageAdapter } from 'keyv'

/** The part of Keyv's storage adapter that we use: values are Keyv's own JSON text, `expires` is an absolute time in ms. */
export type Shelf = Pick<
  KeyvStorageAdapter,
  'capabilities' | 'get' | 'getMany' | 'set' | 'setMany' | 'delete' | 'deleteMany' | 'has' | 'hasMany' | 'clear'
>

/** after: the last key looked at; undefined when nothing follows. */
export type Page = { entries: [key: string, raw: string][]; after?: string }

/**
 * What a kind of store must offer; `createStore` makes the Store of it. Keyv itself knows neither prefixes, order nor leases.
 * Every call rejects with StoreError within seconds when the store cannot be reached.
 */
export type Backend = {
  /** Keyv's adapter for one namespace. It has no `on`: with an error listener Keyv would swallow failures as "not there". */
  shelf(namespace: string): Shelf
  /** The entries of about `limit` keys that begin with prefix and come after `after`, in the order of their UTF-8 bytes. */
  page(namespace: string, prefix: string, after: string, limit: number): Promise<Page>
  lease(name: string, owner: string, ttl: number): Promise<boolean>
  release(name: string, owner: string): Promise<void>
  close(): Promise<void>
}

import { join } from 'node:path'
import type { Backend } from './backend.ts'
import { createStore } from './collections.ts'
import { upgrade } from './schema.ts'
import { openSqlite } from './sqlite.ts'
import { type Store, StoreError } from './store.ts'

/** url: empty or missing for SQLite in dataDir; `redis://…`, `postgres://…`; `sqlite:FILE`; `memory:` (gone when closed). */
export type StoreAddress = { url?: string | undefined; dataDir: string }

/** Opens the store, makes it when it is not there, and brings it up to date. Throws StoreError with what to do. */
export const openStore = async (address: StoreAddress): Promise<Store> => {
  const backend = await openBackend(address)
  try {
    await upgrade(backend)
  } catch (error) {
    await backend.close()
    throw error
  }
  return createStore(backend)
}

export const databaseFile = (dataDir: string): string => join(dataDir, 'paperboy.sqlite')

export const openBackend = async ({ url, dataDir }: StoreAddress): Promise<Backend> => {
  if (!url) return openSqlite(databaseFile(dataDir))
  if (url === 'memory:') return openSqlite(':memory:')
  if (url.startsWith('sqlite:')) return openSqlite(url.slice('sqlite:'.length).replace(/^\/\/(?=\/)/, ''))
  // Loaded only where they are used: they cost memory that a bot on SQLite need not spend.
  if (/^rediss?:/.test(url)) return (await import('./redis.ts')).openRedis(url)
  if (/^postgres(ql)?:/.test(url)) return (await import('./postgres.ts')).openPostgres(url)
  throw new StoreError(`STORE_URL ${url.split(':')[0]}: is not known; leave it empty or use redis://…, postgres://… or sqlite:FILE`)
}

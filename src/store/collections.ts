import Keyv from 'keyv'
import type { Backend } from './backend.ts'
import { type Collection, type Store, StoreError } from './store.ts'

const pageSize = 500

/** The namespaces of a store: one for each collection. What a migration copies. */
export const namespaces = [
  'editions',
  'articles',
  'briefs',
  'digests',
  'subscribers',
  'deliveries',
  'questions',
  'turns',
  'terms',
  'notes',
] as const satisfies readonly Exclude<keyof Store, 'lease' | 'release' | 'close'>[]

/** The Store that stands on a backend: typed collections over Keyv, and its leases. */
export const createStore = (backend: Backend): Store => ({
  editions: collection(backend, 'editions'),
  articles: collection(backend, 'articles'),
  briefs: collection(backend, 'briefs'),
  digests: collection(backend, 'digests'),
  subscribers: collection(backend, 'subscribers'),
  deliveries: collection(backend, 'deliveries'),
  questions: collection(backend, 'questions'),
  turns: collection(backend, 'turns'),
  terms: collection(backend, 'terms'),
  notes: collection(backend, 'notes'),
  lease: backend.lease,
  release: backend.release,
  close: backend.close,
})

/** Throws StoreError for an empty key, which Keyv would silently ignore. */
export const collection = <T>(backend: Backend, namespace: string): Collection<T> => {
  const keyv = new Keyv<T>({ store: backend.shelf(namespace) })
  const named = (key: string) => {
    if (key === '') throw new StoreError(`${namespace}: a key cannot be empty`)
    return key
  }
  return {
    get: async (key) => keyv.get(named(key)),
    set: async (key, value, ttl) => void (await keyv.set(named(key), value, ttl)),
    async setMany(entries) {
      let some: { key: string; value: T }[] = []
      for (const [key, value] of entries) {
        some.push({ key: named(key), value })
        if (some.length < pageSize) continue
        await keyv.setMany(some)
        some = []
      }
      if (some.length > 0) await keyv.setMany(some)
    },
    delete: async (key) => void (await keyv.delete(named(key))),
    async *entries(prefix = '') {
      let after: string | undefined = ''
      while (after !== undefined) {
        const page = await backend.page(namespace, prefix, after, pageSize)
        for (const [key, raw] of page.entries) {
          const entry = await keyv.decode<T>(raw)
          if (entry?.value !== undefined && !(entry.expires !== undefined && entry.expires <= Date.now())) yield [key, entry.value]
        }
        after = page.after
      }
    },
  }
}

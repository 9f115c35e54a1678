import { createHash } from 'node:crypto'
import type { Backend, Page } from './backend.ts'
import { collection, namespaces } from './collections.ts'
import { openBackend, type StoreAddress } from './open.ts'
import { migrationMark } from './schema.ts'
import { StoreError } from './store.ts'

const pageSize = 500
/** What ends within so many ms is copied but not compared: it may be gone on one side before the other is read. */
const nearEnd = 600_000

export type Migrated = { entries: number; namespaces: Record<string, number> }

/**
 * Copies everything from one store into another, empty one, and compares both sides by number and hash. Paperboy must not run
 * meanwhile. Cut off, it can be run again; until it has ended the target opens for nobody else. Leases are not copied.
 * Throws StoreError; the source is never changed.
 */
export const migrate = async (
  from: StoreAddress,
  to: StoreAddress,
  onProgress: (entries: number) => void = () => {},
): Promise<Migrated> => {
  const source = await openBackend(from)
  try {
    const target = await openBackend(to)
    try {
      return await copyAll(source, target, onProgress)
    } finally {
      await target.close()
    }
  } finally {
    await source.close()
  }
}

const copyAll = async (source: Backend, target: Backend, onProgress: (entries: number) => void): Promise<Migrated> => {
  const mark = collection<string>(target, migrationMark)
  if (!(await mark.get('running')) && (await anyEntry(target)))
    throw new StoreError('the store to migrate into is not empty: choose an empty one')
  await mark.set('running', new Date().toISOString())
  let copied = 0
  for (const namespace of ['meta', ...namespaces]) {
    await target.shelf(namespace).clear()
    const shelf = target.shelf(namespace)
    for await (const entries of pages(source, namespace)) {
      await shelf.setMany(
        entries.map(([key, value]) => {
          const expires = endOf(value)
          return { key, value, ...(expires !== undefined && { expires }) }
        }),
      )
      copied += entries.length
      onProgress(copied)
    }
  }
  const limit = Date.now() + nearEnd
  const counts: Record<string, number> = {}
  for (const namespace of ['meta', ...namespaces]) {
    const [before, after] = [await printOf(source, namespace, limit), await printOf(target, namespace, limit)]
    if (before.hash !== after.hash)
      throw new StoreError(
        `${namespace}: ${before.count} entries became ${after.count} or changed on the way: stop Paperboy everywhere, then migrate again`,
      )
    if (namespace !== 'meta') counts[namespace] = after.count
  }
  await mark.delete('running')
  return { entries: Object.values(counts).reduce((sum, count) => sum + count, 0), namespaces: counts }
}

async function* pages(backend: Backend, namespace: string): AsyncGenerator<Page['entries']> {
  let after: string | undefined = ''
  while (after !== undefined) {
    const page: Page = await backend.page(namespace, '', after, pageSize)
    if (page.entries.length > 0) yield page.entries
    after = page.after
  }
}

const anyEntry = async (backend: Backend): Promise<boolean> => {
  for (const namespace of namespaces) for await (const _ of pages(backend, namespace)) return true
  return false
}

const endOf = (raw: string): number | undefined => (JSON.parse(raw) as { expires?: number }).expires

const printOf = async (backend: Backend, namespace: string, limit: number) => {
  const hash = createHash('sha256')
  let count = 0
  for await (const entries of pages(backend, namespace))
    for (const [key, value] of entries) {
      if ((endOf(value) ?? Number.POSITIVE_INFINITY) < limit) continue
      hash.update(`${key.length} ${key} ${value.length} ${value}\n`)
      count++
    }
  return { count, hash: hash.digest('hex') }
}

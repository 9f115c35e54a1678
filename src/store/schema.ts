import type { Backend } from './backend.ts'
import { collection } from './collections.ts'
import { StoreError } from './store.ts'

/**
 * How the shapes in the store change from one version to the next: the step at index n brings a store of version n + 1 to n + 2.
 * A step must be safe to run again, because it may be cut off in the middle.
 */
const steps: readonly ((backend: Backend) => Promise<void>)[] = []
export const schemaVersion = steps.length + 1

/** The namespace of a mark that stands as long as a migration into this store has not ended. */
export const migrationMark = 'migration'

/** Brings an older store up to date and marks a new one. Throws StoreError when a newer Paperboy has written it, or half a migration. */
export const upgrade = async (backend: Backend): Promise<void> => {
  if (await collection<string>(backend, migrationMark).get('running'))
    throw new StoreError('a migration into this store has not ended: run it again to its end')
  const meta = collection<number>(backend, 'meta')
  const found = await meta.get('schema')
  if (found === schemaVersion) return
  if (found !== undefined && found > schemaVersion)
    throw new StoreError(`the store is of version ${found}, this Paperboy knows ${schemaVersion}: install the newer Paperboy that wrote it`)
  for (const step of steps.slice((found ?? schemaVersion) - 1)) await step(backend)
  await meta.set('schema', schemaVersion)
}

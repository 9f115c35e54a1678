import type { Backend } from './backend.ts'
import { collection } from './collections.ts'
import { StoreError } from './store.ts'

/**
 * How the shapes in the store change from one version to the next: the step at index n brings a store of version n + 1 to n + 2.
 * A step must be safe to run again, because it may be cut off in the middle.
 */
const steps: readonly ((backend: Backend) => Promise<void>)[] = []
export const schemaVersion = steps.length + 1

/** Brings an older store up to date and marks a new one. Throws StoreError when a newer Paperboy has written it. */
export const upgrade = async (backend: Backend): Promise<void> => {
  const meta = collection<number>(backend, 'meta')
  const found = await meta.get('schema')
  if (found === schemaVersion) return
  if (found !== undefined && found > schemaVersion)
    throw new StoreError(`the store is of version ${found}, this Paperboy knows ${schemaVersion}: install the newer Paperboy that wrote it`)
  for (const step of steps.slice((found ?? schemaVersion) - 1)) await step(backend)
  await meta.set('schema', schemaVersion)
}

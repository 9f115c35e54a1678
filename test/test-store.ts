import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../src/store/open.ts'
import type { Store } from '../src/store/store.ts'

/** A folder of its own for one test, removed after it. */
export const temporaryFolder = (t: { after(work: () => unknown): void }): string => {
  const folder = mkdtempSync(join(tmpdir(), 'paperboy-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A real SQLite store in a folder of its own, closed and removed after the test. */
export const openTestStore = async (t: { after(work: () => unknown): void }): Promise<Store> => {
  const dataDir = temporaryFolder(t)
  const store = await openStore({ dataDir })
  t.after(() => store.close())
  return store
}

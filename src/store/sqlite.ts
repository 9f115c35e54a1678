import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { keyvStorageCapability } from 'keyv'
import type { Backend, Page, Shelf } from './backend.ts'
import { makeFolder } from './folder.ts'
import { hasEnded, thisProcess } from './holder.ts'
import { sqliteTrouble } from './sqlite-trouble.ts'

/** Greater than any text that can follow a prefix. */
const last = '\u{10FFFF}'

const tables = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  CREATE TABLE IF NOT EXISTS entries (
    namespace TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, expires INTEGER, PRIMARY KEY (namespace, key)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS entries_expires ON entries (expires) WHERE expires IS NOT NULL;
  CREATE TABLE IF NOT EXISTS leases (name TEXT PRIMARY KEY, owner TEXT NOT NULL, taken INTEGER NOT NULL, until INTEGER NOT NULL) STRICT;
`

/**
 * One SQLite file (or `:memory:`), made with its folder when missing. What a call has acknowledged is on the disk: WAL with
 * synchronous=FULL survives `kill -9` and a power cut. Several processes may use the file at once; a writer waits 5 s for another.
 * Throws StoreError when the file cannot be opened or is damaged.
 */
export const openSqlite = (file: string): Backend => {
  const trouble = (error: unknown) => sqliteTrouble(error, file)
  const db = open(file, trouble)
  const guarded = <T>(act: () => T): Promise<T> => {
    try {
      return Promise.resolve(act())
    } catch (error) {
      return Promise.reject(trouble(error))
    }
  }
  const together = <T>(act: () => T): T => {
    db.exec('BEGIN IMMEDIATE')
    try {
      const result = act()
      db.exec('COMMIT')
      return result
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK')
      throw error
    }
  }
  const live = '(expires IS NULL OR expires > ?)'
  const one = db.prepare(`SELECT value FROM entries WHERE namespace = ? AND key = ? AND ${live}`)
  const put = db.prepare(
    'INSERT INTO entries VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value, expires = excluded.expires',
  )
  const drop = db.prepare('DELETE FROM entries WHERE namespace = ? AND key = ?')
  const clear = db.prepare('DELETE FROM entries WHERE namespace = ?')
  const range = db.prepare(
    `SELECT key, value FROM entries WHERE namespace = ? AND key > ? AND key >= ? AND key < ? AND ${live} ORDER BY key LIMIT ?`,
  )
  const take = db.prepare(`INSERT INTO leases VALUES (?1, ?2, ?3, ?3 + ?4) ON CONFLICT DO UPDATE
    SET owner = excluded.owner, taken = excluded.taken, until = excluded.until
    WHERE owner = excluded.owner OR until <= ?3 OR taken > ?3 + 1000`)
  const give = db.prepare('DELETE FROM leases WHERE name = ? AND owner = ?')
  const holder = db.prepare('SELECT owner FROM leases WHERE name = ?')
  /** The file is of one machine: what a process that was killed still holds is free at once. */
  const here = thisProcess()
  const ownerHere = (owner: string) => `${owner}\n${here}`
  const freed = (name: string): boolean => {
    const held = String(holder.get(name)?.owner ?? '')
    return hasEnded(held.slice(held.indexOf('\n') + 1)) && give.run(name, held).changes > 0
  }

  const shelf = (namespace: string): Shelf => {
    const get = (key: string) => one.get(namespace, key, Date.now())?.value as string | undefined
    const set = (key: string, value: unknown, expires?: number) => {
      put.run(namespace, key, value as string, expires ?? null)
      return true
    }
    const remove = (key: string) => drop.run(namespace, key).changes > 0
    const calls: Shelf = {
      get: (key) => guarded(() => get(key)),
      getMany: (keys) => guarded(() => keys.map(get)),
      set: (key, value, expires) => guarded(() => set(key, value, expires)),
      setMany: (entries) => guarded(() => together(() => entries.map(({ key, value, expires }) => set(key, value, expires)))),
      delete: (key) => guarded(() => remove(key)),
      deleteMany: (keys) => guarded(() => together(() => keys.map(remove))),
      has: (key) => guarded(() => get(key) !== undefined),
      hasMany: (keys) => guarded(() => keys.map((key) => get(key) !== undefined)),
      clear: () => guarded(() => void clear.run(namespace)),
    }
    return { ...calls, capabilities: keyvStorageCapability(calls) }
  }

  return {
    shelf,
    page: (namespace, prefix, after, limit) =>
      guarded((): Page => {
        const rows = range.all(namespace, after, prefix, prefix + last, Date.now(), limit) as { key: string; value: string }[]
        const entries = rows.map(({ key, value }): [string, string] => [key, value])
        return rows.length < limit ? { entries } : { entries, after: rows.at(-1)!.key }
      }),
    // A lease that was taken in the future was taken before the clock was set back: it is void.
    lease: (name, owner, ttl) =>
      guarded(() => {
        const taken = () => take.run(name, ownerHere(owner), Date.now(), ttl).changes > 0
        return taken() || (freed(name) && taken())
      }),
    release: (name, owner) => guarded(() => void give.run(name, ownerHere(owner))),
    close: () => guarded(() => db.isOpen && db.close()).then(() => {}),
  }
}

const open = (file: string, trouble: (error: unknown) => Error): DatabaseSync => {
  let db: DatabaseSync | undefined
  try {
    if (file !== ':memory:') makeFolder(dirname(file))
    db = new DatabaseSync(file, { timeout: 5000 })
    db.exec(tables)
    db.prepare('DELETE FROM entries WHERE expires <= ?').run(Date.now())
    return db
  } catch (error) {
    if (db?.isOpen) db.close()
    throw trouble(error)
  }
}

import KeyvPostgres from '@keyv/postgres'
import { keyvStorageCapability } from 'keyv'
import pg from 'pg'
import type { Backend, Page, Shelf } from './backend.ts'
import { boundedCalls, serverName } from './bounded.ts'

/** Greater than any text that can follow a prefix. */
const last = '\u{10FFFF}'

/** The order of keys is that of their bytes, whatever the database's own language is. */
const tables = `
  CREATE TABLE IF NOT EXISTS paperboy (key VARCHAR(1024) PRIMARY KEY, value TEXT);
  CREATE INDEX IF NOT EXISTS paperboy_order ON paperboy (key COLLATE "C");
  CREATE TABLE IF NOT EXISTS paperboy_leases (name TEXT PRIMARY KEY, owner TEXT NOT NULL, until TIMESTAMPTZ NOT NULL);
`
const range = `SELECT key, value FROM paperboy
  WHERE key COLLATE "C" > $1 AND key COLLATE "C" >= $2 AND key COLLATE "C" < $3 ORDER BY key COLLATE "C" LIMIT $4`
const take = `INSERT INTO paperboy_leases VALUES ($1, $2, clock_timestamp() + $3 * INTERVAL '1 millisecond')
  ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, until = excluded.until
  WHERE paperboy_leases.owner = excluded.owner OR paperboy_leases.until <= clock_timestamp() RETURNING name`

/**
 * PostgreSQL 12 or newer, by Keyv's own adapter in the table `paperboy`. What a call has acknowledged is committed.
 * Throws StoreError when the server does not answer within `patience` ms.
 */
export const openPostgres = async (url: string, patience = 5000): Promise<Backend> => {
  const bounded = boundedCalls(serverName(url), patience)
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: Math.min(3000, patience),
    query_timeout: patience,
    keepAlive: true,
  })
  // A connection that breaks while nobody uses it is replaced by the next call. Without a listener it would end the process.
  pool.on('error', () => {})
  const query = async (sql: string, values?: unknown[]) => (await pool.query(sql, values)).rows
  try {
    // Two replicas that start at once may both try to make a table; the second then finds it there.
    await bounded(() => query(tables).catch(() => query(tables)))
  } catch (error) {
    await pool.end().catch(() => {})
    throw error
  }
  // The adapter's own pool is one for the whole process and cannot be listened to, so it gets ours.
  const adapter = new (class extends KeyvPostgres {
    override async connect() {
      return query
    }
  })({ uri: url, table: 'paperboy', keySize: 1024 })
  adapter.on('error', () => {})

  const shelf = (namespace: string): Shelf => {
    const key = (name: string) => `${namespace}:${name}`
    const calls: Shelf = {
      get: (name) => bounded(async () => live(await adapter.get(key(name)))),
      getMany: (names) => bounded(async () => (await adapter.getMany(names.map(key))).map(live)),
      set: (name, value) => bounded(() => adapter.set(key(name), value).then(() => true)),
      setMany: (entries) =>
        bounded(async () => {
          // One statement may not name a key twice: the later value wins.
          const latest = new Map(entries.map((entry) => [key(entry.key), entry.value]))
          await adapter.setMany(Array.from(latest, ([key, value]) => ({ key, value })))
          return entries.map(() => true)
        }),
      delete: (name) => bounded(() => adapter.delete(key(name))),
      deleteMany: (names) =>
        bounded(async () => {
          const gone = await adapter.deleteMany(names.map(key))
          return names.map(() => gone)
        }),
      has: (name) => bounded(async () => live(await adapter.get(key(name))) !== undefined),
      hasMany: (names) => bounded(async () => (await adapter.getMany(names.map(key))).map((raw) => live(raw) !== undefined)),
      clear: () => bounded(async () => void (await query('DELETE FROM paperboy WHERE starts_with(key, $1)', [`${namespace}:`]))),
    }
    return { ...calls, capabilities: keyvStorageCapability(calls) }
  }

  return {
    shelf,
    page: (namespace, prefix, after, limit) =>
      bounded(async (): Promise<Page> => {
        const start = `${namespace}:`
        const rows = (await query(range, [start + after, start + prefix, start + prefix + last, limit])) as { key: string; value: string }[]
        const expired = rows.filter(({ value }) => live(value) === undefined)
        if (expired.length > 0)
          await query('DELETE FROM paperboy USING UNNEST($1::text[], $2::text[]) AS old (k, v) WHERE key = k AND value = v', [
            expired.map(({ key }) => key),
            expired.map(({ value }) => value),
          ])
        const entries = rows.flatMap(({ key, value }): Page['entries'] =>
          live(value) === undefined ? [] : [[key.slice(start.length), value]],
        )
        return rows.length < limit ? { entries } : { entries, after: rows.at(-1)!.key.slice(start.length) }
      }),
    lease: (name, owner, ttl) => bounded(async () => (await query(take, [name, owner, ttl])).length > 0),
    release: (name, owner) =>
      bounded(async () => void (await query('DELETE FROM paperboy_leases WHERE name = $1 AND owner = $2', [name, owner]))),
    close: async () => {
      if (!pool.ended) await pool.end()
    },
  }
}

/** Keyv writes the time at which a value ends as the last thing of its text. PostgreSQL itself lets nothing expire. */
const live = (raw: string | undefined): string | undefined => {
  const expires = raw === undefined ? undefined : /"expires":(\d+)\}$/.exec(raw.slice(-40))?.[1]
  return expires !== undefined && Number(expires) <= Date.now() ? undefined : raw
}

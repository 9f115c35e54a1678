import { existsSync, renameSync, rmSync } from 'node:fs'
import { backup, DatabaseSync } from 'node:sqlite'
import { migrate } from './migrate.ts'
import { databaseFile, type StoreAddress } from './open.ts'
import { schemaVersion } from './schema.ts'
import { openSqlite } from './sqlite.ts'
import { sqliteTrouble } from './sqlite-trouble.ts'
import { StoreError } from './store.ts'

/**
 * Writes the whole store, as it is at one moment, into a new SQLite file. Paperboy may run meanwhile when it keeps its data in SQLite;
 * data on a server are copied as by `migrate`, with Paperboy stopped. The file appears only when it is complete.
 */
export const backUp = async (from: StoreAddress, file: string): Promise<void> => {
  if (existsSync(file)) throw new StoreError(`${file}: is there already; name a new file`)
  const part = `${file}.part`
  rmSync(part, { force: true })
  if (from.url) await migrate(from, { url: `sqlite:${part}`, dataDir: '' })
  else {
    const database = existing(databaseFile(from.dataDir))
    try {
      await backup(database, part)
    } catch (error) {
      rmSync(part, { force: true })
      throw sqliteTrouble(error, part)
    } finally {
      database.close()
    }
  }
  check(part)
  renameSync(part, file)
}

/**
 * Puts a backup in place of all data. On SQLite in one step, also while Paperboy runs: it sees the old data or the new, never a mixture.
 * A store on a server must be empty, and Paperboy stopped. Throws StoreError; then nothing has changed.
 */
export const restore = async (file: string, to: StoreAddress): Promise<void> => {
  check(file)
  if (to.url) {
    await migrate({ url: `sqlite:${file}`, dataDir: '' }, to)
    return
  }
  const target = databaseFile(to.dataDir)
  await openSqlite(target).close()
  const database = existing(target)
  try {
    database.prepare('ATTACH ? AS saved').run(file)
    database.exec(
      'BEGIN IMMEDIATE; DELETE FROM entries; INSERT INTO entries SELECT namespace, key, value, expires FROM saved.entries; COMMIT',
    )
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK')
    throw sqliteTrouble(error, target)
  } finally {
    database.close()
  }
}

const existing = (file: string): DatabaseSync => {
  if (!existsSync(file)) throw new StoreError(`${file}: there is no such file`)
  try {
    return new DatabaseSync(file, { timeout: 5000 })
  } catch (error) {
    throw sqliteTrouble(error, file)
  }
}

/** Throws StoreError unless the file is a whole database of ours, of a version that we know. */
const check = (file: string): void => {
  const database = existing(file)
  try {
    const [verdict] = database.prepare('PRAGMA quick_check(1)').all() as { quick_check: string }[]
    if (verdict?.quick_check !== 'ok') throw new StoreError(`${file}: is damaged: take another backup`)
    const row = database.prepare("SELECT value FROM entries WHERE namespace = 'meta' AND key = 'schema'").get()
    const version = row && (JSON.parse(row.value as string) as { value: number }).value
    if (version === undefined) throw new StoreError(`${file}: is no backup of Paperboy`)
    if (version > schemaVersion) throw new StoreError(`${file}: was written by a newer Paperboy: install that one first`)
  } catch (error) {
    throw sqliteTrouble(error, file)
  } finally {
    database.close()
  }
}

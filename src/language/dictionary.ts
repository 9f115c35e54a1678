import { execFile, execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { stemsOf } from './english.ts'

/** One reading of a Chinese word. pinyin: numbered syllables with blanks (`yi4 wu1`). senses: as CC-CEDICT has them, the usual first. */
export type DictionaryEntry = { zh: string; pinyin: string; senses: string[] }

/** weight: 0 to 1; higher for a first sense, for a sense that is just the English asked for, and for a usual Chinese word. */
export type Translation = { zh: string; weight: number }

export type Dictionary = {
  /** The readings of a Simplified word; empty for what the dictionary does not have. */
  entries(zh: string): DictionaryEntry[]
  /**
   * The Chinese of an English word or phrase of up to three words, best first, at most 40, none below 0.15 (a phrase's: 0.3); inflected
   * forms are found too.
   */
  translations(english: string): Translation[]
  /** The English stems that a Chinese word or character goes with in the glosses, best first. */
  stems(zh: string): { stem: string; weight: number }[]
  /** The letters that a character of a foreign name stands for, or one of this syllable (`~lu`), and how likely. */
  spellings(key: string): ReadonlyMap<string, number> | undefined
  close(): void
}

/** Raised with every change of the tables or of how they are filled: an older file is then built again. */
export const dictionaryVersion = 4

/** Thrown when the dictionary's file can neither be read nor built. */
export class DictionaryError extends Error {
  override name = 'DictionaryError'
}

/** Each a file of its own: whoever only reads Chinese need not wait for the English side. */
export const parts = ['entries', 'english', 'spellings'] as const
export type Part = (typeof parts)[number]

/** Where a part is kept: the entries under the dictionary's own name, the others beside it. */
export const fileOf = (file: string, part: Part): string => (part === 'entries' ? file : `${file}.${part}`)

/**
 * CC-CEDICT (CC BY-SA 4.0) in SQLite. A part that is missing, damaged or of an older version is built on its first use (entries
 * and spellings about half a second, English about two), in a process of its own, because building takes up to 400 MB. A file
 * appears whole or not at all, so several processes may build it at once. The lookups throw DictionaryError.
 */
export const openDictionary = (file: string): Dictionary => {
  const open = new Map<Part, Table>()
  const table = (part: Part): Table => {
    const known = open.get(part) ?? openTable(file, part) ?? buildTable(file, part)
    open.set(part, known)
    return known
  }
  const lookUp = (part: Part, key: string): string | undefined => {
    const { body, db } = table(part)
    try {
      return body(key)
    } catch {
      // Damaged in the middle, which opening does not see.
      db.close()
      const rebuilt = buildTable(file, part)
      open.set(part, rebuilt)
      return rebuilt.body(key)
    }
  }
  return {
    entries(zh) {
      const body = lookUp('entries', zh)
      return body ? (JSON.parse(body) as [string, string[]][]).map(([pinyin, senses]) => ({ zh, pinyin, senses })) : []
    },
    translations(english) {
      const stems = stemsOf(english)
      if (stems.length === 0 || stems.length > 3) return []
      const body = lookUp('english', stems.join(' '))
      return body
        ? body
            .split('\n')
            .map(rowOf)
            .map(([zh, weight]) => ({ zh, weight }))
        : []
    },
    stems(zh) {
      const body = lookUp('english', zh)
      return body
        ? body
            .split('\n')
            .map(rowOf)
            .map(([stem, weight]) => ({ stem, weight }))
        : []
    },
    spellings(key) {
      const body = lookUp('spellings', key)
      return body === undefined ? undefined : new Map(body.split('\n').map(rowOf))
    },
    close() {
      for (const { db } of open.values()) db.close()
      open.clear()
    },
  }
}

/** Builds what is missing without holding up this process; for the start of the bot. Broken off by the signal, it rejects. */
export const prepareDictionary = async (file: string, signal?: AbortSignal): Promise<void> => {
  const prepare = async (part: Part) => {
    const table = openTable(file, part)
    if (table) return table.db.close()
    await new Promise<void>((resolve, reject) => {
      execFile(process.execPath, builderArguments(file, part), signal ? { signal } : {}, (cause) =>
        cause ? reject(cannotBuild(file, cause)) : resolve(),
      )
    })
  }
  // The English side takes as long as the others together; three at once would take too much memory.
  await Promise.all([prepare('english'), prepare('entries').then(() => prepare('spellings'))])
}

type Table = { db: DatabaseSync; body(key: string): string | undefined }

const rowOf = (line: string): [string, number] => {
  const [key = '', value = '0'] = line.split('\t')
  return [key, Number(value)]
}

const openTable = (file: string, part: Part): Table | undefined => {
  if (!existsSync(fileOf(file, part))) return undefined
  let db: DatabaseSync | undefined
  try {
    db = new DatabaseSync(fileOf(file, part), { readOnly: true })
    if (db.prepare('PRAGMA user_version').get()?.user_version === dictionaryVersion) {
      const find = db.prepare(`SELECT body FROM ${part} WHERE key = ?`)
      return { db, body: (key) => find.get(key)?.body as string | undefined }
    }
  } catch {
    // Not a database, or cut off: built again.
  }
  db?.close()
  return undefined
}

const buildTable = (file: string, part: Part): Table => {
  try {
    execFileSync(process.execPath, builderArguments(file, part), { stdio: ['ignore', 'ignore', 'pipe'] })
  } catch (cause) {
    throw cannotBuild(file, cause)
  }
  const table = openTable(file, part)
  if (!table) throw new DictionaryError(`The dictionary ${file} cannot be read just after it was built: check the disk.`)
  return table
}

const builderArguments = (file: string, part: Part): string[] => {
  const builder = new URL('dictionary-build.ts', import.meta.url).href
  const script = `import { buildPart } from ${JSON.stringify(builder)}\nbuildPart(${JSON.stringify(file)}, ${JSON.stringify(part)})`
  // A small young generation: 130 MB less, and no slower.
  return ['--no-warnings', '--max-semi-space-size=8', '--input-type=module', '-e', script]
}

const cannotBuild = (file: string, cause: unknown) =>
  new DictionaryError(`The dictionary ${file} could not be built: check that its folder is writable and has 50 MB free.`, { cause })

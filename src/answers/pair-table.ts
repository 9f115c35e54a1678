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
  /** False for two characters that stand side by side in no passage; it may be true for others, and for what is no pair. */
  possible(token: string): boolean
  /** The pairs that are read as these two syllables, by the usual reading of each character. */
  readAs(first: string, second: string): string[]
}

const lowest = 0x4e00
const highest = 0x9fff
const width = Math.ceil((highest - lowest + 1) / 32)

/** Of each character a bit for each that has followed it: hundreds of thousands of pairs are a few MB, and looked up in no time. */
export const openPairTable = (db: DatabaseSync): PairTable => {
  db.exec('CREATE TABLE IF NOT EXISTS pairs (id INTEGER PRIMARY KEY, characters TEXT NOT NULL)')
  const all = db.prepare('SELECT characters FROM pairs')
  const insert = db.prepare('INSERT INTO pairs (characters) VALUES (?)')
  let followers = noFollowers()
  const sounding = new Map<string, number[]>()
  let unread: number[] = []
  let fresh: string[] = []
  let loaded = false

  const rowOf = (character: number): Uint32Array => {
    const known = followers[character - lowest]
    if (known) return known
    const row = new Uint32Array(width)
    followers[character - lowest] = row
    unread.push(character)
    return row
  }
  const has = (first: number, second: number): boolean =>
    ((followers[first - lowest]?.[(second - lowest) >> 5] ?? 0) & (1 << ((second - lowest) & 31))) !== 0
  /** True for a pair that was not known. */
  const add = (first: number, second: number): boolean => {
    if (has(first, second)) return false
    rowOf(first)[(second - lowest) >> 5]! |= 1 << ((second - lowest) & 31)
    rowOf(second)
    return true
  }
  const load = () => {
    if (loaded) return
    loaded = true
    for (const { characters } of all.iterate()) {
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
      load()
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
      loaded = false
    },
    possible(token) {
      if (token.length !== 2) return true
      const first = token.charCodeAt(0)
      const second = token.charCodeAt(1)
      if (first < lowest || first > highest || second < lowest || second > highest) return true
      load()
      return has(first, second)
    },
    readAs(first, second) {
      load()
      const seconds = readAs(second)
      return readAs(first).flatMap((one) => seconds.filter((other) => has(one, other)).map((other) => String.fromCharCode(one, other)))
    },
  }
}

const noFollowers = () => new Array<Uint32Array | undefined>(highest - lowest + 1)

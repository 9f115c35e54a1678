import { numbering } from './numbering.ts'

/**
 * How the characters of transcribed names are spelt in English (卢: lu, ru; 克: k, c, ck), learnt from names that are known in both
 * languages: each character stands for up to five letters, which ones is found by expectation maximisation. `~lu` is any
 * character of that syllable, for those that were seen seldom.
 */
export type Spellings = Map<string, Map<string, number>>

/** A name in both languages: characters, and small letters without accents. */
export type NamePair = [zh: string, english: string]

const rounds = 6
const longest = 5
const width = longest + 1
/** How many letters a character stands for, before anything is learnt. */
const usualLength = [0.02, 0.2, 0.4, 0.25, 0.1, 0.03]
/** A pair that fits worse than this, in nats a letter, is no transcription but a translation (India, 印度). */
const worst = -2.3
/** Of what is said of a character, how much comes from itself and how much from its syllable. */
const ownShare = 0.6
const shared = 0.35

export const learnSpellings = (pairs: NamePair[], syllableOf: (character: string) => string): Spellings => {
  const { cells, names, keys, parts, keyOf, partOf } = cellsOf(pairs, syllableOf)
  let known: Float64Array | undefined
  for (let round = 0; round < rounds; round++) {
    const counts = new Float64Array(keyOf.length)
    for (const { from, characters, letters, initial } of names) {
      const size = characters * (letters + 1) * width
      const each = new Float64Array(size)
      for (let at = 0; at < size; at++) {
        const length = at % width
        const own = cells[2 * (from + at)]!
        if (own < 0) continue
        each[at] = known
          ? ownShare * known[own]! + shared * known[cells[2 * (from + at) + 1]!]! + 1e-9 * usualLength[length]!
          : usualLength[length]! * 26 ** -length * (initial[at] ? 8 : 1)
      }
      divide(each, characters, letters, round >= 2, (at, share) => {
        counts[cells[2 * (from + at)]!]! += share
        counts[cells[2 * (from + at) + 1]!]! += share
      })
    }
    const sums = Float64Array.from(keys, (key) => (key.startsWith('~') ? 0.5 : 1))
    for (let cell = 0; cell < counts.length; cell++) sums[keyOf[cell]!]! += counts[cell]!
    for (let cell = 0; cell < counts.length; cell++) counts[cell]! /= sums[keyOf[cell]!]!
    known = counts
  }
  const spellings: Spellings = new Map()
  for (const [cell, share] of (known ?? []).entries()) {
    if (share === 0) continue
    const key = keys[keyOf[cell]!]!
    const row = spellings.get(key) ?? new Map<string, number>()
    if (row.size === 0) spellings.set(key, row)
    row.set(parts[partOf[cell]!]!, share)
  }
  return mixed(spellings, syllableOf)
}

/** Where a name's cells begin, and which of them begin with the letter that the character's syllable begins with. */
type Name = { from: number; characters: number; letters: number; initial: Uint8Array }

/**
 * Numbers for what is counted, a character or syllable (keyOf) with letters (partOf). cells: of each name, character, place of a letter
 * and count of letters two such numbers, the character's and its syllable's; -1 beyond the end of the name.
 */
const cellsOf = (pairs: NamePair[], syllableOf: (character: string) => string) => {
  const keys = numbering()
  const parts = numbering()
  const numbers = new Map<number, number>()
  const keyOf: number[] = []
  const partOf: number[] = []
  const numberOf = (key: number, part: number): number => {
    const id = key * 2 ** 18 + part
    let number = numbers.get(id)
    if (number === undefined) {
      number = keyOf.length
      numbers.set(id, number)
      keyOf.push(key)
      partOf.push(part)
    }
    return number
  }
  const names: Name[] = []
  let all = 0
  for (const [zh, english] of pairs) {
    const size = zh.length * (english.length + 1) * width
    names.push({ from: all, characters: zh.length, letters: english.length, initial: new Uint8Array(size) })
    all += size
  }
  const cells = new Int32Array(2 * all).fill(-1)
  for (const [nth, [zh, english]] of pairs.entries()) {
    const { from, letters, initial } = names[nth]!
    for (const [at, character] of zh.split('').entries()) {
      const syllable = syllableOf(character)
      const own = keys.of(character)
      const sounding = keys.of(`~${syllable}`)
      for (let first = 0; first <= letters; first++)
        for (let length = 0; length <= longest && first + length <= letters; length++) {
          const cell = (at * (letters + 1) + first) * width + length
          const part = parts.of(english.slice(first, first + length))
          cells[2 * (from + cell)] = numberOf(own, part)
          cells[2 * (from + cell) + 1] = numberOf(sounding, part)
          initial[cell] = length > 0 && english[first] === syllable[0] ? 1 : 0
        }
    }
  }
  return { cells, names, keys: keys.names, parts: parts.names, keyOf, partOf }
}

/**
 * Shares out a name's letters among its characters: each way by how likely it is (forward and backward sums). each: how likely a
 * character, from a letter on, stands for so many letters.
 */
const divide = (
  each: Float64Array,
  characters: number,
  letters: number,
  strict: boolean,
  note: (cell: number, share: number) => void,
): void => {
  const row = letters + 1
  const forward = new Float64Array((characters + 1) * row)
  const backward = new Float64Array((characters + 1) * row)
  forward[0] = 1
  backward[characters * row + letters] = 1
  for (let here = 0; here < characters * row; here++)
    for (let length = 0; length <= Math.min(longest, letters - (here % row)); length++)
      forward[here + row + length]! += forward[here]! * each[here * width + length]!
  for (let here = characters * row - 1; here >= 0; here--)
    for (let length = 0; length <= Math.min(longest, letters - (here % row)); length++)
      backward[here]! += each[here * width + length]! * backward[here + row + length]!
  const all = backward[0]!
  if (!(all > 0) || (strict && Math.log(all) / letters < worst)) return
  for (let here = 0; here < characters * row; here++)
    for (let length = 0; length <= Math.min(longest, letters - (here % row)); length++) {
      const share = (forward[here]! * each[here * width + length]! * backward[here + row + length]!) / all
      if (share > 1e-4) note(here * width + length, share)
    }
}

/** Each character with what its syllable adds, without what hardly ever occurs. */
const mixed = (known: Spellings, syllableOf: (character: string) => string): Spellings => {
  const result: Spellings = new Map()
  for (const [key, row] of known) {
    const whole = new Map<string, number>()
    const add = (from: Map<string, number> | undefined, part: number) => {
      for (const [letters, share] of from ?? []) whole.set(letters, (whole.get(letters) ?? 0) + part * share)
    }
    add(row, key.startsWith('~') ? shared * 2 : ownShare)
    if (!key.startsWith('~')) add(known.get(`~${syllableOf(key)}`), shared)
    result.set(key, new Map([...whole].filter(([, share]) => share > 0.002)))
  }
  return result
}

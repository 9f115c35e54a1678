/** What is said to mean the same: all words of one side, all of the other, by their numbers. weight: how sure that is. */
export type Pairing = { from: number[]; to: number[]; weight: number }

/** By word, the words of the other side it goes with, and how likely; the best first. */
export type Aligned = Map<number, [word: number, likely: number][]>

const rounds = 5

/**
 * Which word goes with which when only whole glosses are paired (IBM Model 1): marine with 海 in 海产, 海军 and 海洋 biology, because that
 * explains more glosses than any other choice. What was seen in one gloss only counts half: it may be chance. The words of each side
 * are numbered from 0.
 */
export const alignWords = (pairings: Pairing[], least: number, most: number): { forward: Aligned; back: Aligned } => {
  const { left, right, cells, starts } = cellsOf(pairings)
  const count = left.length
  const widthOf = (words: Uint32Array) => words.reduce((max, word) => Math.max(max, word), -1) + 1

  /** The likelihood of each cell given its word of one side. across: the words that compete for a word stand side by side. */
  const learn = (given: Uint32Array, across: boolean): Float32Array => {
    const words = widthOf(given)
    let likely = new Float32Array(count).fill(1)
    let counts = new Float32Array(count)
    for (let round = 1; round <= rounds; round++) {
      const totals = new Float32Array(words).fill(round === rounds ? 1 : 1e-9)
      for (let nth = 0; nth < pairings.length; nth++) {
        const { from, to, weight } = pairings[nth]!
        const start = starts[nth]!
        const groups = across ? to.length : from.length
        const size = across ? from.length : to.length
        const stride = across ? from.length : 1
        const step = across ? 1 : from.length
        for (let group = 0; group < groups; group++) {
          const first = start + group * stride
          const end = first + size * step
          let sum = 0
          for (let at = first; at < end; at += step) sum += likely[cells[at]!]!
          if (sum <= 0) continue
          const factor = weight / sum
          for (let at = first; at < end; at += step) {
            const cell = cells[at]!
            const share = likely[cell]! * factor
            counts[cell]! += share
            totals[given[cell]!]! += share
          }
        }
      }
      for (let cell = 0; cell < count; cell++) counts[cell]! /= totals[given[cell]!]!
      const before = likely
      likely = counts
      counts = before.fill(0)
    }
    return likely
  }

  const collect = (likely: Float32Array, given: Uint32Array, other: Uint32Array): Aligned => {
    const aligned: Aligned = new Map()
    for (let cell = 0; cell < count; cell++) {
      if (likely[cell]! < least) continue
      const row: [number, number] = [other[cell]!, likely[cell]!]
      const known = aligned.get(given[cell]!)
      if (known) known.push(row)
      else aligned.set(given[cell]!, [row])
    }
    for (const [word, rows] of aligned) aligned.set(word, rows.sort((a, b) => b[1] - a[1]).slice(0, most))
    return aligned
  }
  return { forward: collect(learn(left, true), left, right), back: collect(learn(right, false), right, left) }
}

/**
 * A cell is a word of each side that were ever paired. cells: of each pairing from starts[nth] on, each word of `to` with each of
 * `from`; left and right: the two words of each cell.
 */
const cellsOf = (pairings: Pairing[]) => {
  const starts = new Uint32Array(pairings.length)
  let all = 0
  for (const [nth, { from, to }] of pairings.entries()) {
    starts[nth] = all
    all += from.length * to.length
  }
  const cells = new Uint32Array(all)
  const left = new Uint32Array(all)
  const right = new Uint32Array(all)
  // An open hash table: a Map with as many keys takes most of the time and memory of the whole.
  const mask = 2 ** Math.ceil(Math.log2(2 * all + 1)) - 1
  const table = new Int32Array(mask + 1).fill(-1)
  let known = 0
  let at = 0
  for (const { from, to } of pairings)
    for (const of of to)
      for (const word of from) {
        let slot = (Math.imul(word, 0x9e3779b1) ^ Math.imul(of, 0x85ebca6b)) >>> 0
        slot = (slot ^ (slot >>> 15)) & mask
        while (table[slot]! >= 0 && (left[table[slot]!] !== word || right[table[slot]!] !== of)) slot = (slot + 1) & mask
        if (table[slot]! < 0) {
          left[known] = word
          right[known] = of
          table[slot] = known++
        }
        cells[at++] = table[slot]!
      }
  return { starts, cells, left: left.subarray(0, known), right: right.subarray(0, known) }
}

/** What is said to mean the same: all words of one side, all of the other. weight: how sure that is. */
export type Pairing = { from: string[]; to: string[]; weight: number }

/** By word, the words of the other side it goes with, and how likely; the best first. */
export type Aligned = Map<string, [word: string, likely: number][]>

const rounds = 5

/**
 * Which word goes with which when only whole glosses are paired (IBM Model 1): marine with 海 in 海产, 海军 and 海洋 biology, because that
 * explains more glosses than any other choice. What was seen in one gloss only counts half: it may be chance.
 */
export const alignWords = (pairings: Pairing[], least: number, most: number): { forward: Aligned; back: Aligned } => {
  const from = numbering()
  const to = numbering()
  const pairs = pairings.map((pairing) => ({ from: pairing.from.map(from.of), to: pairing.to.map(to.of), weight: pairing.weight }))
  const width = to.names.length
  const cells = new Map<number, number>()
  const cellsOf = pairs.map((pair) =>
    Int32Array.from(
      pair.to.flatMap((right) =>
        pair.from.map((left) => {
          const key = left * width + right
          const cell = cells.get(key) ?? cells.size
          if (cell === cells.size) cells.set(key, cell)
          return cell
        }),
      ),
    ),
  )
  const left = new Int32Array(cells.size)
  const right = new Int32Array(cells.size)
  for (const [key, cell] of cells) {
    left[cell] = Math.floor(key / width)
    right[cell] = key % width
  }
  cells.clear()

  /** given: of each cell the word it is conditioned on; groups: how the cells of a pair compete. */
  const learn = (given: Int32Array, words: number, compete: 'left' | 'right'): Float64Array => {
    let likely = new Float64Array(left.length).fill(1)
    for (let round = 1; round <= rounds; round++) {
      const counts = new Float64Array(left.length)
      const totals = new Float64Array(words).fill(round === rounds ? 1 : 1e-9)
      for (const [nth, { from, to, weight }] of pairs.entries()) {
        const own = cellsOf[nth]!
        const [groups, size, step, stride] =
          compete === 'left' ? [to.length, from.length, 1, from.length] : [from.length, to.length, from.length, 1]
        for (let group = 0; group < groups; group++) {
          let sum = 0
          for (let at = 0; at < size; at++) sum += likely[own[group * stride + at * step]!]!
          if (sum <= 0) continue
          for (let at = 0; at < size; at++) {
            const cell = own[group * stride + at * step]!
            const share = (weight * likely[cell]!) / sum
            counts[cell]! += share
            totals[given[cell]!]! += share
          }
        }
      }
      for (let cell = 0; cell < counts.length; cell++) counts[cell]! /= totals[given[cell]!]!
      likely = counts
    }
    return likely
  }

  const collect = (likely: Float64Array, given: Int32Array, other: Int32Array, names: string[], others: string[]): Aligned => {
    const aligned: Aligned = new Map()
    for (let cell = 0; cell < likely.length; cell++) {
      if (likely[cell]! < least) continue
      const name = names[given[cell]!]!
      const row: [string, number] = [others[other[cell]!]!, likely[cell]!]
      const known = aligned.get(name)
      if (known) known.push(row)
      else aligned.set(name, [row])
    }
    for (const [name, rows] of aligned) aligned.set(name, rows.sort((a, b) => b[1] - a[1]).slice(0, most))
    return aligned
  }
  return {
    forward: collect(learn(left, from.names.length, 'left'), left, right, from.names, to.names),
    back: collect(learn(right, to.names.length, 'right'), right, left, to.names, from.names),
  }
}

const numbering = () => {
  const numbers = new Map<string, number>()
  const names: string[] = []
  const of = (name: string): number => {
    let number = numbers.get(name)
    if (number === undefined) {
      number = names.length
      numbers.set(name, number)
      names.push(name)
    }
    return number
  }
  return { names, of }
}

import type { Unit } from './units.ts'

/** What the units of one page have in common, by pairs of characters; rare pairs count for more. */
export type Likeness = {
  /** How much of what a unit shares with the page at all it shares with these others, 0 to 1. */
  shared(unit: number, others: readonly number[]): number
  /** The same for the one, two … `most` units before it; at 0 nothing. */
  sharedBefore(unit: number, most: number): number[]
  /** How much of what some units share with the page at all they share with these before them, 0 to 1. */
  crossing(before: readonly number[], after: readonly number[]): number
  /** How much of all that a unit says stands in these others, 0 to 1: for a headline and its story. */
  covered(unit: number, others: readonly number[]): number
  /** How often the page has these two or three characters in a row. */
  count(pair: string): number
}

/** One pass over the page. Pairs that stand in one unit only cannot tell anything and are left out. */
export const likenessOf = (units: readonly Unit[]): Likeness => {
  const ids = new Map<number, number>()
  const total: number[] = []
  const spread: number[] = []
  const last: number[] = []
  /** For each pair of a unit, how many units before it had it last. */
  const gaps: number[][] = []
  const lists = units.map((unit, at) => {
    const list: number[] = []
    const gap: number[] = []
    const { text } = unit
    for (let i = 0; i + 1 < text.length; i++) {
      const one = text.charCodeAt(i)
      const two = text.charCodeAt(i + 1)
      if (!telling(one) || !telling(two)) continue
      const key = one * 65536 + two
      let id = ids.get(key)
      if (id === undefined) {
        id = total.length
        ids.set(key, id)
        total.push(0)
        spread.push(0)
        last.push(-1)
      }
      total[id]!++
      if (last[id] !== at) {
        gap.push(last[id] === -1 ? Number.POSITIVE_INFINITY : at - last[id]!)
        last[id] = at
        spread[id]!++
        list.push(id)
      }
    }
    gaps.push(gap)
    return list
  })
  const most = Math.max(3, units.length / 3)
  const rarity = Float64Array.from(spread, (n) => Math.log(units.length / n + 1))
  const weight = rarity.map((rare, id) => (spread[id]! < 2 || spread[id]! > most ? 0 : rare))
  const kept = lists.map((list) => list.filter((id) => weight[id]! > 0))
  const marks = new Int32Array(total.length)
  let turn = 0
  const mark = (units: readonly number[], of: number[][], but = -1) => {
    turn++
    for (const unit of units) if (unit !== but) for (const id of of[unit]!) marks[id] = turn
  }
  const sums = { all: 0, marked: 0 }
  const sum = (ids: readonly number[], counts: Float64Array) => {
    for (const id of ids) {
      const count = counts[id]!
      sums.all += count
      if (marks[id] === turn) sums.marked += count
    }
  }
  const share = () => {
    const { all, marked } = sums
    sums.all = sums.marked = 0
    return all === 0 ? 0 : marked / all
  }
  return {
    shared(unit, others) {
      mark(others, kept, unit)
      sum(kept[unit]!, weight)
      return share()
    },
    sharedBefore(unit, most) {
      const found = Array.from({ length: most + 1 }, () => 0)
      let all = 0
      for (const [at, id] of lists[unit]!.entries()) {
        const gap = gaps[unit]![at]!
        all += weight[id]!
        if (gap <= most) found[gap]! += weight[id]!
      }
      for (let size = 1; size <= most; size++) found[size]! += found[size - 1]!
      return all === 0 ? found : found.map((both) => both / all)
    },
    crossing(before, after) {
      mark(before, kept)
      for (const unit of after) sum(kept[unit]!, weight)
      return share()
    },
    covered(unit, others) {
      mark(others, lists, unit)
      sum(lists[unit]!, rarity)
      return share()
    },
    count(pair) {
      const id = ids.get(pair.charCodeAt(0) * 65536 + pair.charCodeAt(1))
      return id === undefined ? 0 : total[id]!
    },
  }
}

/** Han characters, digits and letters. */
const telling = (code: number) =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)

import type { Unit } from './units.ts'

/** What the units of one page have in common, by pairs of characters; rare pairs count for more. */
export type Likeness = {
  /** How much of what a unit shares with the page at all it shares with these others, 0 to 1. */
  shared(unit: number, others: readonly number[]): number
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
  const lists = units.map((unit) => {
    const list: number[] = []
    const text = unit.text
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
      if (last[id] !== unit.at) {
        last[id] = unit.at
        spread[id]!++
        list.push(id)
      }
    }
    return list
  })
  const most = Math.max(3, units.length / 3)
  const weight = spread.map((n) => (n < 2 || n > most ? 0 : Math.log(units.length / n + 1)))
  const kept = lists.map((list) => list.filter((id) => weight[id]! > 0))
  const stamp = new Int32Array(total.length)
  let turn = 0
  return {
    shared(unit, others) {
      turn++
      for (const other of others) if (other !== unit) for (const id of kept[other]!) stamp[id] = turn
      let all = 0
      let both = 0
      for (const id of kept[unit]!) {
        all += weight[id]!
        if (stamp[id] === turn) both += weight[id]!
      }
      return all === 0 ? 0 : both / all
    },
    crossing(before, after) {
      turn++
      for (const other of before) for (const id of kept[other]!) stamp[id] = turn
      let all = 0
      let both = 0
      for (const other of after)
        for (const id of kept[other]!) {
          all += weight[id]!
          if (stamp[id] === turn) both += weight[id]!
        }
      return all === 0 ? 0 : both / all
    },
    covered(unit, others) {
      turn++
      for (const other of others) if (other !== unit) for (const id of lists[other]!) stamp[id] = turn
      let all = 0
      let both = 0
      for (const id of lists[unit]!) {
        const rare = Math.log(units.length / spread[id]! + 1)
        all += rare
        if (stamp[id] === turn) both += rare
      }
      return all === 0 ? 0 : both / all
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

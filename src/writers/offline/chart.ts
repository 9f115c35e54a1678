/**
 * A chart parser (Cocke, Younger and Kasami) over a weighted grammar of two-part rules: of each span of words it keeps the best
 * reading of each category, in n³ steps. Weights are added; 0 is plain, the less the rarer.
 */

/** traits: what a reading hands up to the next rule; the grammar knows what they mean. */
export type Reading<Cat extends string, Traits> = {
  cat: Cat
  weight: number
  traits: Traits
  /** A word has its English; a phrase has the rule that made it, and its parts. */
  word?: string
  rule?: Rule<Cat, Traits>
  left?: Reading<Cat, Traits>
  right?: Reading<Cat, Traits>
}

/** right is missing in a rule that only lifts one category to another. */
export type Rule<Cat extends string, Traits> = {
  to: Cat
  left: Cat
  right?: Cat
  weight: number
  when?: (left: Traits, right: Traits) => boolean
  traits: (left: Traits, right: Traits) => Traits
  say: (left: Reading<Cat, Traits>, right: Reading<Cat, Traits>, form: never) => string
}

type Cell<Cat extends string, Traits> = Map<Cat, Reading<Cat, Traits>>

export type Grammar<Cat extends string, Traits> = {
  pairs: Map<Cat, Map<Cat, Rule<Cat, Traits>[]>>
  lifts: Map<Cat, Rule<Cat, Traits>[]>
}

export const grammarOf = <Cat extends string, Traits>(rules: Rule<Cat, Traits>[]): Grammar<Cat, Traits> => {
  const pairs: Grammar<Cat, Traits>['pairs'] = new Map()
  const lifts: Grammar<Cat, Traits>['lifts'] = new Map()
  for (const rule of rules) {
    if (rule.right === undefined) lifts.set(rule.left, [...(lifts.get(rule.left) ?? []), rule])
    else {
      const byRight = pairs.get(rule.left) ?? new Map<Cat, Rule<Cat, Traits>[]>()
      pairs.set(rule.left, byRight.set(rule.right, [...(byRight.get(rule.right) ?? []), rule]))
    }
  }
  return { pairs, lifts }
}

/**
 * The best way to cover all words with readings of the root categories, in order: one reading when the whole is understood, else
 * as few as possible. words: the possible readings of each word.
 */
export const parse = <Cat extends string, Traits>(
  words: Reading<Cat, Traits>[][],
  grammar: Grammar<Cat, Traits>,
  roots: Partial<Record<Cat, number>>,
): Reading<Cat, Traits>[] => {
  const size = words.length
  const cells: Cell<Cat, Traits>[][] = []
  for (let end = 1; end <= size; end++) {
    for (let start = end - 1; start >= 0; start--) {
      const row = cells[start] ?? []
      cells[start] = row
      const cell: Cell<Cat, Traits> = new Map()
      row[end] = cell
      if (start === end - 1) for (const reading of words[start]!) keep(cell, reading, grammar)
      for (let middle = start + 1; middle < end; middle++) combine(row[middle]!, cells[middle]![end]!, cell, grammar)
    }
  }
  return cover(cells, size, roots)
}

const combine = <Cat extends string, Traits>(
  lefts: Cell<Cat, Traits>,
  rights: Cell<Cat, Traits>,
  cell: Cell<Cat, Traits>,
  grammar: Grammar<Cat, Traits>,
) => {
  for (const left of lefts.values()) {
    const byRight = grammar.pairs.get(left.cat)
    if (!byRight) continue
    for (const right of rights.values()) {
      for (const rule of byRight.get(right.cat) ?? []) {
        const weight = left.weight + right.weight + rule.weight
        const best = cell.get(rule.to)
        if ((best && best.weight >= weight) || rule.when?.(left.traits, right.traits) === false) continue
        keep(cell, { cat: rule.to, weight, traits: rule.traits(left.traits, right.traits), rule, left, right }, grammar)
      }
    }
  }
}

const keep = <Cat extends string, Traits>(cell: Cell<Cat, Traits>, reading: Reading<Cat, Traits>, grammar: Grammar<Cat, Traits>) => {
  const best = cell.get(reading.cat)
  if (best && best.weight >= reading.weight) return
  cell.set(reading.cat, reading)
  for (const rule of grammar.lifts.get(reading.cat) ?? []) {
    if (rule.when?.(reading.traits, reading.traits) === false) continue
    const traits = rule.traits(reading.traits, reading.traits)
    keep(cell, { cat: rule.to, weight: reading.weight + rule.weight, traits, rule, left: reading, right: reading }, grammar)
  }
}

/** What one more piece costs: more than any single rule, so that a whole reading wins over pieces. */
const pieceWeight = -6

const cover = <Cat extends string, Traits>(
  cells: Cell<Cat, Traits>[][],
  size: number,
  roots: Partial<Record<Cat, number>>,
): Reading<Cat, Traits>[] => {
  const best: { weight: number; pieces: Reading<Cat, Traits>[] }[] = [{ weight: 0, pieces: [] }]
  for (let end = 1; end <= size; end++) {
    let found = { weight: Number.NEGATIVE_INFINITY, pieces: [] as Reading<Cat, Traits>[] }
    for (let start = 0; start < end; start++) {
      for (const reading of cells[start]![end]!.values()) {
        const root = roots[reading.cat]
        const weight = best[start]!.weight + reading.weight + pieceWeight + (root ?? -4)
        if ((root !== undefined || end - start === 1) && weight > found.weight)
          found = { weight, pieces: [...best[start]!.pieces, reading] }
      }
    }
    best[end] = found
  }
  return best[size]!.pieces
}

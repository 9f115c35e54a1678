/**
 * A chart parser (Cocke, Younger and Kasami) over a weighted grammar of two-part rules: of each span of words it keeps the best
 * reading of each category, in n³ steps, and how far behind the next one is that takes the words otherwise. Weights are added; 0 is
 * plain, the less the rarer.
 */

/** size: in words. */
type Sized = { size: number }

/** traits: what a reading hands up to the next rule; the grammar knows what they mean. */
export type Reading<Cat extends string, Traits extends Sized> = {
  cat: Cat
  weight: number
  traits: Traits
  /** What it takes its words for and what belongs to what, as a number: two readings that would be said alike are of one shape. */
  shape: number
  /** The weight of the next best reading of another shape. */
  rival: number
  /** A word has its English; a phrase has the rule that made it, and its parts. */
  word?: string
  rule?: Rule<Cat, Traits>
  left?: Reading<Cat, Traits>
  right?: Reading<Cat, Traits>
}

/** right is missing in a rule that only lifts one category to another. scope: which words it binds together changes the sense. */
export type Rule<Cat extends string, Traits extends Sized> = {
  to: Cat
  left: Cat
  right?: Cat
  weight: number
  scope: (left: Traits) => boolean
  when?: (left: Traits, right: Traits) => boolean
  traits: (left: Traits, right: Traits) => Traits
  say: (left: Reading<Cat, Traits>, right: Reading<Cat, Traits>, form: never) => string
}

type Cell<Cat extends string, Traits extends Sized> = Map<Cat, Reading<Cat, Traits>>

export type Grammar<Cat extends string, Traits extends Sized> = {
  pairs: Map<Cat, Map<Cat, Rule<Cat, Traits>[]>>
  lifts: Map<Cat, Rule<Cat, Traits>[]>
}

export const grammarOf = <Cat extends string, Traits extends Sized>(rules: Rule<Cat, Traits>[]): Grammar<Cat, Traits> => {
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

/** The reading of all words together, and by how much it is better than any other; undefined when no reading covers them. */
export type Parse<Cat extends string, Traits extends Sized> = { reading: Reading<Cat, Traits>; margin: number }

/** words: the possible readings of each word. root: what the whole may be, and at what cost. */
export const parse = <Cat extends string, Traits extends Sized>(
  words: Reading<Cat, Traits>[][],
  grammar: Grammar<Cat, Traits>,
  root: (reading: Reading<Cat, Traits>) => number | undefined,
): Parse<Cat, Traits> | undefined => {
  const size = words.length
  const cells: Cell<Cat, Traits>[][] = words.map(() => [])
  for (let end = 1; end <= size; end++) {
    for (let start = end - 1; start >= 0; start--) {
      const row = cells[start]!
      const cell: Cell<Cat, Traits> = new Map()
      row[end] = cell
      if (start === end - 1) for (const reading of words[start]!) keep(cell, reading)
      for (let middle = start + 1; middle < end; middle++) combine(row[middle]!, cells[middle]![end]!, cell, grammar)
      lift(cell, grammar)
    }
  }
  let reading: Reading<Cat, Traits> | undefined
  let first = Number.NEGATIVE_INFINITY
  let second = Number.NEGATIVE_INFINITY
  for (const each of cells[0]?.[size]?.values() ?? []) {
    const cost = root(each)
    if (cost === undefined) continue
    const weight = each.weight + cost
    if (weight > first) {
      if (reading && reading.shape !== each.shape) second = Math.max(second, first)
      first = weight
      reading = each
    } else if (reading!.shape !== each.shape) second = Math.max(second, weight)
    second = Math.max(second, each.rival + cost)
  }
  return reading && { reading, margin: first - second }
}

const combine = <Cat extends string, Traits extends Sized>(
  lefts: Cell<Cat, Traits>,
  rights: Cell<Cat, Traits>,
  cell: Cell<Cat, Traits>,
  grammar: Grammar<Cat, Traits>,
) => {
  if (lefts.size === 0 || rights.size === 0) return
  for (const left of lefts.values()) {
    const byRight = grammar.pairs.get(left.cat)
    if (!byRight) continue
    for (const right of rights.values()) {
      const rules = byRight.get(right.cat)
      if (!rules) continue
      for (const rule of rules) {
        const weight = left.weight + right.weight + rule.weight
        const best = cell.get(rule.to)
        // Neither better than the best nor than the next best.
        if ((best && best.rival >= weight) || rule.when?.(left.traits, right.traits) === false) continue
        const joined = (Math.imul(left.shape, power(right.traits.size)) + right.shape) | 0
        const shape = rule.scope(left.traits) ? bound(joined) : joined
        const rival = Math.max(left.rival + right.weight, left.weight + right.rival) + rule.weight
        if (best && best.weight >= weight) {
          best.rival = Math.max(best.rival, best.shape === shape ? rival : weight)
          continue
        }
        keep(cell, { cat: rule.to, weight, shape, rival, traits: rule.traits(left.traits, right.traits), rule, left, right })
      }
    }
  }
}

const keep = <Cat extends string, Traits extends Sized>(cell: Cell<Cat, Traits>, reading: Reading<Cat, Traits>) => {
  const best = cell.get(reading.cat)
  if (best) {
    const alike = best.shape === reading.shape
    if (best.weight >= reading.weight) {
      best.rival = Math.max(best.rival, alike ? reading.rival : reading.weight)
      return
    }
    reading.rival = Math.max(reading.rival, alike ? best.rival : best.weight)
  }
  cell.set(reading.cat, reading)
}

const lift = <Cat extends string, Traits extends Sized>(cell: Cell<Cat, Traits>, grammar: Grammar<Cat, Traits>) => {
  const waiting = [...cell.values()]
  for (let reading = waiting.shift(); reading; reading = waiting.shift()) {
    for (const rule of grammar.lifts.get(reading.cat) ?? []) {
      const { shape, traits, weight, rival } = reading
      if (rule.when?.(traits, traits) === false) continue
      const lifted: Reading<Cat, Traits> = {
        cat: rule.to,
        weight: weight + rule.weight,
        rival: rival + rule.weight,
        shape: rule.scope(traits) ? bound(shape) : shape,
        traits: rule.traits(traits, traits),
        rule,
        left: reading,
        right: reading,
      }
      keep(cell, lifted)
      if (cell.get(rule.to) === lifted) waiting.push(lifted)
    }
  }
}

/** The shape of a word: of another category or English it is another word. */
export const shapeOf = (text: string): number => {
  let shape = 7
  for (let at = 0; at < text.length; at++) shape = (Math.imul(shape, 33) + text.charCodeAt(at)) | 0
  return shape
}
const bound = (shape: number) => Math.imul(shape ^ 0x5bd1e995, 0x27d4eb2f)

/** Shapes are joined as digits are, so that only the words count, not the order in which they were joined. */
const powers = [1]
const power = (size: number): number => {
  while (powers.length <= size) powers.push(Math.imul(powers.at(-1)!, 16777619))
  return powers[size]!
}

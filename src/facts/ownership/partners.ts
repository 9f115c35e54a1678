import { everyMatch } from '../../language/patterns.ts'
import type { Quantity } from '../../language/quantities.ts'
import { counts, matches } from '../quantities/figures.ts'
import type { Finding, Passage, Reading } from '../reading.ts'

const clauses = { zh: /[，。；：！？\n]/g, en: /,(?!\d)|[;:\n]|[.!?]\s|\b(?:and|while|but)\b/g }

/** 在建361个、总投资4126亿元；储备248个、总投资3590亿元: two figures of a clause stand in the evidence with each other's partner. */
export const partners = (claim: Passage, { source }: Reading): Finding[] => {
  const own = (figure: Quantity): Quantity | undefined => {
    const same = counts(figure) ? matches(figure, source) : []
    return same.length === 1 ? same[0] : undefined
  }
  const crossed = crosswise(claim, source, own)
  if (crossed.length > 0) return crossed
  const told = new Set(claim.quantities.flatMap((figure) => own(figure) ?? []))
  return pairsOf(claim).flatMap(([first, second]) => {
    const [one, two] = [own(first), own(second)]
    if (!one || !two || one === two || !differ(one, two)) return []
    const [right, wrong] = [partnerOf(one, two, source), partnerOf(two, one, source)]
    return right && wrong && right !== two && wrong !== one && told.has(right) && told.has(wrong)
      ? [{ text: second.text, why: `${first.text.trim()} goes with ${right.text.trim()} in the evidence` }]
      : []
  })
}

/** Clauses of the claim that hold two figures. */
const pairsOf = ({ text, language, quantities }: Passage): [Quantity, Quantity][] => {
  const cuts = everyMatch(text, clauses[language]).map(({ index }) => index)
  const groups = new Map<number, Quantity[]>()
  for (const figure of quantities) {
    const clause = cuts.findLastIndex((cut) => cut <= figure.at)
    groups.set(clause, [...(groups.get(clause) ?? []), figure])
  }
  return [...groups.values()].flatMap((figures) => (figures.length === 2 ? [[figures[0]!, figures[1]!] as [Quantity, Quantity]] : []))
}

const differ = (a: Quantity, b: Quantity) => a.kind !== b.kind || (a.kind === 'measure' && a.unit !== b.unit)

/** The figure of the other's kind and unit that stands next to this one in the evidence, with none of its own kind between. */
const partnerOf = (one: Quantity, other: Quantity, { text, quantities }: Passage): Quantity | undefined => {
  const at = quantities.indexOf(one)
  const like = (figure: Quantity | undefined) =>
    figure !== undefined && figure.kind === other.kind && (figure.kind === 'count' || figure.unit === other.unit)
  const [before, after] = [quantities[at - 1], quantities[at + 1]]
  const [near, far] = [
    like(before) && !/[；。\n]/.test(text.slice(before!.end, one.at)),
    like(after) && !/[；。\n]/.test(text.slice(one.end, after!.at)),
  ]
  // Between two of them it belongs to neither for certain.
  return near === far ? undefined : near ? before : after
}

/** 射门19次、射正8次，客队射门9次、射正5次: two lines of a table in words, each with the same labels. */
type Cell = { row: number; label: string }

/** 射门19次、射正5次，客队射门9次、射正8次: the claim pairs what stands in one line with what stands in the other. */
const crosswise = (claim: Passage, source: Passage, own: (figure: Quantity) => Quantity | undefined): Finding[] => {
  const cells = linesOf(source)
  const told = claim.quantities.flatMap((figure) => {
    const there = own(figure)
    const cell = there && cells.get(there)
    return cell ? [{ figure, ...cell }] : []
  })
  return told.flatMap((one, at) => {
    const [two, three, four] = told.slice(at + 1, at + 4)
    const isPair = (a: typeof one, b: typeof one) =>
      a.row !== b.row && a.label !== b.label && !breaks[claim.language].test(claim.text.slice(a.figure.end, b.figure.at))
    return two &&
      three &&
      four &&
      isPair(one, two) &&
      isPair(three, four) &&
      new Set([one, two, three, four].map(({ row, label }) => `${row}${label}`)).size === 4
      ? [{ text: two.figure.text, why: `${one.figure.text.trim()} and ${two.figure.text.trim()} stand in two lines in the evidence` }]
      : []
  })
}

const breaks = { zh: /[，。；：！？\n]/, en: /,(?!\d)|[;:\n]|[.!?]\s|\b(?:while|but|to|against)\b/ }

const linesOf = ({ text, quantities }: Passage): Map<Quantity, Cell> => {
  const labelled = quantities.flatMap((figure) => {
    const label = /\p{Script=Han}{1,2}$/u.exec(text.slice(Math.max(0, figure.at - 2), figure.at))?.[0]
    return label ? [{ figure, label }] : []
  })
  const twice = labelled.filter(
    (one) => labelled.filter((other) => other.label === one.label && other.figure.kind === one.figure.kind).length === 2,
  )
  const cells = new Map<Quantity, Cell>()
  for (const [at, one] of twice.entries()) {
    const [two, three, four] = twice.slice(at + 1, at + 4)
    if (!two || !three || !four || one.label !== three.label || two.label !== four.label || one.label === two.label) continue
    if (one.figure.kind !== two.figure.kind) continue
    for (const [row, each] of [one, two, three, four].map((each, place) => [place < 2 ? 0 : 1, each] as const))
      if (!cells.has(each.figure)) cells.set(each.figure, { row, label: each.label })
  }
  return cells
}

import type { Quantity } from '../language/quantities.ts'
import { counts, matches } from './figures.ts'
import type { Finding, Passage, Reading } from './reading.ts'

const clauses = { zh: /[，。；：！？\n]/g, en: /,(?!\d)|[;:\n]|[.!?]\s|\b(?:and|while|but)\b/g }

/** 在建361个、总投资4126亿元；储备248个、总投资3590亿元: two figures of a clause stand in the evidence with each other's partner. */
export const partners = (claim: Passage, { source }: Reading): Finding[] => {
  const own = (figure: Quantity): Quantity | undefined => {
    const same = counts(figure) ? matches(figure, source) : []
    return same.length === 1 ? same[0] : undefined
  }
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
  const cuts = [...text.matchAll(clauses[language])].map(({ index }) => index)
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

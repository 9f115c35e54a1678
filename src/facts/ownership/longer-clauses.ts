import type { Quantity } from '../../language/quantities.ts'
import { characterPairs } from '../character-pairs.ts'
import type { Passage } from '../reading.ts'

type Known = { figure: Quantity; own: Quantity }

/**
 * 购买燃油车的，补贴1.3万元: where the clauses of two figures say the same (补贴), what stands before them in the sentence tells which is whose. Each
 * of the claim's has a word of the other's there, and none of its own.
 */
export const inLongerClauses = (first: Known, second: Known, claim: Passage, source: Passage): boolean => {
  const [a, b] = [longer(first.own, source), longer(second.own, source)]
  if (!a.includes('，') || !b.includes('，')) return false
  const [near, other] = [longer(first.figure, claim), longer(second.figure, claim)]
  const only = (said: string, here: string, there: string) =>
    characterPairs(said).filter((pair) => here.includes(pair) && !there.includes(pair)).length
  // 企业招用失业人员的，…；招用毕业生的，…: the subject of both stands only before the first.
  const [crossed, straight] = [
    [only(near, b, a), only(other, a, b)],
    [only(near, a, b), only(other, b, a)],
  ] as const
  return Math.min(...crossed) > 0 && Math.min(...straight) === 0 && Math.max(...straight) * 2 <= Math.min(...crossed)
}

/** From the figure before it, or the beginning of its sentence, to the end of its clause. */
const longer = ({ at, end }: Quantity, { text, quantities }: Passage): string => {
  const from = Math.max(0, ...quantities.filter((other) => other.kind !== 'ordinal' && other.end <= at).map((other) => other.end))
  const before = text
    .slice(from, at)
    .split(/[。；！？：\n]/)
    .at(-1)!
  return (
    before.replace(from > 0 && !/[。；！？：\n]/.test(text.slice(from, at)) ? /^[^，、]*[，、]/ : /^/, '') +
    text.slice(end).split(/[，。；、]/)[0]!
  )
}

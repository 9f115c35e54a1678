import type { DateMention } from '../language/dates.ts'
import { characterPairs } from './character-pairs.ts'
import type { Finding, Passage } from './reading.ts'

/** 12时起停航，18时恢复 for 18时起停航，12时恢复: of two hours or days of a Chinese claim each has the words after it that the other has there. */
export const exchangedTimes = (claim: Passage, source: Passage): Finding[] => {
  if (claim.language !== 'zh') return []
  const known = claim.dates.flatMap((said) => {
    const places = source.dates.filter((there) => same(said, there))
    return places.length === 1 ? [{ said, own: places[0]! }] : []
  })
  for (const [index, first] of known.entries()) {
    for (const second of known.slice(index + 1)) {
      if (first.said.kind !== second.said.kind || same(first.said, second.said)) continue
      const [a, b] = [after(first.said, claim), after(second.said, claim)]
      const [meantA, meantB] = [after(first.own, source), after(second.own, source)]
      if (common(a, meantB) > 0 && common(b, meantA) > 0 && common(a, meantA) + common(b, meantB) === 0)
        return [{ text: first.said.text, why: `${first.said.text} and ${second.said.text} stand in each other's place` }]
    }
  }
  return []
}

const same = (one: DateMention, other: DateMention): boolean =>
  one.kind === other.kind && (one.kind === 'time' ? one.minutes === other.minutes : one.kind === 'day' && one.from === other.from)

/** What a time is said of: the words after it in its clause, as far as the next one. */
const after = ({ end }: DateMention, { text, dates }: Passage): string => {
  const next = Math.min(text.length, end + 8, ...dates.filter(({ at }) => at >= end).map(({ at }) => at))
  return text
    .slice(end, next)
    .split(/[，。；、！？\n]/)[0]!
    .replace(/^(?:起|许|左右|正式|开始|前|后)+/, '')
}

const common = (one: string, other: string): number => {
  const theirs = characterPairs(other)
  return characterPairs(one).filter((pair) => theirs.includes(pair)).length
}

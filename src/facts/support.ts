import type { Finding, Passage, Reading } from './reading.ts'

/** Of a Chinese claim's pairs of characters, the share below which it is about something else: true claims of our set have .54 and more. */
const least = 0.3

/**
 * A Chinese claim that shares next to nothing with its evidence rests on nothing: general knowledge, or an order obeyed. For English there is
 * no such measure without a translation; what its Chinese says is what it must say (parity).
 */
export const support = ({ text }: Passage, { source }: Reading): Finding[] => {
  if (source.language !== 'zh') return []
  const runs = text.match(/\p{Script=Han}{2,}/gu) ?? []
  const pairs = runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, index) => run.slice(index, index + 2)))
  const shared = pairs.filter((pair) => source.text.includes(pair)).length
  return pairs.length >= 8 && shared < pairs.length * least
    ? [{ text: text.slice(0, 60), why: 'the named sentences do not speak of this' }]
    : []
}

import { characterPairs } from '../character-pairs.ts'
import type { Finding, Passage } from '../reading.ts'

/** 第一类是经港口中转的货物，第二类是直航货物 for the two the other way round: each of two numbered items has what the evidence says of the other. */
export const crossedItems = (claim: Passage, source: Passage): Finding[] => {
  if (claim.language !== 'zh' || source.language !== 'zh') return []
  const [own, theirs] = [itemsOf(claim.text), itemsOf(source.text)]
  const both = [...own.keys()].filter((label) => theirs.has(label))
  return both
    .flatMap((first, at) => both.slice(at + 1).map((second) => [first, second] as const))
    .flatMap(([first, second]) => {
      const shared = (mine: string, there: string) => own.get(mine)!.filter((pair) => theirs.get(there)!.includes(pair)).length
      return shared(first, second) > shared(first, first) + 2 && shared(second, first) > shared(second, second) + 2
        ? [{ text: first, why: `the evidence says of ${first} what the claim says of ${second}` }]
        : []
    })
}

/** What is said of each numbered item, as pairs of characters: 第一类, 第二步, 一是, 二是. */
const itemsOf = (text: string): Map<string, string[]> =>
  new Map(
    [
      ...text.matchAll(
        /(第[一二三四五六](?:类|种|批|步|阶段|期|组|档|款|项)|[一二三四五六]是)((?:(?!第[一二三四五六]|[一二三四五六]是)[^。])*)/gu,
      ),
    ].map(([, label, said]) => [label!, characterPairs(said!)]),
  )

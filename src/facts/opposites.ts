import { loadContrasts } from './contrasts.ts'
import type { Finding, Passage, Reading } from './reading.ts'

/** `not` one is as good as the other: 未支持 for 驳回, `without charge` for 免费. */
const affirmed = (words: RegExp, text: string): boolean =>
  [...text.matchAll(new RegExp(words.source, `g${words.flags}`))].some(
    ({ index }) =>
      !/(?:未|没有?|不|无)(?:予|获|得到)?$|\b(?:not?|without|never|neither|rather than|instead of)\s(?:\w+\s){0,1}$/i.test(
        text.slice(0, index),
      ),
  )

/** One of the words of a row stands where the evidence has only others of it: east for west, women for men. */
export const opposites = (claim: Passage, { source, context }: Reading): Finding[] => {
  if (source.language !== 'zh') return []
  const own = claim.language === 'zh' ? 0 : 1
  return loadContrasts().flatMap((row) => {
    const spoken = row.filter((words) => words[own] && affirmed(words[own], claim.text))
    const there = row.filter(([zh]) => zh.test(source.text))
    // Where the claim has several of a row it tells them apart itself, unless one of them is wholly its own.
    const strange = spoken.filter(([zh]) => !zh.test(source.text) && !zh.test(context.text))
    const [added] = strange
    return added && there.length > 0 && !there.some((words) => spoken.includes(words))
      ? [
          {
            text: added[own]!.exec(claim.text)![0],
            why: `the evidence has ${there[0]![0].exec(source.text)![0]} where the claim says ${added[own]!.exec(claim.text)![0]}`,
          },
        ]
      : []
  })
}

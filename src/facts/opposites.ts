import { contrasts } from './contrasts.ts'
import type { Finding, Passage, Reading } from './reading.ts'

/** One of the words of a row stands where the evidence has only others of it: east for west, women for men. */
export const opposites = (claim: Passage, { source, context }: Reading): Finding[] => {
  if (source.language !== 'zh') return []
  const own = claim.language === 'zh' ? 0 : 1
  return contrasts.flatMap((row) => {
    const spoken = row.filter((words) => words[own]?.test(claim.text))
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

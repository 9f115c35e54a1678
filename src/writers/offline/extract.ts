import { announces, balanced, completes } from '../../language/clause-ties.ts'
import { openingLength } from '../../news/opening.ts'

/** Phrases that only say that something was heard. */
const hearsay =
  /^(?:据了解|据悉|据介绍|据记者了解|另据了解|另悉|又悉|(?:[^，,。]{2,14}[，,])?(?:[\p{Script=Han}]{2,8}全媒体)?(?:本报|新华社)?记者(?:从[^，,。]{2,24}?)?(?:了解到|获悉|看到|注意到|发现)|值得一提的是|值得注意的是|值得关注的是|需要注意的是|与此同时|此外|另外|同时|不仅如此|总的来说|可以说|可见|事实上|其实|随后|接着|据此|当前|眼下|连日来)[，,：:]\s*/u

/** A sentence without its opening phrases. What remains is a part of the sentence, to the letter. */
export const stripped = (sentence: string): string => {
  let text = sentence.trim().replace(/^[■●▲◆\s]+/u, '')
  for (let before = ''; before !== text; ) {
    before = text
    text = text.slice(openingLength(text)).replace(hearsay, '')
  }
  return text
}

/** Length in characters that a claim has at least, up to which it stands as it is, and beyond which it is no claim. */
const shortest = 10
const comfortable = 64
const longest = 84

/**
 * Where a text (a sentence without its opening) can be cut so that what stands before the cut is a claim, the longest first: its end,
 * or a comma outside of quotation marks and brackets, and not where the rest takes back or completes what stands before it. Empty
 * when there is no such place, or too little is left.
 */
export const cutsOf = (text: string): number[] => {
  if (text.length < 10 || !balanced(text)) return []
  const cuts: number[] = []
  let clause = 0
  for (const match of text.matchAll(/[，,；;]/gu)) {
    const end = match.index
    const own = text.slice(clause, end).trim()
    clause = end + 1
    if (end > longest) break
    if (end < shortest || !balanced(text.slice(0, end)) || completes(text.slice(end + 1)) || announces(own)) continue
    if (/\d$/.test(own) && /^\d{3}/.test(text.slice(end + 1))) continue
    cuts.push(end)
  }
  if (text.length <= longest) cuts.push(text.length)
  return cuts.reverse()
}

/** The cut that a reader of Chinese likes best: the longest that is not too long. */
export const comfortableCut = (cuts: number[]): number | undefined => cuts.find((end) => end <= comfortable) ?? cuts.at(-1)

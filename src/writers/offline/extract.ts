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

/** Takes back, limits or depends on what stands before it: without it the rest would say something else. */
const bound =
  /^\s*(?:但|然而|不过|却|可是|只是|除非|前提|除外|否则|其中不|并不|而不|也不|则|就|才|那么|以免|以防|不含|不包括|不计|[“”‘’「」]|[（(])/u
/** Announces something that must not be cut off. */
const open =
  /^(?:虽然|尽管|如果|若|只要|只有|除了?|即使|无论|不仅|不但|既|由于|因为|为了?|随着|当|每当|根据|按照|据|围绕|针对|通过|经|自|从|在[^，,]*(?:中|下|上|时|后|前|里|内|期间|同时)$|对于?|关于|与|作为|面对|凭借|依托|截至|近年来|目前|今年|去年|昨日|当天|日前|近日)|(?:时|后|之际|期间|以来|之前|前提下|基础上|同时|称|说|表示|指出|认为|强调|介绍|显示|了解到|获悉)$|(?:[\d一二三四五六七八九十两几半]|个)(?:天|周|月|年|小时)$|[：:]$/u

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
    if (end < shortest || !balanced(text.slice(0, end)) || bound.test(text.slice(end + 1)) || open.test(own)) continue
    if (/\d$/.test(own) && /^\d{3}/.test(text.slice(end + 1))) continue
    cuts.push(end)
  }
  if (text.length <= longest) cuts.push(text.length)
  return cuts.reverse()
}

/** The cut that a reader of Chinese likes best: the longest that is not too long. */
export const comfortableCut = (cuts: number[]): number | undefined => cuts.find((end) => end <= comfortable) ?? cuts.at(-1)

const pairs: [string, string][] = [
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['（', '）'],
  ['(', ')'],
  ['《', '》'],
  ['【', '】'],
]
const countOf = (text: string, mark: string): number => {
  let count = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count++
  return count
}

/** Every quotation mark and bracket that is opened is closed, and the other way round. */
export const balanced = (text: string): boolean =>
  pairs.every(([opener, closer]) => countOf(text, opener) === countOf(text, closer)) && countOf(text, '"') % 2 === 0

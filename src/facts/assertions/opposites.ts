import { everyMatch, everyOf } from '../../language/patterns.ts'
import type { Finding, Passage, Reading } from '../reading.ts'
import { loadContrasts } from './contrasts.ts'
import { complementary } from './negation.ts'
import { fromOtherSide } from './other-side.ts'
import { beaten, ofRecord } from './records.ts'
import { saidOfOther } from './said-of-other.ts'

const denying =
  /(?:未|没有?|不|无一?|非|拒绝|禁止|零|免于|免除)(?:予以?|获得?|得到|能|被|再|会|曾|另行?|额外|单独|重复|经|作出?|发现|检出|查出|出现)?$|(?:(?:未|没有?|不|无法)能?(?:获得?|被|得到|取得|赢得)|[尚仍还有]待|[尚仍还]需|[待须需][经获报]|(?:^|[，。；])待)[^，。；]{0,10}$|\b(?:not?|without|never|neither|nothing|none|rather than|instead of|yet to|await\w*|pending|subject to|lack\w*|for want of|needs?|requir\w*)\s(?:[\w’']+\s){0,2}$|\bfail\w* to \w+ (?:the |an? |any )?$|n[’']t\s(?:\w+\s){0,1}$|\bnon-$/i

const refusing =
  /未|没|无|不|非|否|禁|拒|免|停|零|[尚有仍还]待|(?:^|[，。；])待|[须需]经|[尚仍还]需|\b(?:subject to|pending|await\w*|seek\w*|sought|ask\w* for|request\w*|appl(?:y|ies|ied|ying) for|still|must|ha(?:s|ve|d) (?:still )?to|once|if|before|needs?|requir\w*|not?|never|none|nothing|nobody|without|yet|neither|nor|all but|except|un\w+|ban\w*|barr\w+|prohibit\w*|forb\w+|den(?:y|ies|ied)|fail\w*|refus\w*|reject\w*|rul\w* out|grounded|halt\w*|stop\w*|ceas\w*|quit\w*|discontinu\w*|loss\w*)\b|n[’']t\b|\bnon-/i

/** Said, and not only denied: `not` one is as good as the other, 未支持 for 驳回, `without charge` for 免费. */
const affirmed = (words: RegExp, text: string): boolean =>
  words.test(text) &&
  everyMatch(text, everyOf(words)).some(({ index }) => {
    const before = text.slice(Math.max(0, index - 24), index)
    return !denying.test(before) || untilThen.test(before)
  })

/** 3月5日前不会恢复: it will. */
const untilThen = /[\d日月年时号季]前(?:都|均|也|将|还)*不[会能予再得]$/

/** Zhengzhou East for 郑州东站: a side that is part of a name. */
const ofName = (text: string, { 0: said, index }: RegExpExecArray, source: string): boolean => {
  const side = ['East', 'West', 'South', 'North'].indexOf(said)
  return side >= 0 && /\p{Lu}[\p{L}’']+ $/u.test(text.slice(0, index)) && source.includes('东西南北'[side]!)
}
const lowered = /^(?:cut|lower|reduc|缩|降)/i

/** One of the words of a row stands where the evidence has only others of it, or only denies it: east for west, women for men. */
export const opposites = (claim: Passage, { source }: Reading): Finding[] => {
  if (source.language !== 'zh' || complementary(claim, source)) return []
  const own = claim.language === 'zh' ? 0 : 1
  const found = loadContrasts().flatMap((row) => {
    const spoken = row.filter((words) => words[own] && affirmed(words[own], claim.text))
    if (spoken.length === 0) return []
    const there = row.filter(([zh]) => affirmed(zh, source.text))
    // What stands in another sentence of the article is of something else. Where the claim has several of a row it tells them apart itself, unless one of them is wholly its own.
    const [added] = spoken.filter(([zh, , also]) => !affirmed(zh, source.text) && !also?.test(source.text))
    if (!added || there.some((words) => spoken.includes(words))) return []
    // What the evidence only denies the claim may speak of in a sentence that denies it in its own way.
    const refused =
      there.length === 0 && added[0].test(source.text) && !refusing.test(claim.text.replace(added[own]!, '')) ? added : undefined
    const theirs = (there[0] ?? refused)?.[0].exec(source.text) ?? null
    const mine = added[own]!.exec(claim.text)!
    const [other, said] = [theirs?.[0], mine[0]]
    return other === undefined ||
      fromOtherSide(claim, source.text, mine, theirs) ||
      ofName(claim.text, mine, source.text) ||
      // A record in a race is raised by what is taken off it.
      (lowered.test(said) && ofRecord[claim.language].test(claim.text) && beaten.test(source.text)) ||
      (there.length > 0 &&
        !/^(?:全|所有|都|all|every|each)/i.test(said) &&
        saidOfOther(
          claim,
          source,
          mine,
          there.map(([zh]) => zh),
        ))
      ? []
      : [
          {
            text: said,
            why:
              there.length > 0
                ? `the evidence has ${other} where the claim says ${said}`
                : `the evidence denies ${other}, the claim says ${said}`,
          },
        ]
  })
  // Two rows may have one word: the longer of what they say is enough.
  return found.filter(
    ({ text }, at) => !found.some((other, place) => place !== at && other.text.includes(text) && (other.text !== text || place < at)),
  )
}

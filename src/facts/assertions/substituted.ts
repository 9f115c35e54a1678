import { stemOf } from '../../language/english.ts'
import { loadLexicon } from '../../language/lexicon.ts'
import { taggedWords } from '../../language/words.ts'
import type { Finding, Passage, Reading } from '../reading.ts'

/**
 * 200元酒店消费券 for 200元机票消费券: one noun of a Chinese claim that the evidence does not have, between the same words as a noun of the
 * evidence that the claim does not have, and of which the lexicon has quite another English.
 */
export const substituted = (claim: Passage, { source }: Reading): Finding[] => {
  if (source.language !== 'zh' || claim.language !== 'zh') return []
  const theirs = taggedWords(source.text)
  const own = taggedWords(claim.text)
  return own.flatMap(({ word, tag }, at) => {
    if (!noun(word, tag) || source.text.includes(word)) return []
    const [before, after] = around(own, at)
    const rival = theirs.find(({ word: other, tag: kind }, index) => {
      if (!noun(other, kind) || claim.text.includes(other)) return false
      const [left, right] = around(theirs, index)
      const shared = common(before.toReversed(), left.toReversed())
      const following = common(after, right)
      return shared >= 1 && following >= 1 && shared + following >= 4 && unlike(word, other)
    })
    return rival ? [{ text: word, why: `the evidence says ${rival.word}, not ${word}` }] : []
  })
}

/** The characters of the two words before the one at `at`, and of the two after it. */
const around = (words: readonly { word: string }[], at: number): [before: string[], after: string[]] => {
  const characters = (from: number, to: number) => words.slice(from, to).flatMap(({ word }) => [...word])
  return [characters(Math.max(0, at - 2), at), characters(at + 1, at + 3)]
}

const noun = (word: string, tag: string) => /^n/.test(tag) && /^\p{Script=Han}{2,4}$/u.test(word) && !empty.has(word)
/** Nouns that say nothing of their own: 以抽签方式分配 is 通过抽签分配. */
const empty = new Set('方式 形式 情况 过程 工作 活动 环节 程序 手段 方法 途径 问题 方面 领域 行为'.split(' '))
const common = (a: string[], b: string[]): number => {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length] && /[\p{Script=Han}\d]/u.test(a[length]!)) length++
  return length
}
/** 力克 and 战胜 are both to win. */
const beats = /^(?:[险完大小轻力]胜|战胜|击败|打败|击退|力[克挫擒]|轻取|横扫|淘汰|[豪轻]取|取得|获得|赢得|拿下|夺[得取])$/
/** Both are in the lexicon, share no character, and no English word. */
const unlike = (word: string, other: string): boolean => {
  const [one, two] = [loadLexicon().get(word), loadLexicon().get(other)].map((entries) =>
    (entries ?? []).flatMap(({ en }) => (en.toLowerCase().match(/[a-z]{3,}/g) ?? []).map((part) => stemOf(part))),
  ) as [string[], string[]]
  return (
    !(beats.test(word) && beats.test(other)) &&
    one.length > 0 &&
    two.length > 0 &&
    !one.some((stem) => two.includes(stem)) &&
    ![...word].some((character) => other.includes(character))
  )
}

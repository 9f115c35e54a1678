import { tells } from '../../language/dictionary-words.ts'
import { isStopWord } from '../../language/english.ts'
import { everyMatch } from '../../language/patterns.ts'
import { taggedWords } from '../../language/words.ts'
import { characterPairs } from '../character-pairs.ts'
import type { Finding, Passage, Reading } from '../reading.ts'
import { causesTold } from './causes-en.ts'
import { type Cause, causesGiven, causesIn, denials } from './causes-zh.ts'

/**
 * The reason that a claim gives is the one that the evidence gives for the same thing: neither another clause's, nor one that it rules out, nor one
 * of which it has no word.
 */
export const otherCauses = (claim: Passage, { source }: Reading): Finding[] => {
  if (source.language !== 'zh') return []
  const said = claim.language === 'zh' ? causesIn(claim.text) : causesTold(claim.text)
  return [...unproved(claim, source.text), ...said.flatMap((cause) => judged(cause, claim, source.text))].slice(0, 1)
}

/** `Excess phthalates`: how much of it is no other reason. */
const howMuch = /^(?:excess(?:ive|ively)?|levels?|amounts?)$/i

/** October for 10月. */
const inMonth = (word: string, there: string): boolean => {
  const month = monthNames.indexOf(word.slice(0, 3).toLowerCase()) + 1
  return month > 0 && /^[A-Z]/.test(word) && new RegExp(`(?<!\\d)${month}月`).test(there)
}
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const judged = ({ reason, effect, whole }: Cause, { text, language }: Passage, source: string): Finding[] => {
  const words =
    language === 'zh'
      ? wordsOf(reason)
      : (reason.match(/[A-Za-z][a-z’]{2,}/g) ?? []).filter((word) => !isStopWord(word.toLowerCase()) && !howMuch.test(word))
  if (words.length === 0) return []
  const told =
    language === 'zh'
      ? (word: string, there: string) => shares(word, there)
      : (word: string, there: string) => tells(there, word) || inMonth(word, there)
  // `The spill`, of which a dictionary may have another word than the paper: one word is not enough, unless the evidence has it elsewhere.
  if (language === 'en' && words.length === 1 && !told(words[0]!, source)) return []
  const found = (why: string): Finding[] => [{ text: whole.trim(), why }]
  // A name is compared as one.
  const common = language === 'en' ? words.filter((word) => !/^[A-Z]/.test(word) || text.startsWith(word)) : words
  if (common.length > 1 && !words.some((word) => told(word, source))) return found('the evidence has no word of this reason')
  const given = causesGiven(source, (clause) => alike(effect, clause, language))
  // 酒后失足坠亡, 安全绳断裂坠亡: what both end in is what came of it.
  const telling = words.filter((word) => !(reason.endsWith(word) && !isNoun(word) && given.some((there) => there.endsWith(word))))
  // 因病 has no word of two characters.
  if (
    given.length > 0 &&
    telling.length > 0 &&
    !telling.some((word) => given.some((there) => told(word, there))) &&
    !given.some((there) => there[0] === reason[0]) &&
    !(language === 'zh' && hazardBetween(reason, effect, given, source)) &&
    !given.some((there) => besideIt(there, reason, words, { text, language }, source, told))
  )
    return found(`the evidence gives another reason: ${given[0]}`)
  const denied = language === 'zh' ? ruledOut(words, reason, source) : ruledOutIn(words, given, source)
  return denied === undefined ? [] : found(`the evidence says the contrary of this: ${denied}`)
}

/** 受台风影响出现暴雨，转移1.46万人: the rain came of the storm, and the rest of the rain. */
const hazardBetween = (reason: string, effect: string, given: string[], source: string): boolean => {
  const hazard = /^\p{Script=Han}{0,2}?(?:暴雨|大雨|强降雨|降雨|暴雪|大雪|降雪|洪水|洪涝|内涝|大风|大雾|冰雹|滑坡|泥石流|山洪)/u.exec(
    reason,
  )?.[0]
  const at = hazard === undefined ? -1 : source.indexOf(hazard)
  return (
    given.some((there) => at > source.indexOf(there)) &&
    (`${reason}${effect}`.match(/\d+(?:\.\d+)?/g) ?? []).some((figure) => source.indexOf(figure, at) > at)
  )
}

type Told = (word: string, there: string) => boolean

/**
 * 因信号故障停运，初步判断系光缆受损: the claim tells the reason that the evidence gives as well, and this one too stands there, in the order of
 * the claim: each is of its own.
 */
const besideIt = (
  there: string,
  reason: string,
  words: string[],
  { text, language }: Pick<Passage, 'text' | 'language'>,
  source: string,
  told: Told,
): boolean => {
  const at = text.indexOf(reason)
  // 促销下降1.8个百分点: what came of it is no part of a reason.
  const cause = there.split(/同比|环比|[增减升降涨跌]|\d/)[0]!
  const parts = (part: string): [string, number][] =>
    everyMatch(part, language === 'zh' ? /(?=(\p{Script=Han}{2}))/gu : /([A-Za-z]{3,})/g).map(({ 1: word, index }) => [word!, index])
  const others = parts(`${text.slice(0, at)}${' '.repeat(reason.length)}${text.slice(at + reason.length)}`).filter(([word]) =>
    language === 'zh' ? cause.includes(word) : !isStopWord(word.toLowerCase()) && tells(cause, word),
  )
  const clauses = source.split(/(?<=[，。；！？\n])/)
  const here = clauses.findIndex((clause) => words.filter((word) => told(word, clause)).length >= Math.max(1, words.length / 2))
  const theirs = clauses.findIndex((clause) => clause.includes(there))
  return others.length >= 2 && here >= 0 && theirs >= 0 && here !== theirs && here > theirs === others.every(([, index]) => index < at)
}

/** 没有发现人为破坏: the clause that rules a word of the reason out, where no other has it. */
const ruledOut = (words: string[], reason: string, source: string): string | undefined => {
  if (/[未没不无缺少]|擅自|私自|违[规法]|非法/.test(reason)) return undefined
  const known = causesIn(source).map((cause) => cause.reason)
  const against = denials(source)
  const word = words.find((one) => {
    const clauses = clausesWith(one, source)
    return clauses.length > 0 && !known.some((there) => there.includes(one)) && clauses.every((clause) => against.includes(clause))
  })
  return word === undefined ? undefined : clausesWith(word, source)[0]
}

/** The clause that rules all words of an English reason out, where no reason of the evidence tells them all. */
const ruledOutIn = (words: string[], given: string[], source: string): string | undefined =>
  words.length > 1 && given.length > 0 && !given.some((there) => words.every((word) => tells(there, word)))
    ? denials(source).find((clause) => words.every((word) => tells(clause, word)))
    : undefined

/** 事故 and 故障 are what something came of. */
const isNoun = (word: string): boolean => /^n/.test(taggedWords(word)[0]?.tag ?? '')

const clausesWith = (word: string, source: string): string[] => source.split(/[，。；！？\n]/).filter((clause) => clause.includes(word))

/** The telling words of a Chinese reason. */
const wordsOf = (reason: string): string[] =>
  taggedWords(reason)
    .filter(({ word, tag }) => word.length > 1 && /^(?:n|v|a|x|i|l|j)/.test(tag) && !empty.test(word) && !/\d/.test(word))
    .map(({ word }) => word)
const empty = /^(?:影响|因素|原因|带动|推动|拖累|导致|造成|引发|情况|问题|持续|出现|发生|进行|相关|有关|主要|以来|今年|去年|近期)$/

/** 大雨 and 暴雨: of short words the last character is the kind. */
const shares = (word: string, there: string): boolean =>
  there.includes(word) ||
  (word.length === 2 && there.length < 20 && there.includes(word[1]!)) ||
  (word.length > 2 && characterPairs(word).some((pair) => there.includes(pair)))

/** How much of an effect a clause of the evidence tells. */
const alike = (effect: string, clause: string, language: 'zh' | 'en'): number => {
  const figures = (effect.match(/\d+(?:\.\d+)?/g) ?? []).filter((figure) =>
    new RegExp(`(?<![\\d.])${figure}(?![\\d.])`).test(clause),
  ).length
  return language === 'zh'
    ? 2 * figures + characterPairs(effect).filter((pair) => clause.includes(pair)).length
    : 2 * figures + new Set((effect.match(/[A-Za-z]{4,}/g) ?? []).filter((word) => tells(clause, word))).size
}

/** 尚不能证明…导致: a link that nobody has proved to be a cause is told as one. */
const unproved = ({ text, language }: Passage, source: string): Finding[] => {
  const open =
    /(?:不能|无法|未能|尚未|并未|不足以|难以)(?:证明|证实|确定|说明|断定|表明|得出|确认)[^，。；]{0,18}(?:导致|引起|因果|造成|引发)/.exec(
      source,
    )?.[0]
  if (!open) return []
  const said = causal[language].exec(text)?.[0]
  return said && !doubt[language].test(text) ? [{ text: said, why: `the evidence leaves open whether it is a cause: ${open}` }] : []
}
const causal = { zh: /导致|引起|造成|引发|证实|证明|使得/, en: /\b(?:caus(?:e|es|ed|ing)|leads? to|led to|proved?|proven|proves)\b/i }
const doubt = {
  zh: /不|未|尚|无法|难以|可能|或/,
  en: /\b(?:not|no|cannot|without|may|might|could|yet to|unproven|unclear|whether|link(?:ed)?|associat\w+)\b|n[’']t\b/i,
}

import { chineseOf } from '../../language/glosses.ts'
import type { Quantity } from '../../language/quantities.ts'
import { taggedWords } from '../../language/words.ts'
import { matches } from '../quantities/figures.ts'
import type { Finding, Passage, Reading } from '../reading.ts'
import { isChangeOf, ownedInChinese } from './owned-changes.ts'

/** 玉米亩产增2.6% where the evidence tells the 2.6% of 小麦: a change is told of the thing that the evidence tells it of, with or without its level. */
export const changedThings = (claim: Passage, { source }: Reading): Finding[] => {
  if (source.language !== 'zh' || /分别|\brespectively\b/.test(claim.text) || /分别/.test(source.text)) return []
  const owned = ownedInChinese(source)
  const told = owned.map(({ level, change }) => ({ change, thing: thingBefore(level.at < change.at ? level : change, source) }))
  return claim.quantities.filter(isChangeOf).flatMap((change) => {
    const own = matches(change, source).map((same) => told.find((one) => one.change === same)?.thing ?? '')
    if (own.length === 0 || own.includes('')) return []
    // 出口额增长9.1%至13.2亿元 for 货值13.2亿元，增长9.1%: with the level that is its own.
    const levels = owned.filter((one) => matches(change, source).includes(one.change)).map(({ level }) => level)
    const clause = claim.quantities.filter(
      ({ at, end }) => !breaks.test(claim.text.slice(Math.min(end, change.end), Math.max(at, change.at))) && at !== change.at,
    )
    if (clause.some((level) => matches(level, source).some((same) => levels.includes(same)))) return []
    const said = (claim.language === 'en' && thingAfter(change, claim)) || thingBefore(change, claim)
    const rival = told.find(
      ({ thing }) => thing !== '' && own.every((mine) => nounsOf(mine, thing).length > 0 && says(said, thing, mine, claim.language)),
    )
    return rival && own.every((mine) => !shares(said, mine, rival.thing, claim.language))
      ? [{ text: change.text, why: `the evidence tells ${change.text.trim()} of another thing (${own[0]})` }]
      : []
  })
}

const breaks = /[，。；;]|[,.] /

/** The words before a figure in its clause; where they only say that it moved, those of the clause before. */
const thingBefore = ({ at }: Quantity, { text, language, quantities }: Passage): string => {
  const from = Math.max(0, ...quantities.filter(({ end }) => end <= at).map(({ end }) => end))
  const [own = '', last = ''] = text
    .slice(from, at)
    .split(language === 'zh' ? /[，。；：！？、\n]/ : /[;:\n]|,|[.!?]\s|\b(?:and|while|with|but|as|whereas|against|than)\b/)
    .reverse()
  const named = (part: string) => (language === 'zh' ? part.replace(empty, '').length > 1 : /[a-z]{4,}/.test(part.replace(moving, '')))
  return named(own) || from > 0 ? own : last
}

/** `a 2.6 percent rise in wheat yields`. */
const thingAfter = ({ end }: Quantity, { text }: Passage): string =>
  /^[ -](?:[a-z-]+ ){0,2}?(?:rise|increase|growth|gain|jump|dip|drop|fall|decline|decrease|surge) (?:in|of) ([^,.;\d]{3,40})/i.exec(
    text.slice(end),
  )?.[1] ?? ''

const empty =
  /同比|环比|其中|增长|增加|上升|上涨|提高|提升|扩大|下降|减少|降低|下跌|回落|下滑|[比较][^，。；]*(?=[增减升降涨跌提])|[了约近超逾达为至到]|[去今上前][年月周]|同期/g
const moving =
  /\b(?:rose|risen|ris(?:es?|ing)|gr[eo]w\w*|increas\w+|fell|fall\w*|drop\w*|declin\w+|climb\w*|jump\w*|gain\w*|edged|slid|slip\w*|up|down|by)\b/

/** The nouns of a thing that another has not, without what only says where and when. */
const nounsOf = (thing: string, other: string): string[] =>
  taggedWords(thing)
    .filter(({ word, tag }) => /^n(?!s)|^vn|^j|^l/.test(tag) && word.length > 1 && !frame.test(word) && !other.includes(word))
    .map(({ word }) => word)
const frame = /^[全本各][省市县区国州镇乡村]|季度$|[年月日]$/

/** Whether what the claim says names a thing by a word that another one lacks. */
const says = (said: string, thing: string, other: string, language: Passage['language']): boolean => {
  const nouns = nounsOf(thing, other)
  if (language === 'zh') return nouns.some((noun) => said.includes(noun))
  return wordsIn(said).some((word) => {
    const chinese = chineseOf(word)
    return chinese.some((zh) => zh.length > 1 && nouns.some((noun) => noun.includes(zh))) && !chinese.some((zh) => other.includes(zh))
  })
}

/** Whether what the claim says has anything, be it one character, of its own thing that the other one lacks. */
const shares = (said: string, thing: string, other: string, language: Passage['language']): boolean =>
  language === 'zh'
    ? [...said].some((character) => /\p{Script=Han}/u.test(character) && thing.includes(character) && !other.includes(character))
    : wordsIn(said).some((word) => chineseOf(word).some((zh) => thing.includes(zh) && !other.includes(zh)))

/** Those before it is said that it moved. */
const wordsIn = (text: string): string[] => text.split(moving)[0]!.match(/[A-Za-z]{4,}/g) ?? []

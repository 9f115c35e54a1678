import { headsOf } from '../../language/institution-heads.ts'
import { everyMatch } from '../../language/patterns.ts'
import { findPinyin, isPinyin, lettersOf } from '../../language/pinyin.ts'
import type { Finding, Passage, Reading } from '../reading.ts'
import { isCommon } from './common-words.ts'
import { unshownBodies } from './kinds-of-bodies.ts'
import { isAbbreviated } from './short-forms.ts'

/** Bodies that there are at each level of government: 省教育厅 and 市教育局. */
const heads =
  '局|厅|(?<!常)委(?!托)|办(?![理事法学好公])|政府|法院|检察院|医院|疾控中心|气象台|博物馆|图书馆|档案馆|消防救援|应急管理|纪委|工会|妇联|团委|红十字会'
const body = new RegExp(
  `(?<!城|[老新山片高校小灾景社园地])([省市县区镇乡村])(?!长|民(?!政)|场|内|外)(\\p{Script=Han}{0,8}?)(${heads})`,
  'gu',
)

/** The bodies of a Chinese text with their level. 市卫健委: 市, 卫健, 委. */
const leveled = (text: string) =>
  everyMatch(text, body).map(([words, level = '', what = '', head = '']) => ({ words, level, what: what.slice(0, 2), head }))

/** A district is no county, and a bureau of the city none of the province. */
export const otherLevel = (claim: Passage, reading: Reading): Finding[] => {
  const { source, context } = reading
  if (source.language !== 'zh') return []
  const whole = `${source.text}\n${context.text}`
  const another = unshownBodies(claim, whole)
  if (another.length > 0) return another
  const sessionsOf = otherSessions(claim, source.text)
  if (sessionsOf.length > 0) return sessionsOf
  return claim.language === 'zh'
    ? [
        ...levelInChinese(claim.text, whole),
        ...rankInChinese(claim.text, whole),
        ...otherVenue(claim.text, whole),
        ...otherField(claim.text, whole),
      ]
    : [
        ...levelInEnglish(claim.text, whole),
        ...rankInEnglish(claim.text, whole),
        ...nationalInEnglish(claim.text, whole),
        ...otherHouse(claim.text, house.test(source.text) ? source.text : whole),
      ]
}

/** 全国两会 for 省两会. */
const otherSessions = ({ text, language }: Passage, source: string): Finding[] => {
  const theirs = everyMatch(source, /(全国|[省市县区州])两会/g).map(([, level]) => level!)
  const said = (
    language === 'zh' ? /(全国|[省市县区州])两会/ : /\b(national|provincial|municipal|city|county) (?:[“"‘']?two sessions)/i
  ).exec(text)
  const level = said && (sessions[said[1]!.toLowerCase()] ?? said[1]!)
  return level && theirs.length > 0 && !theirs.includes(level) ? [refuse(said[0])] : []
}
const sessions: Record<string, string> = { national: '全国', provincial: '省', municipal: '市', city: '市', county: '县' }

const refuse = (text: string): Finding => ({ text, why: `${text} is not named in the evidence, which has one of another level` })

const levelInChinese = (text: string, source: string): Finding[] => {
  const theirs = leveled(source)
  return leveled(text).flatMap(({ words, level, what, head }) => {
    const same = theirs.filter((other) => other.what === what && sameHead(head, other.head))
    return same.length > 0 && !same.some((other) => other.level === level) && !source.includes(words) ? [refuse(words)] : []
  })
}
/** 市文化宫 where the evidence only has 省大剧院: of what a city has one each. */
const venues = `${headsOf('house')}|疾控中心|急救中心|气象台|电视台|福利院`
const venue = new RegExp(`[省市县区](?:${venues})`, 'u')
const house = new RegExp(headsOf('house'), 'u')
const everyVenue = new RegExp(venue, 'gu')
const otherVenue = (text: string, source: string): Finding[] => {
  const theirs = source.match(everyVenue) ?? leveled(source).map(({ level, what, head }) => level + what + head)
  return (text.match(everyVenue) ?? [])
    .filter((own) => theirs.length > 0 && !theirs.includes(own) && !source.includes(own.slice(1)))
    .map((own) => ({ text: own, why: `${own} is not named in the evidence, which has ${theirs[0]}` }))
}
/** Such houses in English, where the evidence has another of them. */
const houses: [en: RegExp, zh: RegExp][] = [
  [/\bconcert hall\b/i, /音乐厅|演奏厅|音乐堂|会堂/],
  [/\bgrand theat(?:re|er)\b/i, /大剧院/],
  [/\b(?:cultural palace|palace of culture|workers[’'] palace)\b/i, /文化宫/],
  [/\b(?:cultural|culture) cent(?:re|er)\b/i, /文化馆|文化中心|文化站|文化宫/],
  [/\bart (?:museum|gallery)\b/i, /美术馆|艺术馆|画廊|艺术博物馆/],
  [/\bscience (?:museum|and technology museum)\b/i, /科技馆|科学馆|科学博物馆|科博馆/],
]
const otherHouse = (text: string, source: string): Finding[] =>
  houses.flatMap(([en, zh]) => {
    const name = en.exec(text)?.[0]
    return name !== undefined && !zh.test(source) && (venue.test(source) || house.test(source))
      ? [{ text: name, why: `the evidence has no ${name}` }]
      : []
  })

/** 省建设投资集团 where the evidence has 省交通投资集团: what stands between the same words is another. */
const framed = new RegExp(
  `([省市县区国])(\\p{Script=Han}{2})(\\p{Script=Han}{0,4}(?:${headsOf('company', 'society', 'study')}|中心))`,
  'gu',
)
const otherField = (text: string, source: string): Finding[] =>
  everyMatch(text, framed).flatMap(([words, level = '', field = '', rest = '']) =>
    !source.includes(field) &&
    everyMatch(source, framed).some((other) => other[1] === level && other[3] === rest && !text.includes(other[2]!)) &&
    !isAbbreviated(words, source)
      ? [{ text: words, why: `${words} is not named in the evidence` }]
      : [],
  )

/** A department of the province is a bureau of the city. */
const sameHead = (one: string, other: string) => one === other || [one, other].every((head) => /^[局厅委办]$/.test(head))

const ranks = '省市县区镇乡村'
/** 白石县 for 白石区: the same name, always with another rank. */
const rankInChinese = (text: string, source: string): Finding[] =>
  everyMatch(text, afterName).flatMap(([, name = '', rank = '', next = '']) => {
    if (source.includes(name + rank) || !source.includes(name) || /^[全在于到赴从省市县区镇乡村该本各某]/.test(name)) return []
    const after = everyMatch(source, new RegExp(`${name}(.?)(.?)`, 'gu'))
    const another = after.every(([, other = '', beyond = '']) => other !== '' && ranks.includes(other) && !isCommon(other + beyond))
    // 城区 and 市民 are words, and no rank.
    return another && ![name[1]! + rank, rank + next, name].some((word) => isCommon(word) || /^村[医官干口民支警]$/.test(word))
      ? [refuse(name + rank)]
      : []
  })
const afterName = new RegExp(`(?=(\\p{Script=Han}{2})([${ranks}])(\\p{Script=Han}?))`, 'gu')

/** What each level may be in Chinese. */
const levels: [en: RegExp, zh: RegExp][] = [
  [/^(?:city|municipal)/, /[市州盟京沪津渝]/],
  [/^provinc/, /省|自治区|厅/],
  [/^count/, /[县旗]|市/],
  [/^district/, /区/],
  [/^town/, /[镇乡街]/],
  [/^village/, /[村寨庄屯]|社区/],
]
const office =
  /\b(city|municipal|province|provincial|county|district|township|town|village)(?:[’']s)? ((?:[a-z]+(?:,? and)? ){0,4}?)(bureau|department|government|commission|committee|authorit(?:y|ies)|administration|court|hospital|procuratorate|museum|library)\b/gi
const levelInEnglish = (text: string, source: string): Finding[] => {
  const theirs = leveled(source)
  if (theirs.length === 0) return []
  const told = theirs.map(({ level, head }) => level + head).join(' ')
  return everyMatch(text, office).flatMap(([words, level = '', , noun = '']) => {
    const zh = levels.find(([en]) => en.test(level.toLowerCase()))?.[1]
    // `The county authorities` may be anybody of the county; its education bureau is one body.
    return zh && !zh.test(/^(?:bureau|department)$/i.test(noun) ? told : source) ? [refuse(words)] : []
  })
}

/** `The National Medical Products Administration` where the evidence has only 省药监局. */
const nationalInEnglish = (text: string, source: string): Finding[] => {
  const said = /\b(?:National|State) (?:(?:[A-Z][a-z]+|and) ){1,5}(?:Administration|Commission|Bureau)\b/.exec(text)?.[0]
  if (!said || leveled(source).length === 0 || /国|中央|总局|总署|部委/.test(source)) return []
  const bodies = source.match(/[\p{Script=Han}]{0,9}(?:局|委(?![员托屈派]))/gu) ?? []
  return bodies.every((name) => /[省市县区州旗镇乡]/.test(name)) ? [refuse(said)] : []
}

const ranked: Record<string, RegExp> = {
  County: /^(?:自治)?[县旗市]/,
  District: /^[区地林特新矿]/,
  Township: /^[乡镇]/,
  Town: /^[镇乡]/,
  Village: /^[村寨庄屯社]/,
  Province: /^省/,
  City: /^市/,
}
const rankInEnglish = (text: string, source: string): Finding[] =>
  everyMatch(text, /\b([A-Z][a-z’']+) (County|District|Township|Town|Village|Province|City)\b/g).flatMap(
    ([words, name = '', rank = '']) => {
      if (!isPinyin(name)) return []
      const after = findPinyin(lettersOf(name), source).map(({ end }) => source.slice(end, end + 3))
      return after.length > 0 &&
        after.every((next) => !ranked[rank]!.test(next) && new RegExp(`^[${ranks}]`).test(next) && !isCommon(next.slice(0, 2)))
        ? [refuse(words)]
        : []
    },
  )

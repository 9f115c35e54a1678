import { everyMatch } from '../../language/patterns.ts'
import { findPinyin, isPinyin, lettersOf } from '../../language/pinyin.ts'
import { surnames } from '../../language/surnames.ts'
import { taggedWords } from '../../language/words.ts'
import type { Finding, Passage, Reading } from '../reading.ts'

/** Who got a prize or holds a part (编导, 领舞) is the one who does in the evidence, and not somebody else whom it names beside. */
export const honoursKept = (claim: Passage, { source }: Reading): Finding[] =>
  source.language === 'zh' ? [...laureates(claim, source.text), ...(claim.language === 'zh' ? holders(claim.text, source.text) : [])] : []

const won =
  /获[颁奖评授得聘]|荣获|夺得|摘得|当选|入选|授予|颁[给发]|[摘夺折][金冠桂]|(?<![收捕查截抓])获(?=[“《]|[^，。；悉批利救益准知赔]{1,16}(?:奖|称号|冠军|勋章|金牌|银牌|铜牌))/u
const person = `[${surnames}]\\p{Script=Han}{1,2}`
const gains = {
  zh: new RegExp(
    `(?<who>${person})(?:荣获|获颁|获评|获授|获奖|获得|夺得|摘得|当选|(?<![收捕查截抓])获(?=[“《]|[^，。；]{1,16}(?:奖|称号|冠军|勋章|金牌|银牌|铜牌)))|(?:授予|颁给|颁发给)[^，。；]{0,20}?(?<to>${person})(?=[，。；]|$)`,
    'gu',
  ),
  en: /\b(?<who>[A-Z][a-z]+ [A-Z][a-z]+)(?:, [^,.;]{3,60},)? (?:has |have |had )?(?:won|wins|received|receives|(?:been |was |is )?(?:awarded|named|honou?red|given|elected))\b|\b(?:awarded|given|presented|went|goes) to (?:[a-z-]+ )*(?<to>[A-Z][a-z]+ [A-Z][a-z]+)/g,
}

/** 日前获评…: of whom was spoken before. */
const carriesOn =
  /^(?:日前|近日|此前|今年|去年|昨[日天]|今[日天]|不久前|随后|先后|多次|还|并|又|也|再|曾|已|\d{1,4}[年月日])*(?:被?(?:荣?获|授予)|夺|摘|当选|入选)/

/** 以18比21、21比15、21比19逆转夺冠, 击败刘婷夺冠: a clause that begins with how, or with the deed itself, goes on with whom the one before named. */
const withoutSubject = (clause: string): boolean => {
  const [first] = taggedWords(clause.replace(when, ''))
  return first !== undefined && (/^[以凭用经]/.test(first.word) || /^v[dn]?$/.test(first.tag))
}
/** 在女子双人划艇500米决赛中, 最终: before who or how. */
const when = /^(?:[在于][^，。]{2,24}?[中上里]|最终|随后|再次)+/u

/** Somebody won who in the evidence stands only where nobody wins, and another one wins there. */
const laureates = ({ text, language }: Passage, source: string): Finding[] => {
  const clauses = source.split(/[，。；！？\n]/)
  if (!clauses.some((clause) => won.test(clause))) return []
  return everyMatch(text, gains[language]).flatMap(({ 0: whole, index, groups }) => {
    const name = (groups!.who ?? groups!.to)!
    // 在杭州富阳获: where, and not who.
    if (/[在于赴][^，。；中上里时后]{0,6}$/.test(text.slice(0, index))) return []
    const stands = (clause: string) =>
      language === 'zh' ? clause.includes(name) : isPinyin(lettersOf(name)) && findPinyin(lettersOf(name), clause).length > 0
    const own = clauses.filter(stands)
    const goesOn = (clause: string) => {
      const next = clauses[clauses.indexOf(clause) + 1] ?? ''
      return /^(?:[又并还再曾已昨今\d]|.?[日天])*(?:荣?获|夺|摘|当选|入选)/u.test(next) || (won.test(next) && withoutSubject(next))
    }
    // 其作品获奖: of whom was spoken before.
    const other = clauses.find(
      (clause) =>
        new RegExp(`..(?:${won.source})`, 'u').test(clause) &&
        !/^[其他她该这均都双并]/.test(clause) &&
        !carriesOn.test(clause) &&
        !withoutSubject(clause) &&
        !stands(clause),
    )
    return other &&
      own.length > 0 &&
      own.every((clause) => !/获|授[予衔]|颁给|夺|摘[得取金银铜]|冠军|得奖|当选|入选/.test(clause) && !goesOn(clause))
      ? [{ text: whole, why: `the evidence has this of another: ${other}` }]
      : []
  })
}

/** 编导为陈子墨, 由白若溪担任领舞: whose part it is. */
const holders = (text: string, source: string): Finding[] =>
  [
    ...text.matchAll(/(?<=^|[，。；、：\n])(?<part>\p{Script=Han}{2,6})(?<![行认因作成以])(?:为|是|由|：)(?<who>[^，。；：\n]{2,20})/gu),
  ].flatMap(({ 0: whole, groups }) => {
    const [part, who] = [groups!.part!.replace(/^(?:该[片剧书曲]|其|影片|全[剧片])(?=..)/u, ''), groups!.who!]
    const theirs = everyMatch(source, new RegExp(`(?<=^|[，。；、：\\n])${part}(?:为|是|由|：)([^，。；：\\n]{2,30})`, 'gu'))
    const name = new RegExp(`${person}$`, 'u').exec(who.replace(/(?:担任|执导|出任|完成|负责|创作|操刀)$/, ''))?.[0]
    return name && theirs.length > 0 && source.includes(name) && !theirs.some(([, there]) => there!.includes(name.slice(-2)))
      ? [{ text: whole, why: `the evidence says ${theirs[0]![1]} of this` }]
      : []
  })

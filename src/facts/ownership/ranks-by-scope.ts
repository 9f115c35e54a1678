import { chineseNumber, englishOrdinal, englishOrdinals } from '../../language/numbers.ts'
import type { Finding, Passage, Reading } from '../reading.ts'

type Scope = 'world' | 'nation' | 'local'
type Rank = { scope: Scope; place: number; words: string }

/** 全国首个、山东第12个 for 全国第12个、山东首个: a place in an order is of the world, the country or a part of it, as the evidence has it. */
export const ranksByScope = (claim: Passage, { source }: Reading): Finding[] => {
  if (source.language !== 'zh') return []
  const theirs = inChinese(source.text)
  return (claim.language === 'zh' ? inChinese(claim.text) : inEnglish(claim.text)).flatMap(({ scope, place, words }) => {
    const own = theirs.filter((rank) => rank.scope === scope)
    const other = theirs.find((rank) => rank.place === place && rank.scope !== scope)
    return own.length > 0 && other && own.every((rank) => rank.place !== place) && !movedTo(place, source.text)
      ? [{ text: words, why: `the evidence says ${own[0]!.words}, ${other.words}` }]
      : []
  })
}

/** 由全国第四位升至第三位: in the same scope. */
const movedTo = (place: number, text: string): boolean =>
  [
    ...text.matchAll(
      /第(\d{1,3}|[一二三四五六七八九十]{1,3})[个家座位例条名](?:上?升|跃升|前移|攀升|[下滑跌降]落?|退)[至到]第(\d{1,3}|[一二三四五六七八九十]{1,3})/g,
    ),
  ].some(([, , to]) => chineseNumber(to!) === place)

const chinese =
  /(?:(?<world>全球|世界|亚洲)|(?<nation>全国|国内|我国|中国)|全[省市县区]|[本我该]省|(?:(?![是的为也了成在其这那第首])\p{Script=Han}){2,3})(?:唯一|范围内|也是)?(?:第(?<n>\d{1,3}|[一二三四五六七八九十]{1,3})|首)[个家座位例条所批名部款支项]/gu
const inChinese = (text: string): Rank[] =>
  Array.from(text.matchAll(chinese), ({ 0: words, groups }) => ({
    scope: groups!.world ? 'world' : groups!.nation ? 'nation' : 'local',
    place: groups!.n ? (chineseNumber(groups!.n) ?? 0) : 1,
    words,
  }))

const where = '(?<where>the (?:world|country|nation|province|city|county|region)|[A-Z][a-z]+)'
const which = `(?:the )?(?<which>${englishOrdinals})`
const english = [
  new RegExp(`${where}[’']s,? ${which}\\b`, 'g'),
  new RegExp(`\\b${which}(?: (?!in\\b|and\\b)[a-z-]+){0,4} in ${where}`, 'g'),
]
const inEnglish = (text: string): Rank[] =>
  english.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: words, groups }) => ({
      scope: /world|Asia/.test(groups!.where!) ? 'world' : /^(?:China|the (?:country|nation))$/.test(groups!.where!) ? 'nation' : 'local',
      place: englishOrdinal(groups!.which!) ?? 0,
      words,
    })),
  )

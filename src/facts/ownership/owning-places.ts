import { traders } from '../../language/brief-countries.ts'
import { headsOf } from '../../language/institution-heads.ts'
import { loadNames, loadPlaces } from '../../language/names.ts'
import { everyMatch } from '../../language/patterns.ts'
import { readingsOf } from '../../language/pinyin.ts'
import { taggedWords } from '../../language/words.ts'
import type { Passage } from '../reading.ts'
import type { Mention } from './concepts.ts'

/** Countries, cities and regions as concepts of one group, in their order: `concept` is the Chinese of the place. */
export const placesIn = ({ text, language }: Passage, source: string): Mention[] => {
  const found: Mention[] = []
  const add = (concept: string, at: number, length: number) =>
    found.push({ group: forecasters.test(concept) ? 'body' : 'place', concept, at, end: at + length })
  const plain = language === 'zh' ? text.replace(dateline, (words) => ' '.repeat(words.length)) : text
  for (const place of placesNamed(source)) {
    if (language === 'zh') {
      for (const { index: at } of everyMatch(plain, inChinese(place)))
        if (!reporter.test(text.slice(at + place.zh.length)))
          add(place.zh, at, place === toChina || !text.startsWith(place.zh, at) ? 1 : place.zh.length)
      continue
    }
    for (const match of everyMatch(text, place.en))
      if (
        /\p{Lu}/u.test(match[0]) &&
        !/(?:University|Institute|Bank|College|Academy) of (?:the )?$/.test(text.slice(0, match.index)) &&
        !/^ (?:\w+ )?(?:University|Bank|Hospital|Airport|Airlines|College|Exchange|Marathon|Open|Masters|Grand Prix|(?:Film )?Festival|Olympics|Expo|Forum|Summit|Cup|Championships?)\b/.test(
          text.slice(match.index + match[0].length),
        )
      )
        add(place.zh, match.index, match[0].length)
  }
  return found.sort((a, b) => a.at - b.at)
}

/** A bank may forecast the growth of a region: either may be named, and the figure belongs to both. */
const forecasters = /(?:银行|组织|基金|公司|集团|协会)$/

/** 本报白石7月8日讯（青禾日报记者罗敏）: where it was written, and for whom. */
const dateline = /(?:本报|新华社)[^，。；]{0,14}?[讯电](?:\s?[（(][^）)]*[）)])?/g

/** 香港中文大学 is no place that owns a figure, nor are 东北虎. */
const within = `[\\p{Script=Han}]{0,5}(?:${headsOf('study', 'health', 'company')}|交易所|机场|航空|马拉松|公开赛|锦标赛|大师赛|大奖赛|电影节|奥运|世博会|车展|峰会|论坛)`

/** 银川海关12日通报: who tells of others. */
const reporter =
  /^[市省区县州]?\p{Script=Han}{0,6}(?:海关|局|委|厅|部门|警方|公安|法院|检察院|气象台|中心|办)[\d月日]{0,6}(?:通报|公布|发布|介绍|披露|统计|表示|宣布|消息|获悉)/u

/** 对华, 在华: China, where a source sets it beside others. */
const toChina: Place = { zh: '(?<=[对来在访赴输])华(?![人侨裔为])', en: /\bChina\b(?![’']s)/g }

/** brief: other Chinese for it, with the sign of an alternative before each. */
type Place = { zh: string; en: RegExp; brief?: string; own?: RegExp }

const inChinese = (place: Place): RegExp => {
  place.own ??= new RegExp(`(?:${place.zh}${place.brief ?? ''})(?![虎豹犬话]|${within})`, 'gu')
  return place.own
}

/** The countries and Chinese places that a source names, with a pattern for their English. */
const placesNamed = (source: string): Place[] => {
  const known = lately.get(source)
  if (known) return known
  const english = new Map<string, string[]>()
  const [names, places] = namedIn(source)
  for (const zh of names!) english.set(zh, settled().get(zh)!)
  for (const zh of places!) {
    // 北京 is Peking in some names, and Beijing everywhere else.
    english.set(zh, [...(english.get(zh) ?? []), [...zh].map((character) => `(?:${readingsOf(character).join('|')})`).join("[’']?")])
  }
  const briefs = new Map<string, string>()
  for (const { countries, pattern } of traders) {
    const [named] = countries.filter((country) => english.has(country))
    const brief = new RegExp(pattern, 'u').test(source)
    if (named === undefined && !brief) continue
    const whole = named ?? countries[0]!
    if (named === undefined)
      english.set(
        whole,
        countries.flatMap((country) => settled().get(country) ?? []),
      )
    briefs.set(
      whole,
      `|${pattern}${
        named === undefined
          ? countries
              .slice(1)
              .map((country) => `|${country}`)
              .join('')
          : ''
      }`,
    )
  }
  if (/拉丁美洲|拉美/.test(source)) {
    english.set('拉丁美洲', ['Latin America'])
    briefs.set('拉丁美洲', '|拉美')
  }
  for (const stem of neighboursIn(source))
    english.set(stem, [...(english.get(stem) ?? []), [...stem].map((character) => `(?:${readingsOf(character).join('|')})`).join("[’'-]?")])
  const found = [...english].map(([zh, names]) => ({
    zh,
    ...(briefs.has(zh) ? { brief: briefs.get(zh)! } : {}),
    en: new RegExp(`(?<![\\p{L}])(?:${names.map((name) => name.replace(/\./g, '\\.')).join('|')})(?![\\p{L}])`, 'giu'),
  }))
  if (new RegExp(toChina.zh).test(source)) found.push(toChina)
  if (lately.size >= 16) lately.delete(lately.keys().next().value!)
  lately.set(source, found)
  return found
}

const wordStartsIn = (text: string): Set<number> => {
  let at = 0
  return new Set(
    taggedWords(text).map(({ word }) => {
      at += word.length
      return at - word.length
    }),
  )
}

/** Names by the two characters that they begin with. */
const byBeginning = (names: Iterable<string>): Map<string, string[]> => Map.groupBy(names, (name) => name.slice(0, 2))
let beginnings: Map<string, string[]>[] | undefined

/** The settled names, and the Chinese places, that a text has. The tables are sorted once, on first use. */
const namedIn = (text: string): Set<string>[] => {
  beginnings ??= [byBeginning(settled().keys()), byBeginning(loadPlaces().keys())]
  // 我国新设 does not name 国新: a short name begins where a word does.
  let starts: Set<number> | undefined
  const begins = (at: number, name: string): boolean => {
    starts ??= wordStartsIn(text)
    return name.length > 2 || starts.has(at)
  }
  return beginnings.map((names) => {
    const found = new Set<string>()
    for (let at = 0; at < text.length; at++)
      for (const name of names.get(text.slice(at, at + 2)) ?? [])
        if (text.startsWith(name, at) && begins(at, name) && !wished.test(name)) found.add(name)
    return found
  })
}

/** Districts that are everyday words: 母女均平安. */
const wished = /^(?:平安|和平|东方|大众|青年|红旗|光明|文明|幸福)$/

/** 临泽市, 沙洲市: places of one rank that no table has, where a source tells of several; without the character of their rank. */
const neighboursIn = (source: string): string[] => {
  const ranked = new Map<string, Set<string>>()
  for (const { groups } of everyMatch(source, beside)) {
    const { stem = '', rank = '' } = groups!
    if (!common.test(stem + rank)) ranked.set(rank, (ranked.get(rank) ?? new Set()).add(stem))
  }
  return [...ranked.values()].flatMap((stems) => (stems.size > 1 ? [...stems] : []))
}
const beside =
  /(?<=(?:^|[，。；：、！？\n“（年月日天]|[和与及在从赴向对])(?:仅|单是?|但|而|其中)?)(?!仅|单|但|而|其中)(?<stem>\p{Script=Han}{2,3}?)(?<rank>[省市县区州镇乡村旗岛])(?=\p{Script=Han}|[、，])/gu
const common =
  /[全各本我该两三几多每外其][省市县区州镇乡村]|[园景城郊社小地山灾库校牧林新矿港库片辖城赛专厂展]区$|[超股上城门夜早楼车房]市$|[农乡新山渔]村$|[城集小古]镇$|^(?:自治|行政|直辖)/

/** The settled names that may own a figure, by their Chinese. Built once, on first use. */
const settled = (): Map<string, string[]> => {
  if (byChinese) return byChinese
  byChinese = new Map()
  for (const [name, [zh = '']] of loadNames()) {
    if (zh.length < 2 || zh === '中国' || /\d/.test(zh) || ownsNothing.test(zh) || terms.test(name)) continue
    byChinese.set(zh, [...(byChinese.get(zh) ?? []), name])
  }
  return byChinese
}
let byChinese: Map<string, string[]> | undefined

/** Bodies that only report, shares and indexes, and days of the calendar. */
const ownsNothing =
  /(?:委|局|部|署|准则|人大|政协|议会|国会|议院|内阁|政府|法院|[A-Z]股|板|指|指数|节|班列|中欧|基地|[币元])$|^(?:中秋|国庆|春节|元旦|端午|清明|重阳|元宵|七夕|除夕|腊八|冬至|夏至|立春|立夏|立秋|立冬)/

/** Acronyms that stand for a term, not for somebody. */
const terms =
  /^(?:ai|app|apps|ar|atm|bmi|bri|cbd|ceo|cfo|cnc|cpi|ct|dna|eez|epc|esg|etc|etfs?|evs?|fdi|fta|ftz|gdp|gmo|gmv|gps|gpus?|hsr|icu|id|iot|ip|ipos?|it|ivf|led|llms?|lng|lpr|mba|mice|mlf|mou|mri|msmes?|mvp|nevs?|oem|pc|pcr|phds?|pmi|ppi|ppp|pv|qr|r|d|r&d|reits?|rrr|sez|smes?|soes?|suvs?|tcm|teus?|tv|uavs?|usb|vat|vr|party)$/

const lately = new Map<string, Place[]>()

import { sidesIn } from '../../language/brief-countries.ts'
import { isDictionaryName } from '../../language/dictionary-names.ts'
import { loadForeignPlaces, loadPlaces, settledEnglish } from '../../language/names.ts'
import { everyMatch } from '../../language/patterns.ts'
import { doubleSurnames } from '../../language/surnames.ts'
import { writesNames } from '../../language/transcription.ts'
import { taggedWords } from '../../language/words.ts'
import type { Reading } from '../reading.ts'
import { isCommon, isGrammar } from './common-words.ts'
import { isHomeInChinese } from './homes-told.ts'
import { piecesOf, standsAlone } from './name-pieces.ts'
import type { Refuse } from './names-zh.ts'
import { placesAbove } from './places-above.ts'
import { formsOf } from './settled-names-zh.ts'
import { isAbbreviated, joined, withPeople } from './short-forms.ts'

/** What a place costs that the tables have, and a stretch that only the segmenter takes for a name. */
const settled = 1
const guessed = 2.1
/** What it costs more that its first character is a word of grammar: 应清积 in 应清积水. */
const unlikely = 0.3

/** Places of a Chinese text that the evidence does not have, and what else a segmenter takes for a name. */
export const places = (text: string, source: string, reading: Reading, refuse: Refuse) => {
  dotted(text, source, refuse)
  quarters(text, source, refuse)
  segmented(text, source, reading, refuse)
  settledPlaces(text, source, reading, refuse)
  sides(text, source, refuse)
}

/** 日方 where the evidence has 欧方: a side that the evidence names neither so nor by its country. */
const sides = (text: string, source: string, refuse: Refuse) => {
  for (const { side, countries } of sidesIn(text))
    if (
      !source.includes(side) &&
      !countries.some((country) => source.includes(country) || new RegExp(`[中对赴访驻在]${side[0]}`).test(source))
    )
      refuse(side)
}

/** 伊万·彼得罗夫: a foreign name with a dot is written as it is, but for its end, which a verb may follow at once. */
const dotted = (text: string, source: string, refuse: Refuse) => {
  for (const { 0: name, index } of everyMatch(text, /\p{Script=Han}{1,8}(?:[·・•]\p{Script=Han}{1,8})+/gu)) {
    const [first = '', ...parts] = name.split(/[·・•]/)
    const ends = parts.map((part, at) => (at === parts.length - 1 ? part.slice(0, 2) : part))
    const given = nameBefore(index + first.length, text, source)
    if (
      !ends.every((part) => source.includes(part)) ||
      (given !== '' && ends.some((part) => source.includes(`·${part}`)) && !source.includes(given))
    )
      refuse(given + name.slice(first.length))
    else if (parts.some((part) => otherEnd(part, source))) refuse(given + name.slice(first.length))
  }
}

/** 索尔伯格 for 索尔海姆: after the same beginning each goes on with characters of foreign names that are no words. */
const otherEnd = (part: string, source: string): boolean => {
  if (source.includes(part)) return false
  const theirs = everyMatch(source, new RegExp(`${part.slice(0, 2)}\\p{Script=Han}{0,6}`, 'gu')).map(([name]) => name)
  return (
    theirs.length > 0 &&
    theirs.every((other) => {
      const at = [...part].findIndex((character, index) => character !== other[index])
      return [part, other].every((name) => writesNames(name[at] ?? '') && !isCommon(name.slice(at, at + 2)) && !isGrammar(name[at]!))
    })
  )
}

/** 努尔兰 in 大使努尔兰·萨吉托夫: the characters before a dot that are no words. */
const nameBefore = (dot: number, text: string, source: string): string => {
  let from = dot
  for (const { text: part, at, end, kind } of piecesOf(text, source).toReversed())
    if (end === from && (part.length === 1 ? !/[的和与在对说为由及向]/.test(part) : kind !== 'known' && !isCommon(part))) from = at
  return text.slice(from, dot)
}

/** 河北西部 for 河北东部, 东部战区 for 南部战区. */
const quarters = (text: string, source: string, refuse: Refuse) => {
  for (const [whole, place] of everyMatch(text, /(\p{Script=Han}{2})[东西南北中]部/gu))
    if (!source.includes(whole) && new RegExp(`${place}[东西南北中]部`).test(source)) refuse(whole)
  for (const [whole, what] of everyMatch(text, /[东西南北中]部(\p{Script=Han}{2})/gu))
    if (!source.includes(whole) && new RegExp(`[东西南北中]部${what}`).test(source)) refuse(whole)
}

const double = new RegExp(`^(?:${doubleSurnames})`)

/** A name for the segmenter that is no word of the lexicon: in the tables of names, or a stretch of the text that falls apart otherwise. */
const segmented = (text: string, source: string, { paper }: Reading, refuse: Refuse) => {
  for (const { word, tag } of taggedWords(text)) {
    if (
      !/^\p{Script=Han}{2,}$/u.test(word) ||
      !(
        /^(?:nrt|nrfg|ns|nt)$/.test(tag) || // Of four characters, as 梅开二度, none that has no double surname is a person's.
        (tag === 'nr' && word.length > 2 && (word.length === 3 || double.test(word)) && !/^[零一二两三四五六七八九十百千]/.test(word))
      ) ||
      source.includes(word) ||
      isCommon(word) ||
      // 德国人, of 来自德国的工程师.
      (word.endsWith('人') && word.length > 2 && source.includes(word.slice(0, -1))) ||
      // 中越 where the evidence names 越南.
      (/^中\p{Script=Han}$/u.test(word) && loadForeignPlaces().some((place) => place[0] === word[1] && source.includes(place))) ||
      word.startsWith('中国') ||
      // 墨、美、加三国: counted.
      /^[两三四五六七八九十][国省市地县区]$/.test(word) ||
      loadPlaces().has(word) ||
      // 日本 for 日方: see settledPlaces.
      loadForeignPlaces().includes(word)
    )
      continue
    if (paper.includes(word.replace(/[市省县区]$/, '')) || isAbbreviated(word, source) || joined(word, source) || withPeople(word, source))
      continue
    // 巴萨 for 巴塞罗那.
    if (formsOf(word).some((form) => source.includes(form))) continue
    const known = isDictionaryName(word) || settledEnglish(word) !== undefined
    // The segmenter has 登门 and 扎根 for places: what no table of names has must stand where a place does.
    if (!known && word.length === 2 && !placed(word, text)) continue
    if (standsAlone(word, text, source, known ? settled : guessed + (isGrammar(word[0]!) ? unlikely : 0))) refuse(word)
  }
}

const placed = (word: string, text: string) =>
  new RegExp(`[在赴到于自由从往至驻抵离与和、]${word}|${word}(?:[县市区省镇乡村州站籍]|$)`, 'u').test(text)

/** Places of China and abroad that the tables have. */
const settledPlaces = (text: string, source: string, { paper }: Reading, refuse: Refuse) => {
  const provinces = loadPlaces()
  for (const [place, province] of provinces) {
    if (!text.includes(place) || source.includes(place)) continue
    // The province of a place that the source or the paper names may be said.
    const parent =
      place === province && [...provinces].some(([city, of]) => of === place && (source.includes(city) || paper.includes(city)))
    if (!parent && !short(place, source) && !placesAbove(`${source}\n${paper}`).has(place) && standsAlone(place, text, source, settled))
      refuse(place)
  }
  for (const place of loadForeignPlaces()) {
    if (place === '中国' || !text.includes(place) || source.includes(place) || (place === '英国' && source.includes('英格兰'))) continue
    if (
      !new RegExp(`[中对赴访驻旅在]${place[0]}|${place[0]}(?:方|国|企|商|籍|媒|军)`).test(source) &&
      !placesAbove(source).has(place) &&
      !isHomeInChinese(place, text, source) &&
      // 法国人 is a word, and names 法国.
      (standsAlone(place, text, source, settled) || new RegExp(`${place}人(?![民口数均])`).test(text))
    )
      refuse(place)
  }
}

/** 沪 for 上海 and the like. */
const shorts: Record<string, string> = {
  上海: '沪',
  北京: '京',
  天津: '津',
  重庆: '渝',
  浙江: '浙',
  江苏: '苏',
  广东: '粤',
  福建: '闽',
  湖南: '湘',
  湖北: '鄂',
  安徽: '皖',
  山东: '鲁',
  河南: '豫',
  河北: '冀',
  四川: '川',
  云南: '滇',
  海南: '琼',
  陕西: '陕',
  甘肃: '甘',
  香港: '港',
  澳门: '澳',
  台湾: '台',
  广西: '桂',
  贵州: '黔',
  江西: '赣',
  深圳: '深',
  广州: '穗',
  成都: '蓉',
  杭州: '杭',
  宁波: '甬',
}
const short = (place: string, source: string) => (shorts[place] === undefined ? false : source.includes(shorts[place]!))

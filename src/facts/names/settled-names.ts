import { dictionaryNames } from '../../language/dictionary-names.ts'
import { termsWithin } from '../../language/glossary-file.ts'
import { isOrdinary, loadAcronyms, loadForeignPlaces, loadNames } from '../../language/names.ts'
import { everyMatch } from '../../language/patterns.ts'
import { findPinyin, isPinyin, isSyllable, lettersOf, type Stretch } from '../../language/pinyin.ts'
import { transcribedStretches } from '../../language/transcribed-stretches.ts'
import { isTransliterated } from '../../language/transcription.ts'
import type { Reading } from '../reading.ts'
import { isAbbreviatedBody } from './abbreviated-bodies.ts'
import { isHome } from './homes-told.ts'
import { inDictionary } from './name-evidence.ts'
import { namedInParts } from './named-in-parts.ts'
import { placesAbove } from './places-above.ts'
import { inBrief } from './places-in-brief.ts'
import { sounds } from './sounding-names.ts'

/** Takes the glossary's English where the Chinese stands in the source. */
export const glossaryNames = (text: string, { glossary }: Reading, source: string, taken: Uint8Array) => {
  const lower = text.toLowerCase()
  for (const name of namedBy(glossary, source)) {
    for (let from = lower.indexOf(name); from >= 0; from = lower.indexOf(name, from + 1))
      if (!isGiven(from, from + name.length, text, source)) taken.fill(1, from, from + name.length)
  }
}

/** Shan Yongkang for 单永康, where 永康 is a city of the glossary: with the syllable before it the source has it as a person's name. */
const isGiven = (from: number, end: number, text: string, source: string): boolean => {
  const surname = /\b(\p{Lu}\p{Ll}+) $/u.exec(text.slice(0, from))?.[1]
  const letters = surname === undefined ? '' : lettersOf(surname + text.slice(from, end))
  return surname !== undefined && isSyllable(surname) && isPinyin(letters) && findPinyin(letters, source).length > 0
}

/** The English, in lower case, of the glossary's proper names that a source has. Kept for the last source: the claims of a story share it. */
const namedBy = (glossary: Reading['glossary'], source: string): string[] => {
  if (last?.glossary !== glossary || last.source !== source || last.size !== glossary.size) {
    const names = [...termsWithin(source, glossary)].filter(({ en }) => /\p{Lu}/u.test(en)).map(({ en }) => en.toLowerCase())
    last = { glossary, source, size: glossary.size, names }
  }
  return last.names
}

let last: { glossary: Reading['glossary']; source: string; size: number; names: string[] } | undefined

/** Takes every settled name, longest first, and refuses those whose Chinese the source does not have. */
export const settledNames = (
  text: string,
  source: string,
  taken: Uint8Array,
  refuse: (name: string) => void,
  { paper }: Reading,
): Stretch[] => {
  const accepted: Stretch[] = []
  const names = loadNames()
  const known = dictionaryNames(source)
  const lower = [...text.toLowerCase()].map((letter) => (letter === '’' ? "'" : letter.normalize('NFD')[0])).join('')
  const starts = everyMatch(lower, /(?<![\p{L}])[\p{L}]/gu).map(({ index }) => index)
  for (const at of starts) {
    // eVTOL begins small.
    if (!(/^\p{Ll}?\p{Lu}/u.test(text.slice(at, at + 2)) || lower.startsWith('journal ', at))) continue
    // Shanghai Jiao Tong University for 上海交大, of which the glossary has only Shanghai.
    if (taken[at] && longerNamed(at, lower, taken, source) === undefined) continue
    for (let length = Math.min(60, text.length - at); length >= 2; length--) {
      const after = text[at + length]
      if (after !== undefined && /[\p{L}\d]/u.test(after)) continue
      const name = lower.slice(at, at + length)
      const chinese = names.get(name)
      if (!chinese) continue
      // `Ming` alone is a person more often than the dynasty, Yushu another town than 玉树: what the source has in pinyin is no other name.
      if (
        (isPinyin(name) || /^(?:jordan|georgia)$/.test(name)) &&
        !chinese.some((word) => source.includes(word)) &&
        findPinyin(lettersOf(name), source).length > 0
      )
        break
      // `Tibetan opera`, written small, is no Tibetan Opera: its parts may be named one by one.
      if (!inCapitals(text.slice(at, at + length)) && !chinese.some((word) => source.includes(word))) continue
      // `Fast` is no FAST, an MoU an MOU.
      if (loadAcronyms().has(name) && !/^\P{Ll}+$|\p{Lu}.*\p{Lu}/u.test(text.slice(at, at + length))) break
      taken.fill(1, at, at + length)
      // SUVs for SUV.
      const written = /^\p{Lu}{2,}s$/u.test(text.slice(at, at + length)) ? name.slice(0, -1) : name
      const latin = new RegExp(`(?<![A-Za-z])${RegExp.escape(written)}(?![A-Za-z])`, 'i')
      const home = /^(?:china|chinese|prc|sino|party)$/.test(name)
      // `Ford the river`, `Expo visitors`: an ordinary word may only begin the sentence.
      const begins =
        /(?:^|[.!?:;] |[“"‘])$/.test(text.slice(0, at)) &&
        !name.includes(' ') &&
        isOrdinary(name) &&
        !(loadForeignPlaces().includes(chinese[0]!) && !/^(?:turkey|polish|jordan|chad|georgia)$/.test(name))
      if (
        !home &&
        !begins &&
        !chinese.some((word) => source.includes(word) && !(word !== chinese[0] && isPlaceHere(chinese, text.slice(0, at)))) &&
        !inShort(chinese[0]!, source) &&
        !isListedLanguage(chinese[0]!, source) &&
        !inBrief(lettersOf(name), source) &&
        !ofPeople(name, source) &&
        ((isWithin(chinese[0]!, source) && !/\p{Lu}\p{L}+ $/u.test(text.slice(0, at))) ||
          !name.split(/[ -]/).every((word) => known.has(lettersOf(word)))) &&
        !latin.test(source) &&
        !paper.includes(chinese[0]!) &&
        !isGivenName(text.slice(at + length), source) &&
        !namesake(name, chinese, source) &&
        !inParts(name, source) &&
        !ofItsKind(name, source) &&
        !isAbbreviatedBody(chinese[0]!, source) &&
        !namedInParts(name, text, source) &&
        !placesAbove(source).has(chinese[0]!) &&
        !isHome(chinese[0]!, text, at, at + length, source)
      )
        refuse(text.slice(at, at + length))
      else if (!loadForeignPlaces().includes(chinese[0]!)) accepted.push({ at, end: at + length })
      break
    }
  }
  return accepted
}

/** US Senate where the evidence has 美国 and 参议院 apart: a name of two that are settled, each of them there. */
const inParts = (name: string, source: string): boolean => {
  const has = (part: string) =>
    loadNames()
      .get(part)
      ?.some((word) => word !== '' && source.includes(word)) === true
  return [...name.matchAll(/ /g)].some(({ index }) => has(name.slice(0, index)) && has(name.slice(index + 1)))
}

/** Jinsha River for 金沙河: a name by its sound before what it is a name of, where the table has only a greater one. */
const ofItsKind = (name: string, source: string): boolean => {
  const [, sound = '', kind = ''] = /^([a-z]+) ([a-z]+)$/.exec(name) ?? []
  const signs = kinds[kind]
  return signs !== undefined && isPinyin(sound) && findPinyin(sound, source).some(({ end }) => signs.includes(source[end] ?? ' '))
}
const kinds: Record<string, string> = {
  river: '河江溪川水', lake: '湖泊海', mountain: '山岭', mount: '山岭', island: '岛屿洲', bay: '湾', gorge: '峡', bridge: '桥', temple: '寺庙观', park: '园', pass: '关',
} // biome-ignore format: a table

/** 中国工商银行 for 中国银行: a longer name of which the ends are the whole. */
const isWithin = (chinese: string, source: string): boolean =>
  chinese.length >= 4 && new RegExp(`${chinese.slice(0, 2)}(?!的)\\p{Script=Han}{2,4}(?<![和与及])${chinese.slice(2)}`, 'u').test(source)

/** Whether every longer word of a name is written with a capital, as names are. */
const inCapitals = (name: string): boolean => !/ (?!(?:from|with|under|upon|over|near|della|del|der|van|von)\b)\p{Ll}{4}/u.test(name)

/** Where a settled name ends that the source has, and that goes on beyond what is taken already. */
const longerNamed = (at: number, lower: string, taken: Uint8Array, source: string): number | undefined => {
  for (let length = Math.min(60, lower.length - at); length >= 2 && !taken[at + length - 1]; length--)
    if (
      !/[\p{L}\d]/u.test(lower[at + length] ?? '') &&
      loadNames()
        .get(lower.slice(at, at + length))
        ?.some((word) => source.includes(word))
    )
      return at + length
  return undefined
}

/**
 * Ferrari is 法拉利, and a 费拉里 of the evidence too; Yusuf 优素夫 and 优素福: a name of more than one bearer by its sound. No place: Austria sounds
 * like 澳大利亚.
 */
const namesake = (name: string, chinese: readonly string[], source: string): boolean => {
  if (name.includes(' ') || loadForeignPlaces().includes(chinese[0]!)) return false
  const least = chinese.some((word) => word.length > 2 && source.includes(word.slice(0, 2))) ? 0.7 : 1.2
  return isTransliterated(name, transcribedStretches(source), { certain: true, least, characters: 3 })
}

/** `The Moscow opera`, `in London`: a city, which its country in the evidence does not show. */
const isPlaceHere = (chinese: readonly string[], before: string): boolean =>
  loadForeignPlaces().includes(chinese[0]!) &&
  /\b(?:in|at|near|the|\w+[’']s) $/i.test(before) &&
  chinese.slice(1).some((word) => loadForeignPlaces().includes(word))

/** Florence Nightingale, Paris Hilton: a place by itself, a given name before a surname that the source has. */
const isGivenName = (after: string, source: string): boolean => {
  const surname = /^ (\p{Lu}\p{Ll}{3,})/u.exec(after)?.[1]
  const settled = (loadNames().get(surname?.toLowerCase() ?? '') ?? []).filter((word) => !/[会展]$/.test(word))
  return (
    surname !== undefined &&
    (settled.some((word) => word !== '' && source.includes(word)) || sounds(surname, source) || inDictionary(lettersOf(surname), source))
  )
}

/** 藏剧, 蒙医, 满文: what belongs to a people by its first character. */
const ofPeople = (name: string, source: string): boolean => peoples[name]?.test(source) ?? false
const peoples: Record<string, RegExp> = Object.fromEntries(
  Object.entries({
    tibetan: '藏',
    mongolian: '蒙',
    manchu: '满',
    uygur: '维',
    uyghur: '维',
    kazakh: '哈',
    korean: '朝',
    taiwanese: '台',
  }).map(([name, character]) => [
    name,
    new RegExp(`${character}(?:族|[文语][^明化]|[医药剧戏历装餐胞民乡香毯羚獒]|式|传佛教|汉)|[汉]${character}[双两]?[语文]`),
  ]),
)

/** 德企, 对法, 英超: a country by its first character. */
export const inShort = (country: string, source: string): boolean =>
  loadForeignPlaces().includes(country) &&
  new RegExp(
    `${country[0]}(?:国|方|企|商|籍|媒|军|语|文|属|裔|系|式|资|货|产|超|甲|网|股|元|镑|队|[铜铝锌铅镍锡豆棉糖债])|[中对赴访驻旅留援输美俄日韩欧]${country[0]}(?![律院庭官治规])`,
  ).test(source)

/** 中、英、阿三种语言, 双语（中、越）: a country's language by its first character, in a list of languages. */
const isListedLanguage = (country: string, source: string): boolean =>
  (country === '阿拉伯' || loadForeignPlaces().includes(country)) &&
  everyMatch(source, languages).some(([list]) => list.includes(country[0]!))
const tongue = '[中汉英法德日韩朝俄西葡阿意泰越印缅老柬蒙藏维哈]'
const languages = new RegExp(
  `${tongue}(?:[、和及与]?${tongue}){1,9}(?:等)?(?:[两双二三四五六七八九十多\\d]+[种国门个]?)?(?:外?语|文(?![明化物旅]))|[双多]语(?:种|言)?[^，。；]{0,4}?（?${tongue}(?:[、和及与]?${tongue}){1,9}(?!\\p{Script=Han}{0,2}国)`,
  'gu',
)

import { chineseNumber } from '../../language/numbers.ts'
import type { Language } from '../../news/language.ts'
import type { Numbered } from './numbered.ts'

/** Things of a kind that are told apart by a number: 4号线, 第5窟, 四级, 5G; `Unit 4`, `Chang'e-6`, `Category 4`, `4x100m`. */
export const thingsIn = (text: string, language: Language): Numbered[] => (language === 'zh' ? inChinese(text) : inEnglish(text))

const one = '(?:\\d{1,4}|[一二三四五六七八九十]{1,3})'
const several = `${one}(?:(?:、|和|及|与|至|到|[—~-])${one})*`
const listed = (nouns: string): RegExp => new RegExp(`(?<![\\d.第年月一二三四五六七八九十百千])(?:第)?(${several})(?:${nouns})`, 'gu')

const kinds: [kind: string, pattern: RegExp][] = [
  [
    'number',
    listed(
      '号(?=线|楼|桥|门|馆|厅|店|机|船|舱|车|炉|井|塔|锚|泊|码头|航|院|展|通道|公路|病|选手|卫星|火箭|飞船|台风|窟|生产|工|地块|潜|载|[”》、，。]|[A-Z])',
    ),
  ],
  ['cave', listed('窟')],
  ['level', listed('级(?!别|数|联|配)|线(?=城市|市场|品牌|[、和及与][二三四五]线)')],
  ['class', listed('个?[大小]?类(?!别|似|型)')],
  ['generation', /(?<![\dA-Za-z.])(\d)[Gg](?![A-Za-z\d])/g],
  ['term', new RegExp(`(${one})届(?=[一二三四五六七八九十]{1,2}(?:中全|次)|中央|全国|人大|政协)`, 'gu')],
  ['relay', /(\d+)\s?[x×X]\s?(\d+)/g],
]

const numbersOf = (text: string): number[] =>
  // 一二类 are the first and the second.
  (text.match(/\d+|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]/g) ?? []).flatMap((each) => chineseNumber(each) ?? [])

const inChinese = (text: string): Numbered[] =>
  kinds.flatMap(([kind, pattern]) =>
    Array.from(text.matchAll(pattern), ([words, ...groups]) => ({ words, kind, numbers: groups.flatMap(numbersOf) })),
  )

const anyNumber = new RegExp(`(${several})(?:号|型|代|级|类|路|次|窟|届)|(?:[A-Za-z]-?|波音|空客|歼|运|轰)(\\d{1,4})`, 'gu')

/** Every number that may belong to the name of a thing, whatever its kind: 嫦娥六号, 长征二号丁, 波音737, C919. */
export const anyNumberIn = (text: string): Numbered[] =>
  Array.from(text.matchAll(anyNumber), ([words, ...groups]) => ({
    words,
    kind: 'any',
    numbers: groups.filter(Boolean).flatMap(numbersOf),
  }))

const tiers = ['one', 'two', 'three', 'four', 'five']
const nth = ['first', 'second', 'third', 'fourth', 'fifth']
const numberOf = (word: string): number => 1 + Math.max(tiers.indexOf(word), nth.indexOf(word.toLowerCase())) || Number(word)

const english: [kind: string, pattern: RegExp][] = [
  ['number', /\b(?:Line|Unit|Reactor|Berth|Wharf|Pier|Gate|Tower|Building|Hall|Furnace|Well|Typhoon No\.) (\d{1,3})\b/g],
  ['cave', /\bCaves? (\d{1,3})\b/g],
  ['level', /\b(?:Category|Level|Grade) (\d{1,2})\b/g],
  ['level', new RegExp(`\\b(?:[Tt]iers?[ -]|(?:level|grade)-)(${tiers.join('|')}|[1-5])\\b`, 'g')],
  ['level', /\b(first|second|third|fourth|fifth)-tier\b/gi],
  ['class', /\bClass (\d{1,2})\b/g],
  ['term', /\b(\d{1,2})(?:st|nd|rd|th) (?:CPC |NPC )?(?:Central Committee|National Congress|National People’s Congress)/g],
  ['relay', /\b(\d+)\s?[x×X]\s?(\d+)/g],
  ['any', /\b\p{Lu}[\p{Ll}’']+(?:[’']\p{Ll}+)?(?: \p{Lu}\p{Ll}+)?[-–](\d{1,3})[A-Z]?(?![\d,.]*\d|[-–])/gu],
]

const inEnglish = (text: string): Numbered[] =>
  english.flatMap(([kind, pattern]) =>
    Array.from(text.matchAll(pattern), ([words, ...groups]) => ({ words, kind, numbers: groups.filter(Boolean).map(numberOf) })),
  )

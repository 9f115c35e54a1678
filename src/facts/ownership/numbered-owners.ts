import { chineseNumber, englishNumber, englishOrdinal } from '../../language/numbers.ts'
import { everyMatch } from '../../language/patterns.ts'
import type { Passage } from '../reading.ts'
import type { Mention } from './concepts.ts'

/** Things of a kind that are told apart by a number or letter, in both languages: 2号线 and `Line 2`, 二等奖 and `second prize`, B区 and `Zone B`. */
const kinds: { kind: string; zh: string; en: string }[] = [
  { kind: 'grade', zh: '年级', en: 'grade(?:r)?' },
  { kind: 'prize', zh: '等奖|等功', en: 'prize|place|class merit' },
  { kind: 'line', zh: '号线', en: 'line' },
  { kind: 'phase', zh: '期(?=[，。；、工项投建总规计占的预已将拟：]|\\d)', en: 'phase' },
  { kind: 'class', zh: '类(?!似|别|型)', en: 'class|category|type' },
  { kind: 'tier', zh: '档|阶梯', en: 'tier|bracket|band|step|block' },
  { kind: 'level', zh: '级(?!别|数|联|市)', en: 'grade|level|tier|class' },
  { kind: 'home', zh: '套(?=房|住房|商品|利率|贷|首付|的)', en: 'home|house|flat|property' },
  { kind: 'child', zh: '孩(?!子)', en: 'child' },
  { kind: 'batch', zh: '批(?!发|次|准|复|评|量)', en: 'batch|group|lot' },
  { kind: 'round', zh: '轮(?!胎|椅|船|流|值|渡|换)', en: 'round' },
  { kind: 'school', zh: '中(?:学)?(?![心央国小高央部外])', en: '(?:middle|secondary|high) school' },
  { kind: 'hospital', zh: '(?:人民)?医院', en: "(?:people[’']s )?hospital" },
  { kind: 'building', zh: '号?(?:楼|馆|厅|门|井|码头|泊位|机组|地块|炉|桥|台风)', en: 'building|hall|gate|well|wharf|berth|unit|plot|furnace|bridge|typhoon|block|pavilion' },
  { kind: 'lettered', zh: '[区座馆栋组段股款级类线型]', en: 'zone|area|block|hall|building|group|section|share|model|class|type|tower|line|grade' },
] // biome-ignore format: a table

const ordinal = '(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|top|\\d{1,2}(?=st|nd|rd|th))(?:st|nd|rd|th)?'
const number = '(\\d{1,2}|one|two|three|four|five|six|I{1,3}|IV|[A-H])(?![\\w.,]*\\d)'

const patterns = kinds.map(({ kind, zh, en }) => ({
  group: `numbered ${kind}`,
  zh:
    kind === 'lettered'
      ? new RegExp(`(?<![A-Za-z\\d])([A-H])(?:${zh})`, 'g')
      : new RegExp(`(?<![\\d.一二三四五六七八九十百几多两])第?(\\d{1,2}|[一二三四五六七八九十首特])(?:${zh})`, 'g'),
  en: new RegExp(
    kind === 'lettered'
      ? `\\b(?:${en}) ([A-H])\\b|\\b([A-H])[- ]shares?\\b`
      : `\\b${ordinal}[- ](?:${en})s?\\b|\\b(?:${en})s?[- ](?:No\\.? ?)?${number}\\b|\\bNo\\.? ?(\\d{1,2}) (?:[A-Za-z’']+ ){0,2}?(?:${en})\\b`,
    'gi',
  ),
}))

/** Winners have no number in English, nor always in Chinese. */
const winners: [concept: string, zh: RegExp, en: RegExp][] = [
  ['1', /冠军|第一名|金奖/g, /\bwinners?(?! of the (?:second|third))\b|\bchampions?\b|\bfirst place\b/gi],
  ['2', /亚军|第二名|银奖/g, /\brunners?-up\b|\bsecond place\b/gi],
  ['3', /季军|第三名|铜奖/g, /\bthird[- ]place(?:d)?\b/gi],
]

/** Each of the numbered things of a text as a concept of its kind. */
export const numberedIn = ({ text, language }: Passage): Mention[] => {
  const named = namedIn({ text, language })
  // `the first tier costs 0.52 yuan and the second 0.57`.
  const bare =
    language === 'zh'
      ? []
      : [
          ...text.matchAll(
            /\bthe (first|second|third|fourth|fifth)(?= (?:(?:at|is|was|gets?|costs?|about|only|just|over|nearly) )?[\d¥$€£])/gi,
          ),
        ]
  return [
    ...named,
    ...bare.flatMap(({ 0: whole, 1: told, index }) =>
      [...new Set(named.map(({ group }) => group))].map((group) => ({
        group,
        concept: conceptOf(told!),
        at: index,
        end: index + whole.length,
      })),
    ),
  ]
}

const namedIn = ({ text, language }: Pick<Passage, 'text' | 'language'>): Mention[] => [
  ...patterns.flatMap(({ group, [language]: pattern }) =>
    everyMatch(text, pattern).flatMap(({ 0: whole, index, ...groups }) => {
      const told = [groups[1], groups[2], groups[3]].find((one) => one !== undefined)
      const concept = told && conceptOf(told)
      return concept ? [{ group, concept, at: index, end: index + whole.length }] : []
    }),
  ),
  ...winners.flatMap(([concept, zh, en]) =>
    everyMatch(text, language === 'zh' ? zh : en).map(({ 0: whole, index }) => ({
      group: 'numbered winner',
      concept,
      at: index,
      end: index + whole.length,
    })),
  ),
]

const conceptOf = (told: string): string => {
  const word = told.toLowerCase()
  if (told === '首' || word === 'top') return '1'
  if (told === '特') return 'special'
  if (/^(?:i{1,3}|iv)$/.test(word)) return String(word === 'iv' ? 4 : word.length)
  return String(chineseNumber(told) ?? englishNumber(word) ?? englishOrdinal(word) ?? told.toUpperCase())
}

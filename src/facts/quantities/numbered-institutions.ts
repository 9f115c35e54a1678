import { chineseNumber } from '../../language/numbers.ts'
import { everyMatch } from '../../language/patterns.ts'
import type { Language } from '../../news/language.ts'
import type { Numbered } from './numbered.ts'

/** Institutions that bear a number: 市一院, 第三中学, `No 2 Primary School`; `first` alone need not be proved, but is a name here. */
export const institutionsIn = (text: string, language: Language): Numbered[] => (language === 'zh' ? inChinese(text) : inEnglish(text))

/** Nouns of institutions that bear numbers, of each kind as they are said in full and by their last character. */
const kinds: [kind: string, nouns: string, short: string][] = [
  ['hospital', '人民医院|附属医院|中心医院|医院', '院(?![士校线墙落长内外里])'],
  ['middle school', '中学|高级中学|初级中学|高中|初中', '中(?![院心级队标国央全小学])'],
  ['primary school', '小学|实验小学', '小(?![时步型区部块片组撮吃孩心学])'],
  ['kindergarten', '幼儿园', '幼(?![儿童])'],
  ['prison', '监狱', ''],
  ['court', '中级(?:人民)?法院', '中院'],
  ['police station', '派出所', ''],
  ['experimental school', '实验学校|实验中学', ''],
]
const digits = '[一二三四五六七八九十]{1,3}|\\d{1,3}'
const patterns = kinds.map(([kind, nouns, short]) => ({
  kind,
  pattern: new RegExp(
    `第(${digits})(?:${nouns})${short === '' ? '' : `|(?<=[\\p{Script=Han}&&[^第月年届期项以约近一二三四五六七八九十百]])([一二三四五六七八九十]{1,3})(?:${short}|(?:${nouns})(?![\\p{Script=Han}]?[们]))`}`,
    'gv',
  ),
}))
const inChinese = (text: string): Numbered[] =>
  patterns.flatMap(({ kind, pattern }) =>
    everyMatch(text, pattern).flatMap(({ 0: words, 1: long, 2: short, index }) => {
      // 晋江一小学: one of them, and not the first; 市一医院 is the first.
      if (short === '一' && words.length > 2 && !/[市县区省]$/.test(text.slice(0, index))) return []
      const number = chineseNumber(long ?? short ?? '')
      return number === undefined ? [] : [{ words, kind, numbers: [number] }]
    }),
  )

const ordinals = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth']
const english: [noun: RegExp, kind: string][] = [
  [/Hospital$/, 'hospital'],
  [/(?:Middle|High|Secondary) School$/, 'middle school'],
  [/(?:Primary|Elementary) School$/, 'primary school'],
  [/Kindergarten$/, 'kindergarten'],
  [/Prison$/, 'prison'],
  [/Intermediate$/, 'court'],
  [/Experimental School$/, 'experimental school'],
]
const inEnglish = (text: string): Numbered[] =>
  [
    ...text.matchAll(
      new RegExp(
        `\\b(?:(${ordinals.join('|')})|(?:No|Number)\\.? ?(\\d+)) (?:[A-Z][a-z]+(?:[’']s)? ){0,3}?(?:Hospital|School|Kindergarten|Prison|Intermediate)\\b`,
        'g',
      ),
    ),
  ].flatMap(([words, ordinal, number]) => {
    const kind = english.find(([noun]) => noun.test(words))?.[1]
    return kind ? [{ words, kind, numbers: [ordinal ? ordinals.indexOf(ordinal) + 1 : Number(number)] }] : []
  })

import type { Language } from '../../news/language.ts'
import type { Finding, Passage } from '../reading.ts'

type Side = 'last' | 'this' | 'next'

/** What comes round again and has no date of its own: school terms, seasons, rounds and editions of a contest. */
const named: { zh: string; en: string; alsoThis?: RegExp; alsoLast?: RegExp; alsoNext?: RegExp; either?: RegExp }[] = [
  { zh: '学期', en: '(?:school )?(?:term|semester)', either: /新学期|开学/ },
  {
    zh: '赛季',
    en: '(?:league )?season',
    alsoThis: /今年|[今本]季(?!度)/,
    alsoLast: /上一?个?\p{Script=Han}{1,2}[季期](?!度)|上季(?!度)/u,
    either: /新赛季/,
  },
  {
    zh: '轮(?!胎|流|渡|换|到|船|椅)',
    en: 'round',
    alsoThis: /第[\d一二三四五六七八九十]{1,3}轮/,
    either: /晋级|出线|[闯挺]进|进入|杀入|闯入/,
  },
  { zh: '届', en: 'edition', alsoThis: /第[\d一二三四五六七八九十]{1,4}届|本次|此次|今年/, alsoNext: /明年|后年/ },
]
const sides: Record<Side, { zh: string; en: string }> = {
  last: { zh: '上一?个?', en: '(?:last|(?:the )?previous)' },
  this: { zh: '(?:本|这一?个?|当前)', en: '(?:this|the (?:current|present))' },
  next: { zh: '下一?个?', en: '(?:next|(?:the )?(?:coming|following|upcoming))' },
}

/** Each with the patterns of its sides. */
const turns = named.map((turn) => ({
  ...turn,
  sides: Object.fromEntries(
    Object.entries(sides).map(([side, { zh, en }]) => [
      side,
      { zh: new RegExp(zh + turn.zh, 'i'), en: new RegExp(`\\b${en} ${turn.en}\\b`, 'i') },
    ]),
  ) as Record<Side, Record<Language, RegExp>>,
}))

/** 下学期 for 本学期, `last season` for 本赛季: a turn that the evidence names, told as another one. */
export const turnsKept = ({ text, language }: Passage, source: Passage): Finding[] =>
  turns.flatMap((turn) => {
    const saying = (side: Side, body: string, of: Language) => turn.sides[side][of].exec(body)?.[0]
    const all = Object.keys(sides) as Side[]
    const own = all.filter((side) => saying(side, text, language))
    if (own.length === 0 || turn.either?.test(source.text)) return []
    const theirs = all.filter(
      (side) =>
        saying(side, source.text, 'zh') ||
        (side === 'this' && turn.alsoThis?.test(source.text)) ||
        (side === 'last' && turn.alsoLast?.test(source.text)) ||
        (side === 'next' && turn.alsoNext?.test(source.text)),
    )
    return theirs.length > 0 && !own.some((side) => theirs.includes(side))
      ? [{ text: saying(own[0]!, text, language)!, why: `the evidence speaks of the ${theirs[0]} one` }]
      : []
  })

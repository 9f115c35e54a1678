import type { Finding, Passage } from '../reading.ts'

type Side = 'last' | 'this' | 'next'

/** What comes round again and has no date of its own: school terms, seasons, rounds and editions of a contest. */
const turns: { zh: string; en: string; alsoThis?: RegExp; alsoLast?: RegExp; either?: RegExp }[] = [
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
  { zh: '届', en: 'edition', alsoThis: /第[\d一二三四五六七八九十]{1,4}届|本次|此次|今年/ },
]
const sides: Record<Side, { zh: string; en: string }> = {
  last: { zh: '上一?个?', en: '(?:last|(?:the )?previous)' },
  this: { zh: '(?:本|这一?个?|当前)', en: '(?:this|the (?:current|present))' },
  next: { zh: '下一?个?', en: '(?:next|(?:the )?(?:coming|following|upcoming))' },
}

/** 下学期 for 本学期, `last season` for 本赛季: a turn that the evidence names, told as another one. */
export const turnsKept = ({ text, language }: Passage, source: Passage): Finding[] =>
  turns.flatMap((turn) => {
    if (turn.either?.test(source.text)) return []
    const named = (side: Side, body: string, of: 'zh' | 'en') =>
      new RegExp(of === 'zh' ? sides[side].zh + turn.zh : `\\b${sides[side].en} ${turn.en}\\b`, 'i').exec(body)?.[0]
    const all = Object.keys(sides) as Side[]
    const theirs = all.filter(
      (side) =>
        named(side, source.text, 'zh') ||
        (side === 'this' && turn.alsoThis?.test(source.text)) ||
        (side === 'last' && turn.alsoLast?.test(source.text)),
    )
    const own = all.filter((side) => named(side, text, language))
    return theirs.length > 0 && own.length > 0 && !own.some((side) => theirs.includes(side))
      ? [{ text: named(own[0]!, text, language)!, why: `the evidence speaks of the ${theirs[0]} one` }]
      : []
  })

import type { Finding, Passage } from '../reading.ts'

/** Set phrases that tell how many goals one scored. */
export const scoringIdioms: { zh: RegExp; en: RegExp; number: number }[] = [
  {
    zh: /梅开二度|双响|[独连]中两元|[独连]进两球/,
    en: /\bbrace\b(?= (?:of|in|for|from|as|to|on|after|before|by|and)\b|[,.;]|$)/i,
    number: 2,
  },
  { zh: /帽子戏法|[独连]中三元|[独连]进三球/, en: /\bhat[- ]tricks?\b/i, number: 3 },
  { zh: /大四喜|[独连]中四元|[独连]进四球/, en: /\bfour-goal (?:haul|spree)\b/i, number: 4 },
]

/** 帽子戏法 for 独中两元: another number of goals, where the evidence tells one in such a phrase. */
export const scoringKept = ({ text, language }: Passage, { text: evidence }: Passage): Finding[] => {
  const told = scoringIdioms.filter(({ zh }) => zh.test(evidence))
  return told.length === 0
    ? []
    : scoringIdioms.flatMap((idiom) => {
        const said = idiom[language].exec(text)?.[0]
        return said && !told.includes(idiom) ? [{ text: said, why: `the evidence says ${told[0]!.zh.exec(evidence)![0]}` }] : []
      })
}

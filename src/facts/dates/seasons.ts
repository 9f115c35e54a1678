import { monthOf } from '../../language/calendar.ts'
import { everyMatch } from '../../language/patterns.ts'
import type { Finding, Passage, Reading } from '../reading.ts'

/** `this autumn` where the evidence speaks of summer only, and has no month of autumn. */
export const seasonsKept = ({ text, language }: Passage, { source }: Reading): Finding[] => {
  const said = language === 'en' ? everyMatch(text, told) : []
  if (said.length === 0 || !seasons.some(({ zh }) => zh.test(source.text))) return []
  return said.flatMap(({ 0: words, groups }) => {
    const season = seasons.find(({ en }) => en.test(groups!.season!))!
    const known =
      season.zh.test(source.text) ||
      source.dates.some(({ kind, from }) => kind !== 'comparison' && from !== undefined && season.months.includes(monthOf(from)))
    return known ? [] : [{ text: words, why: `the evidence does not speak of ${groups!.season}` }]
  })
}

/** Seasons overlap: news calls February spring and November winter. */
const seasons: { en: RegExp; zh: RegExp; months: number[] }[] = [
  { en: /spring/i, zh: /春/, months: [2, 3, 4, 5] },
  { en: /summer/i, zh: /夏|暑/, months: [5, 6, 7, 8, 9] },
  { en: /autumn|fall/i, zh: /秋/, months: [8, 9, 10, 11] },
  { en: /winter/i, zh: /冬|寒(?:暑)?假/, months: [11, 12, 1, 2, 3] },
]
const told =
  /\b(?:(?:in|since|during|over)(?: the)?(?: early| late)?|this|last|next|(?:start|end|beginning) of)[ -](?<season>spring|summer|autumn|winter|(?<=\b(?:the|this|last|next) )fall)\b(?! (?:festival|water|onion|in|of [a-z]+ (?:percent|prices)))/gi

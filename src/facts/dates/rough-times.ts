import type { DateMention } from '../../language/dates.ts'
import type { Passage } from '../reading.ts'

/**
 * `shortly after 5 a.m.`, `around 5 a.m.`, 5时许 for 5时12分: a full or half hour with a word that says how the minutes lie to it, and in an
 * order that the word allows.
 */
export const nearTime = ({ minutes, at, end, text: words }: DateMention, { text, language }: Passage, told: DateMention): boolean => {
  if (minutes === undefined || told.minutes === undefined || minutes % 30 !== 0) return false
  const turn = told.half ? 720 : 1440
  const late = ((((told.minutes - minutes) % turn) + turn + turn / 2) % turn) - turn / 2
  const said = sides[language].find(({ before, after }) => before?.test(text.slice(0, at)) || after?.test(words + text.slice(end)))
  return said !== undefined && late > said.from && late < said.to
}

type Side = { before?: RegExp; after?: RegExp; from: number; to: number }
const sides: Record<Passage['language'], Side[]> = {
  en: [
    { before: /\b(?:after|past) (?:about )?$/i, from: 0, to: 30 },
    { before: /\b(?:(?:just|shortly|right|minutes|a little|a few minutes) before|nearly|almost|towards?|close to) $/i, from: -20, to: 0 },
    { before: /\b(?:around|about|roughly|circa) $/i, after: /^[^,;]{0,9}(?:or so\b|-ish\b)/, from: -16, to: 16 },
  ],
  zh: [
    { before: /(?:刚过|过了)$/, after: /^\d*[^，。；\d]{0,3}(?:许|多(?!\p{Script=Han}{2}[年月])|过后|刚过|后不久)/u, from: 0, to: 30 },
    { before: /(?:将?近|快到|接近)$/, from: -20, to: 0 },
    { before: /(?:大约|约)$/, after: /^\d*[^，。；\d]{0,3}(?:左右|前后|上下)/, from: -16, to: 16 },
  ],
}

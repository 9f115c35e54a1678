import { chineseNumerals } from '../../language/numbers.ts'
import type { Quantity } from '../../language/quantities.ts'
import type { Passage } from '../reading.ts'

/** 近一年来新高: the highest in nearly a year; 不打烊: open around the clock. */
export const inOtherWords = ({ kind, text, value, upTo, at, end }: Quantity, claim: Passage, source: Passage): boolean =>
  // 6车追尾 for 六车追尾, which counts by the thing itself.
  (kind === 'count' && value <= 10 && upTo === undefined && besideIt(value, at, end, claim, source)) ||
  (kind === 'measure' && /^20-foot\b/.test(text) && /标准?箱|TEU/.test(source.text)) ||
  (kind === 'duration' && idioms.some(([said, theirs]) => said.test(text.trim()) && theirs.test(source.text)))
const besideIt = (value: number, at: number, end: number, { text, language }: Passage, source: Passage): boolean => {
  const [next = ''] = language === 'zh' && source.language === 'zh' ? (/^\p{Script=Han}/u.exec(text.slice(end)) ?? []) : []
  return (
    next !== '' &&
    /^\d+$/.test(text.slice(at, end)) &&
    new RegExp(`(?<![第十百千万\\d一二三四五六七八九])(?:${value === 2 ? '[二两]' : chineseNumerals[value]})${next}`, 'u').test(source.text)
  )
}
const idioms: [RegExp, RegExp][] = [
  [/^(?:nearly|almost|just under) (?:an?|one) year$/i, /近一年|(?:将|快|临近|接近)满(?:一|1)(?:周?年)/],
  [/^(?:nearly|almost|just under) (?:an?|one) month$/i, /近一个?月|(?:将|快|临近|接近)满(?:一|1)个?月/],
  [/^(?:nearly|almost) (?:an?|one) decade$/i, /近十年/],
  [/^(?:nearly|almost) (?:an?|one) century$/i, /近(?:一个世纪|百年)/],
  [/^(?:about |around |the )?(?:ten|10) days$/i, /[上一两]一?旬/],
  [/^24[- ]hours?$|^24小时$/i, /不打烊|通宵|全天候|昼夜|日夜|全时段/],
]

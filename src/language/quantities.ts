import type { Language } from '../news/language.ts'
import { type DateMention, datesIn } from './dates.ts'
import { englishQuantities } from './quantities-en.ts'
import { chineseQuantities } from './quantities-zh.ts'

export type Qualifier = 'about' | 'nearly' | 'over' | 'at least' | 'under' | 'at most'

/**
 * One amount as a text says it.
 * value: in the base unit of `unit`: 8.93亿美元 and US$893 million are both 893000000 USD, 500亩 is 333333 m2, 三成 is 30 %,
 * 三分之一 is 33.33 %, 翻一番 and `doubled` are the multiple 2, 3:1 is the score 3 upTo 1. upTo: the end of a range.
 * unit: ISO 4217 for money; `%`; `pp`; m, m2, m3, kg, kWh, kW, °C …; month or hour for durations; for a count the measure word (zh)
 * or the noun that follows (en), which may be ''.
 * qualifier: what the wording says about exactness (近 nearly, 超 over, 约 about, 以上 at least, 不足 under, 至多 at most).
 * increase: a multiple said as growth (增长两倍, `rose threefold`), which is one more than itself as a ratio.
 * fraction: said as one (三分之一, a third, 四成, half), so that a rounded percentage may stand for it.
 * digits: significant digits as written, for judging what rounding a conversion admits.
 * at, end: UTF-16 offsets, the qualifier and the unit included.
 */
export type Quantity = {
  kind: 'money' | 'percent' | 'points' | 'multiple' | 'measure' | 'duration' | 'age' | 'count' | 'ordinal' | 'score'
  value: number
  upTo?: number
  unit: string
  qualifier?: Qualifier
  /** The word of `qualifier` may also be one of place or belong to a verb: `runs under three rivers`, `took over 12 shops`. */
  loose?: boolean
  increase?: boolean
  fraction?: boolean
  /** 百余, 数十, dozens of, hundreds of: `value` is the order of magnitude only. */
  vague?: boolean
  digits: number
  /** What one of the written unit is in `unit`: 1000 for km, 666.67 for 亩. Two that differ were converted. */
  factor?: number
  text: string
  at: number
  end: number
}

/**
 * The quantities of a text in its order, none overlapping. Dates, times, and numbers inside names (G20, 5G, 一带一路) are none.
 * dates: those of the text, when they are read already.
 */
export const quantitiesIn = (text: string, language: Language, dates: DateMention[] = datesIn(text, language)): Quantity[] =>
  language === 'zh' ? chineseQuantities(text, dates) : englishQuantities(text, dates)

/** Significant digits of a number as written: 4.89 has 3, 28.5 has 3, 300 has 1, 二十六 counts by its value. */
export const significantDigits = (written: string): number => {
  const plain = written.replace(/[,，\s]/g, '')
  if (!/^\d/.test(plain)) return 0
  const stripped = plain.includes('.') ? plain.replace('.', '').replace(/^0+/, '') : plain.replace(/^0+/, '').replace(/0+$/, '')
  return Math.max(1, stripped.length)
}

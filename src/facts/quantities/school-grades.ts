import { chineseNumber, chineseNumerals } from '../../language/numbers.ts'
import { everyMatch } from '../../language/patterns.ts'
import type { Quantity } from '../../language/quantities.ts'
import type { Passage } from '../reading.ts'

/** How many grades lie before the first of each school. */
const before: Record<string, number> = { 初: 6, 高: 9 }

/** 初二 is the eighth grade, 高一 the tenth: whether one text tells as a grade what the other tells as a year of its school. */
export const isGrade = (quantity: Quantity, text: Passage, other: Passage): boolean => {
  if (!/^(?:ordinal|count)$/.test(quantity.kind)) return false
  // `the first three grades`: 一至三年级.
  if (/\bfirst $/i.test(text.text.slice(0, quantity.at)) && new RegExp(`一[至到—-]${chineseNumerals[quantity.value]}年级`).test(other.text))
    return true
  const [chinese, english] = text.language === 'zh' ? [text.text, other.text] : [other.text, text.text]
  if (text.language === other.language || !/\bgrades?\b|\bgraders?\b/i.test(english)) return false
  return everyMatch(chinese, /([初高])([一二三])(?=[学新男女班年的下上暑寒]|$|[，。、])/g).some(([, school, year]) => {
    const number = chineseNumber(year!)!
    const grade = number + before[school!]!
    return text.language === 'zh'
      ? quantity.value === number && other.quantities.some(({ value }) => value === grade)
      : quantity.value === grade
  })
}

import { yearOf } from '../language/calendar.ts'
import { type DateMention, datesIn } from '../language/dates.ts'
import type { Passage, Reading } from './reading.ts'

/** Days and spans that the evidence calls by their name: 元旦 is January 1, 十四五 the years from 2021 to 2025. */
const feasts: [feast: RegExp, day: string][] = [
  [/元旦/, '1月1日'],
  [/妇女节|“三八”/, '3月8日'],
  [/劳动节|“五一”|五一/, '5月1日'],
  [/“520”/, '5月20日'],
  [/“618”/, '6月18日'],
  [/儿童节|“六一”/, '6月1日'],
  [/建党节|“七一”/, '7月1日'],
  [/建军节|“八一”/, '8月1日'],
  [/教师节/, '9月10日'],
  [/国庆/, '10月1日'],
  [/“?双十一”?|“?双11”?/, '11月11日'],
  [/“?双十二”?|“?双12”?/, '12月12日'],
  [/圣诞节/, '12月25日'],
  [/十三五/, '2016年至2020年'],
  [/十四五/, '2021年至2025年'],
  [/十五五/, '2026年至2030年'],
]

export const holidaysIn = ({ source, context, date }: Reading): DateMention[] =>
  feasts.flatMap(([feast, day]) => {
    const found = feast.exec(`${source.text}\n${context.text}`)
    return found ? datesIn(`${/明年.{0,6}$/.test(source.text.slice(0, found.index)) ? '明年' : ''}${day}`, 'zh', date) : []
  })

/** 95后 are those born after 1995, or in that half of a decade; 90后 those of the 1990s. */
export const bornAfter = ({ from, to, at, end }: DateMention, claim: Passage, text: string): boolean =>
  /\bborn\b|出生|生于|后$|\bgeneration|\bpost-/i.test(claim.text.slice(Math.max(0, at - 30), end + 24)) &&
  [...text.matchAll(/(?<!\d)([0-9][05])后/g)].some(([, year = '']) => {
    const first = Number(year) + (Number(year) > 30 ? 1900 : 2000)
    return yearOf(from!) === first && [first, first + 4, first + 9].includes(yearOf(to!))
  })

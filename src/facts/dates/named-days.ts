import { yearOf } from '../../language/calendar.ts'
import { type DateMention, datesIn } from '../../language/dates.ts'
import { everyMatch } from '../../language/patterns.ts'
import type { Finding, Passage, Reading } from '../reading.ts'

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
  [/抗战胜利|抗日战争胜利/, '1945年'],
  [/新中国成立|建国(?=以?来|之?[初前后]|时)/, '1949年'],
  [/恢复高考/, '1977年'],
  [/改革开放(?=以?来|之?[初前后]|[\d一二三四五六]+(?:多|余)?年)/, '1978年'],
  [/香港回归/, '1997年'],
  [/澳门回归/, '1999年'],
  [/加入世贸|(?<![出收])入世(?!界|纪)/, '2001年'],
  [/十八大/, '2012年'],
  [/十九大/, '2017年'],
  [/二十大(?!强)/, '2022年'],
]

/** 去年“8·11”汇改, “7·20”暴雨: a day by which what happened on it is called. */
const dayNames = /(?<year>[今去前]年|\d{4}年)?[“"](?<m>\d{1,2})[·•・‧](?<d>\d{1,2})[”"]/g

export const holidaysIn = ({ source, context, date }: Reading): DateMention[] => {
  const told = `${source.text}\n${context.text}`
  return [
    ...feasts.flatMap(([feast, day]) => {
      const found = feast.exec(told)
      return found ? datesIn(`${/明年.{0,6}$/.test(source.text.slice(0, found.index)) ? '明年' : ''}${day}`, 'zh', date) : []
    }),
    ...everyMatch(told, dayNames).flatMap(({ groups }) => {
      const day = `${groups!.m}月${groups!.d}日`
      return datesIn(`${groups!.year ?? ''}${day}，${day}`, 'zh', date)
    }),
  ]
}

/** Feasts and holidays by which a text tells time, and the ends of years: the day may move, the name is the same in both languages. */
const holidays: [name: string, zh: RegExp, en: RegExp][] = [
  ['lunar new year', /春节|农历新年/, /Spring Festival|(?:Lunar|Chinese) New Year(?!.s Eve)/],
  ['new year', /元旦/, /New Year.s Day/],
  ['lanterns', /元宵/, /Lantern Festival/],
  ['women', /妇女节|“三八”/, /Women.s Day/],
  ['tombs', /清明/, /Tomb[- ]Sweeping(?: Day)?|Qingming(?: Festival)?/],
  ['labour', /劳动节|“?五一”?(?:假期|小长假|长假)?/, /(?:May|Labou?r) Day(?: holiday| break)?/],
  ['dragon boats', /端午节?/, /Dragon Boat(?: Festival)?/],
  ['children', /儿童节|“六一”/, /Children.s Day/],
  ['teachers', /教师节/, /Teachers. Day/],
  ['moon', /中秋节?/, /Mid-Autumn(?: Festival)?|Moon Festival/],
  ['national day', /国庆节?(?:中秋)?(?:假期|长假|黄金周)?/, /National Day(?: and Mid-Autumn)?(?: holiday| break)?/],
  ['double ninth', /重阳节?/, /Double Ninth(?: Festival)?|Chongyang(?: Festival)?/],
  ['qixi', /七夕/, /Qixi(?: Festival)?/],
  ['eve', /除夕/, /(?:Lunar|Chinese) New Year.s Eve/],
  ['double eleven', /“?双(?:十一|11)”?/, /Singles. Day|Double (?:11|Eleven)(?: shopping festival)?/],
  ['christmas', /圣诞节?/, /Christmas/],
  ['summer holiday', /暑假|暑期/, /summer (?:school )?(?:holidays?|vacation|break)/],
  ['winter holiday', /寒暑?假/, /winter (?:school )?(?:holidays?|vacation|break)/],
  ['end of year', /(?<![今明去后年\d])年[底末](?=前)/, /end of (?:the|this) year|year[- ]end/],
]

const named = holidays.map(([name, zh, en]) => ({
  name,
  zh: new RegExp(zh, 'g'),
  en: new RegExp(`(?:the )?(?:eve of )?\\b(?:${en.source})`, 'g'),
}))

export const holidayNames = ({ text, language }: Passage): { name: string; at: number; end: number; text: string }[] =>
  named.flatMap(({ name, [language]: words }) =>
    everyMatch(text, words).map(({ 0: said, index }) => ({ name, at: index, end: index + said.length, text: said })),
  )

/** `on Lunar New Year's Eve` where the evidence tells of 元宵节 and only measures it against 除夕. */
export const feastsKept = (claim: Passage, { source }: Reading): Finding[] => {
  const [said, ...others] = holidayNames(claim)
  if (!said || source.language !== 'zh' || others.some(({ name }) => name !== said.name) || measuring[claim.language].test(claim.text))
    return []
  const theirs = holidayNames(source)
  const there = theirs.filter(({ name }) => name === said.name)
  const own = theirs.find(({ name }) => name !== said.name)
  return own && there.length > 0 && there.every(({ at }) => measuredAgainst.test(source.text.slice(0, at)) && own.at < at)
    ? [{ text: said.text, why: `the evidence tells of ${own.text} and only measures it against ${said.text}` }]
    : []
}
const measuredAgainst = /(?:[比较]|超过|[高低多少]于)(?:[今去前]年)?$/
const measuring = {
  zh: /[比较超]|[高低多少]于|倍/,
  en: /\b(?:than|over|above|below|exceed\w*|against|top(?:s|ped|ping)|compared|double|twice|that of|from)\b/i,
}

/** `over the summer holiday` for 寒假, or for no holiday of schools at all. */
export const schoolHolidays = (claim: Passage, { source }: Reading): Finding[] => {
  const own = holidayNames(claim).filter(({ name }) => name.endsWith('holiday'))
  const theirs = own.length === 0 ? [] : holidayNames(source).map(({ name }) => name)
  return own
    .filter(({ name }) => theirs.length > 0 && !theirs.includes(name))
    .map(({ text }) => ({ text, why: `the evidence does not speak of ${text}` }))
}

/** 95后 are those born after 1995, or in that half of a decade; 90后 those of the 1990s. */
export const bornAfter = ({ from, to, at, end }: DateMention, claim: Passage, text: string): boolean =>
  /\bborn\b|出生|生于|后$|\bgeneration|\bpost-/i.test(claim.text.slice(Math.max(0, at - 30), end + 24)) &&
  everyMatch(text, /(?<!\d)([0-9][05])后/g).some(([, year = '']) => {
    const first = Number(year) + (Number(year) > 30 ? 1900 : 2000)
    return yearOf(from!) === first && [first, first + 4, first + 9].includes(yearOf(to!))
  })

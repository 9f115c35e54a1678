import { editionOf } from '../news/article.ts'
import type { Brief } from '../news/brief.ts'
import type { PaperDate } from '../news/edition.ts'
import { type Language, languages } from '../news/language.ts'
import { clean, shorten } from './rendering/text.ts'

/** In characters: in Chinese a good deal less than the 256 bytes that Telegram surely takes, also with English behind half as much. */
const longest = 60

const locales: Record<Language, string> = { zh: 'zh-CN', en: 'en-US' }
const dayIn = (date: PaperDate, language: Language) =>
  new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  )

/** What the share button puts into the message field, after the bot's name: headline and day, which whoever shares can read; for a reader of both, in both. */
export const shareQuery = ({ article, headline }: Pick<Brief, 'article' | 'headline'>, read: readonly Language[]): string => {
  const said = read.map((language) => {
    const room = language === 'zh' && read.length > 1 ? longest / 2 : longest
    return shorten(clean(headline[language]).replace(/\s+/g, ' ').trim(), room)
  })
  return `${said.join(' / ')} · ${dayIn(editionOf(article).slice(0, 10), read.at(-1) ?? 'en')}`
}

/** `… · 2024年12月5日`, `… · December 5, 2024`; earlier versions wrote `… · 5 December 2024`. */
const shared = /^(.+) · (?:(\d{4})年(\d{1,2})月(\d{1,2})日|([A-Z][a-z]+ \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]+ \d{4}))$/

/** The day in a query of that form; of earlier versions, which wrote `2024-12-05` before the headline, too. */
export const dayShared = (query: string): PaperDate | undefined => {
  const [, , year, month, day, english] = shared.exec(query) ?? []
  const time = english === undefined ? Date.UTC(Number(year), Number(month) - 1, Number(day)) : Date.parse(`${english} UTC`)
  return Number.isNaN(time) ? before.exec(query)?.[1] : new Date(time).toISOString().slice(0, 10)
}

const before = /^(\d{4}-\d{2}-\d{2}) (.+)$/

/** Whether a query is what the share button of this story writes, in any language. */
export const isShared = (query: string, brief: Pick<Brief, 'article' | 'headline'>): boolean =>
  [...languages.map((language) => [language]), languages].some((read) => shareQuery(brief, read) === query)

/** The words of a query of that form, for a headline that has been changed since. */
export const withoutDay = (query: string): string =>
  dayShared(query) === undefined ? query : (shared.exec(query)?.[1] ?? before.exec(query)![2]!)

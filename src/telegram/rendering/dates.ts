import type { PaperDate } from '../../news/edition.ts'
import type { Language } from '../../news/language.ts'
import { pair, type Reading } from '../wording/wording.ts'

const locales: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' }
const long: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }
const short: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }

const write = (date: PaperDate, options: Intl.DateTimeFormatOptions) => (language: Language) =>
  new Intl.DateTimeFormat(locales[language], options).format(new Date(`${date}T00:00:00Z`))

/** `2024年12月5日星期四`, `Thursday, 5 December 2024`, as each language says it. */
export const dateInFull = (date: PaperDate): ((language: Language) => string) => write(date, long)
/** `2024年12月5日`, `5 Dec 2024`, as each language says it. */
export const dateInShort = (date: PaperDate): ((language: Language) => string) => write(date, short)

/** One text of both languages, or of one. */
export const inReading = (reading: Reading, text: (language: Language) => string): string =>
  reading === 'both' ? pair(text('zh'), text('en')) : text(reading)

/** `1–8` for the first to the last of several pages. */
export const pageRange = (pages: string[]): string => (pages.length > 1 ? `${pages[0]}–${pages.at(-1)}` : (pages[0] ?? ''))

/** `周一` … `周日`, `Mon` … `Sun` for 1 to 7. */
export const weekdayName = (weekday: number): ((language: Language) => string) =>
  write(`2024-01-0${weekday}`, { weekday: 'short', timeZone: 'UTC' })

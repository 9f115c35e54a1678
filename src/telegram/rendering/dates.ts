import type { PaperDate } from '../../news/edition.ts'
import type { Language } from '../../news/language.ts'
import type { Reading } from '../wording/wording.ts'

const locales: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' }
const long: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }
const short: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }

const write = (date: PaperDate, reading: Reading, options: Intl.DateTimeFormatOptions): string => {
  const one = (language: Language) => new Intl.DateTimeFormat(locales[language], options).format(new Date(`${date}T00:00:00Z`))
  return reading === 'both' ? `${one('zh')} · ${one('en')}` : one(reading)
}

/** `2024年12月5日星期四`, `Thursday, 5 December 2024`. */
export const dateInFull = (date: PaperDate, reading: Reading): string => write(date, reading, long)
/** `2024年12月5日`, `5 Dec 2024`. */
export const dateInShort = (date: PaperDate, reading: Reading): string => write(date, reading, short)

/** `1–8` for the first to the last of several pages. */
export const pageRange = (pages: string[]): string => (pages.length > 1 ? `${pages[0]}–${pages.at(-1)}` : (pages[0] ?? ''))

/** `Monday` … `Sunday` for 1 to 7, short enough for a button. */
export const weekdayName = (weekday: number, reading: Reading): string =>
  write(`2024-01-0${weekday}`, reading === 'both' ? 'zh' : reading, { weekday: 'short', timeZone: 'UTC' })

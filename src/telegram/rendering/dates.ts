import type { PaperDate } from '../../news/edition.ts'
import { pair, type Spoken, type WordingLanguage } from '../wording/wording.ts'

const long: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }
const short: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }

type Locale = Pick<WordingLanguage, 'locale'>

const write =
  (date: PaperDate, options: Intl.DateTimeFormatOptions) =>
  ({ locale }: Locale) =>
    new Intl.DateTimeFormat(locale, options).format(new Date(`${date}T00:00:00Z`))

/** `2024年12月5日星期四`, `Thursday, December 5, 2024`, as each language says it. */
export const dateInFull = (date: PaperDate): ((language: Locale) => string) => write(date, long)
/** `2024年12月5日`, `December 5, 2024`, as each language says it. */
export const dateInShort = (date: PaperDate): ((language: Locale) => string) => write(date, short)

/** `11月20日 07:32`, `November 20 at 07:32`: a moment in the time zone of the paper, as each language says it. */
export const momentIn =
  (moment: Date, timeZone: string) =>
  ({ locale }: Locale): string =>
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone,
    }).format(moment)

/** One text of both languages, or of one. */
export const inReading = (languages: Spoken, text: (language: WordingLanguage) => string): string =>
  languages.map(text).reduce((zh, en) => pair(zh, en))

/** `甲、乙、丙`, `A, B, C`, as the language lists names. */
export const listed = ({ locale }: Locale, names: string[]): string => new Intl.ListFormat(locale, { style: 'narrow' }).format(names)

/** `1–8` for the first to the last of several pages. */
export const pageRange = (pages: string[]): string => (pages.length > 1 ? `${pages[0]}–${pages.at(-1)}` : (pages[0] ?? ''))

/** `周一` … `周日`, `Mon` … `Sun` for 1 to 7. */
export const weekdayName = (weekday: number): ((language: Locale) => string) =>
  write(`2024-01-0${weekday}`, { weekday: 'short', timeZone: 'UTC' })

import type { PaperDate } from '../news/edition.ts'
import type { Language } from '../news/language.ts'
import type { Span } from './calendar.ts'
import { englishDates } from './dates-en.ts'
import { chineseDates } from './dates-zh.ts'
import { halfWidth } from './width.ts'

/**
 * A day, month, year, span, weekday, time of day or comparison (year on year …) where it stands in a text.
 * at, end: UTF-16 offsets. from, to: the days it covers, both included, when it can be said. A date that names no year is put into
 * the year that brings it nearest to the edition, and `yearless` says so. Without an edition's date relative words are counted from
 * 2000-06-15, so that two texts can still be compared with each other.
 */
export type DateMention = {
  kind: 'day' | 'month' | 'year' | 'span' | 'weekday' | 'time' | 'daypart' | 'comparison' | 'anaphor'
  from?: PaperDate
  to?: PaperDate
  yearless?: boolean
  /** Said in relation to the edition: 昨日, last year. */
  relative?: boolean
  /** Minutes after midnight; `half` says that it may be twelve hours later (8点 without 上午 or 晚上). */
  minutes?: number
  half?: boolean
  /** 0 is Sunday. */
  weekday?: number
  daypart?: 'morning' | 'noon' | 'afternoon' | 'evening' | 'dawn'
  /** Of an anaphor, which counts from what was told before it: 当日 and `the same day` are 0, 次日 and `the next day` 1, 前一天 -1. */
  step?: -1 | 0 | 1
  /** year: 同比, year on year; previous: 环比, with the period before, whatever it is. */
  comparison?: 'year' | 'quarter' | 'month' | 'week' | 'day' | 'previous'
  text: string
  at: number
  end: number
}

/** What one reading rule gives for one match; undefined means that the match is no date after all. */
export type DateReading = Omit<DateMention, 'text' | 'at' | 'end'> & Partial<Span>
/** A reading rule: the first in the list that matches at a place has it. */
export type DateRule = [pattern: RegExp, read: (match: RegExpExecArray, edition: PaperDate) => DateReading | undefined]

export const noEdition: PaperDate = '2000-06-15'

/** The dates and times of a text, in its order, none overlapping. */
export const datesIn = (text: string, language: Language, edition: PaperDate = noEdition): DateMention[] => {
  const plain = halfWidth(text)
  const taken = new Uint8Array(text.length)
  const found: DateMention[] = []
  for (const [pattern, read] of language === 'zh' ? chineseDates : englishDates) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
      const at = match.index
      const end = at + match[0].length
      if (match[0] === '') pattern.lastIndex++
      if (taken.subarray(at, end).includes(1)) continue
      const reading = read(match, edition)
      if (!reading) continue
      taken.fill(1, at, end)
      found.push({ ...reading, text: text.slice(at, end), at, end })
    }
  }
  return found.sort((a, b) => a.at - b.at)
}

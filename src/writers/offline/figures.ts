import { datesIn } from '../../language/dates.ts'
import { type EnglishDate, englishDates } from '../../language/english-dates.ts'
import { type Quantity, quantitiesIn } from '../../language/quantities.ts'
import type { PaperDate } from '../../news/edition.ts'

/** The dates and quantities of a text. later: after the edition, where that can be said; unclear: a weekday of which it cannot. */
export type Figures = { dates: (EnglishDate & { later?: boolean; unclear?: boolean })[]; quantities: Quantity[] }

/** Read once for a whole sentence: its clauses take their own from it. */
export const figuresIn = (text: string, edition: PaperDate | undefined): Figures => {
  const dates: Figures['dates'] = englishDates(text, edition)
  if (edition && dates.length > 0) {
    const meant = datesIn(text, 'zh', edition)
    for (const date of dates) {
      const { from, kind } = meant.find(({ at, end }) => at < date.end && end > date.at) ?? {}
      if (from !== undefined) date.later = from > edition
      else if (kind === 'weekday') date.unclear = !/\bevery\b/.test(date.en)
    }
  }
  return { dates, quantities: numeral.test(text) ? quantitiesIn(text, 'zh') : [] }
}

/** Every quantity has one of these. */
const numeral = /[\d〇零一二三四五六七八九十百千万亿两几数半倍番斩]/u

/** Those that stand wholly between two places, counted from the first. */
export const figuresWithin = ({ dates, quantities }: Figures, from: number, to: number): Figures => {
  const own = <T extends { at: number; end: number }>(found: T[]): T[] =>
    found.flatMap((one) => (one.at >= from && one.end <= to ? [{ ...one, at: one.at - from, end: one.end - from }] : []))
  return { dates: own(dates), quantities: own(quantities) }
}

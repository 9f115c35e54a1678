import { readFileSync } from 'node:fs'
import type { PrintedArticle } from '../../src/news/article.ts'
import { segmentEdition } from '../../src/segmentation/edition.ts'
import { type Eval, jsonLines } from './main.ts'
import { languageOf, openRoomOf } from './reading-room.ts'

/** answer: words that the sentence has which answers; null where the paper is silent. */
type Row = { text: string; answer: string | null }

/** The stories of the sample editions as they stand in the paper, by date. */
export const sampleEditions = (): Record<string, PrintedArticle[]> =>
  Object.fromEntries(
    [
      ['yesterday', '2026-11-19'],
      ['today', '2026-11-20'],
    ].map(([day, date]) => [date, segmentEdition(['01', '02'].map((page) => ({ page, text: pageOf(day!, page) }))).articles]),
  )

const pageOf = (day: string, page: string): string =>
  readFileSync(new URL(`../../src/sandbox/sample/${day}/${page}.txt`, import.meta.url), 'utf8')

/** The day of the newer one. */
export const sampleDay = '2026-11-20'

/**
 * `QUESTIONS` of `{text, answer}`, put to the two sample editions: writes what was answered and whether that is right. Summary, by
 * language: the share of the questions with an answer that get it first, and that are turned away; of those without, that are.
 */
export const run: Eval = async (files, write) => {
  const room = await openRoomOf(sampleEditions())
  const counts = {
    en: { answerable: 0, right: 0, refused: 0, silent: 0, told: 0 },
    zh: { answerable: 0, right: 0, refused: 0, silent: 0, told: 0 },
  }
  for (const file of files)
    for await (const { text, answer } of jsonLines<Row>(file)) {
      const language = languageOf(text)
      const given = await room.answering.answer({ text, language, thread: [], today: sampleDay })
      const quote = given.kind === 'answered' ? given.citations[0]?.quote : undefined
      const right = answer === null ? quote === undefined : (quote?.includes(answer) ?? false)
      write({ text, answer, quote: quote ?? null, right })
      const count = counts[language]
      if (answer === null) {
        count.silent++
        if (right) count.told++
      } else {
        count.answerable++
        if (right) count.right++
        if (quote === undefined) count.refused++
      }
    }
  await room.close()
  const share = (some: number, all: number) => Number((some / Math.max(1, all)).toFixed(3))
  return Object.fromEntries(
    Object.entries(counts).map(([language, { answerable, right, refused, silent, told }]) => [
      language,
      { answerable, first: share(right, answerable), refused: share(refused, answerable), silent, told: share(told, silent) },
    ]),
  )
}

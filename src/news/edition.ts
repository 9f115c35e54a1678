import type { ArticleId } from './article.ts'

/** `2024-12-05-ywsb`: date of the paper, then the paper's id. Safe in callback data and deep links. */
export type EditionId = string

/** A calendar day as printed on the paper, `YYYY-MM-DD`, in the paper's own time zone. */
export type PaperDate = string

/** id: 1 to 16 of a-z 0-9, unique in one installation. name: as printed. english: its English name where it has one. */
export type Paper = { id: string; name: string; english?: string }

/** partial: some pages were missing when it was read; it is completed by a later reading, without a second digest. */
export type Edition = {
  id: EditionId
  paper: Paper
  date: PaperDate
  /** Printed page numbers in order: `1`, `A04`. */
  pages: string[]
  /** In printed order. */
  articles: ArticleId[]
  state: 'complete' | 'partial'
  /** Of everything that was read; an unchanged reading changes nothing. */
  hash: string
  /** ISO instant. */
  readAt: string
}

export const editionId = (date: PaperDate, paper: Paper): EditionId => `${date}-${paper.id}`

/** True for a real calendar day in the form YYYY-MM-DD. */
export const isPaperDate = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

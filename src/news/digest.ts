import type { ArticleId } from './article.ts'
import type { Brief, Section, Usage } from './brief.ts'
import type { EditionId, Paper, PaperDate } from './edition.ts'
import type { Remark } from './remark.ts'

/** A story that is not in the digest, and why; in words where it was made by an older version. */
export type Omission = { article: ArticleId; headline: string; reason: Remark }

/** One per edition: its id is the edition's. Briefs stand in the order of their weight; inSections gives that in which they are read. */
export type Digest = {
  id: EditionId
  edition: EditionId
  paper: Paper
  date: PaperDate
  briefs: Brief[]
  omissions: Omission[]
  /** How many stories the edition has, and on which pages. */
  stories: number
  pages: string[]
  usage: Usage
  /** ISO instant. */
  madeAt: string
  /** Higher with each correction after it was sent; 0 at first. */
  revision: number
}

/** Briefs as they are read and numbered: sections in the order of their first story, each with its stories together. */
export const inSections = (briefs: Brief[]): Brief[] => {
  const order: Section[] = [...new Set(briefs.map(({ section }) => section))]
  return order.flatMap((section) => briefs.filter((brief) => brief.section === section))
}

/** The sections of briefs stand under headings only where there are several. */
export const hasSections = (briefs: Brief[]): boolean => new Set(briefs.map(({ section }) => section)).size > 1

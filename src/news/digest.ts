import type { ArticleId } from './article.ts'
import type { Brief, Usage } from './brief.ts'
import type { EditionId, Paper, PaperDate } from './edition.ts'
import type { Remark } from './remark.ts'

/** A story that is not in the digest, and why; in words where it was made by an older version. */
export type Omission = { article: ArticleId; headline: string; reason: Remark }

/** One per edition: its id is the edition's. Briefs stand in the order in which they are read. */
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

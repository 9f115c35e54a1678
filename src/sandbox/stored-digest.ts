import { z } from 'zod'
import type { Article, SentenceId } from '../news/article.ts'
import { type Brief, sections } from '../news/brief.ts'

const bilingual = z.object({ zh: z.string().min(1), en: z.string().min(1) })
const shape = z.object({
  writer: z.object({ name: z.string().min(1), model: z.string().min(1) }),
  briefs: z.array(
    z.object({
      /** The article's headline as printed, lines joined. */
      headline_zh: z.string().min(1),
      headline: bilingual,
      section: z.enum(sections),
      claims: z.array(bilingual.extend({ evidence: z.array(z.string().min(1)).min(1).max(6) })).min(1),
      questions: z.array(bilingual),
    }),
  ),
})

/** Briefs kept in a file: they name their article by its headline and their evidence by its text, so that they hold when ids change. */
export type StoredDigest = z.infer<typeof shape>

/** Throws an Error that names the field when the file is not of the form. */
export const parseStoredDigest = (json: string): StoredDigest => {
  const read = shape.safeParse(JSON.parse(json))
  if (!read.success) throw new Error(`The stored digest is not of the form: ${z.prettifyError(read.error)}`)
  return read.data
}

/**
 * Puts a stored digest on the articles of the edition as it was read now. A brief whose article or evidence is no longer
 * there is not in `briefs` but in `lost`, with the reason. The briefs have not been checked: whoever loads them does that.
 */
export const briefsFrom = (
  stored: StoredDigest,
  articles: Article[],
): { briefs: Brief[]; lost: { headline: string; reason: string }[] } => {
  const briefs: Brief[] = []
  const lost: { headline: string; reason: string }[] = []
  for (const { headline_zh, headline, section, claims, questions } of stored.briefs) {
    const quotes = claims.flatMap(({ evidence }) => evidence)
    const holding = articles.filter((article) => quotes.every((quote) => sentencesOf(article, quote).length > 0))
    const article = holding.find((candidate) => bare(candidate.headline) === bare(headline_zh)) ?? holding[0]
    if (!article) {
      lost.push({ headline: headline_zh, reason: 'no article of the edition holds all of its evidence' })
      continue
    }
    briefs.push({
      article: article.id,
      headline,
      claims: claims.map(({ zh, en, evidence }) => ({
        text: { zh, en },
        evidence: [...new Set(evidence.flatMap((quote) => sentencesOf(article, quote)))],
        origin: 'written',
      })),
      section,
      questions,
      writer: stored.writer,
      check: 'passed',
      violations: [],
      usage: { tokens: 0, cost: 0 },
    })
  }
  return { briefs, lost }
}

/** The sentences that a text runs over, whatever blanks stand in either; none when the article does not hold it. */
const sentencesOf = (article: Article, quote: string): SentenceId[] => {
  const at = bare(article.sentences.map(({ text }) => text).join('')).indexOf(bare(quote))
  if (at < 0) return []
  const end = at + bare(quote).length
  let start = 0
  return article.sentences.flatMap(({ id, text }) => {
    const from = start
    start += bare(text).length
    return from < end && start > at ? [id] : []
  })
}

const bare = (text: string) => text.replace(/\s+/g, '')

import type { Article, ArticleId, SentenceId } from '../news/article.ts'
import type { Claim } from '../news/claim.ts'
import type { Citation } from '../news/question.ts'
import type { Candidate } from './rank-sentences.ts'

/** What to look at where there is no answer: the best sentence of each story, of three at most, that has nearly the most of the question and more than any has by chance. */
export const nearestOf = (candidates: Candidate[]): Citation[] => {
  const stories = new Map<ArticleId, Candidate>()
  for (const candidate of candidates) if (!stories.has(candidate.article.id)) stories.set(candidate.article.id, candidate)
  const best = [...stories.values()]
  const least = Math.max(byChance, nearly * Math.max(0, ...best.map(sharedWith)))
  return best
    .filter((candidate) => sharedWith(candidate) >= least)
    .slice(0, 3)
    .flatMap(({ article, id }) => citationOf(article, id) ?? [])
}

/** The share of the question that a sentence has with its headline. */
const sharedWith = ({ signs }: Candidate): number => signs.own + signs.topic
/** Any story has so much of a question. */
const byChance = 0.2
const nearly = 0.6

const citationOf = (article: Article, sentence: SentenceId): Citation | undefined => {
  const found = article.sentences.find(({ id }) => id === sentence)
  return (
    found && {
      sentence,
      article: article.id,
      headline: article.headline,
      page: article.page,
      date: article.edition.slice(0, 10),
      quote: found.text.trim(),
      ...(article.url !== undefined && { url: article.url }),
    }
  )
}

/** What the claims rest on, each sentence once. */
export const citationsOf = (claims: Claim[], articles: Article[]): Citation[] =>
  [...new Set(claims.flatMap(({ evidence }) => evidence))].flatMap((id) => articles.flatMap((article) => citationOf(article, id) ?? []))

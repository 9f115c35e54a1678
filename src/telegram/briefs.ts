import { type ArticleId, editionOf } from '../news/article.ts'
import type { Brief } from '../news/brief.ts'
import type { Digest } from '../news/digest.ts'
import type { Store } from '../store/store.ts'

/** The brief of an article as it stands in its edition's digest; undefined for a story that was not chosen. */
export const briefOf = async (
  { digests }: Pick<Store, 'digests'>,
  article: ArticleId,
): Promise<{ brief: Brief; digest: Digest } | undefined> => {
  const digest = await digests.get(editionOf(article))
  const brief = digest?.briefs.find((candidate) => candidate.article === article)
  return digest && brief ? { brief, digest } : undefined
}

import { type ArticleId, editionOf } from '../news/article.ts'
import type { Brief } from '../news/brief.ts'
import type { Digest } from '../news/digest.ts'
import type { Store } from '../store/store.ts'
import type { BotDeps } from './deps.ts'

type Shelf = { store: Pick<Store, 'digests'>; held: BotDeps['held'] }

/** The brief of an article as readers may see it; undefined for a story that was not chosen or whose digest is not out yet. */
export const briefOf = async ({ store, held }: Shelf, article: ArticleId): Promise<{ brief: Brief; digest: Digest } | undefined> => {
  const digest = await store.digests.get(editionOf(article))
  const brief = digest?.briefs.find((candidate) => candidate.article === article)
  return digest && brief && !(await held(digest.id)) ? { brief, digest } : undefined
}

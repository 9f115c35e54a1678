import type { Article, ArticleId } from '../news/article.ts'
import type { Brief } from '../news/brief.ts'
import type { Digest } from '../news/digest.ts'
import { noEnglish } from '../news/language.ts'
import type { Store } from '../store/store.ts'

export type LeftOutDeps = {
  store: () => Promise<Pick<Store, 'articles'>>
  /** A story as the offline writer tells it; undefined where nothing of it can be told. */
  gloss: (article: Article) => Promise<Brief | undefined>
}

/** The English headlines of the stories that a digest leaves out, of those that have one. */
export const leftOutInEnglish = async ({ omissions }: Pick<Digest, 'omissions'>, deps: LeftOutDeps): Promise<Map<ArticleId, string>> => {
  const { articles } = await deps.store()
  const english = new Map<ArticleId, string>()
  for (const { article: id } of omissions) {
    const article = await articles.get(id)
    const brief = article && (await deps.gloss(article))
    if (brief && brief.headline.en !== noEnglish) english.set(id, brief.headline.en)
  }
  return english
}

import { type Article, type ArticleId, editionOf } from '../news/article.ts'
import type { Brief } from '../news/brief.ts'
import type { Digest } from '../news/digest.ts'
import { type Bilingual, noEnglish } from '../news/language.ts'
import type { Store } from '../store/store.ts'
import type { BotDeps } from './deps.ts'
import { inReading } from './rendering/dates.ts'
import { shorten } from './rendering/text.ts'
import type { Say } from './wording/wording.ts'

type Shelf = { store: Pick<Store, 'digests'>; held: BotDeps['held'] }

/** The brief of an article as readers may see it; undefined for a story that was not chosen or whose digest is not out yet. */
export const briefOf = async ({ store, held }: Shelf, article: ArticleId): Promise<{ brief: Brief; digest: Digest } | undefined> => {
  const digest = await store.digests.get(editionOf(article))
  const brief = digest?.briefs.find((candidate) => candidate.article === article)
  return digest && brief && !(await held(digest.id)) ? { brief, digest } : undefined
}

/** What readers are shown of a story. glossed: it is in no digest that is out, and this is what the offline writer makes of it. */
export type Told = { brief: Brief; glossed: boolean }

/** The brief of an article, or its gloss; undefined for a story of which there is neither. */
export const toldOf = async (deps: Shelf & Pick<BotDeps, 'gloss'>, article: Article): Promise<Told | undefined> => {
  const found = await briefOf(deps, article.id)
  if (found) return { brief: found.brief, glossed: false }
  const brief = await deps.gloss?.(article).catch(() => undefined)
  return brief && { brief, glossed: true }
}

/** A story's headline in both languages; without English where nothing can be said of it. glossed: as in Told. */
export type Title = { zh: string; en?: string; glossed: boolean }

export const titleOf = (article: Article, told: Told | undefined): Title => {
  const zh = article.headline || article.captions[0] || article.sentences[0]?.text || article.id
  const en = told && englishOf(told.brief.headline)
  return { zh, ...(en !== undefined && { en }), glossed: en !== undefined && told?.glossed === true }
}

/** A headline as an editor reads it: in the language chosen, in both for who chose both; the printed one where there is no English. */
export const titleIn = ({ languages }: Pick<Say, 'languages'>, title: Pick<Title, 'zh' | 'en'>): string =>
  inReading(languages, ({ content }) => shorten(title[content] ?? title.zh, 80))

const englishOf = ({ en }: Bilingual): string | undefined => (en === noEnglish ? undefined : en)

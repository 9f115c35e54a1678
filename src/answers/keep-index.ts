import type { Article } from '../news/article.ts'
import type { Edition, EditionId } from '../news/edition.ts'
import type { Store } from '../store/store.ts'
import type { EditionText, PassageIndex } from './passage-index.ts'

type Kept = Pick<Store, 'editions' | 'articles' | 'digests'>

/**
 * Brings the index up to what the store keeps: new editions, changed ones and those with a new digest are put in, those no longer
 * kept are taken out. Cheap when nothing changed. Returns what was put in.
 */
export const keepIndex = async (index: PassageIndex, store: Kept): Promise<EditionId[]> => {
  const known = new Map(index.editions().map(({ id, fingerprint }) => [id, fingerprint]))
  const kept = new Set<EditionId>()
  const put: EditionId[] = []
  let waiting: EditionText[] = []
  const write = () => {
    const editions = waiting
    waiting = []
    if (editions.length > 0) index.together(() => editions.forEach(index.put))
  }
  for await (const [id, edition] of store.editions.entries()) {
    kept.add(id)
    const text = await changed(store, edition, known.get(id))
    if (!text) continue
    put.push(id)
    waiting.push(text)
    if (waiting.length === atATime) write()
  }
  write()
  for (const id of known.keys()) if (!kept.has(id)) index.remove(id)
  return put
}

const atATime = 5

/** The edition as it is indexed; undefined when the index has it already. */
const changed = async (store: Kept, edition: Edition, known: string | undefined): Promise<EditionText | undefined> => {
  const digest = await store.digests.get(edition.id)
  const fingerprint = `${edition.hash} ${digest ? `${digest.madeAt} ${digest.revision}` : ''}`
  if (fingerprint === known) return undefined
  const articles: Article[] = []
  for (const id of edition.articles) {
    const article = await store.articles.get(id)
    if (article) articles.push(article)
  }
  const briefs = new Map(digest?.briefs.map((brief) => [brief.article, brief]))
  return { id: edition.id, date: edition.date, fingerprint, articles, briefs }
}

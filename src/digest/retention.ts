import { localTime } from '../news/clock.ts'
import type { PaperDate } from '../news/edition.ts'
import type { Store } from '../store/store.ts'

/**
 * Deletes the editions older than so many days with all that hangs on them: articles, briefs, digest, deliveries. The edition goes last,
 * so that a run that was cut off is ended by the next. So do the divisions of pages that a model was asked for, what was noted of a day,
 * and who got an editor's note. Gives how many editions went.
 */
export const dropOld = async (store: Store, keepDays: number, now: Date, timeZone: string): Promise<number> => {
  const oldest = localTime(new Date(now.getTime() - keepDays * 86_400_000), timeZone).date
  let dropped = 0
  for await (const [id, edition] of store.editions.entries()) {
    if (edition.date >= oldest) continue
    for (const article of edition.articles) {
      for await (const [key] of store.briefs.entries(`${article}/`)) await store.briefs.delete(key)
      await store.articles.delete(article)
    }
    for await (const [key] of store.deliveries.entries(`${id}/`)) await store.deliveries.delete(key)
    await store.digests.delete(id)
    await store.editions.delete(id)
    dropped++
  }
  for await (const [key, text] of store.notes.entries('division/'))
    if ((JSON.parse(text) as { date: PaperDate }).date < oldest) await store.notes.delete(key)
  for (const prefix of ['day/', 'release/', 'spent/'])
    for await (const [key] of store.notes.entries(prefix))
      if ((/\d{4}-\d{2}-\d{2}/.exec(key)?.[0] ?? oldest) < oldest) await store.notes.delete(key)
  for await (const [key, { at }] of store.deliveries.entries('note-')) if (at < oldest) await store.deliveries.delete(key)
  return dropped
}

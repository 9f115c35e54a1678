import type { Paper } from '../news/edition.ts'
import { type SourceEntry, withoutQuery } from './entries.ts'
import type { Waiting } from './epaper.ts'
import type { Fetcher } from './fetching.ts'
import { createFolderSource } from './folder.ts'
import type { Source } from './source.ts'

export type ChoosingDeps = {
  fetcher: Fetcher
  waiting: Waiting
  timeZone: string
  /** The paper of an entry that names none. */
  paper: Paper
}

/** The source that an entry of SOURCES means. Nothing is read yet. */
export const chooseSource = ({ kind, where, paper: { id, name, english } }: SourceEntry, deps: ChoosingDeps): Source => {
  const paper: Paper =
    id === undefined && name === undefined
      ? deps.paper
      : { id: id ?? deps.paper.id, name: name ?? id ?? deps.paper.name, ...(english && { english }) }
  if (kind === 'folder') return createFolderSource({ folder: where, paper })
  return loadedLater(`${kind}:${withoutQuery(where)}`, paper, async () =>
    kind === 'feed'
      ? (await import('./feed.ts')).createFeedSource({ fetcher: deps.fetcher, url: where, paper, timeZone: deps.timeZone })
      : (await import('./epaper.ts')).createEpaperSource({ fetcher: deps.fetcher, waiting: deps.waiting, pattern: where, paper }),
  )
}

/** Feeds and e-papers bring a parser of 30 MB with them: it is loaded with the first reading. */
const loadedLater = (name: string, paper: Paper, load: () => Promise<Source>): Source => {
  let source: Promise<Source> | undefined
  return {
    name,
    paper,
    read: async (date, signal) => {
      source ??= load()
      return (await source).read(date, signal)
    },
  }
}

import type { Api } from 'grammy'
import type { Broadcast } from '../delivery/broadcast.ts'
import type { Paper } from '../news/edition.ts'
import { wantsPaper } from '../news/subscriber.ts'
import { message } from './rendering/blocks.ts'
import { titlesOf } from './rendering/papers.ts'
import { createSender, targetOf } from './sending/sender.ts'
import type { Wording } from './wording/wording.ts'

export type WithoutPaperDeps = { api: Api; wording: Wording; papers: Paper[]; announce: Broadcast['announce'] }

/**
 * The settings never leave a reader without a paper, but a paper that is no longer read can: to those who left out all the others it is
 * said once, so that they do not wait for nothing.
 */
export const createWithoutPaper = ({ api, wording, papers, announce }: WithoutPaperDeps) => {
  const sender = createSender(api)
  const ids = papers.map(({ id }) => id)
  return (signal: AbortSignal) =>
    announce(
      `note-papers-${ids.toSorted().join('+')}`,
      (subscriber, turns, stop) => {
        const parts = message(wording(subscriber.language)('paper-gone', { papers: titlesOf(papers) }))
        return sender.send(targetOf(subscriber.id), parts, { turns, signal: stop, quiet: subscriber.preferences?.quiet ?? false })
      },
      { signal, whom: ({ preferences }) => !ids.some((id) => wantsPaper(preferences, id)) },
    )
}

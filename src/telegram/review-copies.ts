import type { Api } from 'grammy'
import type { SendOutcome } from '../delivery/messenger.ts'
import type { Digest } from '../news/digest.ts'
import type { EditionId, Paper } from '../news/edition.ts'
import type { Store } from '../store/store.ts'
import { editorSays } from './editor-language.ts'
import { sentPage } from './features/editors/review-page.ts'
import { createSender } from './sending/sender.ts'
import type { Wording } from './wording/wording.ts'

const kept = 3 * 24 * 60 * 60_000

/** Notes where an editor has a digest before them that has not gone out, so that its buttons can be taken off when it does. */
export const noteReview = async ({ notes }: Pick<Store, 'notes'>, digest: EditionId, chat: number, shown: SendOutcome): Promise<void> => {
  if (shown.kind === 'sent') await notes.set(`review/${digest}/${chat}/${shown.messages[0]}`, shown.messages.join(' '), kept)
}

/** All messages of the review of which this is one; undefined where it is none that was noted. */
export const reviewAround = async (
  { notes }: Pick<Store, 'notes'>,
  digest: EditionId,
  chat: number,
  message: number,
): Promise<number[] | undefined> => {
  for await (const [, noted] of notes.entries(`review/${digest}/${chat}/`)) {
    const messages = noted.split(' ').map(Number)
    if (messages.includes(message)) return messages
  }
  return undefined
}

/** A review that says already that the digest is going out need not be told again. */
export const closedReview = async ({ notes }: Pick<Store, 'notes'>, digest: EditionId, chat: number, shown: SendOutcome): Promise<void> => {
  const key = shown.kind === 'sent' ? `review/${digest}/${chat}/${shown.messages[0]}` : undefined
  if (key !== undefined && (await notes.get(key)) === key.split('/').at(-1)) await notes.delete(key)
}

export type ReviewCopiesDeps = {
  api: Api
  store: Pick<Store, 'notes' | 'subscribers'>
  papers: Paper[]
  wording: Wording
  timeZone: string
  now: () => Date
}

/** When a digest goes out, whoever let it: every review of it, with every editor, says so and has nothing left to press. */
export const createCloseReviews = ({ api, store, papers, wording, timeZone, now }: ReviewCopiesDeps) => {
  const sender = createSender(api)
  const says = editorSays(store, wording)
  return async (digest: Digest): Promise<void> => {
    const open: [key: string, messages: string][] = []
    for await (const note of store.notes.entries(`review/${digest.id}/`)) open.push(note)
    for (const [key, messages] of open) {
      const chat = Number(key.split('/')[2])
      const page = sentPage({ digest, papers, say: await says(chat), at: now(), timeZone })
      await sender.edit({ chat }, messages.split(' ').map(Number), page)
      await store.notes.delete(key)
    }
  }
}

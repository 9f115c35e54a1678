import type { Digest } from '../news/digest.ts'
import type { Subscriber } from '../news/subscriber.ts'
import type { Store } from '../store/store.ts'
import { type Bring, correctionAssignment, digestAssignment, noteAssignment } from './assignment.ts'
import type { Messenger } from './messenger.ts'
import { type BroadcastOptions, type BroadcastResult, carryOut, type Round, type RunDeps } from './run.ts'

export type BroadcastDeps = RunDeps & {
  messenger: Messenger
  /** The paper's, in which a subscriber's hour is meant who chose no zone. */
  timeZone: string
  /** Hours after which a digest is no longer sent to anyone. */
  staleAfter: number
}

export type Broadcast = {
  /**
   * Delivers the digest to everyone who is due and has not got it; goes on where an earlier run was cut off. Whoever is due within
   * the next minute and a half is waited for; the caller runs it again for the others at `next`. One owner at a time over all
   * machines. Throws StoreError when the store stays away.
   */
  run(
    digest: Digest,
    options?: BroadcastOptions & { /** Also to those whom Telegram refused it before. */ again?: boolean },
  ): Promise<BroadcastResult>
  /** Puts the corrected digest in place of every delivered one, in the same way. */
  correct(digest: Digest, options?: BroadcastOptions): Promise<BroadcastResult>
  /**
   * Brings any other message to every active subscriber once, in the same way. id: `note-` and what tells it from others. whom: only to
   * those.
   */
  announce(id: string, bring: Bring, options?: BroadcastOptions & { whom?: (subscriber: Subscriber) => boolean }): Promise<BroadcastResult>
}

export const createBroadcast = (deps: BroadcastDeps): Broadcast => {
  const { store, messenger, clock, timeZone } = deps
  const staleAt = (since: Date) => new Date(since.getTime() + deps.staleAfter * 3_600_000)
  return {
    run: (digest, options = {}) => {
      const out = new Date(digest.madeAt)
      const terms = { timeZone, out, staleAt: staleAt(out) }
      return carryOut(digestAssignment(digest, messenger, terms, options.again ?? false), subscribers(store), options, deps)
    },
    correct: (digest, options = {}) => carryOut(correctionAssignment(digest, messenger), delivered(store, digest), options, deps),
    announce: (id, bring, options = {}) => {
      const out = clock.now()
      return carryOut(noteAssignment(id, bring, out, staleAt(out)), subscribers(store, options.whom), options, deps)
    },
  }
}

const subscribers = (store: Store, whom: (subscriber: Subscriber) => boolean = () => true): Round => ({
  async *ids() {
    for await (const [id, subscriber] of store.subscribers.entries()) if (whom(subscriber)) yield id
  },
  async count() {
    let active = 0
    for await (const [, subscriber] of store.subscribers.entries()) if (subscriber.state === 'active' && whom(subscriber)) active++
    return active
  },
})

const delivered = (store: Store, digest: Digest): Round => {
  const all = () => store.deliveries.entries(`${digest.id}/`)
  return {
    async *ids() {
      for await (const [, { subscriber }] of all()) yield subscriber
    },
    async count() {
      let sent = 0
      for await (const [, { state, revision = 0 }] of all()) if (state === 'sent' && revision < digest.revision) sent++
      return sent
    },
  }
}

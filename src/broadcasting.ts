import { randomUUID } from 'node:crypto'
import type { App } from './app.ts'
import type { Config } from './config.ts'
import { type Broadcast, createBroadcast } from './delivery/broadcast.ts'
import { type Clock, systemClock } from './delivery/clock.ts'
import type { Errand } from './delivery/errand.ts'
import { createPace } from './delivery/pace.ts'
import type { BroadcastOptions, BroadcastResult } from './delivery/run.ts'
import type { Logger } from './logger.ts'
import type { SubscriberId } from './news/subscriber.ts'
import type { Journal } from './operations/journal.ts'
import { createApi } from './telegram/bot.ts'
import { createMessenger } from './telegram/sending/messenger.ts'
import { createWording } from './telegram/wording/wording.ts'

export type SendingDeps = { app: App; config: Config; token: string; log: Logger; now: () => Date; owner: string }

/** How messages leave: one pace for all of them, and each delivery told to the journal. */
export const openDelivery = async ({ app, config, token, log, now, owner }: SendingDeps) => {
  const store = await app.store()
  const clock: Clock = { ...systemClock, now }
  const api = createApi(token, config.telegram.apiRoot, config.telegram.paid)
  const wording = createWording()
  // Each replica keeps its own pace; with several, a tenth of Telegram's limit is left for the answers of the others.
  const pace = createPace({ rate: config.telegram.rate * (config.storeUrl ? 0.9 : 1), clock })
  // What a process that was killed has sent in its last second still counts.
  pace.pause(1)
  const messenger = createMessenger({ api, store, wording })
  const { timeZone, staleAfter } = config
  const { journal } = app
  const made = createBroadcast({
    ...{ store, pace, clock, messenger, timeZone, staleAfter },
    newOwner: () => `${owner}-${randomUUID()}`,
    onTrouble: seldom(clock, ({ message }) => log.warn({ error: message }, 'the store fails; the broadcast waits for it')),
    onErrand: (edition, subscriber, errand) => tellErrand(journal, edition, subscriber, errand),
  })
  return { store, clock, api, wording, pace, ...told(made, journal) }
}

/** Passes on one in ten seconds: many fail together. */
const seldom = <T>(clock: Clock, tell: (told: T) => void) => {
  let last = Number.NEGATIVE_INFINITY
  return (told: T) => {
    if (clock.ticks() - last < 10_000) return
    last = clock.ticks()
    tell(told)
  }
}

const tellErrand = (journal: Journal, edition: string, subscriber: SubscriberId, errand: Errand) => {
  const about = { kind: 'delivery', edition, subscriber } as const
  if (errand.kind === 'sent') journal.tell({ ...about, outcome: 'sent', messages: errand.messages, lag: errand.lag / 1000 })
  else if (errand.kind === 'gone' || errand.kind === 'failed') journal.tell({ ...about, outcome: errand.kind, why: errand.why })
  else if (errand.kind === 'waiting' && errand.unreachable) journal.tell({ ...about, outcome: 'unreachable', why: errand.unreachable })
}

/** left: how many the broadcast at work has still to serve. */
const told = (broadcast: Broadcast, journal: Journal): { broadcast: Broadcast; left: () => number } => {
  let left = 0
  const watched = async (edition: string, options: BroadcastOptions, act: (options: BroadcastOptions) => Promise<BroadcastResult>) => {
    journal.tell({ kind: 'broadcast begun', edition })
    try {
      const result = await act({
        ...options,
        onProgress: (progress) => {
          left = Math.max(0, progress.of - progress.sent - progress.failed - progress.gone)
          options.onProgress?.(progress)
        },
      })
      const { sent, failed, gone, waiting, ended } = result
      journal.tell({ kind: 'broadcast over', edition, sent, failed, gone, waiting, ended })
      return result
    } finally {
      left = 0
    }
  }
  return {
    left: () => left,
    broadcast: {
      run: (digest, options = {}) => watched(digest.id, options, (more) => broadcast.run(digest, { ...options, ...more })),
      correct: (digest, options = {}) => watched(digest.id, options, (more) => broadcast.correct(digest, more)),
      announce: (id, bring, options = {}) => watched(id, options, (more) => broadcast.announce(id, bring, more)),
    },
  }
}

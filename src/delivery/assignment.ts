import type { Delivery } from '../news/delivery.ts'
import type { Digest } from '../news/digest.ts'
import type { Subscriber } from '../news/subscriber.ts'
import type { Messenger, SendOutcome, Turns } from './messenger.ts'
import { type Due, type Terms, whenDue } from './plan.ts'

/** What is brought to the subscribers, one delivery each: a digest, a correction of it, or a note. Pure but for `bring`. */
export type Assignment = {
  /** Under which the deliveries are kept: the digest's id, or the note's. */
  id: string
  due(subscriber: Subscriber, delivery: Delivery | undefined, now: Date): Due
  /**
   * The delivery as it is written down before the call; failed: it is given up instead. undefined: what is brought twice does no harm,
   * nothing is written.
   */
  begun(delivery: Delivery): Delivery | undefined
  bring(subscriber: Subscriber, delivery: Delivery, turns: Turns, signal: AbortSignal): Promise<SendOutcome>
  /** The delivery as it is written down after the call. moved and wait never come here. */
  ended(delivery: Delivery, outcome: Ending): Delivery
}

export type Ending = Exclude<SendOutcome, { kind: 'wait' } | { kind: 'moved' }>

export type Bring = (subscriber: Subscriber, turns: Turns, signal: AbortSignal) => Promise<SendOutcome>

/** After so many crashes in a row while a message was sent, it may be what crashes us; editors hear of it and can have it sent again. */
const mostCrashes = 5

const sending = {
  /** What a crash cut off is the same attempt once more: nobody is left alone for longer because we crashed. */
  begun: ({ crashes = 0, ...delivery }: Delivery): Delivery => {
    if (delivery.state !== 'sending') return { ...delivery, state: 'sending', attempts: delivery.attempts + 1 }
    if (crashes + 1 < mostCrashes) return { ...delivery, crashes: crashes + 1 }
    return { ...delivery, state: 'failed', error: `given up: ${mostCrashes} times the bot ended while it was sent` }
  },
  ended: (delivery: Delivery, outcome: Ending): Delivery => {
    const { error: _, ...rest } = delivery
    switch (outcome.kind) {
      case 'sent':
        return { ...rest, state: 'sent', messages: outcome.messages }
      case 'gone':
        return { ...rest, state: 'gone', error: outcome.why }
      case 'refused':
        return { ...rest, state: 'failed', error: outcome.why }
      case 'unreachable':
        return { ...rest, state: 'pending', error: outcome.why }
    }
  },
}

/** A digest, once for each. again: also to those whom Telegram refused it before. */
export const digestAssignment = (digest: Digest, messenger: Messenger, terms: Omit<Terms, 'now'>, again: boolean): Assignment => ({
  id: digest.id,
  due: (subscriber, delivery, now) =>
    whenDue(subscriber, again && delivery?.state === 'failed' ? undefined : delivery, { ...terms, paper: digest.paper.id, now }),
  begun: sending.begun,
  bring: (subscriber, _, turns, signal) => messenger.send(digest, subscriber, turns, signal),
  ended: (delivery, outcome) => {
    const ended = sending.ended(delivery, outcome)
    return ended.state === 'sent' && digest.revision > 0 ? { ...ended, revision: digest.revision } : ended
  },
})

/** Any other message, once for each, whatever hours a subscriber chose. id: not that of a digest. */
export const noteAssignment = (id: string, bring: Bring, out: Date, staleAt: Date): Assignment => ({
  id,
  due: ({ preferences: _, ...subscriber }, delivery, now) => whenDue(subscriber, delivery, { now, timeZone: 'UTC', out, staleAt }),
  begun: sending.begun,
  bring: (subscriber, _, turns, signal) => bring(subscriber, turns, signal),
  ended: sending.ended,
})

/** The corrected digest, in place of what was delivered. What can no longer be edited keeps the old text, and says why. */
export const correctionAssignment = (digest: Digest, messenger: Messenger): Assignment => ({
  id: digest.id,
  due: (subscriber, delivery, now) => {
    if (subscriber.state === 'gone') return { when: 'never', why: 'gone' }
    const shown = delivery?.state === 'sent' && delivery.messages.length > 0 && (delivery.revision ?? 0) < digest.revision
    return shown ? { when: 'now', since: now } : { when: 'never', why: 'delivered' }
  },
  begun: () => undefined,
  bring: (subscriber, delivery, turns, signal) => messenger.revise(digest, subscriber, delivery.messages, turns, signal),
  ended: (delivery, outcome) => {
    const { error: _, ...rest } = delivery
    if (outcome.kind === 'unreachable') return { ...delivery, error: outcome.why }
    const revised = { ...rest, revision: digest.revision }
    return outcome.kind === 'sent' ? { ...revised, messages: outcome.messages } : { ...revised, error: outcome.why }
  },
})

import type { EditionId } from './edition.ts'
import type { SubscriberId } from './subscriber.ts'

/**
 * The record of one digest for one subscriber. Marked `sending` before the call and `sent` after it: after a crash what was
 * `sending` is sent again, so that a duplicate is possible and a loss is not.
 */
export type Delivery = {
  digest: EditionId
  subscriber: SubscriberId
  state: 'pending' | 'sending' | 'sent' | 'failed' | 'gone'
  /** Telegram's message ids, in order; what a correction edits and a reply points at. */
  messages: number[]
  attempts: number
  /** How many times in a row the process ended while it was being sent; none where it is missing. */
  crashes?: number
  /** The revision of the digest that the messages show; 0 where it is missing. */
  revision?: number
  error?: string
  /** ISO instant of the last change. */
  at: string
}

export const deliveryKey = (delivery: Pick<Delivery, 'digest' | 'subscriber'>): string => `${delivery.digest}/${delivery.subscriber}`

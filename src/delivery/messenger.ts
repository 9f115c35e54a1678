import type { Digest } from '../news/digest.ts'
import type { Subscriber, SubscriberId } from '../news/subscriber.ts'

/**
 * What became of one try to send. wait: Telegram asks for a pause of that many seconds, for everything. moved: the group became
 * another chat. refused: this message will never be accepted (it was already tried in plain form). unreachable: nobody knows
 * whether it arrived; try again later.
 */
export type SendOutcome =
  | { kind: 'sent'; messages: number[] }
  | { kind: 'wait'; seconds: number }
  | { kind: 'gone'; why: string }
  | { kind: 'moved'; to: SubscriberId }
  | { kind: 'refused'; why: string }
  | { kind: 'unreachable'; why: string }

/** The turns of one chat under Telegram's limits, see pace.ts. */
export type Turns = {
  /** Runs one call of the Bot API when its turn has come. Every message that is sent or edited takes one. Rejects when stopped before. */
  take<T>(call: () => Promise<T>): Promise<T>
  /** Telegram answered 429 with retry_after: nobody gets a turn for that many seconds. The call may then be tried again. */
  pause(seconds: number): void
}

/**
 * How a digest reaches a subscriber. Never throws for what the other side answers. One call may be several messages: after a 429 in
 * the middle of them the messenger itself pauses and goes on, so that the first ones are not sent again.
 */
export type Messenger = {
  send(digest: Digest, subscriber: Subscriber, turns: Turns, signal?: AbortSignal): Promise<SendOutcome>
  /**
   * Shows the digest as it is now in the messages of an earlier delivery, edited in place: for a correction. refused: they can no longer
   * be edited. Edited messages cost as much of the pace as new ones.
   */
  revise(digest: Digest, subscriber: Subscriber, messages: number[], turns: Turns, signal?: AbortSignal): Promise<SendOutcome>
}

import type { Delivery } from '../news/delivery.ts'
import type { Subscriber, SubscriberId } from '../news/subscriber.ts'
import type { Store } from '../store/store.ts'
import type { Assignment, Ending } from './assignment.ts'
import type { Clock } from './clock.ts'
import type { Ledger } from './ledger.ts'
import type { Turns } from './messenger.ts'
import { patience } from './plan.ts'

/** What became of one subscriber. lag: ms since it was due. waiting: due later, or to be tried again. skipped: never due. */
export type Errand =
  | { kind: 'sent'; messages: number[]; lag: number }
  | { kind: 'skipped' }
  | { kind: 'gone' | 'failed'; why: string }
  | { kind: 'waiting'; at?: Date; unreachable?: string }

export type ErrandDeps = {
  store: Pick<Store, 'subscribers'>
  ledger: Ledger
  clock: Clock
  turnsOf(subscriber: Subscriber): Turns
  /** Those who are being served at this moment: nobody twice at once. */
  busy: Set<SubscriberId>
  /** Aborted when a begun call is to be broken off. */
  cut: AbortSignal
}

/**
 * Brings one subscriber what is due: marks the delivery, calls, writes down what came of it. The subscriber is read again, because the
 * stream that named it may be some seconds old. Rejects with StoreError only.
 */
export const runErrand = async (id: SubscriberId, assignment: Assignment, deps: ErrandDeps): Promise<Errand> => {
  if (deps.busy.has(id)) return { kind: 'skipped' }
  deps.busy.add(id)
  try {
    return await serve(id, assignment, deps)
  } finally {
    deps.busy.delete(id)
  }
}

const serve = async (id: SubscriberId, assignment: Assignment, deps: ErrandDeps): Promise<Errand> => {
  const { store, ledger, clock } = deps
  const subscriber = await store.subscribers.get(id)
  if (subscriber === undefined) return { kind: 'skipped' }
  const found = await ledger.find(assignment.id, id)
  const due = assignment.due(subscriber, found, clock.now())
  if (due.when === 'never') return { kind: 'skipped' }
  if (due.when === 'later') return { kind: 'waiting', at: due.at }

  const at = () => clock.now().toISOString()
  const fresh: Delivery = { digest: assignment.id, subscriber: id, state: 'pending', messages: [], attempts: 0, at: at() }
  const marked = assignment.begun(found ?? fresh)
  if (marked?.state === 'failed') {
    await ledger.record({ ...marked, at: at() })
    return { kind: 'failed', why: marked.error ?? '' }
  }
  const delivery = marked ?? found ?? fresh
  const mark = async () => {
    if (marked) await ledger.record({ ...marked, at: at() })
  }

  const outcome = await bring(subscriber, delivery, assignment, mark, deps)
  if (outcome === undefined) return { kind: 'waiting' }
  if (outcome.kind === 'moved') {
    if (outcome.to === id) return { kind: 'failed', why: `Telegram says that ${id} moved to itself` }
    await move(subscriber, outcome.to, store)
    await ledger.record({ ...delivery, state: 'gone', error: `moved to ${outcome.to}`, at: at() })
    return runErrand(outcome.to, assignment, deps)
  }
  const ended = { ...assignment.ended(delivery, outcome), at: at() }
  await ledger.record(ended)
  if (outcome.kind === 'sent') return { kind: 'sent', messages: outcome.messages, lag: clock.now().getTime() - due.since.getTime() }
  if (outcome.kind === 'gone') {
    await markGone(subscriber, store)
    return outcome
  }
  if (outcome.kind === 'refused') return { kind: 'failed', why: outcome.why }
  const again = assignment.due(subscriber, ended, clock.now())
  if (again.when === 'never') return { kind: 'failed', why: outcome.why }
  const next = again.when === 'later' ? again.at : new Date(clock.now().getTime() + patience(1))
  return { kind: 'waiting', at: next, unreachable: outcome.why }
}

/** A call without an answer for so long, in ms, is broken off: nobody knows whether the message arrived. */
const silence = 60_000

/** undefined: it was broken off by a stop; the delivery stays as it was marked. */
const bring = async (
  subscriber: Subscriber,
  delivery: Delivery,
  assignment: Assignment,
  mark: () => Promise<void>,
  { turnsOf, cut, clock }: ErrandDeps,
) => {
  const turns = turnsOf(subscriber)
  let marked: Promise<void> | undefined
  const broken = new AbortController()
  const onCut = () => broken.abort(cut.reason)
  if (cut.aborted) onCut()
  cut.addEventListener('abort', onCut, { once: true })
  const watched: Turns = {
    pause: turns.pause,
    take: (call) =>
      turns.take(async () => {
        // When its turn has come and not before: what waits is not in flight, and a crash does not make it look so.
        marked ??= mark()
        await marked
        const answered = new AbortController()
        clock.sleep(silence, answered.signal).then(() => answered.signal.aborted || broken.abort(new Error('no answer')))
        // With a reason, because node makes an error with its stack where none is given.
        return call().finally(() => answered.abort('answered'))
      }),
  }
  try {
    for (;;) {
      const outcome = await assignment
        .bring(subscriber, delivery, watched, broken.signal)
        .catch((error): Ending => ({ kind: 'unreachable', why: error instanceof Error ? error.message : String(error) }))
      if (outcome.kind === 'wait') turns.pause(outcome.seconds)
      else return outcome.kind === 'unreachable' && cut.aborted ? undefined : outcome
    }
  } finally {
    cut.removeEventListener('abort', onCut)
  }
}

/** The new record stands before the old one goes, so that a crash between them leaves one too many, never none. */
const move = async (subscriber: Subscriber, to: SubscriberId, store: Pick<Store, 'subscribers'>) => {
  if ((await store.subscribers.get(to)) === undefined) await store.subscribers.set(to, { ...subscriber, id: to, kind: 'group' })
  await store.subscribers.delete(subscriber.id)
}

/** Unless the reader has subscribed again in the meantime. */
const markGone = async ({ id, since }: Subscriber, store: Pick<Store, 'subscribers'>) => {
  const now = await store.subscribers.get(id)
  if (now?.state === 'active' && now.since === since) await store.subscribers.set(id, { ...now, state: 'gone' })
}

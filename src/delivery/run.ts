import type { Subscriber, SubscriberId } from '../news/subscriber.ts'
import { type Store, StoreError } from '../store/store.ts'
import type { Assignment } from './assignment.ts'
import type { Clock } from './clock.ts'
import { type Errand, runErrand } from './errand.ts'
import { createLedger, insist, type Patience } from './ledger.ts'
import { own } from './ownership.ts'
import type { Pace } from './pace.ts'
import { walk } from './walk.ts'

export type RunDeps = {
  store: Store
  pace: Pace
  clock: Clock
  /** A name that no other run has, on any machine. */
  newOwner(): string
  /** Told what became of each subscriber who was looked at. id: the assignment's. */
  onErrand?: (id: string, subscriber: SubscriberId, errand: Errand) => void
  /** How many subscribers are served at once: the most that a crash can send twice. Needed: rate × round trip; enough for 0.1 s when missing. */
  atOnce?: number
  /** How long a dead owner keeps the others waiting, in ms. */
  leaseTtl?: number
  /** How long begun calls may take to end after a stop, in ms. */
  grace?: number
  /** How long to wait for a store that is away, in ms. */
  storePatience?: number
  /** Told of each failure of the store that is waited out. */
  onTrouble?: (error: StoreError) => void
}

/** of: how many there were to serve when the run began. */
export type Progress = { sent: number; failed: number; gone: number; of: number }

export type BroadcastOptions = { signal?: AbortSignal; onProgress?: (progress: Progress) => void }

export type BroadcastResult = {
  sent: number
  /** Refused by Telegram for good, or given up; some of the reasons, for the admins. */
  failed: number
  reasons: string[]
  /** Blocked the bot or were deleted. */
  gone: number
  /** Not due: stopped, already delivered. */
  skipped: number
  /** Due later: chose a later hour, or could not be reached. next: the first of them. */
  waiting: number
  next?: Date
  /** elsewhere: another owner is at it. stopped: by the signal. */
  ended: 'complete' | 'stopped' | 'elsewhere'
}

/** Whom to look at, and how many of them are to be served. */
export type Round = { ids(): AsyncIterable<SubscriberId>; count(): Promise<number> }

/** Who is due within so many ms is waited for. */
const horizon = 90_000
/** After so many unreachable subscribers in a row it is the network or Telegram, and everything pauses. */
const outage = 8
/** Between two reports of progress, in ms. */
const reportEvery = 1000

/** Carries an assignment out for everyone of the round, as the owner of all broadcasts. Throws StoreError when the store stays away. */
export const carryOut = async (
  assignment: Assignment,
  round: Round,
  options: BroadcastOptions,
  deps: RunDeps,
): Promise<BroadcastResult> => {
  const { store, clock, leaseTtl = 20_000, grace = 8000 } = deps
  const stop = options.signal ?? new AbortController().signal
  const over = new AbortController()
  const cut = new AbortController()
  const onStop = () => clock.sleep(grace, over.signal).then(() => over.signal.aborted || cut.abort(new Error('the broadcast was stopped')))
  stop.addEventListener('abort', onStop, { once: true })
  const tally = createTally(options.onProgress, clock)
  try {
    for (;;) {
      const claim = { store, name: 'broadcast', owner: deps.newOwner(), ttl: leaseTtl, clock, signal: stop }
      const owned = await insist(() => own(claim), patienceOf(deps), stop)
      if (owned === undefined) return tally.result(stop.aborted ? 'stopped' : 'elsewhere')
      try {
        if (options.onProgress) await tally.expect(round)
        await passes(assignment, round, { stop, lost: owned.lost, cut: cut.signal }, tally, deps)
      } finally {
        await owned.release().catch(() => {})
      }
      if (stop.aborted) return tally.result('stopped')
      if (!owned.lost.aborted) return tally.result('complete')
    }
  } finally {
    over.abort()
    stop.removeEventListener('abort', onStop)
  }
}

const patienceOf = ({ clock, storePatience = 60_000, onTrouble }: RunDeps): Patience => ({ clock, ms: storePatience, onTrouble })

/** stop: take no new ones. lost: nor let those go that wait for their turn. cut: break off begun calls. */
type Signals = Record<'stop' | 'lost' | 'cut', AbortSignal>

const passes = async (assignment: Assignment, round: Round, signals: Signals, tally: Tally, deps: RunDeps) => {
  const { store, clock, pace, atOnce = Math.max(32, pace.rate / 10) } = deps
  const patience = patienceOf(deps)
  const halt = AbortSignal.any([signals.stop, signals.lost])
  const turnedAway = AbortSignal.any([signals.lost, signals.cut])
  const errands = {
    store,
    clock,
    ledger: createLedger(store.deliveries, patience),
    turnsOf: ({ id, kind }: Subscriber) => pace.turns({ id, group: kind !== 'private' }, 'broadcast', turnedAway),
    busy: new Set<SubscriberId>(),
    cut: turnedAway,
  }
  let progressAt = clock.ticks()
  let unreachable = 0
  const visit = async (id: SubscriberId) => {
    const errand = await runErrand(id, assignment, errands)
    progressAt = clock.ticks()
    tally.add(errand)
    deps.onErrand?.(assignment.id, id, errand)
    if (errand.kind === 'waiting' && errand.unreachable !== undefined) {
      if (++unreachable % outage === 0) pace.pause(Math.min(2 ** (unreachable / outage), 60))
    } else if (errand.kind !== 'skipped') unreachable = 0
  }
  while (!halt.aborted) {
    tally.beginPass()
    try {
      await walk(round.ids(), atOnce, visit, halt)
    } catch (error) {
      if (!(error instanceof StoreError) || clock.ticks() - progressAt > patience.ms) throw error
      deps.onTrouble?.(error)
      await clock.sleep(1000, halt)
      continue
    }
    const wait = tally.nextIn()
    if (wait > horizon) return
    await clock.sleep(wait, halt)
  }
}

type Tally = ReturnType<typeof createTally>

const createTally = (onProgress: BroadcastOptions['onProgress'], clock: Clock) => {
  const total = { sent: 0, failed: 0, gone: 0, skipped: 0, waiting: 0 }
  const reasons = new Set<string>()
  let of = 0
  let next: Date | undefined
  let pass = 0
  let reportedAt = Number.NEGATIVE_INFINITY
  const report = () => {
    reportedAt = clock.ticks()
    onProgress?.({ sent: total.sent, failed: total.failed, gone: total.gone, of })
  }
  return {
    expect: async (round: Round) => {
      of = await round.count()
    },
    /** What waits is counted anew in each pass; what is skipped only in the first, because later ones skip what was just delivered. */
    beginPass: () => {
      pass++
      total.waiting = 0
      next = undefined
    },
    add: (errand: Errand) => {
      if (errand.kind !== 'skipped' || pass === 1) total[errand.kind]++
      if (errand.kind === 'failed' && reasons.size < 10) reasons.add(errand.why)
      if (errand.kind === 'waiting' && errand.at && (next === undefined || errand.at < next)) next = errand.at
      if (clock.ticks() - reportedAt >= reportEvery) report()
    },
    /** ms until somebody is due; Infinity: nobody will be. */
    nextIn: () => (next === undefined ? Number.POSITIVE_INFINITY : next.getTime() - clock.now().getTime()),
    result: (ended: BroadcastResult['ended']): BroadcastResult => {
      report()
      return { ...total, reasons: [...reasons], ended, ...(next && { next }) }
    },
  }
}

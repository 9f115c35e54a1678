import cron from 'node-cron'
import { type DayRecord, type PaperHours, planDay } from './digest/plan.ts'
import type { Logger } from './logger.ts'
import { localTime } from './news/clock.ts'
import type { Paper, PaperDate } from './news/edition.ts'
import type { Health } from './news/health.ts'
import type { Remark } from './news/remark.ts'
import type { PublishOutcome, PublishRequest } from './publish.ts'

/** What editors hear about a day that did not go as it should. partial: the digest is out, its edition not whole; completed: now it is. */
export type DayTrouble = { paper: Paper; date: PaperDate } & (
  | { kind: 'not out yet' | 'failed'; why: Remark /** No further try today. */; last: boolean }
  | { kind: 'partial' | 'completed'; health: Health }
)

export type ScheduleDeps = {
  papers: { paper: Paper; hours: PaperHours }[]
  publish: (request: PublishRequest) => Promise<PublishOutcome>
  /** How the edition of a day stands. */
  health: (paper: Paper, date: PaperDate) => Promise<Health>
  /** Reads it once more for what was missing; makes and sends nothing. */
  complete: (paper: Paper, date: PaperDate) => Promise<Health>
  /** Sends what became due since the last minute, and lets go what editors have held for long enough. */
  deliverDue: (now: Date) => Promise<void>
  record: { get(key: string): Promise<string | undefined>; set(key: string, value: string): Promise<void> }
  tellEditors: (trouble: DayTrouble) => Promise<void>
  /** One replica keeps the schedule; always true for a single one. */
  mayTick: () => Promise<boolean>
  now: () => Date
  /** Aborted by a stop. What it breaks off is neither told nor remembered: the next start does it again. */
  stopped: AbortSignal
  log: Logger
}

/** Obeys the plan six times a minute, so that a replica finds soon that another died. `tick` does what is due now; ticks never overlap. */
export const createSchedule = (deps: ScheduleDeps) => {
  let ticking: Promise<void> | undefined
  const tick = (): Promise<void> => {
    ticking ??= tickOnce(deps)
      .catch((error: unknown) => {
        if (deps.stopped.aborted) return
        const why = error instanceof Error ? { error: error.message, stack: error.stack } : { error: String(error) }
        deps.log.error(why, 'the schedule could not do what is due; it tries again')
      })
      .finally(() => {
        ticking = undefined
      })
    return ticking
  }
  const silent = { info: () => {}, warn: () => {}, error: () => {}, debug: () => {} }
  // A tick that comes late is done late: node-cron would drop it. One that comes during a long broadcast is not worth a line.
  const options = { noOverlap: true, missedExecutionTolerance: 60_000, suppressMissedWarning: true, name: 'paperboy', logger: silent }
  const task = cron.createTask('*/10 * * * * *', tick, options)
  return {
    tick,
    start: async () => {
      await task.start()
      await tick()
    },
    stop: async () => {
      await task.destroy()
      await ticking
    },
  }
}

const tickOnce = async (deps: ScheduleDeps): Promise<void> => {
  if (!(await deps.mayTick())) return
  for (const { paper, hours } of deps.papers) await stepPaper(deps, paper, hours)
  await deps.deliverDue(deps.now())
}

const stepPaper = async (deps: ScheduleDeps, paper: Paper, hours: PaperHours): Promise<void> => {
  const now = deps.now()
  const key = `day/${paper.id}/${localTime(now, hours.timeZone).date}`
  const saved = await deps.record.get(key)
  const record = saved === undefined ? undefined : (JSON.parse(saved) as DayRecord)
  const step = planDay(now, hours, record)
  if (step.kind === 'rest') return
  const write = (state: DayRecord['state']) => deps.record.set(key, JSON.stringify({ state, lastTry: now.toISOString() }))
  const { date } = step
  if (step.kind === 'complete') {
    const health = await deps.complete(paper, date)
    if (health.state === 'partial') return write('partial')
    await write('done')
    return deps.tellEditors({ kind: 'completed', paper, date, health })
  }
  const { run } = await deps.publish({ date, paper: paper.id })
  if ('digest' in run) {
    const health = await deps.health(paper, date)
    await write(health.state === 'partial' ? 'partial' : 'done')
    if (health.state === 'partial') await deps.tellEditors({ kind: 'partial', paper, date, health })
    return
  }
  if (deps.stopped.aborted) return
  const { kind, why } = run
  await write('waiting')
  // Waiting is normal and told once, at the end; a failure is told the first time and at the end.
  if (step.last || (kind === 'failed' && record === undefined)) await deps.tellEditors({ kind, paper, date, why, last: step.last })
  if (step.last) await write('given up')
}

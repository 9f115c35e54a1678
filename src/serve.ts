import type { Reply } from './answers/reply.ts'
import type { App } from './app.ts'
import { openDelivery } from './broadcasting.ts'
import type { Config } from './config.ts'
import { createTenure } from './delivery/ownership.ts'
import type { BroadcastResult } from './delivery/run.ts'
import { dropOld } from './digest/retention.ts'
import type { Logger } from './logger.ts'
import { localTime } from './news/clock.ts'
import type { Digest } from './news/digest.ts'
import { editionId } from './news/edition.ts'
import type { Question } from './news/question.ts'
import { openHttp } from './operations/http.ts'
import type { Journal } from './operations/journal.ts'
import type { PublishOutcome, PublishRequest } from './publish.ts'
import { createSchedule, type DayTrouble } from './schedule.ts'
import { type Alarm, createAlarm } from './telegram/alarm.ts'
import { createBot, nameOf } from './telegram/bot.ts'
import { createCloseReviews } from './telegram/review-copies.ts'
import { createReply } from './telegram/sending/reply.ts'
import { createWithoutPaper } from './telegram/without-paper.ts'

export type ServeDeps = { app: App; config: Config; token: string; log: Logger; now: () => Date; owner: string; signal: AbortSignal }

/** The running bot: updates in, answers and digests out. */
export type Service = {
  /** One minute's work of the schedule, now: for a clock that was moved. */
  tick(): Promise<void>
  /** Takes nothing new, ends what is begun, within 10 s. */
  stop(): Promise<void>
}

/** Makes a digest and sends it, from the command line: the same publication as the schedule's, without taking updates. */
export const publishOnce = async (deps: ServeDeps, request: PublishRequest): Promise<PublishOutcome> => {
  const { broadcast } = await openDelivery(deps)
  const { publish } = await deps.app.publisher((digest, options) => broadcast.run(digest, { ...options, signal: deps.signal }))
  return publish({ ...request, signal: deps.signal })
}

/** Everything that talks to Telegram, wired together; resolves when updates are coming in. */
export const startService = async (deps: ServeDeps): Promise<Service> => {
  const { app, config, token, log, now, signal } = deps
  // Asked first: the bot's own start would wait for a server that is not there without a word.
  const name = await nameOf(token, config.telegram.apiRoot, signal)
  const { store, clock, api, wording, pace, broadcast, left } = await openDelivery(deps)
  const turns = (chat: { id: string; group: boolean }) => pace.turns(chat, 'answer')
  const alarm = createAlarm({ api, admins: config.telegram.admins, papers: app.papers().map(({ paper }) => paper), wording, store })
  app.journal.follow((happening) => {
    if (happening.kind === 'budget used up') void alarm({ kind: 'budget', spent: happening.spent.cost.toFixed(2) }).catch(() => {})
  })
  const { timeZone, staleAfter } = config
  const stopping = new AbortController()
  const stopped = AbortSignal.any([signal, stopping.signal])
  const closeReviews = createCloseReviews({ api, store, papers: app.papers().map(({ paper }) => paper), wording, timeZone, now })
  const publisher = await app.publisher((digest, options) => {
    void closeReviews(digest).catch((error: Error) => log.warn({ digest: digest.id, error: error.message }, 'a review keeps its buttons'))
    return broadcast.run(digest, { ...options, signal: stopped })
  })
  const answers = await app.answers()
  const reply = toldReply(
    createReply({ api, store, wording, held: publisher.held, gloss: app.gloss, turns, sleep: (ms) => clock.sleep(ms) }),
    app.journal,
    now,
  )
  const desk = answers.openDesk(reply)
  const papers = app.papers().map(({ paper }) => paper)
  const tellWithoutPaper = createWithoutPaper({ api, wording, papers, announce: broadcast.announce })

  const tellOmitted = async ({ id, omissions }: Digest) => {
    const failed = omissions.filter(({ reason }) => typeof reason === 'object' && 'kind' in reason && failures.has(reason.kind))
    if (failed.length > 0) await alarm({ kind: 'omitted', edition: id, omissions: failed })
  }
  const tellUndelivered = async ({ id }: Digest, result: BroadcastResult | undefined) => {
    if (result && result.failed > 0) await alarm({ kind: 'undelivered', edition: id, failed: result.failed, why: result.reasons })
  }

  // Who is due later is known from the last walk; whoever subscribed or changed the hour since then is found by a walk now and then.
  const walks = new Map<string, { at: number; next: number }>()
  let tidied = ''
  const deliverDue = async (at: Date) => {
    const { date, time } = localTime(at, timeZone)
    if (tidied !== date) {
      await dropOld(store, config.keepDays, at, timeZone)
      await tellWithoutPaper(stopped)
    }
    tidied = date
    for (const digest of await freshDigests(app, at, staleAfter)) {
      if (await publisher.held(digest.id)) {
        if (digest.date === date && time >= config.review.until) await tellUndelivered(digest, await publisher.release(digest.id))
        continue
      }
      const last = walks.get(digest.id)
      if (last && at.getTime() < last.next && at.getTime() - last.at < walkAgain) continue
      const result = await broadcast.run(digest, { signal: stopped })
      await tellUndelivered(digest, result)
      const { next, ended } = result
      // Another owner at it may die: then the next tick takes over.
      if (ended === 'complete') walks.set(digest.id, { at: at.getTime(), next: next?.getTime() ?? Number.POSITIVE_INFINITY })
    }
  }
  const tenure = createTenure({ store, name: 'schedule', owner: deps.owner, ttl: scheduleLease, clock, signal: stopped })
  const schedule = createSchedule({
    papers: app.papers(),
    publish: async (request) => {
      const outcome = await publisher.publish({ ...request, signal: stopped })
      if (outcome.held && 'digest' in outcome.run) await alarm({ kind: 'held', edition: outcome.run.digest.id, until: config.review.until })
      if ('digest' in outcome.run) {
        await tellOmitted(outcome.run.digest)
        await tellUndelivered(outcome.run.digest, outcome.delivered)
      }
      return outcome
    },
    deliverDue,
    record: store.notes,
    health: app.health,
    complete: app.complete,
    tellEditors: async (trouble) => void (await alarm(alarmOf(trouble))),
    mayTick: tenure.mine,
    now,
    stopped,
    log,
  })
  const bot = createBot(
    {
      token,
      apiRoot: config.telegram.apiRoot,
      paid: config.telegram.paid,
      admins: config.telegram.admins,
      store,
      logger: log,
      now,
      fetch,
      timeZone,
      digestTime: config.digestTime,
      paper: config.paper,
      papers,
      turns,
      maxBriefs: config.maxBriefs,
      keepDays: config.keepDays,
      spent: app.spent,
      desk,
      search: answers.search,
      earlier: answers.earlier,
      gloss: app.gloss,
      held: publisher.held,
      editing: {
        make: app.run,
        publish: publisher.publish,
        release: publisher.release,
        resend: (digest, options) => broadcast.run(digest, { ...options, again: true, signal: stopped }),
        correct: (digest, options) => broadcast.correct(digest, { ...options, signal: stopped }),
        announce: (id, bring, options) => broadcast.announce(id, bring, { ...options, signal: stopped }),
        rewrite: app.rewrite,
        check: app.check,
        takeIn: app.takeIn,
        unknownTerms: app.unknownTerms,
      },
    },
    wording,
  )
  const { webhook } = config.telegram
  const port = config.port ?? (webhook ? 8080 : undefined)
  const handle = webhook && (await bot.serve(webhook))
  const metrics =
    port === undefined || (webhook && !config.metricsToken)
      ? undefined
      : (await import('./operations/metrics.ts')).createMetrics({ questions: desk.waiting, broadcast: left })
  if (metrics) app.journal.follow(metrics.count)
  const http =
    port === undefined
      ? undefined
      : await openHttp({
          port,
          ...(webhook && handle && { webhook: { path: new URL(webhook.url).pathname, handle } }),
          healthy: async () => {
            // Written, because a full disk can still be read.
            await store.notes.set('health', now().toISOString(), 60_000)
            return { ok: true, waiting: desk.waiting() }
          },
          ...(metrics && { metrics: { read: metrics.read, ...(config.metricsToken && { token: config.metricsToken }) } }),
        })
  if (!webhook) await bot.start()
  await desk.start()
  const prepared = app.prepare().catch((error: Error) => {
    if (!stopped.aborted) log.warn({ error: error.message }, 'the dictionary could not be built ahead')
  })
  // Not awaited: a long broadcast that goes on after a restart does not hold up the start.
  const begun = schedule.start()
  if (config.telegram.admins.length === 0) log.warn({}, 'ADMIN_IDS is empty: nobody can run, preview or correct a digest')
  const reads = app.sources().map((source) => source.name)
  log.info(
    { bot: name, paper: config.paper.id, sources: reads, admins: config.telegram.admins.length, ...(http && { port: http.port }) },
    'the bot is running',
  )
  return {
    tick: schedule.tick,
    stop: async () => {
      stopping.abort(new Error('stopped'))
      await Promise.all([http?.close(), bot.stop(), desk.stop(), schedule.stop(), begun, prepared])
      await tenure.release().catch(() => {})
    },
  }
}

const alarmOf = (trouble: DayTrouble): Alarm => {
  if ('why' in trouble) return { kind: trouble.kind === 'failed' ? 'failed' : 'not out', why: trouble.why }
  const { kind, paper, date, health } = trouble
  const { pages, stories, usual = { pages: 0, stories: 0 } } = health
  return { kind, edition: editionId(date, paper), pages, stories, usualPages: usual.pages, usualStories: usual.stories }
}

/** Why a story is not in a digest that should be; the others were not chosen, by us or by an editor. */
const failures = new Set(['nothing passed', 'no writer', 'writer failed'])

/** With several replicas one keeps the schedule; dead, it is replaced after so many milliseconds. */
const scheduleLease = 12_000

/** At the latest after so many milliseconds all subscribers are looked at again. */
const walkAgain = 5 * 60_000

/** Digests that are young enough to be delivered still. */
const freshDigests = async (app: App, at: Date, staleAfter: number): Promise<Digest[]> => {
  const fresh: Digest[] = []
  for (const paper of app.papers())
    for (let back = 0; back <= Math.ceil(staleAfter / 24); back++) {
      const { date } = localTime(new Date(at.getTime() - back * 86_400_000), paper.hours.timeZone)
      const digest = await (await app.store()).digests.get(`${date}-${paper.paper.id}`)
      if (digest && at.getTime() - Date.parse(digest.madeAt) < staleAfter * 3_600_000) fresh.push(digest)
    }
  return fresh
}

/** Tells the journal how each question ended. */
const toldReply = (reply: Reply, journal: Journal, now: () => Date): Reply => {
  const tell = (question: Question, outcome: string, claims = 0) =>
    journal.tell({
      kind: 'question',
      question: question.id,
      outcome,
      claims,
      seconds: Math.max(0, (now().getTime() - Date.parse(question.askedAt)) / 1000),
    })
  return {
    ...reply,
    answer: async (question, answer, late) => {
      const outcome = await reply.answer(question, answer, late)
      if (outcome !== 'unreachable')
        tell(question, outcome === 'sent' ? answer.kind : outcome, answer.kind === 'answered' ? answer.claims.length : 0)
      return outcome
    },
    refuse: async (question, refusal) => {
      tell(question, refusal.kind)
      return reply.refuse(question, refusal)
    },
  }
}

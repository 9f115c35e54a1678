import PQueue from 'p-queue'
import type { Usage } from '../news/brief.ts'
import { localTime } from '../news/clock.ts'
import type { Answer, Question } from '../news/question.ts'
import type { Store } from '../store/store.ts'
import type { Answering } from './answer.ts'
import { recall, remember } from './memory.ts'
import type { Refusal, Reply } from './reply.ts'

export type DeskDeps = {
  store: Pick<Store, 'questions' | 'turns' | 'notes' | 'lease' | 'release'>
  reply: Reply
  answering: Answering
  /** Questions answered at once, over all readers. */
  atOnce: number
  /** Questions a reader may ask in a day of the paper's time zone. */
  perDay: number
  /** Reader ids that no limit holds for. */
  exempt?: ReadonlySet<string>
  timeZone: string
  now: () => Date
  /** Resolves after so many milliseconds, or at once when the signal is given. */
  sleep: (ms: number, signal?: AbortSignal) => Promise<void>
  /** What went wrong with a question, without the reader's words. */
  onError?: (question: Question['id'], error: unknown) => void
  /** How long an answered question is kept for the editors, in milliseconds. */
  keptFor: number
}

export type Desk = {
  /** Keeps the question before it returns; true when it will be answered. The same question twice is one. Throws StoreError. */
  take(question: Question): Promise<boolean>
  /** Answers what was left from before, then what is taken in. Returns when all that was left is in the queue. */
  start(): Promise<void>
  /** Stops after the answers under way, at most 5 s; what is not answered then is answered after the next start. */
  stop(): Promise<void>
  /** The reader stopped this answer. */
  cancel(question: Question['id']): void
  /** How many questions wait or are being answered. */
  waiting(): number
}

/**
 * Many answers may be found in one turn of the loop. Before one is sent the turn ends, so that what Telegram says of those sent before is
 * read and noted: a crash sends again what was not noted.
 */
const otherWork = () => new Promise<void>((resolve) => setImmediate(resolve))

/** After this an answer says that it is late. */
const lateAfter = 60_000
const leaseTime = 15_000
const renewAfter = 5_000
/** The whole bot stops within ten seconds. */
const stopWithin = 5_000
/** Pauses before a try that failed is made again, in milliseconds; after the last the question has failed. */
const pauses = [2_000, 15_000, 60_000, 300_000]
const day = 24 * 60 * 60_000

/**
 * Where questions are kept until they are answered. The update loop only takes them in; so a slow writer blocks nobody and a crash
 * loses none. With several processes on one store a lease per question sees to it that each is answered by one of them.
 */
export const createDesk = (deps: DeskDeps): Desk => {
  const { store, reply, now } = deps
  const owner = `desk-${process.pid}-${now().getTime()}`
  const queue = new PQueue({ concurrency: deps.atOnce, autoStart: false })
  /** Questions in the queue or being answered, with what stops them. */
  const known = new Map<Question['id'], AbortController>()
  const stopping = new AbortController()
  let sweeping: Promise<void> = Promise.resolve()

  const enqueue = (question: Question, left: boolean) => {
    if (known.has(question.id) || stopping.signal.aborted) return
    known.set(question.id, new AbortController())
    const before = known.size > deps.atOnce ? known.size - 1 : 0
    void queue.add(async () => {
      try {
        await attend(question, left)
      } catch (error) {
        deps.onError?.(question.id, error)
      } finally {
        known.delete(question.id)
      }
    })
    if (!left) void reply.waiting(question, before).catch(() => {})
  }

  /** Holds the question for this process while it is answered; another process has it when the lease is not given. */
  const attend = async (question: Question, left: boolean) => {
    const name = `question/${question.id}`
    if (!(await store.lease(name, owner, leaseTime))) return
    const done = new AbortController()
    const renewing = (async () => {
      while (!done.signal.aborted) {
        await deps.sleep(renewAfter, done.signal)
        if (!done.signal.aborted) await store.lease(name, owner, leaseTime).catch(() => false)
      }
    })()
    try {
      const current = await store.questions.get(question.id)
      if (current?.state === 'asked') await persist(current, left)
    } finally {
      done.abort()
      await renewing
      await store.release(name, owner).catch(() => {})
    }
  }

  /** Tries until it is answered, refused, stopped or hopeless. */
  const persist = async (question: Question, left: boolean) => {
    const stop = known.get(question.id)?.signal
    const signal = stop ? AbortSignal.any([stop, stopping.signal]) : stopping.signal
    let answer: Answer | undefined
    const usage: Usage = { tokens: 0, cost: 0 }
    for (let attempt = 0; ; attempt++) {
      try {
        answer ??= await answerOf(question, signal, (spent) => {
          usage.tokens += spent.tokens
          usage.cost += spent.cost
        })
        await otherWork()
        // A reader who had everything forgotten meanwhile stays forgotten.
        if (!(await store.questions.get(question.id))) return
        const late = left || now().getTime() - Date.parse(question.askedAt) > lateAfter
        const outcome = await reply.answer(question, answer, late)
        if (outcome !== 'unreachable') return await settle({ ...question, usage }, outcome === 'sent' ? 'answered' : 'failed', answer)
      } catch (error) {
        if (stopping.signal.aborted) return
        if (stop?.aborted) {
          if (await store.questions.get(question.id)) await reply.refuse(question, { kind: 'stopped' }).catch(() => {})
          return await settle({ ...question, usage }, 'stopped')
        }
        deps.onError?.(question.id, error)
      }
      const pause = pauses[attempt]
      if (pause === undefined) {
        await reply.refuse(question, { kind: 'failed' })
        return await settle({ ...question, usage }, 'failed')
      }
      await deps.sleep(pause, signal)
      if (stopping.signal.aborted) return
    }
  }

  const answerOf = async (question: Question, signal: AbortSignal, onSpent: (usage: Usage) => void): Promise<Answer> => {
    const thread = await recall(store, question.chat)
    const { text, language, about } = question
    return deps.answering.answer(
      { text, language, thread, today: localTime(now(), deps.timeZone).date, ...(about !== undefined && { about }) },
      signal,
      (sofar) => void reply.draft(question, sofar).catch(() => {}),
      onSpent,
    )
  }

  const settle = async (question: Question, state: Exclude<Question['state'], 'asked'>, answer?: Answer) => {
    if (!(await store.questions.get(question.id))) return
    await store.questions.set(question.id, { ...question, state, ...(answer && { outcome: answer.kind }) }, deps.keptFor)
    if (state === 'answered' && answer && answer.kind !== 'talk') {
      const cited = answer.kind === 'answered' ? answer.citations : []
      const said = answer.kind === 'answered' ? answer.claims.map(({ text }) => text[question.language]).join(' ') : answer.kind
      await remember(store, question.chat, {
        question: question.text,
        answer: said,
        articles: [...new Set(cited.map(({ article }) => article))],
        at: now().toISOString(),
      })
    }
  }

  /** One fact, one key: each question of a day is its own note, and they are counted. */
  const overLimit = async (question: Question): Promise<boolean> => {
    if (deps.exempt?.has(question.reader)) return false
    const prefix = `asked/${localTime(now(), deps.timeZone).date}/${question.reader}/`
    let asked = 0
    for await (const _ of store.notes.entries(prefix)) asked++
    if (asked >= deps.perDay) return true
    await store.notes.set(prefix + question.id, '', 2 * day)
    return false
  }

  const refuse = async (question: Question, refusal: Refusal) => {
    await store.questions.set(question.id, { ...question, state: 'failed' }, deps.keptFor)
    await reply.refuse(question, refusal).catch(() => {})
    return false
  }

  /** Puts what is asked and not answered into the queue, in the order in which it was asked. */
  const sweep = async (isStart: boolean) => {
    const left: Question[] = []
    for await (const [, question] of store.questions.entries())
      if (question.state === 'asked' && !known.has(question.id)) left.push(question)
    left.sort((a, b) => a.askedAt.localeCompare(b.askedAt))
    for (const question of left) if (isStart || now().getTime() - Date.parse(question.askedAt) > leaseTime) enqueue(question, true)
  }

  return {
    async take(question) {
      if (known.has(question.id) || (await store.questions.get(question.id))) return true
      if (await overLimit(question)) return refuse(question, { kind: 'daily limit', limit: deps.perDay })
      await store.questions.set(question.id, { ...question, state: 'asked' })
      enqueue(question, false)
      return true
    },
    async start() {
      await sweep(true)
      queue.start()
      // Questions of a process that died are taken over when its leases have run out.
      sweeping = (async () => {
        while (!stopping.signal.aborted) {
          await deps.sleep(leaseTime, stopping.signal)
          if (!stopping.signal.aborted) await sweep(false).catch((error) => deps.onError?.('sweep', error))
        }
      })()
    },
    async stop() {
      queue.pause()
      queue.clear()
      const enough = new AbortController()
      await Promise.race([queue.onPendingZero(), deps.sleep(stopWithin, enough.signal)])
      enough.abort()
      stopping.abort()
      await queue.onPendingZero()
      await sweeping
    },
    cancel: (id) => known.get(id)?.abort(),
    waiting: () => known.size,
  }
}

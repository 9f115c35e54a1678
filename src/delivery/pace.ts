import type { Clock } from './clock.ts'
import { type Chat, createLimits } from './limits.ts'
import type { Turns } from './messenger.ts'

/** Answers to readers go before what is sent to everybody. */
export type Lane = 'answer' | 'broadcast'

/** One for the whole bot: all that sends or edits messages takes its turns here. */
export type Pace = {
  /** Messages a second in all. */
  rate: number
  /** chat: its id, as number or text, with or without a topic. stop: who still waits then is turned away with its reason. */
  turns(chat: { id: string | number; group: boolean }, lane: Lane, stop?: AbortSignal): Turns
  /** Nobody gets a turn for so many seconds. */
  pause(seconds: number): void
}

type Waiting = { chat: Chat; begin: () => void }

/** Why an alarm is put off. A reason of our own, because node makes an error with its stack where none is given: a twentieth of all work. */
const over = 'over'
/** A call that hangs does not hold up the others for longer than this, in ms, even when nothing else happens. */
const lookAgain = 1000

/** rate: messages a second in all. */
export const createPace = ({ rate, clock }: { rate: number; clock: Clock }): Pace => {
  const limits = createLimits(rate)
  const waiting: Record<Lane, Set<Waiting>> = { answer: new Set(), broadcast: new Set() }
  let alarm: AbortController | undefined

  /** Begins what may begin now and sets the alarm for the next. */
  const advance = () => {
    alarm?.abort(over)
    alarm = undefined
    const next = beginAll()
    if (waiting.answer.size + waiting.broadcast.size > 0) wakeAt(next)
  }

  /** When to look again. */
  const beginAll = (): number => {
    let next = Number.POSITIVE_INFINITY
    for (const lane of [waiting.answer, waiting.broadcast])
      for (const one of lane) {
        const now = clock.ticks()
        const opens = limits.opensAt(now)
        if (opens > now) return opens
        const chatOpens = limits.chatOpensAt(one.chat, now)
        if (chatOpens <= now) {
          lane.delete(one)
          one.begin()
        } else next = Math.min(next, chatOpens)
      }
    return next
  }

  const wakeAt = (time: number) => {
    const mine = new AbortController()
    alarm = mine
    clock.sleep(Math.min(time - clock.ticks(), lookAgain), mine.signal).then(() => {
      if (!mine.signal.aborted) advance()
    })
  }

  const pause = (seconds: number) => limits.pause(clock.ticks() + seconds * 1000)

  const turns = (to: { id: string | number; group: boolean }, lane: Lane, stop?: AbortSignal): Turns => {
    const chat = { id: String(to.id).split(':')[0]!, group: to.group }
    return {
      pause,
      async take(call) {
        const ended = await new Promise<(now: number) => void>((resolve, reject) => {
          if (stop?.aborted) return reject(stop.reason)
          const one = { chat, begin: () => begin() }
          const leave = () => {
            waiting[lane].delete(one)
            reject(stop?.reason)
          }
          const begin = () => {
            stop?.removeEventListener('abort', leave)
            resolve(limits.begin(chat, clock.ticks()))
          }
          stop?.addEventListener('abort', leave, { once: true })
          waiting[lane].add(one)
          advance()
        })
        try {
          return await call()
        } finally {
          ended(clock.ticks())
          advance()
        }
      },
    }
  }

  return { rate, turns, pause }
}

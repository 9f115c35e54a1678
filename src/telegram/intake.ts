import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Context, MiddlewareFn, NextFunction } from 'grammy'
import type { Store } from '../store/store.ts'

const days = 24 * 60 * 60_000
/** The update loop waits for an update that long, in milliseconds; what takes longer goes on beside it. */
const patience = 250
/** How long a stop waits for what goes on beside the loop, in milliseconds. */
const grace = 8000

export type Intake = {
  middleware: MiddlewareFn<Context>
  /** Resolves when everything that was begun has ended, or after some seconds. */
  settle(): Promise<void>
}

/**
 * Lets an update pass once, keeps the order within a chat, and lets no chat wait for another. Telegram sends an update again until it
 * is confirmed, so that a crash in mid-batch repeats what was done already; it is noted after it was handled. The note is of number and
 * content, because numbers begin anew after a quiet week. A question is confirmed only when it is stored, however long that takes.
 */
export const createIntake = ({ notes }: Pick<Store, 'notes'>, onFailure: (error: unknown, ctx: Context) => Promise<void>): Intake => {
  const lanes = new Map<number, Promise<unknown>>()

  const handle = async (ctx: Context, next: NextFunction) => {
    const content = createHash('sha256').update(JSON.stringify(ctx.update)).digest('hex').slice(0, 12)
    const key = `update/${ctx.update.update_id}/${content}`
    if ((await notes.get(key)) !== undefined) return
    await next()
    await notes.set(key, '', 2 * days)
  }

  const middleware: MiddlewareFn<Context> = async (ctx, next) => {
    const lane = ctx.chat?.id ?? ctx.from?.id ?? 0
    const work = (lanes.get(lane) ?? Promise.resolve()).then(() => handle(ctx, next)).catch((error: unknown) => onFailure(error, ctx))
    lanes.set(lane, work)
    void work.finally(() => lanes.get(lane) === work && lanes.delete(lane))
    await (isQuestion(ctx) ? work : Promise.race([work, sleep(patience, undefined, { ref: false })]))
  }

  return {
    middleware,
    settle: async () => void (await Promise.race([Promise.all(lanes.values()), sleep(grace, undefined, { ref: false })])),
  }
}

const isQuestion = ({ message }: Context): boolean => message?.text !== undefined && !message.text.startsWith('/')

import { createHash } from 'node:crypto'
import type { Context, MiddlewareFn } from 'grammy'
import type { Store } from '../store/store.ts'

const days = 24 * 60 * 60_000

/**
 * Lets an update pass once. Telegram sends an update again until it is confirmed, so that a crash in mid-batch repeats what was done
 * already. An update is noted after it was handled: one that was cut off is handled again. The note is of number and content, because
 * numbers begin anew after a quiet week.
 */
export const onlyOnce =
  ({ notes }: Pick<Store, 'notes'>): MiddlewareFn<Context> =>
  async (ctx, next) => {
    const content = createHash('sha256').update(JSON.stringify(ctx.update)).digest('hex').slice(0, 12)
    const key = `update/${ctx.update.update_id}/${content}`
    if ((await notes.get(key)) !== undefined) return
    await next()
    await notes.set(key, '', 2 * days)
  }

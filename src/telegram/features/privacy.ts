import { Composer } from 'grammy'
import type { Collection } from '../../store/store.ts'
import { pressData } from '../buttons.ts'
import { mayChoose, type PaperContext, pressed } from '../context.ts'
import type { BotDeps } from '../deps.ts'
import { message } from '../rendering/blocks.ts'
import { forgetThread } from '../thread.ts'

/** /privacy says what is kept and for how long; /forget deletes what was remembered of this chat, after it was confirmed. */
export const privacy = ({ store, keepDays }: Pick<BotDeps, 'store' | 'keepDays'>): Composer<PaperContext> => {
  const feature = new Composer<PaperContext>()

  feature.command('privacy', async (ctx) => {
    await ctx.tell(message(ctx.say('privacy-text', { days: keepDays })), { detect: true })
  })

  feature.command('forget', async (ctx) => {
    if (!(await mayChoose(ctx))) return void (await ctx.tell(message(ctx.say('group-admins-only'))))
    await ctx.tell(
      message(ctx.say('forget-sure'), [
        { text: ctx.say('button-forget'), style: 'danger', callback_data: pressData({ kind: 'forget', sure: true }) },
        { text: ctx.say('button-keep'), callback_data: pressData({ kind: 'forget', sure: false }) },
      ]),
    )
  })

  feature.filter(pressed('forget'), async (ctx) => {
    if (!(await mayChoose(ctx))) return ctx.answer(ctx.say('group-admins-only'), true)
    if (!ctx.press.sure) return void (await ctx.show(message(ctx.say('forget-kept'))))
    const chat = String(ctx.target.chat)
    await empty(store.turns, `${chat}/`)
    await empty(store.questions, `${chat}-`)
    await forgetThread(store, chat)
    for (const kind of ['feedback', 'report']) await empty(store.notes, `${kind}/${chat}/`)
    await ctx.show(message(ctx.say('forget-done')))
  })

  return feature
}

const empty = async (collection: Collection<unknown>, prefix: string): Promise<void> => {
  const keys: string[] = []
  for await (const [key] of collection.entries(prefix)) keys.push(key)
  for (const key of keys) await collection.delete(key)
}

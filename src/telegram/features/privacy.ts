import { Composer } from 'grammy'
import { pressData } from '../buttons.ts'
import { mayChoose, type PaperContext, pressed } from '../context.ts'
import type { BotDeps } from '../deps.ts'
import { forgetChat } from '../forgetting.ts'
import { message } from '../rendering/blocks.ts'

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
    await forgetChat(store, String(ctx.target.chat))
    await ctx.show(message(ctx.say('forget-done')))
  })

  return feature
}

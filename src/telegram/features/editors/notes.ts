import type { Api } from 'grammy'
import { Composer } from 'grammy'
import { pressData } from '../../buttons.ts'
import { type PaperContext, pressedAdmin } from '../../context.ts'
import type { BotDeps } from '../../deps.ts'
import { message, paragraph } from '../../rendering/blocks.ts'
import { createSender, targetOf } from '../../sending/sender.ts'
import { type Background, deliveredText } from './background.ts'

type Deps = Pick<BotDeps, 'store' | 'now' | 'editing'>

const day = 24 * 60 * 60_000

/** /note TEXT: a note to every subscriber, shown first and sent when it is confirmed. api: without retries of its own. */
export const notes = ({ store, now, editing }: Deps, background: Background, api: Api): Composer<PaperContext> => {
  const feature = new Composer<PaperContext>()
  const sender = createSender(api)

  feature.command('note', async (ctx) => {
    const text = ctx.match.trim()
    if (text === '') return void (await ctx.tell(message(ctx.say('note-how'))))
    const id = `n${now().getTime().toString(36)}`
    await store.notes.set(`note/${id}`, text, 2 * day)
    const button = (action: 'note' | 'unnote') => ({
      text: ctx.say(`admin-button-${action}`),
      ...(action === 'note' && { style: 'primary' as const }),
      callback_data: pressData({ kind: 'admin', action, value: id }),
    })
    await ctx.tell([{ blocks: [paragraph(text)] }])
    await ctx.tell(message(ctx.say('note-sure'), [button('note'), button('unnote')]))
  })

  feature.filter(pressedAdmin('note'), async (ctx) => {
    const id = ctx.press.value ?? ''
    const text = await store.notes.get(`note/${id}`)
    if (text === undefined) return ctx.answer(ctx.say('button-outdated'), true)
    await background(ctx, async (tell) => {
      const delivered = await editing.announce(
        `note-${id}`,
        (subscriber, turns, signal) =>
          sender.send(targetOf(subscriber.id), [{ blocks: [paragraph(text)] }], {
            turns,
            signal,
            quiet: subscriber.preferences?.quiet ?? false,
          }),
        { onProgress: tell.delivering },
      )
      return deliveredText(delivered, ctx.say)
    })
  })

  feature.filter(pressedAdmin('unnote'), async (ctx) => {
    await store.notes.delete(`note/${ctx.press.value}`)
    await ctx.show(message(ctx.say('note-discarded')))
  })

  return feature
}

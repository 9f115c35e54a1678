import type { Api } from 'grammy'
import { Composer } from 'grammy'
import { pressData } from '../../buttons.ts'
import { type PaperContext, pressedAdmin } from '../../context.ts'
import type { BotDeps } from '../../deps.ts'
import { message, type Part, paragraph } from '../../rendering/blocks.ts'
import { createSender, targetOf } from '../../sending/sender.ts'
import { type Background, deliveredText } from './background.ts'

type Deps = Pick<BotDeps, 'store' | 'now' | 'editing'>

const day = 24 * 60 * 60_000

/** /note TEXT: a note to every subscriber, shown first and sent when it is confirmed. api: without retries of its own. */
export const notes = ({ store, now, editing }: Deps, background: Background, api: Api): Composer<PaperContext> => {
  const feature = new Composer<PaperContext>()
  const sender = createSender(api)

  const sure = (ctx: PaperContext, id: string): Part[] => {
    const button = (action: 'note' | 'unnote') => ({
      text: ctx.say(`admin-button-${action}`),
      ...(action === 'note' && { style: 'primary' as const }),
      callback_data: pressData({ kind: 'admin', action, value: id }),
    })
    return message(ctx.say('note-sure'), [button('note'), button('unnote')])
  }

  feature.command('note', async (ctx) => {
    const text = ctx.match.trim()
    if (text === '') return void (await ctx.tell(message(ctx.say('note-how'))))
    const id = `n${now().getTime().toString(36)}`
    await store.notes.set(`note/${id}`, text, 2 * day)
    await ctx.tell([{ blocks: [paragraph(text)] }])
    await ctx.tell(sure(ctx, id))
  })

  feature.filter(pressedAdmin('note'), async (ctx) => {
    const id = ctx.press.value ?? ''
    const text = await store.notes.get(`note/${id}`)
    if (text === undefined) return ctx.answer(ctx.say('button-outdated'), true)
    await store.notes.delete(`note/${id}`)
    await ctx.show(message(ctx.say('note-confirmed')))
    // Pressed again after a failure it goes on where it was: those who have it are not sent it twice.
    const askAgain = async () => {
      await store.notes.set(`note/${id}`, text, 2 * day)
      await ctx.show(sure(ctx, id))
    }
    await background(ctx, async (tell) => {
      const delivered = await editing
        .announce(
          `note-${id}`,
          (subscriber, turns, signal) =>
            sender.send(targetOf(subscriber.id), [{ blocks: [paragraph(text)] }], {
              turns,
              signal,
              quiet: subscriber.preferences?.quiet ?? false,
            }),
          { onProgress: tell.delivering },
        )
        .catch(async (error: unknown) => {
          await askAgain()
          throw error
        })
      return deliveredText(delivered, ctx.say)
    })
  })

  feature.filter(pressedAdmin('unnote'), async (ctx) => {
    await store.notes.delete(`note/${ctx.press.value}`)
    await ctx.show(message(ctx.say('note-discarded')))
  })

  return feature
}

import { Composer } from 'grammy'
import type { Subscriber } from '../../../news/subscriber.ts'
import { type PaperContext, pressedAdmin } from '../../context.ts'
import type { BotDeps } from '../../deps.ts'
import { message } from '../../rendering/blocks.ts'
import { nameOf, readingsOf, type Wording } from '../../wording/wording.ts'

/** A channel of which an editor has made the bot an administrator: in which language it gets its digests. */
export const channels = ({ store, now }: Pick<BotDeps, 'store' | 'now'>, wording: Wording): Composer<PaperContext> => {
  const feature = new Composer<PaperContext>()
  feature.filter(pressedAdmin('channel'), async (ctx) => {
    const [, language = '', id] = /^(\w+)\.(-\d+)$/.exec(ctx.press.value ?? '') ?? []
    if (id === undefined || !readingsOf(wording).includes(language)) return ctx.answer(ctx.say('button-outdated'), true)
    const subscriber: Subscriber = {
      id,
      kind: 'channel',
      language,
      state: 'active',
      since: now().toISOString(),
    }
    await store.subscribers.set(id, subscriber)
    const channel = await ctx.api.getChat(id).catch(() => undefined)
    const name = nameOf(language, wording, ctx.say)
    await ctx.show(message(ctx.say('channel-chosen', { title: channel?.title ?? 'none', reading: language, name })))
  })
  return feature
}

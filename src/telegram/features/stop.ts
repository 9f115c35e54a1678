import { Composer } from 'grammy'
import { mayChoose, type PaperContext } from '../context.ts'
import type { BotDeps } from '../deps.ts'
import { forgetChat } from '../forgetting.ts'
import { message } from '../rendering/blocks.ts'

/**
 * /stop: no more digests. Of the reader only the language is kept, to answer in it; settings, questions and feedback go. Blocking the bot
 * does the same.
 */
export const stop = ({ store, now }: Pick<BotDeps, 'store' | 'now'>): Composer<PaperContext> => {
  const feature = new Composer<PaperContext>()
  const end = async ({ subscriber, subscriberId }: PaperContext, state: 'stopped' | 'gone') => {
    // A topic is one of several that share the chat's questions.
    if (!subscriberId.includes(':')) await forgetChat(store, subscriberId)
    if (!subscriber) return
    const { preferences: _, ...rest } = subscriber
    await store.subscribers.set(subscriberId, { ...rest, state, since: now().toISOString() })
  }

  feature.command('stop', async (ctx) => {
    if (!(await mayChoose(ctx))) return void (await ctx.tell(message(ctx.say('group-admins-only'))))
    const was = ctx.subscriber?.state === 'active'
    await end(ctx, 'stopped')
    await ctx.tell(message(ctx.say(was ? 'stop-done' : 'stop-already')), { detect: true })
  })

  feature.on('my_chat_member', async (ctx, next) => {
    const { status } = ctx.myChatMember.new_chat_member
    if (status === 'kicked' || status === 'left') return end(ctx, 'gone')
    await next()
  })

  return feature
}

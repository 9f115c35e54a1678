import { Composer } from 'grammy'
import type { PaperContext } from '../context.ts'
import { message } from '../rendering/blocks.ts'

/** What no feature knew: an unknown command, a button of old or forged data, a picture. Never silence, where it was said to us. */
export const rest = (): Composer<PaperContext> => {
  const feature = new Composer<PaperContext>()
  feature.on('callback_query', (ctx) => ctx.answer(ctx.say('button-outdated'), true))
  feature.on('message', async (ctx) => {
    const { text = '' } = ctx.message
    const ours = ctx.chat.type === 'private' || text.toLowerCase().includes(`@${ctx.me.username.toLowerCase()}`)
    if (!ours || isService(ctx)) return
    await ctx.tell(message(ctx.say(text.startsWith('/') ? 'unknown-command' : 'unknown-input')), { detect: true })
  })
  return feature
}

/** Telegram's own notices, such as a pinned message. */
const isService = ({ message }: PaperContext): boolean =>
  message !== undefined &&
  [
    'new_chat_members',
    'left_chat_member',
    'pinned_message',
    'migrate_to_chat_id',
    'migrate_from_chat_id',
    'group_chat_created',
    'supergroup_chat_created',
    'message_auto_delete_timer_changed',
    'forum_topic_created',
    'forum_topic_edited',
    'forum_topic_closed',
    'write_access_allowed',
    'chat_background_set',
  ].some((name) => name in message)

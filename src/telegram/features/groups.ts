import { Composer } from 'grammy'
import type { Subscriber } from '../../news/subscriber.ts'
import { pressData } from '../buttons.ts'
import type { PaperContext } from '../context.ts'
import type { BotDeps } from '../deps.ts'
import { editorSays } from '../editor-language.ts'
import { inRows, message } from '../rendering/blocks.ts'
import type { Sender } from '../sending/sender.ts'
import { targetOf } from '../sending/sender.ts'
import { nameOf, readingsOf, type Wording } from '../wording/wording.ts'
import { welcome } from './start.ts'

type Deps = Pick<BotDeps, 'store' | 'admins' | 'papers'>

/** A group that adds the bot is offered the choice; a group that becomes a supergroup keeps its subscription; channels wait for an editor. */
export const groups = ({ store, admins, papers }: Deps, wording: Wording, sender: Sender): Composer<PaperContext> => {
  const feature = new Composer<PaperContext>()
  const says = editorSays(store, wording)

  feature.on('my_chat_member', async (ctx) => {
    const { chat, from, new_chat_member: standing, old_chat_member: before } = ctx.myChatMember
    const came =
      (before.status === 'left' || before.status === 'kicked') && (standing.status === 'member' || standing.status === 'administrator')
    if (chat.type === 'group' || chat.type === 'supergroup') {
      if (came) await ctx.tell(welcome(ctx, papers, wording))
      return
    }
    // A channel gets what its editor decides, and the decision is made in the editor's own chat.
    if (chat.type === 'channel' && standing.status === 'administrator' && admins.includes(from.id)) {
      const say = await says(from.id)
      const offered = readingsOf(wording).map((language) => ({
        text: nameOf(language, wording, say),
        callback_data: pressData({ kind: 'admin', action: 'channel', value: `${language}.${chat.id}` }),
      }))
      await sender.send(targetOf(String(from.id)), message(say('channel-choose', { title: chat.title }), ...inRows(offered, 3)))
    }
  })

  feature.on('message:migrate_to_chat_id', async (ctx) => {
    const to = String(ctx.message.migrate_to_chat_id)
    const subscriber = await store.subscribers.get(ctx.subscriberId)
    if (!subscriber) return
    const moved: Subscriber = { ...subscriber, id: to, kind: 'group' }
    await store.subscribers.set(to, moved)
    await store.subscribers.delete(ctx.subscriberId)
  })

  return feature
}

import type { Change, World } from '../world.ts'
import type { PageOptions } from './seats.ts'

/**
 * The language in which the bot speaks in each chat of the page, kept up with its messages: after a choice it says something. The seats
 * are told anew when one has changed.
 */
export const followSpoken = ({
  world,
  options: { seats, spokenIn },
}: {
  world: World
  options: PageOptions
}): ReadonlyMap<number, string> => {
  const spoken = new Map<number, string>()
  /** The last look at each chat: one after the other, so that the newest language is the one that stays. */
  const looks = new Map<number, Promise<void>>()
  const look = (chat: number) => {
    looks.set(
      chat,
      (looks.get(chat) ?? Promise.resolve()).then(() => read(chat)),
    )
  }
  const read = async (chat: number) => {
    const language = await spokenIn?.(chat).catch(() => undefined)
    if (language === spoken.get(chat)) return
    if (language === undefined) spoken.delete(chat)
    else spoken.set(chat, language)
    world.tell({ kind: 'settings' })
  }
  if (!spokenIn) return spoken
  const chats = new Set(seats.map(({ chat }) => chat))
  world.onChange((change: Change) => {
    if (change.kind !== 'message' && change.kind !== 'edited') return
    if (chats.has(change.chat) && change.message.from?.id === world.bot.id) look(change.chat)
  })
  for (const chat of chats) look(chat)
  return spoken
}

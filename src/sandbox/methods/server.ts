import type { Args } from '../args.ts'
import type { Queries } from '../queries.ts'
import { badRequest, forbidden, Refusal } from '../refusal.ts'
import type { Updates } from '../updates.ts'
import type { ChatRecord, World } from '../world.ts'

/** What a method of the Bot API works on. */
export type Server = {
  world: World
  updates: Updates
  queries: Queries
  limit(record: ChatRecord, paid: boolean): void
  signal: AbortSignal
}

/** Carries out one call and gives its result; throws a Refusal for what Telegram refuses. */
export type Method = (args: Args, server: Server) => unknown
export type Methods = Record<string, Method>

/** The chat a call is about, whether or not the bot may still write there. */
export function knownChat(args: Args, { world }: Server, name = 'chat_id'): ChatRecord {
  const text = args.text(name)
  if (text === undefined || text === '') throw badRequest(`${name} is empty`)
  const record = world.find(/^-?\d+$/.test(text) ? Number(text) : text)
  if (!record) throw badRequest('chat not found')
  if (record.migratedTo !== undefined) {
    throw new Refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', { migrate_to_chat_id: record.migratedTo })
  }
  return record
}

const kinds = { private: 'chat', group: 'group chat', supergroup: 'supergroup chat', channel: 'channel chat' }

/** The chat a call writes to. Throws a 403 where the bot may not. */
export function writableChat(args: Args, server: Server): ChatRecord {
  const record = knownChat(args, server)
  const kind = kinds[record.chat.type]
  switch (record.bot) {
    case 'open':
      break
    case 'not started':
      throw forbidden("bot can't initiate conversation with a user")
    case 'blocked':
      throw forbidden('bot was blocked by the user')
    case 'deactivated':
      throw forbidden('user is deactivated')
    case 'deleted':
      throw forbidden(`the ${kind} was deleted`)
    case 'kicked':
      throw forbidden(`bot was kicked from the ${kind}`)
    case 'not a member':
      throw forbidden(`bot is not a member of the ${kind}`)
  }
  if (record.chat.type === 'channel' && record.members.get(server.world.bot.id) !== 'administrator') {
    throw badRequest('need administrator rights in the channel chat')
  }
  return record
}

/** A whole number that must be there; 0 or nothing is "not specified", as the real server says. */
export function messageId(args: Args, name = 'message_id'): number {
  const id = args.integer(name)
  if (!id || id <= 0) throw badRequest('message identifier is not specified')
  return id
}

import type { Args } from '../args.ts'
import { badRequest } from '../refusal.ts'
import type { MemberStatus } from '../world.ts'
import { knownChat, type Methods, messageId, type Server, writableChat } from './server.ts'

const actions = new Set([
  ...['typing', 'upload_photo', 'record_video', 'upload_video', 'record_voice', 'upload_voice', 'upload_document', 'choose_sticker'],
  ...['find_location', 'record_video_note', 'upload_video_note'],
])
/** The reactions that every chat allows; the real server knows a few more. */
const reactions = new Set([
  ...'👍👎❤🔥🥰👏😁🤔🤯😱🤬😢🎉🤩🤮💩🙏👌🕊🤡🥱🥴😍🐳🌚🌭💯🤣⚡🍌🏆💔🤨😐🍓🍾💋😈😴😭🤓👻👀🎃🙈😇😨🤝✍🤗🫡🎅🎄☃💅🤪🗿🆒💘🙉🦄😘💊🙊😎👾😡',
])

function memberOf(server: Server, status: MemberStatus | undefined, id: number) {
  const user = server.world.people.get(id)
  if (!user) throw badRequest('PARTICIPANT_ID_INVALID')
  const known = status ?? 'left'
  const rights =
    known === 'administrator' ? { can_be_edited: false, can_manage_chat: true, can_delete_messages: true, can_pin_messages: true } : {}
  return {
    status: known,
    user,
    ...(known === 'creator' ? { is_anonymous: false } : {}),
    ...rights,
    ...(known === 'kicked' ? { until_date: 0 } : {}),
  }
}

const requireAdmin = (args: Args, server: Server, what: string) => {
  const record = writableChat(args, server)
  const admin = record.chat.type === 'private' || record.members.get(server.world.bot.id) === 'administrator'
  if (!admin) throw badRequest(`not enough rights to ${what}`)
  return record
}

export const chatMethods: Methods = {
  getChat(args, server) {
    const record = knownChat(args, server)
    const pinned = record.pinned.at(-1)
    const message = pinned === undefined ? undefined : server.world.message(record, pinned)
    return { ...record.chat, accent_color_id: 0, max_reaction_count: 11, ...(message ? { pinned_message: message } : {}) }
  },
  getChatMember(args, server) {
    const record = knownChat(args, server)
    const id = args.integer('user_id')
    if (!id) throw badRequest('invalid user_id specified')
    const self = record.chat.type === 'private' && (id === record.chat.id || id === server.world.bot.id)
    return memberOf(server, self ? 'member' : record.members.get(id), id)
  },
  getChatAdministrators(args, server) {
    const record = knownChat(args, server)
    if (record.chat.type === 'private') throw badRequest('there are no administrators in the private chat')
    return [...record.members]
      .filter(([id, status]) => (status === 'creator' || status === 'administrator') && id !== server.world.bot.id)
      .map(([id, status]) => memberOf(server, status, id))
  },
  getChatMemberCount: (args, server) =>
    [...knownChat(args, server).members.values()].filter((status) => status !== 'left' && status !== 'kicked').length,
  leaveChat(args, server) {
    const record = writableChat(args, server)
    if (record.chat.type === 'private') throw badRequest("chat member status can't be changed in private chats")
    record.bot = 'not a member'
    record.members.set(server.world.bot.id, 'left')
    server.world.tell({ kind: 'chat', chat: record.chat.id })
    return true
  },
  sendChatAction(args, server) {
    const record = writableChat(args, server)
    const action = args.text('action') ?? ''
    if (!actions.has(action)) throw badRequest('wrong parameter action in request')
    record.action = { action, until: server.world.now().getTime() + 5000 }
    server.world.tell({ kind: 'action', chat: record.chat.id, action })
    return true
  },
  setMessageReaction(args, server) {
    const record = writableChat(args, server)
    const id = messageId(args)
    if (!server.world.message(record, id)) throw badRequest('message to react not found')
    const given = args.json('reaction', 'reaction')
    const emoji = (Array.isArray(given) ? given : []).map((entry) => String((entry as Record<string, unknown>)?.emoji ?? ''))
    if (emoji.some((one) => !reactions.has(one.replace('\ufe0f', '')))) throw badRequest('REACTION_INVALID')
    if (emoji.length > 1) throw badRequest('REACTIONS_TOO_MANY')
    record.reactions ??= new Map()
    record.reactions.set(id, emoji)
    server.world.tell({ kind: 'reaction', chat: record.chat.id, message: id, emoji })
    return true
  },
  pinChatMessage(args, server) {
    const record = requireAdmin(args, server, 'manage pinned messages in the chat')
    const id = messageId(args)
    if (!server.world.message(record, id)) throw badRequest('message to pin not found')
    record.pinned = [...record.pinned.filter((other) => other !== id), id]
    server.world.tell({ kind: 'chat', chat: record.chat.id })
    return true
  },
  unpinChatMessage(args, server) {
    const record = requireAdmin(args, server, 'manage pinned messages in the chat')
    const id = args.integer('message_id') ?? record.pinned.at(-1)
    if (id === undefined || !record.pinned.includes(id)) throw badRequest('message to unpin not found')
    record.pinned = record.pinned.filter((other) => other !== id)
    server.world.tell({ kind: 'chat', chat: record.chat.id })
    return true
  },
  unpinAllChatMessages(args, server) {
    const record = requireAdmin(args, server, 'manage pinned messages in the chat')
    record.pinned = []
    server.world.tell({ kind: 'chat', chat: record.chat.id })
    return true
  },
}

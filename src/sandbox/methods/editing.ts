import type { Args } from '../args.ts'
import { checkInlineKeyboard } from '../markup/keyboard.ts'
import { badRequest } from '../refusal.ts'
import type { Message } from '../wire.ts'
import { type ChatRecord, fromInlineId, sameKeyboard } from '../world.ts'
import { readCaption, readRich, readText } from './content.ts'
import { type Methods, messageId, type Server, writableChat } from './server.ts'

const twoDays = 48 * 3600

/** The bot's own message to edit, by chat and number, or by the name that an inline message has. */
function own(args: Args, server: Server): { record: ChatRecord; message: Message } {
  const { world } = server
  const inline = args.text('inline_message_id')
  if (inline) {
    const [chat = Number.NaN, id = Number.NaN] = fromInlineId(inline)
    const record = world.find(chat)
    const message = record && world.message(record, id)
    if (!record || !message?.via_bot) throw badRequest('MESSAGE_ID_INVALID')
    return { record, message }
  }
  const record = writableChat(args, server)
  const message = world.message(record, messageId(args))
  if (!message) throw badRequest('message to edit not found')
  const mine = message.from?.id === world.bot.id || message.sender_chat?.id === record.chat.id
  if (!mine) throw badRequest("message can't be edited")
  return { record, message }
}

const contentFields = ['text', 'entities', 'rich_message', 'caption', 'caption_entities'] as const

/** An edit always sets content and keyboard: a keyboard that is not sent again is gone. */
function apply(args: Args, server: Server, record: ChatRecord, message: Message, content: Partial<Message>): Message | true {
  const keyboard = checkInlineKeyboard(args.json('reply_markup', 'reply keyboard markup'))
  const before = contentFields.map((field) => message[field] ?? null)
  const after = contentFields.map((field) => content[field] ?? null)
  if (JSON.stringify(before) === JSON.stringify(after) && sameKeyboard(message.reply_markup, keyboard)) {
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    )
  }
  const { text, entities, rich_message, caption, caption_entities, reply_markup, ...rest } = message
  const edited = server.world.edit(record, message, { ...rest, ...content, ...(keyboard ? { reply_markup: keyboard } : {}) })
  return args.has('inline_message_id') ? true : edited
}

export const editingMethods: Methods = {
  editMessageText(args, server) {
    const { record, message } = own(args, server)
    if (args.has('rich_message')) return apply(args, server, record, message, { rich_message: readRich(args) })
    if (message.text === undefined && message.rich_message === undefined) throw badRequest('there is no text in the message to edit')
    const { text, entities } = readText(args, 'edit')
    return apply(args, server, record, message, { text, ...(entities.length ? { entities } : {}) })
  },
  editMessageCaption(args, server) {
    const { record, message } = own(args, server)
    if (!message.document && !message.photo) throw badRequest('there is no caption in the message to edit')
    const { text, entities } = readCaption(args)
    return apply(args, server, record, message, { caption: text, ...(entities.length ? { caption_entities: entities } : {}) })
  },
  editMessageReplyMarkup(args, server) {
    const { record, message } = own(args, server)
    const { text, entities, rich_message, caption, caption_entities } = message
    const content = Object.entries({ text, entities, rich_message, caption, caption_entities }).filter(([, value]) => value !== undefined)
    return apply(args, server, record, message, Object.fromEntries(content))
  },
  deleteMessage(args, server) {
    const record = writableChat(args, server)
    const message = server.world.message(record, messageId(args))
    if (!message) throw badRequest('message to delete not found')
    if (!deletable(record, message, server)) throw badRequest("message can't be deleted")
    server.world.remove(record, [message.message_id])
    return true
  },
  deleteMessages(args, server) {
    const record = writableChat(args, server)
    const ids = args.json('message_ids', 'message identifiers')
    if (!Array.isArray(ids) || !ids.length) throw badRequest('message identifiers are not specified')
    if (ids.length > 100) throw badRequest('too many message identifiers specified')
    const found = ids.map((id) => server.world.message(record, Number(id))).filter((message) => message !== undefined)
    server.world.remove(
      record,
      found.filter((message) => deletable(record, message, server)).map((message) => message.message_id),
    )
    return true
  },
}

/** 48 hours long; others' messages only in private chats, or where the bot is an administrator. */
function deletable(record: ChatRecord, message: Message, { world }: Server): boolean {
  const admin = record.members.get(world.bot.id) === 'administrator'
  if (world.now().getTime() / 1000 - message.date > twoDays) return admin && record.chat.type !== 'private'
  return message.from?.id === world.bot.id || record.chat.type === 'private' || admin
}

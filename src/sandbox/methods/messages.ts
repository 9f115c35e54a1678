import type { Args } from '../args.ts'
import { checkReplyMarkup } from '../markup/keyboard.ts'
import { badRequest } from '../refusal.ts'
import type { Message } from '../wire.ts'
import { asQuoted, type ChatRecord } from '../world.ts'
import { readCaption, readRich, readText } from './content.ts'
import { type Method, type Methods, messageId, type Server, writableChat } from './server.ts'

type Fields = Omit<Message, 'message_id' | 'date' | 'chat'>

/** Where and under whose name a message appears, and what it answers. Shared by every method that sends. */
export function frame(args: Args, server: Server, record: ChatRecord): Fields {
  const { world } = server
  const thread = args.integer('message_thread_id')
  if (thread && !record.topics.has(thread)) throw badRequest('message thread not found')
  const { can_join_groups, can_read_all_group_messages, supports_inline_queries, ...bot } = world.bot
  const author = record.chat.type === 'channel' ? { sender_chat: record.chat } : { from: bot }
  const inThread = thread ? { message_thread_id: thread, is_topic_message: true as const } : {}
  return { ...author, ...inThread, ...replied(args, server, record) }
}

function replied(args: Args, { world }: Server, record: ChatRecord): Pick<Message, 'reply_to_message' | 'quote'> {
  const given = args.json('reply_parameters', 'reply parameters')
  const fields = typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : undefined
  const id = Number(fields?.message_id ?? args.integer('reply_to_message_id') ?? 0)
  if (!id) return {}
  const elsewhere = fields?.chat_id === undefined ? record : world.find(Number(fields.chat_id))
  const original = elsewhere && world.message(elsewhere, id)
  if (!original) {
    if (fields?.allow_sending_without_reply === true || args.flag('allow_sending_without_reply')) return {}
    throw badRequest('message to be replied not found')
  }
  const quote = typeof fields?.quote === 'string' ? fields.quote : ''
  const position = (original.text ?? original.caption ?? '').indexOf(quote)
  if (quote && position < 0) throw badRequest('QUOTE_TEXT_INVALID')
  return { reply_to_message: asQuoted(original), ...(quote ? { quote: { text: quote, position, is_manual: true as const } } : {}) }
}

/** A sending method: finds the chat, reads the content, keeps to the limits, and only then posts. */
const sends =
  (content: (args: Args, server: Server, record: ChatRecord) => Partial<Message>): Method =>
  (args, server) => {
    const record = writableChat(args, server)
    const fields = { ...frame(args, server, record), ...content(args, server, record) }
    const keyboard = checkReplyMarkup(args.json('reply_markup', 'reply keyboard markup'))
    server.limit(record, args.flag('allow_paid_broadcast'))
    return server.world.post(record, fields, keyboard)
  }

const withEntities = (entities: Message['entities']) => (entities?.length ? { entities } : {})

export const messageMethods: Methods = {
  sendMessage: sends((args) => {
    const { text, entities } = readText(args)
    return { text, ...withEntities(entities) }
  }),
  sendRichMessage: sends((args) => ({ rich_message: readRich(args) })),
  sendDocument: sends((args, { world }) => {
    const upload = args.file('document')
    const known = world.files.get(args.text('document') ?? '')
    if (!upload && !known)
      throw badRequest(args.has('document') ? 'wrong file identifier/HTTP URL specified' : 'there is no document in the request')
    if (upload && upload.bytes.length === 0) throw badRequest('file must be non-empty')
    const document = upload ? world.keepFile(upload.bytes, upload.name, upload.type) : known!.file
    return { document, ...caption(args) }
  }),
  sendPhoto: sends((args, { world }) => {
    const upload = args.file('photo')
    const known = world.files.get(args.text('photo') ?? '')
    if (!upload && !known)
      throw badRequest(args.has('photo') ? 'wrong file identifier/HTTP URL specified' : 'there is no photo in the request')
    const file = upload ? world.keepFile(upload.bytes, upload.name, upload.type) : known!.file
    if (upload && !/^image\//.test(upload.type)) throw badRequest('IMAGE_PROCESS_FAILED')
    return { photo: [{ ...file, width: 800, height: 600 }], ...caption(args) }
  }),
  copyMessage(args, server) {
    const record = writableChat(args, server)
    const from = server.world.find(Number(args.text('from_chat_id') ?? 0))
    if (!from) throw badRequest('chat not found')
    const original = server.world.message(from, messageId(args))
    if (!original) throw badRequest('message to copy not found')
    const { text, entities, rich_message, document, photo } = original
    const content = Object.fromEntries(
      Object.entries({ text, entities, rich_message, document, photo }).filter(([, value]) => value !== undefined),
    )
    const kept = args.has('caption') ? caption(args) : {}
    const keyboard = checkReplyMarkup(args.json('reply_markup', 'reply keyboard markup'))
    server.limit(record, args.flag('allow_paid_broadcast'))
    const copy = server.world.post(record, { ...frame(args, server, record), ...content, ...kept }, keyboard)
    return { message_id: copy.message_id }
  },
}

function caption(args: Args): Pick<Message, 'caption' | 'caption_entities'> {
  const { text, entities } = readCaption(args)
  return text ? { caption: text, ...(entities.length ? { caption_entities: entities } : {}) } : {}
}

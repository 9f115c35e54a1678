import type { BotCommand, Chat, InlineKeyboard, Message, MessageEntity, ReplyMarkup, RichMessage, StoredFile, User } from './wire.ts'

export type MemberStatus = 'creator' | 'administrator' | 'member' | 'left' | 'kicked'
export type Draft = {
  id: number
  text?: string
  entities?: MessageEntity[]
  rich_message?: RichMessage
  can_stop: boolean
  keep_on_stop: boolean
  /** Milliseconds since 1970 after which the preview is gone. */
  until: number
}
export type ChatRecord = {
  chat: Chat
  /** The bot's standing. In a private chat: not started, open, blocked by the reader, or the account is gone. */
  bot: 'open' | 'not started' | 'blocked' | 'deactivated' | 'kicked' | 'not a member' | 'deleted'
  /** In groups and channels, the bot's own status too; private chats share one empty map. */
  members: Map<number, MemberStatus>
  topics: Map<number, string>
  migratedTo?: number
  messages: Message[]
  drafts?: Map<number, Draft>
  action?: { action: string; until: number }
  keyboard?: ReplyMarkup
  pinned: number[]
  reactions?: Map<number, string[]>
  menuButton?: unknown
}

/** What changed, told to the page and to tests, after it did. */
export type Change =
  | { kind: 'chat'; chat: number }
  | { kind: 'message' | 'edited'; chat: number; message: Message }
  | { kind: 'deleted'; chat: number; messages: number[] }
  | { kind: 'draft'; chat: number; draft: Draft }
  | { kind: 'draft over'; chat: number; draft: number }
  | { kind: 'action'; chat: number; action: string }
  | { kind: 'callback'; chat: number; text?: string; alert: boolean; url?: string }
  | { kind: 'reaction'; chat: number; message: number; emoji: string[] }
  | { kind: 'settings' }
  | { kind: 'clock' }
  | { kind: 'call'; id: number }

export type Settings = {
  /** Key: scope and language code, as `commandsKey` writes them. */
  commands: Map<string, BotCommand[]>
  names: Map<string, string>
  descriptions: Map<string, string>
  shortDescriptions: Map<string, string>
  menuButton: unknown
}

export type KeptFile = { file: StoredFile; bytes: Uint8Array; path: string }

/** Everything that Telegram would remember: people, chats, messages, files and the bot's settings. In memory; nothing outlives it. */
export type World = {
  now(): Date
  bot: User & { can_join_groups: boolean; can_read_all_group_messages: boolean; supports_inline_queries: boolean }
  people: Map<number, User>
  chats: Map<number, ChatRecord>
  files: Map<string, KeptFile>
  settings: Settings
  find(chat: number | string): ChatRecord | undefined
  open(chat: Chat, bot?: ChatRecord['bot']): ChatRecord
  post(record: ChatRecord, fields: Omit<Message, 'message_id' | 'date' | 'chat'>, keyboard?: ReplyMarkup): Message
  message(record: ChatRecord, id: number): Message | undefined
  /** Puts `next` in the place of a message; the edit date is added. */
  edit(record: ChatRecord, message: Message, next: Message): Message
  remove(record: ChatRecord, ids: number[]): void
  keepFile(bytes: Uint8Array, name: string, type: string): StoredFile
  tell(change: Change): void
  onChange(listener: (change: Change) => void): () => void
}

export type WorldOptions = { now(): Date; bot: World['bot']; keepMessages: number; firstMessage: number }

/** keepMessages: how many messages a chat keeps; older ones are forgotten, so that large broadcasts fit in memory. */
export function createWorld({ now, bot, keepMessages, firstMessage }: WorldOptions): World {
  const chats = new Map<number, ChatRecord>()
  const files = new Map<string, KeptFile>()
  const listeners = new Set<(change: Change) => void>()
  const byName = new Map<string, number>()
  let lastMessage = firstMessage - 1
  let lastFile = 0
  const lastIn = new Map<number, number>()
  const nobody: ChatRecord['members'] = new Map()
  const noTopics: ChatRecord['topics'] = new Map()
  const tell = (change: Change) => {
    for (const listener of listeners) listener(change)
  }
  /** Private chats and basic groups share one counter of the bot's account; every supergroup and channel has its own. */
  const nextMessage = ({ id, type }: Chat) => {
    if (type === 'private' || type === 'group') return ++lastMessage
    const next = (lastIn.get(id) ?? firstMessage - 1) + 1
    lastIn.set(id, next)
    return next
  }
  return {
    now,
    bot,
    people: new Map([[bot.id, bot]]),
    chats,
    files,
    settings: {
      commands: new Map(),
      names: new Map(),
      descriptions: new Map(),
      shortDescriptions: new Map(),
      menuButton: { type: 'default' },
    },
    find(chat) {
      if (typeof chat === 'number') return chats.get(chat)
      const id = byName.get(chat.replace(/^@/, '').toLowerCase())
      return id === undefined ? undefined : chats.get(id)
    },
    open(chat, standing = 'open') {
      const record: ChatRecord = {
        chat,
        bot: standing,
        members: chat.type === 'private' ? nobody : new Map(),
        topics: chat.type === 'private' ? noTopics : new Map(),
        messages: [],
        pinned: [],
      }
      chats.set(chat.id, record)
      if (chat.username && chat.type !== 'private') byName.set(chat.username.toLowerCase(), chat.id)
      tell({ kind: 'chat', chat: chat.id })
      return record
    },
    post(record, fields, keyboard) {
      const message = {
        message_id: nextMessage(record.chat),
        ...fields,
        chat: record.chat,
        date: Math.floor(now().getTime() / 1000),
        ...(keyboard && 'inline_keyboard' in keyboard ? { reply_markup: keyboard } : {}),
      } as Message
      if (keyboard && !('inline_keyboard' in keyboard)) record.keyboard = keyboard
      record.messages.push(message)
      if (record.messages.length > keepMessages) record.messages.splice(0, record.messages.length - keepMessages)
      if (message.from?.id === bot.id) {
        delete record.action
        for (const id of record.drafts?.keys() ?? []) tell({ kind: 'draft over', chat: record.chat.id, draft: id })
        delete record.drafts
      }
      // A reply is asked for until the next message, whoever it is from.
      if (!keyboard && record.keyboard && 'force_reply' in record.keyboard) delete record.keyboard
      tell({ kind: 'message', chat: record.chat.id, message })
      return message
    },
    message: (record, id) => record.messages.findLast((message) => message.message_id === id),
    edit(record, message, next) {
      const edited = { ...next, edit_date: Math.floor(now().getTime() / 1000) }
      record.messages[record.messages.indexOf(message)] = edited
      tell({ kind: 'edited', chat: record.chat.id, message: edited })
      return edited
    },
    remove(record, ids) {
      record.messages = record.messages.filter((message) => !ids.includes(message.message_id))
      record.pinned = record.pinned.filter((id) => !ids.includes(id))
      tell({ kind: 'deleted', chat: record.chat.id, messages: ids })
    },
    keepFile(bytes, name, type) {
      const number = ++lastFile
      const path = `documents/file_${number}${/\.[a-zA-Z0-9]{1,8}$/.exec(name)?.[0] ?? ''}`
      const file: StoredFile = {
        file_id: `BQACAgUAAxk${String(number).padStart(10, '0')}`,
        file_unique_id: `AgAD${String(number).padStart(8, '0')}`,
        file_size: bytes.length,
        file_name: name,
        mime_type: type,
      }
      files.set(file.file_id, { file, bytes, path })
      return file
    },
    tell,
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The message as a reply shows it: without the message that it replied to itself. */
export function asQuoted(message: Message): Message {
  const { reply_to_message, ...rest } = message
  return rest
}

export const sameKeyboard = (a: InlineKeyboard | undefined, b: InlineKeyboard | undefined) =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/** How a message that a reader sent through the bot's inline mode is named to the bot, which does not learn the chat. */
export const inlineId = (chat: number, message: number) => `AgAAA${Buffer.from(`${chat}:${message}`).toString('base64url')}`
/** Chat and message of such a name; NaN when it is none. */
export const fromInlineId = (id: string) => Buffer.from(id.slice(5), 'base64url').toString().split(':').map(Number)

/** The part of the Bot API's wire shapes that the sandbox speaks, named as on the wire. */

export type User = { id: number; is_bot: boolean; first_name: string; last_name?: string; username?: string; language_code?: string }

export type ChatType = 'private' | 'group' | 'supergroup' | 'channel'
export type Chat = {
  id: number
  type: ChatType
  title?: string
  username?: string
  first_name?: string
  last_name?: string
  is_forum?: true
}

export type MessageEntity = {
  type: string
  offset: number
  length: number
  url?: string
  user?: User
  language?: string
  custom_emoji_id?: string
  unix_time?: number
  date_time_format?: string
}

export type FormattedText = { text: string; entities: MessageEntity[] }

/** Inline part of a rich message: plain text, a sequence, or a typed node (bold, url, reference, button …). */
export type RichText = string | RichText[] | RichNode
export type RichNode = { type: string; text?: RichText; button?: RichButton; [field: string]: unknown }
export type RichButton = { text: RichText; style?: string; callback_data?: string; url?: string; [field: string]: unknown }

export type RichItem = {
  label: string
  blocks: RichBlock[]
  has_checkbox?: true
  is_checked?: true
  value?: number
  type?: string
}
export type RichCell = {
  text?: RichText
  is_header?: true
  colspan?: number
  rowspan?: number
  align: string
  valign: string
}
export type RichBlock = {
  type: string
  text?: RichText
  size?: number
  language?: string
  items?: RichItem[]
  blocks?: RichBlock[]
  summary?: RichText
  credit?: RichText
  is_open?: true
  cells?: RichCell[][]
  buttons?: RichButton[]
  align?: string
  name?: string
  [field: string]: unknown
}
export type RichMessage = { blocks: RichBlock[]; is_rtl?: true }

export type InlineButton = { text: string; callback_data?: string; url?: string; style?: string; [field: string]: unknown }
export type InlineKeyboard = { inline_keyboard: InlineButton[][] }
export type ReplyButton = { text: string; [field: string]: unknown }
export type ReplyMarkup =
  | InlineKeyboard
  | { keyboard: ReplyButton[][]; [field: string]: unknown }
  | { remove_keyboard: true }
  | { force_reply: true; input_field_placeholder?: string }

export type StoredFile = { file_id: string; file_unique_id: string; file_size: number; file_name?: string; mime_type?: string }

export type Message = {
  message_id: number
  message_thread_id?: number
  is_topic_message?: true
  from?: User
  sender_chat?: Chat
  chat: Chat
  date: number
  edit_date?: number
  text?: string
  entities?: MessageEntity[]
  caption?: string
  caption_entities?: MessageEntity[]
  rich_message?: RichMessage
  document?: StoredFile
  photo?: (StoredFile & { width: number; height: number })[]
  reply_to_message?: Message
  quote?: { text: string; position: number; is_manual?: true }
  reply_markup?: InlineKeyboard
  via_bot?: User
  new_chat_members?: User[]
  left_chat_member?: User
  migrate_to_chat_id?: number
  migrate_from_chat_id?: number
  pinned_message?: Message
}

export type Update = { update_id: number } & Record<string, unknown>

export type BotCommand = { command: string; description: string; is_ephemeral?: boolean }

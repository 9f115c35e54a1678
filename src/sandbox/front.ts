import { detectEntities } from './markup/entities.ts'
import { plainText, richButtons, richLines } from './markup/rich-reading.ts'
import type { CallbackAnswer, InlineAnswer, Queries } from './queries.ts'
import { migrate } from './standing.ts'
import type { Updates } from './updates.ts'
import type { InlineButton, Message, RichButton, User } from './wire.ts'
import { asQuoted, type ChatRecord, type Draft, inlineId, type MemberStatus, type World } from './world.ts'

/** What a person does in a chat, for tests, for the page, and for scripts. Every step makes the update that the bot would get. */
export type ChatFront = {
  id: number
  /** Sends a text; commands and links in it are marked as Telegram marks them. `as` is a member of a group, else the reader. */
  send(text: string, options?: SendOptions): Message
  reply(to: number, text: string, options?: Omit<SendOptions, 'replyTo'>): Message
  /** /start, with the payload of a deep link (1–64 characters of A–Z, a–z, 0–9, _ and -). */
  start(payload?: string): Message
  sendDocument(file: { name: string; type: string; bytes: Uint8Array }, options?: SendOptions & { caption?: string }): Message
  /** A picture, whatever its bytes are, with a text under it. */
  sendPhoto(bytes: Uint8Array, options?: SendOptions & { caption?: string }): Message
  /** Presses the callback button with that label or data, the newest message first; resolves when the bot answers the query. */
  press(button: string, options?: { message?: number; as?: number; within?: number }): Promise<CallbackAnswer>
  /** Edits a text sent before. */
  edit(message: number, text: string): Message
  /** Presses Stop on a draft. */
  stopDraft(draft: number): void
  react(message: number, emoji: string[], as?: number): void
  inline(query: string, as?: number): Promise<InlineAnswer>
  /** Sends a result of the inline mode into this chat. */
  choose(result: Record<string, unknown>, query: string, as?: number): Message
  messages(): Message[]
  /** The newest message of the bot. */
  last(): Message | undefined
  /** Labels of all buttons of a message, in reading order; the bot's newest message when none is named. */
  buttons(message?: number): string[]
  drafts(): Draft[]
  typing(): boolean
  /** Waits for a message of the bot that fits, among those already there after `after` or to come. Rejects after `within` ms. */
  until(fits: (message: Message) => boolean, options?: { after?: number; within?: number }): Promise<Message>
  block(): void
  unblock(): void
  /** A basic group becomes a supergroup. Gives the new id. */
  migrate(): number
  setMember(user: User, status: MemberStatus): void
  /** The bot is added to, promoted in, or thrown out of a group. */
  setBot(status: MemberStatus, by: number): void
}
export type SendOptions = { as?: number; replyTo?: number; thread?: number; quote?: string }

type Deps = { world: World; updates: Updates; queries: Queries }

/** Everything a reader sees of a message, as plain lines. */
export function visibleText({ rich_message, text, caption, document }: Message): string {
  return seen(rich_message ? richLines(rich_message.blocks).join('\n') : (text ?? caption ?? document?.file_name ?? ''))
}

/** A space at which no line breaks looks like any other. */
const seen = (text: string): string => text.replaceAll('\u00a0', ' ')

export function buttonsOf(message: Message): (InlineButton | RichButton)[] {
  return [...richButtons(message.rich_message?.blocks ?? []), ...(message.reply_markup?.inline_keyboard.flat() ?? [])]
}

export function createChatFront(id: number, { world, updates, queries }: Deps): ChatFront {
  const record = (): ChatRecord => {
    const found = world.find(id)
    if (!found) throw new Error(`The sandbox has no chat ${id}; open it with reader(), group() or channel() first.`)
    return found
  }
  const person = (as: number | undefined): User => {
    const { chat } = record()
    const found = world.people.get(
      as ?? (chat.type === 'private' ? id : ([...record().members.keys()].find((member) => member !== world.bot.id) ?? 0)),
    )
    if (!found) throw new Error(`The sandbox knows nobody with the id ${as ?? id}.`)
    return found
  }
  const isBot = (message: Message) =>
    message.from?.id === world.bot.id || (record().chat.type === 'channel' && message.sender_chat !== undefined)

  /** In a group without full access the bot gets only commands, mentions and replies to itself, as privacy mode has it. */
  const reaches = (message: Message) => {
    const { chat, bot, members } = record()
    if (chat.type === 'private') return bot === 'open'
    if (bot !== 'open') return false
    if (world.bot.can_read_all_group_messages || members.get(world.bot.id) === 'administrator') return true
    const text = message.text ?? message.caption ?? ''
    return text.startsWith('/') || text.includes(`@${world.bot.username}`) || message.reply_to_message?.from?.id === world.bot.id
  }
  /** Telegram takes off what is blank before and after. */
  const contents = (typed: string) => {
    const text = typed.trim() || typed
    const entities = detectEntities(text)
    return { text, ...(entities.length ? { entities } : {}) }
  }
  const say = (fields: Partial<Message>, { as, replyTo, thread, quote }: SendOptions): Message => {
    const here = record()
    if (here.chat.type === 'private' && here.bot === 'not started') here.bot = 'open'
    const original = replyTo === undefined ? undefined : world.message(here, replyTo)
    const author = here.chat.type === 'channel' ? { sender_chat: here.chat } : { from: person(as) }
    const topic = thread ?? original?.message_thread_id
    const message = world.post(here, {
      ...author,
      ...(topic ? { message_thread_id: topic, is_topic_message: true as const } : {}),
      ...(original ? { reply_to_message: asQuoted(original) } : {}),
      ...(quote ? { quote: { text: quote, position: Math.max(0, visibleText(original!).indexOf(quote)), is_manual: true as const } } : {}),
      ...fields,
    })
    if (reaches(message)) updates.push(here.chat.type === 'channel' ? 'channel_post' : 'message', message)
    return message
  }
  const front: ChatFront = {
    id,
    send: (text, options = {}) => say(contents(text), options),
    reply: (to, text, options = {}) => say(contents(text), { ...options, replyTo: to }),
    start(payload) {
      if (payload !== undefined && !/^[A-Za-z0-9_-]{1,64}$/.test(payload)) {
        throw new Error('A start payload has 1 to 64 characters of A–Z, a–z, 0–9, _ and -.')
      }
      return front.send(payload === undefined ? '/start' : `/start ${payload}`)
    },
    sendDocument(file, { caption, ...options } = {}) {
      const document = world.keepFile(file.bytes, file.name, file.type)
      return say({ document, ...(caption ? { caption } : {}) }, options)
    },
    sendPhoto(bytes, { caption, ...options } = {}) {
      const { file_id, file_unique_id, file_size } = world.keepFile(bytes, 'photo.jpg', 'image/jpeg')
      const photo = [{ file_id, file_unique_id, file_size, width: 1280, height: 960 }]
      return say({ photo, ...(caption ? { caption } : {}) }, options)
    },
    async press(button, { message: at, as, within = 5000 } = {}) {
      const here = record()
      const where = at === undefined ? [...here.messages].reverse() : [world.message(here, at)].filter((found) => found !== undefined)
      for (const message of where) {
        const found = buttonsOf(message).find(
          (one) => one.callback_data === button || (one.callback_data !== undefined && seen(plainText(one.text)) === button),
        )
        if (found) return pressed(message, String(found.callback_data), as, within)
      }
      throw new Error(
        `No message of chat ${id} has a callback button "${button}". There are: ${where.flatMap((one) => front.buttons(one.message_id)).join(', ')}`,
      )
    },
    edit(messageId, text) {
      const old = world.message(record(), messageId)
      if (!old) throw new Error(`Chat ${id} has no message ${messageId}.`)
      const { entities, ...rest } = old
      const message = world.edit(record(), old, { ...rest, ...contents(text) })
      if (reaches(message)) updates.push(record().chat.type === 'channel' ? 'edited_channel_post' : 'edited_message', message)
      return message
    },
    stopDraft(draft) {
      const shown = record().drafts?.get(draft)
      if (!shown?.can_stop) return
      if (!shown.keep_on_stop) {
        record().drafts?.delete(draft)
        world.tell({ kind: 'draft over', chat: id, draft })
      }
      updates.push('stopped_message_generation', { chat: record().chat, draft_id: draft })
    },
    react(message, emoji, as) {
      const here = record()
      here.reactions ??= new Map()
      const before = here.reactions.get(message) ?? []
      here.reactions.set(message, emoji)
      world.tell({ kind: 'reaction', chat: id, message, emoji })
      const kinds = (all: string[]) => all.map((one) => ({ type: 'emoji', emoji: one }))
      const date = Math.floor(world.now().getTime() / 1000)
      const change = {
        chat: record().chat,
        message_id: message,
        user: person(as),
        date,
        old_reaction: kinds(before),
        new_reaction: kinds(emoji),
      }
      updates.push('message_reaction', change)
    },
    async inline(query, as) {
      const { id: queryId, answered } = queries.ask<InlineAnswer>()
      updates.push('inline_query', { id: queryId, from: person(as), query, offset: '', chat_type: record().chat.type })
      return soon(answered, 5000, `The bot did not answer the inline query "${query}"`)
    },
    choose(result, query, as) {
      const content = result.input_message_content as Pick<Message, 'text' | 'entities' | 'rich_message'>
      const { can_join_groups, can_read_all_group_messages, supports_inline_queries, ...bot } = world.bot
      const keyboard = result.reply_markup as Message['reply_markup']
      const message = say({ via_bot: bot, ...content, ...(keyboard ? { reply_markup: keyboard } : {}) }, as === undefined ? {} : { as })
      const inline_message_id = inlineId(id, message.message_id)
      updates.push('chosen_inline_result', { result_id: result.id, from: person(as), query, inline_message_id })
      return message
    },
    messages: () => record().messages,
    last: () => record().messages.findLast(isBot),
    buttons(at) {
      const message = at === undefined ? front.last() : world.message(record(), at)
      return message ? buttonsOf(message).map((button) => seen(plainText(button.text))) : []
    },
    drafts: () => [...(record().drafts?.values() ?? [])].filter((draft) => draft.until > world.now().getTime()),
    typing: () => (record().action?.until ?? 0) > world.now().getTime(),
    until(fits, { after = 0, within = 5000 } = {}) {
      const candidate = () => record().messages.find((message) => isBot(message) && message.message_id > after && fits(message))
      const there = candidate()
      if (there) return Promise.resolve(there)
      const { promise, resolve } = Promise.withResolvers<Message>()
      const stop = world.onChange((change) => {
        if ((change.kind !== 'message' && change.kind !== 'edited') || change.chat !== id) return
        const found = candidate()
        if (found) resolve(found)
      })
      const said = () =>
        front
          .messages()
          .slice(-3)
          .map((message) => visibleText(message).slice(0, 200))
          .join(' ¦ ')
      return soon(promise, within, () => `No such message came in chat ${id}; the last ones are: ${said()}`).finally(stop)
    },
    block() {
      record().bot = 'blocked'
      membership('member', 'kicked', id)
    },
    unblock() {
      record().bot = 'open'
      membership('kicked', 'member', id)
    },
    migrate() {
      const old = record()
      const next = migrate(world, old)
      const from = person(undefined)
      updates.push('message', world.post(old, { from, migrate_to_chat_id: next.chat.id }))
      updates.push('message', world.post(next, { from, migrate_from_chat_id: old.chat.id }))
      return next.chat.id
    },
    setMember(user, status) {
      if (record().chat.type === 'private') throw new Error(`Chat ${id} is a private chat; it has no members to set.`)
      world.people.set(user.id, user)
      record().members.set(user.id, status)
      world.tell({ kind: 'chat', chat: id })
    },
    setBot(status, by) {
      if (record().chat.type === 'private') throw new Error(`Chat ${id} is a private chat; use block() and unblock().`)
      const before = record().members.get(world.bot.id) ?? 'left'
      record().members.set(world.bot.id, status)
      record().bot = status === 'kicked' ? 'kicked' : status === 'left' ? 'not a member' : 'open'
      world.tell({ kind: 'chat', chat: id })
      membership(before, status, by)
    },
  }

  function membership(before: MemberStatus, after: MemberStatus, by: number) {
    const { can_join_groups, can_read_all_group_messages, supports_inline_queries, ...user } = world.bot
    const date = Math.floor(world.now().getTime() / 1000)
    const status = (one: MemberStatus) => ({ user, status: one, ...(one === 'kicked' ? { until_date: 0 } : {}) })
    updates.push('my_chat_member', {
      chat: record().chat,
      from: person(by),
      date,
      old_chat_member: status(before),
      new_chat_member: status(after),
    })
    world.tell({ kind: 'chat', chat: id })
  }

  function pressed(message: Message, data: string, as: number | undefined, within: number): Promise<CallbackAnswer> {
    const { id: queryId, answered } = queries.ask<CallbackAnswer>()
    const origin = message.via_bot ? { inline_message_id: inlineId(id, message.message_id) } : { message }
    updates.push('callback_query', { id: queryId, from: person(as), ...origin, chat_instance: `-${Math.abs(id)}77`, data })
    const shown = answered.then((answer) => {
      world.tell({ kind: 'callback', chat: id, ...answer })
      return answer
    })
    return soon(shown, within, `The bot did not answer the button "${data}"`)
  }
  return front
}

/** The promise, or a rejection with these words when it takes longer than so many milliseconds. */
function soon<T>(promise: Promise<T>, within: number, words: string | (() => string)): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error(`${typeof words === 'string' ? words : words()} (waited ${within} ms).`)), within)
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

import type { Context, MiddlewareFn } from 'grammy'
import type { SendOutcome } from '../delivery/messenger.ts'
import type { ArticleId } from '../news/article.ts'
import { languages as contents } from '../news/language.ts'
import type { Subscriber, SubscriberId } from '../news/subscriber.ts'
import { type AdminAction, type AdminPress, type Press, pressOf } from './buttons.ts'
import type { BotDeps } from './deps.ts'
import type { Part } from './rendering/blocks.ts'
import { clean } from './rendering/text.ts'
import type { Sender, SendOptions, Target } from './sending/sender.ts'
import type { Reading, Say, Wording } from './wording/wording.ts'

/** What every feature finds in its context. */
export type PaperContext = Context & {
  /** Of the chat, or of the topic in it; undefined until somebody subscribed here. */
  subscriber?: Subscriber
  subscriberId: SubscriberId
  target: Target
  /** The subscriber's choice, else what the reader's Telegram speaks; in a group that has not chosen, both. */
  reading: Reading
  say: Say
  /** An editor, in a private chat. */
  admin: boolean
  /** What the pressed button means; undefined for forged and outdated data. */
  press?: Press
  /** Sends a message to where the update came from. */
  tell(parts: Part[], options?: SendOptions): Promise<SendOutcome>
  /** Shows something else in the message whose button was pressed. messages: all that this one belongs to, where it is one of several. */
  show(parts: Part[], messages?: number[]): Promise<SendOutcome>
  /** Answers a pressed button with one line; alert: in a window that must be closed. At most 200 characters. */
  answer(text: string, alert?: boolean): Promise<void>
  /** Answers a pressed button by opening a story's card in the reader's own chat with the bot, where a group or channel has no room for it. */
  openPrivately(article: ArticleId): Promise<void>
}

/** Loads who is asking and equips the context. A button that no feature answered is answered here, so that it never spins on. */
export const equip =
  (deps: Pick<BotDeps, 'store' | 'admins' | 'logger' | 'turns'>, wording: Wording, sender: Sender): MiddlewareFn<PaperContext> =>
  async (ctx, next) => {
    const chat = ctx.chat?.id ?? ctx.from?.id ?? 0
    const topic = ctx.msg?.is_topic_message ? ctx.msg.message_thread_id : undefined
    ctx.target = { chat, ...(topic !== undefined && { topic }) }
    ctx.subscriberId = topic === undefined ? String(chat) : `${chat}:${topic}`
    const subscriber = await deps.store.subscribers.get(ctx.subscriberId)
    if (subscriber) ctx.subscriber = subscriber
    ctx.reading = subscriber?.language ?? unchosen(ctx, wording)
    ctx.say = wording(ctx.reading)
    ctx.admin = ctx.from !== undefined && deps.admins.includes(ctx.from.id) && (ctx.chat === undefined || ctx.chat.type === 'private')
    const data = ctx.callbackQuery?.data
    const press = data === undefined ? undefined : pressOf(data)
    if (press) ctx.press = press
    const noted = (outcome: SendOutcome) => {
      if (outcome.kind !== 'sent') deps.logger.warn({ chat, outcome }, 'a message did not arrive')
      return outcome
    }
    const turns = deps.turns?.({ id: String(chat), group: chat < 0 })
    const inTurn = turns === undefined ? {} : { turns }
    ctx.tell = async (parts, options) => noted(await sender.send(ctx.target, parts, { ...inTurn, ...options }))
    ctx.show = async (parts, messages) => {
      const message = ctx.callbackQuery?.message?.message_id
      return message === undefined ? ctx.tell(parts) : noted(await sender.edit(ctx.target, messages ?? [message], parts, inTurn))
    }
    let answered = false
    ctx.answer = async (text, alert = false) => {
      answered = true
      // The reader may have waited too long, or left: nobody to tell.
      await ctx.answerCallbackQuery({ text: Array.from(clean(text)).slice(0, 200).join(''), show_alert: alert }).catch(() => {})
    }
    ctx.openPrivately = async (article) => {
      answered = true
      await ctx.answerCallbackQuery({ url: storyLink(ctx, article) }).catch(() => {})
    }
    await next()
    if (ctx.callbackQuery && !answered) await ctx.answerCallbackQuery().catch(() => {})
  }

/** A group, a channel, or else a reader's own chat. */
export const chatKind = ({ chat }: Pick<Context, 'chat'>): Subscriber['kind'] =>
  chat?.type === 'group' || chat?.type === 'supergroup' ? 'group' : chat?.type === 'channel' ? 'channel' : 'private'

/** The deep link to a story's card. */
export const storyLink = ({ me }: Pick<Context, 'me'>, article: ArticleId): string => `https://t.me/${me.username}?start=${article}`

/** The language of the wording for what Telegram calls `zh-hans` or `fr`; English where we have none, both where Telegram does not say. */
export const spoken = (code: string | undefined, { languages }: Wording): Reading =>
  code === undefined ? 'both' : (languages.find((language) => language.code === code.toLowerCase().split('-')[0])?.code ?? 'en')

/** Until somebody chooses: the reader's own language; in both where others read along who may not speak it. */
const unchosen = (ctx: PaperContext, wording: Wording): Reading => {
  const own = spoken(ctx.from?.language_code, wording)
  return chatKind(ctx) !== 'private' && contents.some((language) => language === own) ? 'both' : own
}

/** A filter for buttons of one kind. */
export const pressed =
  <K extends Press['kind']>(kind: K) =>
  (ctx: PaperContext): ctx is PaperContext & { press: Extract<Press, { kind: K }> } =>
    ctx.press?.kind === kind

/** A filter for one of the editors' buttons. Says nothing of who pressed it: see guard.ts. */
export const pressedAdmin =
  (action: AdminAction) =>
  (ctx: PaperContext): ctx is PaperContext & { press: AdminPress } =>
    ctx.press?.kind === 'admin' && ctx.press.action === action

/**
 * In groups and channels only those who run them choose; in a private chat it is always the reader's own choice. Asked at each press:
 * the data of a button can be made up, also where we put none.
 */
export const mayChoose = async (ctx: PaperContext): Promise<boolean> => {
  if (ctx.chat === undefined || ctx.chat.type === 'private') return true
  if (ctx.msg?.sender_chat?.id === ctx.chat.id && !ctx.callbackQuery) return true
  const member = ctx.from && (await ctx.getAuthor().catch(() => undefined))
  return member?.status === 'creator' || member?.status === 'administrator'
}

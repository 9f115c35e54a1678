import type { ForceReply } from '@grammyjs/types'
import { type Api, GrammyError } from 'grammy'
import type { SendOutcome, Turns } from '../../delivery/messenger.ts'
import type { SubscriberId } from '../../news/subscriber.ts'
import type { Block, Part } from '../rendering/blocks.ts'
import { paginate } from '../rendering/limits.ts'
import { dropDeadLinks, withText } from '../rendering/links.ts'
import { type PlainMessage, toPlain } from '../rendering/plain.ts'
import { cleanText, unbrokenText } from '../rendering/text.ts'
import { failureOf } from './outcome.ts'

/** A chat, and a topic in it where it is a forum. */
export type Target = { chat: number; topic?: number }

export const targetOf = (subscriber: SubscriberId): Target => {
  const [chat, topic] = subscriber.split(':')
  return { chat: Number(chat), ...(topic !== undefined && { topic: Number(topic) }) }
}

export type SendOptions = {
  quiet?: boolean
  replyTo?: number
  /** Under the last message; only where the parts have no buttons of their own. */
  markup?: ForceReply
  /** Addresses and commands in the text become links: for our own wording only, never for text of others. */
  detect?: boolean
  signal?: AbortSignal | undefined
  /** Every call waits for its turn: for what goes to many. */
  turns?: Turns
  /** What an earlier try has sent already; a second try goes on from there. Changed by the call. */
  sofar?: SoFar
}
export type SoFar = { form: 'rich' | 'plain' | 'unknown'; messages: number[] }

export type Sender = {
  /** Sends the parts as few messages as the limits allow: rich, or plain where the server refuses or does not know the rich form. */
  send(target: Target, parts: Part[], options?: SendOptions): Promise<SendOutcome>
  /** Shows the parts in messages sent before. What is too much is sent after them, what is too little is deleted. */
  edit(target: Target, messages: number[], parts: Part[], options?: SendOptions): Promise<SendOutcome>
  /** Shows text that is still growing, in a private chat; best effort. */
  draft(target: Target, draft: number, parts: Part[], options?: SendOptions): Promise<void>
  /** How many messages the parts will be. */
  count(parts: Part[]): number
}

/** One message, in one of the two forms. json: what a broadcast sends to thousands, written out once. */
type Page = { form: 'rich'; parts: Part[]; json: RichText } | { form: 'plain'; message: PlainMessage }

/** Never throws for what Telegram answers. */
export const createSender = (api: Api): Sender => {
  // A server that has answered 404 once has no rich messages; it is not asked again until the next start.
  let knowsRich = true
  const forms = (sofar?: SoFar['form']): Page['form'][] =>
    sofar === 'plain' || !knowsRich ? ['plain'] : sofar === 'rich' ? ['rich'] : ['rich', 'plain']
  const noteForm = (form: Page['form'], error: unknown) => {
    if (form === 'rich' && error instanceof GrammyError && error.error_code === 404) knowsRich = false
  }

  // A broadcast shows the same parts to thousands: they are cut into pages once.
  const cut: Record<Page['form'], WeakMap<Part[], Page[]>> = { rich: new WeakMap(), plain: new WeakMap() }
  const pagesFor = (parts: Part[], form: Page['form']): Page[] => {
    const pages = cut[form].get(parts) ?? pagesOf(parts, form)
    cut[form].set(parts, pages)
    return pages
  }

  const post = async ({ chat, topic }: Target, page: Page, options: SendOptions, markup: ForceReply | undefined): Promise<number> => {
    const other = {
      ...(topic !== undefined && { message_thread_id: topic }),
      ...(options.quiet && { disable_notification: true }),
      ...(options.replyTo !== undefined && { reply_parameters: { message_id: options.replyTo, allow_sending_without_reply: true } }),
    }
    return inTurn(options, async () => {
      const sent =
        page.form === 'rich'
          ? await api.sendRichMessage(
              chat,
              options.detect ? richOf(page.parts, options) : page.json,
              { ...other, ...(markup && { reply_markup: markup }) },
              signalOf(options),
            )
          : await api.sendMessage(chat, page.message.text, { ...other, ...plainOf(page.message, markup) }, signalOf(options))
      return sent.message_id
    })
  }

  const change = async ({ chat }: Target, message: number, page: Page, options: SendOptions): Promise<void> => {
    try {
      await inTurn(options, () => {
        if (page.form === 'rich') return api.editMessageText(chat, message, richOf(page.parts, options), {}, signalOf(options))
        const { text, entities, keyboard } = page.message
        const other = { entities, reply_markup: { inline_keyboard: keyboard }, link_preview_options: { is_disabled: true } }
        return api.editMessageText(chat, message, text, other, signalOf(options))
      })
    } catch (error) {
      if (!(error instanceof GrammyError && error.description.includes('message is not modified'))) throw error
    }
  }

  const send: Sender['send'] = async (target, parts, options = {}) => {
    const sofar: SoFar = options.sofar ?? { form: 'unknown', messages: [] }
    let failure: SendOutcome = { kind: 'refused', why: 'there is nothing to send' }
    for (const form of forms(sofar.form)) {
      try {
        const pages = pagesFor(parts, form)
        while (sofar.messages.length < pages.length) {
          const at = sofar.messages.length
          const { replyTo, ...later } = options
          const markup = at === pages.length - 1 ? options.markup : undefined
          sofar.messages.push(await goOn(at > 0, options, () => post(target, pages[at]!, at === 0 ? options : later, markup)))
          sofar.form = form
        }
        return { kind: 'sent', messages: sofar.messages }
      } catch (error) {
        noteForm(form, error)
        failure = failureOf(error)
        // What stands there in one form would be said twice in the other.
        if (sofar.messages.length > 0 || !mayBePlain(error)) return failure
      }
    }
    return failure
  }

  const edit: Sender['edit'] = async (target, messages, parts, options = {}) => {
    let failure: SendOutcome = { kind: 'refused', why: 'there is nothing to show' }
    for (const form of forms()) {
      try {
        const pages = pagesFor(parts, form)
        for (const [at, page] of pages.slice(0, messages.length).entries())
          await goOn(at > 0, options, () => change(target, messages[at]!, page, options))
        for (const message of messages.slice(pages.length)) await api.deleteMessage(target.chat, message, signalOf(options)).catch(() => {})
        const shown = messages.slice(0, pages.length)
        for (const page of pages.slice(messages.length)) shown.push(await goOn(true, options, () => post(target, page, options, undefined)))
        return { kind: 'sent', messages: shown }
      } catch (error) {
        noteForm(form, error)
        failure = failureOf(error)
        if (!mayBePlain(error)) return failure
      }
    }
    return failure
  }

  const draft: Sender['draft'] = async ({ chat, topic }, id, parts, options = {}) => {
    const other = { can_stop: true, ...(topic !== undefined && { message_thread_id: topic }) }
    for (const form of forms()) {
      try {
        const page = pagesOf(parts, form)[0]
        if (page?.form === 'rich') await api.sendRichMessageDraft(chat, id, richOf(page.parts, options), other)
        else if (page) await api.sendMessageDraft(chat, id, page.message.text, { ...other, entities: page.message.entities })
        return
      } catch (error) {
        noteForm(form, error)
        if (!mayBePlain(error)) return
      }
    }
  }

  return { send, edit, draft, count: (parts) => pagesOf(parts, forms()[0]!).length }
}

/** grammY's types name the signal of a polyfill; the platform's own is what it takes. */
const signalOf = ({ signal }: SendOptions) => signal as unknown as Parameters<Api['sendMessage']>[3]

const inTurn = <T>({ turns }: SendOptions, call: () => Promise<T>): Promise<T> => (turns ? turns.take(call) : call())

/** After a 429 in the middle of several messages: pauses everybody and tries this one again, so that the first are not sent twice. */
const goOn = async <T>(middle: boolean, { turns }: SendOptions, call: () => Promise<T>): Promise<T> => {
  for (;;) {
    try {
      return await call()
    } catch (error) {
      const failure = failureOf(error)
      if (!middle || !turns || failure.kind !== 'wait') throw error
      turns.pause(failure.seconds)
    }
  }
}

/** Refused for its form, perhaps: the other form may pass. Not for a chat that is gone or a pause. */
const mayBePlain = (error: unknown): boolean => {
  if (!(error instanceof GrammyError)) return false
  return (
    error.error_code === 404 ||
    (failureOf(error).kind === 'refused' && !/message can't be edited|message to edit not found/.test(error.description))
  )
}

const pagesOf = (dirty: Part[], form: Page['form']): Page[] => {
  const parts = dirty.map((part) => ({
    ...part,
    blocks: part.blocks.map((block) => withText(block, (text) => unbrokenText(cleanText(text)))),
  }))
  return form === 'rich'
    ? paginate(parts)
        .map(dropDeadLinks)
        .map((page) => ({ form, parts: page, json: jsonOf(page) }))
    : toPlain(parts).map((message) => ({ form, message }))
}

/** Parts as one rich message, for where it is not sent by a Sender. */
export const toRich = (parts: Part[]): { blocks: Block[] } => {
  const [page] = pagesOf(parts, 'rich')
  return page?.form === 'rich' ? richOf(page.parts, {}) : { blocks: [] }
}

const richOf = (parts: Part[], { detect }: SendOptions) => ({
  blocks: parts.flatMap(({ blocks }) => blocks),
  ...(!detect && { skip_entity_detection: true }),
})

/** The Bot API takes any object as JSON text too (core.telegram.org/bots/api#making-requests). */
const jsonOf = (parts: Part[]) => JSON.stringify(richOf(parts, {})) as unknown as RichText
type RichText = Parameters<Api['sendRichMessage']>[1]

const plainOf = ({ entities, keyboard }: PlainMessage, markup: ForceReply | undefined) => ({
  entities,
  link_preview_options: { is_disabled: true },
  ...(keyboard.length > 0 ? { reply_markup: { inline_keyboard: keyboard } } : markup && { reply_markup: markup }),
})

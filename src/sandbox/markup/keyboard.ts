import { badRequest } from '../refusal.ts'
import type { InlineButton, InlineKeyboard, ReplyButton, ReplyMarkup } from '../wire.ts'
import { checkLink } from './links.ts'

type Fields = Record<string, unknown>
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

const kinds = [
  'url',
  'callback_data',
  'web_app',
  'login_url',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'copy_text',
  'disabled',
  'callback_game',
  'pay',
]

/** Limits: 64 bytes of callback data, 256 characters to copy; a row keeps 12 buttons and a keyboard 300 (tdlib), 100 in all (server). */
export const keyboardLimits = { callbackBytes: 64, copyText: 256, buttons: 100 }

/** One inline button, reduced to its text and its one kind. Throws a Refusal. */
export function checkButton(input: unknown): InlineButton {
  const wrong = (why: string) => badRequest(`can't parse inline keyboard button: ${why}`)
  if (!isFields(input)) throw wrong('InlineKeyboardButton must be an Object')
  if (input.text === undefined) throw wrong('Can\'t find field "text"')
  if (typeof input.text !== 'string') throw wrong('Field "text" must be of type String')
  if (!input.text.isWellFormed()) throw badRequest('Inline keyboard button text must be encoded in UTF-8')
  const kind = kinds.find((name) => input[name] !== undefined)
  if (!kind) throw wrong('Text buttons are unallowed in the inline keyboard')
  const value = input[kind]
  if (kind === 'callback_data') {
    if (typeof value !== 'string') throw wrong('Field "callback_data" must be of type String')
    const bytes = Buffer.byteLength(value)
    if (bytes === 0 || bytes > keyboardLimits.callbackBytes) throw badRequest('BUTTON_DATA_INVALID')
  }
  if (kind === 'url') {
    if (typeof value !== 'string') throw wrong('Field "url" must be of type String')
    if (/^tg:\/\/user\?id=\d+$/.test(value)) return { text: input.text, url: value, ...style(input) }
    const link = checkLink(value)
    if ('error' in link) throw badRequest(`Inline keyboard button ${link.error}`)
    return { text: input.text, url: link.url, ...style(input) }
  }
  if (kind === 'copy_text') {
    const text = isFields(value) ? value.text : undefined
    if (typeof text !== 'string' || !text || [...text].length > keyboardLimits.copyText) throw badRequest('BUTTON_COPY_TEXT_INVALID')
  }
  if ((kind === 'web_app' || kind === 'login_url') && (!isFields(value) || !/^https:\/\//i.test(String(value.url)))) {
    const address = isFields(value) ? String(value.url) : ''
    throw badRequest(
      `Inline keyboard button ${kind === 'web_app' ? 'Web App' : 'login'} URL '${address}' is invalid: Only HTTPS links are allowed`,
    )
  }
  return { text: input.text, [kind]: value, ...style(input) }
}

function style(input: Fields): { style?: string } {
  if (input.style === undefined) return {}
  if (!['danger', 'success', 'primary', 'link'].includes(String(input.style))) throw badRequest('Invalid button style specified')
  return { style: String(input.style) }
}

/** A reply markup of any kind as the server keeps it; nothing when a keyboard has no buttons left. Throws a Refusal. */
export function checkReplyMarkup(input: unknown): ReplyMarkup | undefined {
  if (input === undefined || input === '') return undefined
  if (!isFields(input)) throw badRequest('Object expected as reply markup')
  if ('inline_keyboard' in input) return checkInlineKeyboard(input)
  if ('keyboard' in input) {
    const { keyboard, ...options } = input
    const rows = grid(keyboard, 'keyboard').map((row) => row.map(replyButton).filter((button) => button.text !== ''))
    const kept = rows.filter((row) => row.length > 0)
    return kept.length ? { ...options, keyboard: kept } : undefined
  }
  if (input.remove_keyboard === true) return { remove_keyboard: true }
  if (input.force_reply === true) {
    const placeholder = typeof input.input_field_placeholder === 'string' ? { input_field_placeholder: input.input_field_placeholder } : {}
    return { force_reply: true, ...placeholder }
  }
  return undefined
}

/** Only an inline keyboard is allowed where a message is edited. */
export function checkInlineKeyboard(input: unknown): InlineKeyboard | undefined {
  if (input === undefined || input === '') return undefined
  if (!isFields(input)) throw badRequest('Object expected as reply markup')
  if (!('inline_keyboard' in input)) throw badRequest('Inline keyboard expected')
  const rows = grid(input.inline_keyboard, 'inline_keyboard')
    .map((row) =>
      row
        .filter((button) => !(isFields(button) && button.text === ''))
        .slice(0, 12)
        .map(checkButton),
    )
    .filter((row) => row.length > 0)
  if (rows.flat().length > keyboardLimits.buttons) throw badRequest('REPLY_MARKUP_TOO_LONG')
  return rows.length ? { inline_keyboard: rows } : undefined
}

function grid(rows: unknown, field: string): unknown[][] {
  if (!Array.isArray(rows)) throw badRequest(`Field "${field}" must be of type Array`)
  if (!rows.every(Array.isArray)) throw badRequest(`Field "${field}" must be an Array of Arrays`)
  return rows as unknown[][]
}

function replyButton(button: unknown): ReplyButton {
  if (typeof button === 'string') return { text: button }
  if (!isFields(button)) throw badRequest("can't parse keyboard button: KeyboardButton must be an Object")
  if (typeof button.text !== 'string') throw badRequest('can\'t parse keyboard button: Can\'t find field "text"')
  return button as ReplyButton
}

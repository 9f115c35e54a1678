import type { Args } from '../args.ts'
import { misplacedEntity, settle } from '../markup/entities.ts'
import { MarkupError, parseHtml } from '../markup/html.ts'
import { checkLink } from '../markup/links.ts'
import { parseMarkdown, parseMarkdownV2 } from '../markup/markdown.ts'
import { checkRichBlocks } from '../markup/rich-blocks.ts'
import { detectInBlocks } from '../markup/rich-detect.ts'
import { readRichHtml } from '../markup/rich-html.ts'
import { readRichMarkdown } from '../markup/rich-markdown.ts'
import { badRequest } from '../refusal.ts'
import type { FormattedText, MessageEntity, RichMessage } from '../wire.ts'

/** Characters after parsing, counted as code points. */
export const textLimit = 4096
export const captionLimit = 1024
const sourceLimit = 65_536

const codePoints = (text: string) => {
  let count = 0
  for (const _ of text) count++
  return count
}

type Names = { text: string; entities: string; limit: number; tooLong: string }
const textNames: Names = { text: 'text', entities: 'entities', limit: textLimit, tooLong: 'message is too long' }
/** An edit is refused in other words than a new message. */
const editNames: Names = { ...textNames, tooLong: 'MESSAGE_TOO_LONG' }
const captionNames: Names = { text: 'caption', entities: 'caption_entities', limit: captionLimit, tooLong: 'message caption is too long' }

/** The text of a message with its entities, as the server keeps them. A draft's may be empty. */
export function readText(args: Args, use: 'new' | 'edit' | 'draft' = 'new'): FormattedText {
  const formatted = readFormatted(args, use === 'edit' ? editNames : textNames)
  if (!formatted.text && use !== 'draft') throw badRequest(args.text('text')?.trim() ? 'text must be non-empty' : 'message text is empty')
  return formatted
}

export const readCaption = (args: Args): FormattedText => readFormatted(args, captionNames)

function readFormatted(args: Args, names: Names): FormattedText {
  const given = () => args.json(names.entities, 'entities')
  return formatted(args.text(names.text) ?? '', args.text('parse_mode') ?? '', given, names)
}

/** The text of a message that an inline result will become. */
export function inlineText(content: Record<string, unknown>): FormattedText {
  const read = formatted(String(content.message_text ?? ''), String(content.parse_mode ?? ''), () => content.entities, textNames)
  if (!read.text) throw badRequest('message text is empty')
  return read
}

function formatted(source: string, parseMode: string, given: () => unknown, { limit, tooLong }: Names): FormattedText {
  if (!source.isWellFormed()) throw badRequest('strings must be encoded in UTF-8')
  if (codePoints(source) > sourceLimit) throw badRequest('Text is too long')
  const parsed = parse(source, parseMode.toLowerCase(), () => readEntities(given()))
  const misplaced = misplacedEntity(parsed.text, parsed.entities)
  if (misplaced) throw badRequest(misplaced)
  const settled = settle(parsed)
  if (codePoints(settled.text) > limit) throw badRequest(tooLong)
  return settled
}

function parse(source: string, mode: string, given: () => MessageEntity[]): FormattedText {
  try {
    switch (mode) {
      case '':
      case 'none':
        return { text: source, entities: given() }
      case 'html':
        return parseHtml(source)
      case 'markdown':
        return parseMarkdown(source)
      case 'markdownv2':
        return parseMarkdownV2(source)
    }
  } catch (error) {
    if (error instanceof MarkupError) throw badRequest(`can't parse entities: ${error.message}`)
    throw error
  }
  throw badRequest('unsupported parse_mode')
}

const entityTypes = new Set([
  ...['bold', 'italic', 'underline', 'strikethrough', 'spoiler', 'blockquote', 'expandable_blockquote', 'code', 'pre', 'text_link'],
  ...['text_mention', 'custom_emoji', 'date_time', 'mention', 'hashtag', 'cashtag', 'bot_command', 'url', 'email', 'phone_number'],
  'bank_card_number',
])

function readEntities(given: unknown): MessageEntity[] {
  if (given === undefined) return []
  if (!Array.isArray(given)) throw badRequest("can't parse entities: Expected an Array of MessageEntity")
  return given.map((entity: unknown) => {
    const wrong = (why: string) => badRequest(`can't parse MessageEntity: ${why}`)
    if (typeof entity !== 'object' || entity === null) throw wrong('expected an Object')
    const { type, offset, length, url, user, language, custom_emoji_id, unix_time, date_time_format } = entity as Partial<MessageEntity>
    for (const [field, value] of Object.entries({ type, offset, length }))
      if (value === undefined) throw wrong(`Can't find field "${field}"`)
    if (!entityTypes.has(String(type))) throw wrong('Unsupported type specified')
    const base = { type: String(type), offset: Number(offset), length: Number(length) }
    if (!Number.isInteger(base.offset)) throw wrong('Field "offset" must be of type Number')
    if (!Number.isInteger(base.length)) throw wrong('Field "length" must be of type Number')
    if (type === 'text_link') {
      if (typeof url !== 'string') throw wrong('Can\'t find field "url"')
      const link = checkLink(url)
      if ('error' in link) throw badRequest(`Entity ${link.error}`)
      return { ...base, url: link.url }
    }
    if (type === 'text_mention') return user ? { ...base, user } : { ...base, length: 0 }
    if (type === 'pre' && language) return { ...base, language }
    if (type === 'custom_emoji') return { ...base, custom_emoji_id: String(custom_emoji_id) }
    if (type === 'date_time') return { ...base, unix_time: Number(unix_time), date_time_format: date_time_format ?? '' }
    return base
  })
}

/** The rich message of a call; of several forms blocks win, then Markdown, then HTML, as measured on the real server. */
export function readRich(args: Args, draft = false): RichMessage {
  return richFrom(args.json('rich_message', 'rich message'), draft)
}

/** The same for a rich message that stands inside something else. */
export function richFrom(given: unknown, draft = false): RichMessage {
  if (given === undefined) throw badRequest('Rich message must be non-empty')
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw badRequest('Object expected as rich message')
  const { blocks, html, markdown, is_rtl, skip_entity_detection } = given as Record<string, unknown>
  const source = [markdown, html].find((text) => typeof text === 'string')
  if (typeof source === 'string' && blocks === undefined && codePoints(source) > sourceLimit) throw badRequest('Text is too long')
  const read = blocks ?? (typeof markdown === 'string' ? readRichMarkdown(markdown) : typeof html === 'string' ? readRichHtml(html) : [])
  const checked = checkRichBlocks(read, draft)
  const message = skip_entity_detection === true ? checked : { blocks: detectInBlocks(checked.blocks) }
  return is_rtl === true ? { ...message, is_rtl: true } : message
}

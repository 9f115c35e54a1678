import type { FormattedText, MessageEntity } from '../wire.ts'
import { sortEntities } from './entities.ts'
import { checkLink } from './links.ts'

/** Markup that Telegram cannot read; the message is the part after "can't parse entities: ". */
export class MarkupError extends Error {
  override name = 'MarkupError'
}

const types: Record<string, string> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  u: 'underline',
  ins: 'underline',
  'tg-spoiler': 'spoiler',
  span: 'spoiler',
  a: 'text_link',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
  'tg-emoji': 'custom_emoji',
  'tg-time': 'date_time',
}
const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' }
const space = /\s/

type Open = { tag: string; at: number; attributes: Map<string, string> }

/**
 * Reads the HTML parse mode by tdlib's rules: tag names in any case, `</>` closes the innermost tag, four named references and numeric
 * ones, a link that cannot be one becomes plain text. Offsets are UTF-16; those in errors are bytes. Throws MarkupError.
 */
export function parseHtml(source: string): FormattedText {
  const byteAt = (position: number) => Buffer.byteLength(source.slice(0, position))
  const entities: MessageEntity[] = []
  const open: Open[] = []
  let text = ''
  let i = 0
  while (i < source.length) {
    const character = source[i]!
    if (character === '&') {
      const reference = readReference(source, i)
      text += reference?.text ?? '&'
      i += reference?.length ?? 1
    } else if (character !== '<') {
      text += character
      i++
    } else if (source[i + 1] !== '/') {
      const tag = readStartTag(source, i, byteAt)
      open.push({ tag: tag.name, at: text.length, attributes: tag.attributes })
      i = tag.end
    } else {
      const begin = i
      const last = open.at(-1)
      if (!last) throw new MarkupError(`Unexpected end tag at byte offset ${byteAt(begin)}`)
      i += 2
      while (i < source.length && !space.test(source[i]!) && source[i] !== '>') i++
      const name = source.slice(begin + 2, i).toLowerCase()
      while (i < source.length && space.test(source[i]!)) i++
      if (source[i] !== '>') throw new MarkupError(`Unclosed end tag at byte offset ${byteAt(begin)}`)
      i++
      if (name && name !== last.tag) {
        throw new MarkupError(`Unmatched end tag at byte offset ${byteAt(begin)}, expected "</${last.tag}>", found "</${name}>"`)
      }
      const entity = closed(last, text)
      if (entity) entities.push(entity)
      open.pop()
    }
  }
  const left = open.at(-1)
  if (left) throw new MarkupError(`Can't find end tag corresponding to start tag "${left.tag}"`)
  if (/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text)) {
    throw new MarkupError('Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units')
  }
  return { text, entities: sortEntities(joinPreCode(entities)) }
}

/** A character reference at `at`: the text and how much source it takes; nothing when it stays as it is written. */
function readReference(source: string, at: number): { text: string; length: number } | undefined {
  const match = /&(?:#(?:x([0-9a-fA-F]{1,9})|([0-9]{1,9}))|([a-z]+));?/y
  match.lastIndex = at
  const found = match.exec(source)
  if (!found) return undefined
  if (found[3] !== undefined) {
    const known = named[found[3]]
    return known === undefined ? undefined : { text: known, length: found[0].length }
  }
  const code = found[1] === undefined ? Number(found[2]) : Number.parseInt(found[1], 16)
  if (code === 0 || code >= 0x10ffff) return undefined
  return { text: String.fromCodePoint(code), length: found[0].length }
}

function readStartTag(source: string, begin: number, byteAt: (at: number) => number) {
  const attributes = new Map<string, string>()
  let i = begin + 1
  const at = () => source[i]
  const ended = () => i >= source.length
  const skipSpace = () => {
    while (!ended() && space.test(at()!)) i++
  }
  while (!ended() && !space.test(at()!) && at() !== '>') i++
  if (ended()) throw new MarkupError(`Unclosed start tag at byte offset ${byteAt(begin)}`)
  const name = source.slice(begin + 1, i).toLowerCase()
  if (!Object.hasOwn(types, name)) throw new MarkupError(`Unsupported start tag "${name}" at byte offset ${byteAt(begin)}`)
  while (at() !== '>') {
    skipSpace()
    if (at() === '>') break
    const from = i
    while (!ended() && !space.test(at()!) && at() !== '=' && at() !== '>') i++
    const attribute = source.slice(from, i)
    if (!attribute) throw new MarkupError(`Empty attribute name in the tag "${name}" at byte offset ${byteAt(begin)}`)
    skipSpace()
    if (at() !== '=') {
      if (ended()) throw new MarkupError(`Unclosed start tag "${name}" at byte offset ${byteAt(begin)}`)
      attributes.set(attribute.toLowerCase(), '')
      continue
    }
    i++
    skipSpace()
    if (ended()) throw new MarkupError(`Unclosed start tag "${name}" at byte offset ${byteAt(begin)}`)
    let value = ''
    const quote = at()
    if (quote === '"' || quote === "'") {
      i++
      while (!ended() && at() !== quote) {
        const reference = at() === '&' ? readReference(source, i) : undefined
        value += reference?.text ?? at()
        i += reference?.length ?? 1
      }
      i++
    } else {
      const token = i
      while (!ended() && /[a-zA-Z0-9.-]/.test(at()!)) i++
      value = source.slice(token, i).toLowerCase()
      if (ended() || (!space.test(at()!) && at() !== '>')) {
        throw new MarkupError(`Unexpected end of name token at byte offset ${byteAt(token)}`)
      }
    }
    if (ended()) throw new MarkupError(`Unclosed start tag at byte offset ${byteAt(begin)}`)
    attributes.set(attribute.toLowerCase(), value)
  }
  if (name === 'span' && attributes.get('class') !== 'tg-spoiler') {
    throw new MarkupError(`Tag "span" must have class "tg-spoiler" at byte offset ${byteAt(begin)}`)
  }
  return { name, attributes, end: i + 1 }
}

function closed({ tag, at, attributes }: Open, text: string): MessageEntity | undefined {
  const length = text.length - at
  if (length <= 0) return undefined
  const entity: MessageEntity = { type: types[tag]!, offset: at, length }
  if (tag === 'a') {
    const link = checkLink(attributes.get('href') || text.slice(at))
    if ('error' in link) return undefined
    const user = /^tg:\/\/user\?id=(\d+)$/.exec(link.url)
    if (user) return { ...entity, type: 'text_mention', user: { id: Number(user[1]), is_bot: false, first_name: text.slice(at) } }
    return { ...entity, url: link.url }
  }
  if (tag === 'blockquote' && attributes.has('expandable')) return { ...entity, type: 'expandable_blockquote' }
  if (tag === 'code') {
    const language = /^language-(.+)$/.exec(attributes.get('class') ?? '')?.[1]
    return language ? { ...entity, language } : entity
  }
  if (tag === 'tg-emoji') {
    const id = attributes.get('emoji-id') ?? ''
    if (!/^\d+$/.test(id) || /^0*$/.test(id)) throw new MarkupError('Invalid custom emoji identifier specified')
    return { ...entity, custom_emoji_id: id }
  }
  if (tag === 'tg-time') {
    const format = attributes.get('format') ?? ''
    if (!dateFormat.test(format)) throw new MarkupError('Invalid date format used')
    return { ...entity, unix_time: Number(attributes.get('unix') ?? 0), date_time_format: format }
  }
  return entity
}

export const dateFormat = /^(r|[tTdDwW]*)$/

/** `pre` and `code` over the same text are one block, with the language if there is one; a language on code alone is lost. */
function joinPreCode(entities: MessageEntity[]): MessageEntity[] {
  const joined = new Set<MessageEntity>()
  const pres = entities.filter((entity) => entity.type === 'pre')
  const out = entities.map((entity) => {
    if (entity.type !== 'code' || !entity.language) return entity
    const { language, ...code } = entity
    const pre = pres.find((candidate) => candidate.offset === entity.offset && candidate.length === entity.length)
    if (!pre) return code
    joined.add(pre)
    return { ...pre, language }
  })
  return out.filter((entity) => !joined.has(entity))
}

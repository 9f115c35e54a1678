import type { FormattedText, MessageEntity } from '../wire.ts'
import { sortEntities } from './entities.ts'
import { MarkupError } from './html.ts'
import { checkLink } from './links.ts'

const byteAt = (source: string, at: number) => Buffer.byteLength(source.slice(0, at))

const names: Record<string, string> = {
  bold: 'Bold',
  italic: 'Italic',
  underline: 'Underline',
  strikethrough: 'Strikethrough',
  spoiler: 'Spoiler',
  code: 'Code',
  pre: 'PreCode',
  text_link: 'TextUrl',
}

/** Reads the legacy Markdown parse mode: `*bold*`, `_italic_`, code, pre and links; nothing nests. Throws MarkupError. */
export function parseMarkdown(source: string): FormattedText {
  const entities: MessageEntity[] = []
  let text = ''
  let i = 0
  while (i < source.length) {
    const character = source[i]!
    if (character === '\\' && /[_*`[]/.test(source[i + 1] ?? '')) {
      text += source[i + 1]
      i += 2
      continue
    }
    if (!/[_*`[]/.test(character)) {
      text += character
      i++
      continue
    }
    const begin = i
    const fence = source.startsWith('```', i) ? '```' : character === '[' ? ']' : character
    i += fence === ']' ? 1 : fence.length
    const language = fence === '```' ? (/^([^\s`]+)\n/.exec(source.slice(i))?.[1] ?? '') : ''
    if (language) i += language.length + 1
    const end = source.indexOf(fence, i)
    if (end < 0) throw new MarkupError(`Can't find end of the entity starting at byte offset ${byteAt(source, begin)}`)
    const offset = text.length
    text += source.slice(i, end)
    i = end + fence.length
    const length = text.length - offset
    if (fence === ']') {
      const target = /^\(([^)]*)\)/.exec(source.slice(i))
      if (target) i += target[0].length
      const link = checkLink(target?.[1] ?? text.slice(offset))
      if ('url' in link && length) entities.push({ type: 'text_link', offset, length, url: link.url })
    } else if (length) {
      const type = fence === '*' ? 'bold' : fence === '_' ? 'italic' : fence === '`' ? 'code' : 'pre'
      entities.push({ type, offset, length, ...(language ? { language } : {}) })
    }
  }
  return { text, entities: sortEntities(entities) }
}

const reserved = /[_*[\]()~`>#+\-=|{}.!]/
const marks: [string, string][] = [
  ['||', 'spoiler'],
  ['__', 'underline'],
  ['*', 'bold'],
  ['_', 'italic'],
  ['~', 'strikethrough'],
]

type Open = { type: string; mark: string; at: number; begin: number }

/** Reads the MarkdownV2 parse mode: marks nest, every other reserved character must be escaped. Throws MarkupError. */
export function parseMarkdownV2(source: string): FormattedText {
  const entities: MessageEntity[] = []
  const open: Open[] = []
  let text = ''
  let quote: { at: number } | undefined
  let i = 0
  const close = (type: string, at: number, extra: Partial<MessageEntity> = {}) => {
    if (text.length > at) entities.push({ type, offset: at, length: text.length - at, ...extra })
  }
  const endQuote = () => {
    if (!quote) return
    const expandable = open.at(-1)?.mark === '||' && open.at(-1)?.at === text.length
    if (expandable) open.pop()
    close(expandable ? 'expandable_blockquote' : 'blockquote', quote.at)
    quote = undefined
  }
  while (i < source.length) {
    const character = source[i]!
    if ((i === 0 || source[i - 1] === '\n') && character === '>') {
      quote ??= { at: text.length }
      i++
    } else if (character === '\\' && i + 1 < source.length && source.charCodeAt(i + 1) <= 126) {
      text += source[i + 1]
      i += 2
    } else if (character === '\n' && quote && source[i + 1] !== '>') {
      endQuote()
      text += character
      i++
    } else if (character === '`') {
      const begin = i
      const fence = source.startsWith('```', i) ? '```' : '`'
      const type = fence === '`' ? 'code' : 'pre'
      i += fence.length
      const language = type === 'pre' ? (/^([^\s`]+)\n/.exec(source.slice(i))?.[1] ?? '') : ''
      i += language ? language.length + 1 : type === 'pre' && source[i] === '\n' ? 1 : 0
      const at = text.length
      while (i < source.length && !source.startsWith(fence, i)) {
        if (source[i] === '\\' && i + 1 < source.length) i++
        text += source[i++]
      }
      if (i >= source.length) throw new MarkupError(`Can't find end of ${names[type]} entity at byte offset ${byteAt(source, begin)}`)
      i += fence.length
      close(type, at, language ? { language } : {})
    } else if (character === '[' || (character === '!' && source[i + 1] === '[')) {
      const mark = character === '[' ? '[' : '!['
      open.push({ type: 'text_link', mark, at: text.length, begin: i })
      i += mark.length
    } else if (character === ']' && open.at(-1)?.type === 'text_link') {
      const last = open.pop()!
      i++
      let target = text.slice(last.at)
      if (source[i] === '(') {
        const from = i++
        target = ''
        while (i < source.length && source[i] !== ')') {
          if (source[i] === '\\' && i + 1 < source.length) i++
          target += source[i++]
        }
        if (source[i] !== ')') throw new MarkupError(`Can't find end of a URL at byte offset ${byteAt(source, from)}`)
        i++
      }
      const emoji = /^tg:\/\/emoji\?id=(\d+)$/.exec(target)
      if (last.mark === '![') {
        if (!emoji) throw new MarkupError('Custom emoji entity must contain a tg://emoji URL')
        close('custom_emoji', last.at, { custom_emoji_id: emoji[1]! })
        continue
      }
      const link = checkLink(target)
      if ('url' in link) close('text_link', last.at, { url: link.url })
    } else {
      const found = marks.find(([mark]) => source.startsWith(mark, i))
      if (!found) {
        if (reserved.test(character))
          throw new MarkupError(`Character '${character}' is reserved and must be escaped with the preceding '\\'`)
        text += character
        i++
        continue
      }
      const [mark, type] = found
      const last = open.at(-1)
      if (last?.mark === mark) {
        open.pop()
        close(type, last.at)
      } else {
        open.push({ type, mark, at: text.length, begin: i })
      }
      i += mark.length
    }
  }
  endQuote()
  const left = open.at(-1)
  if (left) throw new MarkupError(`Can't find end of ${names[left.type]} entity at byte offset ${byteAt(source, left.begin)}`)
  return { text, entities: sortEntities(entities) }
}

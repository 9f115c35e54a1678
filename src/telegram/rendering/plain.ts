import type { InlineKeyboardButton, MessageEntity } from '@grammyjs/types'
import type { Block, Button, Part, Text } from './blocks.ts'
import { cut, lengthOf, plainText } from './text.ts'

/** One ordinary message: what a server that knows no rich messages is sent. Offsets of entities are in UTF-16 units. */
export type PlainMessage = { text: string; entities: MessageEntity[]; keyboard: InlineKeyboardButton[][] }

const most = { characters: 4096, entities: 100, rows: 30 }

/**
 * The same parts as ordinary messages, split between parts where a part fits into a message: headings in bold, details as
 * expandable quotations, buttons under the message they belong to.
 */
export const toPlain = (parts: Part[]): PlainMessage[] => {
  const pieces = parts.flatMap((part, at): Placed[] => {
    const own = part.blocks.flatMap((block) => pieceOf(block, part.label)).flatMap(breakPiece)
    return [{ ...empty(), gap: at > 0 ? '\n' : '', part: own }, ...own]
  })
  const messages: PlainMessage[] = []
  let current: PlainMessage | undefined
  let waiting = ''
  for (const piece of pieces) {
    waiting = waiting === '' ? piece.gap : longer(waiting, piece.gap)
    const gap = current && current.text !== '' && piece.text !== '' ? waiting : ''
    const parted = piece.part?.some(({ text }) => text !== '') && fits(undefined, piece.part) && !fits(current, piece.part)
    const full = piece.text !== '' && !fits(current, [{ ...piece, gap }])
    if (!current || full || parted) {
      current = empty()
      messages.push(current)
    }
    const start: number = current.text.length + (current.text === '' ? 0 : gap.length)
    if (piece.text !== '') {
      current.text = current.text === '' ? piece.text : current.text + gap + piece.text
      waiting = ''
    }
    current.entities.push(...piece.entities.map((entity) => ({ ...entity, offset: entity.offset + start })))
    current.keyboard.push(...piece.keyboard)
  }
  return messages.flatMap((message) => (message.text.trim() === '' ? [] : [message]))
}

/** gap: what stands between this piece and the text before it. */
type Piece = PlainMessage & { gap: string }
/** part: all pieces of the part that begins here. */
type Placed = Piece & { part?: Piece[] }

const fits = (message: PlainMessage | undefined, pieces: Piece[]): boolean => {
  const all: PlainMessage[] = message ? [message, ...pieces] : pieces
  const characters = pieces.reduce((sum, { text, gap }) => sum + lengthOf(text) + gap.length, message ? lengthOf(message.text) : 0)
  const count = (of: (one: PlainMessage) => unknown[]) => all.reduce((sum, one) => sum + of(one).length, 0)
  return characters <= most.characters && count((one) => one.entities) <= most.entities && count((one) => one.keyboard) <= most.rows
}

const empty = (): Piece => ({ text: '', entities: [], keyboard: [], gap: '\n' })
const longer = (a: string, b: string) => (a.length >= b.length ? a : b)

const pieceOf = (block: Block, label: string | undefined, indent = ''): Piece[] => {
  switch (block.type) {
    case 'heading':
      return [{ ...write({ type: 'bold', text: block.text }), gap: '\n\n' }]
    case 'details':
      return quote([block.summary, ...block.blocks.map((inner) => textOf(inner))])
    case 'blockquote':
      return quote(block.blocks.map((inner) => textOf(inner)))
    case 'list':
      return block.items.flatMap(({ blocks, value }) =>
        blocks
          .flatMap((inner, at) => pieceOf(inner, label, at > 0 ? '   ' : value === undefined ? '• ' : `${value}. `))
          .map((piece) => ({ ...piece, gap: '\n' })),
      )
    case 'divider':
      return [{ ...empty(), gap: '\n\n' }]
    case 'buttons':
      return [{ ...empty(), keyboard: [block.buttons.map((button) => keyOf(button, label))] }]
    case 'footer':
      return [{ ...write({ type: 'italic', text: block.text }), gap: '\n\n' }]
    default:
      return 'text' in block ? [{ ...write([indent, block.text as Text]), gap: indent === '' ? '\n\n' : '\n' }] : []
  }
}

const textOf = (block: Block): Text => {
  if (block.type === 'list') return block.items.flatMap(({ blocks }, at) => [at > 0 ? '\n' : '', ...blocks.map(textOf)])
  if (block.type === 'details') return [block.summary, '\n', ...block.blocks.map(textOf)]
  return 'text' in block ? (block.text as Text) : ''
}

/** An expandable quotation; what is too long for one message becomes several. */
const quote = (lines: Text[]): Piece[] => {
  const piece = write(lines.flatMap((line, at) => (at > 0 ? ['\n', line] : [line])))
  if (piece.text === '') return []
  const links = piece.entities.filter(({ type }) => type === 'text_link')
  return [{ ...piece, entities: [{ type: 'expandable_blockquote', offset: 0, length: piece.text.length }, ...links] }]
}

const styles = { bold: 'bold', italic: 'italic', underline: 'underline', strikethrough: 'strikethrough', code: 'code' } as const

const write = (text: Text): Piece => {
  const piece = empty()
  const walk = (node: Text): void => {
    if (typeof node === 'string') piece.text += node
    else if (Array.isArray(node)) node.forEach(walk)
    else if ('text' in node) {
      const offset = piece.text.length
      walk(node.text)
      const length = piece.text.length - offset
      if (length === 0) return
      if (node.type in styles) piece.entities.push({ type: styles[node.type as keyof typeof styles], offset, length })
      if (node.type === 'url') piece.entities.push({ type: 'text_link', offset, length, url: node.url })
    } else piece.text += plainText(node)
  }
  walk(text)
  return piece
}

const keyOf = (button: Button, label: string | undefined): InlineKeyboardButton => {
  const { text, style, ...action } = button
  const words = label === undefined ? plainText(text) : `${label} · ${plainText(text)}`
  return { text: words, ...action } as InlineKeyboardButton
}

/** A piece that alone is too long becomes several, each with its share of the entities. */
const breakPiece = (piece: Piece): Piece[] => {
  if (lengthOf(piece.text) <= most.characters) return [piece]
  let offset = 0
  return cut(piece.text, most.characters - 96).map((text) => {
    const from = offset
    offset += text.length
    const entities = piece.entities.flatMap((entity) => {
      const start = Math.max(entity.offset, from)
      const end = Math.min(entity.offset + entity.length, offset)
      return start < end ? [{ ...entity, offset: start - from, length: end - start }] : []
    })
    return { ...piece, text, entities }
  })
}

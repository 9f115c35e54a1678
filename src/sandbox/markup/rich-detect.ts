import type { RichBlock, RichNode, RichText } from '../wire.ts'
import { detectEntities } from './entities.ts'

/** Field that a found entity carries beside its text. */
const fields: Record<string, string> = {
  url: 'url',
  email: 'email_address',
  bot_command: 'bot_command',
  mention: 'username',
  hashtag: 'hashtag',
  cashtag: 'cashtag',
}
const closed = new Set(['code', 'url', 'text_mention', 'reference_link', 'anchor_link', 'email_address', 'phone_number', 'custom_emoji'])

/** Marks addresses, commands, mentions and hashtags in the text of blocks, as the server does unless it is told not to. */
export function detectInBlocks(blocks: RichBlock[]): RichBlock[] {
  return blocks.map((block) => {
    if (block.type === 'pre') return block
    return {
      ...block,
      ...(block.text === undefined ? {} : { text: detectInText(block.text) }),
      ...(block.summary === undefined ? {} : { summary: detectInText(block.summary) }),
      ...(block.blocks === undefined ? {} : { blocks: detectInBlocks(block.blocks) }),
      ...(block.items === undefined ? {} : { items: block.items.map((item) => ({ ...item, blocks: detectInBlocks(item.blocks) })) }),
      ...(block.cells === undefined
        ? {}
        : {
            cells: block.cells.map((row) =>
              row.map((cell) => (cell.text === undefined ? cell : { ...cell, text: detectInText(cell.text) })),
            ),
          }),
    }
  })
}

function detectInText(text: RichText): RichText {
  if (Array.isArray(text)) return text.map(detectInText)
  if (typeof text !== 'string') return closed.has(text.type) || text.text === undefined ? text : { ...text, text: detectInText(text.text) }
  const parts: RichText[] = []
  let at = 0
  for (const { type, offset, length } of detectEntities(text)) {
    if (offset > at) parts.push(text.slice(at, offset))
    parts.push(found(type, text.slice(offset, offset + length)))
    at = offset + length
  }
  if (!parts.length) return text
  if (at < text.length) parts.push(text.slice(at))
  return parts.length === 1 ? parts[0]! : parts
}

function found(type: string, text: string): RichNode {
  const value = type === 'url' && !/^https?:/i.test(text) ? `http://${text}` : type === 'mention' ? text.slice(1) : text
  return { type: type === 'email' ? 'email_address' : type, text, [fields[type] ?? type]: value }
}

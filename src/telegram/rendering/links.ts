import type { Block, Part, Text } from './blocks.ts'

/**
 * Turns marks and contents entries into plain text where what they lead to is not in the same message: Telegram knows no link into
 * another message, and a split may have put the two apart.
 */
export const dropDeadLinks = (parts: Part[]): Part[] => {
  const names = new Set<string>()
  for (const { blocks } of parts) for (const block of blocks) collect(block, names)
  return parts.map((part) => ({ ...part, blocks: part.blocks.map((block) => withText(block, (text) => live(text, names))) }))
}

/** A block with every text in it replaced. */
export const withText = (block: Block, change: (text: Text) => Text): Block => {
  switch (block.type) {
    case 'details':
      return { ...block, summary: change(block.summary), blocks: block.blocks.map((inner) => withText(inner, change)) }
    case 'blockquote':
      return { ...block, blocks: block.blocks.map((inner) => withText(inner, change)) }
    case 'list':
      return { ...block, items: block.items.map((entry) => ({ ...entry, blocks: entry.blocks.map((inner) => withText(inner, change)) })) }
    case 'buttons':
      return { ...block, buttons: block.buttons.map((button) => ({ ...button, text: change(button.text) })) }
    default:
      return 'text' in block ? ({ ...block, text: change(block.text as Text) } as Block) : block
  }
}

const collect = (block: Block, names: Set<string>): void => {
  if (block.type === 'anchor') names.add(`anchor ${block.name}`)
  withText(block, (text) => {
    walk(text, (node) => {
      if (node.type === 'reference') names.add(`reference ${node.name}`)
    })
    return text
  })
  const inner = block.type === 'details' ? block.blocks : block.type === 'list' ? block.items.flatMap(({ blocks }) => blocks) : []
  for (const child of inner) if (child.type === 'anchor') names.add(`anchor ${child.name}`)
}

type Node = Exclude<Text, string | Text[]>
const walk = (text: Text, see: (node: Node) => void): void => {
  if (typeof text === 'string') return
  if (Array.isArray(text)) {
    for (const part of text) walk(part, see)
    return
  }
  see(text)
  if ('text' in text) walk(text.text, see)
}

const live = (text: Text, names: Set<string>): Text => {
  if (typeof text === 'string') return text
  if (Array.isArray(text)) return text.map((part) => live(part, names))
  if (text.type === 'reference_link' && !names.has(`reference ${text.reference_name}`)) return text.text
  if (text.type === 'anchor_link' && !names.has(`anchor ${text.anchor_name}`)) return text.text
  return 'text' in text ? ({ ...text, text: live(text.text, names) } as Text) : text
}

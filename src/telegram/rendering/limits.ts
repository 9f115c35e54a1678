import type { Block, Part, Text } from './blocks.ts'
import { cut, lengthOf, plainText } from './text.ts'

/** Of a rich message (Bot API 10): characters are code points of all its text; blocks count nested ones, list items and table rows. */
export type Size = { characters: number; blocks: number }
export const richLimits: Size = { characters: 32_768, blocks: 500 }

const add = (a: Size, b: Size): Size => ({ characters: a.characters + b.characters, blocks: a.blocks + b.blocks })
const ofText = (text: Text | undefined): Size => ({ characters: text === undefined ? 0 : lengthOf(plainText(text)), blocks: 0 })
const one: Size = { characters: 0, blocks: 1 }

/** How much of the limits a block takes. Counted high rather than low: buttons are counted as text. */
export const sizeOf = (block: Block): Size => {
  if ('blocks' in block && block.type === 'details') return add(add(one, ofText(block.summary)), sizeOfAll(block.blocks))
  if (block.type === 'blockquote') return add(add(one, ofText(block.credit)), sizeOfAll(block.blocks))
  if (block.type === 'list')
    return block.items.reduce((size, entry) => add(add(size, { characters: 4, blocks: 1 }), sizeOfAll(entry.blocks)), one)
  if (block.type === 'buttons') return block.buttons.reduce((size, button) => add(size, ofText(button.text)), one)
  return 'text' in block ? add(one, ofText(block.text)) : one
}

export const sizeOfAll = (blocks: Block[]): Size => blocks.map(sizeOf).reduce(add, { characters: 0, blocks: 0 })

const fits = (size: Size, limits: Size) => size.characters <= limits.characters && size.blocks <= limits.blocks

/** A block that alone is too large becomes several that are not; nothing of its text is lost. */
const breakBlock = (block: Block, limits: Size): Block[] => {
  if (fits(sizeOf(block), limits)) return [block]
  const room = Math.max(200, Math.floor(limits.characters * 0.9))
  if (block.type === 'details') {
    const inner = { characters: limits.characters - lengthOf(plainText(block.summary)), blocks: limits.blocks - 1 }
    return pack(block.blocks, inner).map((blocks) => ({ ...block, blocks }))
  }
  if (block.type === 'list') {
    const items = block.items.flatMap(({ blocks, ...label }) =>
      pack(blocks, { characters: room, blocks: limits.blocks - 2 }).map((blocks) => ({ ...label, blocks })),
    )
    return packBy(items, ({ blocks }) => add({ characters: 4, blocks: 1 }, sizeOfAll(blocks)), {
      ...limits,
      blocks: limits.blocks - 1,
    }).map((group) => ({ ...block, items: group }))
  }
  if ('text' in block) return cut(plainText(block.text as Text), room).map((text) => ({ ...block, text }) as Block)
  return [block]
}

const packBy = <T>(things: T[], size: (thing: T) => Size, limits: Size): T[][] => {
  const groups: T[][] = []
  let used: Size = { characters: 0, blocks: 0 }
  for (const thing of things) {
    const more = add(used, size(thing))
    const last = groups.at(-1)
    if (last && fits(more, limits)) {
      last.push(thing)
      used = more
    } else {
      groups.push([thing])
      used = size(thing)
    }
  }
  return groups
}

const pack = (blocks: Block[], limits: Size): Block[][] =>
  packBy(
    blocks.flatMap((block) => breakBlock(block, limits)),
    sizeOf,
    limits,
  )

/** Parts as messages within the limits: split between parts, within a part only when it is too large for a message of its own. */
export const paginate = (parts: Part[], limits: Size = richLimits): Part[][] => {
  const small = parts.flatMap((part) =>
    fits(sizeOfAll(part.blocks), limits) ? [part] : pack(part.blocks, limits).map((blocks) => ({ ...part, blocks })),
  )
  return packBy(small, (part) => sizeOfAll(part.blocks), limits)
}

import type { InputRichBlock, InputRichBlockListItem, RichMessageButton, RichText } from '@grammyjs/types'

/** A block of a rich message that holds no files. All text in it is text: nothing of it is read as markup. */
export type Block = InputRichBlock<never>
export type Text = RichText
export type Button = RichMessageButton

/**
 * Blocks that belong together, such as one story. A message is split between parts before a part is split within. label: which part a
 * button is of, where the buttons of several parts end up in one keyboard (the plain form).
 */
export type Part = { label?: string; blocks: Block[] }

export const paragraph = (...text: Text[]): Block => ({ type: 'paragraph', text: text.length === 1 ? text[0]! : text })
export const heading = (size: 1 | 2 | 3 | 4 | 5 | 6, ...text: Text[]): Block => ({
  type: 'heading',
  size,
  text: text.length === 1 ? text[0]! : text,
})
export const footer = (...text: Text[]): Block => ({ type: 'footer', text: text.length === 1 ? text[0]! : text })
export const divider: Block = { type: 'divider' }
export const details = (summary: Text, blocks: Block[]): Block => ({ type: 'details', summary, blocks })
export const list = (items: Block[][]): Block => ({
  type: 'list',
  items: items.map((blocks): InputRichBlockListItem<never> => ({ blocks })),
})
/** Buttons in rows of at most so many. */
export const inRows = (all: Button[], width: number): Button[][] =>
  Array.from({ length: Math.ceil(all.length / width) }, (_, row) => all.slice(row * width, (row + 1) * width))

export const buttons = (row: Button[]): Block => ({ type: 'buttons', buttons: row })

export const bold = (text: Text): Text => ({ type: 'bold', text })
export const italic = (text: Text): Text => ({ type: 'italic', text })
export const link = (text: Text, url: string): Text => ({ type: 'url', text, url })
/** As a list, its entries numbered from 1. */
export const numbered = (items: Block[][]): Block => ({
  type: 'list',
  items: items.map((blocks, at): InputRichBlockListItem<never> => ({ blocks, type: '1', value: at + 1 })),
})
/** A mark that leads to the reference of that name in the same message. */
export const mark = (text: Text, name: string): Text => ({ type: 'reference_link', text, reference_name: name })
export const reference = (text: Text, name: string): Text => ({ type: 'reference', text, name })

const bullet = /^• /

/** Wording of several paragraphs, set apart by blank lines; one whose lines all begin with a bullet is a list. */
export const paragraphs = (text: string): Block[] =>
  text
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const lines = part.split('\n')
      return lines.every((line) => bullet.test(line)) ? list(lines.map((line) => [paragraph(line.replace(bullet, ''))])) : paragraph(part)
    })

/** One message of plain wording, with rows of buttons under it. */
export const message = (text: string, ...rows: Button[][]): Part[] => [{ blocks: [...paragraphs(text), ...rows.map(buttons)] }]

/** Short facts, one a line, under an optional title. */
export const facts = (title: string | undefined, lines: string[], ...rows: Button[][]): Part[] => [
  {
    blocks: [...(title === undefined ? [] : [heading(4, title)]), list(lines.map((line) => [paragraph(line)])), ...rows.map(buttons)],
  },
]

import type { RichBlock, RichButton, RichText } from '../wire.ts'

/** The letters of a rich text alone, as a reader would copy them. */
export function plainText(text: RichText | undefined): string {
  if (text === undefined) return ''
  if (typeof text === 'string') return text
  if (Array.isArray(text)) return text.map(plainText).join('')
  if (text.button) return plainText(text.button.text)
  return plainText(text.text) || String(text.alternative_text ?? text.expression ?? '')
}

/** Every line of a rich message as a reader sees it with all details open; one line a block, cell texts with tabs between. */
export function richLines(blocks: RichBlock[]): string[] {
  return blocks.flatMap((block) => {
    const credit = block.credit === undefined ? [] : [plainText(block.credit)]
    if (block.items) return block.items.flatMap((item) => richLines(item.blocks).map((line, at) => (at ? line : `${item.label} ${line}`)))
    if (block.cells) return block.cells.map((row) => row.map((cell) => plainText(cell.text)).join('\t'))
    if (block.summary !== undefined) return [plainText(block.summary), ...richLines(block.blocks ?? [])]
    if (block.blocks) return [...richLines(block.blocks), ...credit]
    if (block.buttons) return [block.buttons.map((button) => `[${plainText(button.text)}]`).join(' ')]
    if (block.text !== undefined) return [plainText(block.text), ...credit]
    return []
  })
}

/** Every button of a rich message, in reading order. */
export function richButtons(blocks: RichBlock[]): RichButton[] {
  const inText = (text: RichText | undefined): RichButton[] => {
    if (text === undefined || typeof text === 'string') return []
    if (Array.isArray(text)) return text.flatMap(inText)
    return text.button ? [text.button] : inText(text.text)
  }
  return blocks.flatMap((block) => [
    ...inText(block.summary),
    ...inText(block.text),
    ...(block.buttons ?? []),
    ...(block.items ?? []).flatMap((item) => richButtons(item.blocks)),
    ...(block.cells ?? []).flat().flatMap((cell) => inText(cell.text)),
    ...richButtons(block.blocks ?? []),
    ...inText(block.credit),
  ])
}

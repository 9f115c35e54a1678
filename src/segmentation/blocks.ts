import { isFurniture, isPageName } from './furniture.ts'

/** Lines that were printed together: a heading of one or more lines, or one paragraph. indented: it begins as a new paragraph does. */
export type Block = { lines: string[]; indented: boolean }

/**
 * Cuts the text of a page into blocks. Blank lines part blocks where the text has them; else each line is one. Text that was
 * wrapped at a fixed width (`pdftotext` does it) is put back into paragraphs first.
 */
export const blocksOf = (text: string): Block[] => {
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\f/g, '\n\n')
    .split('\n')
  const groups = partsOf(lines)
  const filled = groups.flat()
  const width = wrappedWidth(filled)
  if (width !== undefined) return groups.flatMap((group) => unwrap(group, width, groups.length > filled.length / 20))
  // Without blank lines between paragraphs a group is a whole page: each line is then a paragraph of its own.
  const parted = groups.length > 1 && filled.length / groups.length <= 6
  const raw = parted ? groups : groups.flatMap((group) => group.map((line) => [line]))
  return raw.map(blockOf).flatMap(apart).flatMap(withoutFurniture)
}

/** Paragraphs in one block, one a line, are blocks of their own; only a heading has several lines. */
const apart = (block: Block): Block[] =>
  block.lines.length > 1 && block.lines.some((line) => line.length > headingWidth || /[。；;]$/.test(line))
    ? block.lines.map((line) => ({ lines: [line], indented: block.indented }))
    : [block]

/** Folio lines right over a headline, or the page's name under its date, are blocks of their own. */
const withoutFurniture = (block: Block): Block[] => {
  if (block.lines.length < 2 || !block.lines.some(isFurniture)) return [block]
  const groups: Block[] = []
  let loose: Block | undefined
  for (const line of block.lines) {
    if (isFurniture(line) || isPageName(line)) {
      groups.push({ lines: [line], indented: block.indented })
      loose = undefined
    } else if (loose) loose.lines.push(line)
    else {
      loose = { lines: [line], indented: block.indented }
      groups.push(loose)
    }
  }
  return groups
}

/** The longest line that a heading of several lines has, in characters. */
const headingWidth = 48

const partsOf = (lines: string[]): string[][] => {
  const groups: string[][] = [[]]
  for (const line of lines) {
    if (line.trim() === '') groups.push([])
    else groups.at(-1)!.push(line)
  }
  return groups.filter((group) => group.length > 0)
}

const indent = /^(?:\u3000{1,4}|[ \t]{2,})/
const blockOf = (lines: string[]): Block => ({ lines: lines.map(tidy), indented: indent.test(lines[0]!) })
const tidy = (line: string) =>
  line
    .replace(/[\u00a0\u200b\ufeff]/g, ' ')
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/^[\s\u3000]+|[\s\u3000]+$/g, '')

/** The width at which the page's lines were wrapped, in characters; undefined where its lines are paragraphs. */
const wrappedWidth = (lines: string[]): number | undefined => {
  if (lines.length < 8) return undefined
  const widths = lines.map((line) => line.trimEnd().length).toSorted((a, b) => b - a)
  const width = widths[Math.floor(lines.length / 20)]!
  const full = lines.filter((line) => Math.abs(line.trimEnd().length - width) <= 2)
  // Lines that all end as paragraphs end are paragraphs of one length, not wrapped lines.
  const ended = full.filter((line) => /[。！？…”]$/.test(line.trim()))
  return width <= 60 && width >= 10 && full.length / lines.length >= 0.4 && ended.length / full.length < 0.4 ? width : undefined
}

/** Lines that fill the width go on in the next, unless it is indented; in a heading, which does not fill it, lines stay lines. */
const unwrap = (lines: string[], width: number, parted: boolean): Block[] => {
  const blocks: Block[] = []
  let open: Block | undefined
  let full = false
  for (const line of lines) {
    if (open && full && !indent.test(line)) open.lines.push(joinText(open.lines.pop()!, tidy(line)))
    else if (open && parted && !open.indented && !indent.test(line) && isShort(open.lines.at(-1)!, width) && isShort(line, width))
      open.lines.push(tidy(line))
    else {
      open = blockOf([line])
      blocks.push(open)
    }
    full = line.trimEnd().length >= width - 2
  }
  return blocks.flatMap(apart).flatMap(withoutFurniture)
}

const isShort = (line: string, width: number) => line.trim().length < width - 2 && !/[。；;]$/.test(line.trim())

/** Joins text that a line or column end cut: with a space only between two Latin words. */
export const joinText = (head: string, tail: string): string =>
  /[A-Za-z,]$/.test(head) && /^[A-Za-z]/.test(tail) ? `${head} ${tail}` : head + tail

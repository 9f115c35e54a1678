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
  const filled = lines.filter((line) => line.trim() !== '').length
  // Without blank lines between paragraphs a group is a whole page: each line is then a paragraph of its own.
  const parted = groups.length > 1 && filled / groups.length <= 6
  const raw = parted ? groups : groups.flatMap((group) => (isWrapped(group) ? [group] : group.map((line) => [line])))
  return raw.flatMap((group) => (isWrapped(group) ? unwrap(group) : [blockOf(group)])).flatMap(apart)
}

/** Paragraphs in one block, one a line, are blocks of their own; only a heading has several lines. */
const apart = (block: Block): Block[] =>
  block.lines.length > 1 && block.lines.some((line) => line.length > headingWidth || /[。；;]$/.test(line))
    ? block.lines.map((line) => ({ lines: [line], indented: block.indented }))
    : [block]

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

/** Most lines as wide as the widest, and none much wider: a column, not a list of paragraphs. */
const isWrapped = (lines: string[]): boolean => {
  if (lines.length < 4) return false
  const widths = lines.map((line) => line.trim().length)
  const widest = Math.max(...widths)
  return widest <= 60 && widths.filter((width) => width >= widest - 2).length / lines.length >= 0.6
}

const unwrap = (lines: string[]): Block[] => {
  const widest = Math.max(...lines.map((line) => line.trim().length))
  const blocks: Block[] = []
  let open: Block | undefined
  for (const line of lines) {
    if (open && !indent.test(line)) open.lines = [joinText(open.lines[0]!, tidy(line))]
    else {
      open = blockOf([line])
      blocks.push(open)
    }
    if (/[。！？”…：；]$/.test(line.trim()) && line.trim().length < widest - 1) open = undefined
  }
  return blocks
}

/** Joins text that a line or column end cut: with a space only between two Latin words. */
export const joinText = (head: string, tail: string): string =>
  /[A-Za-z,]$/.test(head) && /^[A-Za-z]/.test(tail) ? `${head} ${tail}` : head + tail

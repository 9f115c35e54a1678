/** One run of text on a page, in points from the lower left corner: x and y of its beginning, its width, the size of its type. */
export type Run = { text: string; x: number; y: number; width: number; size: number }

type Line = { text: string; left: number; right: number; y: number; size: number }
type Box = { left: number; right: number; top: number; bottom: number }

/**
 * The text of a page in the order in which it is read: columns from left to right, each from top to bottom. Lines of one paragraph are
 * joined, paragraphs parted by blank lines; the lines of a heading stay lines of one block.
 */
export const textOfRuns = (runs: Run[]): string => {
  const lines = linesOf(runs)
  const body = bodySize(lines)
  return regionsOf(lines)
    .flatMap((region) => blocksOf(region, body))
    .join('\n\n')
}

/** Runs on one baseline that follow each other closely are one line; a gap as wide as two characters parts columns. */
const linesOf = (runs: Run[]): Line[] => {
  const sorted = [...runs].sort((a, b) => b.y - a.y || a.x - b.x)
  const lines: Line[] = []
  let row: Run[] = []
  const flush = () => {
    row.sort((a, b) => a.x - b.x)
    let open: Line | undefined
    let spaced = false
    for (const run of row) {
      if (run.text.trim() === '') {
        spaced = true
        continue
      }
      const gap = open ? run.x - open.right : 0
      if (open && gap < Math.max(run.size, open.size) * 1.2 && Math.abs(run.size - open.size) < open.size * 0.5) {
        // A space that was drawn is narrow; a wide gap without one is a space too.
        const latin = /[A-Za-z0-9]$/.test(open.text) && /^[A-Za-z0-9]/.test(run.text)
        const space = gap > run.size * (spaced || latin ? 0.15 : 0.6) ? ' ' : ''
        open.text += space + run.text
        open.right = Math.max(open.right, run.x + run.width)
      } else {
        open = { text: run.text, left: run.x, right: run.x + run.width, y: run.y, size: run.size }
        lines.push(open)
      }
      spaced = false
    }
    row = []
  }
  for (const run of sorted) {
    if (row.length > 0 && Math.abs(row[0]!.y - run.y) > Math.max(row[0]!.size, run.size) * 0.4) flush()
    row.push(run)
  }
  flush()
  return lines
}

const boxOf = (line: Line): Box => ({ left: line.left, right: line.right, top: line.y + line.size, bottom: line.y })

/** Cuts an area by its white: down where a gutter runs through all of it, else across where the widest gap is, until neither is found. */
const regionsOf = (lines: Line[], depth = 0): Line[][] => {
  if (lines.length < 2 || depth > 60) return lines.length === 0 ? [] : [lines]
  const type = median(lines.map(({ size }) => size))
  const down = widestGap(lines.map(boxOf).map(({ left, right }) => [left, right] as const))
  if (down && down.width >= type * 0.8) {
    const left = lines.filter((line) => line.left < down.at)
    const right = lines.filter((line) => line.left >= down.at)
    // A gutter parts columns, not a number from its line: both sides must have lines enough, or much white between.
    if (Math.min(left.length, right.length) >= 2 || down.width > type * 2)
      return [...regionsOf(left, depth + 1), ...regionsOf(right, depth + 1)]
  }
  const across = widestGap(lines.map(boxOf).map(({ bottom, top }) => [bottom, top] as const))
  const heads = headingEdge(lines, type)
  const at = heads ?? (across && across.width >= type * 1.2 ? across.at : undefined)
  if (at !== undefined) {
    const above = lines.filter((line) => line.y >= at)
    const below = lines.filter((line) => line.y < at)
    if (above.length > 0 && below.length > 0) return [...regionsOf(above, depth + 1), ...regionsOf(below, depth + 1)]
  }
  return [lines.toSorted((a, b) => b.y - a.y || a.left - b.left)]
}

/** Below a wide heading columns may begin: the edge under the first line that is much larger or wider than the text below it. */
const headingEdge = (lines: Line[], type: number): number | undefined => {
  const sorted = lines.toSorted((a, b) => b.y - a.y)
  const width = Math.max(...lines.map(({ right }) => right)) - Math.min(...lines.map(({ left }) => left))
  for (const [at, line] of sorted.entries()) {
    const next = sorted[at + 1]
    if (!next) return undefined
    const wide = line.right - line.left > width * 0.55 && line.size > type * 1.25
    if (wide && next.y < line.y - 1 && !(next.size > type * 1.25 && next.right - next.left > width * 0.3)) {
      const below = sorted.slice(at + 1)
      const gap = widestGap(below.map(({ left, right }) => [left, right] as const))
      if (gap && gap.width >= type * 0.8) return line.y - 0.5
    }
  }
  return undefined
}

/** The widest stretch that no interval covers, between the first and the last. */
const widestGap = (intervals: (readonly [number, number])[]): { at: number; width: number } | undefined => {
  const sorted = intervals.toSorted((a, b) => a[0] - b[0])
  let end = sorted[0]?.[1] ?? 0
  let best: { at: number; width: number } | undefined
  for (const [from, to] of sorted.slice(1)) {
    if (from - end > (best?.width ?? 0)) best = { at: (from + end) / 2, width: from - end }
    end = Math.max(end, to)
  }
  return best
}

/** Lines of one area as blocks: a paragraph goes on until a line ends early, the next is indented, or the type or the distance changes. */
const blocksOf = (lines: Line[], body: number): string[] => {
  const left = Math.min(...lines.map((line) => line.left))
  const right = Math.max(...lines.map((line) => line.right))
  const blocks: { text: string; last: Line; heading: boolean }[] = []
  const usual = median(
    lines
      .slice(1)
      .map((line, at) => lines[at]!.y - line.y)
      .filter((distance) => distance > 0),
  )
  for (const line of lines) {
    const open = blocks.at(-1)
    const same = open && Math.abs(open.last.size - line.size) < line.size * 0.12
    const near = open && open.last.y - line.y < Math.max(usual * 1.5, line.size * 1.9)
    const indented = line.left > left + line.size * 1.4 || /^\u3000/.test(line.text)
    const early = open && open.last.right < right - open.last.size * 1.6
    if (open && same && near && (open.heading || (!indented && !early))) {
      // Large type is a heading: its lines are kept apart, for where it breaks says something.
      open.text += open.heading ? `\n${line.text.trim()}` : joined(open.text, line.text.trim())
      open.last = line
    } else blocks.push({ text: line.text.trim(), last: line, heading: line.size > body * 1.25 })
  }
  return blocks.map(({ text }) => text)
}

const joined = (head: string, tail: string): string => (/[A-Za-z0-9,]$/.test(head) && /^[A-Za-z]/.test(tail) ? ` ${tail}` : tail)

const bodySize = (lines: Line[]): number =>
  median(lines.flatMap((line) => Array.from({ length: Math.ceil(line.text.length / 10) }, () => line.size)))

const median = (values: number[]): number => (values.length === 0 ? 0 : values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!)

/** Radicals that look like characters: PDFs made by browsers hold ⼈ for 人. Other signs stay as they are. */
export const withoutRadicals = (text: string): string =>
  text.replace(/[\u2e80-\u2fdf]/g, (radical) => (radical >= '\u2f00' ? radical.normalize('NFKC') : (supplement[radical] ?? radical)))

const supplement: Record<string, string> = Object.fromEntries(
  [
    ...'⺟母⺠民⺝月⺩王⺾艹⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟'.matchAll(
      /(.)(.)/gu,
    ),
  ].map(([, radical, character]) => [radical!, character!]),
)

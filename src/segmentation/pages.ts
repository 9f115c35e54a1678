import type { PageText } from '../sources/source.ts'
import { blocksOf } from './blocks.ts'
import { markHeadingLines } from './heading-lines.ts'
import type { Words } from './joining.ts'
import { likenessOf } from './likeness.ts'
import { isPagePointer } from './marks.ts'
import { matchHeadings } from './match-headings.ts'
import { type PagePart, print } from './printing.ts'
import { strandsOf } from './strands.ts'
import { type Unit, unitsOf } from './units.ts'

/** What one page holds. aside: its furniture, which belongs to no story. lead: see `Reading` of strands.ts. */
export type PageReading = { parts: PagePart[]; teasers: string[]; aside: string[]; lead: number }

/** Reads one page: blocks, what each can be, which go together, and how they stand in the paper. */
export const readPage = ({ page, text, url }: PageText, words: Words): PageReading => {
  const all = unitsOf(blocksOf(text))
  const isAside = (unit: Unit) => unit.role === 'furniture'
  const kept = all.filter((unit) => !isAside(unit)).map((unit, at) => ({ ...unit, at }))
  const likeness = likenessOf(kept)
  const units = markHeadingLines(kept, /\n[ \t\u3000]*\r?\n/.test(text), likeness, words)
  const { strands: followed, lead } = strandsOf(units, likeness, words)
  const strands = matchHeadings(followed, likeness)
  const reading: PageReading = { parts: [], teasers: [], aside: all.filter(isAside).map((unit) => unit.text), lead }
  for (const strand of strands) {
    const own = strand.parts.map(({ unit }) => units[unit]!)
    if (strand.kind === 'teaser' || isTeaser(own)) reading.teasers.push(own.map((unit) => unit.text).join('\n'))
    else {
      const part = print(strand, units, page)
      reading.parts.push(url === undefined ? part : { ...part, article: { ...part.article, url } })
    }
  }
  return reading
}

/** A few lines without a whole sentence that point to a page. */
const isTeaser = (units: Unit[]): boolean =>
  units.some((unit) => unit.role === 'pointer' || isPagePointer(unit.text)) &&
  units.reduce((sum, unit) => sum + unit.text.length, 0) < 200 &&
  !units.some((unit) => unit.opens || unit.role === 'byline')

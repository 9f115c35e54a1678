/** How much of a paper there is. */
export type EditionSize = { pages: number; stories: number }

/**
 * How an edition stands, for editors. not out yet: nothing is there for that day. partial: parts are known to be missing, or it has at
 * most half the pages or stories of the same weekday before. unchanged: whole, and the last reading found nothing new. usual: the middle
 * of the same weekdays before; missing where none is kept.
 */
export type Health = EditionSize & { state: 'not out yet' | 'partial' | 'unchanged' | 'complete'; usual?: EditionSize }

/** now: undefined when nothing is there. whole: as its source knows. changed: by the last reading. before: the same weekday, up to four. */
export const healthOf = (now: (EditionSize & { whole: boolean; changed: boolean }) | undefined, before: EditionSize[]): Health => {
  const usual = before.length === 0 ? {} : { usual: { pages: middle(before, 'pages'), stories: middle(before, 'stories') } }
  if (!now) return { state: 'not out yet', pages: 0, stories: 0, ...usual }
  const { pages, stories, whole, changed } = now
  const state = !whole || isThin({ pages, stories }, usual.usual) ? 'partial' : changed ? 'complete' : 'unchanged'
  return { state, pages, stories, ...usual }
}

/** Half is the line: between two ordinary days of one weekday a paper's size varies by less. */
const isThin = (now: EditionSize, usual: EditionSize | undefined): boolean =>
  usual !== undefined && ((usual.pages > 1 && now.pages * 2 <= usual.pages) || (usual.stories > 3 && now.stories * 2 <= usual.stories))

const middle = (sizes: EditionSize[], of: keyof EditionSize): number => {
  const sorted = sizes.map((size) => size[of]).toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)]!
}

/** The same pattern, for every place of a text where it holds. Made once for each pattern. */
export const everyOf = (pattern: RegExp): RegExp => {
  const known = everywhere.get(pattern)
  if (known) return known
  const every = new RegExp(pattern.source, `g${pattern.flags.replace('g', '')}`)
  everywhere.set(pattern, every)
  return every
}
const everywhere = new WeakMap<RegExp, RegExp>()

/** Where a stretch of characters stands in a text. */
export const placesOf = (words: string, text: string): number[] => {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + words.length)) places.push(at)
  return places
}

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

/** What a global pattern finds in a text, as matchAll does: without its copy of the pattern, ten times as fast where there is nothing. */
export const everyMatch = (text: string, pattern: RegExp): RegExpExecArray[] => {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1
  }
  return found
}

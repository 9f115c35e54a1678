/** The runs of four characters of a text, without white space. */
export const gramsOf = (text: string): Set<string> => {
  const bare = text.replace(/\s+/g, '')
  const grams = new Set<string>()
  for (let i = 0; i + 4 <= bare.length; i++) grams.add(bare.slice(i, i + 4))
  return grams
}

/** How much of the first stands in the second, 0 to 1. */
export const containment = (part: Set<string>, whole: Set<string>): number => {
  let both = 0
  for (const gram of part) if (whole.has(gram)) both++
  return part.size === 0 ? 0 : both / part.size
}

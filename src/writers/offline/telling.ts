/**
 * How telling each sentence of a story is, 0 to 1. LexRank (Erkan and Radev 2004: the stationary distribution of a random walk over
 * the sentences, which steps along the cosine of their tf·idf vectors) with what Edmundson (1969) found to matter beside the words:
 * the place of a sentence in the story, and the words that it shares with the headline. In news the lead says most.
 */
export const tellingness = (sentences: string[][], headline: string[], alike: Likeness): number[] => {
  const central = scaled(lexRank(sentences.map((_, one) => sentences.map((_, other) => (one === other ? 0 : alike(one, other))))))
  const title = new Set(headline.filter((word) => word.length > 1))
  const shared = scaled(sentences.map((words) => new Set(words.filter((word) => title.has(word))).size / Math.sqrt(words.length + 1)))
  return sentences.map((_, index) => 0.4 * central[index]! + 0.4 / (1 + index / 3) + 0.2 * shared[index]!)
}

/** The cosine of two sentences' tf·idf vectors, for telling whether the second would only repeat the first. */
export const likeness = (sentences: string[][]): Likeness => {
  const vectors = vectorsOf(sentences)
  const rows = vectors.map((one, index) => vectors.slice(0, index).map((other) => cosine(one, other)))
  return (one, other) => (one === other ? 1 : rows[Math.max(one, other)]![Math.min(one, other)]!)
}

/** Of two sentences, by their places. */
type Likeness = (one: number, other: number) => number
type Vector = { weights: Map<string, number>; length: number }

const vectorsOf = (sentences: string[][]): Vector[] => {
  const counts = new Map<string, number>()
  for (const words of sentences) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return sentences.map((words) => {
    const weights = new Map<string, number>()
    for (const word of words) {
      if (!/[\p{L}\p{N}]/u.test(word)) continue
      weights.set(word, (weights.get(word) ?? 0) + Math.log((sentences.length + 1) / (counts.get(word)! + 0.5)))
    }
    return { weights, length: Math.hypot(...weights.values()) || 1 }
  })
}

const cosine = (one: Vector, other: Vector): number => {
  let product = 0
  for (const [word, weight] of one.weights) product += weight * (other.weights.get(word) ?? 0)
  return product / (one.length * other.length)
}

/** The chance with which the walk starts anew anywhere; the authors' value. */
const restart = 0.15

const lexRank = (likenesses: number[][]): number[] => {
  const size = likenesses.length
  const sums = likenesses.map((row) => row.reduce((sum, value) => sum + value, 0))
  let ranks = likenesses.map(() => 1 / size)
  for (let round = 0; round < 30; round++) {
    ranks = ranks.map((_, place) => {
      const reached = ranks.reduce(
        (sum, rank, from) => sum + rank * (sums[from]! > 0 ? likenesses[from]![place]! / sums[from]! : 1 / size),
        0,
      )
      return restart / size + (1 - restart) * reached
    })
  }
  return ranks
}

const scaled = (values: number[]): number[] => {
  const most = Math.max(...values, 0)
  return values.map((value) => (most === 0 ? 0 : value / most))
}

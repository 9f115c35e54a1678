import type { Embed } from '../writers/writer.ts'
import type { PassageIndex } from './passage-index.ts'

/** Passages by meaning, beside those by word. Never throws: without vectors the words alone are searched. */
export type Vectors = {
  /** Gives a vector to some of the passages that have none. Resolves when there is nothing more to do now. */
  keep(): Promise<void>
  /** The rows of the passages nearest to a text, best first; empty when that cannot be told. */
  near(text: string, signal?: AbortSignal): Promise<number[]>
}

export type VectorsDeps = {
  index: PassageIndex
  embed: Embed
  /** Vectors of another model are of no use. */
  model: string
  /** Told once for each failure; without the text. */
  onError?: (error: unknown) => void
}

/** Texts sent at once; the embedder divides them further. */
const atATime = 100
/** Models take some thousand tokens; a passage is shorter, an English one may not be. */
const longest = 4000
const wanted = 30

export const createVectors = ({ index, embed, model, onError }: VectorsDeps): Vectors => {
  let keeping: Promise<void> | undefined
  const fill = async () => {
    for (;;) {
      const passages = index.vectors.missing(model, atATime)
      if (passages.length === 0) return
      const vectors = await embed(passages.map(({ text }) => text.slice(0, longest) || '-'))
      index.vectors.put(
        model,
        passages.map(({ row, text }, at) => ({ row, text, vector: whole(vectors[at]!) })),
      )
    }
  }
  return {
    keep() {
      keeping ??= fill()
        .catch((error) => onError?.(error))
        .finally(() => {
          keeping = undefined
        })
      return keeping
    },
    async near(text, signal) {
      try {
        if (!index.vectors.has(model)) return []
        const [vector] = await embed([text.slice(0, longest)], signal)
        return vector ? index.vectors.nearest(model, whole(vector), wanted) : []
      } catch (error) {
        // A reader's Stop shows at the writer's next step.
        if (!signal?.aborted) onError?.(error)
        return []
      }
    },
  }
}

/** With 127 as its greatest part, in whole numbers: a quarter of the room, and near enough to rank by. */
const whole = (vector: Float32Array): Int8Array => {
  let most = 1e-12
  for (const value of vector) most = Math.max(most, Math.abs(value))
  return Int8Array.from(vector, (value) => Math.round((value / most) * 127))
}

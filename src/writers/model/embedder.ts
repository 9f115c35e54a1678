import OpenAI from 'openai'
import type { Usage } from '../../news/brief.ts'
import type { Embed } from '../writer.ts'
import type { Breaker } from './breaker.ts'

export type EmbedderOptions = {
  key: string
  baseUrl: string
  model: string
  /** Milliseconds for one batch. */
  timeout: number
  /** Per million tokens. */
  price: number
  breaker: Breaker
  budget: { left(): Promise<boolean>; spend(usage: Usage): Promise<void> }
}

/** Some servers take no more texts at once. */
const batch = 10

/**
 * Vectors of an OpenAI-compatible server, in the order of the texts. Rejects when the server cannot, may not for the budget, or gives
 * anything but a vector for each text: whoever searches then does without.
 */
export const createEmbedder = (options: EmbedderOptions): Embed => {
  const { breaker, budget } = options
  const client = new OpenAI({ apiKey: options.key, baseURL: options.baseUrl, timeout: options.timeout, maxRetries: 1, logLevel: 'off' })
  const ask = async (input: string[], signal?: AbortSignal): Promise<Float32Array[]> => {
    if (breaker.wait() > 0) throw new Error('the embeddings server is not asked for a while')
    if (!(await budget.left())) throw new Error("today's budget is used up (DAILY_BUDGET)")
    const deadline = AbortSignal.timeout(options.timeout)
    try {
      const reply = await client.embeddings.create(
        { model: options.model, input, encoding_format: 'float' },
        { signal: signal ? AbortSignal.any([signal, deadline]) : deadline },
      )
      const tokens = reply.usage?.total_tokens ?? 0
      await budget.spend({ tokens, cost: (tokens * options.price) / 1e6 })
      const vectors = input.map((_, at) => reply.data?.find(({ index }) => index === at)?.embedding)
      const length = vectors[0]?.length ?? 0
      if (length === 0 || vectors.some((vector) => vector?.length !== length || !vector.every(Number.isFinite)))
        throw new Error('the embeddings server gave no vector for a text')
      breaker.succeeded()
      return vectors.map((vector) => Float32Array.from(vector!))
    } catch (error) {
      if (!signal?.aborted) breaker.failed(false)
      throw error
    }
  }
  return async (texts, signal) => {
    const vectors: Float32Array[] = []
    for (let at = 0; at < texts.length; at += batch) vectors.push(...(await ask(texts.slice(at, at + batch), signal)))
    return vectors
  }
}

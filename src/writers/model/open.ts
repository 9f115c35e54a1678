import type { Prompt } from '../../prompts.ts'
import type { Embed, Writer } from '../writer.ts'
import { createBreaker } from './breaker.ts'
import { createEmbedder } from './embedder.ts'
import { type Budget, createModelWriter } from './writer.ts'

export type ModelDeps = {
  prompt: (name: 'brief' | 'answer' | 'question' | 'segment') => Prompt
  paper: string
  budget: Budget
  now: () => Date
}

/** As it is configured. timeout: seconds for one reply. */
export type ModelSettings = {
  key: string
  baseUrl: string
  name: string
  embedding?: string
  concurrency: number
  timeout: number
  prices: { input: number; output: number }
}

/** The configured model as a writer and, where an embedding model is named, as the maker of vectors. */
export const openModel = (
  { key, baseUrl, name, embedding, concurrency, timeout, prices }: ModelSettings,
  { prompt, paper, budget, now }: ModelDeps,
): { writer: Writer; embedding?: { embed: Embed; model: string } } => {
  const common = { key, baseUrl, timeout: timeout * 1000, budget }
  const prompts = { brief: prompt('brief'), answer: prompt('answer'), question: prompt('question'), segment: prompt('segment') }
  const writer = createModelWriter({ ...common, model: name, concurrency, prices, prompts, paper, now: () => now().getTime() })
  if (!embedding) return { writer }
  const breaker = createBreaker(() => performance.now())
  return { writer, embedding: { embed: createEmbedder({ ...common, model: embedding, price: prices.input, breaker }), model: embedding } }
}

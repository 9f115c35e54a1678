import { badRequest } from './refusal.ts'

export type CallbackAnswer = { text?: string; alert: boolean; url?: string }
export type InlineAnswer = { results: Record<string, unknown>[]; button?: unknown }

/** Open callback and inline queries: each may be answered once, and only within a minute (the real server gives up about then). */
export type Queries = {
  ask<A>(): { id: string; answered: Promise<A> }
  answer(id: string, answer: unknown): void
}

export function createQueries(now: () => Date, lasts = 60_000): Queries {
  const open = new Map<string, { at: number; resolve(answer: unknown): void }>()
  let last = 0
  return {
    ask<A>() {
      const id = `4382${String(++last).padStart(14, '0')}`
      const { promise, resolve } = Promise.withResolvers<A>()
      open.set(id, { at: now().getTime(), resolve: (answer) => resolve(answer as A) })
      return { id, answered: promise }
    },
    answer(id, answer) {
      const query = open.get(id)
      open.delete(id)
      if (!query || now().getTime() - query.at > lasts) {
        throw badRequest('query is too old and response timeout expired or query ID is invalid')
      }
      query.resolve(answer)
    },
  }
}

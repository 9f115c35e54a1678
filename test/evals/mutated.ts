import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Types } from '../telegram/update-making.ts'
import type { Eval } from './main.ts'
import { giveMutatedReplies } from './mutated-replies.ts'
import { sendMutatedUpdates } from './mutated-updates.ts'

/**
 * `mutated BOT_API.json [--updates=N] [--replies=N] [--seed=N]`: a description of the Bot API (`{types: {NAME: {fields: [{name, types,
 * required}], subtypes}}}`) gives the shapes of updates.
 */
export const run: Eval = async ([file], write, flags) => {
  const number = { type: 'string' } as const
  const { values } = parseArgs({ args: flags, options: { updates: number, replies: number, seed: number } })
  const [updates, replies, seed] = [Number(values.updates ?? 100_000), Number(values.replies ?? 10_000), Number(values.seed ?? 1)]
  const closing: (() => unknown)[] = []
  const t = { after: (work: () => unknown) => void closing.push(work) }
  try {
    if (updates === 0) return { replies: await giveMutatedReplies(t, replies, seed) }
    const { types } = JSON.parse(readFileSync(file!, 'utf8')) as { types: Types }
    const { failures, ...summary } = await sendMutatedUpdates(t, types, updates, seed)
    for (const [failure, times] of Object.entries(failures)) write({ failure, times })
    return { updates: summary, replies: await giveMutatedReplies(t, replies, seed) }
  } finally {
    for (const close of closing.reverse()) await close()
  }
}

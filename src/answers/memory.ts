import type { Turn } from '../news/question.ts'
import type { Store } from '../store/store.ts'

type Turns = Pick<Store, 'turns'>

/** How long a conversation is remembered, in milliseconds: six hours. */
export const rememberedFor = 6 * 60 * 60_000
const mostTurns = 6

/** The last turns of a chat, oldest first. */
export const recall = async ({ turns }: Turns, chat: string): Promise<Turn[]> => {
  const thread: Turn[] = []
  for await (const [, turn] of turns.entries(`${chat}/`)) thread.push(turn)
  return thread.slice(-mostTurns)
}

export const remember = ({ turns }: Turns, chat: string, turn: Turn): Promise<void> => turns.set(`${chat}/${turn.at}`, turn, rememberedFor)

/** Deletes what was remembered of a chat. */
export const forget = async ({ turns }: Turns, chat: string): Promise<void> => {
  const keys: string[] = []
  for await (const [key] of turns.entries(`${chat}/`)) keys.push(key)
  for (const key of keys) await turns.delete(key)
}

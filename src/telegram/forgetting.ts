import type { Collection, Store } from '../store/store.ts'

type Kept = Pick<Store, 'turns' | 'questions' | 'notes'>

/** Deletes what was remembered of a chat: questions, conversation, what its messages were about, feedback and reports. */
export const forgetChat = async ({ turns, questions, notes }: Kept, chat: string): Promise<void> => {
  await empty(turns, `${chat}/`)
  await empty(questions, `${chat}-`)
  for (const kind of ['about', 'asking', 'feedback', 'report']) await empty(notes, `${kind}/${chat}/`)
}

const empty = async (collection: Collection<unknown>, prefix: string): Promise<void> => {
  const keys: string[] = []
  for await (const [key] of collection.entries(prefix)) keys.push(key)
  for (const key of keys) await collection.delete(key)
}

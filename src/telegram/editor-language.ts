import type { Store } from '../store/store.ts'
import type { Say, Wording } from './wording/wording.ts'

/** How an editor is told what nobody asked for: in the language that they chose for their own chat, else in both. */
export const editorSays =
  ({ subscribers }: Pick<Store, 'subscribers'>, wording: Wording) =>
  async (editor: number): Promise<Say> =>
    wording((await subscribers.get(String(editor)))?.language ?? 'both')

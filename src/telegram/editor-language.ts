import type { Store } from '../store/store.ts'
import { nameOf, type Reading, type Say, type Wording } from './wording/wording.ts'

/** How an editor is told what nobody asked for: in the language that they chose for their own chat, else in both. */
export const editorSays =
  ({ subscribers }: Pick<Store, 'subscribers'>, wording: Wording) =>
  async (editor: number): Promise<Say> =>
    wording((await subscribers.get(String(editor)))?.language ?? 'both')

/** A choice of language in the words of the editor's own. */
export const languageName = (reading: Reading, wording: Wording, say: Say): string =>
  say('admin-status-reading', { reading, name: nameOf(reading, wording, say) })

import type { Seat } from './http/seats.ts'
import type { Person, Sandbox } from './sandbox.ts'

/** The people of the demo: a merchant who reads English, an editor who reads Chinese, and a partner in their group. */
export const reader: Person = { id: 1001, first_name: 'Amira', last_name: 'Haddad', language_code: 'en' }
export const editor: Person = { id: 1002, first_name: '林', last_name: '小梅', language_code: 'zh' }
const partner: Person = { id: 1003, first_name: 'Diego', language_code: 'en' }
const group = { id: -1004, title: '义乌商友 Traders', topics: { 2: '读报 The paper', 3: '货运 Freight' }, bot: 'left' as const }
const channel = { id: -1005, title: '义乌晨报 Daily', bot: 'left' as const }

/**
 * Opens their chats and gives the places to sit at. Only the editor belongs among the bot's admins; in the group, a forum, and in the
 * channel one sits as its owner, and the bot has yet to be added.
 */
export function openCast(sandbox: Pick<Sandbox, 'reader' | 'group' | 'channel'>): Seat[] {
  sandbox.reader(reader, { started: false })
  sandbox.reader(editor, { started: false })
  sandbox.group({
    ...group,
    members: [
      [editor, 'creator'],
      [reader, 'member'],
      [partner, 'member'],
    ],
  })
  sandbox.channel({ ...channel, admins: [editor] })
  return [
    { key: 'reader', role: 'reader', chat: reader.id, as: reader.id },
    { key: 'editor', role: 'editor', chat: editor.id, as: editor.id },
    { key: 'group', role: 'group', chat: group.id, as: editor.id },
    { key: 'channel', role: 'channel', chat: channel.id, as: editor.id },
  ]
}

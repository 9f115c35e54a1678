import { pressData } from '../../src/telegram/buttons.ts'
import type { Mutating } from '../mutating.ts'
import { adminPresses, readerPresses } from './presses.ts'

/** Types by name, as the description of the Bot API lists them: with fields, or as one of several. */
export type Types = Record<
  string,
  { fields?: { name: string; types: string[]; required: boolean }[]; subtypes?: string[]; [other: string]: unknown }
>

export type People = { /** Chats that are there. */ chats: number[]; editor: number; bot: string }

const commands = [
  ...['/start', '/start x', '/today', '/help', '/settings', '/stop', '/privacy', '/run', '/term 桥 = Bridge', '/note Hello', '/nothing'],
  ...['/', '谢谢', '?', 'https://paper.example/1.html', '/help@paperboy'],
]
const questions = ['How much did Yiwu export to Vietnam?', '义乌对越南出口多少？', '明天见 @paperboy', '/today 怎么样']
const wordsOf: Record<string, readonly string[]> = {
  type: ['private', 'group', 'supergroup', 'channel', 'mention', 'bot_command', 'url', 'text_link', 'paragraph'],
  status: ['member', 'administrator', 'creator', 'left', 'kicked', 'restricted'],
  language_code: ['en', 'zh-hans', 'ar', 'xx'],
  query: ['Vietnam', '越南', ''],
  mime_type: ['text/plain', 'application/pdf', 'image/png'],
  file_name: ['01.txt', '2026-11-20.pdf', 'x'],
}

/** Updates of every kind that the types allow, of the people that there are and of strangers. Well formed; what they say is made up. */
export const createUpdateMaking = (types: Types, people: People, { below, pick }: Mutating) => {
  const kinds = types.Update!.fields!.filter(({ name }) => name !== 'update_id')
  const common = kinds.filter(({ name }) => /^(message|callback_query|my_chat_member|inline_query|stopped_message_generation)$/.test(name))
  const presses = [...readerPresses, ...adminPresses].map(pressData)
  const someone = () => (below(50) === 0 ? pick(people.chats) : 10_000_000 + below(40_000_000))

  const whole = (name: string, owner: string): number => {
    if (name === 'date' || name.endsWith('_date')) return 1_790_000_000 + below(1_000_000)
    if (name === 'offset' || name === 'length') return below(12)
    if (/(^|_)id$/.test(name) && !/message/.test(name)) return owner === 'Chat' && below(4) === 0 ? -someone() : someone()
    return below(50)
  }
  const text = (name: string): string => {
    if (name === 'text') return below(40) === 0 ? '很长的问题，'.repeat(below(700)) : pick(below(12) === 0 ? questions : commands)
    if (name === 'data') return pick(presses)
    if (name === 'username') return below(3) === 0 ? people.bot : `name${below(99)}`
    return pick(wordsOf[name] ?? ['x', '报纸', `${name} ${below(9)}`])
  }
  const make = (type: string, name: string, owner: string, depth: number): unknown => {
    if (type.startsWith('Array of ')) return Array.from({ length: below(3) }, () => make(type.slice(9), name, owner, depth + 1))
    if (type === 'Integer') return whole(name, owner)
    if (type === 'Float') return below(1000) / 7
    if (type === 'Boolean') return below(2) === 0
    const known = types[type]
    if (known === undefined) return text(name)
    if (known.subtypes) return make(pick(known.subtypes), name, owner, depth)
    const value: Record<string, unknown> = {}
    for (const field of known.fields ?? []) {
      const likely = ['from', 'text', 'message', 'data'].includes(field.name) ? 0.9 : depth > 3 ? 0 : 0.12
      if (field.required ? depth < 12 : below(1000) < likely * 1000)
        value[field.name] = make(pick(field.types), field.name, type, depth + 1)
    }
    return value
  }

  return (update_id: number): Record<string, unknown> => {
    const { name, types: of } = below(5) === 0 ? pick(kinds) : pick(common)
    const update = { update_id, [name]: make(pick(of), name, 'Update', 0) }
    asCommand(update[name])
    // Most of what a bot gets is said in private chats, where chat and sender are one.
    const said = update[name] as { chat?: unknown; from?: unknown }
    if (said.chat && below(3) > 0) {
      const id = below(40) === 0 ? people.editor : someone()
      said.from = { id, is_bot: false, first_name: 'R', language_code: pick(wordsOf.language_code!) }
      said.chat = { id, type: 'private', first_name: 'R' }
    }
    return update
  }
}

/** Telegram marks a command in the text; without the mark it is text like any other. */
const asCommand = (message: unknown) => {
  const said = message as { text?: string; entities?: object[] }
  const command = /^\/\w+(@\w+)?/.exec(said.text ?? '')?.[0]
  if (command) said.entities = [{ type: 'bot_command', offset: 0, length: command.length }]
}

import type { Args } from '../args.ts'
import { badRequest } from '../refusal.ts'
import type { BotCommand } from '../wire.ts'
import type { Settings } from '../world.ts'
import { knownChat, type Method, type Methods, type Server } from './server.ts'

const scopes = ['default', 'all_private_chats', 'all_group_chats', 'all_chat_administrators', 'chat', 'chat_administrators', 'chat_member']

/** The key that commands are kept under: their scope, its chat and member, and the language ('' for all others). */
export const commandsKey = (scope: string, language: string) => `${scope}|${language}`

function scopeOf(args: Args, server: Server): string {
  const given = args.json('scope', 'BotCommandScope')
  if (given === undefined) return 'default'
  const { type, chat_id, user_id } = given as Record<string, unknown>
  if (typeof type !== 'string') throw badRequest('can\'t parse BotCommandScope: Can\'t find field "type"')
  if (!scopes.includes(type)) throw badRequest("can't parse BotCommandScope: Unsupported type specified")
  if (!type.startsWith('chat')) return type
  const record = server.world.find(typeof chat_id === 'string' && chat_id.startsWith('@') ? chat_id : Number(chat_id))
  if (!record) throw badRequest('chat not found')
  return [type, record.chat.id, ...(type === 'chat_member' ? [Number(user_id)] : [])].join(':')
}

function languageOf(args: Args): string {
  const language = args.text('language_code') ?? ''
  if (language && !/^[a-z]{2}$/.test(language)) throw badRequest('LANG_CODE_INVALID')
  return language
}

function readCommands(args: Args): BotCommand[] {
  const given = args.json('commands', 'commands')
  if (!Array.isArray(given)) throw badRequest("can't parse commands: Expected an Array of BotCommand")
  if (given.length > 100) throw badRequest('BOT_COMMANDS_TOO_MUCH')
  return given.map((entry: unknown) => {
    const { command, description, is_ephemeral } = (entry ?? {}) as Record<string, unknown>
    if (typeof command !== 'string') throw badRequest('can\'t parse BotCommand: Can\'t find field "command"')
    if (typeof description !== 'string') throw badRequest('can\'t parse BotCommand: Can\'t find field "description"')
    const name = command.replace(/^\//, '').trim()
    if (!/^[a-z0-9_]{1,32}$/.test(name)) throw badRequest('BOT_COMMAND_INVALID')
    if (!description.trim() || [...description.trim()].length > 256) throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID')
    return { command: name, description: description.trim(), ...(is_ephemeral === true ? { is_ephemeral } : {}) }
  })
}

/** set… and get… of one short text about the bot, per language. */
function about(kind: 'names' | 'descriptions' | 'shortDescriptions', field: string, limit: number, tooLong: string): [Method, Method] {
  const set: Method = (args, { world }) => {
    const text = (args.text(field) ?? '').trim()
    if ([...text].length > limit) throw badRequest(tooLong)
    const language = languageOf(args)
    if (text) world.settings[kind].set(language, text)
    else world.settings[kind].delete(language)
    world.tell({ kind: 'settings' })
    return true
  }
  const get: Method = (args, { world }) => {
    const texts = world.settings[kind]
    const fallback = kind === 'names' ? world.bot.first_name : ''
    return { [field]: texts.get(languageOf(args)) ?? texts.get('') ?? fallback }
  }
  return [set, get]
}

const [setMyName, getMyName] = about('names', 'name', 64, 'BOT_TITLE_INVALID')
const [setMyDescription, getMyDescription] = about('descriptions', 'description', 512, 'BOT_DESCRIPTION_INVALID')
const [setMyShortDescription, getMyShortDescription] = about('shortDescriptions', 'short_description', 120, 'BOT_SHORT_DESCRIPTION_INVALID')

export const settingsMethods: Methods = {
  setMyCommands(args, server) {
    const commands = readCommands(args)
    server.world.settings.commands.set(commandsKey(scopeOf(args, server), languageOf(args)), commands)
    server.world.tell({ kind: 'settings' })
    return true
  },
  getMyCommands: (args, server) => server.world.settings.commands.get(commandsKey(scopeOf(args, server), languageOf(args))) ?? [],
  deleteMyCommands(args, server) {
    server.world.settings.commands.delete(commandsKey(scopeOf(args, server), languageOf(args)))
    server.world.tell({ kind: 'settings' })
    return true
  },
  setMyName,
  getMyName,
  setMyDescription,
  getMyDescription,
  setMyShortDescription,
  getMyShortDescription,
  setChatMenuButton(args, server) {
    const given = args.json('menu_button', 'menu button') ?? { type: 'default' }
    const { type } = given as Record<string, unknown>
    if (!['default', 'commands', 'web_app'].includes(String(type)))
      throw badRequest("can't parse MenuButton: MenuButton has unsupported type")
    if (args.has('chat_id')) {
      const record = knownChat(args, server)
      if (record.chat.type !== 'private') throw badRequest('user not found')
      record.menuButton = given
    } else server.world.settings.menuButton = given
    server.world.tell({ kind: 'settings' })
    return true
  },
  getChatMenuButton: (args, server) =>
    (args.has('chat_id') ? knownChat(args, server).menuButton : undefined) ?? server.world.settings.menuButton,
}

/** The commands a reader sees in a chat: the narrowest scope that has any wins, the reader's language before the general list. */
export function shownCommands(
  settings: Settings,
  chat: { id: number; type: string },
  person: number,
  admin: boolean,
  language: string,
): BotCommand[] {
  const group = chat.type !== 'private'
  const order = [
    ...(group ? [`chat_member:${chat.id}:${person}`] : []),
    ...(group && admin ? [`chat_administrators:${chat.id}`] : []),
    `chat:${chat.id}`,
    ...(group && admin ? ['all_chat_administrators'] : []),
    group ? 'all_group_chats' : 'all_private_chats',
    'default',
  ]
  for (const scope of order) {
    const found = settings.commands.get(commandsKey(scope, language)) ?? settings.commands.get(commandsKey(scope, ''))
    if (found?.length) return found
  }
  return []
}

import { answerMethods } from './answers.ts'
import { chatMethods } from './chats.ts'
import { draftMethods } from './drafts.ts'
import { editingMethods } from './editing.ts'
import { fileMethods } from './files.ts'
import { messageMethods } from './messages.ts'
import type { Method } from './server.ts'
import { settingsMethods } from './settings.ts'
import { updateMethods } from './updates.ts'

const groups = [updateMethods, messageMethods, editingMethods, draftMethods, chatMethods, answerMethods, fileMethods, settingsMethods]
const byName = new Map(groups.flatMap((group) => Object.entries(group)).map(([name, method]) => [name.toLowerCase(), { name, method }]))

/**
 * What the real server has and this one has not: media other than documents and photos, albums, forwarding, polls, payments, stickers,
 * games, passports, business and ephemeral messages, managing members and topics, stories, gifts. Their methods answer 404.
 *
 * The method of that name in any case, with its proper spelling; undefined when this server has none. */
export const findMethod = (name: string): { name: string; method: Method } | undefined => byName.get(name.toLowerCase())

/** Every method's name, as Telegram spells it. */
export const methodNames = [...byName.values()].map(({ name }) => name)

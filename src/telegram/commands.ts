import type { LanguageCode } from '@grammyjs/types'
import type { Api } from 'grammy'
import type { Wording } from './wording/wording.ts'

/** In the order in which Telegram's menu shows them; described by the wording `command-NAME`. */
export const readerCommands = ['today', 'digest', 'stories', 'search', 'settings', 'language', 'help', 'privacy', 'forget', 'stop'] as const
export const adminCommands = ['admin', 'run', 'preview', 'review', 'status', 'asked', 'term', 'note'] as const

/**
 * Registers commands and the bot's description in each language: for everyone, and with the editors' own in their chats only. The menu
 * stays as it is for as long as the bot runs, so its example of a day is yesterday.
 */
export const registerCommands = async (api: Api, admins: number[], wording: Wording): Promise<void> => {
  for (const language of [undefined, ...wording.languages.map(({ code }) => code)]) {
    const say = wording(language ?? 'en')
    const day = say('command-digest-day')
    const described = (names: readonly string[]) => names.map((command) => ({ command, description: say(`command-${command}`, { day }) }))
    const other = language === undefined ? {} : { language_code: language as LanguageCode }
    // What is shown before /start and when the bot is shared; an older server may not know these.
    await api.setMyDescription(say('bot-description'), other).catch(() => {})
    await api.setMyShortDescription(say('bot-short-description'), other).catch(() => {})
    await api.setMyCommands(described(readerCommands), other)
    // An editor who has never opened the chat with the bot is not known to it yet.
    for (const admin of admins)
      await api
        .setMyCommands(described([...adminCommands, ...readerCommands]), { ...other, scope: { type: 'chat', chat_id: admin } })
        .catch(() => {})
  }
}

import type { World } from '../world.ts'

/** A place to sit in the page: who one is, and in which chat. */
export type Seat = {
  key: string
  /** How the page marks it. */
  role: 'reader' | 'editor' | 'group' | 'channel'
  chat: number
  /** The person who writes from here. */
  as: number
}

/** What the page needs besides the chats: where one may sit, and which morning the clock can be moved to. */
export type PageOptions = {
  seats: Seat[]
  /** IANA zone of the paper; times on the page are shown in it. */
  timeZone: string
  /** The hour and minute at which the digest is due, to move the clock to. */
  morning: { hour: number; minute: number }
  /** Questions that the page offers with one tap, oldest first: the last one whose edition has come into the chat, from then on (milliseconds; 0: always). */
  suggestions?: { from: number; question: Record<string, string> }[]
  /** In which language the bot speaks in a chat, as its reader chose; undefined: in several, or none was chosen. Asked after each of its messages. */
  spokenIn?: (chat: number) => Promise<string | undefined>
  /** Messages to compare, oldest first: the page leads to each, and shows the first beside the chat where there is room. */
  editions?: EditionShown[]
}

/** A message, by its chat, and what it is, in a few words and at more length, in the page's languages. */
export type EditionShown = { chat: number; message: number } & Record<'title' | 'note' | 'about', Record<string, string>>

/** The language that a person's Telegram is set to, as two letters. */
export const languageOf = (world: World, person: number) => (world.people.get(person)?.language_code ?? 'en').slice(0, 2)

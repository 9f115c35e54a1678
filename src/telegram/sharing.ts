import { editionOf } from '../news/article.ts'
import type { Brief } from '../news/brief.ts'
import type { PaperDate } from '../news/edition.ts'
import { type Language, languages } from '../news/language.ts'
import { clean, shorten } from './rendering/text.ts'

/** In characters: in Chinese a good deal less than the 256 bytes that Telegram surely takes. */
const longest = 60

/** What the share button puts into the message field, after the bot's name: the day and the headline, which whoever shares can read. */
export const shareQuery = ({ article, headline }: Pick<Brief, 'article' | 'headline'>, language: Language): string =>
  `${editionOf(article).slice(0, 10)} ${shorten(clean(headline[language]).replace(/\s+/g, ' ').trim(), longest)}`

/** The day in a query of that form. */
export const dayShared = (query: string): PaperDate | undefined => /^(\d{4}-\d{2}-\d{2}) ./.exec(query)?.[1]

/** Whether a query is what the share button of this story writes, in any language. */
export const isShared = (query: string, brief: Pick<Brief, 'article' | 'headline'>): boolean =>
  languages.some((language) => shareQuery(brief, language) === query)

/** The words of a query of that form, for a headline that has been changed since. */
export const withoutDay = (query: string): string => (dayShared(query) === undefined ? query : query.slice(11))

import type { ArticleId } from '../news/article.ts'
import type { Store } from '../store/store.ts'

type Notes = Pick<Store, 'notes'>

const days = 24 * 60 * 60_000
/** A plain text after the ask button is about that story for so long. */
const askingFor = 15 * 60_000

/** Which story a message of ours is about, so that a reply to it is a question about that story. */
export const rememberStory = ({ notes }: Notes, chat: string, message: number, article: ArticleId): Promise<void> =>
  notes.set(`about/${chat}/${message}`, article, 30 * days)

export const storyOfMessage = ({ notes }: Notes, chat: string, message: number): Promise<ArticleId | undefined> =>
  notes.get(`about/${chat}/${message}`)

/** The story that a reader has just opened or wants to ask about, in this chat. */
export const rememberAsking = ({ notes }: Notes, chat: string, reader: string, article: ArticleId): Promise<void> =>
  notes.set(`asking/${chat}/${reader}`, article, askingFor)

export const storyAsked = ({ notes }: Notes, chat: string, reader: string): Promise<ArticleId | undefined> =>
  notes.get(`asking/${chat}/${reader}`)

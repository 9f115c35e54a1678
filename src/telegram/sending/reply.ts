import type { Api } from 'grammy'
import type { Refusal, Reply } from '../../answers/reply.ts'
import type { Question } from '../../news/question.ts'
import type { Store } from '../../store/store.ts'
import { renderAnswer } from '../rendering/answer.ts'
import { message, type Part } from '../rendering/blocks.ts'
import { shorten } from '../rendering/text.ts'
import { rememberStory } from '../thread.ts'
import type { Wording } from '../wording/wording.ts'
import { createSender, type SendOptions, type Target } from './sender.ts'

export type ReplyDeps = {
  api: Api
  store: Pick<Store, 'notes'>
  wording: Wording
  /** Resolves after so many milliseconds: for a pause that Telegram asks for. */
  sleep: (ms: number) => Promise<void>
}

/** A pause that Telegram asks for is kept up to this many seconds; what needs a longer one is tried again later by the desk. */
const longestPause = 30

/** How an answer reaches the reader who asked, as a reply to the question. In private chats it grows in a draft meanwhile. */
export const createReply = ({ api, store, wording, sleep }: ReplyDeps): Reply => {
  const sender = createSender(api)

  const send = async (question: Question, parts: Part[], options: SendOptions = {}) => {
    const target = targetOf(question)
    const sofar = { form: 'unknown' as const, messages: [] }
    let outcome = await sender.send(target, parts, { replyTo: question.message, sofar, ...options })
    if (outcome.kind === 'wait' && outcome.seconds <= longestPause) {
      await sleep(outcome.seconds * 1000)
      outcome = await sender.send(target, parts, { replyTo: question.message, sofar, ...options })
    }
    return outcome
  }

  return {
    waiting: async (question, before) => {
      const say = wording(question.language)
      const parts = message(before > 0 ? say('question-waiting', { before }) : say('question-thinking'))
      if (isPrivate(question)) await sender.draft(targetOf(question), question.message, parts)
      else if (before > 0) await send(question, parts, { quiet: true })
      else await api.sendChatAction(Number(question.chat), 'typing').catch(() => {})
    },
    draft: async (question, text) => {
      if (isPrivate(question) && text.trim() !== '') await sender.draft(targetOf(question), question.message, message(shorten(text, 4000)))
    },
    answer: async (question, answer, late) => {
      const outcome = await send(question, renderAnswer(answer, question, late, wording(question.language)))
      const [about] = answer.kind === 'answered' ? answer.citations : []
      if (outcome.kind === 'sent' && about)
        for (const sent of outcome.messages) await rememberStory(store, question.chat, sent, about.article).catch(() => {})
      return settled(outcome.kind)
    },
    refuse: async (question, refusal) => settled((await send(question, message(refusalText(refusal, wording(question.language))))).kind),
  }
}

const isPrivate = (question: Question) => question.chat === question.reader
const targetOf = ({ chat, topic }: Question): Target => ({ chat: Number(chat), ...(topic !== undefined && { topic }) })

/** A message that Telegram refuses in both forms will be refused again: then there is nobody to answer. */
const settled = (kind: string): 'sent' | 'gone' | 'unreachable' =>
  kind === 'sent' ? 'sent' : kind === 'wait' || kind === 'unreachable' ? 'unreachable' : 'gone'

const refusalText = (refusal: Refusal, say: ReturnType<Wording>): string =>
  refusal.kind === 'daily limit' ? say('question-limit', { limit: refusal.limit }) : say('question-failed')

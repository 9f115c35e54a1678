import type { Api } from 'grammy'
import type { Refusal, Reply } from '../../answers/reply.ts'
import type { Turns } from '../../delivery/messenger.ts'
import type { Answer, Question } from '../../news/question.ts'
import type { Store } from '../../store/store.ts'
import { titleOf, toldOf } from '../briefs.ts'
import type { BotDeps } from '../deps.ts'
import { type AnswerView, renderAnswer } from '../rendering/answer.ts'
import { message, type Part } from '../rendering/blocks.ts'
import { shorten } from '../rendering/text.ts'
import { rememberStory } from '../thread.ts'
import type { Wording } from '../wording/wording.ts'
import { createSender, type SendOptions, type Target } from './sender.ts'

export type ReplyDeps = {
  api: Api
  store: Pick<Store, 'notes' | 'digests' | 'articles'>
  wording: Wording
  /** True while readers may not see anything of a digest. */
  held: BotDeps['held']
  gloss?: BotDeps['gloss']
  /** The turns of a chat among the answers; without it calls are made at once. */
  turns?: (chat: { id: string; group: boolean }) => Turns
  /** Resolves after so many milliseconds: for a pause that Telegram asks for. */
  sleep: (ms: number) => Promise<void>
}

/** A pause that Telegram asks for is kept up to this many seconds; what needs a longer one is tried again later by the desk. */
const longestPause = 30

/** How an answer reaches the reader who asked, as a reply to the question. In private chats it grows in a draft meanwhile. */
export const createReply = ({ api, store, wording, held, gloss, sleep, turns }: ReplyDeps): Reply => {
  const sender = createSender(api)

  const send = async (question: Question, parts: Part[], options: SendOptions = {}) => {
    const target = targetOf(question)
    const mine = turns?.({ id: question.chat, group: !isPrivate(question) })
    const all: SendOptions = {
      replyTo: question.message,
      sofar: { form: 'unknown', messages: [] },
      ...(mine && { turns: mine }),
      ...options,
    }
    let outcome = await sender.send(target, parts, all)
    if (outcome.kind === 'wait' && outcome.seconds <= longestPause) {
      mine?.pause(outcome.seconds)
      await sleep(outcome.seconds * 1000)
      outcome = await sender.send(target, parts, all)
    }
    return outcome
  }

  /** Headlines of the cited stories in the language of the question, where they have one in it. */
  const titlesOf = async (answer: Answer, { language }: Question): Promise<Pick<AnswerView, 'titles' | 'glossed'>> => {
    const cited = answer.kind === 'answered' ? answer.citations : answer.kind === 'talk' ? [] : answer.nearest
    const found = await Promise.all(
      Array.from(new Set(cited.map(({ article }) => article)), async (id) => {
        const article = await store.articles.get(id)
        return article && ([id, titleOf(article, await toldOf({ store, held, ...(gloss && { gloss }) }, article))] as const)
      }),
    ).catch(() => [])
    const titles = new Map(found.flatMap((entry) => (entry?.[1][language] ? [[entry[0], entry[1][language]!] as const] : [])))
    return { titles, glossed: language === 'en' && found.some((entry) => entry?.[1].glossed) }
  }

  return {
    waiting: async (question, before) => {
      const say = wording(question.wording ?? question.language)
      const parts = message(before > 0 ? say('question-waiting', { before }) : say('question-thinking'))
      if (isPrivate(question)) await sender.draft(targetOf(question), question.message, parts)
      else if (before > 0) await send(question, parts, { quiet: true })
      else await api.sendChatAction(Number(question.chat), 'typing').catch(() => {})
    },
    draft: async (question, text) => {
      if (isPrivate(question) && text.trim() !== '') await sender.draft(targetOf(question), question.message, message(shorten(text, 4000)))
    },
    answer: async (question, answer, late) => {
      const outcome = await send(
        question,
        renderAnswer({
          answer,
          question,
          late,
          say: wording(question.wording ?? question.language),
          ...(await titlesOf(answer, question)),
        }),
      )
      const [about] = answer.kind === 'answered' ? answer.citations : []
      if (outcome.kind === 'sent' && about)
        for (const sent of outcome.messages) await rememberStory(store, question.chat, sent, about.article).catch(() => {})
      return settled(outcome.kind)
    },
    refuse: async (question, refusal) =>
      settled((await send(question, message(refusalText(refusal, wording(question.wording ?? question.language))))).kind),
  }
}

const isPrivate = (question: Question) => question.chat === question.reader
const targetOf = ({ chat, topic }: Question): Target => ({ chat: Number(chat), ...(topic !== undefined && { topic }) })

/** A message that Telegram refuses in both forms will be refused again: then there is nobody to answer. */
const settled = (kind: string): 'sent' | 'gone' | 'unreachable' =>
  kind === 'sent' ? 'sent' : kind === 'wait' || kind === 'unreachable' ? 'unreachable' : 'gone'

const refusalText = (refusal: Refusal, say: ReturnType<Wording>): string =>
  refusal.kind === 'daily limit' ? say('question-limit', { limit: refusal.limit }) : say(`question-${refusal.kind}`)

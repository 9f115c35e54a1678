import type { Api } from 'grammy'
import type { Messenger } from '../../delivery/messenger.ts'
import type { Article, ArticleId } from '../../news/article.ts'
import { deliveryKey } from '../../news/delivery.ts'
import type { Digest } from '../../news/digest.ts'
import type { Subscriber } from '../../news/subscriber.ts'
import type { Store } from '../../store/store.ts'
import type { Part } from '../rendering/blocks.ts'
import { renderDigest } from '../rendering/digest.ts'
import type { Wording } from '../wording/wording.ts'
import { createSender, type SoFar, targetOf } from './sender.ts'

export type MessengerDeps = { api: Api; store: Pick<Store, 'articles'>; wording: Wording }

/**
 * How a digest reaches a subscriber on Telegram. api: one without automatic retries, which would send twice and hide the pauses that the
 * broadcast must keep. A digest is rendered once for all subscribers who chose the same.
 */
export const createMessenger = ({ api, store, wording }: MessengerDeps): Messenger => {
  const sender = createSender(api)
  // Of one digest at a time: a broadcast asks for the same one again and again.
  let current = ''
  let articles: Promise<ReadonlyMap<ArticleId, Article>> | undefined
  let rendered = new Map<string, Part[]>()
  // A digest of several messages that was interrupted goes on where it was when it is sent again.
  const unfinished = new Map<string, SoFar>()

  const partsFor = async (digest: Digest, { language, kind, preferences = {} }: Subscriber): Promise<Part[]> => {
    const version = `${digest.id}/${digest.revision}/${digest.madeAt}`
    if (version !== current || !articles) {
      current = version
      rendered = new Map()
      articles = loadArticles(store, digest)
      articles.catch(() => {
        if (current === version) current = ''
      })
    }
    const known = await articles
    const key = [version, language, kind, preferences.stories ?? '', ...(preferences.without ?? [])].join('/')
    const parts = rendered.get(key) ?? renderDigest({ digest, articles: known, reading: language, wording, preferences, chat: kind })
    rendered.set(key, parts)
    return parts
  }

  return {
    send: async (digest, subscriber, turns, signal) => {
      const parts = await partsFor(digest, subscriber)
      const key = `${deliveryKey({ digest: digest.id, subscriber: subscriber.id })}/${digest.revision}`
      const sofar: SoFar = unfinished.get(key) ?? { form: 'unknown', messages: [] }
      const outcome = await sender.send(targetOf(subscriber.id), parts, {
        quiet: subscriber.preferences?.quiet ?? false,
        signal,
        sofar,
        turns,
      })
      if (sofar.messages.length > 0 && (outcome.kind === 'wait' || outcome.kind === 'unreachable')) unfinished.set(key, sofar)
      else unfinished.delete(key)
      return outcome
    },
    revise: async (digest, subscriber, messages, turns, signal) =>
      sender.edit(targetOf(subscriber.id), messages, await partsFor(digest, subscriber), { signal, turns }),
  }
}

/** The articles behind a digest's briefs. */
export const loadArticles = async (
  store: Pick<Store, 'articles'>,
  digest: Pick<Digest, 'briefs'>,
): Promise<ReadonlyMap<ArticleId, Article>> => {
  const found = await Promise.all(digest.briefs.map(({ article }) => store.articles.get(article)))
  return new Map(found.flatMap((article) => (article ? [[article.id, article] as const] : [])))
}

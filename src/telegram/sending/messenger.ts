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
  let rendered = new Map<string, { parts: Part[]; count: number }>()
  // A digest of several messages that was interrupted goes on where it was when it is sent again.
  const unfinished = new Map<string, SoFar>()

  const prepare = async (digest: Digest, subscriber: Subscriber) => {
    const version = `${digest.id}/${digest.revision}/${digest.madeAt}`
    if (version !== current || !articles) {
      current = version
      rendered = new Map()
      articles = loadArticles(store, digest)
    }
    const known = await articles.catch((error: unknown) => {
      articles = undefined
      throw error
    })
    return render(digest, subscriber, known)
  }

  const render = (digest: Digest, subscriber: Subscriber, known: ReadonlyMap<ArticleId, Article>) => {
    const { without = [], stories } = subscriber.preferences ?? {}
    const key = [subscriber.language, stories ?? '', ...without].join('/')
    const before = rendered.get(key)
    if (before) return before
    const parts = renderDigest({ digest, articles: known, reading: subscriber.language, wording, preferences: subscriber.preferences ?? {} })
    const made = { parts, count: sender.count(parts) }
    rendered.set(key, made)
    return made
  }

  return {
    send: async (digest, subscriber, signal) => {
      const { parts } = await prepare(digest, subscriber)
      const key = `${deliveryKey({ digest: digest.id, subscriber: subscriber.id })}/${digest.revision}`
      const sofar = unfinished.get(key) ?? { form: 'unknown', messages: [] }
      const outcome = await sender.send(targetOf(subscriber.id), parts, { quiet: subscriber.preferences?.quiet ?? false, signal, sofar })
      if (sofar.messages.length > 0 && (outcome.kind === 'wait' || outcome.kind === 'unreachable')) unfinished.set(key, sofar)
      else unfinished.delete(key)
      return outcome
    },
    revise: async (digest, subscriber, messages, signal) => {
      const { parts } = await prepare(digest, subscriber)
      return sender.edit(targetOf(subscriber.id), messages, parts, { signal })
    },
    // Before the first sending the articles are not loaded; their evidence is then not counted.
    count: (digest, subscriber) =>
      rendered.get([subscriber.language, subscriber.preferences?.stories ?? '', ...(subscriber.preferences?.without ?? [])].join('/'))?.count ??
      sender.count(renderDigest({ digest, articles: new Map(), reading: subscriber.language, wording })),
  }
}

/** The articles behind a digest's briefs. */
export const loadArticles = async (store: Pick<Store, 'articles'>, digest: Pick<Digest, 'briefs'>): Promise<ReadonlyMap<ArticleId, Article>> => {
  const found = await Promise.all(digest.briefs.map(({ article }) => store.articles.get(article)))
  return new Map(found.flatMap((article) => (article ? [[article.id, article] as const] : [])))
}

import { badRequest, conflict } from './refusal.ts'
import type { Update } from './wire.ts'

export type Webhook = { url: string; secret?: string; maxConnections: number; lastError?: { at: number; message: string } }
export type PollOptions = { offset?: number; limit?: number; timeout?: number; allowed?: string[]; signal: AbortSignal }

/** The bot's incoming updates: kept until confirmed, handed out by long polling or pushed to a webhook. */
export type Updates = {
  push(kind: string, payload: unknown): void
  poll(options: PollOptions): Promise<Update[]>
  setWebhook(url: string, options: { secret?: string; allowed?: string[]; dropPending: boolean; maxConnections: number }): void
  deleteWebhook(dropPending: boolean): void
  webhook(): Webhook | undefined
  pending(): number
  allowed(): string[] | undefined
  close(): void
}

/** Not sent unless asked for by name. */
const onRequest = new Set(['chat_member', 'message_reaction', 'message_reaction_count'])
const known = new Set([
  ...['message', 'edited_message', 'channel_post', 'edited_channel_post', 'inline_query', 'chosen_inline_result', 'callback_query'],
  ...['my_chat_member', 'chat_member', 'message_reaction', 'message_reaction_count', 'stopped_message_generation'],
])

type Deps = {
  /** First update id; the real one begins anywhere. */
  first: number
  now(): Date
  fetch: typeof fetch
  /** What a webhook answered with: the body of a method call, run as if the bot had called it. */
  onWebhookReply(reply: Record<string, unknown>): void
}

export function createUpdates({ first, now, fetch, onWebhookReply }: Deps): Updates {
  let queue: Update[] = []
  let next = first
  let allowed: string[] | undefined
  let webhook: Webhook | undefined
  let waiter: { wake(): void; refuse(reason: Error): void } | undefined
  let delivering = false
  let closed = false

  const wants = (kind: string) => (allowed?.length ? allowed.includes(kind) : !onRequest.has(kind))
  const setAllowed = (kinds: string[] | undefined) => {
    if (kinds) allowed = kinds.filter((kind) => known.has(kind))
  }
  const dismiss = (reason: string) => {
    waiter?.refuse(conflict(reason))
    waiter = undefined
  }

  /** One after the other, each again until it is accepted, with growing pauses. */
  async function deliver() {
    if (delivering) return
    delivering = true
    let pause = 100
    while (webhook && queue.length && !closed) {
      const update = queue[0]!
      const target = webhook
      try {
        const headers: Record<string, string> = { 'content-type': 'application/json' }
        if (target.secret) headers['x-telegram-bot-api-secret-token'] = target.secret
        const response = await fetch(target.url, {
          method: 'POST',
          headers,
          body: JSON.stringify(update),
          signal: AbortSignal.timeout(60_000),
        })
        const body = await response.text()
        if (!response.ok) throw new Error(`Wrong response from the webhook: ${response.status} ${response.statusText}`)
        queue = queue.filter((other) => other !== update)
        pause = 100
        const reply = body.startsWith('{') ? (JSON.parse(body) as Record<string, unknown>) : undefined
        if (typeof reply?.method === 'string') onWebhookReply(reply)
      } catch (error) {
        target.lastError = { at: Math.floor(now().getTime() / 1000), message: error instanceof Error ? error.message : String(error) }
        await new Promise((resolve) => setTimeout(resolve, pause).unref())
        pause = Math.min(pause * 2, 5_000)
      }
    }
    delivering = false
  }

  return {
    push(kind, payload) {
      if (!wants(kind)) return
      queue.push({ update_id: next++, [kind]: payload })
      waiter?.wake()
      if (webhook) void deliver()
    },
    async poll({ offset, limit = 100, timeout = 0, allowed: kinds, signal }) {
      if (webhook) throw conflict("can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first")
      dismiss('terminated by other getUpdates request; make sure that only one bot instance is running')
      setAllowed(kinds)
      if (offset !== undefined && offset < 0) queue = queue.slice(offset)
      else if (offset !== undefined) queue = queue.filter((update) => update.update_id >= offset)
      const batch = () => queue.slice(0, Math.min(Math.max(limit, 1), 100))
      if (queue.length || timeout <= 0 || signal.aborted) return batch()
      return new Promise<Update[]>((resolve, reject) => {
        const over = () => {
          clearTimeout(timer)
          signal.removeEventListener('abort', wake)
          if (waiter === own) waiter = undefined
        }
        const wake = () => {
          over()
          resolve(signal.aborted ? [] : batch())
        }
        const own = {
          wake,
          refuse(reason: Error) {
            over()
            reject(reason)
          },
        }
        const timer = setTimeout(wake, Math.min(timeout, 50) * 1000)
        signal.addEventListener('abort', wake)
        waiter = own
      })
    },
    setWebhook(url, { secret, allowed: kinds, dropPending, maxConnections }) {
      if (!/^https?:\/\//i.test(url)) throw badRequest('bad webhook: invalid URL specified')
      dismiss('terminated by setWebhook request')
      setAllowed(kinds)
      if (dropPending) queue = []
      webhook = { url, maxConnections, ...(secret ? { secret } : {}) }
      void deliver()
    },
    deleteWebhook(dropPending) {
      webhook = undefined
      if (dropPending) queue = []
    },
    webhook: () => webhook,
    pending: () => queue.length,
    allowed: () => allowed,
    close() {
      closed = true
      webhook = undefined
      waiter?.wake()
    },
  }
}

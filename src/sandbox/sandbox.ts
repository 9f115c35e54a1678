import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { MovableClock } from './clock.ts'
import { createFaults, type Fault, type OrderedFault } from './faults.ts'
import { type ChatFront, createChatFront } from './front.ts'
import { type Api, createApi } from './http/api.ts'
import { type CallRecord, createCallLog } from './http/calls.ts'
import { foreign } from './http/origin.ts'
import { createPage } from './http/page.ts'
import type { PageOptions } from './http/seats.ts'
import { createLimiter, type Limits, telegramLimits } from './limits.ts'
import { createQueries } from './queries.ts'
import { tooMany } from './refusal.ts'
import { createUpdates } from './updates.ts'
import type { User } from './wire.ts'
import { type Change, createWorld, type MemberStatus, type World } from './world.ts'

export type SandboxDeps = {
  /** The token that the bot uses; any other is refused. */
  token: string
  /** The time that messages are stamped with, limits and drafts are measured by; a movable one can be moved from the page. */
  clock: { now(): Date } & Partial<MovableClock>
  /** For faults that strike by chance. 0 ≤ x < 1. */
  random?: () => number
  bot?: { id?: number; username?: string; first_name?: string; readsAllGroupMessages?: boolean }
  /** Telegram's limits, others, or none (the default). */
  limits?: 'telegram' | 'off' | Limits
  /** Messages kept per chat (500) and calls kept in all (500); large broadcasts want fewer. */
  keep?: { messages?: number; calls?: number }
  /**
   * The first update and message id. Updates begin at the clock's seconds since 1970, so that a bot that remembers them takes those of a
   * later start for new; messages begin at 1.
   */
  first?: { update?: number; message?: number }
  /** For webhooks; the global fetch when absent. */
  fetch?: typeof fetch
  /** Names under which the server answers besides 127.0.0.1, ::1, localhost and the address it listens at. */
  hosts?: string[]
}
export type Person = { id: number; first_name: string; last_name?: string; username?: string; language_code?: string }

/** A local Telegram: the Bot API over HTTP on one side, people and chats on the other. State in memory only. */
export type Sandbox = {
  world: World
  /** Starts to listen; 127.0.0.1 and any free port when not said otherwise. Gives the root for the bot's `client.apiRoot`. */
  listen(port?: number, host?: string): Promise<string>
  /** The root of the Bot API, like http://127.0.0.1:8081. Throws before listen(). */
  readonly url: string
  close(): Promise<void>
  /** A person with a private chat to the bot; `started: false` for somebody who never wrote to it. */
  reader(person: Person, options?: { started?: boolean }): ChatFront
  group(group: {
    id: number
    title: string
    members: [Person, MemberStatus][]
    bot?: MemberStatus
    supergroup?: boolean
    topics?: Record<number, string>
    username?: string
  }): ChatFront
  channel(channel: { id: number; title: string; username?: string; admins: Person[]; bot?: MemberStatus }): ChatFront
  /** A chat that is open already. Throws when there is none. */
  chat(id: number): ChatFront
  fault(fault: Fault): OrderedFault
  clearFaults(): void
  limit(limits: 'telegram' | 'off' | Limits): void
  calls(): CallRecord[]
  /** How often a method was called in all. */
  count(method: string): number
  onChange(listener: (change: Change) => void): () => void
  /** Serves the chat page at the root address. Its chats must be open already. */
  showPage(options: PageOptions): void
}

export function createSandbox(deps: SandboxDeps): Sandbox {
  const { token, clock, random = () => 0, keep, first, fetch: send = fetch, hosts = [] } = deps
  const id = deps.bot?.id ?? (Number(token.split(':')[0]) || 7_000_000_001)
  const bot: World['bot'] = {
    id,
    is_bot: true,
    first_name: deps.bot?.first_name ?? 'Paperboy 报童',
    username: deps.bot?.username ?? 'paperboy_sandbox_bot',
    can_join_groups: true,
    can_read_all_group_messages: deps.bot?.readsAllGroupMessages ?? false,
    supports_inline_queries: true,
  }
  const now = () => clock.now()
  const world = createWorld({ now, bot, keepMessages: keep?.messages ?? 500, firstMessage: first?.message ?? 1 })
  const queries = createQueries(now)
  const updates = createUpdates({
    first: first?.update ?? Math.floor(now().getTime() / 1000),
    now,
    fetch: send,
    onWebhookReply: ({ method, ...values }) => void api.perform(String(method), values),
  })
  const faults = createFaults(random)
  const calls = createCallLog(keep?.calls ?? 500)
  let limiter: ReturnType<typeof createLimiter> | undefined
  const setLimits = (limits: 'telegram' | 'off' | Limits) => {
    limiter = limits === 'off' ? undefined : createLimiter(limits === 'telegram' ? telegramLimits : limits)
  }
  setLimits(deps.limits ?? 'off')
  const api: Api = createApi({
    token,
    faults,
    calls,
    server: {
      world,
      updates,
      queries,
      limit(record, paid) {
        const wait = limiter?.take(record.chat, now().getTime(), paid) ?? 0
        if (wait > 0) throw tooMany(wait)
      },
    },
  })
  const allowedHosts = ['127.0.0.1', 'localhost', '[::1]', ...hosts]
  const http = createServer((request, response) => {
    const reason = foreign(request, allowedHosts)
    if (reason) {
      response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' }).end(reason)
      return
    }
    const url = new URL(request.url ?? '/', 'http://sandbox')
    const side = page && !/^\/(file\/)?bot/.test(url.pathname) ? page : api
    side.handle(request, response, url).catch(() => response.destroy())
  })
  const sockets = new Set<Socket>()
  http.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  http.keepAliveTimeout = 30_000
  let root: string | undefined
  let page: ReturnType<typeof createPage> | undefined

  const known = (person: Person): User => {
    const user = { ...person, is_bot: false }
    world.people.set(person.id, user)
    return user
  }
  const front = (chat: number) => createChatFront(chat, { world, updates, queries })
  return {
    world,
    async listen(port = 0, host = '127.0.0.1') {
      await new Promise<void>((resolve, reject) => {
        http.once('error', reject)
        http.listen(port, host, () => resolve())
      })
      const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host
      allowedHosts.push(name)
      root = `http://${name}:${(http.address() as AddressInfo).port}`
      return root
    },
    get url() {
      if (!root) throw new Error('The sandbox does not listen yet; call listen() first.')
      return root
    },
    async close() {
      updates.close()
      const closed = new Promise((resolve) => http.close(resolve))
      for (const socket of sockets) socket.destroy()
      if (root) await closed
    },
    reader(person, { started = true } = {}) {
      const { id: chat, is_bot, language_code, ...names } = known(person)
      world.open({ id: chat, type: 'private', ...names }, started ? 'open' : 'not started')
      return front(chat)
    },
    group({ id: chat, title, members, bot: standing = 'member', supergroup = false, topics = {}, username }) {
      const forum = Object.keys(topics).length > 0
      const type = supergroup || forum ? 'supergroup' : 'group'
      const record = world.open({ id: chat, type, title, ...(username ? { username } : {}), ...(forum ? { is_forum: true as const } : {}) })
      for (const [person, status] of members) record.members.set(known(person).id, status)
      record.members.set(bot.id, standing)
      if (standing === 'left') record.bot = 'not a member'
      for (const [topic, name] of Object.entries(topics)) record.topics.set(Number(topic), name)
      return front(chat)
    },
    channel({ id: chat, title, username, admins, bot: standing = 'administrator' }) {
      const record = world.open({ id: chat, type: 'channel', title, ...(username ? { username } : {}) })
      for (const person of admins) record.members.set(known(person).id, 'administrator')
      record.members.set(bot.id, standing)
      if (standing === 'left') record.bot = 'not a member'
      return front(chat)
    },
    chat(chat) {
      if (!world.chats.has(chat)) throw new Error(`The sandbox has no chat ${chat}; open it with reader(), group() or channel() first.`)
      return front(chat)
    },
    fault: faults.order,
    clearFaults: faults.clear,
    limit: setLimits,
    calls: calls.all,
    count: calls.count,
    onChange: world.onChange,
    showPage(options) {
      // How far it was moved before the page is there is nobody's doing.
      const before = clock.moved?.() ?? 0
      const shown = { ...clock, moved: () => (clock.moved?.() ?? 0) - before }
      page = createPage({ world, options, clock: shown, calls: calls.all, chat: front })
    },
  }
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import { createArgs } from '../args.ts'
import type { Fault, Faults } from '../faults.ts'
import { findMethod } from '../methods/all.ts'
import type { Server } from '../methods/server.ts'
import { Refusal } from '../refusal.ts'
import { migrate } from '../standing.ts'
import type { Body } from './body.ts'
import { readBody } from './body.ts'
import type { CallLog } from './calls.ts'

export type ApiDeps = { token: string; server: Omit<Server, 'signal'>; faults: Faults; calls: CallLog }
export type Api = {
  /** Answers a request under /bot… or /file/bot…; the path is already split off. */
  handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void>
  /** Carries out a method call that a webhook gave as its answer. */
  perform(method: string, values: Record<string, unknown>): Promise<void>
}

type Reply = { status: number; body: Record<string, unknown> }

const failure = (refusal: Refusal): Reply => ({
  status: refusal.code,
  body: {
    ok: false,
    error_code: refusal.code,
    description: refusal.message,
    ...(refusal.parameters ? { parameters: refusal.parameters } : {}),
  },
})

/** The Bot API over HTTP: token, method, parameters, faults on order, and the answer in Telegram's envelope. */
export function createApi({ token, server, faults, calls }: ApiDeps): Api {
  async function carryOut(name: string, body: Body, signal: AbortSignal): Promise<Reply> {
    try {
      const found = findMethod(name)
      if (!found) throw new Refusal(404, 'Not Found: method not found')
      const result = await found.method(createArgs(body.values, body.files), { ...server, signal })
      return { status: 200, body: { ok: true, result } }
    } catch (error) {
      if (error instanceof Refusal) return failure(error)
      // A fault of the sandbox itself: told in words that Telegram has not.
      return failure(
        new Refusal(500, `Internal Server Error: the sandbox failed: ${error instanceof Error ? error.message : String(error)}`),
      )
    }
  }

  function sendFile(response: ServerResponse, path: string) {
    const kept = [...server.world.files.values()].find((file) => file.path === path)
    if (!kept) return write(response, failure(new Refusal(404, 'Not Found')))
    response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': kept.bytes.length })
    response.end(kept.bytes)
  }

  async function handle(request: IncomingMessage, response: ServerResponse, url: URL) {
    const match = /^\/(file\/)?bot([^/]*)\/(.*)$/.exec(url.pathname)
    if (!match) return write(response, failure(new Refusal(404, 'Not Found')))
    const [, file, given, rest] = match
    if (given !== token) {
      const wellFormed = /^\d{3,20}:[\w-]{20,}$/.test(given!)
      return write(response, failure(wellFormed ? new Refusal(401, 'Unauthorized') : new Refusal(404, 'Not Found')))
    }
    if (file) return sendFile(response, rest!)
    const started = server.world.now().getTime()
    const left = new AbortController()
    response.on('close', () => left.abort())
    let body: Body = { values: {}, files: new Map() }
    let reply: Reply | 'unanswered' | undefined
    let outcome: number | 'cut' | 'open' = 'cut'
    const name = findMethod(rest!)?.name ?? rest!
    try {
      body = await readBody(request, url.searchParams)
      const chat = Number(body.values.chat_id)
      const fault = faults.strike(name, Number.isNaN(chat) ? undefined : chat)
      if (fault) reply = await beforehand(fault, response, chat)
      if (reply === undefined) {
        reply = await carryOut(rest!, body, left.signal)
        if (fault?.kind === 'lost answer') response.socket?.destroy()
      }
      if (reply === 'unanswered') outcome = 'open'
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      reply = failure(error)
    }
    if (reply && typeof reply === 'object' && !response.destroyed && !response.socket?.destroyed) {
      write(response, reply)
      outcome = reply.status
    }
    const answer = typeof reply === 'object' ? reply.body : {}
    const quiet = name === 'getUpdates' && answer.ok === true && Array.isArray(answer.result) && answer.result.length === 0
    if (quiet) return
    const record = calls.add({
      method: name,
      at: started,
      took: server.world.now().getTime() - started,
      parameters: {
        ...body.values,
        ...Object.fromEntries([...body.files].map(([field, upload]) => [field, `${upload.name} (${upload.bytes.length} bytes)`])),
      },
      outcome,
      ok: answer.ok === true && outcome === 200,
      ...(answer.result === undefined ? {} : { result: answer.result }),
      ...(typeof answer.description === 'string' ? { description: answer.description } : {}),
    })
    server.world.tell({ kind: 'call', id: record.id })
  }

  /** What a fault does before the call: an answer of its own, or nothing when the call is to go on. */
  async function beforehand(fault: Fault, response: ServerResponse, chat: number): Promise<Reply | 'unanswered' | undefined> {
    const record = server.world.find(chat)
    switch (fault.kind) {
      case '429': {
        const seconds = fault.retryAfter ?? 1
        return failure(new Refusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds }))
      }
      case '5xx': {
        const status = fault.status ?? 502
        const words: Record<number, string> = {
          500: 'Internal Server Error',
          502: 'Bad Gateway',
          503: 'Service Unavailable',
          504: 'Gateway Timeout',
        }
        return failure(new Refusal(status, words[status] ?? 'Internal Server Error'))
      }
      case 'drop':
        response.socket?.destroy()
        return 'unanswered'
      case 'half-open':
        return 'unanswered'
      case 'html':
        response.writeHead(200, { 'content-type': 'text/html' }).end('<html><body>Gateway</body></html>')
        return 'unanswered'
      case 'slow':
        await new Promise((resolve) => setTimeout(resolve, fault.seconds * 1000))
        return undefined
      case 'refuse':
        return failure(new Refusal(fault.code, fault.description))
      case 'blocked':
      case 'deactivated':
      case 'kicked':
        if (record) record.bot = fault.kind
        return undefined
      case 'migrate':
        if (record && record.migratedTo === undefined) migrate(server.world, record)
        return undefined
      case 'lost answer':
        return undefined
    }
  }

  return {
    handle,
    async perform(method, values) {
      await carryOut(method, { values, files: new Map() }, AbortSignal.timeout(60_000))
    },
  }
}

function write(response: ServerResponse, { status, body }: Reply) {
  const text = JSON.stringify(body)
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
  response.end(text)
}

import { timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

export type HttpDeps = {
  port: number
  /** Answers Telegram's updates at this path; undefined while the bot polls. */
  webhook?: { path: string; handle: (request: IncomingMessage, response: ServerResponse) => Promise<void> }
  /** Throws when the bot cannot do its work now. */
  healthy: () => Promise<object>
  /** For Prometheus. token: who asks must show it as `Authorization: Bearer …`. */
  metrics?: { read: () => Promise<{ type: string; text: string }>; token?: string }
}

/** The small server beside the bot: the webhook, and /healthz and /metrics for whoever watches it. Resolves when it listens; rejects when the port is taken. */
export const openHttp = async ({ port, webhook, healthy, metrics }: HttpDeps): Promise<{ port: number; close(): Promise<void> }> => {
  const json = (response: ServerResponse, status: number, body: object) =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://local')
    try {
      if (webhook && request.method === 'POST' && pathname === webhook.path) await webhook.handle(request, response)
      else if (request.method === 'GET' && pathname === '/healthz') json(response, 200, await healthy())
      else if (request.method === 'GET' && pathname === '/metrics' && metrics) {
        if (!maySee(request, metrics.token)) return json(response, 401, { error: 'METRICS_TOKEN is wanted as a bearer token' })
        const { type, text } = await metrics.read()
        response.writeHead(200, { 'content-type': type }).end(text)
      } else json(response, 404, { error: 'not found' })
    } catch {
      if (!response.headersSent) json(response, 503, { error: 'not now; see the log' })
    }
  })
  const taken = (error: NodeJS.ErrnoException) =>
    new Error(error.code === 'EADDRINUSE' ? `port ${port} is in use; set another PORT` : error.message, { cause: error })
  await new Promise<void>((resolve, reject) => server.once('error', (error) => reject(taken(error))).listen(port, resolve))
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const maySee = ({ headers }: IncomingMessage, token: string | undefined): boolean => {
  if (token === undefined) return true
  const [shown, wanted] = [headers.authorization ?? '', `Bearer ${token}`].map((text) => Buffer.from(text))
  return shown!.length === wanted!.length && timingSafeEqual(shown!, wanted!)
}

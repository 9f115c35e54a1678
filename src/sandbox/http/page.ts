import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { MovableClock } from '../clock.ts'
import type { ChatFront } from '../front.ts'
import { Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { act } from './acts.ts'
import { readBytes, smallLimit } from './body.ts'
import type { CallRecord } from './calls.ts'
import { serveEvents } from './events.ts'
import type { PageOptions } from './seats.ts'
import { followSpoken } from './spoken.ts'

export type PageDeps = {
  world: World
  options: PageOptions
  clock: { now(): Date } & Partial<MovableClock>
  calls: () => CallRecord[]
  chat(id: number): ChatFront
}
export type Page = { handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> }

const types: Record<string, string> = {
  html: 'text/html',
  js: 'text/javascript',
  mjs: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
}
/** Browser libraries, served from node_modules under /vendor/. */
const libraries: Record<string, string> = { preact: 'preact', 'preact/hooks': 'preact/hooks', htm: 'htm' }
const vendorPath = (name: string) => `/vendor/${name.replace('/', '-')}.js`
/** Files that an editor's browser sends to the bot. */
const fileLimit = 20 * 1024 * 1024
const pictures = ['image/png', 'image/jpeg', 'image/gif', 'image/webp']

/** The chat page: files of src/sandbox/page/ and libraries as they are, events, and what the people in it do. */
export function createPage(given: PageDeps): Page {
  const deps = { ...given, spoken: followSpoken(given) }
  const folder = new URL('../page/', import.meta.url)
  const files = new Map(readdirSync(folder).map((name) => [`/page/${name}`, new URL(name, folder)]))
  const vendors = new Map(Object.entries(libraries).map(([name, specifier]) => [vendorPath(name), specifier]))
  const importMap = JSON.stringify({ imports: Object.fromEntries(Object.keys(libraries).map((name) => [name, vendorPath(name)])) })
  const index = readFileSync(new URL('index.html', folder), 'utf8').replace('<script type="importmap">', `$&${importMap}`)
  const hash = createHash('sha256').update(importMap).digest('base64')
  const policy = [
    [
      "default-src 'none'",
      `script-src 'self' 'sha256-${hash}'`,
      "style-src 'self'",
      "img-src 'self' data:",
      "connect-src 'self'",
      "form-action 'none'",
    ],
    ["base-uri 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'"],
  ]
    .flat()
    .join('; ')
  const headers = {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-cache',
  }
  const seatOf = (key: string | null) => {
    const seat = deps.options.seats.find((one) => one.key === key)
    if (!seat) throw new Refusal(400, 'there is no such seat')
    return seat
  }

  async function route(request: IncomingMessage, response: ServerResponse, url: URL) {
    const { pathname } = url
    const send = (type: string, body: string | Uint8Array, more = {}) => {
      response.writeHead(200, { ...headers, 'content-type': type, 'content-length': Buffer.byteLength(body), ...more }).end(body)
    }
    if (request.method === 'GET') {
      if (pathname === '/') return send('text/html; charset=utf-8', index)
      if (pathname === '/events') return serveEvents(request, response, deps, deps.world.onChange)
      const vendor = vendors.get(pathname)
      const file = vendor ? new URL(import.meta.resolve(vendor)) : files.get(pathname)
      if (file) {
        const type = types[pathname.slice(pathname.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
        return send(`${type}; charset=utf-8`, await readFile(fileURLToPath(file)))
      }
      const kept = deps.world.files.get(pathname.replace(/^\/kept\//, ''))
      if (pathname.startsWith('/kept/') && kept) {
        const picture = pictures.includes(kept.file.mime_type ?? '')
        const name = encodeURIComponent(kept.file.file_name ?? 'file')
        return send(picture ? kept.file.mime_type! : 'application/octet-stream', kept.bytes, {
          'content-disposition': `${picture ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
          'content-security-policy': "default-src 'none'; sandbox",
        })
      }
    }
    if (request.method === 'POST' && pathname === '/act') {
      if (!(request.headers['content-type'] ?? '').startsWith('application/json')) throw new Refusal(415, 'JSON expected')
      const fields = JSON.parse((await readBytes(request, smallLimit)).toString('utf8')) as unknown
      if (typeof fields !== 'object' || fields === null) throw new Refusal(400, 'object expected')
      return send('application/json', JSON.stringify({ result: await act(fields as Record<string, unknown>, deps) }))
    }
    if (request.method === 'POST' && pathname === '/file') {
      const seat = seatOf(url.searchParams.get('seat'))
      const bytes = new Uint8Array(await readBytes(request, fileLimit))
      const name = (url.searchParams.get('name') ?? 'file').replace(/[/\\\r\n]/g, '_').slice(0, 120)
      const caption = url.searchParams.get('caption') ?? ''
      const type = request.headers['content-type'] ?? 'application/octet-stream'
      deps.chat(seat.chat).sendDocument({ name, type, bytes }, { as: seat.as, ...(caption ? { caption } : {}) })
      return send('application/json', '{"result":null}')
    }
    throw new Refusal(404, 'Not Found')
  }

  return {
    async handle(request, response, url) {
      try {
        await route(request, response, url)
      } catch (error) {
        if (response.headersSent) return void response.destroy()
        const status = error instanceof Refusal ? error.code : 400
        const reason = error instanceof Error ? error.message : String(error)
        response.writeHead(status, { ...headers, 'content-type': 'application/json' }).end(JSON.stringify({ error: reason }))
      }
    },
  }
}

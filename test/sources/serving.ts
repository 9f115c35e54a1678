import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createFetcher, type Fetcher } from '../../src/sources/fetching.ts'
import { lookupHost, sendHttp } from '../../src/sources/transport.ts'

/** What a path answers: bytes or text, with a content type; or a status. */
export type Answer = string | Uint8Array | { status?: number; type?: string; body?: string | Uint8Array }
export type Serving = {
  base: string
  routes: Map<string, Answer>
  asked: string[]
  fetcher: Fetcher
  /** From the request after so many on, every connection is cut; undefined: none. */
  cutAfter(requests: number | undefined): void
  close(): void
}

/** A real HTTP server on loopback with these paths, and a fetcher that may read it and does not really wait. */
export const serve = async (): Promise<Serving> => {
  const routes = new Map<string, Answer>()
  const asked: string[] = []
  let left: number | undefined
  const server = createServer((request, response) => {
    if (left !== undefined && left-- <= 0) return void request.socket.destroy()
    const path = (request.url ?? '').split('?')[0]!
    if (path !== '/robots.txt') asked.push(path)
    const answer = routes.get(path)
    if (answer === undefined) return void response.writeHead(404).end()
    if (typeof answer === 'string' || answer instanceof Uint8Array)
      return void response.writeHead(200, { 'content-type': 'text/html' }).end(answer)
    response.writeHead(answer.status ?? 200, { 'content-type': answer.type ?? 'text/html' }).end(answer.body ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  let clock = 0
  const fetcher = createFetcher({
    send: sendHttp,
    lookup: lookupHost,
    now: () => clock,
    sleep: async (ms) => {
      clock += ms
    },
    random: () => 0.5,
    allowedHosts: ['127.0.0.1'],
  })
  const cutAfter = (requests: number | undefined) => {
    left = requests
  }
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, routes, asked, fetcher, cutAfter, close }
}

const tables = new Map<string, Map<string, number[]>>()

/** Text in GBK or Big5, which Node can read but not write. */
export const encode = (text: string, charset: 'gbk' | 'big5'): Buffer => {
  let table = tables.get(charset)
  if (!table) {
    table = new Map()
    const decoder = new TextDecoder(charset)
    for (let high = 0x81; high < 0xff; high++)
      for (let low = 0x40; low < 0xff; low++) {
        const character = decoder.decode(Uint8Array.of(high, low))
        if (character.length === 1 && character !== '\ufffd' && !table.has(character)) table.set(character, [high, low])
      }
    tables.set(charset, table)
  }
  return Buffer.from(
    [...text].flatMap((character) => (character < '\u0080' ? [character.charCodeAt(0)] : (table.get(character) ?? [0x3f]))),
  )
}

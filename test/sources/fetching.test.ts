import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, beforeEach, test } from 'node:test'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { checkedUrl, isPublicAddress } from '../../src/sources/addresses.ts'
import { createFetcher, type FetchingDeps } from '../../src/sources/fetching.ts'
import { lookupHost, sendHttp } from '../../src/sources/transport.ts'

/** A real server; each test says how it answers. The clock is ours: sleeping only moves it. */
let answer: (request: IncomingMessage, response: ServerResponse) => void = () => {}
let seen: { url: string; at: number; headers: IncomingMessage['headers'] }[] = []
let clock = 0
const server = createServer((request, response) => {
  seen.push({ url: request.url ?? '', at: clock, headers: request.headers })
  if (request.url === '/robots.txt') {
    response.writeHead(200).end('User-agent: *\nDisallow: /secret')
    return
  }
  answer(request, response)
})
let base = ''
before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
after(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  seen = []
  clock = 0
})

const fetcher = (change: Partial<FetchingDeps> = {}) =>
  createFetcher({
    send: sendHttp,
    lookup: lookupHost,
    now: () => clock,
    sleep: async (ms) => {
      clock += ms
    },
    random: () => 0.5,
    allowedHosts: ['127.0.0.1'],
    ...change,
  })

const rejects = (run: Promise<unknown>, message: RegExp) => assert.rejects(run, { name: 'SourceError', message })
const pages = () => seen.filter(({ url }) => url !== '/robots.txt')

test('gives the bytes, the type and the charset', async () => {
  answer = (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=GB2312' }).end('abc')
  const found = await fetcher().get(`${base}/a`)
  assert.deepEqual(found, { kind: 'found', url: `${base}/a`, bytes: Buffer.from('abc'), type: 'text/html', charset: 'GB2312' })
})

test('unpacks gzip', async () => {
  answer = (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('页'.repeat(1000)))
  const found = await fetcher().get(`${base}/a`)
  assert.equal(found.kind === 'found' && Buffer.from(found.bytes).toString(), '页'.repeat(1000))
})

test('keeps 1.2 seconds between two requests to a host, whoever asks', async () => {
  answer = (_, response) => response.end('x')
  const { get } = fetcher()
  await Promise.all([get(`${base}/a`), get(`${base}/b`), get(`${base}/c`)])
  const gaps = seen.slice(1).map(({ at }, index) => at - seen[index]!.at)
  assert.ok(
    gaps.every((gap) => gap >= 1200),
    String(gaps),
  )
})

test('asks with what it knows, and an unchanged page is not sent again', async () => {
  answer = (request, response) => {
    if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end()
    else response.writeHead(200, { etag: '"1"' }).end('first')
  }
  const { get } = fetcher()
  await get(`${base}/a`)
  const again = await get(`${base}/a`)
  assert.equal(again.kind === 'found' && Buffer.from(again.bytes).toString(), 'first')
  assert.equal(pages().at(-1)?.headers['if-none-match'], '"1"')
})

test('asks by the date of the last change where there is no tag', async () => {
  const changed = 'Thu, 19 Nov 2026 00:00:00 GMT'
  answer = (request, response) => {
    if (request.headers['if-modified-since'] === changed) response.writeHead(304).end()
    else response.writeHead(200, { 'last-modified': changed }).end('first')
  }
  const { get } = fetcher()
  await get(`${base}/a`)
  const again = await get(`${base}/a`)
  assert.equal(again.kind === 'found' && Buffer.from(again.bytes).toString(), 'first')
  assert.equal(pages().at(-1)?.headers['if-modified-since'], changed)
})

test('a page that is not there is an outcome', async () => {
  answer = (_, response) => response.writeHead(404).end()
  assert.deepEqual(await fetcher().get(`${base}/a`), { kind: 'missing', status: 404, url: `${base}/a` })
})

test('tries again after a fault, waiting longer each time, and as long as the server asks', async () => {
  const faults = [503, 429]
  answer = (_, response) => {
    const fault = faults.shift()
    if (fault) response.writeHead(fault, fault === 429 ? { 'retry-after': '30' } : {}).end()
    else response.end('at last')
  }
  const found = await fetcher().get(`${base}/a`)
  assert.equal(found.kind, 'found')
  const [first, second, third] = pages().map(({ at }) => at)
  assert.ok(second! - first! >= 1000)
  assert.ok(third! - second! >= 30_000)
})

test('gives up after three faults with a line that says what to do', async () => {
  answer = (_, response) => response.writeHead(500).end()
  await rejects(fetcher().get(`${base}/a?token=1`), /^cannot fetch http:\/\/127\.0\.0\.1:\d+\/a: it answered 500; try again later$/)
  assert.equal(pages().length, 3)
})

test('does not wait for a server that stays silent', async () => {
  answer = () => {}
  await rejects(fetcher({ timeout: 40 }).get(`${base}/a`), /it did not answer in time/)
})

test('does not wait for a server that sends a little now and then', async () => {
  answer = (_, response) => {
    response.writeHead(200)
    const drip = setInterval(() => response.write('x'), 5)
    response.on('close', () => clearInterval(drip))
  }
  await rejects(fetcher({ timeout: 60 }).get(`${base}/a`), /it did not answer in time/)
})

test('half a page is no page: it is asked for again', async () => {
  let cut = true
  answer = (request, response) => {
    response.writeHead(200, { 'content-length': 10 })
    if (cut) response.write('01234', () => request.socket.destroy())
    else response.end('0123456789')
    cut = false
  }
  const found = await fetcher().get(`${base}/a`)
  assert.equal(found.kind === 'found' && Buffer.from(found.bytes).toString(), '0123456789')
})

test('a site whose robots.txt cannot be read is left alone', async () => {
  const down = createServer((_, response) => void response.writeHead(503).end())
  await new Promise<void>((resolve) => down.listen(0, '127.0.0.1', resolve))
  await rejects(fetcher().get(`http://127.0.0.1:${(down.address() as AddressInfo).port}/a`), /robots\.txt: it answered 503/)
  down.close()
})

test('reads nothing larger than the limit, packed or not, told or not', async () => {
  answer = (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(3_000_000)))
  await rejects(fetcher().get(`${base}/bomb`, { largest: 1_000_000 }), /larger than 1 MB/)
  answer = (_, response) => response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync(Buffer.alloc(3_000_000)))
  await rejects(fetcher().get(`${base}/bomb2`, { largest: 1_000_000 }), /larger than 1 MB/)
  answer = (_, response) => response.writeHead(200, { 'content-length': 200_000_000 }).end()
  await rejects(fetcher().get(`${base}/huge`), /larger than 20 MB; it was not read/)
  answer = (_, response) => response.writeHead(200, { 'content-length': 5_000_000 }).end()
  await rejects(fetcher().get(`${base}/big`, { largest: 1_000_000 }), /larger than 1 MB/)
})

test('obeys robots.txt', async () => {
  await rejects(fetcher().get(`${base}/secret/a`), /robots\.txt asks programs not to read it/)
  assert.equal(pages().length, 0)
})

test('follows a redirect, but not out of the public internet and not for ever', async () => {
  answer = (request, response) => {
    const to = {
      '/a': '/b',
      '/out': 'http://10.0.0.1/',
      '/file': 'file:///etc/passwd',
      '/loop': '/loop',
      '/name': 'http://localhost:1/',
      '/number': 'http://167772161:1/',
      '/six': 'http://[::ffff:a00:1]:1/',
    }[request.url ?? '']
    if (to) response.writeHead(302, { location: to }).end()
    else response.end('here')
  }
  const { get } = fetcher()
  const found = await get(`${base}/a`)
  assert.equal(found.kind === 'found' && found.url, `${base}/b`)
  await rejects(get(`${base}/out`), /not on the public internet/)
  for (const way of ['name', 'number', 'six']) await rejects(get(`${base}/${way}`), /not on the public internet/)
  await rejects(get(`${base}/file`), /only http and https/)
  await rejects(get(`${base}/loop`), /redirects more than 5 times/)
})

test('a private address is refused unless its host is allowed by name', async () => {
  await rejects(fetcher({ allowedHosts: [] }).get(`${base}/a`), /not on the public internet; name its host in ALLOWED_HOSTS/)
  assert.equal(seen.length, 0)
})

test('a name with one private address among its addresses is refused', async () => {
  const lookup = async () => ['93.184.216.34', '127.0.0.1']
  await rejects(checkedUrl('http://paper.example/a', [], lookup), /not on the public internet/)
})

test('a name that turns to a private address at the moment of connecting does not get through', async () => {
  const lookup = async () => ['93.184.216.34']
  await rejects(fetcher({ allowedHosts: [], lookup }).get(`http://localhost:${new URL(base).port}/a`), /cannot fetch/)
  assert.equal(seen.length, 0)
})

for (const { value, expected } of [
  { value: '93.184.216.34', expected: true },
  { value: '2606:2800:220:1::1', expected: true },
  { value: '127.0.0.1', expected: false },
  { value: '10.1.2.3', expected: false },
  { value: '192.168.0.1', expected: false },
  { value: '169.254.169.254', expected: false },
  { value: '100.64.0.1', expected: false },
  { value: '0.0.0.0', expected: false },
  { value: '::1', expected: false },
  { value: '::ffff:127.0.0.1', expected: false },
  { value: 'fd00::1', expected: false },
  { value: 'nonsense', expected: false },
])
  test(`${value} is ${expected ? '' : 'not '}public`, () => assert.equal(isPublicAddress(value), expected))

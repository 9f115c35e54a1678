import robots from 'robots-parser'
import { checkedUrl, isAllowedHost, type Lookup, shown } from './addresses.ts'
import { SourceError } from './source.ts'
import type { Send } from './transport.ts'

/** What an address gave: url is the one that answered after redirects; charset as its header declares it. */
export type Fetched = { url: string; bytes: Uint8Array; type: string; charset?: string }
export type FetchOutcome = ({ kind: 'found' } & Fetched) | { kind: 'missing'; status: number; url: string }
export type Fetcher = { get(url: string, options?: { signal?: AbortSignal; largest?: number }): Promise<FetchOutcome> }

export type FetchingDeps = {
  send: Send
  lookup: Lookup
  /** Milliseconds. */
  now: () => number
  sleep: (ms: number, signal?: AbortSignal) => Promise<void>
  /** 0 to 1; spreads retries. */
  random: () => number
  /** Hosts that may be reached although they are private or loopback, by name. */
  allowedHosts: readonly string[]
  /** The least time between two requests to one host, in milliseconds. */
  pace?: number
  /** For one request with its body, in milliseconds. */
  timeout?: number
}

/** The package's types describe a module, not the function that it is. */
const parseRobots = robots as unknown as (url: string, text: string) => RobotRules
type RobotRules = { isAllowed(url: string, agent: string): boolean | undefined }

const defaults = { pace: 1200, timeout: 20_000, largest: 20 * 1024 * 1024 }
const attempts = 3
const mostRedirects = 5
const longestWait = 60_000
/** Several e-paper sites answer only browsers. */
const agent = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Paperboy/0.1'

type Kept = { etag?: string; modified?: string; found: Fetched }
/** Answers kept for conditional requests, by count and by bytes. */
const mostKept = 300
const largestKept = 1024 * 1024

/**
 * Fetches as a good guest does: one request a host at a time and not more often than the pace, robots.txt obeyed, conditional requests,
 * retries with growing waits; only http(s), only public addresses or allowed hosts (each redirect is checked again), nothing larger
 * than the limit. `missing` is 404 or 410; everything else that fails is a SourceError.
 */
export const createFetcher = (deps: FetchingDeps): Fetcher => {
  const { pace, timeout, largest } = { ...defaults, ...deps }
  const turns = new Map<string, Promise<unknown>>()
  const lasts = new Map<string, number>()
  const kept = new Map<string, Kept>()
  const rules = new Map<string, Promise<RobotRules | undefined>>()

  /** Waits for the host's turn; requests to one host run one after the other. */
  const inTurn = <T>(host: string, run: () => Promise<T>, signal?: AbortSignal): Promise<T> => {
    const before = turns.get(host) ?? Promise.resolve()
    const mine = before
      .catch(() => undefined)
      .then(async () => {
        const wait = (lasts.get(host) ?? Number.NEGATIVE_INFINITY) + pace - deps.now()
        if (wait > 0) await deps.sleep(wait, signal)
        try {
          return await run()
        } finally {
          lasts.set(host, deps.now())
        }
      })
    turns.set(host, mine)
    return mine
  }

  type Raw = { status: number; headers: Record<string, string>; bytes: Uint8Array }
  const once = (url: URL, most: number, signal: AbortSignal | undefined, headers: Record<string, string>): Promise<Raw> =>
    inTurn(
      url.host,
      async () => {
        const limit = AbortSignal.timeout(timeout)
        const both = signal ? AbortSignal.any([signal, limit]) : limit
        const anywhere = isAllowedHost(url, deps.allowedHosts)
        try {
          const sent = await deps.send(url, { 'user-agent': agent, accept: '*/*', ...headers }, { signal: both, anywhere })
          if (Number(sent.headers['content-length'] ?? 0) > most) throw tooLarge(url, most)
          const parts: Uint8Array[] = []
          let size = 0
          for await (const part of sent.body) {
            size += part.length
            if (size > most) throw tooLarge(url, most)
            parts.push(part)
          }
          return { status: sent.status, headers: sent.headers, bytes: Buffer.concat(parts) }
        } catch (error) {
          // A body that is broken off by the time limit says only that it broke.
          throw limit.aborted && !signal?.aborted ? limit.reason : error
        }
      },
      signal,
    )

  const patiently = async (url: URL, most: number, signal: AbortSignal | undefined, headers: Record<string, string>): Promise<Raw> => {
    let failure = ''
    for (let attempt = 0; attempt < attempts; attempt++) {
      let wait = 1000 * 2 ** attempt * (0.5 + deps.random())
      try {
        const raw = await once(url, most, signal, headers)
        if (raw.status !== 429 && raw.status < 500) return raw
        failure = `it answered ${raw.status}`
        const asked = retryAfter(raw.headers['retry-after'], deps.now())
        if (asked > longestWait) break
        wait = Math.max(wait, asked)
      } catch (cause) {
        signal?.throwIfAborted()
        if (cause instanceof SourceError) throw cause
        failure = reasonOf(cause)
      }
      if (attempt < attempts - 1) await deps.sleep(wait, signal)
    }
    throw new SourceError(`cannot fetch ${shown(url)}: ${failure}; try again later`)
  }

  const rulesOf = (url: URL, signal: AbortSignal | undefined): Promise<RobotRules | undefined> => {
    let rule = rules.get(url.origin)
    if (!rule) {
      const address = new URL('/robots.txt', url)
      rule = patiently(address, 512 * 1024, signal, {}).then(({ status, bytes }) =>
        status === 200 ? parseRobots(address.href, Buffer.from(bytes).toString('utf8')) : undefined,
      )
      rules.set(url.origin, rule)
      rule.catch(() => rules.delete(url.origin))
    }
    return rule
  }

  const get: Fetcher['get'] = async (text, { signal, largest: most = largest } = {}) => {
    let target = text
    for (let hop = 0; hop <= mostRedirects; hop++) {
      const url = await checkedUrl(target, deps.allowedHosts, deps.lookup).catch((cause: unknown) => {
        throw cause instanceof SourceError
          ? cause
          : new SourceError(`cannot find the host of ${target.split('?')[0]}; check the address and the network`, { cause })
      })
      url.hash = ''
      if ((await rulesOf(url, signal))?.isAllowed(url.href, 'Paperboy') === false)
        throw new SourceError(`${shown(url)}: its site's robots.txt asks programs not to read it`)
      const before = kept.get(url.href)
      const raw = await patiently(url, most, signal, {
        ...(before?.etag ? { 'if-none-match': before.etag } : {}),
        ...(before?.modified ? { 'if-modified-since': before.modified } : {}),
      })
      if (raw.status === 304 && before) return { kind: 'found', ...before.found }
      if ([301, 302, 303, 307, 308].includes(raw.status) && raw.headers.location) {
        target = new URL(raw.headers.location, url).href
        continue
      }
      if (raw.status === 404 || raw.status === 410) return { kind: 'missing', status: raw.status, url: url.href }
      if (raw.status !== 200) throw new SourceError(`cannot fetch ${shown(url)}: it answered ${raw.status}`)
      const found = foundOf(url, raw)
      keep(kept, url.href, raw, found)
      return { kind: 'found', ...found }
    }
    throw new SourceError(`${text.split('?')[0]} redirects more than ${mostRedirects} times`)
  }
  return { get }
}

const tooLarge = (url: URL, most: number) =>
  new SourceError(`${shown(url)} is larger than ${Math.round(most / 1024 / 1024)} MB; it was not read`)

const foundOf = (url: URL, { headers, bytes }: { headers: Record<string, string>; bytes: Uint8Array }): Fetched => {
  const [type = '', ...rest] = (headers['content-type'] ?? '').split(';')
  const charset = /charset\s*=\s*["']?([\w-]+)/i.exec(rest.join(';'))?.[1]
  return { url: url.href, bytes, type: type.trim().toLowerCase(), ...(charset ? { charset } : {}) }
}

const keep = (
  kept: Map<string, Kept>,
  url: string,
  { headers, bytes }: { headers: Record<string, string>; bytes: Uint8Array },
  found: Fetched,
) => {
  const { etag, 'last-modified': modified } = headers
  kept.delete(url)
  if ((!etag && !modified) || bytes.length > largestKept) return
  kept.set(url, { found, ...(etag ? { etag } : {}), ...(modified ? { modified } : {}) })
  if (kept.size > mostKept) kept.delete(kept.keys().next().value!)
}

/** Milliseconds that a server asks to wait, by seconds or by date; 0 where it says nothing. */
const retryAfter = (header: string | undefined, now: number): number => {
  if (!header) return 0
  const seconds = Number(header)
  const wait = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000
  return Number.isNaN(wait) ? 0 : Math.max(0, wait)
}

const reasonOf = (cause: unknown): string => {
  const { name, code, message } = cause as { name?: string; code?: string; message?: string }
  if (name === 'TimeoutError' || code === 'ABORT_ERR') return 'it did not answer in time'
  return (
    { ECONNREFUSED: 'nothing answers there', ENOTFOUND: 'its host is not known', ECONNRESET: 'the connection broke' }[code ?? ''] ??
    message ??
    'unknown trouble'
  )
}

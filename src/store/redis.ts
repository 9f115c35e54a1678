import KeyvRedis, { createClient } from '@keyv/redis'
import { keyvStorageCapability } from 'keyv'
import type { Backend, Page, Shelf } from './backend.ts'
import { boundedCalls, serverName } from './bounded.ts'

/** Takes or renews: one step on the server, so that no other owner comes between. */
const take = `local held = redis.call('GET', KEYS[1])
if held and held ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1`
const give = `if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end return 0`
/** KEYS: the index, then the values' keys; ARGV: their names in the index. Names without a value go. */
const prune = `for at, name in ipairs(ARGV) do
  if redis.call('EXISTS', KEYS[at + 1]) == 0 then redis.call('ZREM', KEYS[1], name) end
end
return 0`

/**
 * Redis 6.2 or newer, by Keyv's own adapter. Beside the values each namespace has a sorted set of its keys, because SCAN knows no
 * order. A key enters it after its value and leaves it only when the value is found missing, in one step: nothing that was
 * acknowledged is ever unlisted. What survives a crash of the server is for its configuration to say: `appendonly yes`.
 * Throws StoreError: a call that finds no server at once, one whose server has fallen silent after `patience` ms.
 */
export const openRedis = async (url: string, patience = 5000): Promise<Backend> => {
  const bounded = boundedCalls(serverName(url), patience)
  const client = await bounded(async () =>
    createClient({
      url,
      // Without this a call waits for a server that is away, for ever.
      disableOfflineQueue: true,
      socket: { connectTimeout: 3000, reconnectStrategy: (tries: number) => Math.min(100 * 2 ** tries, 2000) },
    }),
  )
  const adapter = new KeyvRedis<string>(client, { throwOnErrors: true, throwOnConnectError: true })
  // Each failing call rejects by itself; a lost connection between calls is no call's failure. Without a listener it would end the process.
  adapter.on('error', () => {})
  try {
    await bounded(() => client.connect())
  } catch (error) {
    client.destroy()
    throw error
  }

  const keyOf = (namespace: string, name: string) => `paperboy:${namespace}:${name}`
  const indexOf = (namespace: string) => `paperboy-index:${namespace}`
  const enter = (namespace: string, names: string[]) =>
    client.zAdd(
      indexOf(namespace),
      names.map((value) => ({ score: 0, value })),
    )
  const pruned = (namespace: string, names: string[]) =>
    client.eval(prune, { keys: [indexOf(namespace), ...names.map((name) => keyOf(namespace, name))], arguments: names })
  const timeLeft = (expires: number | undefined) => (expires === undefined ? undefined : Math.max(1, Math.ceil(expires - Date.now())))

  const shelf = (namespace: string): Shelf => {
    const key = (name: string) => keyOf(namespace, name)
    const calls: Shelf = {
      get: (name) => bounded(() => adapter.get<string>(key(name))),
      getMany: (names) => bounded(() => adapter.getMany<string>(names.map(key))),
      set: (name, value, expires) =>
        bounded(async () => {
          await adapter.set(key(name), value as string, timeLeft(expires))
          await enter(namespace, [name])
          return true
        }),
      setMany: (entries) =>
        bounded(async () => {
          if (entries.length === 0) return []
          await adapter.setMany(
            entries.map((entry) => {
              const ttl = timeLeft(entry.expires)
              return { key: key(entry.key), value: entry.value, ...(ttl !== undefined && { ttl }) }
            }),
          )
          await enter(
            namespace,
            entries.map((entry) => entry.key),
          )
          return entries.map(() => true)
        }),
      delete: (name) =>
        bounded(async () => {
          const gone = await adapter.delete(key(name))
          await pruned(namespace, [name])
          return gone
        }),
      deleteMany: (names) =>
        bounded(async () => {
          const gone = await adapter.deleteMany(names.map(key))
          await pruned(namespace, names)
          return names.map(() => gone)
        }),
      has: (name) => bounded(() => adapter.has(key(name))),
      hasMany: (names) => bounded(() => adapter.hasMany(names.map(key))),
      clear: async () => {
        for (;;) {
          const names = await bounded(() => client.zRange(indexOf(namespace), 0, 999))
          if (names.length === 0) return
          await calls.deleteMany(names)
        }
      },
    }
    return { ...calls, capabilities: keyvStorageCapability(calls) }
  }

  return {
    shelf,
    page: (namespace, prefix, after, limit) =>
      bounded(async (): Promise<Page> => {
        const [from, to] = [after === '' ? `[${prefix}` : `(${after}`, prefix === '' ? '+' : `(${prefix}\u{10FFFF}`]
        const names = await client.zRange(indexOf(namespace), from, to, { BY: 'LEX', LIMIT: { offset: 0, count: limit } })
        const raw = await adapter.getMany<string>(names.map((name) => keyOf(namespace, name)))
        const missing = names.filter((_, at) => raw[at] === undefined)
        if (missing.length > 0) await pruned(namespace, missing)
        const entries = names.flatMap((name, at): Page['entries'] => (raw[at] === undefined ? [] : [[name, raw[at]]]))
        return names.length < limit ? { entries } : { entries, after: names.at(-1)! }
      }),
    lease: (name, owner, ttl) =>
      bounded(async () => (await client.eval(take, { keys: [`paperboy-lease:${name}`], arguments: [owner, String(ttl)] })) === 1),
    release: (name, owner) => bounded(async () => void (await client.eval(give, { keys: [`paperboy-lease:${name}`], arguments: [owner] }))),
    close: async () => {
      if (client.isOpen) client.destroy()
    },
  }
}

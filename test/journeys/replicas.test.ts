import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Subscriber } from '../../src/news/subscriber.ts'
import { createSandbox } from '../../src/sandbox/sandbox.ts'
import { openStore } from '../../src/store/open.ts'
import type { Order, Report } from '../bench/broadcaster.ts'
import { noPostgres, noRedis, startPostgres, startRedis } from '../store/servers.ts'

const token = '1234567890:the-sandbox-takes-any-well-formed-token'
const program = fileURLToPath(new URL('../bench/broadcaster.ts', import.meta.url))
const servers = [
  { name: 'Redis', skip: noRedis, launch: startRedis },
  { name: 'PostgreSQL', skip: noPostgres, launch: startPostgres },
]

for (const { name, skip, launch } of servers)
  test(`two replicas on ${name}: the owner is killed, the store goes away for a while, and everyone has the digest`, {
    skip,
    timeout: 90_000,
  }, async () => {
    const server = await launch()
    after(() => server.end())
    const sandbox = createSandbox({ token, clock: { now: () => new Date() }, keep: { messages: 5, calls: 1 } })
    after(() => sandbox.close())
    const apiRoot = await sandbox.listen()
    const store = await openStore({ url: server.url, dataDir: '' })
    const people = Array.from({ length: 200 }, (_, at) => 1000 + at)
    for (const id of people) sandbox.reader({ id, first_name: 'Reader' })
    const since = '2026-01-01T00:00:00.000Z'
    await store.subscribers.setMany(
      people.map((id): [string, Subscriber] => [String(id), { id: String(id), kind: 'private', language: 'both', state: 'active', since }]),
    )
    await store.close()

    const arrived = new Map<number, number>()
    sandbox.onChange((change) => {
      if (change.kind === 'message') arrived.set(change.chat, (arrived.get(change.chat) ?? 0) + 1)
    })
    const replica = () => {
      const order: Order = { dataDir: '', storeUrl: server.url, apiRoot, token, rate: 60, way: 'paperboy', leaseTtl: 1500 }
      const child = spawn(process.execPath, [program, JSON.stringify(order)], { stdio: ['ignore', 'pipe', 'inherit'] })
      after(() => child.kill('SIGKILL'))
      return child
    }
    const delivered = async (count: number) => {
      while (arrived.size < count) await sleep(5)
    }

    const owner = replica()
    await delivered(40)
    const heir = replica()
    const report = text(heir.stdout)
    await delivered(70)
    owner.kill('SIGKILL')
    await once(owner, 'exit')
    await delivered(110)
    await server.stop()
    await sleep(1500)
    await server.start()

    const { ended } = JSON.parse(await report) as Report
    assert.equal(ended, 'complete')
    assert.equal(arrived.size, people.length)
    const twice = [...arrived.values()].reduce((sum, times) => sum + times - 1, 0)
    assert.ok(twice <= 10, `${twice} came twice`)
  })

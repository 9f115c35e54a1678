import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import { after, before, describe, test } from 'node:test'
import { openStore } from '../../src/store/open.ts'
import { openPostgres } from '../../src/store/postgres.ts'
import { openRedis } from '../../src/store/redis.ts'
import { StoreError } from '../../src/store/store.ts'
import { storeContract } from '../contracts/store.ts'
import { noPostgres, noRedis, type Server, startPostgres, startRedis } from './servers.ts'

const kinds = [
  { name: 'Redis', skip: noRedis, launch: startRedis, scheme: 'redis', openBackend: openRedis },
  { name: 'PostgreSQL', skip: noPostgres, launch: startPostgres, scheme: 'postgres', openBackend: openPostgres },
]

for (const { name, skip, launch, scheme, openBackend } of kinds) {
  describe(`a store on ${name}`, { skip }, () => {
    let server: Server
    before(async () => {
      server = await launch()
    })
    after(() => server?.end())
    const open = () => openStore({ url: server.url, dataDir: '' })

    storeContract(name, open)

    test('what has expired takes no room for ever', async () => {
      const store = await open()
      await store.turns.set('chat/1', { question: '', answer: '', articles: [], at: '' }, 1)
      await new Promise((resolve) => setTimeout(resolve, 20))
      for await (const _ of store.turns.entries()) assert.fail('it has expired')
      await store.turns.set('chat/1', { question: 'again', answer: '', articles: [], at: '' })
      assert.equal((await store.turns.get('chat/1'))?.question, 'again')
      await store.close()
    })

    test('without the server each call fails in seconds, and works again when it is back', async () => {
      const store = await open()
      await store.notes.set('before', 'kept')
      await server.stop()
      const listing = async () => {
        for await (const _ of store.notes.entries()) assert.fail('there is no server')
      }
      const calls = [store.notes.get('before'), store.notes.set('x', 'y'), store.lease('l', 'o', 1000), listing()]
      for (const outcome of await Promise.allSettled(calls)) {
        assert.equal(outcome.status, 'rejected')
        const reason = (outcome as PromiseRejectedResult).reason
        assert.ok(reason instanceof StoreError && reason.message.includes('STORE_URL'), String(reason))
      }
      await server.start()
      await until(async () => assert.equal(await store.notes.get('before'), 'kept'))
      await store.notes.set('after', 'kept too')
      assert.equal(await store.notes.get('after'), 'kept too')
      await store.close()
    })
  })

  test(`no ${name} at the address: one clear line, without the password`, async () => {
    const url = `${scheme}://reader:secret@127.0.0.1:1/0`
    await assert.rejects(
      openBackend(url, 300),
      (error: Error) => error instanceof StoreError && /127\.0\.0\.1:1.*STORE_URL/.test(error.message) && !error.message.includes('secret'),
    )
  })

  test(`a server that accepts and never answers does not hang us on ${name}`, async () => {
    const mute = createServer((socket) => void socket.on('error', () => {})).listen(0, '127.0.0.1')
    await new Promise((resolve) => mute.once('listening', resolve))
    const { port } = mute.address() as { port: number }
    await assert.rejects(openBackend(`${scheme}://127.0.0.1:${port}`, 300), StoreError)
    mute.close()
  })
}

const until = async (check: () => Promise<void>) => {
  for (let tries = 0; ; tries++) {
    try {
      return await check()
    } catch (error) {
      if (tries >= 50) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

test('an address of another kind is refused', () =>
  assert.rejects(openStore({ url: 'mongodb://localhost', dataDir: '' }), /mongodb: is not known; .*redis:/))

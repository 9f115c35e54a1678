import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { backUp, restore } from '../../src/store/backup.ts'
import { migrate } from '../../src/store/migrate.ts'
import { openStore, type StoreAddress } from '../../src/store/open.ts'
import { type Store, StoreError } from '../../src/store/store.ts'
import { noPostgres, noRedis, startPostgres, startRedis } from './servers.ts'

const folder = mkdtempSync(join(tmpdir(), 'paperboy-migrate-'))
after(() => rmSync(folder, { recursive: true, force: true }))
let made = 0
const fresh = (): StoreAddress => ({ dataDir: join(folder, String(++made)) })

const text = '义乌 "引号" 🙂\n'
const fill = async (address: StoreAddress) => {
  const store = await openStore(address)
  await store.notes.setMany(Array.from({ length: 1234 }, (_, at) => [`note/${at}`, `${text}${at}`] as const))
  await store.terms.set('商城集团', { zh: '商城集团', en: 'Zhejiang China Commodities City Group', source: 'test' })
  await store.turns.set('1/2024', { question: text, answer: '', articles: [], at: '' }, 3_600_000)
  await store.close()
}
const contents = async (address: StoreAddress) => {
  const store = await openStore(address)
  const all: unknown[] = []
  for (const name of ['notes', 'terms', 'turns'] as const)
    for await (const entry of (store[name] as Store['notes']).entries()) all.push([name, ...entry])
  await store.close()
  return all
}

describe('migrate', () => {
  const servers = [
    { name: 'Redis', skip: noRedis, launch: startRedis },
    { name: 'PostgreSQL', skip: noPostgres, launch: startPostgres },
  ]
  for (const { name, skip, launch } of servers)
    test(`to ${name} and back gives equal data`, { skip }, async () => {
      const server = await launch()
      try {
        const [from, back] = [fresh(), fresh()]
        const there = { url: server.url, dataDir: '' }
        await fill(from)
        const result = await migrate(from, there)
        assert.deepEqual([result.entries, result.namespaces.notes, result.namespaces.terms], [1236, 1234, 1])
        await migrate(there, back)
        assert.equal((await contents(from)).length, 1236)
        assert.deepEqual(await contents(there), await contents(from))
        assert.deepEqual(await contents(back), await contents(from))
      } finally {
        await server.end()
      }
    })

  test('refuses a store that holds something', async () => {
    const [from, to] = [fresh(), fresh()]
    await fill(from)
    await fill(to)
    await assert.rejects(migrate(from, to), /not empty/)
  })

  test('cut off, keeps the target shut, and run again ends well', async () => {
    const [from, to] = [fresh(), fresh()]
    await fill(from)
    const cutOff = migrate(from, to, (entries) => {
      if (entries > 600) throw new Error('cut off')
    })
    await assert.rejects(cutOff, /cut off/)
    await assert.rejects(openStore(to), (error) => error instanceof StoreError && /run it again/.test(error.message))
    await migrate(from, to)
    assert.deepEqual(await contents(to), await contents(from))
  })

  test('notices what changed while it copied', async () => {
    const [from, to] = [fresh(), fresh()]
    await fill(from)
    const writer = await openStore(from)
    let written: Promise<void> | undefined
    const changing = migrate(from, to, (entries) => {
      if (entries > 600) written ??= writer.notes.set('note/0', 'changed')
    })
    await assert.rejects(changing, /stop Paperboy/)
    await written
    await writer.close()
  })
})

describe('a backup', () => {
  test('is taken and put back while the store is in use', async () => {
    const address = fresh()
    await fill(address)
    const file = join(folder, 'saved.sqlite')
    const running = await openStore(address)
    const before = await contents(address)
    await backUp(address, file)
    await running.notes.set('later', 'is lost by a restore')
    await running.notes.delete('note/7')
    await restore(file, address)
    assert.equal(await running.notes.get('later'), undefined)
    assert.equal(await running.notes.get('note/7'), `${text}7`)
    assert.deepEqual(await contents(address), before)
    await running.close()
    const elsewhere = fresh()
    await restore(file, elsewhere)
    assert.deepEqual(await contents(elsewhere), before)
  })

  test('overwrites no file, and no file that is none of ours is put back', async () => {
    const address = fresh()
    await fill(address)
    const before = await contents(address)
    const file = join(folder, 'text.sqlite')
    writeFileSync(file, 'no database at all, but a text')
    await assert.rejects(backUp(address, file), /name a new file/)
    await assert.rejects(restore(file, address), StoreError)
    await assert.rejects(restore(join(folder, 'missing.sqlite'), address), /no such file/)
    assert.deepEqual(await contents(address), before)
  })

  test('of nothing is refused', () => assert.rejects(backUp(fresh(), join(folder, 'of-nothing.sqlite')), /no such file/))
})

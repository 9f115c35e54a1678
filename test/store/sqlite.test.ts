import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, describe, test } from 'node:test'
import { collection } from '../../src/store/collections.ts'
import { openBackend, openStore } from '../../src/store/open.ts'
import { StoreError } from '../../src/store/store.ts'
import { storeContract } from '../contracts/store.ts'

const folders: string[] = []
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'paperboy-store-'))
  folders.push(made)
  return made
}
after(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true })
})

const shared = folder()
storeContract('SQLite', () => openStore({ dataDir: shared }))

const writer = new URL('./writer.ts', import.meta.url).pathname

describe('a SQLite store', () => {
  test('killed in mid-write loses nothing that it acknowledged', async () => {
    const dataDir = folder()
    for (const round of [1, 2, 3]) {
      const child = spawn(process.execPath, [writer, dataDir, `round${round}`], { stdio: ['ignore', 'pipe', 'inherit'] })
      let acknowledged = 0
      for await (const line of createInterface({ input: child.stdout })) {
        acknowledged = Number(line)
        if (acknowledged >= 40 * round) child.kill('SIGKILL')
      }
      const store = await openStore({ dataDir })
      let kept = 0
      for await (const _ of store.notes.entries(`round${round}/`)) kept++
      await store.close()
      assert.ok(acknowledged >= 40 * round)
      assert.ok(kept >= acknowledged, `${kept} kept of ${acknowledged} acknowledged`)
    }
  })

  test('says what to do when the disk is full, and keeps what it had', async () => {
    const dataDir = folder()
    // A limit on the size of files stands in for a full disk: SQLite sees the same failing write.
    const child = spawn('bash', ['-c', `trap '' XFSZ; ulimit -f 400; exec "$0" "$@"`, process.execPath, writer, dataDir, 'full', '2000'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let acknowledged = 0
    let complaint = ''
    child.stderr.on('data', (text) => {
      complaint += text
    })
    for await (const line of createInterface({ input: child.stdout })) acknowledged = Number(line)
    if (child.exitCode === null) await once(child, 'exit')
    assert.match(complaint, /StoreError: .*paperboy\.sqlite.*free some space/)
    const store = await openStore({ dataDir })
    let kept = 0
    for await (const _ of store.notes.entries('full/')) kept++
    await store.close()
    assert.ok(acknowledged > 0 && kept >= acknowledged, `${kept} kept of ${acknowledged} acknowledged`)
  })

  const broken: { what: string; dataDir: () => string; message: RegExp }[] = [
    {
      what: 'a file that is no database',
      dataDir: () => {
        const dataDir = folder()
        writeFileSync(join(dataDir, 'paperboy.sqlite'), 'this was never a database, only a text of some length'.repeat(40))
        return dataDir
      },
      message: /paperboy\.sqlite.*restore a backup/,
    },
    {
      what: 'a folder that cannot be made',
      dataDir: () => {
        const file = join(folder(), 'a-file')
        writeFileSync(file, '')
        return join(file, 'data')
      },
      message: /DATA_DIR/,
    },
    { what: 'a folder that cannot be written', dataDir: () => '/proc', message: /DATA_DIR|write access/ },
  ]
  for (const { what, dataDir, message } of broken)
    test(`refuses ${what} and says what to do`, () =>
      assert.rejects(openStore({ dataDir: dataDir() }), (error) => error instanceof StoreError && message.test(error.message)))

  test('a damaged page is an error, never "not there"', async () => {
    const dataDir = folder()
    const store = await openStore({ dataDir })
    await store.notes.setMany(Array.from({ length: 2000 }, (_, at) => [`k${at}`, 'x'.repeat(200)] as const))
    await store.close()
    const file = openSync(join(dataDir, 'paperboy.sqlite'), 'r+')
    const { size } = statSync(join(dataDir, 'paperboy.sqlite'))
    for (let at = 4096 * 8; at < size; at += 4096) writeSync(file, Buffer.alloc(4096, 0xa5), 0, 4096, at)
    closeSync(file)
    await assert.rejects(
      async () => {
        const damaged = await openStore({ dataDir })
        try {
          for (let at = 0; at < 2000; at++) assert.equal(await damaged.notes.get(`k${at}`), 'x'.repeat(200))
        } finally {
          await damaged.close()
        }
      },
      (error) => error instanceof StoreError && /restore a backup/.test(error.message),
    )
  })

  test('refuses a store that a newer Paperboy has written', async () => {
    const dataDir = folder()
    await (await openStore({ dataDir })).close()
    const backend = await openBackend({ dataDir })
    await collection<number>(backend, 'meta').set('schema', 99)
    await backend.close()
    await assert.rejects(openStore({ dataDir }), /newer Paperboy/)
  })

  test('a call after close is refused', async () => {
    const store = await openStore({ url: 'memory:', dataDir: '' })
    await store.close()
    await assert.rejects(store.notes.get('x'), StoreError)
  })

  test('what a process holds that is killed is free at once, and not before', async () => {
    const dataDir = folder()
    const opener = new URL('../../src/store/open.ts', import.meta.url).href
    const script = `import { openStore } from ${JSON.stringify(opener)}
      const store = await openStore({ dataDir: ${JSON.stringify(dataDir)} })
      console.log(await store.lease('broadcast', 'one', 60_000))
      setInterval(() => {}, 1000)`
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(child.stdout, 'data')
    const store = await openStore({ dataDir })
    assert.equal(await store.lease('broadcast', 'two', 60_000), false)
    child.kill('SIGKILL')
    await once(child, 'exit')
    assert.equal(await store.lease('broadcast', 'two', 60_000), true)
    await store.close()
  })

  test('a lease from before the clock was set back does not block', async (t) => {
    const store = await openStore({ url: 'memory:', dataDir: '' })
    t.mock.timers.enable({ apis: ['Date'], now: Date.parse('2024-12-05T08:00:00Z') })
    assert.equal(await store.lease('digest', 'dead', 30_000), true)
    t.mock.timers.setTime(Date.parse('2024-12-05T07:00:00Z'))
    assert.equal(await store.lease('digest', 'alive', 30_000), true)
    await store.close()
  })
})

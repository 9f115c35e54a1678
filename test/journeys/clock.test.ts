import assert from 'node:assert/strict'
import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { createApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { createLogger } from '../../src/logger.ts'
import { createSandbox } from '../../src/sandbox/sandbox.ts'
import { startService } from '../../src/serve.ts'
import { layDictionary } from '../dictionary.ts'
import { temporaryFolder } from '../test-store.ts'
import { token, until } from './running.ts'

const hour = 3_600_000

for (const jump of [hour, -hour])
  test(`the clock jumps an hour ${jump > 0 ? 'ahead' : 'back'} in the middle of a broadcast: everyone has the digest once`, async (t) => {
    // Both the bot's clock and the machine's, by which the store's leases and times to live run.
    let offset = 0
    const real = Date.now
    t.mock.method(Date, 'now', () => real() + offset)
    const now = () => new Date(Date.now())
    const dataDir = temporaryFolder(t)
    await layDictionary(dataDir)
    const day = '2026-11-20'
    offset = Date.parse(`${day}T09:00:00Z`) - real()
    const telegram = createSandbox({ token, clock: { now: () => new Date(real()) } })
    const readers = Array.from({ length: 60 }, (_, at) => telegram.reader({ id: 1000 + at, first_name: 'Reader' }))
    mkdirSync(join(dataDir, 'inbox'))
    cpSync(join(import.meta.dirname, '../../src/sandbox/sample/today'), join(dataDir, 'inbox', day), { recursive: true })
    const config = readConfig({
      TELEGRAM_BOT_TOKEN: token,
      TELEGRAM_API_ROOT: await telegram.listen(),
      TELEGRAM_RATE: '20',
      SOURCES: `folder:${join(dataDir, 'inbox')}`,
      DATA_DIR: dataDir,
      TIMEZONE: 'UTC',
    })
    const lines: string[] = []
    const log = createLogger('info', [token], { write: (line) => void lines.push(line) })
    const deps = { log, now, owner: 'one', signal: new AbortController().signal }
    const app = createApp(config, deps)
    const store = await app.store()
    for (const { id } of readers)
      await store.subscribers.set(String(id), {
        ...{ id: String(id), kind: 'private', language: 'en', state: 'active' },
        since: '2026-01-01T00:00:00Z',
      })
    const service = await startService({ ...deps, app, config, token })
    t.after(async () => {
      await service.stop()
      await app.close()
      await telegram.close()
    })
    const counts = () => readers.map((chat) => chat.messages().length)
    await until(() => counts().filter((count) => count > 0).length >= 15)
    offset += jump
    await until(() => counts().every((count) => count > 0))
    await service.tick()
    await service.tick()
    assert.deepEqual(
      counts(),
      counts().map(() => 1),
    )
    assert.equal(lines.filter((line) => line.includes('"digest made"')).length, 1)
    assert.ok(!lines.some((line) => /"level":50/.test(line)), lines.join(''))
  })

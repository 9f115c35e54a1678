import assert from 'node:assert/strict'
import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { createApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { createLogger } from '../../src/logger.ts'
import { createMovableClock } from '../../src/sandbox/clock.ts'
import { visibleText } from '../../src/sandbox/front.ts'
import { createSandbox } from '../../src/sandbox/sandbox.ts'
import { startService } from '../../src/serve.ts'
import { layDictionary } from '../dictionary.ts'
import { temporaryFolder } from '../test-store.ts'

const token = '7000000001:AAtest-token-that-must-never-show-up'
const sample = join(import.meta.dirname, '../../src/sandbox/sample')
const date = '2026-11-20'
const id = `${date}-paper`

test('of a paper that is half there one digest goes out; the rest is taken in when it comes, and only the editors hear of it', async (t) => {
  const folder = temporaryFolder(t)
  await layDictionary(join(folder, 'data'))
  const inbox = join(folder, 'inbox')
  const arrive = (page: string, as: string) => {
    mkdirSync(join(inbox, as.split('/')[0]!), { recursive: true })
    cpSync(join(sample, page), join(inbox, as))
  }
  // A week before the paper had four pages.
  for (const [at, page] of ['today/01.txt', 'today/02.txt', 'yesterday/01.txt', 'yesterday/02.txt'].entries())
    arrive(page, `2026-11-13/0${at + 1}.txt`)
  const clock = createMovableClock(Date.now, new Date(`${date}T07:00:00+08:00`))
  const telegram = createSandbox({ token, clock })
  const apiRoot = await telegram.listen(0)
  const [reader, editor] = [
    { id: 101, first_name: 'Anna', language_code: 'en' },
    { id: 900, first_name: 'Ed', language_code: 'en' },
  ]
  const chats = [reader, editor].map((person) => telegram.reader(person))
  const config = readConfig({
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_API_ROOT: apiRoot,
    ADMIN_IDS: String(editor.id),
    SOURCES: `folder:${inbox}`,
    DATA_DIR: join(folder, 'data'),
  })
  const deps = { log: createLogger('silent', [], { write: () => {} }), now: clock.now, owner: 'test', signal: new AbortController().signal }
  const app = createApp(config, deps)
  await app.ingest([], '2026-11-13')
  const store = await app.store()
  await store.subscribers.set('101', { id: '101', kind: 'private', language: 'en', state: 'active', since: '2026-11-01T00:00:00Z' })

  arrive('today/01.txt', `${date}/01.txt`)
  const service = await startService({ ...deps, app, config, token })
  t.after(async () => {
    await service.stop()
    await app.close()
    await telegram.close()
  })
  const said = (at: number) =>
    chats[at]!.messages()
      .filter((message) => message.from?.is_bot)
      .map(visibleText)
  await service.tick()
  assert.equal(said(0).length, 1)
  assert.match(
    said(1).join('\n'),
    /November 20, 2026: the digest is made, but the paper isn't whole: pages 1, stories \d+; on this weekday before pages 4/,
  )
  const digest = await store.digests.get(id)

  for (const [at, page] of ['today/02.txt', 'yesterday/01.txt', 'yesterday/02.txt'].entries()) arrive(page, `${date}/0${at + 2}.txt`)
  clock.forward(11 * 60_000)
  await service.tick()
  assert.match(said(1).join('\n'), /November 20, 2026 is whole now: pages 4/)
  assert.deepEqual((await store.editions.get(id))?.pages, ['1', '2', '3', '4'])

  const heard = said(1).length
  clock.forward(30 * 60_000)
  await service.tick()
  assert.deepEqual([said(0).length, said(1).length], [1, heard])
  assert.deepEqual(await store.digests.get(id), digest)
})

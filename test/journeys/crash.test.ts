import assert from 'node:assert/strict'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { localTime } from '../../src/news/clock.ts'
import { createSandbox } from '../../src/sandbox/sandbox.ts'
import { openStore } from '../../src/store/open.ts'
import { finished, openHouse } from './house.ts'

const token = '7000000001:AAjourney-token-that-never-shows'
const until = async (what: () => boolean, within = 60_000) => {
  const end = Date.now() + within
  while (!what()) {
    if (Date.now() > end) assert.fail('it did not come about in time')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** The bot as a process of its own against a local Telegram, with today's paper in its inbox and so many subscribers. */
const running = async (t: { after(work: () => unknown): void }, subscribers: number) => {
  const telegram = createSandbox({ token, clock: { now: () => new Date() } })
  const apiRoot = await telegram.listen()
  t.after(() => telegram.close())
  const house = openHouse(t, {
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_API_ROOT: apiRoot,
    TIMEZONE: 'UTC',
    DIGEST_TIME: '00:00',
    DIGEST_DEADLINE: '23:59',
    TELEGRAM_RATE: '40',
  })
  const today = localTime(new Date(), 'UTC').date
  cpSync(join(house.inbox, '2026-11-20'), join(house.inbox, today), { recursive: true })
  const readers = Array.from({ length: subscribers }, (_, index) =>
    telegram.reader({ id: 1000 + index, first_name: `Reader ${index}`, language_code: 'en' }),
  )
  const store = await openStore({ dataDir: join(house.folder, 'data') })
  await store.subscribers.setMany(
    readers.map(
      ({ id }) =>
        [String(id), { id: String(id), kind: 'private', language: 'en', state: 'active', since: '2026-01-01T00:00:00Z' }] as const,
    ),
  )
  await store.close()
  const digests = () => readers.map((chat) => chat.messages().filter((message) => message.from?.is_bot).length)
  return { ...house, telegram, readers, digests }
}

test('killed in the middle of a broadcast and started again, nobody is left out and what was in flight comes at most twice', async (t) => {
  const { start, digests } = await running(t, 120)
  const first = start(['start'])
  await until(() => digests().filter((count) => count > 0).length >= 30)
  first.kill('SIGKILL')
  await finished(first)
  const reached = digests().filter((count) => count > 0).length
  assert.ok(reached < 120, 'it was killed too late to show anything')

  const second = start(['start'])
  const ended = finished(second)
  await until(() => digests().every((count) => count > 0))
  second.kill('SIGTERM')
  const { status, out, err } = await ended
  assert.equal(status, 0, err)
  assert.doesNotMatch(out + err, /never-shows/)
  assert.ok(digests().filter((count) => count > 1).length <= 32)
})

test('a question asked before a kill is answered after the next start, once', async (t) => {
  const { start, folder, telegram, readers, digests } = await running(t, 1)
  const first = start(['start'])
  await until(() => digests()[0]! > 0)
  telegram.fault({ method: 'sendRichMessage', kind: 'drop' })
  const [reader] = readers
  reader!.send('How much did Yiwu export to Vietnam?')
  const store = await openStore({ dataDir: join(folder, 'data') })
  let asked = 0
  while (asked === 0) for await (const _ of store.questions.entries()) asked++
  await store.close()
  first.kill('SIGKILL')
  await finished(first)
  telegram.clearFaults()
  const before = digests()[0]!
  const second = start(['start'])
  await until(() => digests()[0]! > before)
  await new Promise((resolve) => setTimeout(resolve, 1500))
  assert.equal(digests()[0], before + 1)
  second.kill('SIGTERM')
  assert.equal((await finished(second)).status, 0)
})

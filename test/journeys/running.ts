import assert from 'node:assert/strict'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { localTime } from '../../src/news/clock.ts'
import type { Subscriber } from '../../src/news/subscriber.ts'
import { createSandbox } from '../../src/sandbox/sandbox.ts'
import { openStore } from '../../src/store/open.ts'
import { layDictionary } from '../dictionary.ts'
import { openHouse } from './house.ts'

export const token = '7000000001:AAjourney-token-that-never-shows'

/** Waits for what another process brings about. */
export const until = async (what: () => unknown, within = 60_000) => {
  const end = Date.now() + within
  while (!(await what())) {
    if (Date.now() > end) assert.fail('it did not come about in time')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** The bot as a process of its own against a local Telegram, with today's paper in its inbox and so many subscribers. fetch: how Telegram reaches a webhook. */
export const running = async (
  t: { after(work: () => unknown): void },
  subscribers: number,
  env: Record<string, string> = {},
  { fetch: reach, dataDirs = ['data'] }: { fetch?: typeof fetch; dataDirs?: string[] } = {},
) => {
  const telegram = createSandbox({ token, clock: { now: () => new Date() }, ...(reach && { fetch: reach }) })
  const apiRoot = await telegram.listen()
  t.after(() => telegram.close())
  const house = openHouse(t, {
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_API_ROOT: apiRoot,
    TIMEZONE: 'UTC',
    DIGEST_TIME: '00:00',
    DIGEST_DEADLINE: '23:59',
    TELEGRAM_RATE: '40',
    ...env,
  })
  const today = localTime(new Date(), 'UTC').date
  cpSync(join(house.inbox, '2026-11-20'), join(house.inbox, today), { recursive: true })
  const readers = Array.from({ length: subscribers }, (_, index) =>
    telegram.reader({ id: 1000 + index, first_name: `Reader ${index}`, language_code: 'en' }),
  )
  for (const name of dataDirs) await layDictionary(join(house.folder, name))
  const address = { dataDir: join(house.folder, 'data'), url: env.STORE_URL }
  const store = await openStore(address)
  await store.subscribers.setMany(
    readers.map(({ id }): [string, Subscriber] => {
      const one: Subscriber = { id: String(id), kind: 'private', language: 'en', state: 'active', since: '2026-01-01T00:00:00Z' }
      return [one.id, one]
    }),
  )
  await store.close()
  /** How many messages of the bot each reader has. */
  const digests = () => readers.map((chat) => chat.messages().filter((message) => message.from?.is_bot).length)
  return { ...house, today, address, telegram, readers, digests }
}

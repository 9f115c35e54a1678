import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { visibleText } from '../../src/sandbox/front.ts'
import { openStore } from '../../src/store/open.ts'
import { noPostgres, noRedis, startPostgres, startRedis } from '../store/servers.ts'
import { finished } from './house.ts'
import { running, token, until } from './running.ts'

const servers = [
  { name: 'Redis', skip: noRedis, launch: startRedis },
  { name: 'PostgreSQL', skip: noPostgres, launch: startPostgres },
]

describe('the store goes away for twenty seconds in the middle of a broadcast, and a reader asks meanwhile', { concurrency: 2 }, () => {
  for (const { name, skip, launch } of servers)
    test(`on ${name}: nobody is left out, the reader hears, and the bot never hangs`, { skip, timeout: 240_000 }, async (t) => {
      const server = await launch()
      t.after(() => server.end())
      const { start, digests, telegram, address } = await running(t, 160, {
        STORE_URL: server.url,
        PORT: '0',
        TELEGRAM_RATE: '20',
      })
      const bot = start(['start'])
      let said = ''
      bot.stderr!.on('data', (text) => {
        said += text
      })
      const ended = finished(bot)
      const asker = telegram.reader({ id: 900, first_name: 'Asker', language_code: 'en' })
      const heard = () => asker.messages().filter((message) => message.from?.is_bot)
      const port = () => /"port":(\d+)/.exec(said)?.[1]
      const health = async () => (await fetch(`http://127.0.0.1:${port()}/healthz`)).status

      await until(() => digests().filter((count) => count > 0).length >= 30)
      await server.stop()
      const away = Date.now()
      await until(async () => (await health()) === 503)
      asker.send('How much did Yiwu export to Vietnam?')
      await until(() => heard().length > 0, 20_000)
      await sleep(Math.max(0, away + 20_000 - Date.now()))
      const before = digests().filter((count) => count > 0).length
      assert.ok(before < 160, 'it was stopped too late to show anything')
      await server.start()

      await until(() => digests().every((count) => count > 0), 120_000)
      const twice = digests().filter((count) => count > 1).length
      assert.ok(twice <= 32, `${twice} came twice`)
      await until(async () => (await health()) === 200)
      const told = heard().length
      asker.send('How much did Yiwu export to Vietnam?')
      await until(
        () =>
          heard()
            .slice(told)
            .some((message) => /Vietnam/.test(visibleText(message))),
        60_000,
      )

      bot.kill('SIGTERM')
      const { status, err } = await ended
      assert.equal(status, 0, err)
      assert.ok(!err.includes(token))
      const store = await openStore(address)
      const states = new Set<string>()
      for await (const [, { state }] of store.deliveries.entries()) states.add(state)
      await store.close()
      assert.deepEqual([...states], ['sent'])
    })
})

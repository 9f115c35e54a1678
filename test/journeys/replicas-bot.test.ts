import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { visibleText } from '../../src/sandbox/front.ts'
import { noPostgres, noRedis, startPostgres, startRedis } from '../store/servers.ts'
import { finished } from './house.ts'
import { running, until } from './running.ts'

const servers = [
  { name: 'Redis', skip: noRedis, launch: startRedis },
  { name: 'PostgreSQL', skip: noPostgres, launch: startPostgres },
]

describe('two whole bots behind a webhook', { concurrency: 2 }, () => {
  for (const { name, skip, launch } of servers)
    test(`on ${name}: one makes and sends the digest, a dead one is replaced, and both answer`, { skip, timeout: 300_000 }, async (t) => {
      const server = await launch()
      t.after(() => server.end())
      // As a proxy would: each request to the next replica, and to another where one is gone.
      const ports: string[] = []
      const reached = new Map<string, number>()
      let turn = 0
      const proxy: typeof fetch = async (_, options) => {
        for (let tries = 0; tries < ports.length; tries++) {
          const port = ports[turn++ % ports.length]!
          const answer = await fetch(`http://127.0.0.1:${port}/telegram`, options).catch(() => undefined)
          if (answer?.ok) reached.set(port, (reached.get(port) ?? 0) + 1)
          if (answer) return answer
        }
        return new Response(null, { status: 502 })
      }
      const { start, digests, telegram } = await running(
        t,
        240,
        {
          STORE_URL: server.url,
          TELEGRAM_RATE: '20',
          LOG_LEVEL: 'debug',
          WEBHOOK_URL: 'https://paperboy.example/telegram',
          WEBHOOK_SECRET: 'a-secret-of-sixteen',
          PORT: '0',
        },
        { fetch: proxy, dataDirs: ['data-0', 'data-1'] },
      )
      const replica = (at: number) => {
        const bot = start(['start'], { DATA_DIR: `data-${at}` })
        let log = ''
        bot.stderr!.on('data', (text) => {
          log += text
        })
        return {
          bot,
          ended: finished(bot),
          log: () => log,
          sends: () => /"outcome":"sent"/.test(log),
          port: () => /"port":(\d+)/.exec(log)?.[1],
        }
      }
      const replicas = [replica(0), replica(1)]
      await until(() => replicas.every(({ port }) => port()))
      ports.push(...replicas.map(({ port }) => port()!))
      const asker = telegram.reader({ id: 900, first_name: 'Asker', language_code: 'en' })
      /** Asks so often, and waits for so many answers. */
      const ask = async (times: number) => {
        const answers = () => asker.messages().filter((message) => message.from?.is_bot && /Vietnam/.test(visibleText(message))).length
        const before = answers()
        for (let time = 0; time < times; time++) asker.send(`How much did Yiwu export to Vietnam? ${time}`)
        await until(() => answers() >= before + times, 180_000)
        await sleep(1000)
        assert.equal(answers(), before + times)
      }

      await until(() => digests().filter((count) => count > 0).length >= 60)
      const [owner, heir] = replicas[0]!.sends() ? replicas : replicas.toReversed()
      assert.ok(!heir!.sends(), 'both send at once')
      await ask(4)
      assert.ok(ports.every((port) => (reached.get(port) ?? 0) > 0))
      assert.ok(
        digests().some((count) => count === 0),
        'it was over too soon to show anything',
      )
      owner!.bot.kill('SIGKILL')
      const died = Date.now()
      await owner!.ended
      await until(() => heir!.sends())
      t.diagnostic(`the owner was replaced after ${((Date.now() - died) / 1000).toFixed(1)} s`)
      await until(() => digests().every((count) => count > 0), 120_000)
      const twice = digests().filter((count) => count > 1).length
      assert.ok(twice <= 32, `${twice} came twice`)
      assert.equal([owner, heir].flatMap((each) => each!.log().match(/"msg":"digest made"/g) ?? []).length, 1)
      await ask(1)
      heir!.bot.kill('SIGTERM')
      assert.equal((await heir!.ended).status, 0)
    })
})

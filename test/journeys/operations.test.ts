import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visibleText } from '../../src/sandbox/front.ts'
import { startModelServer } from '../model-server.ts'
import { finished } from './house.ts'
import { running, token, until } from './running.ts'

/** The lines of a log as objects; a line that is none fails. */
const linesOf = (err: string) =>
  err
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

test('health and metrics of a running bot, and one edition through its log from reading to message', async (t) => {
  const { start, today, digests } = await running(t, 5, { PORT: '0', LOG_LEVEL: 'debug' })
  const child = start(['start'])
  const ended = finished(child)
  let err = ''
  child.stderr!.on('data', (text) => {
    err += text
  })
  await until(() => digests().every((count) => count > 0) && err.includes('broadcast over'))
  const port = linesOf(err.slice(0, err.lastIndexOf('\n'))).find(({ msg }) => msg === 'the bot is running')?.port
  const health = await fetch(`http://127.0.0.1:${port}/healthz`)
  assert.deepEqual([health.status, await health.json()], [200, { ok: true, waiting: 0 }])
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  assert.match(metrics, /^paperboy_deliveries_total\{outcome="sent"\} 5$/m)
  assert.match(metrics, /^paperboy_digests_total\{outcome="made"\} 1$/m)
  assert.match(metrics, /^paperboy_claims_checked_total\{in="brief"\} [1-9]/m)
  assert.doesNotMatch(metrics, new RegExp(token.slice(-12)))
  child.kill('SIGTERM')
  assert.equal((await ended).status, 0)

  const edition = `${today}-paper`
  const about = linesOf(err).filter((line) => line.edition === edition)
  const kinds = ['edition read', 'digest made', 'broadcast begun', 'delivery', 'broadcast over']
  assert.deepEqual(
    kinds.filter((kind) => !about.some(({ msg }) => msg === kind)),
    [],
  )
  assert.equal(about.filter(({ msg, outcome, messages }) => msg === 'delivery' && outcome === 'sent' && messages).length, 5)
})

test('when the budget of the day is used up the offline writer goes on, and the editors are told once', async (t) => {
  const server = await startModelServer(() => ({ text: 'Sure!' }))
  t.after(server.close)
  const { start, readers } = await running(t, 1, {
    ADMIN_IDS: '1000',
    OPENAI_API_KEY: 'sk-journey-secret',
    OPENAI_BASE_URL: server.baseUrl,
    OPENAI_MODEL: 'scripted',
    MODEL_CONCURRENCY: '1',
    MODEL_PRICES: '1000/1000',
    DAILY_BUDGET: '1',
  })
  const child = start(['start'])
  const ended = finished(child)
  const told = () => readers[0]!.messages().filter((message) => JSON.stringify(message).includes("Today's budget is used up"))
  await until(() => readers[0]!.messages().length > 1 && told().length > 0, 120_000)
  child.kill('SIGTERM')
  await ended
  // One story was asked for, and once more because its reply could not be used; what that cost is the end of it.
  assert.equal(server.requests.length, 2)
  assert.equal(told().length, 1)
})

test('who cannot be served by a broadcast that a restart goes on with is told to the editors, too', async (t) => {
  const { start, paperboy, readers, digests, telegram } = await running(t, 3, { ADMIN_IDS: '900', DIGEST_TIME: '23:58' })
  const editor = telegram.reader({ id: 900, first_name: 'Ed' })
  // Made beforehand, sent to nobody; the schedule has nothing to do but to deliver it.
  assert.equal((await paperboy(['digest'], { TELEGRAM_BOT_TOKEN: '' })).status, 0)
  telegram.fault({ kind: 'refuse', chat: readers[1]!.id, code: 400, description: 'Bad Request: message is too long' })
  const child = start(['start'])
  const ended = finished(child)
  await until(() => editor.messages().some((message) => /1[\s\S]*message is too long/.test(visibleText(message))))
  assert.deepEqual(digests(), [1, 0, 1])
  child.kill('SIGTERM')
  assert.equal((await ended).status, 0)
})

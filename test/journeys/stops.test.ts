import assert from 'node:assert/strict'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, test } from 'node:test'
import { startModelServer } from '../model-server.ts'
import { finished, openHouse } from './house.ts'
import { running, token, until } from './running.ts'

/** Asks a running bot to stop, and sees that it ends by itself (what has not ended after ten seconds is cut off, with a line and status 1), says nothing of its token and nothing of a failure. */
const stopped = async (child: ChildProcess, ended: ReturnType<typeof finished>) => {
  child.kill('SIGTERM')
  const { status, out, err } = await ended
  assert.equal(status, 0, err)
  assert.ok(!(out + err).includes(token))
  assert.doesNotMatch(err, /"level":50|not everything ended/)
}

/** A server that takes every request and answers none; asked: how many it took. */
const mute = async (t: { after(work: () => unknown): void }) => {
  let asked = 0
  const server = createServer(() => void asked++).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.after(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked: () => asked }
}

const once24 = (counts: number[]) => counts.every((count) => count === 1)

describe('stopped in the middle, a bot ends in time, tells the editors of no failure, and the next start does the rest', {
  concurrency: 2,
}, () => {
  test('while it waits for a Telegram that says nothing: at once', async (t) => {
    const telegram = await mute(t)
    const { start } = openHouse(t, { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: telegram.url })
    const child = start(['start'])
    const ended = finished(child)
    await until(() => telegram.asked() > 0)
    child.kill('SIGTERM')
    assert.deepEqual(await ended, { status: 1, out: '', err: 'stopped\n' })
  })

  test('while it reads the paper', async (t) => {
    const site = await mute(t)
    const { start, digests, telegram } = await running(t, 4, { ADMIN_IDS: '900', ALLOWED_HOSTS: '127.0.0.1' })
    const editor = telegram.reader({ id: 900, first_name: 'Ed' })
    const first = start(['start'], { SOURCES: `feed:${site.url}/feed.xml` })
    const ended = finished(first)
    await until(() => site.asked() > 0)
    await stopped(first, ended)
    assert.deepEqual(editor.messages(), [])

    const second = start(['start'])
    const over = finished(second)
    await until(() => once24(digests()))
    await stopped(second, over)
  })

  test('while a model writes the digest', async (t) => {
    const model = await startModelServer(() => ({ silent: true }))
    t.after(model.close)
    const { start, digests, telegram } = await running(t, 4, { ADMIN_IDS: '900' })
    const editor = telegram.reader({ id: 900, first_name: 'Ed' })
    const first = start(['start'], { OPENAI_API_KEY: 'sk-journey-key', OPENAI_BASE_URL: model.baseUrl })
    const ended = finished(first)
    await until(() => model.requests.length > 0)
    await stopped(first, ended)
    assert.deepEqual(editor.messages(), [])

    const second = start(['start'])
    const over = finished(second)
    await until(() => once24(digests()))
    await stopped(second, over)
  })

  test('in a broadcast: nobody has the digest twice', async (t) => {
    const { start, digests } = await running(t, 150)
    const first = start(['start'])
    const ended = finished(first)
    await until(() => digests().filter((count) => count > 0).length >= 40)
    await stopped(first, ended)
    assert.ok(digests().filter((count) => count > 0).length < 150, 'it was stopped too late to show anything')

    const second = start(['start'])
    const over = finished(second)
    await until(() => digests().every((count) => count > 0))
    await stopped(second, over)
    assert.ok(once24(digests()))
  })

  test('while a question is answered: the reader has one answer after the next start', async (t) => {
    const model = await startModelServer(() => ({ silent: true }))
    t.after(model.close)
    const { start, digests, readers } = await running(t, 1)
    const before = start(['start'])
    const begun = finished(before)
    await until(() => once24(digests()))
    await stopped(before, begun)

    const first = start(['start'], { OPENAI_API_KEY: 'sk-journey-key', OPENAI_BASE_URL: model.baseUrl })
    const ended = finished(first)
    readers[0]!.send('How much did Yiwu export to Vietnam?')
    await until(() => model.requests.length > 0)
    await stopped(first, ended)
    assert.deepEqual(digests(), [1])

    const second = start(['start'])
    const over = finished(second)
    await until(() => digests()[0] === 2)
    await new Promise((resolve) => setTimeout(resolve, 1000))
    await stopped(second, over)
    assert.deepEqual(digests(), [2])
  })
})

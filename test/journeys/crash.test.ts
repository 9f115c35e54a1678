import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStore } from '../../src/store/open.ts'
import { finished } from './house.ts'
import { running, until } from './running.ts'

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
  const { start, address, telegram, readers, digests } = await running(t, 1)
  const first = start(['start'])
  const store = await openStore(address)
  // Killed before it has noted that the digest is sent, it would rightly send it again.
  await until(async () => (await Array.fromAsync(store.deliveries.entries())).some(([, { state }]) => state === 'sent'))
  telegram.fault({ method: 'sendRichMessage', kind: 'drop' })
  const [reader] = readers
  reader!.send('How much did Yiwu export to Vietnam?')
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

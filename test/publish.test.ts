import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BroadcastResult } from '../src/delivery/run.ts'
import type { Digest } from '../src/news/digest.ts'
import { createPublish } from '../src/publish.ts'
import { openTestStore } from './test-store.ts'

const digest: Digest = {
  id: '2026-11-20-test',
  edition: '2026-11-20-test',
  paper: { id: 'test', name: '样报' },
  date: '2026-11-20',
  briefs: [],
  omissions: [],
  stories: 0,
  pages: [],
  usage: { tokens: 0, cost: 0 },
  madeAt: '2026-11-20T00:00:00Z',
  revision: 0,
}
const result: BroadcastResult = { sent: 1, failed: 0, reasons: [], gone: 0, skipped: 0, waiting: 0, ended: 'complete' }

const publisher = async (t: { after(work: () => unknown): void }, review: boolean) => {
  const store = await openTestStore(t)
  await store.digests.set(digest.id, digest)
  const sent: string[] = []
  let runs = 0
  const made = createPublish({
    store,
    review,
    run: async () => {
      runs++
      await new Promise((resolve) => setTimeout(resolve, 5))
      return { kind: 'made', digest }
    },
    broadcast: async ({ id }) => {
      sent.push(id)
      return result
    },
  })
  return { ...made, sent, runs: () => runs }
}

test('the digest is made and then sent', async (t) => {
  const { publish, sent } = await publisher(t, false)
  const outcome = await publish({ date: '2026-11-20' })
  assert.deepEqual([outcome.held, outcome.delivered, sent], [false, result, [digest.id]])
})

test('the schedule, an editor and the command line asking at once are one publication', async (t) => {
  const { publish, sent, runs } = await publisher(t, false)
  await Promise.all([publish({ date: '2026-11-20' }), publish({ date: '2026-11-20' }), publish({ date: '2026-11-20' })])
  assert.deepEqual([runs(), sent.length], [1, 1])
})

test('with review it is held, asked again it is still held, and it goes out on an editor’s word', async (t) => {
  const { publish, release, held, sent } = await publisher(t, true)
  assert.equal((await publish({ date: '2026-11-20' })).held, true)
  assert.equal((await publish({ date: '2026-11-20' })).held, true)
  assert.deepEqual([await held(digest.id), sent], [true, []])
  assert.deepEqual(await release(digest.id), result)
  assert.deepEqual([await held(digest.id), sent], [false, [digest.id]])
  assert.equal((await publish({ date: '2026-11-20' })).held, false)
})

test('a dry run sends nothing', async (t) => {
  const { publish, sent } = await publisher(t, false)
  await publish({ date: '2026-11-20', dryRun: true })
  assert.deepEqual(sent, [])
})

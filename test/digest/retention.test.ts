import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createIngest } from '../../src/digest/ingest.ts'
import { dropOld } from '../../src/digest/retention.ts'
import { openTestStore } from '../test-store.ts'

test('an edition goes with its articles, briefs, digest and deliveries when its days are over; a younger one stays', async (t) => {
  const store = await openTestStore(t)
  const ingest = createIngest({ store, segment: (_, articles) => ({ articles, remarks: [] }), now: () => new Date(0) })
  for (const date of ['2026-08-01', '2026-11-19']) {
    const articles = [{ kind: 'story' as const, headline: '甲', byline: [], body: ['一。'], captions: [], page: '1' }]
    const outcome = await ingest({ paper: { id: 'test', name: '样报' }, date, pages: [], articles, complete: true, remarks: [] })
    assert.ok(outcome.kind === 'new')
    const { id } = outcome.edition
    await store.deliveries.set(`${id}/1`, { digest: id, subscriber: '1', state: 'sent', messages: [1], attempts: 1, at: '' })
  }
  assert.equal(await dropOld(store, 90, new Date('2026-11-20T00:00:00Z'), 'UTC'), 1)
  const keys = async (entries: AsyncIterable<[string, unknown]>) => (await Array.fromAsync(entries)).map(([key]) => key.slice(0, 10))
  for (const collection of [store.editions, store.articles, store.deliveries])
    assert.deepEqual(await keys(collection.entries()), ['2026-11-19'])
  assert.equal(await dropOld(store, 90, new Date('2026-11-20T00:00:00Z'), 'UTC'), 0)
})

test('what hangs on no edition goes with its day: the schedule’s notes, what was spent, who got an editor’s note', async (t) => {
  const store = await openTestStore(t)
  const keys = (date: string) => [`day/test/${date}`, `release/${date}-test`, `spent/${date}/host-2026-12-01-7`]
  for (const date of ['2026-08-01', '2026-11-19']) {
    for (const key of keys(date)) await store.notes.set(key, '')
    const at = `${date}T08:00:00.000Z`
    await store.deliveries.set(`note-${date}/1`, { digest: '', subscriber: '1', state: 'sent', messages: [1], attempts: 1, at })
  }
  await dropOld(store, 90, new Date('2026-11-20T00:00:00Z'), 'UTC')
  const left = async (entries: AsyncIterable<[string, unknown]>) => (await Array.fromAsync(entries)).map(([key]) => key)
  assert.deepEqual(await left(store.notes.entries()), keys('2026-11-19'))
  assert.deepEqual(await left(store.deliveries.entries()), ['note-2026-11-19/1'])
})

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Subscriber } from '../../src/news/subscriber.ts'
import { type Store, StoreError } from '../../src/store/store.ts'

const reader = (id: string): Subscriber => ({ id, kind: 'private', language: 'both', state: 'active', since: '2024-12-05T00:00:00.000Z' })

const listed = async <T>(entries: AsyncIterable<[string, T]>): Promise<string[]> => {
  const keys: string[] = []
  for await (const [key] of entries) keys.push(key)
  return keys
}

/** Asks again until it is so; a machine under load may take its time. */
const until = async (so: () => Promise<boolean>) => {
  for (let tries = 0; !(await so()); tries++) {
    assert.ok(tries < 300, 'it did not come about in time')
    await sleep(20)
  }
}

/**
 * What every store must do, whatever holds its data. `open` gives another connection to one and the same, at first empty store, as
 * another process would have it.
 */
export const storeContract = (name: string, open: () => Promise<Store>) =>
  describe(`the store on ${name}`, () => {
    let store: Store
    let other: Store
    before(async () => {
      store = await open()
      other = await open()
    })
    after(async () => {
      await store?.close()
      await other?.close()
    })

    test('gives back what was set, to every connection', async () => {
      const value = { ...reader('1'), preferences: { stories: 3, timeZone: 'Asia/Shanghai' } }
      await store.subscribers.set('1', value)
      assert.deepEqual(await other.subscribers.get('1'), value)
    })

    test('keeps any text to the letter', async () => {
      const text = '义乌 “引号” \u0001 \\ \' "; DROP TABLE entries; -- 𠮷 🙂 ‮rtl %_*?[a]{b}'
      await store.notes.set(text, text)
      assert.equal(await other.notes.get(text), text)
      assert.deepEqual(await listed(store.notes.entries(text.slice(0, -3))), [text])
    })

    test('knows nothing of what was never set or was deleted', async () => {
      await store.notes.set('short-lived', 'x')
      await store.notes.delete('short-lived')
      await store.notes.delete('never there')
      assert.equal(await other.notes.get('short-lived'), undefined)
      assert.equal(await store.notes.get('never there'), undefined)
      assert.deepEqual(await listed(other.notes.entries('short-lived')), [])
    })

    test('a value set twice is the later one, listed once', async () => {
      await store.notes.set('twice', 'first')
      await other.notes.set('twice', 'second')
      assert.equal(await store.notes.get('twice'), 'second')
      assert.deepEqual(await listed(store.notes.entries('twice')), ['twice'])
    })

    test('the same key in two collections is two entries', async () => {
      await store.notes.set('same', 'note')
      await store.terms.set('same', { zh: 'same', en: 'term', source: 'test' })
      await store.terms.delete('same')
      assert.equal(await store.notes.get('same'), 'note')
    })

    test('refuses an empty key instead of losing the value', async () => {
      await assert.rejects(store.notes.set('', 'x'), StoreError)
      await assert.rejects(store.notes.get(''), StoreError)
    })

    test('lists a prefix in key order, and nothing beside it', async () => {
      await store.notes.setMany(['p/b', 'p/a', 'p', 'p/a/1', 'p0', 'o', 'p/ü', 'p/一'].map((key) => [key, key] as const))
      assert.deepEqual(await listed(other.notes.entries('p/')), ['p/a', 'p/a/1', 'p/b', 'p/ü', 'p/一'])
    })

    test('a prefix is taken to the letter, not as a pattern', async () => {
      await store.notes.setMany(['l%_1', 'lxx1', 'l*1', 'l[x]1'].map((key) => [key, key] as const))
      assert.deepEqual(await listed(store.notes.entries('l%_')), ['l%_1'])
      assert.deepEqual(await listed(store.notes.entries('l*')), ['l*1'])
      assert.deepEqual(await listed(store.notes.entries('l[x]')), ['l[x]1'])
    })

    test('lists thousands of entries, each once, while they change', async () => {
      const ids = Array.from({ length: 2600 }, (_, at) => `many/${String(at).padStart(5, '0')}`)
      await store.subscribers.setMany(ids.map((id) => [id, reader(id)] as const))
      const seen: string[] = []
      for await (const [key, value] of store.subscribers.entries('many/')) {
        seen.push(key)
        if (seen.length % 500 === 1) {
          await other.subscribers.set(key, { ...value, state: 'gone' })
          await other.subscribers.set(`${key}x`, reader(`${key}x`))
          await other.subscribers.delete(ids.at(-1)!)
        }
      }
      assert.deepEqual(
        seen.filter((key) => !key.endsWith('x')),
        ids.slice(0, -1),
      )
      assert.equal(new Set(seen).size, seen.length)
    })

    test('a listing can be left in the middle', async () => {
      for await (const [key] of store.subscribers.entries('many/')) {
        assert.equal(key, 'many/00000')
        break
      }
    })

    test('what has a time to live is gone after it, from get and from lists', async () => {
      await store.notes.set('ttl/short', 'x', 50)
      await store.notes.set('ttl/long', 'x', 3_600_000)
      assert.equal(await other.notes.get('ttl/long'), 'x')
      await until(async () => (await other.notes.get('ttl/short')) === undefined)
      assert.deepEqual(await listed(other.notes.entries('ttl/')), ['ttl/long'])
      await store.notes.set('ttl/short', 'again')
      assert.deepEqual(await listed(other.notes.entries('ttl/')), ['ttl/long', 'ttl/short'])
    })

    test('a lease has one owner, who may renew and release it', async () => {
      assert.equal(await store.lease('broadcast', 'a', 60_000), true)
      assert.equal(await other.lease('broadcast', 'b', 60_000), false)
      assert.equal(await other.lease('another', 'b', 60_000), true)
      assert.equal(await store.lease('broadcast', 'a', 60_000), true)
      await other.release('broadcast', 'b')
      assert.equal(await other.lease('broadcast', 'b', 60_000), false)
      await store.release('broadcast', 'a')
      assert.equal(await other.lease('broadcast', 'b', 60_000), true)
    })

    test('a lease that is not renewed is lost', async () => {
      assert.equal(await store.lease('lost', 'a', 40), true)
      await until(() => other.lease('lost', 'b', 60_000))
      assert.equal(await store.lease('lost', 'a', 60_000), false)
    })

    test('of many who ask at once, one gets the lease', async () => {
      const asked = Array.from({ length: 40 }, (_, at) => (at % 2 ? store : other).lease('race', `owner ${at}`, 60_000))
      assert.equal((await Promise.all(asked)).filter((won) => won).length, 1)
    })
  })

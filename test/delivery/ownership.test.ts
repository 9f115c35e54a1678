import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createTenure } from '../../src/delivery/ownership.ts'
import { openTestStore } from '../test-store.ts'
import { createVirtualClock } from './virtual-clock.ts'

/** A store whose leases live by the virtual clock: owner and end by name. */
const leases = (now: () => number) => {
  const held = new Map<string, { owner: string; until: number }>()
  return {
    lease: async (name: string, owner: string, ttl: number) => {
      const holder = held.get(name)
      if (holder && holder.owner !== owner && holder.until > now()) return false
      held.set(name, { owner, until: now() + ttl })
      return true
    },
    release: async (name: string) => void held.delete(name),
  }
}

test('who keeps the schedule keeps it between two pieces of work; when it dies, another has it as soon as the lease ran out', async () => {
  const { clock, run } = createVirtualClock()
  const store = leases(clock.ticks)
  const alive = new AbortController()
  const claim = { store, name: 'schedule', ttl: 12_000, clock }
  // A process that dies renews nothing any more and releases nothing.
  const mortal = { ...store, lease: async (...asked: [string, string, number]) => !alive.signal.aborted && store.lease(...asked) }
  const first = createTenure({ ...claim, store: mortal, owner: 'first' })
  const second = createTenure({ ...claim, owner: 'second' })
  assert.equal(await run(first.mine()), true)
  await run(clock.sleep(60_000))
  assert.equal(await run(second.mine()), false)
  assert.equal(await run(first.mine()), true)
  alive.abort()
  const died = clock.ticks()
  assert.equal(await run(second.mine()), true)
  assert.ok(clock.ticks() - died <= 13_500)
})

test('given up in an orderly stop, another has it at once', async (t) => {
  const { clock, run } = createVirtualClock()
  const store = await openTestStore(t)
  const claim = { store, name: 'schedule', ttl: 12_000, clock }
  const first = createTenure({ ...claim, owner: 'first' })
  assert.equal(await run(first.mine()), true)
  await run(first.release())
  const before = clock.ticks()
  assert.equal(await run(createTenure({ ...claim, owner: 'second' }).mine()), true)
  assert.ok(clock.ticks() - before < 1000)
})

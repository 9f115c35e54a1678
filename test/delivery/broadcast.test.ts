import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createBroadcast } from '../../src/delivery/broadcast.ts'
import type { Messenger, SendOutcome } from '../../src/delivery/messenger.ts'
import { createPace } from '../../src/delivery/pace.ts'
import type { Delivery } from '../../src/news/delivery.ts'
import type { Digest } from '../../src/news/digest.ts'
import type { Subscriber } from '../../src/news/subscriber.ts'
import { openStore } from '../../src/store/open.ts'
import { type Store, StoreError } from '../../src/store/store.ts'
import { createVirtualClock } from './virtual-clock.ts'

const digest: Digest = {
  id: '2024-12-05-p',
  edition: '2024-12-05-p',
  paper: { id: 'p', name: '报' },
  date: '2024-12-05',
  briefs: [],
  omissions: [],
  stories: 0,
  pages: [],
  usage: { tokens: 0, cost: 0 },
  madeAt: '2024-12-04T23:59:00.000Z',
  revision: 0,
}
const reader = (id: string, more: Partial<Subscriber> = {}): Subscriber => ({
  id,
  kind: 'private',
  language: 'both',
  state: 'active',
  since: '2024-11-01T00:00:00.000Z',
  ...more,
})
const names = (count: number) => Array.from({ length: count }, (_, at) => String(1000 + at))

/** Telegram as the messenger sees it: `answer` says what becomes of the nth call for a subscriber; everything is sent without one. */
const setting = async (
  ids: (string | Subscriber)[],
  answer: (id: string, turn: number) => SendOutcome | 'hang' | undefined = () => undefined,
  store?: Store,
) => {
  const { clock, run } = createVirtualClock()
  store ??= await openStore({ url: 'memory:', dataDir: '' })
  await store.subscribers.setMany(ids.map((one) => (typeof one === 'string' ? reader(one) : one)).map((one) => [one.id, one] as const))
  const arrived: string[] = []
  const revised: string[] = []
  const turnsOf = new Map<string, number>()
  const answered = async (id: string, list: string[], signal?: AbortSignal): Promise<SendOutcome> => {
    await clock.sleep(20)
    const turn = (turnsOf.get(id) ?? 0) + 1
    turnsOf.set(id, turn)
    const outcome = answer(id, turn) ?? { kind: 'sent', messages: [arrived.length + 1] }
    if (outcome === 'hang') return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
    if (outcome.kind === 'sent') list.push(id)
    return outcome
  }
  const messenger: Messenger = {
    send: (_, { id }, turns, signal) => turns.take(() => answered(id, arrived, signal)),
    revise: (_, { id }, __, turns, signal) => turns.take(() => answered(id, revised, signal)),
  }
  let owners = 0
  const start = (more: object = {}) =>
    createBroadcast({
      store,
      messenger,
      clock,
      pace: createPace({ rate: 30, clock }),
      timeZone: 'Asia/Shanghai',
      staleAfter: 14,
      newOwner: () => `owner ${++owners}`,
      ...more,
    })
  const state = async (id: string): Promise<Delivery | undefined> => store.deliveries.get(`${digest.id}/${id}`)
  return { store, clock, run, start, arrived, revised, state }
}

describe('a broadcast', () => {
  test('brings the digest to every active subscriber once, near to the pace that Telegram allows', async () => {
    const all = [...names(90), reader('stopped', { state: 'stopped' }), reader('gone', { state: 'gone' })]
    const { run, start, arrived, state, clock } = await setting(all)
    const result = await run(start().run(digest))
    assert.deepEqual(result, { sent: 90, failed: 0, gone: 0, skipped: 2, waiting: 0, reasons: [], ended: 'complete' })
    assert.deepEqual(arrived.toSorted(), names(90))
    assert.ok(clock.ticks() < 3200, `${clock.ticks()} ms`)
    const { at: _, ...delivery } = (await state('1000'))!
    assert.deepEqual(delivery, { digest: digest.id, subscriber: '1000', state: 'sent', messages: [1], attempts: 1 })
  })

  test('run again, sends nothing; and brings a late subscriber what the others have', async () => {
    const { run, start, arrived, store } = await setting(names(3))
    await run(start().run(digest))
    assert.equal((await run(start().run(digest))).skipped, 3)
    await store.subscribers.set('late', reader('late'))
    assert.equal((await run(start().run(digest))).sent, 1)
    assert.deepEqual(arrived, [...names(3), 'late'])
  })

  test('tells how far it is', async () => {
    const { run, start } = await setting(names(90))
    const seen: { sent: number; of: number }[] = []
    await run(start().run(digest, { onProgress: (progress) => seen.push(progress) }))
    assert.ok(seen.length >= 3 && seen.length < 8)
    assert.deepEqual({ ...seen.at(-1) }, { sent: 90, failed: 0, gone: 0, of: 90 })
  })

  test('after a 429 pauses for everybody as long as was asked, and loses nobody', async () => {
    const { run, start, arrived, clock } = await setting(names(60), (id, turn) =>
      id === '1020' && turn === 1 ? { kind: 'wait', seconds: 9 } : undefined,
    )
    await run(start().run(digest))
    assert.deepEqual(arrived.toSorted(), names(60))
    assert.ok(clock.ticks() > 9000 && clock.ticks() < 12_500, `${clock.ticks()} ms`)
  })

  test('who blocked the bot is gone, and not asked again', async () => {
    const { run, start, store, state } = await setting(names(3), (id) =>
      id === '1001' ? { kind: 'gone', why: 'bot was blocked' } : undefined,
    )
    const result = await run(start().run(digest))
    assert.deepEqual([result.sent, result.gone], [2, 1])
    assert.equal((await store.subscribers.get('1001'))?.state, 'gone')
    assert.equal((await state('1001'))?.state, 'gone')
  })

  test('who came back while the call was under way stays a subscriber', async () => {
    const { run, start, store } = await setting(['1'], (id) => {
      store.subscribers.set(id, reader(id, { since: '2024-12-05T00:00:01.000Z' }))
      return { kind: 'gone', why: 'bot was blocked' }
    })
    await run(start().run(digest))
    assert.equal((await store.subscribers.get('1'))?.state, 'active')
  })

  test('a group that became a supergroup gets it there, once, and keeps its preferences', async () => {
    const group = reader('-5', { kind: 'group', preferences: { stories: 4 } })
    const { run, start, store, arrived, state } = await setting([group, '1'], (id) =>
      id === '-5' ? { kind: 'moved', to: '-1005' } : undefined,
    )
    const result = await run(start().run(digest))
    assert.deepEqual(arrived.toSorted(), ['-1005', '1'])
    assert.equal(result.sent, 2)
    assert.equal(await store.subscribers.get('-5'), undefined)
    assert.deepEqual(await store.subscribers.get('-1005'), { ...group, id: '-1005' })
    assert.equal((await state('-1005'))?.state, 'sent')
  })

  test('what Telegram refuses is told, and sent again only when the admins say so', async () => {
    const { run, start, state, arrived } = await setting(names(2), (id, turn) =>
      id === '1000' && turn === 1 ? { kind: 'refused', why: 'message is too long' } : undefined,
    )
    const result = await run(start().run(digest))
    assert.deepEqual([result.sent, result.failed, result.reasons], [1, 1, ['message is too long']])
    assert.equal((await state('1000'))?.error, 'message is too long')
    assert.equal((await run(start().run(digest))).sent, 0)
    assert.equal((await run(start().run(digest, { again: true }))).sent, 1)
    assert.deepEqual(arrived, ['1001', '1000'])
    assert.equal((await state('1000'))?.error, undefined)
  })

  test('goes on with the others when one cannot be reached, and tries that one again', async () => {
    const { run, start, arrived, state, clock } = await setting(names(3), (id, turn) =>
      id === '1000' && turn === 1 ? { kind: 'unreachable', why: 'HTTP 502' } : undefined,
    )
    const result = await run(start().run(digest))
    assert.deepEqual(arrived, ['1001', '1002', '1000'])
    assert.deepEqual([result.sent, result.waiting], [3, 0])
    assert.ok(clock.ticks() >= 30_000)
    assert.equal((await state('1000'))?.attempts, 2)
  })

  test('a call that is never answered is broken off and tried again', async () => {
    const { run, start, arrived, clock } = await setting(names(3), (id, turn) => (id === '1001' && turn === 1 ? 'hang' : undefined))
    await run(start().run(digest))
    assert.deepEqual(arrived, ['1000', '1002', '1001'])
    assert.ok(clock.ticks() > 60_000 && clock.ticks() < 120_000)
  })

  test('a messenger that throws fails one subscriber, not the broadcast', async () => {
    const { run, start, arrived } = await setting(names(3), (id, turn) => {
      if (id === '1001' && turn === 1) throw new TypeError('a bug')
      return undefined
    })
    await run(start().run(digest))
    assert.deepEqual(arrived.toSorted(), names(3))
  })

  test('during an outage it waits instead of trying everybody', async () => {
    let tries = 0
    const setup = await setting(names(500), () => {
      tries++
      return setup.clock.ticks() < 100_000 ? { kind: 'unreachable', why: 'no network' } : undefined
    })
    await setup.run(setup.start().run(digest))
    assert.deepEqual(setup.arrived.toSorted(), names(500))
    assert.ok(tries < 800, `${tries} tries`)
  })

  test('says when the next subscriber is due, and is run again then', async () => {
    const { run, start, clock, arrived } = await setting(['1', reader('2', { preferences: { hour: '09:00' } })])
    const first = await run(start().run(digest))
    assert.deepEqual([first.sent, first.waiting, first.next?.toISOString()], [1, 1, '2024-12-05T01:00:00.000Z'])
    await run(clock.sleep(3_600_000))
    assert.equal((await run(start().run(digest))).sent, 1)
    assert.deepEqual(arrived, ['1', '2'])
  })

  test('stops on a signal, lets what has begun end, and goes on where it was', async () => {
    const { run, start, arrived } = await setting(names(100))
    const stop = new AbortController()
    const result = await run(start().run(digest, { signal: stop.signal, onProgress: ({ sent }) => sent > 25 && stop.abort() }))
    assert.equal(result.ended, 'stopped')
    assert.equal(arrived.length, result.sent)
    assert.ok(arrived.length < 100)
    await run(start().run(digest))
    assert.deepEqual(arrived.toSorted(), names(100))
  })

  test('breaks off what does not end after a stop, and sends it again', async () => {
    const { run, start, arrived, clock, state } = await setting(names(3), (id, turn) => (id === '1001' && turn === 1 ? 'hang' : undefined))
    const stop = new AbortController()
    clock.sleep(1000).then(() => stop.abort())
    assert.equal((await run(start().run(digest, { signal: stop.signal }))).ended, 'stopped')
    assert.ok(clock.ticks() > 5000 && clock.ticks() < 10_000, `${clock.ticks()} ms`)
    assert.equal((await state('1001'))?.state, 'sending')
    await run(start().run(digest))
    assert.deepEqual(arrived, ['1000', '1002', '1001'])
  })

  test('after a crash the next owner sends what was being sent, and nobody is left out', async () => {
    // The first owner dies with the lease: its calls never end and its heart does not beat.
    const first = await setting(names(60), (id) => (Number(id) >= 1020 ? 'hang' : undefined))
    first
      .start({ clock: { ...first.clock, sleep: () => new Promise(() => {}) }, pace: createPace({ rate: 30, clock: first.clock }) })
      .run(digest)
    await first.run(first.clock.sleep(5000))
    const before = [...first.arrived]
    assert.equal(before.length, 20)
    assert.equal((await first.state('1030'))?.state, 'sending')
    const second = await setting([], undefined, first.store)
    const result = await second.run(second.start().run(digest))
    assert.equal(result.sent, 40)
    assert.deepEqual([...before, ...second.arrived].toSorted(), names(60))
    assert.equal((await second.state('1030'))?.attempts, 1, 'a crash is no failed attempt')
  })

  test('a message that ends the process each time is given up, told, and sent again only when the admins say so', async () => {
    const { run, start, store, arrived, state } = await setting(['1000', '1001'])
    const sending = {
      digest: digest.id,
      subscriber: '1000',
      state: 'sending' as const,
      messages: [],
      attempts: 1,
      at: '2024-12-04T23:59:00.000Z',
    }
    const crashed = (crashes: number) => store.deliveries.set(`${digest.id}/1000`, { ...sending, crashes })
    await crashed(4)
    const result = await run(start().run(digest))
    assert.deepEqual([result.sent, result.failed, arrived], [1, 1, ['1001']])
    assert.match(result.reasons.join(), /given up: 5 times/)
    assert.equal((await state('1000'))?.state, 'failed')
    assert.equal((await run(start().run(digest, { again: true }))).sent, 1)
    assert.equal((await state('1000'))?.crashes, undefined)
    await crashed(3)
    assert.equal((await run(start().run(digest))).sent, 1)
  })

  test('has one owner at a time', async () => {
    const { run, start, arrived } = await setting(names(120))
    const results = await run(Promise.all([start().run(digest), start().run(digest)]))
    assert.deepEqual(results.map(({ ended }) => ended).toSorted(), ['complete', 'complete'])
    assert.deepEqual(arrived.toSorted(), names(120))
    const other = await setting(names(3))
    await other.store.lease('broadcast', 'somebody who lives', 3_600_000)
    assert.equal((await other.run(other.start().run(digest))).ended, 'elsewhere')
    assert.deepEqual(other.arrived, [])
  })

  test('waits for a store that is away, and loses nothing', async () => {
    const real = await openStore({ url: 'memory:', dataDir: '' })
    let away = false
    const guard = <T extends object>(target: T): T =>
      new Proxy(target, {
        get: (object, name) => {
          const value = Reflect.get(object, name)
          if (typeof value === 'object' && value !== null) return guard(value as object)
          return typeof value === 'function' ? (...args: unknown[]) => (away ? failing(name) : value.apply(object, args)) : value
        },
      })
    const failing = (name: string | symbol) => {
      if (name !== 'entries') return Promise.reject(new StoreError('the store is away'))
      return (async function* () {
        yield* []
        throw new StoreError('the store is away')
      })()
    }
    const { run, start, arrived, clock } = await setting(names(90), undefined, guard(real))
    clock.sleep(1000).then(() => {
      away = true
    })
    clock.sleep(13_000).then(() => {
      away = false
    })
    await run(start().run(digest))
    assert.deepEqual(arrived.toSorted(), names(90))
  })

  test('gives up with a StoreError when the store stays away', async () => {
    const { run, start, store } = await setting(names(3))
    await store.close()
    await assert.rejects(run(start().run(digest)), StoreError)
  })
})

describe('a correction', () => {
  test('is put in place of every delivered digest, once, and told where it cannot be', async () => {
    const { run, start, revised, state } = await setting(names(5), (id, turn) => {
      if (id === '1001' && turn === 1) return { kind: 'gone', why: 'blocked' }
      if (id === '1002' && turn === 2) return { kind: 'refused', why: 'message can not be edited' }
      if (id === '1003' && turn === 2) return { kind: 'unreachable', why: 'HTTP 500' }
      return undefined
    })
    await run(start().run(digest))
    const corrected = { ...digest, revision: 1 }
    const result = await run(start().correct(corrected))
    assert.deepEqual(revised, ['1000', '1004', '1003'])
    assert.deepEqual([result.sent, result.failed, result.reasons], [3, 1, ['message can not be edited']])
    assert.equal((await state('1000'))?.revision, 1)
    assert.equal((await state('1000'))?.state, 'sent')
    await run(start().correct(corrected))
    assert.equal(revised.length, 3)
  })

  test('who gets the corrected digest first gets no correction', async () => {
    const { run, start, revised } = await setting(names(2))
    const corrected = { ...digest, revision: 2 }
    await run(start().run(corrected))
    await run(start().correct(corrected))
    assert.deepEqual(revised, [])
  })
})

test('a note goes to everyone once, whatever their hour', async () => {
  const { run, start, arrived } = await setting(['1', reader('2', { preferences: { hour: '23:00' } }), reader('3', { state: 'stopped' })])
  const bring = async (subscriber: Subscriber): Promise<SendOutcome> => {
    arrived.push(subscriber.id)
    return { kind: 'sent', messages: [1] }
  }
  await run(start().announce('note-1', bring))
  await run(start().announce('note-1', bring))
  assert.deepEqual(arrived, ['1', '2'])
})

test('a note may be for some only', async () => {
  const { run, start, arrived, store } = await setting(['1', reader('2', { language: 'en' })])
  const bring = async ({ id }: Subscriber): Promise<SendOutcome> => {
    arrived.push(id)
    return { kind: 'sent', messages: [1] }
  }
  const result = await run(start().announce('note-1', bring, { whom: ({ language }) => language === 'en' }))
  assert.deepEqual([arrived, result.sent, result.skipped], [['2'], 1, 0])
  assert.equal(await store.deliveries.get('note-1/1'), undefined)
})

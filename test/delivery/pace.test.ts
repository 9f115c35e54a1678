import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createPace } from '../../src/delivery/pace.ts'
import { createVirtualClock } from './virtual-clock.ts'

/** The same numbers for the same seed, 0 ≤ n < 1. */
const numbers = (seed: number) => () => {
  seed = (seed * 1103515245 + 12345) % 2147483648
  return seed / 2147483648
}

/** The most that were counted in any span of ms. */
const most = (times: number[], span: number): number => {
  const sorted = times.toSorted((a, b) => a - b)
  let start = 0
  return sorted.reduce((highest, time, end) => {
    while (sorted[start]! <= time - span) start++
    return Math.max(highest, end - start + 1)
  }, 0)
}

/** Sends so many messages at a rate over a network, and tells when the other side counted each. */
const sendAll = async (options: {
  chats: { id: number; group: boolean }[]
  rate: number
  latency: () => [there: number, back: number]
}) => {
  const { clock, run } = createVirtualClock()
  const pace = createPace({ rate: options.rate, clock })
  const counted: { chat: number; at: number }[] = []
  const send = ({ id, group }: { id: number; group: boolean }) =>
    pace.turns({ id, group }, 'broadcast').take(async () => {
      const [there, back] = options.latency()
      await clock.sleep(there)
      counted.push({ chat: id, at: clock.ticks() })
      await clock.sleep(back)
    })
  const queue = [...options.chats]
  const worker = async () => {
    for (let chat = queue.shift(); chat; chat = queue.shift()) await send(chat)
  }
  await run(Promise.all(Array.from({ length: 40 }, worker)))
  return counted
}

const distinct = (count: number) => Array.from({ length: count }, (_, at) => ({ id: at + 1, group: false }))

describe('the pace', () => {
  const networks: { name: string; latency: (random: () => number) => () => [number, number]; pace: number }[] = [
    { name: 'a near server', latency: () => () => [1, 1], pace: 0.97 },
    { name: 'a far server', latency: () => () => [40, 40], pace: 0.93 },
    { name: 'a network that trembles', latency: (random) => () => [random() * 80, random() * 80], pace: 0.8 },
    { name: 'a network that stalls', latency: (random) => () => (random() < 0.05 ? [900, 5] : [5, 5]), pace: 0.5 },
  ]
  for (const { name, latency, pace } of networks)
    test(`never goes over 30 a second, and keeps near to it, over ${name}`, async () => {
      const counted = await sendAll({ chats: distinct(300), rate: 30, latency: latency(numbers(7)) })
      const times = counted.map(({ at }) => at)
      assert.ok(most(times, 1000) <= 30, `${most(times, 1000)} in one second`)
      const reached = 300 / 30 / ((Math.max(...times) - Math.min(...times)) / 1000 + 1 / 30)
      assert.ok(reached >= pace, `${reached.toFixed(3)} of the cap`)
    })

  test('reaches 1,000 a second', async () => {
    const counted = await sendAll({ chats: distinct(3000), rate: 1000, latency: () => [8, 8] })
    const times = counted.map(({ at }) => at)
    assert.ok(most(times, 1000) <= 1000)
    assert.ok(Math.max(...times) <= 3200, `took ${Math.max(...times)} ms`)
  })

  test('gives one chat a message a second, and the others do not wait for it', async () => {
    const counted = await sendAll({
      chats: [...Array(4).fill({ id: 1, group: false }), ...distinct(20).slice(1)],
      rate: 30,
      latency: () => [3, 3],
    })
    const own = counted.filter(({ chat }) => chat === 1).map(({ at }) => at)
    assert.equal(most(own, 1000), 1)
    assert.ok(Math.max(...counted.filter(({ chat }) => chat !== 1).map(({ at }) => at)) < 1000)
  })

  test('gives a group 20 messages a minute', async () => {
    const counted = await sendAll({ chats: Array(25).fill({ id: -100, group: true }), rate: 30, latency: () => [3, 3] })
    assert.equal(
      most(
        counted.map(({ at }) => at),
        60_000,
      ),
      20,
    )
  })

  test('topics of a forum are one group', async () => {
    const { clock, run } = createVirtualClock()
    const pace = createPace({ rate: 30, clock })
    const at: number[] = []
    const post = (id: string) => pace.turns({ id, group: true }, 'broadcast').take(async () => void at.push(clock.ticks()))
    await run(Promise.all([post('-100:1'), post('-100:2')]))
    assert.ok(at[1]! - at[0]! >= 1000)
  })

  test('lets answers go before a waiting broadcast', async () => {
    const { clock, run } = createVirtualClock()
    const pace = createPace({ rate: 10, clock })
    const order: string[] = []
    const say = (id: number, lane: 'answer' | 'broadcast') =>
      pace.turns({ id, group: false }, lane).take(async () => void order.push(`${lane} ${id}`))
    const all = distinct(30).map(({ id }) => say(id, 'broadcast'))
    all.push(say(100, 'answer'), say(101, 'answer'))
    await run(Promise.all(all))
    // One message of the broadcast had begun before.
    assert.deepEqual(order.slice(1, 3), ['answer 100', 'answer 101'])
  })

  test('a pause holds up everybody, for as long as was asked', async () => {
    const { clock, run } = createVirtualClock()
    const pace = createPace({ rate: 30, clock })
    pace.pause(7)
    pace.pause(3)
    const at = await run(
      Promise.all(
        ['answer', 'broadcast'].map((lane, id) => pace.turns({ id, group: false }, lane as 'answer').take(async () => clock.ticks())),
      ),
    )
    assert.deepEqual(
      at.map((ticks) => ticks >= 7000 && ticks < 7200),
      [true, true],
    )
  })

  test('who waits is turned away by a stop, who has begun is not', async () => {
    const { clock, run } = createVirtualClock()
    const pace = createPace({ rate: 1, clock })
    const stop = new AbortController()
    const begun = pace.turns({ id: 1, group: false }, 'broadcast', stop.signal).take(() => clock.sleep(500).then(() => 'sent'))
    const late = pace.turns({ id: 1, group: false }, 'broadcast', stop.signal).take(async () => 'never')
    const turnedAway = assert.rejects(late, /stopped/)
    stop.abort(new Error('stopped'))
    assert.equal(await run(begun), 'sent')
    await turnedAway
  })

  test('a call that fails gives its place back', async () => {
    const { clock, run } = createVirtualClock()
    const pace = createPace({ rate: 1, clock })
    const turns = pace.turns({ id: 1, group: false }, 'broadcast')
    await assert.rejects(run(turns.take(() => Promise.reject(new Error('no network')))), /no network/)
    assert.equal(await run(turns.take(async () => 'sent')), 'sent')
  })

  test('calls that never end do not stop the others for ever', async () => {
    const { clock, run } = createVirtualClock()
    const pace = createPace({ rate: 2, clock })
    for (const id of [1, 2]) pace.turns({ id, group: false }, 'broadcast').take(() => new Promise(() => {}))
    await run(clock.sleep(1200))
    const at = await run(pace.turns({ id: 3, group: false }, 'broadcast').take(async () => clock.ticks()))
    assert.ok(at < 8000)
  })
})

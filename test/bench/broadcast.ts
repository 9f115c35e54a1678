import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Subscriber } from '../../src/news/subscriber.ts'
import type { Fault, OrderedFault } from '../../src/sandbox/faults.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts'
import { openStore } from '../../src/store/open.ts'
import { flagsOfStart } from '../journeys/house.ts'
import type { Order, Report } from './broadcaster.ts'
import type { Bench } from './main.ts'

const token = '1234567890:the-sandbox-takes-any-well-formed-token'
const kills = 25
/** The plugins get as many subscribers as the cap allows in so many seconds: they need not be watched for longer. */
const peerSeconds = 20
/** In the kill bench a dead owner is replaced after so many ms, so that it ends in minutes. */
const leaseTtl = 1500

/**
 * `--subscribers N --rate R`: a broadcast in a process of its own over HTTP against the sandbox's Bot API with Telegram's limits; then
 * the same by auto-retry alone and by the throttler plugin. `--kill`: without these, and the process is killed 25 times at random
 * moments; `--faults` with it: Telegram's side fails in every way as well, and each subscriber's state is compared with what it should be.
 * `--alone`: without these. RSS is that of the broadcasting process; CPU is told apart for it and for the server, because
 * seconds say little on a machine that others share.
 */
export const run: Bench = async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      subscribers: { type: 'string', default: '3000' },
      rate: { type: 'string', default: '30' },
      kill: { type: 'boolean', default: false },
      faults: { type: 'boolean', default: false },
      alone: { type: 'boolean', default: false },
    },
  })
  const [subscribers, rate] = [Number(values.subscribers), Number(values.rate)]
  if (!(Number.isInteger(subscribers) && subscribers > 0 && rate > 0))
    throw new Error('broadcast: --subscribers and --rate take numbers above 0')
  if (values.kill) return { bench: 'broadcast', ...(await killed(subscribers, rate, values.faults)) }
  const own = await measure('paperboy', subscribers, rate)
  if (values.alone) return { bench: 'broadcast', subscribers, rate, ...own }
  const few = Math.min(subscribers, rate * peerSeconds)
  return {
    bench: 'broadcast',
    subscribers,
    rate,
    ...own,
    'auto-retry alone': { subscribers: few, ...(await measure('auto-retry', few, rate)) },
    'throttler plugin': { subscribers: few, ...(await measure('throttler', few, rate)) },
  }
}

/** A server with Telegram's limits, a store with subscribers, and what arrived. */
const setUp = async (subscribers: number, rate: number) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'paperboy-bench-'))
  const sandbox = createSandbox({
    token,
    clock: { now: () => new Date() },
    random: Math.random,
    limits: { overall: rate, chat: 1, burst: 1, group: 20, paid: rate },
    keep: { messages: 0, calls: 1 },
  })
  const arrived = new Map<number, number>()
  const tally = { tooMany: 0, messages: 0 }
  sandbox.onChange((change) => {
    if (change.kind === 'message') {
      arrived.set(change.chat, (arrived.get(change.chat) ?? 0) + 1)
      tally.messages++
    } else if (change.kind === 'call' && sandbox.calls().at(-1)?.outcome === 429) tally.tooMany++
  })
  const apiRoot = await sandbox.listen()
  const store = await openStore({ dataDir })
  const since = new Date().toISOString()
  await store.subscribers.setMany(
    (function* (): Generator<[string, Subscriber]> {
      for (let at = 0; at < subscribers; at++) {
        const id = 100_000 + at
        sandbox.reader({ id, first_name: 'Reader' })
        yield [String(id), { id: String(id), kind: 'private', language: 'both', state: 'active', since }]
      }
    })(),
  )
  await store.close()
  const counted = () => {
    let duplicates = 0
    for (const messages of arrived.values()) duplicates += messages - 1
    return { delivered: arrived.size, duplicates, lost: subscribers - arrived.size }
  }
  const launch = (way: Order['way'], more: Partial<Order> = {}) => {
    const order: Order = { dataDir, apiRoot, token, rate, way, ...more }
    const program = fileURLToPath(new URL('./broadcaster.ts', import.meta.url))
    return spawn(process.execPath, [...flagsOfStart(), program, JSON.stringify(order)], { stdio: ['ignore', 'pipe', 'inherit'] })
  }
  const end = async () => {
    await sandbox.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { dataDir, sandbox, tally, counted, launch, end }
}

const reportOf = async (child: ChildProcess): Promise<Report> => {
  const said = await text(child.stdout!)
  if (said.trim() === '') throw new Error('broadcast: the broadcasting process ended without a report')
  return JSON.parse(said) as Report
}

const round = (value: number, digits: number) => Number(value.toFixed(digits))

const measure = async (way: Order['way'], subscribers: number, rate: number) => {
  const { tally, counted, launch, end } = await setUp(subscribers, rate)
  try {
    const before = process.cpuUsage()
    const { seconds, rssMb, cpuSeconds } = await reportOf(launch(way))
    const { user, system } = process.cpuUsage(before)
    return {
      ...counted(),
      seconds: round(seconds, 2),
      perSecond: round(subscribers / seconds, 1),
      ratioToCap: round(subscribers / rate / seconds, 3),
      tooManyRequests: tally.tooMany,
      rssMb: round(rssMb, 0),
      cpuSeconds: round(cpuSeconds, 1),
      cpuMsPerMessage: { sender: round((cpuSeconds * 1000) / subscribers, 3), server: round((user + system) / 1000 / subscribers, 3) },
    }
  } finally {
    await end()
  }
}

/** Everything that can go wrong on Telegram's side, much of it by chance. Gives how each subscriber that it strikes must end. */
const orderFaults = (sandbox: Sandbox): { ends: Map<string, string>; lostAnswers: OrderedFault } => {
  const first = 100_000
  const faults: Fault[] = [
    { kind: 'blocked', chat: first + 3 },
    { kind: 'deactivated', chat: first + 4 },
    { kind: 'refuse', chat: first + 5, code: 400, description: 'Bad Request: message is too long' },
    { kind: 'refuse', chat: first + 6, code: 400, description: 'Bad Request: chat not found' },
    { kind: '429', retryAfter: 3, nth: 300 },
    { kind: '5xx', probability: 0.005 },
    { kind: '5xx', status: 500, probability: 0.005 },
    { kind: 'drop', probability: 0.005 },
    { kind: 'html', probability: 0.005 },
    { kind: 'slow', seconds: 1, probability: 0.01 },
  ]
  for (const fault of faults) sandbox.fault(fault)
  const ends = { [first + 3]: 'gone', [first + 4]: 'gone', [first + 5]: 'failed', [first + 6]: 'gone' }
  return { ends: new Map(Object.entries(ends)), lostAnswers: sandbox.fault({ kind: 'lost answer', probability: 0.005 }) }
}

const killed = async (subscribers: number, rate: number, withFaults: boolean) => {
  const { dataDir, sandbox, tally, counted, launch, end } = await setUp(subscribers, rate)
  const faults = withFaults ? orderFaults(sandbox) : undefined
  const moments = Array.from({ length: kills }, () => Math.ceil(Math.random() * (subscribers - 1))).sort((a, b) => a - b)
  let inFlight = 0
  const begun = performance.now()
  try {
    for (const moment of moments) {
      const child = launch('paperboy', { leaseTtl })
      const over = once(child, 'exit')
      while (tally.messages < moment && child.exitCode === null) await sleep(1)
      await sleep(Math.random() * 30)
      child.kill('SIGKILL')
      await over
      inFlight += await sendingNow(dataDir)
    }
    const last = await reportOf(launch('paperboy', { leaseTtl }))
    const store = await openStore({ dataDir })
    const states: Record<string, number> = {}
    let wrongStates = 0
    for await (const [, { state, subscriber }] of store.deliveries.entries()) {
      states[state] = (states[state] ?? 0) + 1
      if (state !== (faults?.ends.get(subscriber) ?? 'sent')) wrongStates++
    }
    await store.close()
    const { lost, ...arrived } = counted()
    return {
      subscribers,
      rate,
      kills,
      ...arrived,
      lost: lost - (faults?.ends.size ?? 0),
      inFlightAtKills: inFlight,
      ...(faults && { lostAnswers: faults.lostAnswers.struck(), wrongStates }),
      states,
      lastRun: last.ended,
      tooManyRequests: tally.tooMany,
      seconds: round((performance.now() - begun) / 1000, 1),
    }
  } finally {
    await end()
  }
}

/** Deliveries that were begun and not ended. */
const sendingNow = async (dataDir: string): Promise<number> => {
  const store = await openStore({ dataDir })
  let sending = 0
  for await (const [, { state }] of store.deliveries.entries()) if (state === 'sending') sending++
  await store.close()
  return sending
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RunOutcome } from '../src/digest/run.ts'
import type { Digest } from '../src/news/digest.ts'
import type { Health } from '../src/news/health.ts'
import { createSchedule, type DayTrouble } from '../src/schedule.ts'

const paper = { id: 'test', name: '样报' }
const made: RunOutcome = { kind: 'made', digest: {} as Digest }
const away: RunOutcome = { kind: 'not out yet', why: 'no files' }
const broken: RunOutcome = { kind: 'failed', why: 'the folder cannot be read' }

/** A schedule whose clock and outcomes are moved by hand; `at` does one minute's work. */
const schedule = () => {
  let now = new Date(0)
  let outcome: RunOutcome = made
  const record = new Map<string, string>()
  const runs: string[] = []
  const told: DayTrouble[] = []
  const stop = new AbortController()
  let due = 0
  let whole = true
  const completions: string[] = []
  const health = async (): Promise<Health> => ({
    state: whole ? 'complete' : 'partial',
    pages: 2,
    stories: 9,
    usual: { pages: 8, stories: 30 },
  })
  const { tick } = createSchedule({
    papers: [{ paper, hours: { timeZone: 'Asia/Shanghai', digestTime: '07:00', deadline: '07:30' } }],
    publish: async ({ date }) => {
      runs.push(date)
      return { run: outcome, held: false }
    },
    health,
    complete: async (_, date) => {
      completions.push(date)
      return health()
    },
    deliverDue: async () => {
      due++
    },
    record: { get: async (key) => record.get(key), set: async (key, value) => void record.set(key, value) },
    tellEditors: async (trouble) => void told.push(trouble),
    mayTick: async () => true,
    now: () => now,
    stopped: stop.signal,
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: (fields) => assert.fail(JSON.stringify(fields)) },
  })
  const at = (time: string, next: RunOutcome, isWhole = true) => {
    whole = isWhole
    now = new Date(`2026-11-20T${time}:00+08:00`)
    outcome = next
    return tick()
  }
  return { at, runs, completions, told, stop: () => stop.abort(), due: () => due, remembered: () => record.size }
}

test('a day is published once, and what is due is delivered every minute', async () => {
  const { at, runs, due } = schedule()
  for (const time of ['06:59', '07:00', '07:01', '12:00']) await at(time, made)
  assert.deepEqual([runs, due()], [['2026-11-20'], 4])
})

test('a paper that is not out yet is asked for every ten minutes; the editors are told once, at the end', async () => {
  const { at, runs, told } = schedule()
  for (let minute = 0; minute < 60; minute++) await at(`07:${String(minute).padStart(2, '0')}`, away)
  assert.equal(runs.length, 4)
  assert.deepEqual(told, [{ kind: 'not out yet', paper, date: '2026-11-20', why: 'no files', last: true }])
})

test('a failure is told when it first happens, and a later try still publishes', async () => {
  const { at, runs, told } = schedule()
  await at('07:00', broken)
  await at('07:10', made)
  assert.deepEqual([runs.length, told.map(({ kind }) => kind), 'last' in told[0]! && told[0].last], [2, ['failed'], false])
})

test('what a stop breaks off is no failure: nobody is told, and the next start does it at once', async () => {
  const { at, told, stop, remembered } = schedule()
  stop()
  await at('07:00', { kind: 'failed', why: 'stopped' })
  assert.deepEqual([told, remembered()], [[], 0])
})

test('an edition that is not whole is published once and read again until it is; the editors hear of both', async () => {
  const { at, runs, completions, told } = schedule()
  for (const minute of ['00', '01', '05', '10', '15']) await at(`07:${minute}`, made, false)
  for (const minute of ['20', '25', '29']) await at(`07:${minute}`, made, true)
  assert.deepEqual([runs.length, completions.length], [1, 2])
  assert.deepEqual(
    told.map(({ kind }) => kind),
    ['partial', 'completed'],
  )
})

test('what is still not whole at the deadline is left as it is', async () => {
  const { at, runs, completions, told } = schedule()
  for (let minute = 0; minute < 60; minute++) await at(`07:${String(minute).padStart(2, '0')}`, made, false)
  assert.deepEqual([runs.length, completions.length, told.length], [1, 2, 1])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createSpending } from '../../src/operations/spending.ts'
import { StoreError } from '../../src/store/store.ts'
import { openTestStore } from '../test-store.ts'

test('what many calls cost at once adds up, by local day and over several processes', async (t) => {
  const { notes } = await openTestStore(t)
  let now = new Date('2026-11-20T15:30:00Z')
  const open = (owner: string) =>
    createSpending({ notes, owner, timeZone: 'Asia/Shanghai', dailyBudget: 10, now: () => now, onUsedUp: () => {} })
  const [one, two] = [open('one'), open('two')]
  await Promise.all(Array.from({ length: 8 }, (_, call) => (call % 2 ? one : two).spend({ tokens: 100, cost: 1 })))
  assert.deepEqual(await one.spentOn('2026-11-20'), { tokens: 800, cost: 8 })
  now = new Date('2026-11-20T16:30:00Z')
  await one.spend({ tokens: 1, cost: 0.5 })
  assert.deepEqual(await two.spentOn('2026-11-21'), { tokens: 1, cost: 0.5 })
})

test('a store that fails once loses what that call cost, and nothing after it', async (t) => {
  const { notes } = await openTestStore(t)
  let away = true
  const failing = {
    ...notes,
    set: (...given: Parameters<typeof notes.set>) => (away ? Promise.reject(new StoreError('the store is away')) : notes.set(...given)),
  }
  const now = () => new Date('2026-11-20T00:00:00Z')
  const spending = createSpending({ notes: failing, owner: 'one', timeZone: 'UTC', dailyBudget: 1, now, onUsedUp: () => {} })
  await assert.rejects(spending.spend({ tokens: 1, cost: 1 }), StoreError)
  away = false
  await spending.spend({ tokens: 2, cost: 2 })
  assert.deepEqual(await spending.spentOn('2026-11-20'), { tokens: 2, cost: 2 })
})

test('past the daily budget nothing is left, and that is told once a day, whoever finds it and however often it is started', async (t) => {
  const { notes } = await openTestStore(t)
  const told: string[] = []
  let now = new Date('2026-11-20T00:00:00Z')
  const open = (owner: string) =>
    createSpending({ notes, owner, timeZone: 'UTC', dailyBudget: 1, now: () => now, onUsedUp: (date) => told.push(`${owner} ${date}`) })
  const spending = open('one')
  assert.equal(await spending.left(), true)
  await spending.spend({ tokens: 1, cost: 1 })
  assert.deepEqual([await spending.left(), await spending.left()], [false, false])
  const afterStart = open('two')
  assert.equal(await afterStart.left(), false)
  now = new Date('2026-11-21T00:00:00Z')
  await afterStart.spend({ tokens: 1, cost: 1 })
  assert.equal(await afterStart.left(), false)
  assert.deepEqual(told, ['one 2026-11-20', 'two 2026-11-21'])
})

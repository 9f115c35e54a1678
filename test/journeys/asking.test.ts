import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askInABroadcast } from '../bench/questions.ts'

test('readers who ask at once while a broadcast runs get one answer each, and the bot is killed among them', async () => {
  const { answered, twice, onTheWay, lost, byModel, delivered, tooManyRequests } = await askInABroadcast({
    readers: 30,
    subscribers: 90,
    rate: 30,
    latency: 500,
    killAfter: 20,
  })
  assert.deepEqual({ answered, lost, delivered, tooManyRequests }, { answered: 30, lost: 0, delivered: 90, tooManyRequests: 0 })
  assert.equal(byModel, 30)
  // Only what was on its way at the moment of the kill may come again.
  assert.ok(twice <= onTheWay, `${twice} got their answer twice, ${onTheWay} were on their way`)
  assert.ok(onTheWay < 20, 'no answer was noted as given when the bot was killed')
})

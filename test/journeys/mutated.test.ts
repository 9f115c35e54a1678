import assert from 'node:assert/strict'
import { test } from 'node:test'
import { giveMutatedReplies } from '../evals/mutated-replies.ts'
import { sendMutatedUpdates } from '../evals/mutated-updates.ts'
import { updateShapes } from '../telegram/update-shapes.ts'

// A small part of `npm run -s eval -- mutated`.

test('updates of any shape end no bot, show no secret, and none that is sound goes unanswered for them', {
  timeout: 300_000,
}, async (t) => {
  const { updates, soundFailed, answers, secrets, healthy, helped, status } = await sendMutatedUpdates(t, updateShapes, 300, 7)
  assert.deepEqual(
    { updates, soundFailed, secrets, healthy, helped, status },
    { ...{ updates: 300, soundFailed: [], secrets: 0 }, healthy: true, helped: true, status: 0 },
  )
  assert.ok((answers['200'] ?? 0) > 250, JSON.stringify(answers))
})

test('replies of any shape throw nothing at editors and readers, and show no key', { timeout: 300_000 }, async (t) => {
  const { came, thrown, rejected, secrets } = await giveMutatedReplies(t, 40, 7)
  assert.deepEqual({ thrown, rejected, secrets }, { thrown: {}, rejected: 0, secrets: 0 })
  assert.ok(Object.keys(came).length >= 3, JSON.stringify(came))
})

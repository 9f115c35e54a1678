import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openCast } from '../../src/sandbox/cast.ts'
import { createSandbox } from '../../src/sandbox/sandbox.ts'

test('every seat of the demo is a chat that its person belongs to', () => {
  const sandbox = createSandbox({ token: '1:x', clock: { now: () => new Date(0) } })
  for (const seat of openCast(sandbox)) {
    const record = sandbox.world.find(seat.chat)!
    assert.ok(sandbox.world.people.has(seat.as))
    assert.ok(record.chat.id === seat.as || ['creator', 'administrator'].includes(record.members.get(seat.as) ?? ''), seat.key)
  }
})

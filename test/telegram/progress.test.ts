import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PaperContext } from '../../src/telegram/context.ts'
import { progressMessage } from '../../src/telegram/progress.ts'
import type { Sender } from '../../src/telegram/sending/sender.ts'

/** A context that tells in message 7, and a sender whose edits end as they are told to. */
const running = async (ends: ('sent' | 'failed' | 'throws')[]) => {
  const log: string[] = []
  const ctx = {
    target: { chat: 1 },
    say: (key: string) => key,
    tell: async () => ({ kind: 'sent', messages: [7] }),
  } as unknown as PaperContext
  const sender = {
    edit: async () => {
      const end = ends.shift() ?? 'sent'
      log.push(`edit ${end}`)
      if (end === 'throws') throw new Error('the line is down')
      return { kind: end }
    },
    send: async () => {
      log.push('send')
      return { kind: 'sent', messages: [8] }
    },
  } as unknown as Sender
  let now = 0
  const progress = await progressMessage(ctx, sender, () => {
    now += 10_000
    return new Date(now)
  })
  return { progress, log }
}

test('the end of what ran is told, though the message that ran along cannot be edited any more', async () => {
  for (const [ends, expected] of [
    [
      ['sent', 'sent'],
      ['edit sent', 'edit sent'],
    ],
    [
      ['throws', 'sent'],
      ['edit throws', 'edit sent'],
    ],
    [
      ['sent', 'failed'],
      ['edit sent', 'edit failed', 'send'],
    ],
    [
      ['throws', 'throws'],
      ['edit throws', 'edit throws', 'send'],
    ],
  ] as const) {
    const { progress, log } = await running([...ends])
    progress.show('half')
    await progress.finish('done')
    assert.deepEqual(log, expected)
  }
})

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Reading } from '../../src/telegram/wording/wording.ts'
import { sayEverything } from './every-message.ts'
import { articles, digest } from './sample.ts'
import { messagesOf } from './wording/messages.ts'

describe('every message there is', { concurrency: 6 }, () => {
  for (const reading of ['zh', 'en', 'both'] satisfies Reading[])
    for (const form of ['rich', 'plain'] as const)
      test(`is accepted in the ${form} form, for a reader of ${reading}`, async (t) => {
        const { said, refused, log } = await sayEverything(t, { digest: digest(), articles }, reading, form)
        assert.deepEqual(
          Object.keys(messagesOf('en')).filter((key) => !said.has(key)),
          [],
        )
        assert.deepEqual(refused, [])
        assert.deepEqual(
          log.filter(({ fields }) => !JSON.stringify(fields).includes('the index is gone')),
          [],
        )
      })
})

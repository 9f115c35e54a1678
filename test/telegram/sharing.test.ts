import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayShared, isShared, shareQuery } from '../../src/telegram/sharing.ts'

const brief = { article: '2026-03-04-demo.1', headline: { zh: '书店重新开张', en: 'The bookshop reopens' } }

test('what is shared is in the language of who shares it, and in both for who reads both', () => {
  const cases = [
    { value: ['zh'], expected: '书店重新开张 · 2026年3月4日' },
    { value: ['en'], expected: 'The bookshop reopens · March 4, 2026' },
    { value: ['zh', 'en'], expected: '书店重新开张 / The bookshop reopens · March 4, 2026' },
  ] as const
  for (const { value, expected } of cases) {
    assert.equal(shareQuery(brief, value), expected)
    assert.ok(isShared(expected, brief))
    assert.equal(dayShared(expected), '2026-03-04')
  }
})

test('long headlines in both languages have room in what Telegram surely takes', () => {
  const long = { ...brief, headline: { zh: '长'.repeat(90), en: 'long '.repeat(40) } }
  assert.ok(Buffer.byteLength(shareQuery(long, ['zh', 'en'])) <= 256)
})

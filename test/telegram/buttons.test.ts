import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Press, pressData, pressOf } from '../../src/telegram/buttons.ts'

const article = '2026-03-04-abcdefghijklmnop-0123abcd'
const edition = '2026-03-04-abcdefghijklmnop'
const presses: Press[] = [
  { kind: 'language', language: 'both' },
  { kind: 'latest' },
  { kind: 'ask', article },
  { kind: 'suggested', article, question: 2, language: 'en' },
  { kind: 'story', article },
  { kind: 'full text', article },
  { kind: 'feedback', article, useful: true },
  { kind: 'feedback', article, useful: false },
  { kind: 'report', article },
  { kind: 'report', article, claim: 3 },
  { kind: 'settings', page: 'zone', value: 'America/Argentina/Buenos_Aires' },
  { kind: 'settings', page: 'hour' },
  { kind: 'forget', sure: true },
  { kind: 'admin', action: 'panel' },
  { kind: 'admin', action: 'sendall', edition },
  { kind: 'admin', action: 'drop', article },
  { kind: 'admin', action: 'field', article, value: '3.zh' },
]

test('what a button means comes back from its data, in at most 64 bytes', () => {
  for (const press of presses) {
    assert.deepEqual(pressOf(pressData(press)), press)
    assert.ok(Buffer.byteLength(pressData(press)) <= 64, pressData(press))
  }
})

for (const data of [
  '',
  'a',
  'a:',
  'a:../../x',
  `a:${article}:1`,
  'l:french',
  `q:${article}`,
  'A:RUN:',
  'A:nothing:',
  'z:1',
  `${'x'.repeat(64)}`,
  'p:hour:"',
])
  test(`forged data is no press: ${data.slice(0, 20)}`, () => assert.equal(pressOf(data), undefined))

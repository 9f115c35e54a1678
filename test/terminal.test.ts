import assert from 'node:assert/strict'
import { test } from 'node:test'
import { digestForScripts, showDigest } from '../src/terminal.ts'
import { digest } from './telegram/sample.ts'

const omissions = [
  { article: 'a', headline: '甲', reason: { kind: 'beyond', most: 10 } as const },
  { article: 'b', headline: '乙', reason: 'as an older version stored it' },
]

test('the JSON of a digest and its text for a terminal say reasons in a line of English', () => {
  const made = { ...digest(), omissions }
  assert.deepEqual(digestForScripts(made).omissions, [
    { article: 'a', headline: '甲', reason: 'no room: a digest carries 10' },
    { article: 'b', headline: '乙', reason: 'as an older version stored it' },
  ])
  assert.match(showDigest(made), /甲: no room: a digest carries 10\n {3}乙: as an older version stored it$/)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deliveredInWords, digestForScripts, showDigest, sizeInWords } from '../src/terminal.ts'
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
  assert.match(showDigest(made, new Map([['a', 'First']])), /甲: no room: a digest carries 10\n {5}First\n {3}乙: /)
})

test('one is told as one, and what there is none of is not told', () => {
  assert.deepEqual([sizeInWords(1, 1), sizeInWords(12, 4)], ['1 story on 1 page', '12 stories on 4 pages'])
  assert.deepEqual(
    [deliveredInWords({ sent: 3, failed: 0 }), deliveredInWords({ sent: 3, failed: 1 })],
    ['delivered to 3', 'delivered to 3, failed for 1'],
  )
})

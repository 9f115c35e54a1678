import assert from 'node:assert/strict'
import { test } from 'node:test'
import { healthOf } from '../../src/news/health.ts'

const size = (pages: number, stories: number) => ({ pages, stories })
const week = [size(8, 30), size(8, 34), size(12, 50), size(4, 12)]
const now = (pages: number, stories: number, { whole = true, changed = true } = {}) => ({ pages, stories, whole, changed })

for (const { name, value, before = [], expected } of [
  { name: 'nothing there', value: undefined, expected: 'not out yet' },
  { name: 'nothing there, whatever was before', value: undefined, before: week, expected: 'not out yet' },
  { name: 'whole, and no other day to compare with', value: now(1, 1), expected: 'complete' },
  { name: 'parts known to be missing', value: now(8, 30, { whole: false }), before: week, expected: 'partial' },
  { name: 'as large as usual', value: now(8, 28), before: week, expected: 'complete' },
  { name: 'half the usual pages', value: now(4, 28), before: week, expected: 'partial' },
  { name: 'half the usual stories', value: now(8, 15), before: week, expected: 'partial' },
  { name: 'a little more than half', value: now(5, 16), before: week, expected: 'complete' },
  { name: 'a paper of one page and three stories, one of them today', value: now(1, 1), before: [size(1, 3)], expected: 'complete' },
  { name: 'read again with nothing new', value: now(8, 30, { changed: false }), before: week, expected: 'unchanged' },
  { name: 'read again with nothing new, and still not whole', value: now(2, 8, { changed: false }), before: week, expected: 'partial' },
])
  test(`an edition with ${name} is ${expected}`, () => assert.equal(healthOf(value, before).state, expected))

test('the usual size is the middle of the same weekdays', () => {
  assert.deepEqual(healthOf(now(8, 30), week).usual, size(8, 30))
  assert.equal(healthOf(now(8, 30), []).usual, undefined)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayTyped } from '../../src/telegram/digests.ts'

const cases = [
  { value: '2024-12-05', expected: '2024-12-05' },
  { value: '2024/12/5', expected: '2024-12-05' },
  { value: '20241205', expected: '2024-12-05' },
  { value: '2024年12月5日', expected: '2024-12-05' },
  { value: '03-04', expected: '2026-03-04' },
  { value: '12月5日', expected: '2025-12-05' },
  { value: 'Yesterday', expected: '2026-03-03' },
  { value: '今天', expected: '2026-03-04' },
  { value: '2024-13-05', expected: undefined },
  { value: '2024-02-30', expected: undefined },
  { value: 'soon', expected: undefined },
]
for (const { value, expected } of cases) test(`the day typed as ${value}`, () => assert.equal(dayTyped(value, '2026-03-04'), expected))

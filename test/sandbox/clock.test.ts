import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createMovableClock, untilNext } from '../../src/sandbox/clock.ts'

test('a movable clock runs with the real one and can be moved ahead', () => {
  let real = 1000
  const clock = createMovableClock(() => real, new Date('2026-01-05T07:00:00Z'))
  const moves: string[] = []
  clock.onMove((now) => moves.push(now.toISOString()))
  real += 60_000
  clock.forward(3_600_000)
  clock.forward(-5)
  assert.equal(clock.now().toISOString(), '2026-01-05T08:01:00.000Z')
  assert.equal(clock.moved(), 3_600_000)
  assert.deepEqual(moves, ['2026-01-05T08:01:00.000Z'])
})

test('finds the next time that the wall clock of a zone shows an hour', () => {
  const cases: [value: [string, number, number, string], expected: number][] = [
    [['2026-01-05T06:59:30+08:00', 7, 0, 'Asia/Shanghai'], 30_000],
    [['2026-01-05T07:00:00+08:00', 7, 0, 'Asia/Shanghai'], 86_400_000],
    [['2026-01-05T23:30:00+08:00', 0, 15, 'Asia/Shanghai'], 45 * 60_000],
    [['2026-01-05T12:00:00Z', 7, 30, 'America/New_York'], 30 * 60_000],
  ]
  for (const [[now, hour, minute, zone], expected] of cases) assert.equal(untilNext(new Date(now), hour, minute, zone), expected, now)
})

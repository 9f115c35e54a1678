import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { patience, whenDue } from '../../src/delivery/plan.ts'
import type { Delivery } from '../../src/news/delivery.ts'
import type { Subscriber } from '../../src/news/subscriber.ts'

// A Thursday, 08:00 in Shanghai.
const now = new Date('2024-12-05T00:00:00Z')
const terms = {
  now,
  paper: 'p',
  timeZone: 'Asia/Shanghai',
  out: new Date('2024-12-04T23:30:00Z'),
  staleAt: new Date('2024-12-05T14:00:00Z'),
}
const subscriber: Subscriber = { id: '1', kind: 'private', language: 'both', state: 'active', since: '2024-11-01T00:00:00.000Z' }
const delivery: Delivery = {
  digest: '2024-12-05-p',
  subscriber: '1',
  state: 'pending',
  messages: [],
  attempts: 0,
  at: '2024-12-04T23:50:00.000Z',
}

describe('who is due for a digest', () => {
  const cases: { name: string; subscriber?: Partial<Subscriber>; delivery?: Partial<Delivery>; expected: string }[] = [
    { name: 'everyone, as soon as it is there', expected: 'now' },
    { name: 'not who has stopped', subscriber: { state: 'stopped' }, expected: 'stopped' },
    { name: 'not who is gone', subscriber: { state: 'gone' }, expected: 'stopped' },
    { name: 'not who left this paper out', subscriber: { preferences: { withoutPapers: ['p'] } }, expected: 'not chosen' },
    { name: 'who left out another paper', subscriber: { preferences: { withoutPapers: ['q'] } }, expected: 'now' },
    { name: 'not who has it', delivery: { state: 'sent' }, expected: 'delivered' },
    { name: 'who was being sent it when we crashed', delivery: { state: 'sending', attempts: 1 }, expected: 'now' },
    { name: 'not whom Telegram refused it', delivery: { state: 'failed' }, expected: 'refused' },
    { name: 'not who blocked us', delivery: { state: 'gone' }, expected: 'gone' },
    {
      name: 'who blocked us and came back',
      subscriber: { since: '2024-12-04T23:55:00.000Z' },
      delivery: { state: 'gone' },
      expected: 'now',
    },
    { name: 'a later hour', subscriber: { preferences: { hour: '09:30' } }, expected: '2024-12-05T01:30:00.000Z' },
    { name: 'an hour that is over', subscriber: { preferences: { hour: '07:30' } }, expected: 'now' },
    {
      name: 'the hour of another zone',
      subscriber: { preferences: { hour: '07:00', timeZone: 'Europe/Madrid' } },
      expected: '2024-12-05T06:00:00.000Z',
    },
    { name: 'an hour after it is stale', subscriber: { preferences: { hour: '22:30' } }, expected: 'stale' },
    { name: 'a chosen weekday', subscriber: { preferences: { weekdays: [4] } }, expected: 'now' },
    { name: 'another weekday', subscriber: { preferences: { weekdays: [1, 5] } }, expected: 'stale' },
    {
      name: 'a weekday that begins before it is stale',
      subscriber: { preferences: { weekdays: [4], timeZone: 'America/Chicago' } },
      expected: '2024-12-05T06:00:00.000Z',
    },
    { name: 'a pause that is over today', subscriber: { preferences: { pausedUntil: '2024-12-05' } }, expected: 'now' },
    { name: 'a pause', subscriber: { preferences: { pausedUntil: '2024-12-08' } }, expected: 'stale' },
    { name: 'who was unreachable a while ago', delivery: { attempts: 2 }, expected: 'now' },
    {
      name: 'who was unreachable just now',
      delivery: { attempts: 1, at: '2024-12-04T23:59:50.000Z' },
      expected: '2024-12-05T00:00:20.000Z',
    },
    {
      name: 'who was unreachable often, later',
      delivery: { attempts: 6, at: '2024-12-04T23:59:50.000Z' },
      expected: '2024-12-05T00:59:50.000Z',
    },
  ]
  for (const { name, expected, ...given } of cases)
    test(name, () => {
      const due = whenDue({ ...subscriber, ...given.subscriber }, given.delivery && { ...delivery, ...given.delivery }, terms)
      assert.equal(due.when === 'later' ? due.at.toISOString() : due.when === 'never' ? due.why : due.when, expected)
    })

  test('nobody, once it is stale', () => {
    const late = whenDue(subscriber, undefined, { ...terms, now: terms.staleAt })
    assert.deepEqual(late, { when: 'never', why: 'stale' })
  })

  test('in an hour that summer time skips, the moment after', () => {
    const spring = { ...terms, now: new Date('2025-03-30T00:00:00Z'), timeZone: 'Europe/Madrid', staleAt: new Date('2025-03-30T12:00:00Z') }
    const due = whenDue({ ...subscriber, preferences: { hour: '02:30' } }, undefined, spring)
    assert.ok(due.when === 'later' && due.at >= new Date('2025-03-30T00:30:00Z') && due.at <= new Date('2025-03-30T01:30:00Z'))
  })
})

describe('since when it is due, to tell how late it came', () => {
  const since = (changed: Partial<Subscriber>, out = terms.out) => {
    const due = whenDue({ ...subscriber, ...changed }, undefined, { ...terms, out })
    return due.when === 'now' && due.since.toISOString()
  }
  test('since the digest was there', () => assert.equal(since({}), '2024-12-04T23:30:00.000Z'))
  test('since the chosen hour', () => assert.equal(since({ preferences: { hour: '07:45' } }), '2024-12-04T23:45:00.000Z'))
  test('since the subscription', () => assert.equal(since({ since: '2024-12-04T23:50:00.000Z' }), '2024-12-04T23:50:00.000Z'))
  test('never in the future of a clock that was set back', () =>
    assert.equal(since({}, new Date('2024-12-05T01:00:00Z')), now.toISOString()))
})

test('the unreachable are left alone longer each time', () => {
  assert.deepEqual(
    [1, 2, 3, 4, 5, 9].map((attempts) => patience(attempts) / 1000),
    [30, 120, 480, 1920, 3600, 3600],
  )
})

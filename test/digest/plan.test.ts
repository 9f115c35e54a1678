import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type DayRecord, planDay } from '../../src/digest/plan.ts'

const hours = { timeZone: 'Asia/Shanghai', digestTime: '07:00', deadline: '11:00' }
/** An instant by its hour in Yiwu on 2026-11-20. */
const at = (time: string, zone = '+08:00') => new Date(`2026-11-20T${time}:00${zone}`)
const waiting = (time: string): DayRecord => ({ state: 'waiting', lastTry: at(time).toISOString() })

const table: { name: string; now: Date; record?: DayRecord; expected: string }[] = [
  { name: 'before the hour it rests', now: at('06:59'), expected: 'rest' },
  { name: 'at the hour it tries', now: at('07:00'), expected: 'try' },
  { name: 'within ten minutes of a try it rests', now: at('07:09'), record: waiting('07:00'), expected: 'rest' },
  { name: 'ten minutes after a try it tries again', now: at('07:10'), record: waiting('07:00'), expected: 'try' },
  { name: 'a start that came late catches up', now: at('09:31'), expected: 'try' },
  { name: 'a start after the deadline tries once, for the last time', now: at('15:00'), expected: 'last try' },
  { name: 'at the deadline the last try does not wait', now: at('11:00'), record: waiting('10:55'), expected: 'last try' },
  {
    name: 'a day that is done stays done',
    now: at('12:00'),
    record: { state: 'done', lastTry: at('07:00').toISOString() },
    expected: 'rest',
  },
  {
    name: 'a day that was given up stays so',
    now: at('12:00'),
    record: { state: 'given up', lastTry: at('11:00').toISOString() },
    expected: 'rest',
  },
  { name: 'a clock that was set back does not silence it', now: at('07:30'), record: waiting('08:30'), expected: 'try' },
]
for (const { name, now, record, expected } of table)
  test(name, () => {
    const step = planDay(now, hours, record)
    assert.equal(step.kind === 'try' && step.last ? 'last try' : step.kind, expected)
    assert.equal(step.date, '2026-11-20')
  })

test('the day is the paper’s own: in Honolulu it is still the day before', () => {
  assert.equal(planDay(at('07:00'), { ...hours, timeZone: 'Pacific/Honolulu' }, undefined).date, '2026-11-19')
})

test('an hour that the change to summer time swallows is found due after it', () => {
  const berlin = { timeZone: 'Europe/Berlin', digestTime: '02:30', deadline: '11:00' }
  assert.equal(planDay(new Date('2026-03-29T00:59:00Z'), berlin, undefined).kind, 'rest')
  assert.equal(planDay(new Date('2026-03-29T01:00:00Z'), berlin, undefined).kind, 'try')
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inflect, isMass, isPlural, pluralOf } from '../../../src/writers/offline/inflection.ts'

test('inflects the first word of a verb phrase', () => {
  const cases: [string, string][] = [
    ['hold', 'held holds hold holding held'],
    ['take part in', 'took part in takes part in take part in taking part in taken part in'],
    ['be named', 'was named is named be named being named been named'],
    ['stop', 'stopped stops stop stopping stopped'],
    ['carry', 'carried carries carry carrying carried'],
    ['reach', 'reached reaches reach reaching reached'],
    ['develop', 'developed develops develop developing developed'],
  ]
  for (const [value, expected] of cases) {
    const forms = (['past', 'present', 'base', 'ing', 'done'] as const).map((form) => inflect(value, form))
    assert.equal(forms.join(' '), expected)
  }
})

test('makes plurals where English has one', () => {
  const cases = {
    merchant: 'merchants',
    'person in charge': 'people in charge',
    company: 'companies',
    child: 'children',
    cooperation: 'cooperation',
    goods: 'goods',
    equipment: 'equipment',
    'trade fair': 'trade fairs',
  }
  for (const [value, expected] of Object.entries(cases)) assert.equal(pluralOf(value), expected)
  assert.deepEqual(
    [isMass('economic cooperation'), isMass('meeting'), isPlural('total exports'), isPlural('news')],
    [true, false, true, false],
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadContrasts } from '../../src/facts/assertions/contrasts.ts'

test('every group sets two words or more against each other, none of them empty', () => {
  const groups = loadContrasts()
  assert.ok(groups.length > 50)
  for (const group of groups) {
    assert.ok(group.length > 1, String(group))
    for (const [zh, en] of group) for (const word of [zh, en]) assert.ok(!word?.test(''), String(group))
  }
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** What the evidence tells as done, without any word of what is to come. */
// biome-ignore format: a table
const rows: Row[] = [
  ['食堂开业以来已服务骑手1.7万人次', ['食堂开业以来服务骑手1.7万人次'], ['食堂将服务骑手1.7万人次']],
  ['县里已购置可躺式课桌椅1.15万套', ['县里购置可躺式课桌椅1.15万套'], ['县里将购置可躺式课桌椅1.15万套']],
  ['厂里工价已上调8%', ['厂里将工价上调8%', '厂里已将工价上调8%'], ['厂里将上调工价8%']],
  ['目前已整改34个，其余计划年底前完成', ['已整改34个，其余将于年底前完成'], []],
  ['新馆已建成，下月起开放', ['新馆将开放'], []],
]

test('what is done is not told as a plan', () => {
  assert.deepEqual(misjudged(rows), [])
})

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { loadNames, settledEnglish } from '../../src/language/names.ts'

const rows = readFileSync(new URL('../../src/language/names.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)

test('a row of settled names has spellings and Chinese, and no spelling has two rows', () => {
  const seen = new Map<string, string>()
  for (const row of rows) {
    const [english = '', chinese = '', ...more] = row.split('\t')
    assert.ok(english && chinese && more.length === 0, row)
    for (const name of english.split(', ')) {
      assert.equal(name, name.trim(), row)
      assert.equal(seen.get(name.toLowerCase()), undefined, `${name}: ${row}`)
      seen.set(name.toLowerCase(), row)
    }
  }
})

test('a settled name is found by each of its spellings, and its Chinese leads to the first', () => {
  for (const [english, chinese] of [
    ['bac ninh', '北宁'],
    ['antofagasta', '安托法加斯塔'],
    ['maersk', '马士基'],
    ['kaohsiung', '高雄'],
  ])
    assert.ok(loadNames().get(english!)?.includes(chinese!), english)
  assert.equal(settledEnglish('高雄'), 'Kaohsiung')
})

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

test('a name of one place, period or body has no word that others go by as well', () => {
  for (const [english, general] of [
    ['western jin', '东晋'],
    ['western han', '汉代'],
    ['southern song', '宋代'],
    ['qin dynasty', '先秦'],
    ['first sino-japanese war', '抗日战争'],
    ['pla navy', '海军'],
    ['hong kong international airport', '机场'],
    ['korean peninsula', '半岛'],
    ['sichuan basin', '盆地'],
    ['northwest territories', '西北地区'],
    ['ha nam', '河南'],
    ['kano', '加纳'],
    ['león', '里昂'],
    ['start of winter', '初冬'],
    ['central party school', '党校'],
    ['east germany', '存托凭证'],
    ['df-17', '东风'],
    ['usps', '邮政'],
    ['us state department', '国务院'],
    ['us supreme court', '最高法院'],
  ])
    assert.ok(!loadNames().get(english!)?.includes(general!), `${english}: ${general}`)
})

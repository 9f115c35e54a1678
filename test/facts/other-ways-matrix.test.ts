import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** The same told another way, class by class; each with what is not the same any more. Read on June 18, 2025. */
// biome-ignore format: a table
const classes: Record<string, Row[]> = {
  '¥ is yen where the evidence tells yen': [
    ['本田町机械预计全年营收340亿日元，低于此前预测的410亿日元。', ['The firm expects revenue of ¥34bn this year.', 'The firm has cut its forecast from ¥41bn to ¥34bn.', 'The forecast is ¥7bn lower than before.', 'The firm expects revenue of 34bn yen.'], ['The firm expects revenue of ¥35bn this year.', 'The firm expects revenue of ¥3.4bn this year.', 'The firm expects revenue of 34bn yuan.', 'The firm expects revenue of $34bn.']],
    ['该店售价为3.6万日元（约合1700元人民币）。', ['It sells for ¥36,000, or about 1,700 yuan.', 'It sells for about ¥1,700.'], ['It sells for ¥3,600.']],
    ['新桥造价12亿元。', ['The bridge cost ¥1.2bn.'], ['The bridge cost 1.2bn yen.']],
  ],
}

for (const [name, rows] of Object.entries(classes))
  test(name, () => {
    assert.deepEqual(misjudged(rows), [])
  })

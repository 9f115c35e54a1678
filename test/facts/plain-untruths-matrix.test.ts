import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

// biome-ignore format: a row a line
const rows: Row[] = [
  ['项目已动工，届时将提供人才住房1860套', ['Work has begun on a project that will provide 1,860 flats.'], ['Work has begun on a project that has provided 1,860 flats.']],
  ['项目已提供人才住房1860套', ['The project has provided 1,860 flats.'], []],
  ['如获监管部门批准，新航线将于10月开通', ['Subject to approval, the new route will open in October.'], ['The new route has received approval and will open in October.', '新航线已获监管部门批准，将于10月开通']],
  ['新航线已获批准，如天气允许，将于10月开通', ['The new route, which has won approval, will open in October.', '新航线已获批准，将于10月开通'], []],
  ['充足率为231.5%，较二季度末略有下降', ['The ratio stood at 231.5 percent, slightly lower than three months earlier.'], ['充足率为231.5%，较二季度末略有上升', 'The ratio stood at 231.5 percent, slightly higher than three months earlier.']],
  ['48支队伍报名，其中外省高校16支', ['Forty-eight teams, 16 of them from other provinces, have signed up.'], ['Forty-eight teams, 16 of them from universities within the province, have signed up.']],
  ['前三季度查处213家，追回3860万元', ['The bureau dealt with 213 in the first three quarters and recovered 38.6 million yuan.'], ['The bureau dealt with 213 in the first half and recovered 38.6 million yuan.']],
  ['青禾队与白石队战成2比2，点球大战白石队以5比4胜出', ['白石队以5比4胜出', 'Baishi beat Qinghe 5-4 on penalties.', 'Qinghe lost to Baishi 5-4 on penalties.'], ['青禾队点球大战以5比4胜出', 'Qinghe beat Baishi 5-4 on penalties.']],
]
test('what is given by then, a condition of approval, another province, the first half and the winner of a shoot-out', () =>
  assert.deepEqual(misjudged(rows), []))

test('the end of this month is that of the edition', () =>
  assert.deepEqual(
    misjudged(
      [
        [
          '首期款于本月底前支付',
          [
            '首期款须在12月底前支付',
            '首期款须在本月底前支付',
            'The first instalment is due by the end of December.',
            'The first instalment is due by the end of the month.',
          ],
          [
            '首期款须在明年1月底前支付',
            'The first instalment must be paid by the end of January.',
            'The first instalment must be paid by the end of next month.',
          ],
        ],
      ],
      '2025-12-09',
    ),
    [],
  ))

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
  'the parts of a whole that a ratio gives': [
    ['受试者共840名，按3∶1随机分入疫苗组和对照组。', ['Three-quarters of the 840 subjects were given the vaccine, the rest were controls.', 'Three times as many subjects got the vaccine as served as controls.', 'The subjects were split in a ratio of 3:1.', '四分之三的受试者接种疫苗。'], ['Two-thirds of the 840 subjects were given the vaccine.', 'Twice as many subjects got the vaccine as served as controls.', 'The subjects were split in a ratio of 2:1.', '三分之二的受试者接种疫苗。']],
    ['参赛选手男女之比约为3比2。', ['About three-fifths of the runners are men.', 'About 60 percent of the runners are men.'], ['About two-thirds of the runners are men.', 'About 70 percent of the runners are men.']],
    ['学员按1比1分配到两个校区。', ['Half of the students go to each campus.', '两个校区学员各占一半。'], ['A third of the students go to one campus.']],
    ['青川队以2比1战胜白石队。', ['Qingchuan beat Baishi 2-1.'], ['Two-thirds of the matches were won.']],
  ],
}

for (const [name, rows] of Object.entries(classes))
  test(name, () => {
    assert.deepEqual(misjudged(rows), [])
  })

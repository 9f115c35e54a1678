import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** Figures and hours that a claim has rounded with a word for it, lengths between two months, bounds that compare, and half of what. */
// biome-ignore format: a table
const rows: Row[] = [
  ['协会向178户家庭发放了补助', ['The association gave grants to more than 150 families.'], ['The association gave grants to more than 200 families.', 'The association gave grants to more than 100 flats.']],
  ['人均骑行4.8公里，人均借阅6.7册', ['人均借阅近7册', '人均借阅6册多', 'People borrowed nearly seven books each.'], ['人均借阅近6册', 'People borrowed nearly six books each.', '人均借阅近8册']],
  ['2021年5月至2023年8月，团伙骗取补贴900万元', ['Over more than two years the gang took 9 million yuan in subsidies.', 'The gang took 9 million yuan in subsidies in over two years.'], ['The gang took 9 million yuan in subsidies in over three years.', 'The gang took 9 million yuan in subsidies in nearly two years.']],
  ['地震发生在7月2日4时11分，震级5.1级', ['The magnitude-5.1 quake struck shortly after 4 a.m. on July 2.', 'The quake struck just after 4 a.m.', '4时许发生5.1级地震', 'The quake struck at around 4 a.m.'], ['The quake struck shortly before 4 a.m.', 'The quake struck shortly after 5 a.m.', 'The quake struck at 4 a.m.', '5时许发生5.1级地震']],
  ['大火在18时48分被扑灭', ['The fire was out shortly before 7 p.m.', '大火在近19时被扑灭'], ['The fire was out shortly after 7 p.m.', 'The fire was out shortly before 6 p.m.']],
  ['听书时长达210万小时，首次超过看书的195万小时', ['Audio took 2.1 million hours against 1.95 million for reading.', '听书210万小时，首超看书的195万小时'], ['Audio took 2.1 million hours against over 2.95 million for reading.']],
  ['全国208个监测站平均达标率为86.4%，江州达标率为79.5%', ['江州达标率为79.5%，低于208个监测站86.4%的平均水平'], ['江州达标率为79.5%，低于208个监测站96.4%的平均水平']],
  ['上半年出口额960亿元，该国采购量占总量三分之一以上', ['The country bought over a third of the total.'], ['The country bought more than half of the volume.', '该国采购量占一半以上', '该国采购量占总量近半']],
  ['下半年新增学位3.2万个，其中小学占六成', ['Primary schools have six in ten of the new places.'], ['Half of the new places are in primary schools.', '小学占一半']],
  ['三个半月的休渔期结束，半程马拉松同日起跑', ['The three-and-a-half-month ban ended on the day of a half marathon.'], []],
  ['半个世纪以来，三成老屋得到修缮', [], ['Half of the old houses have been repaired.']],
  ['今年前8个月，半导体出口占出口总额三成', [], ['Half of exports were semiconductors.']],
  ['超过半数受访者支持，另有两成反对', ['More than half of those asked were in favour.', '过半受访者支持'], []],
  ['票价减半，学生半价', ['Fares are halved, and students pay half.', 'Students pay half price.'], []],
  ['过半的房源已售出，客人少了一半', ['Over half of the flats are sold.', 'The number of guests is down by half.'], []],
]

test('a figure or hour that is rounded with a word for it passes, and one beyond the word does not', () => {
  assert.deepEqual(misjudged(rows), [])
})

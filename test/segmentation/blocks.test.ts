import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blocksOf } from '../../src/segmentation/blocks.ts'

const long = '江州市场今天开了新的一区，早上八点不到门口就排起了长队，有的人从很远的地方来，有的人就住在对面的楼里，下楼就到。'
const wrap = (text: string, width: number) => (`　　${text}`.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join('\n')
const column = (paragraphs: string[], width = 18) => paragraphs.map((text) => wrap(text, width)).join('\n')

for (const { name, value, expected } of [
  {
    name: 'blank lines part blocks, and a heading keeps its lines',
    value: `新区\n开张了\n\n${long}`,
    expected: [['新区', '开张了'], [long]],
  },
  {
    name: 'without blank lines each line is a block',
    value: Array.from({ length: 9 }, () => long).join('\n'),
    expected: Array.from({ length: 9 }, () => [long]),
  },
  { name: 'paragraphs in one block are parted', value: `${long}\n${long}\n\n甲`, expected: [[long], [long], ['甲']] },
  {
    name: 'lines wrapped at a width are paragraphs again',
    value: `新区开张\n\n${column([long, long])}\n\n夜市更亮\n\n${column([long])}`,
    expected: [['新区开张'], [long], [long], ['夜市更亮'], [long]],
  },
  { name: 'a byte order mark and Windows line ends do not matter', value: `\ufeff甲\r\n\r\n乙`, expected: [['甲'], ['乙']] },
])
  test(name, () =>
    assert.deepEqual(
      blocksOf(value).map(({ lines }) => lines),
      expected,
    ),
  )

test('knows which blocks are indented', () => {
  assert.deepEqual(
    blocksOf(`　　${long}\n\n甲`).map(({ indented }) => indented),
    [true, false],
  )
})

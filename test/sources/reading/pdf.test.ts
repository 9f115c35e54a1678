import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../../src/sources/reading/document.ts'
import { textOfRuns, withoutRadicals } from '../../../src/sources/reading/pdf-layout.ts'
import { column, pdfOf } from './pdf-making.ts'

const first = ['江州市场今天开了新的一区，来', '了很多人，有的从很远的地方来。']
const second = ['夜市也在今天换了新灯，路边的', '摊位都装上了码，一扫就知道。']
const third = ['江上的大桥下个月通车，两岸的', '人只要走五分钟就能到对面去。']

const read = async (bytes: Buffer) => (await readDocument(bytes, 'a.pdf', '1')).pages.map(({ text }) => text)

test('reads two and three columns one after the other, with a font that is not embedded', async () => {
  // Drawn line by line over all columns, as many programs do.
  const across = (columns: string[][]) =>
    columns[0]!.flatMap((_, row) => columns.flatMap((lines, at) => column(40 + at * 180, 700 - row * 14, [lines[row]!])))
  assert.deepEqual(await read(pdfOf([across([first, second])])), [`${first.join('')}\n\n${second.join('')}`])
  assert.deepEqual(await read(pdfOf([across([first, second, third])])), [
    [first, second, third].map((lines) => lines.join('')).join('\n\n'),
  ])
})

test('a headline over two columns stands before both, its lines kept apart', async () => {
  const page = [
    ...column(40, 760, ['江州市场开了新的一区', '来客比去年多一半'], 24).map((line, at) => ({ ...line, y: 760 - at * 28 })),
    ...column(40, 680, first),
    ...column(220, 680, second),
  ]
  assert.deepEqual(await read(pdfOf([page])), [`江州市场开了新的一区\n来客比去年多一半\n\n${first.join('')}\n\n${second.join('')}`])
})

test('a paragraph begins where a line is indented or the one before ended early', () => {
  const run = (text: string, x: number, y: number) => ({ text, x, y, size: 10, width: text.length * 10 })
  const text = textOfRuns([
    run('第一段在这里开头而且很', 20, 100),
    run('长。', 0, 86),
    run('第二段也在这里开头呀很长', 20, 72),
    run('很长很长很长很长很长很长很长', 0, 58),
  ])
  assert.equal(text, '第一段在这里开头而且很长。\n\n第二段也在这里开头呀很长很长很长很长很长很长很长很长')
})

test('gives each page its number', async () => {
  const { pages } = await readDocument(pdfOf([column(40, 700, first), column(40, 700, second)]), '2024-12-05.pdf', '1')
  assert.deepEqual(
    pages.map(({ page }) => page),
    ['1', '2'],
  )
})

test('radicals are the characters that they look like, and nothing else changes', () => {
  assert.equal(withoutRadicals('⼈⺠⽇报，：３％'), '人民日报，：３％')
})

for (const { name, bytes, message } of [
  {
    name: 'encrypted',
    bytes: pdfOf(
      [column(40, 700, first)],
      `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >> /ID [<00><00>]`,
    ),
    message: /is encrypted/,
  },
  { name: 'of 300 pages', bytes: pdfOf(Array.from({ length: 300 }, () => column(40, 700, ['页']))), message: /has 300 pages, more than/ },
  { name: 'cut', bytes: Buffer.from('%PDF-1.4\n1 0 obj <<'), message: /is damaged or no PDF/ },
  { name: 'without text', bytes: pdfOf([[]]), message: /holds pictures and no text/ },
])
  test(`refuses a PDF that is ${name}`, () => assert.rejects(readDocument(bytes, 'a.pdf', '1'), { name: 'SourceError', message }))

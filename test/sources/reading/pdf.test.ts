import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readDocument } from '../../../src/sources/reading/document.ts'
import { pagesOfPdf } from '../../../src/sources/reading/pdf.ts'
import { textOfRuns, withoutRadicals } from '../../../src/sources/reading/pdf-layout.ts'
import { column, pdfOf, swelling } from './pdf-making.ts'

const first = ['江州市场今天开了新的一区，来', '了很多人，有的从很远的地方来。']
const second = ['夜市也在今天换了新灯，路边的', '摊位都装上了码，一扫就知道。']
const third = ['江上的大桥下个月通车，两岸的', '人只要走五分钟就能到对面去。']

const threePages = pdfOf([first, second, third].map((lines) => column(40, 700, lines)))

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

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name))

test('reads what only its owner may change, as every reader of PDF does', async () => {
  assert.deepEqual(await read(fixture('owner-password.pdf')), [first.join('')])
})

test('reads 300 pages, each under its number', async () => {
  const { pages } = await readDocument(
    pdfOf(Array.from({ length: 300 }, (_, at) => column(40, 700, [`第${at + 1}版的文字`]))),
    'a.pdf',
    '1',
  )
  assert.deepEqual([pages.length, pages[299]], [300, { page: '300', text: '第300版的文字' }])
})

test('a space that is drawn between two names stays, however narrow', () => {
  const run = (text: string, x: number, width: number) => ({ text, x, y: 100, size: 10, width })
  assert.equal(textOfRuns([run('（记者', 0, 30), run(' ', 30, 2.5), run('高原', 32.5, 20)]), '（记者 高原')
})

for (const { name, bytes, message } of [
  { name: 'encrypted', bytes: fixture('needs-password.pdf'), message: /is encrypted; open it with its password/ },
  { name: 'of 500 pages', bytes: pdfOf(Array.from({ length: 500 }, () => column(40, 700, ['页']))), message: /has 500 pages, more than/ },
  { name: 'cut in its header', bytes: Buffer.from('%PDF-1.4\n1 0 obj <<'), message: /is damaged or no PDF/ },
  { name: 'cut in the middle', bytes: threePages.subarray(0, threePages.length * 0.6), message: /is damaged/ },
  { name: 'without text', bytes: pdfOf([[]]), message: /holds pictures and no text/ },
])
  test(`refuses a PDF that is ${name}`, () => assert.rejects(readDocument(bytes, 'a.pdf', '1'), { name: 'SourceError', message }))

test('what the thread refuses reaches editors by its kind', () =>
  assert.rejects(readDocument(pdfOf([[]]), 'a.pdf', '1'), { remark: { kind: 'pictures alone', file: 'a.pdf' } }))

test('a small file that swells is let go before it takes all memory, and one that takes for ever as well', async () => {
  const bomb = swelling(300_000_000)
  assert.ok(bomb.length < 500_000)
  await assert.rejects(pagesOfPdf(bomb, 'a.pdf', { seconds: 60, megabytes: 200 }), /^SourceError: a\.pdf needs more than 200 MB of memory/)
  await assert.rejects(pagesOfPdf(bomb, 'a.pdf', { seconds: 0.05, megabytes: 5000 }), /was not read within 0\.05 seconds/)
})

import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { inEnglish } from '../../src/news/remark.ts'
import { createFolderSource, pageOf, readFiles } from '../../src/sources/folder.ts'

const paper = { id: 'jzrb', name: '江州日报' }
const date = '2024-12-05'
let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paperboy-inbox-'))
  await mkdir(join(folder, date))
  await writeFile(join(folder, date, '10.txt'), '第十版的文字')
  await writeFile(join(folder, date, '02.txt'), '第二版的文字')
  await writeFile(join(folder, date, 'notes.docx'), 'x')
  await writeFile(join(folder, '2024-12-06.txt'), '一个文件的报纸')
  await mkdir(join(folder, '2024-12-07'))
  await writeFile(join(folder, '2024-12-07', '01.txt'), '第一版的文字')
  await writeFile(join(folder, '2024-12-07', '02.txt'), Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]))
  await writeFile(join(folder, 'huge.txt'), '字')
  await truncate(join(folder, 'huge.txt'), 200 * 1024 * 1024)
})
after(() => rm(folder, { recursive: true }))

test('reads the pages of a day in the order of their numbers', async () => {
  const outcome = await createFolderSource({ folder, paper }).read(date)
  assert.equal(outcome.kind, 'read')
  assert.deepEqual(outcome.kind === 'read' && outcome.reading.pages, [
    { page: '2', text: '第二版的文字' },
    { page: '10', text: '第十版的文字' },
  ])
  assert.deepEqual(outcome.kind === 'read' && outcome.reading.remarks, [{ kind: 'other file', file: 'notes.docx' }])
})

test('takes one file that is named by the day', async () => {
  const outcome = await createFolderSource({ folder, paper }).read('2024-12-06')
  assert.equal(outcome.kind === 'read' && outcome.reading.pages[0]?.text, '一个文件的报纸')
})

test('a day without files is not out yet', async () => {
  assert.equal((await createFolderSource({ folder, paper }).read('2024-12-09')).kind, 'not out yet')
})

test('a page that cannot be read is a remark, and the edition is not complete', async () => {
  const outcome = await createFolderSource({ folder, paper }).read('2024-12-07')
  assert.ok(outcome.kind === 'read')
  assert.equal(outcome.reading.complete, false)
  assert.match(inEnglish(outcome.reading.remarks), /02\.txt is a JPEG picture/)
  assert.equal(outcome.reading.pages.length, 1)
})

for (const [what, file, message] of [
  ['a missing file', 'nothing.txt', /cannot read .*nothing\.txt: no such file/],
  ['a picture named .txt', '2024-12-07/02.txt', /is a JPEG picture, not text/],
  ['a folder', '2024-12-07', /it is a folder/],
  ['a text of 200 MB', 'huge.txt', /huge\.txt is larger than \d+ MB; split it into pages/],
] as const)
  test(`refuses ${what} with one clear line`, async () => {
    await assert.rejects(readFiles([join(folder, file)], { paper, date }), (error: Error) => {
      assert.equal(error.name, 'SourceError')
      assert.match(error.message, message)
      assert.ok(!error.message.includes('\n'))
      return true
    })
  })

test('a folder that is not there is an error that says what to do, not a day without a paper', async () => {
  await assert.rejects(createFolderSource({ folder: join(folder, 'nowhere'), paper }).read(date), /there is no folder .*nowhere; make it/)
})

for (const { value, expected } of [
  { value: '01.txt', expected: '1' },
  { value: 'a04.txt', expected: 'A04' },
  { value: '2024-12-05-02.txt', expected: '2' },
  { value: '第03版.txt', expected: '3' },
  { value: '2024-12-05.txt', expected: undefined },
  { value: 'front.txt', expected: undefined },
])
  test(`the page of ${value} is ${expected}`, () => assert.equal(pageOf(value), expected))

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { keepIndex } from '../../src/answers/keep-index.ts'
import { openPassageIndex } from '../../src/answers/passage-index.ts'
import { retrieve } from '../../src/answers/retrieve.ts'
import type { Language } from '../../src/news/language.ts'
import { openRoom, putEdition } from './edition.ts'

const first = async (question: string, room: Awaited<ReturnType<typeof openRoom>>, language: Language = 'zh') =>
  retrieve(room.index, room.termsOf(question, language), 1).found[0]?.text ?? ''

test('an index is filled from the store once, and again when its file is damaged', async () => {
  const { store } = await openRoom()
  const folder = mkdtempSync(join(tmpdir(), 'index-'))
  const file = join(folder, 'index.sqlite')
  const index = openPassageIndex(file)
  assert.deepEqual(await keepIndex(index, store), ['2026-02-20-test', '2026-03-02-test'])
  assert.deepEqual(await keepIndex(index, store), [])
  const size = index.size()
  index.close()
  writeFileSync(file, 'this is no database at all, but long enough to look at')
  const again = openPassageIndex(file)
  await keepIndex(again, store)
  assert.equal(again.size(), size)
  again.close()
  rmSync(folder, { recursive: true })
})

test('what another process has put into the file is found without opening it again', async () => {
  const { store } = await openRoom()
  const folder = mkdtempSync(join(tmpdir(), 'index-'))
  const file = join(folder, 'index.sqlite')
  const running = openPassageIndex(file)
  await keepIndex(running, store)
  assert.deepEqual(running.rowsWith('鲟鱼', 10), new Uint32Array())
  const beside = openPassageIndex(file)
  await putEdition(store, '2026-03-03', '1', [['放流十万尾鲟鱼', '昨日，云山水库放流鲟鱼十万尾，市民到岸边观看放流过程。']])
  await keepIndex(beside, store)
  beside.close()
  assert.equal(running.rowsWith('鲟鱼', 10)?.length, 1)
  running.close()
  rmSync(folder, { recursive: true })
})

test('a changed edition takes the place of the earlier reading, and one no longer kept is not found', async () => {
  const room = await openRoom()
  await putEdition(room.store, '2026-02-20', '2', [['云山茶园遭遇倒春寒', '一场霜冻使云山茶园减产三成。']])
  await keepIndex(room.index, room.store)
  assert.ok((await first('云山茶园采摘', room)).includes('霜冻'))
  await room.store.editions.delete('2026-02-20-test')
  await keepIndex(room.index, room.store)
  assert.ok(!(await first('云山茶园', room)).includes('茶园'))
})

test('Traditional characters, English, pinyin and a figure in another form find the same story', async () => {
  const room = await openRoom()
  const found = [
    await first('城南圖書館新館藏書多少？', room),
    await first('How many books are in the new library?', room, 'en'),
    await first('What is being built at Songxi?', room, 'en'),
    await first('What cost 320 million?', room, 'en'),
  ]
  assert.deepEqual(
    found.map((text) => ['图书馆新馆', '松溪大桥'].find((name) => text.includes(name))),
    ['图书馆新馆', '图书馆新馆', '松溪大桥', '松溪大桥'],
  )
})

test('what full-text search would read as an order is only text', async () => {
  const room = await openRoom()
  for (const question of ['AND OR NOT', '"图书馆" NEAR(', 'R1-05 * ^ : {}', "'; DROP TABLE passages", '']) {
    assert.doesNotThrow(() => retrieve(room.index, room.termsOf(question, 'en'), 3))
    assert.doesNotThrow(() => retrieve(room.index, room.termsOf(question, 'zh'), 3))
  }
})

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { openPairTable } from '../../src/answers/pair-table.ts'
import { temporaryFolder } from '../test-store.ts'

test('neighbours are found by how they are read, also by who has the same file open and after it is opened again', (t) => {
  const file = join(temporaryFolder(t), 'pairs.sqlite')
  const [db, other] = [new DatabaseSync(file), new DatabaseSync(file)]
  t.after(() => other.close())
  const pairs = openPairTable(db)
  const others = openPairTable(other)
  pairs.note('记者吴峰宇在义乌采访')
  pairs.write()
  assert.deepEqual(pairs.readAs('wu', 'feng'), ['吴峰'])
  assert.deepEqual(others.readAs('yi', 'wu'), ['义乌'])
  pairs.note('以武会友，义乌')
  pairs.write()
  assert.deepEqual(others.readAs('yi', 'wu').sort(), ['义乌', '以武'])
  assert.deepEqual(others.readAs('wu', 'yi'), [])
  db.close()
  const again = new DatabaseSync(file)
  t.after(() => again.close())
  assert.deepEqual(openPairTable(again).readAs('feng', 'yu'), ['峰宇'])
})

test('what was noted and not written is forgotten, so that it is written the next time', (t) => {
  const db = new DatabaseSync(':memory:')
  t.after(() => db.close())
  const pairs = openPairTable(db)
  pairs.note('义乌')
  pairs.forget()
  assert.deepEqual(pairs.readAs('yi', 'wu'), [])
  pairs.note('义乌')
  pairs.write()
  assert.deepEqual(openPairTable(db).readAs('yi', 'wu'), ['义乌'])
})

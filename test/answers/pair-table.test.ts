import assert from 'node:assert/strict'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { openPairTable, type PairTable } from '../../src/answers/pair-table.ts'
import { temporaryFolder } from '../test-store.ts'

test('neighbours are found by how they are read, also when the file is opened again', (t) => {
  const file = join(temporaryFolder(t), 'pairs.sqlite')
  const db = new DatabaseSync(file)
  const pairs = openPairTable(db)
  pairs.note('记者吴枫林在义乌采访')
  pairs.write()
  pairs.note('以武会友，义乌')
  pairs.write()
  const expected = [['吴枫'], ['义乌', '以武'], []]
  const found = (table: PairTable) => [table.readAs('wu', 'feng'), table.readAs('yi', 'wu').sort(), table.readAs('wu', 'yi')]
  assert.deepEqual(found(pairs), expected)
  assert.deepEqual(['义乌', '乌在', 'ab', '乌'].map(pairs.possible), [true, false, true, true])
  db.close()
  const again = new DatabaseSync(file)
  t.after(() => again.close())
  assert.deepEqual(found(openPairTable(again)), expected)
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

import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { DictionaryError, openDictionary, prepareDictionary } from '../../src/language/dictionary.ts'

const folder = mkdtempSync(join(tmpdir(), 'dictionary-'))
const file = join(folder, 'kept', 'cedict.sqlite')
// Two processes at once, as when a command is run beside the bot.
await Promise.all([prepareDictionary(file), prepareDictionary(file)])
const dictionary = openDictionary(file)
after(() => {
  dictionary.close()
  rmSync(folder, { recursive: true })
})

test('built by two at once, the files are whole and nothing half-made is left', () => {
  assert.deepEqual(readdirSync(join(folder, 'kept')).sort(), ['cedict.sqlite', 'cedict.sqlite.english'])
})

test('a Chinese word gives its readings, the everyday one before the surname', () => {
  const [first, second] = dictionary.entries('高')
  assert.deepEqual([first?.pinyin, first?.senses[0], second?.senses[0]], ['gao1', 'high', 'surname Gao'])
  assert.deepEqual(dictionary.entries('这个词没有'), [])
})

for (const { value, expected } of [
  { value: 'furniture', expected: '家具' },
  { value: 'exports', expected: '出口' },
  { value: 'The universities', expected: '大学' },
  { value: 'Nobel Prize', expected: '诺贝尔奖' },
]) {
  test(`English turned round: ${value} is first of all ${expected}`, () => {
    const [best] = dictionary.translations(value)
    assert.equal(best?.zh, expected)
    assert.ok(best.weight > 0 && best.weight <= 1)
  })
}

test('words without a subject, nonsense and long phrases have no translation', () => {
  assert.deepEqual(['how many', 'xqzzt', '', 'one two three four five six'].map(dictionary.translations), [[], [], [], []])
})

test('a damaged file is built again', () => {
  const damaged = join(folder, 'damaged.sqlite')
  writeFileSync(damaged, 'not a database')
  const again = openDictionary(damaged)
  assert.equal(again.entries('高')[0]?.senses[0], 'high')
  again.close()
})

test('a folder that cannot be written gives one clear error', () => {
  writeFileSync(join(folder, 'a-file'), '')
  const impossible = openDictionary(join(folder, 'a-file', 'cedict.sqlite'))
  assert.throws(() => impossible.entries('公司'), DictionaryError)
})

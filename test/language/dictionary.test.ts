import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { DictionaryError, openDictionary, prepareDictionary } from '../../src/language/dictionary.ts'
import { createLikeness, soundLetters } from '../../src/language/name-likeness.ts'
import { layDictionary } from '../dictionary.ts'

const folder = mkdtempSync(join(tmpdir(), 'dictionary-'))
const file = join(folder, 'kept', 'dictionary.sqlite')
await layDictionary(join(folder, 'kept'))
// The quickest part by two processes at once, as when a command is run beside the bot.
rmSync(file)
await Promise.all([prepareDictionary(file), prepareDictionary(file)])
const dictionary = openDictionary(file)
after(() => {
  dictionary.close()
  rmSync(folder, { recursive: true })
})

test('built by two at once, the files are whole and nothing half-made is left', () => {
  assert.deepEqual(readdirSync(join(folder, 'kept')).sort(), [
    'dictionary.sqlite',
    'dictionary.sqlite.english',
    'dictionary.sqlite.spellings',
  ])
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

for (const { value, zh } of [
  { value: 'marine', zh: '海' },
  { value: 'school', zh: '校' },
]) {
  test(`what ${value} is in compounds speaks for it: ${zh}`, () => {
    assert.ok(dictionary.translations(value).some((each) => each.zh === zh && each.weight > 0.3))
  })
}

test('a Chinese word gives the English stems that it goes with, the surest first', () => {
  assert.deepEqual(
    ['学校', '队', '氧'].map((zh) => dictionary.stems(zh)[0]?.stem),
    ['school', 'team', 'oxygen'],
  )
  assert.deepEqual(dictionary.stems('这个词没有'), [])
})

for (const { name, sounding, other } of [
  { name: 'Edinburgh', sounding: '爱丁堡', other: '爱因斯坦' },
  { name: 'Nairobi', sounding: '内罗毕', other: '纳米比亚' },
  { name: 'Kowalski', sounding: '科瓦尔斯基', other: '科威特' },
  { name: 'Oduya', sounding: '奥杜亚', other: '奥地利' },
]) {
  test(`${name} sounds like ${sounding}, also inside a longer stretch, and not like ${other}`, () => {
    const likeness = createLikeness(dictionary.spellings)
    const { evidence, part } = likeness(soundLetters(name), `记者${sounding}对`)
    assert.ok(evidence > likeness(soundLetters(name), other).evidence + 3)
    assert.equal(part, sounding)
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

test('a file that is damaged in the middle is built again when that is read', () => {
  const damaged = join(folder, 'worn', 'dictionary.sqlite')
  cpSync(join(folder, 'kept'), join(folder, 'worn'), { recursive: true })
  const bytes = readFileSync(`${damaged}.spellings`)
  writeFileSync(`${damaged}.spellings`, bytes.fill(0xa5, 4096))
  const again = openDictionary(damaged)
  assert.ok(again.spellings('丁'))
  again.close()
})

test('a folder that cannot be written gives one clear error', () => {
  writeFileSync(join(folder, 'a-file'), '')
  const impossible = openDictionary(join(folder, 'a-file', 'cedict.sqlite'))
  assert.throws(() => impossible.entries('公司'), DictionaryError)
})

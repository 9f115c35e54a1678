import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { loadLexicon, parseLexicon } from '../../src/language/lexicon.ts'

test('keeps both parts of speech of a word, in the order of the file', () => {
  assert.deepEqual(parseLexicon('zh\ten\tpos\n建设\tconstruction\tn\n举行\thold\tv\n建设\tbuild\tv\n').get('建设'), [
    { zh: '建设', en: 'construction', pos: 'n' },
    { zh: '建设', en: 'build', pos: 'v' },
  ])
})

test('refuses a row that is not of the form, naming its line', () => {
  for (const row of ['举行\thold', '举行\thold\tverb', '举行\t\tv', '\thold\tv', '举行\thold\tv\tx']) {
    assert.throws(() => parseLexicon(`zh\ten\tpos\n建设\tbuild\tv\n${row}\n`), /line 3/)
  }
  assert.throws(() => parseLexicon('举行\thold\tv\n'), /line 1/)
})

test('the lexicon holds the usual words of the news, in English only, each once per part of speech', () => {
  const lexicon = loadLexicon()
  const entries = [...lexicon.values()].flat()
  const twice = entries.filter((entry, index) => lexicon.get(entry.zh)!.filter(({ pos }) => pos === entry.pos).length > 1 && index >= 0)
  const notChinese = entries.filter(({ zh }) => !/^[\p{Script=Han}]/u.test(zh))
  // Accents occur in loans (café); anything else outside printable ASCII is Chinese or a slip.
  const notEnglish = entries.filter(({ en }) => !/^[\x20-\x7eà-ü’…–]+$/.test(en) || en !== en.trim())
  const long = entries.filter(({ en, pos }) => en.split(' ').length > (['phrase', 'name', 'd'].includes(pos) ? 8 : 5))
  assert.deepEqual({ twice, notChinese, notEnglish, long }, { twice: [], notChinese: [], notEnglish: [], long: [] })
  assert.ok(entries.length >= 3000, `${entries.length} entries`)
})

test('the file is the loaded data: the words that every story needs are there', () => {
  const lexicon = loadLexicon()
  const text = readFileSync(new URL('../../src/language/lexicon.tsv', import.meta.url), 'utf8')
  assert.ok(text.endsWith('\n'))
  const cases: [string, string, string][] = [
    ['举行', 'hold', 'v'],
    ['提速', 'speed up', 'v'],
    ['市场', 'market', 'n'],
    ['会议指出', 'the meeting noted', 'phrase'],
    ['与此同时', 'meanwhile', 'c'],
  ]
  for (const [zh, en, pos] of cases)
    assert.ok(
      lexicon.get(zh)?.some((entry) => entry.en === en && entry.pos === pos),
      `${zh} ${en}`,
    )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { englishPlaces } from '../../src/answers/match.ts'
import { searched, stemsSearched } from '../../src/answers/searched.ts'
import { enWording, type Term, zhWording } from '../../src/answers/term.ts'

const term = (source: string, ...wordings: [text: string, weight: number][]): Term => ({
  source,
  weight: 1,
  wordings: [enWording([source], 1), ...wordings.map(([text, weight]) => zhWording(text, weight))],
})
const wanted = (...terms: Term[]) =>
  searched(terms).map(({ wordings }) => wordings.flatMap(({ script, text }) => (script === 'zh' ? [text] : [])))

test('a search wants the word and not its characters, nor what only has to do with it', () => {
  assert.deepEqual(wanted(term('vietnam', ['越南', 0.95], ['老街', 0.56], ['越', 0.4], ['南', 0.3])), [['越南']])
})

test('a word of one character is searched by it where there is no longer one', () => {
  assert.deepEqual(wanted(term('tea', ['茶', 0.95])), [['茶']])
})

test('a phrase with a translation of its own is searched in place of its words', () => {
  const night = term('night', ['夜间', 0.9])
  const market = term('market', ['市场', 0.9])
  assert.deepEqual(wanted(night, market, { ...term('night market', ['夜市', 0.9]) }), [['夜市']])
  assert.deepEqual(wanted(night, market), [['夜间'], ['市场']])
})

test('the words of a search are found in an English text in whatever form', () => {
  const text = 'Exports to Vietnam rose; Vietnam’s exporters are pleased.'
  const places = englishPlaces(text, stemsSearched([{ ...term('x'), wordings: [enWording(['export'], 1), enWording(['vietnam'], 1)] }]))
  assert.deepEqual(
    places.map(([from, to]) => text.slice(from, to)),
    ['Exports', 'Vietnam', 'Vietnam’s', 'exporters'],
  )
})

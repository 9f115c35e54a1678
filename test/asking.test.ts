import assert from 'node:assert/strict'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { createAsking } from '../src/asking.ts'
import { readConfig } from '../src/config.ts'
import { openDictionary } from '../src/language/dictionary.ts'
import { loadLexicon } from '../src/language/lexicon.ts'
import { createLogger } from '../src/logger.ts'
import { glossaryOf } from '../src/news/glossary.ts'
import { createOfflineWriter } from '../src/writers/offline/writer.ts'
import { openRoom, today } from './answers/edition.ts'

test('a term that an editor corrects is said in the next answer', async (t) => {
  const { store } = await openRoom()
  let en = 'Chengnan Library'
  const offline = createOfflineWriter({ lexicon: loadLexicon })
  const asking = createAsking({
    config: readConfig({}),
    store,
    file: ':memory:',
    writer: offline,
    offline,
    prepare: async () => {},
    dictionary: () => openDictionary(join(tmpdir(), 'paperboy-tests', 'cedict.sqlite')),
    lexicon: loadLexicon,
    glossary: async () => glossaryOf([{ zh: '城南图书馆', en, source: 'test' }]),
    now: () => new Date(`${today}T08:00:00Z`),
    log: createLogger('silent', [], { write: () => {} }),
  })
  t.after(asking.close)
  const ask = async () => {
    const answer = await asking.answer({ text: '城南图书馆新馆藏书多少册？', language: 'zh', thread: [], today })
    return answer.kind === 'answered' ? answer.claims[0]!.text.en : answer.kind
  }
  assert.match(await ask(), /Chengnan Library/)
  en = 'South City Library'
  assert.match(await ask(), /South City Library/)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rankSentences } from '../../src/answers/rank-sentences.ts'
import { retrieve } from '../../src/answers/retrieve.ts'
import { openRoom } from './edition.ts'

const { termsOf, index, articles } = await openRoom()
const gramsOf = (question: string) =>
  termsOf(question, 'zh')
    .filter(({ gram }) => gram)
    .map(({ source }) => source)

for (const { question, without, kept } of [
  { question: '新图书馆什么时候闭馆？', without: ['什么', '馆什', '么时', '什'], kept: ['图书', '闭馆', '馆'] },
  { question: '请问谁为大桥投资？', without: ['请问', '问谁', '谁'], kept: ['大桥', '投资'] },
  { question: '大桥的几何问题如何解决？', without: ['如何', '题如'], kept: ['几何', '问题', '解决'] },
]) {
  test(`the characters of ${question} that ask are not searched`, () => {
    const grams = gramsOf(question)
    assert.deepEqual(
      without.filter((gram) => grams.includes(gram)),
      [],
    )
    assert.deepEqual(
      kept.filter((gram) => !grams.includes(gram)),
      [],
    )
  })
}

test('a sentence that points back has what the one before it says', () => {
  const [story] = articles
  assert.ok(story)
  const [first, ...others] = story.sentences
  const pointing = { ...story, sentences: [first!, { ...others[0]!, text: '该镇出口沙特0.9亿元。' }] }
  const question = '佳禾镇今年前两个月对沙特出口多少？'
  const terms = termsOf(question, 'zh')
  const ranked = rankSentences(question, 'zh', [pointing], terms, retrieve(index, terms, 5))
  const signs = ranked.find(({ text }) => text.startsWith('该镇'))?.signs
  assert.ok(signs && signs.pointing > 0 && signs.pointing === signs.before)
  assert.equal(ranked.find(({ text }) => text === first!.text)?.signs.pointing, 0)
})

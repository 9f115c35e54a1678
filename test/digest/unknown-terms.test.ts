import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unknownTermsIn } from '../../src/digest/unknown-terms.ts'
import { identifyArticles } from '../../src/news/article.ts'
import { glossaryOf } from '../../src/news/glossary.ts'

/** A text of words with their tags, `松溪桥/ns 通车/v`. */
const termsOf = (body: string[], most?: number) => {
  const articles = identifyArticles('2026-03-04-x', [{ kind: 'story', headline: '桥', byline: [], body, captions: [], page: '1' }])
  const tagged = (text: string) => text.split(' ').map((word) => ({ word: word.split('/')[0]!, tag: word.split('/')[1] ?? 'x' }))
  const glossary = glossaryOf([
    { zh: '商城集团', en: 'CCC Group', source: 'test' },
    { zh: '云溪市', en: 'Yunxi', source: 'test' },
  ])
  return unknownTermsIn(articles, glossary, { tagged, common: (word) => ['商务局', '东路'].includes(word) }, most)
}

test('names of institutions, companies and places without an official English are told whole, the most frequent first', () => {
  const body = ['松溪桥/ns 通车/v', '青禾/nz 电器/n 有限公司/n 在/p 松溪桥/ns 旁/f']
  assert.deepEqual(termsOf(body), ['松溪桥', '青禾电器有限公司'])
  assert.deepEqual(termsOf(body, 1), ['松溪桥'])
})

test('what is known, put together of what is known, a part of a longer name or no name is not told', () => {
  const body = [
    '商城集团/nt 与/p 云溪市/ns 商务局/nt',
    // The end of a person's name, a place without a word of its kind, and a term of one word.
    '虞/nr 振华/nz 说/v',
    '云山/ns ，/x 集成电路/nz',
    '青禾/ns 大桥/ns 指挥中心/n 在/p 青禾/ns 大桥/ns',
  ]
  assert.deepEqual(termsOf(body), ['青禾大桥指挥中心'])
})

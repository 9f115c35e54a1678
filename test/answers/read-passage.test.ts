import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openPassageIndex } from '../../src/answers/passage-index.ts'
import { retrieve } from '../../src/answers/retrieve.ts'
import { createTerms } from '../../src/answers/terms.ts'
import { openDictionary } from '../../src/language/dictionary.ts'
import { loadLexicon } from '../../src/language/lexicon.ts'
import { identifyArticles } from '../../src/news/article.ts'
import { dictionaryFile } from '../dictionary.ts'

const dictionary = openDictionary(dictionaryFile)

/** The passages in the order in which they are found. */
const found = (question: string, texts: string[]): string[] => {
  const index = openPassageIndex(':memory:')
  const articles = identifyArticles(
    '2026-03-02-test',
    texts.map((text) => ({ kind: 'story', headline: '', byline: [], body: [text], captions: [], page: '1' })),
  )
  index.put({ id: '2026-03-02-test', date: '2026-03-02', fingerprint: '1', articles })
  const terms = createTerms({ dictionary, glossary: new Map(), lexicon: loadLexicon(), index })(question, 'zh')
  const ids = retrieve(index, terms, 5).found.map(({ article }) => article)
  index.close()
  return ids.map((id) => texts[articles.findIndex((article) => article.id === id)]!)
}

test('of two passages with the same words, that comes first in which they stand beside each other', () => {
  const apart = '仓库里住着老王和司机，城北的宿舍说好每月三万元租金。'
  const beside = '仓库租金说好每月三万元，老王和司机住着城北的宿舍里。'
  const other = '云山茶园今年种植面积达到四千亩，茶农忙着采摘早茶。'
  for (const order of [
    [apart, beside, other],
    [beside, other, apart],
  ]) {
    assert.equal(found('仓库要付多少租金？', order)[0], beside)
    assert.equal(found('租金和仓库怎么样？', order)[0], beside)
  }
})

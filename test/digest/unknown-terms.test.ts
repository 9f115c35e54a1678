import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unknownTermsIn } from '../../src/digest/unknown-terms.ts'
import { identifyArticles } from '../../src/news/article.ts'
import { glossaryOf } from '../../src/news/glossary.ts'

test('names without an official English are told, the most frequent first; common words and known terms are not', () => {
  const body = ['英语 松溪桥 云山 松溪桥 商城集团 读报']
  const articles = identifyArticles('2026-03-04-x', [{ kind: 'story', headline: '桥', byline: [], body, captions: [], page: '1' }])
  const tags: Record<string, string> = { 英语: 'nz', 松溪桥: 'ns', 云山: 'ns', 商城集团: 'nt', 读报: 'v' }
  const tagged = (text: string) => text.split(' ').map((word) => ({ word, tag: tags[word] ?? 'x' }))
  const glossary = glossaryOf([{ zh: '商城集团', en: 'CCC Group', source: 'test' }])
  assert.deepEqual(unknownTermsIn(articles, glossary, { tagged, common: (word) => word === '英语' }), ['松溪桥', '云山'])
})

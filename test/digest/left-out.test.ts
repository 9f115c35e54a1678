import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leftOutInEnglish } from '../../src/digest/left-out.ts'
import { noEnglish } from '../../src/news/language.ts'
import { articles, brief } from '../telegram/sample.ts'
import { openTestStore } from '../test-store.ts'

test('stories that a digest leaves out have the headline of their gloss, where they have one', async (t) => {
  const store = await openTestStore(t)
  const [told, untold] = articles as [(typeof articles)[0], (typeof articles)[0]]
  for (const article of articles) await store.articles.set(article.id, article)
  const gloss = async (article: typeof told) =>
    brief(article, article.id === untold.id ? { headline: { zh: article.headline, en: noEnglish } } : {})
  const omissions = [told.id, untold.id, 'gone'].map((article) => ({ article, headline: '', reason: { kind: 'dropped' as const } }))
  assert.deepEqual([...(await leftOutInEnglish({ omissions }, { store: async () => store, gloss }))], [[told.id, 'Headline of 1']])
})

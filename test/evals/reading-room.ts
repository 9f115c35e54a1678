import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Answering, createAnswering } from '../../src/answers/answer.ts'
import { keepIndex } from '../../src/answers/keep-index.ts'
import { openPassageIndex, type PassageIndex } from '../../src/answers/passage-index.ts'
import type { Term } from '../../src/answers/term.ts'
import { createTerms } from '../../src/answers/terms.ts'
import { openDictionary } from '../../src/language/dictionary.ts'
import { parseGlossary } from '../../src/language/glossary-file.ts'
import { loadLexicon } from '../../src/language/lexicon.ts'
import { type Article, type ArticleId, identifyArticles, type PrintedArticle } from '../../src/news/article.ts'
import type { Edition, PaperDate } from '../../src/news/edition.ts'
import { glossaryOf } from '../../src/news/glossary.ts'
import type { Language } from '../../src/news/language.ts'
import { openStore } from '../../src/store/open.ts'
import { createOfflineWriter } from '../../src/writers/offline/writer.ts'
import { jsonLines } from './main.ts'

export type Row = { id: string; text: string }

/** Everything that answers questions, over passages in the place of a day's stories: the same code as the product, offline. */
export type ReadingRoom = {
  index: PassageIndex
  termsOf: (question: string, language: Language) => Term[]
  answering: Answering
  /** The passage that an article was made of. */
  passageOf(article: ArticleId): string
  /** Milliseconds that it took to store and index all passages. */
  buildMs: number
  close(): Promise<void>
}

const today = '2024-12-05'

export const openReadingRoom = async (passagesFile: string): Promise<ReadingRoom> => {
  const passages: Row[] = []
  for await (const row of jsonLines<Row>(passagesFile)) passages.push(row)
  const printed = passages.map(
    ({ id, text }): PrintedArticle => ({
      kind: 'story',
      headline: '',
      byline: [],
      body: text.split('\n'),
      captions: [],
      page: '1',
      contentId: id,
    }),
  )
  const room = await openRoomOf({ [today]: printed })
  const ids = new Map(room.articles.map((article, at) => [article.id, passages[at]!.id]))
  return { ...room, passageOf: (article) => ids.get(article) ?? '' }
}

/** The same over the articles of whole editions, by date. */
export const openRoomOf = async (
  editions: Record<PaperDate, PrintedArticle[]>,
): Promise<Omit<ReadingRoom, 'passageOf'> & { articles: Article[] }> => {
  const identified = Object.entries(editions).map(([date, printed]) => ({ date, articles: identifyArticles(`${date}-eval`, printed) }))
  const articles = identified.flatMap((edition) => edition.articles)
  const store = await openStore({ url: 'memory:', dataDir: '' })
  await store.articles.setMany(articles.map((article) => [article.id, article]))
  const dictionary = openDictionary(join(tmpdir(), 'paperboy-evals', 'cedict.sqlite'))
  const glossary = glossaryOf(parseGlossary(readFileSync(new URL('../../prompts/glossary.tsv', import.meta.url), 'utf8')))
  const lexicon = loadLexicon()
  const offline = createOfflineWriter({ lexicon: loadLexicon })
  const index = openPassageIndex(':memory:')
  const begun = performance.now()
  for (const edition of identified) await store.editions.set(`${edition.date}-eval`, editionOf(edition))
  await keepIndex(index, store)
  const buildMs = performance.now() - begun
  const termsOf = createTerms({ dictionary, glossary, lexicon, index })
  return {
    articles,
    index,
    termsOf,
    answering: createAnswering({ store, index, termsOf, writer: offline, offline, glossary }),
    buildMs,
    close: async () => {
      index.close()
      dictionary.close()
      await store.close()
    },
  }
}

const editionOf = ({ date, articles }: { date: PaperDate; articles: Article[] }): Edition => ({
  id: `${date}-eval`,
  paper: { id: 'eval', name: '' },
  date,
  pages: [...new Set(articles.map(({ page }) => page))],
  articles: articles.map(({ id }) => id),
  state: 'complete',
  hash: 'eval',
  readAt: `${date}T00:00:00.000Z`,
})

/** The day on which all questions are asked. */
export const askedOn = today

export const languageOf = (text: string): Language => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en')

/** What a share of the times was at most, in milliseconds to one decimal. */
export const percentile = (times: number[], share: number): number => {
  const sorted = times.toSorted((a, b) => a - b)
  return Number((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1))
}

export const rssMb = (): number => Math.round(process.memoryUsage().rss / 1e6)

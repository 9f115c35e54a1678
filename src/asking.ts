import { type Answering, createAnswering } from './answers/answer.ts'
import { createDesk, type Desk } from './answers/desk.ts'
import { keepIndex } from './answers/keep-index.ts'
import { type Match, matchIn } from './answers/match.ts'
import { openPassageIndex, type PassageIndex } from './answers/passage-index.ts'
import type { Reply } from './answers/reply.ts'
import { retrieve } from './answers/retrieve.ts'
import { searched, stemsSearched } from './answers/searched.ts'
import type { Term } from './answers/term.ts'
import { createTerms } from './answers/terms.ts'
import { createVectors } from './answers/vectors.ts'
import type { Config } from './config.ts'
import { systemClock } from './delivery/clock.ts'
import type { Dictionary } from './language/dictionary.ts'
import type { Entry } from './language/lexicon.ts'
import type { Logger } from './logger.ts'
import { type Article, type ArticleId, editionOf } from './news/article.ts'
import type { Glossary } from './news/glossary.ts'
import { type Bilingual, languageOf, languages } from './news/language.ts'
import type { Store } from './store/store.ts'
import type { Embed, Writer } from './writers/writer.ts'

export type AskingDeps = {
  config: Config
  store: Store
  /** File of the search index. */
  file: string
  writer: Writer
  offline: Writer
  /** Where OPENAI_EMBEDDING_MODEL is set: vectors of that model. */
  embedding?: { embed: Embed; model: string } | undefined
  /** Resolves when the dictionary can be opened without holding up the process. */
  prepare: () => Promise<void>
  dictionary: () => Dictionary
  lexicon: () => ReadonlyMap<string, Entry[]>
  glossary: () => Promise<Glossary>
  now: () => Date
  log: Logger
}

export type Asking = {
  answer: Answering['answer']
  openDesk(reply: Reply): Desk
  /** Whether the offline writer, asked this of the story in either language, answers from the story. */
  canAnswer(question: Bilingual, article: Article): Promise<boolean>
  /**
   * Stories that hold these words, best first, in either language, each with the sentence that has most of them. stems: of the words in
   * English, by which they are found in an English text.
   */
  search(words: string, most: number): Promise<{ article: ArticleId; match?: Match; stems: string[] }[]>
  /** Older stories that have the most of this one's headline. */
  earlier(article: Article): Promise<ArticleId[]>
  close(): void
}

/**
 * Coverage of a story that holds the words of a search: in 80 stories of two papers those that hold them had 1.03 and more, others at
 * most 0.79, but for English words that mean several things. And of an earlier story on the same subject as a headline.
 */
const [holdsThem, sameSubject] = [0.8, 0.6]

/** Everything that answers questions, wired together. Index, words and terms are opened with the first question: an idle bot stays small. */
export const createAsking = (deps: AskingDeps): Asking => {
  const { config, store, now, log } = deps
  let opened: PassageIndex | undefined
  let wired: ReturnType<typeof wire> | undefined
  let terms = ''
  /** With the terms of the moment: what an editor corrects holds from the next question on. */
  const wire = (index: PassageIndex, glossary: Glossary) => {
    const termsOf = createTerms({ dictionary: deps.dictionary(), glossary, lexicon: deps.lexicon(), index })
    const { writer, offline } = deps
    const parts = { store, index, termsOf, offline, glossary }
    const vectors =
      deps.embedding &&
      createVectors({
        index,
        ...deps.embedding,
        onError: (error) => log.warn({ error: error instanceof Error ? error.message : 'unknown' }, 'searching without embeddings'),
      })
    return {
      vectors,
      index,
      termsOf,
      answering: createAnswering({ ...parts, writer, ...(vectors && { vectors }) }),
      withoutModel: createAnswering({ ...parts, writer: offline }),
    }
  }
  /** With all that the store keeps in the index. */
  const ready = async () => {
    await deps.prepare().catch(() => {})
    opened ??= openPassageIndex(deps.file)
    const index = opened
    const glossary = await deps.glossary()
    const listed = Array.from(glossary.values(), ({ zh, en }) => `${zh}=${en}`).join('\n')
    if (wired === undefined || listed !== terms) wired = wire(index, glossary)
    terms = listed
    const room = wired
    await keepIndex(index, store)
    // Not awaited: a question asked before the vectors are there is answered by words.
    void room.vectors?.keep()
    return room
  }
  /** coverage: how much of the words a story must have. */
  const storiesOn = async (words: string, most: number, coverage: number, as: (terms: Term[]) => Term[] = (terms) => terms) => {
    const { index, termsOf } = await ready()
    const asked = as(termsOf(words, languageOf(words)))
    return { asked, found: retrieve(index, asked, most).found.filter((story) => story.coverage >= coverage) }
  }
  const answer: Answering['answer'] = async (...asked) => (await ready()).answering.answer(...asked)
  return {
    answer,
    openDesk: (reply) =>
      createDesk({
        store,
        reply,
        answering: { answer },
        atOnce: config.answersAtOnce,
        perDay: config.questionsPerDay,
        exempt: new Set(config.telegram.admins.map(String)),
        timeZone: config.timeZone,
        now,
        sleep: systemClock.sleep,
        onError: (question, error) =>
          log.error({ question, error: error instanceof Error ? error.message : 'unknown' }, 'a question could not be answered'),
        keptFor: config.keepDays * 86_400_000,
      }),
    canAnswer: async (question, { id, edition }) => {
      const { withoutModel } = await ready()
      const asked = { about: id, thread: [], today: edition.slice(0, 10) }
      for (const language of languages) {
        const answer = await withoutModel.answer({ ...asked, text: question[language], language })
        if (answer.kind !== 'answered' || answer.citations[0]?.article !== id) return false
      }
      return true
    },
    search: async (words, most) => {
      const { asked, found } = await storiesOn(words, most, holdsThem, searched)
      const stems = stemsSearched(asked)
      const hits = await Promise.all(
        found.map(async ({ article: id }) => {
          const article = await store.articles.get(id)
          const match = matchIn(article?.sentences ?? [], asked)
          const inHeadline = matchIn([{ id, text: article?.headline ?? '', paragraph: 0 }], asked) !== undefined
          return { article: id, stems, ...(match && { match }), shown: match !== undefined || inHeadline }
        }),
      )
      // Who searches in Chinese wants the word, not what else may be said in English for it.
      return hits.filter(({ shown }) => shown || languageOf(words) === 'en').map(({ shown: _, ...hit }) => hit)
    },
    earlier: async (article) => {
      const { found } = await storiesOn(article.headline, 10, sameSubject)
      return found
        .map((each) => each.article)
        .filter((id) => editionOf(id) < article.edition)
        .slice(0, 3)
    },
    close: () => opened?.close(),
  }
}

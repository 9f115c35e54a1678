import { readdirSync, readFileSync } from 'node:fs'
import recognizers from '@microsoft/recognizers-text-suite'
import PQueue from 'p-queue'
import { createBriefer, createClaimCheck } from '../../src/digest/brief.ts'
import { storiesInHand } from '../../src/digest/run.ts'
import { datesIn } from '../../src/language/dates.ts'
import { parseGlossary } from '../../src/language/glossary-file.ts'
import { loadLexicon } from '../../src/language/lexicon.ts'
import { quantitiesIn } from '../../src/language/quantities.ts'
import { taggedWords } from '../../src/language/words.ts'
import { type Article, identifyArticles } from '../../src/news/article.ts'
import type { Brief } from '../../src/news/brief.ts'
import { glossaryOf } from '../../src/news/glossary.ts'
import { loadPrompt } from '../../src/prompts.ts'
import { segmentEdition } from '../../src/segmentation/edition.ts'
import { createModelWriter } from '../../src/writers/model/writer.ts'
import { createOfflineWriter } from '../../src/writers/offline/writer.ts'
import type { Writer } from '../../src/writers/writer.ts'
import { startModelServer } from '../model-server.ts'
import type { Bench } from './main.ts'

const here = (path: string) => new URL(`../../${path}`, import.meta.url)
const stories = 60
const edition = { date: '2024-12-05', paper: { id: 'bench', name: '样报' } }
const glossary = glossaryOf(parseGlossary(readFileSync(here('prompts/glossary.tsv'), 'utf8')))
const offline = createOfflineWriter({ lexicon: loadLexicon })

/**
 * Briefs of a 60-story edition, made three times in one process: the first pays for loading and compiling too.
 * ratio: the writer and the check together, against what libraries alone take in the same round: jieba once over all the text, and
 * @microsoft/recognizers-text-suite (numbers, percentages, currencies, dimensions, dates) once over the evidence and the claims in both
 * languages. ratioToOwn: against our own readers of quantities and dates in its place, which are many times faster.
 * draftRatio: the writer without the check, against the own readers. Milliseconds of processor time, so that a busy machine changes little.
 * model: wall time with a model that answers after 2 s, against ceil(stories / at once) times 2 s.
 * Page files may be given; else the sample editions are taken as often as it needs.
 */
export const run: Bench = async (files) => {
  const articles = storiesOf(files)
  const rounds = []
  let briefs: Brief[] = []
  for (let round = 0; round < 3; round++) {
    const jiebaMs = await timed(() => {
      for (const article of articles) for (const { text } of article.sentences) taggedWords(text)
    })
    const draftMs = await timed(async () => {
      for (const article of articles) await offline.writeBrief({ article, date: edition.date, glossary })
    })
    briefs = []
    const edited = await timed(async () => {
      briefs = await briefedBy([offline], articles, 1)
    })
    const readersMs = await timed(() => {
      for (const { claims } of briefs)
        for (const { text, evidence } of claims) {
          for (const passage of [text.zh, ...sourceOf(articles, evidence)]) quantitiesIn(passage, 'zh') && datesIn(passage, 'zh')
          quantitiesIn(text.en, 'en')
          datesIn(text.en, 'en')
        }
    })
    const recognizersMs = await timed(() => {
      for (const { claims } of briefs)
        for (const { text, evidence } of claims) {
          for (const passage of [text.zh, ...sourceOf(articles, evidence)]) recognized(passage, 'zh-cn')
          recognized(text.en, 'en-us')
        }
    })
    const checkMs = await timed(() => {
      for (const brief of briefs) {
        const check = createClaimCheck(articles.find(({ id }) => id === brief.article)!, edition, glossary)
        for (const claim of brief.claims) check.claim(claim)
      }
    })
    const claims = briefs.reduce((sum, brief) => sum + brief.claims.length, 0)
    const librariesMs = jiebaMs + recognizersMs
    const ownMs = jiebaMs + readersMs
    rounds.push({
      editionMs: edited,
      librariesMs: rounded(librariesMs),
      ratio: rounded(edited / librariesMs),
      ownMs: rounded(ownMs),
      ratioToOwn: rounded(edited / ownMs),
      draftRatio: rounded(draftMs / ownMs),
      checkMsPerClaim: rounded(checkMs / claims),
    })
  }
  return {
    bench: 'briefs',
    stories: articles.length,
    briefs: briefs.length,
    characters: articles.flatMap(({ sentences }) => sentences).reduce((sum, { text }) => sum + text.length, 0),
    claims: briefs.reduce((sum, { claims }) => sum + claims.length, 0),
    rounds,
    model: await withModel(articles, briefs, 8),
  }
}

/** What the suite reads of the kinds that our readers read. */
const recognized = (text: string, culture: string): void => {
  const { recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDimension, recognizeDateTime } = recognizers
  for (const read of [recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDimension]) read(text, culture)
  recognizeDateTime(text, culture, undefined, new Date(edition.date))
}

const sourceOf = (articles: Article[], evidence: string[]) =>
  articles.flatMap(({ sentences }) => sentences.filter(({ id }) => evidence.includes(id)).map(({ text }) => text))

/** What each story becomes; one that is left out is missing. */
const briefedBy = async (writers: [...Writer[], Writer], articles: Article[], concurrency: number): Promise<Brief[]> => {
  const store = { briefs: { get: async () => undefined, set: async () => {} } as never }
  const brief = createBriefer({ store, writers, glossary: async () => glossary, onFallback: () => {} })
  const queue = new PQueue({ concurrency: storiesInHand(concurrency) })
  const made = await Promise.all(articles.map((article) => queue.add(() => brief(article, edition))))
  return made.flatMap((outcome) => (outcome.kind === 'brief' ? [outcome.brief] : []))
}

/** A model that says after 2 s what the offline writer said, so that every claim passes and nothing is asked twice. */
const withModel = async (articles: Article[], known: Brief[], concurrency: number) => {
  const latency = 2000
  const server = await startModelServer(async ({ messages }) => {
    const asked = messages.at(-1)!.content
    const article = articles.find(({ sentences }) => asked.includes(sentences[0]!.text.replace(/\s+/g, ' ')))!
    const brief = known.find((one) => one.article === article.id)!
    const claims = brief.claims.map(({ text, evidence }) => ({ ...text, evidence: evidence.map((id) => Number(id.split('.').at(-1))) }))
    await new Promise((resolve) => setTimeout(resolve, latency))
    return { text: JSON.stringify({ headline: brief.headline, section: brief.section, claims, questions: [] }) }
  })
  const prompts = {
    brief: loadPrompt('brief'),
    answer: loadPrompt('answer'),
    question: loadPrompt('question'),
    segment: loadPrompt('segment'),
  }
  const budget = { left: async () => true, spend: async () => {} }
  const prices = { input: 0, output: 0 }
  const options = { key: 'bench', baseUrl: server.baseUrl, model: 'bench', concurrency, timeout: 60_000, prices, prompts, paper: '样报' }
  const model = createModelWriter({ ...options, budget, now: Date.now })
  const start = performance.now()
  const briefs = await briefedBy([model, offline], articles, concurrency)
  const seconds = (performance.now() - start) / 1000
  const calls = server.requests.length
  await server.close()
  const ideal = (Math.ceil(articles.length / concurrency) * latency) / 1000
  const byModel = briefs.filter(({ writer }) => writer.name === 'model').length
  return {
    stories: articles.length,
    byModel,
    calls,
    atOnce: concurrency,
    seconds: rounded(seconds),
    ideal,
    overIdeal: rounded(seconds / ideal),
  }
}

const rounded = (value: number) => Math.round(value * 100) / 100

const timed = async (work: () => unknown): Promise<number> => {
  const start = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(start)
  return rounded((user + system) / 1000)
}

const storiesOf = (files: string[]): Article[] => {
  const sample = here('src/sandbox/sample/')
  const pages =
    files.length > 0
      ? files
      : readdirSync(sample, { recursive: true, encoding: 'utf8' })
          .filter((file) => file.endsWith('.txt'))
          .map((file) => new URL(file, sample).pathname)
  const printed = pages.flatMap((file) => segmentEdition([{ page: '1', text: readFileSync(file, 'utf8') }]).articles)
  const many = Array.from({ length: stories }, (_, place) => ({ ...printed[place % printed.length]!, page: String(place) }))
  return identifyArticles('2024-12-05-bench', many)
}

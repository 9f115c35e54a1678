import { join } from 'node:path'
import { createAsking } from './asking.ts'
import type { Config } from './config.ts'
import { systemClock } from './delivery/clock.ts'
import { createBriefer } from './digest/brief.ts'
import { createDividing } from './digest/dividing.ts'
import { createEditing } from './digest/editing.ts'
import { createCompletion, readFirst, readHealth } from './digest/health.ts'
import { createIngest, type Ingested, type Segment } from './digest/ingest.ts'
import type { PaperHours } from './digest/plan.ts'
import { createRun, type RunOutcome, type RunRequest } from './digest/run.ts'
import { openDictionary, prepareDictionary } from './language/dictionary.ts'
import { parseGlossary } from './language/glossary-file.ts'
import { loadLexicon } from './language/lexicon.ts'
import { taggedWords } from './language/words.ts'
import type { Logger } from './logger.ts'
import type { Article } from './news/article.ts'
import type { Brief, Usage } from './news/brief.ts'
import { later, localTime, minutesBetween } from './news/clock.ts'
import type { Paper, PaperDate } from './news/edition.ts'
import { type Glossary, glossaryOf } from './news/glossary.ts'
import type { Language } from './news/language.ts'
import type { Answer } from './news/question.ts'
import { inEnglish, type Remark } from './news/remark.ts'
import { examine } from './operations/doctor.ts'
import { createJournal } from './operations/journal.ts'
import { createSpending } from './operations/spending.ts'
import { readStatus } from './operations/status.ts'
import { glossaryText, loadPrompt } from './prompts.ts'
import { createPublish, type PublishDeps } from './publish.ts'
import { createSegmenter } from './segmentation/segmenter.ts'
import { chooseSource } from './sources/choose.ts'
import type { Waiting } from './sources/epaper.ts'
import { createFetcher, type Fetcher } from './sources/fetching.ts'
import { readFiles } from './sources/folder.ts'
import { dateIn, readGiven, readSent, type Sent } from './sources/given.ts'
import type { LinkDeps } from './sources/link.ts'
import type { Reading, Source } from './sources/source.ts'
import { lookupHost, sendHttp } from './sources/transport.ts'
import { makeFolder } from './store/folder.ts'
import { openStore } from './store/open.ts'
import type { Store } from './store/store.ts'
import { createOfflineWriter } from './writers/offline/writer.ts'
import type { Writer } from './writers/writer.ts'

export type AppDeps = {
  log: Logger
  now: () => Date
  /** Names this process among all that share the store. */
  owner: string
  /** Aborted when the process is asked to stop. */
  signal: AbortSignal
  /** In place of the one that keeps its pace in real time. */
  fetcher?: Fetcher
}

/** Makes a thing when it is first asked for, so that a command pays only for what it uses. */
const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The composition root: configuration -> adapters -> rooms. The only place that names a concrete adapter. */
export const createApp = (config: Config, { log, now, owner, signal, fetcher: givenFetcher }: AppDeps) => {
  const closing: (() => unknown)[] = []
  const journal = createJournal(log)

  const store = once(async (): Promise<Store> => {
    const opened = await openStore({ dataDir: config.dataDir, url: config.storeUrl })
    closing.push(() => opened.close())
    return opened
  })

  /** The folder for files beside the store, made where it is missing. */
  const dataFolder = once(() => {
    makeFolder(config.dataDir)
    return config.dataDir
  })
  /** The dictionary's files are built in a process of their own before they are used: opening would hold this one up meanwhile. */
  const prepare = once(() => prepareDictionary(join(dataFolder(), 'dictionary.sqlite'), signal))
  const dictionary = once(() => {
    const opened = openDictionary(join(dataFolder(), 'dictionary.sqlite'))
    closing.push(() => opened.close())
    return opened
  })
  const lexicon = once(loadLexicon)
  const printedTerms = once(() => parseGlossary(glossaryText()))
  /** The repository's terms, and the editors' own, which win. */
  const glossary = async (): Promise<Glossary> => {
    const own = await Array.fromAsync((await store()).terms.entries(), ([, term]) => term)
    return glossaryOf([...printedTerms(), ...own])
  }

  const fetcher = once(
    () =>
      givenFetcher ??
      createFetcher({
        send: sendHttp,
        lookup: lookupHost,
        now: () => performance.now(),
        sleep: systemClock.sleep,
        random: Math.random,
        allowedHosts: config.allowedHosts,
      }),
  )
  /** Half-read editions wait in the store for their rest, for no longer than it may still come. */
  const waiting: Waiting = {
    get: async (key) => (await store()).notes.get(key),
    set: async (key, value) => (await store()).notes.set(key, value, 3 * 24 * 3_600_000),
    delete: async (key) => (await store()).notes.delete(key),
  }
  const linkDeps = (): LinkDeps => ({ fetcher: fetcher(), waiting, timeZone: config.timeZone, paper: config.paper })
  const chosen = once(() => config.sources.map((entry) => ({ source: chooseSource(entry, linkDeps()), hour: entry.hour })))
  const sources = (): Source[] => chosen().map(({ source }) => source)

  const spending = once(async () => {
    const kept = createSpending({
      notes: (await store()).notes,
      owner,
      timeZone: config.timeZone,
      dailyBudget: config.model?.dailyBudget,
      now,
      onUsedUp: (date, spent) => journal.tell({ kind: 'budget used up', date, spent }),
    })
    const spend = (usage: Usage) => {
      journal.tell({ kind: 'spent', usage })
      return kept.spend(usage)
    }
    return { ...kept, spend }
  })

  const offlineWriter = once((): Writer => createOfflineWriter({ lexicon }))
  /** Loaded where it is used: the client of a model costs memory that a bot without one need not spend. */
  const model = once(async () => {
    if (!config.model) return undefined
    const { openModel } = await import('./writers/model/open.ts')
    return openModel(config.model, { prompt: loadPrompt, paper: config.paper.name, budget: await spending(), now })
  })
  const writers = async (): Promise<[...Writer[], Writer]> => {
    const opened = await model()
    return opened ? [opened.writer, offlineWriter()] : [offlineWriter()]
  }

  /** By rules; with a model, it is asked for the pages that the rules are unsure of. */
  const segment = once(async (): Promise<Segment> => {
    const writer = (await model())?.writer
    if (!writer) return createSegmenter()
    const prompt = `${writer.name.model} ${loadPrompt('segment').hash}`
    const segmenter = createSegmenter(createDividing({ notes: (await store()).notes, writer, prompt, today }))
    return (pages, found) => segmenter(pages, found, signal)
  })

  const ingestReading = once(async () => {
    const ingest = createIngest({ store: await store(), segment: await segment(), now })
    return async (reading: Reading) => {
      const taken = await ingest(reading)
      if (taken.kind !== 'empty') {
        const { kind: how, edition, articles } = taken
        journal.tell({ kind: 'edition read', edition: edition.id, how, stories: articles.length, pages: edition.pages.length })
      }
      return taken
    }
  })

  const brief = once(async () =>
    createBriefer({
      store: await store(),
      writers: await writers(),
      glossary,
      answers: async (question, article) => (await answers()).canAnswer(question, article),
      onFallback: (article, writer, error) =>
        log.warn(
          { edition: article.edition, article: article.id, writer: writer.name.name, error: error.message },
          'the next writer is asked',
        ),
    }),
  )

  const glosser = once(async () => createBriefer({ store: await store(), writers: [offlineWriter()], glossary, onFallback: () => {} }))
  /** A story that is in no digest as the offline writer tells it: checked and kept as any brief, at no cost. */
  const gloss = async (article: Article): Promise<Brief | undefined> => {
    const edition = await (await store()).editions.get(article.edition)
    const outcome = edition && (await (await glosser())(article, edition, signal))
    return outcome?.kind === 'brief' ? outcome.brief : undefined
  }

  const run = once(async () => {
    const make = createRun({
      store: await store(),
      sources: sources(),
      ingest: await ingestReading(),
      brief: await brief(),
      maxBriefs: config.maxBriefs,
      concurrency: config.model?.concurrency ?? 4,
      owner,
      now,
      sleep: systemClock.sleep,
    })
    // Whoever asks for a digest while it is made gets the same outcome; it happened once.
    const told = new WeakSet<RunOutcome>()
    return async (request: RunRequest): Promise<RunOutcome> => {
      const outcome = await make(request)
      if (told.has(outcome) || request.dryRun) return outcome
      told.add(outcome)
      const edition = `${request.date}-${request.paper ?? config.paper.id}`
      if (outcome.kind === 'made') journal.tell({ kind: 'digest made', edition: outcome.digest.id, digest: outcome.digest })
      if (outcome.kind === 'failed') journal.tell({ kind: 'digest failed', edition, why: inEnglish(outcome.why) })
      return outcome
    }
  })

  const answers = once(async () => {
    const asking = createAsking({
      config,
      store: await store(),
      file: join(dataFolder(), 'search.sqlite'),
      writer: (await writers())[0],
      offline: offlineWriter(),
      embedding: (await model())?.embedding,
      prepare,
      dictionary,
      lexicon,
      glossary,
      now,
      log,
    })
    closing.push(asking.close)
    return asking
  })

  /** A source's own hour moves the deadline along. */
  const hoursAt = (hour = config.digestTime): PaperHours => ({
    timeZone: config.timeZone,
    digestTime: hour,
    deadline: hour === config.digestTime ? config.deadline : later(hour, minutesBetween(config.digestTime, config.deadline)),
  })

  const publisher = async (broadcast?: PublishDeps['broadcast']) => {
    const made = await run()
    return createPublish({ run: made, store: await store(), review: config.review.on, ...(broadcast && { broadcast }) })
  }

  const today = () => localTime(now(), config.timeZone).date

  const editing = createEditing({
    store,
    paper: config.paper,
    glossary,
    brief,
    gloss: glosser,
    segment,
    ingest: ingestReading,
    read: (sent: Sent) => readSent(sent, linkDeps(), today(), signal),
    tagged: taggedWords,
    common: (word) => lexicon().has(word),
    signal,
  })

  return {
    store,
    journal,
    publisher,
    prepare,
    answers,
    today,
    glossary,
    sources,

    /** Every paper with its hours; where several sources bring one paper, the first counts. */
    papers: () => [
      ...new Map(
        chosen()
          .toReversed()
          .map(({ source: { paper }, hour }) => [paper.id, { paper, hours: hoursAt(hour) }]),
      ).values(),
    ],

    /** The articles of one file; stores nothing. */
    segmentFile: async (file: string) => {
      const reading = await readFiles([file], { paper: config.paper, date: dateIn(file) ?? today() })
      return (await (await segment())(reading.pages, reading.articles)).articles
    },

    /** Files or addresses, or without any what the sources of the first paper have for the date. */
    ingest: async (given: string[], date?: PaperDate): Promise<Ingested | { kind: 'not out yet'; why: Remark }> => {
      const take = await ingestReading()
      if (given.length === 0) {
        const [{ paper }] = sources() as [Source]
        const outcome = await readFirst(
          sources().filter((source) => source.paper.id === paper.id),
          date ?? today(),
          signal,
        )
        return outcome.kind === 'read' ? take(outcome.reading) : outcome
      }
      return take(await readGiven(given, linkDeps(), { date, today: today(), signal }))
    },

    /** How the edition of a day stands. changed: by the reading that has just been. */
    health: async (paper: Paper, date: PaperDate, changed = true) => readHealth(await store(), paper, date, changed),
    /** Reads a day again for what was missing; makes no digest. */
    complete: async (paper: Paper, date: PaperDate) =>
      createCompletion({ store: await store(), sources: sources(), ingest: await ingestReading() })(paper, date, signal),

    /** The newest edition that was taken in. */
    newestDate: async (): Promise<PaperDate | undefined> => {
      let newest: PaperDate | undefined
      for await (const [, { date }] of (await store()).editions.entries()) if (newest === undefined || date > newest) newest = date
      return newest
    },

    ask: async (question: string, language: Language, date?: PaperDate): Promise<Answer> =>
      (await answers()).answer({ text: question, language, thread: [], today: date ?? today() }),

    /** What models cost today. */
    spent: async () => (await spending()).spentOn(today()),
    status: async () => readStatus(await store(), config.paper, today(), await (await spending()).spentOn(today())),

    doctor: () =>
      examine({
        config,
        store,
        makeDataDir: dataFolder,
        sources,
        fetch,
        now,
        botName: async () => {
          const { nameOf } = await import('./telegram/bot.ts')
          return nameOf(config.telegram.token ?? '', config.telegram.apiRoot)
        },
      }),

    run: async (request: RunRequest) => (await run())(request),
    gloss,

    ...editing,

    close: async () => {
      for (const close of closing.reverse()) await close()
    },
  }
}

export type App = ReturnType<typeof createApp>

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { type EditionText, openPassageIndex } from '../../src/answers/passage-index.ts'
import { retrieve } from '../../src/answers/retrieve.ts'
import { createTerms } from '../../src/answers/terms.ts'
import { openDictionary, prepareDictionary } from '../../src/language/dictionary.ts'
import { loadLexicon } from '../../src/language/lexicon.ts'
import { toSimplified, wordsOf } from '../../src/language/words.ts'
import { type Article, identifyArticles } from '../../src/news/article.ts'
import { glossaryOf } from '../../src/news/glossary.ts'
import type { Bench } from './main.ts'

/**
 * `answers [ARTICLES]`: the index over so many synthetic articles of 700 characters (20,000), in editions of 100, made of the words
 * that the lexicon knows, the usual ones more often. Prints build ms (five editions to a transaction, with its commit), p50 and p99 ms of
 * finding the passages for a question (from its text to ten stories; half in English over the Chinese) once warm, the slowest of the
 * first questions, MB more memory (and, apart, what
 * the language data takes that briefs need too), ms to add an edition of 60; `cpu`: the same in processor time, for a busy machine.
 * `of_budget`: what each is of the most that it may be.
 */
export const run: Bench = async (args) => (args.includes('--here') ? measure(args) : inStartsHeap(args))

/** In a process with what `npm start` gives to node: a heap that is collected before it grows. */
const inStartsHeap = (args: string[]): object => {
  const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { scripts: { start: string } }
  const flags = scripts.start.split(' ').filter((word) => word.startsWith('--'))
  const main = fileURLToPath(new URL('main.ts', import.meta.url))
  return JSON.parse(
    execFileSync(process.execPath, [...flags, main, 'answers', ...args, '--here'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  )
}

const measure = async (args: string[]): Promise<object> => {
  const count = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 20_000)
  const folder = mkdtempSync(join(tmpdir(), 'paperboy-bench-'))
  const dictionaryFile = join(tmpdir(), 'paperboy-evals', 'cedict.sqlite')
  await prepareDictionary(dictionaryFile)
  const dictionary = openDictionary(dictionaryFile)
  const lexicon = loadLexicon()
  const words = [...lexicon.keys()]
  const random = randomFrom(20_241_205)
  const index = openPassageIndex(join(folder, 'index.sqlite'))
  try {
    collect()
    const bare = process.memoryUsage().rss
    // What the offline writer has in memory as well: jieba, Traditional to Simplified, the dictionary.
    wordsOf('開始 開館')
    toSimplified('開館')
    dictionary.translations('library')
    dictionary.entries('图书馆')
    collect()
    const before = process.memoryUsage().rss
    const build = { ms: 0, cpu: 0 }
    for (let at = 0; at < count / 100; at += 5) {
      const editions = Array.from({ length: Math.min(5, count / 100 - at) }, (_, next) => editionOf(at + next, 100, words, random))
      collect()
      const { ms, cpu } = timed(() => index.together(() => editions.forEach(index.put)))
      build.ms += ms
      build.cpu += cpu
    }
    const termsOf = createTerms({ dictionary, glossary: glossaryOf([]), lexicon, index })
    const times: { ms: number; cpu: number }[] = []
    const cold: number[] = []
    for (let asked = 0; asked < 400 + warmUp; asked++) {
      const [zh, en] = questionOf(words, lexicon, random)
      const time = timed(() => retrieve(index, termsOf(asked % 2 ? zh : en, asked % 2 ? 'zh' : 'en'), 10))
      if (asked >= warmUp) times.push(time)
      else cold.push(time.ms)
    }
    const edition = editionOf(count, 60, words, random)
    const added = timed(() => index.put(edition))
    collect()
    const more = Math.round((process.memoryUsage().rss - before) / 1e6)
    const at = (share: number, kind: 'ms' | 'cpu') =>
      round(times.map((time) => time[kind]).sort((a, b) => a - b)[Math.floor(share * times.length)]!)
    return {
      articles: count,
      build_ms: Math.round(build.ms),
      p50_ms: at(0.5, 'ms'),
      p99_ms: at(0.99, 'ms'),
      slowest_cold_ms: round(Math.max(...cold)),
      language_mb: Math.round((before - bare) / 1e6),
      more_mb: more,
      add_ms: Math.round(added.ms),
      cpu: { build_ms: Math.round(build.cpu), p50_ms: at(0.5, 'cpu'), p99_ms: at(0.99, 'cpu'), add_ms: Math.round(added.cpu) },
      of_budget: {
        build: round(build.ms / budget.build),
        p99: round(at(0.99, 'ms') / budget.p99),
        memory: round(more / budget.memory),
        add: round(added.ms / budget.add),
      },
    }
  } finally {
    index.close()
    dictionary.close()
    rmSync(folder, { recursive: true })
  }
}

/** So many questions load jieba, the dictionary and the sounds of names, and have the code compiled; they are told apart. */
const warmUp = 60

/** Milliseconds and MB for 20,000 articles. */
const budget = { build: 15_000, p99: 25, memory: 120, add: 1000 }

const round = (value: number): number => Math.round(value * 100) / 100

const timed = (work: () => void): { ms: number; cpu: number } => {
  const cpu = process.cpuUsage()
  const begun = performance.now()
  work()
  const ms = performance.now() - begun
  const { user, system } = process.cpuUsage(cpu)
  return { ms, cpu: (user + system) / 1000 }
}

/** What is garbage is not counted as memory in use. */
const collect = () => {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}

const editionOf = (at: number, size: number, words: string[], random: () => number): EditionText => {
  const date = new Date(Date.UTC(2024, 0, 1) + at * 86_400_000).toISOString().slice(0, 10)
  const articles: Article[] = identifyArticles(
    `${date}-bench`,
    Array.from({ length: size }, () => ({
      kind: 'story',
      headline: textOf(18, words, random),
      byline: [],
      body: [textOf(350, words, random), textOf(332, words, random)],
      captions: [],
      page: '1',
    })),
  )
  return { id: `${date}-bench`, date, fingerprint: '1', articles }
}

/** By Zipf's law: the tenth word is a tenth as usual as the first. */
const wordOf = (words: string[], random: () => number): string => words[Math.floor(words.length ** random()) - 1] ?? words[0]!

const textOf = (length: number, words: string[], random: () => number): string => {
  let text = ''
  for (let n = 1; text.length < length; n++)
    text += wordOf(words, random) + (n % 9 === 0 ? '，' : n % 25 === 0 ? `${Math.floor(random() * 900)}万元。` : '')
  return `${text}。`
}

const questionOf = (words: string[], lexicon: ReadonlyMap<string, { en: string }[]>, random: () => number): [zh: string, en: string] => {
  const chosen = Array.from({ length: 5 }, () => wordOf(words, random))
  return [`${chosen.join('')}是多少？`, `How much ${chosen.map((word) => lexicon.get(word)?.[0]?.en ?? '').join(' ')}?`]
}

/** The same numbers in each run (mulberry32). */
const randomFrom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
}

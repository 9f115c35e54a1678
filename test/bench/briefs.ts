import { readdirSync, readFileSync } from 'node:fs'
import { checkClaim } from '../../src/facts/check.ts'
import { datesIn } from '../../src/language/dates.ts'
import { parseGlossary } from '../../src/language/glossary-file.ts'
import { loadLexicon } from '../../src/language/lexicon.ts'
import { quantitiesIn } from '../../src/language/quantities.ts'
import { taggedWords } from '../../src/language/words.ts'
import { type Article, identifyArticles } from '../../src/news/article.ts'
import { glossaryOf } from '../../src/news/glossary.ts'
import { segmentEdition } from '../../src/segmentation/edition.ts'
import { createOfflineWriter } from '../../src/writers/offline/writer.ts'
import type { BriefDraft } from '../../src/writers/writer.ts'
import type { Bench } from './main.ts'

const here = (path: string) => new URL(`../../${path}`, import.meta.url)
const stories = 60

/**
 * Briefs of a 60-story edition by the offline writer, against what its libraries alone take in the same run: jieba over all the text,
 * and the readers of quantities and dates over the evidence and the claims in both languages. Page files may be given; else the sample
 * edition. Loading is told apart; the check is told
 * per claim. Milliseconds of processor time, so that a busy machine changes nothing.
 */
export const run: Bench = async (files) => {
  const articles = storiesOf(files)
  const glossary = glossaryOf(parseGlossary(readFileSync(here('prompts/glossary.tsv'), 'utf8')))
  const writer = createOfflineWriter({ lexicon: loadLexicon })
  const brief = (article: Article) => writer.writeBrief({ article, date: '2024-12-05', glossary })
  const loading = await timed(() => brief(articles[0]!))

  const libraries = await timed(() => {
    for (const article of articles) for (const { text } of article.sentences) taggedWords(text)
  })
  const drafts: BriefDraft[] = []
  const writing = await timed(async () => {
    for (const article of articles) drafts.push(await brief(article))
  })
  const claims = drafts.flatMap(({ claims }, place) => claims.map((claim) => ({ ...claim, article: articles[place]! })))
  const sourceOf = (article: Article, evidence: string[]) =>
    article.sentences.filter(({ id }) => evidence.includes(id)).map(({ text }) => text)
  const readers = await timed(() => {
    for (const { text, evidence, article } of claims) {
      for (const passage of [text.zh, ...sourceOf(article, evidence)]) quantitiesIn(passage, 'zh') && datesIn(passage, 'zh')
      quantitiesIn(text.en, 'en')
      datesIn(text.en, 'en')
    }
  })
  let faults = 0
  const checking = await timed(() => {
    for (const { text, evidence, article } of claims) {
      const context = article.sentences.map((sentence) => sentence.text).join('')
      faults += checkClaim({ text, evidence: sourceOf(article, evidence), date: '2024-12-05', glossary, context }).length > 0 ? 1 : 0
    }
  })
  return {
    bench: 'briefs',
    stories: articles.length,
    characters: articles.flatMap(({ sentences }) => sentences).reduce((sum, { text }) => sum + text.length, 0),
    claims: claims.length,
    claimsThatFail: faults,
    firstBriefMs: loading,
    writingMs: writing,
    checkMsPerClaim: round(checking / claims.length),
    librariesMs: round(libraries + readers),
    ratio: round(writing / (libraries + readers)),
    ratioWithCheck: round((writing + checking) / (libraries + readers)),
  }
}

const round = (value: number) => Math.round(value * 100) / 100

const timed = async (work: () => unknown): Promise<number> => {
  const start = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(start)
  return round((user + system) / 1000)
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

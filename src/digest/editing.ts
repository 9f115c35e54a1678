import { type Article, identifyArticles } from '../news/article.ts'
import type { Claim, Violation } from '../news/claim.ts'
import type { EditionId, Paper } from '../news/edition.ts'
import type { Glossary } from '../news/glossary.ts'
import { type Bilingual, noEnglish } from '../news/language.ts'
import type { Remark } from '../news/remark.ts'
import { type Reading, SourceError } from '../sources/source.ts'
import type { Store } from '../store/store.ts'
import { type BriefOutcome, type createBriefer, createClaimCheck } from './brief.ts'
import type { IngestReading, Segment } from './ingest.ts'
import { type InEnglish, lookAt, type Material } from './material.ts'
import { unknownTermsIn } from './unknown-terms.ts'

export type EditingDeps<Sent> = {
  store: () => Promise<Pick<Store, 'editions' | 'articles'>>
  /** Of a story whose edition is no longer kept. */
  paper: Paper
  glossary: () => Promise<Glossary>
  brief: () => Promise<ReturnType<typeof createBriefer>>
  /** The same by the offline writer alone. */
  gloss: () => Promise<ReturnType<typeof createBriefer>>
  segment: () => Promise<Segment>
  ingest: () => Promise<IngestReading>
  /** Throws SourceError for what cannot be read. */
  read: (sent: Sent) => Promise<Reading>
  /** Words with their parts of speech. */
  tagged: (text: string) => readonly { word: string; tag: string }[]
  /** Words that have an English as any other word has, and need no official one. */
  common: (word: string) => boolean
  signal: AbortSignal
}

/** More stories than this are not listed. */
const mostGlossed = 40

const inEnglish =
  <Sent>({ gloss, paper, signal }: EditingDeps<Sent>): InEnglish =>
  async (printed, date) => {
    const brief = await gloss()
    const headlines: (string | undefined)[] = []
    for (const article of identifyArticles(`${date}-${paper.id}`, printed.slice(0, mostGlossed))) {
      const outcome = await brief(article, { date, paper }, signal)
      const en = outcome.kind === 'brief' ? outcome.brief.headline.en : noEnglish
      headlines.push(en === noEnglish ? undefined : en)
    }
    return headlines
  }

/** What editors do with single stories and pages, beside the making of digests. */
export const createEditing = <Sent>(deps: EditingDeps<Sent>) => ({
  /** A story's brief written anew. */
  rewrite: async (article: Article): Promise<BriefOutcome> => {
    const edition = await (await deps.store()).editions.get(article.edition)
    if (!edition) return { kind: 'omission', reason: { kind: 'edition gone' } }
    return (await deps.brief())(article, edition, deps.signal, true)
  },

  /**
   * What the fact check finds in a claim; without evidence the whole article is it. before: how it read until an editor put one of its
   * languages into other words; then also what they no longer say alike, though the article may bear out either.
   */
  check: async (claim: Pick<Claim, 'text' | 'evidence'>, article: Article, before?: Bilingual): Promise<Violation[]> => {
    const edition = await (await deps.store()).editions.get(article.edition)
    const of = { date: article.edition.slice(0, 10), paper: edition?.paper ?? deps.paper }
    const check = createClaimCheck(article, of, await deps.glossary())
    const untrue = claim.evidence.length > 0 ? check.claim(claim) : check.headline(claim.text)
    if (!before) return untrue
    const known = new Set([...untrue, ...check.translation(before)].map(({ text }) => text))
    const apart = check.translation(claim.text).filter(({ text }) => !known.has(text))
    return [
      ...untrue,
      ...longest(apart, claim.text.en).map(
        ({ text }): Violation => ({ kind: 'parity', where: 'en', text, why: 'the Chinese does not say so' }),
      ),
    ]
  },

  /** What an editor sent, not yet kept. Refused with the reason where it cannot be read. */
  takeIn: async (sent: Sent): Promise<{ kind: 'found'; found: Material } | { kind: 'refused'; why: Remark }> => {
    try {
      return { kind: 'found', found: await lookAt(await deps.read(sent), await deps.segment(), await deps.ingest(), inEnglish(deps)) }
    } catch (error) {
      if (error instanceof SourceError) return { kind: 'refused', why: error.remark }
      throw error
    }
  },

  /** Names of an edition that have no official English yet. */
  unknownTerms: async (id: EditionId): Promise<string[]> => {
    const store = await deps.store()
    const edition = await store.editions.get(id)
    const articles = await Promise.all((edition?.articles ?? []).map((article) => store.articles.get(article)))
    return unknownTermsIn(
      articles.filter((article) => article !== undefined),
      await deps.glossary(),
      deps,
    )
  },
})

/** Of what is said of the same words once: what overlaps is told by its longest words. */
const longest = <Found extends { text: string }>(found: Found[], text: string): Found[] => {
  const placed = found.map((one) => ({ one, from: text.indexOf(one.text), to: text.indexOf(one.text) + one.text.length }))
  const taken: typeof placed = []
  for (const each of placed.toSorted((a, b) => b.one.text.length - a.one.text.length))
    if (each.from < 0 || !taken.some(({ from, to }) => each.from < to && from < each.to)) taken.push(each)
  return found.filter((one) => taken.some((each) => each.one === one))
}

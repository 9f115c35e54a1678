import PQueue from 'p-queue'
import type { Article } from '../news/article.ts'
import type { Brief, Usage } from '../news/brief.ts'
import type { Digest, Omission } from '../news/digest.ts'
import { type Edition, editionId, type PaperDate } from '../news/edition.ts'
import type { Remark } from '../news/remark.ts'
import type { Reading } from '../sources/source.ts'
import { type Source, SourceError, type SourceOutcome } from '../sources/source.ts'
import type { Store } from '../store/store.ts'
import type { BriefOutcome } from './brief.ts'
import { rankStories } from './choose.ts'
import { readFirst } from './health.ts'
import type { Ingested } from './ingest.ts'
import type { Progress } from './progress.ts'

/**
 * unchanged: this edition's digest was made before and stands. not out yet: the source has nothing for that day. failed: why, and
 * what to do next.
 */
export type RunOutcome =
  | { kind: 'made' | 'unchanged'; digest: Digest }
  | { kind: 'not out yet'; why: Remark }
  | { kind: 'failed'; why: Remark }

export type RunRequest = {
  date: PaperDate
  /** The paper's id; the first source's where it is missing. Its sources are asked in order, until one has the day. */
  paper?: string
  /** Makes the digest again although there is one; briefs that are written already are not written again. */
  force?: boolean
  /** Keeps nothing but the edition and its briefs: no digest is stored. */
  dryRun?: boolean
  signal?: AbortSignal
  onProgress?: (progress: Progress) => void
}

export type RunDeps = {
  store: Pick<Store, 'editions' | 'articles' | 'digests' | 'lease' | 'release'>
  sources: Source[]
  ingest: (reading: Reading) => Promise<Ingested>
  /** Writes and checks one brief, or says why there is none; keeps what it has written. */
  brief: (article: Article, edition: Edition, signal?: AbortSignal) => Promise<BriefOutcome>
  maxBriefs: number
  /** Stories that the writer takes at once. */
  concurrency: number
  /** This process, for the lease. */
  owner: string
  now: () => Date
  sleep: (ms: number, signal?: AbortSignal) => Promise<void>
}

/** Twice as many as the writer takes at once: while some are checked, the next are with the writer. */
export const storiesInHand = (atOnce: number): number => atOnce * 2

/** A lease is renewed three times within its life; a killed owner blocks the next one for no longer than this. */
const leaseFor = 9_000

/**
 * Makes the digest of one edition: read, take in, choose, brief, check, compile. One at a time per edition, whoever asks and from
 * whichever process. What was written before a crash is found again, so that a second run only does the rest.
 */
export const createRun = (deps: RunDeps) => {
  const running = new Map<string, Promise<RunOutcome>>()
  return (request: RunRequest): Promise<RunOutcome> => {
    const wanted = request.paper ?? deps.sources[0]?.paper.id
    const sources = deps.sources.filter(({ paper }) => paper.id === wanted)
    const [source] = sources
    if (!source) return Promise.resolve({ kind: 'failed', why: { kind: 'no source', paper: request.paper ?? '' } })
    const id = editionId(request.date, source.paper)
    const already = running.get(id)
    if (already) return already
    const run = withLease(deps, `digest/${id}`, () => makeDigest(deps, sources, id, request), request.signal)
      .catch((error: unknown): RunOutcome => {
        if (error instanceof SourceError) return { kind: 'failed', why: error.remark }
        if (request.signal?.aborted) return { kind: 'failed', why: error instanceof Error ? error.message : 'stopped' }
        throw error
      })
      .finally(() => running.delete(id))
    running.set(id, run)
    return run
  }
}

const makeDigest = async (deps: RunDeps, sources: Source[], id: string, request: RunRequest): Promise<RunOutcome> => {
  const { store } = deps
  const { date, force = false, dryRun = false, signal, onProgress } = request
  const made = await store.digests.get(id)
  if (made && !force && !dryRun) return { kind: 'unchanged', digest: made }

  onProgress?.({ stage: 'reading', done: 0, of: 1 })
  const found = await findEdition(deps, sources, id, date, signal)
  if ('why' in found) return found
  const { edition, articles } = found

  const { ranked, omissions } = rankStories(articles, edition.pages)
  const wanted = Math.min(deps.maxBriefs, ranked.length)
  const briefs: (Brief | undefined)[] = []
  const failed: Omission[] = []
  let next = wanted
  let done = 0
  onProgress?.({ stage: 'writing', done, of: wanted })
  const writing = new PQueue({ concurrency: storiesInHand(deps.concurrency) })
  /** A story that cannot be briefed makes room for the next best one. */
  const write = async (place: number): Promise<void> => {
    signal?.throwIfAborted()
    const article = ranked[place]!
    const outcome = await deps.brief(article, edition, signal)
    if (outcome.kind === 'brief') briefs[place] = outcome.brief
    else {
      failed.push({ article: article.id, headline: article.headline, reason: outcome.reason })
      if (next < ranked.length) return write(next++)
    }
    onProgress?.({ stage: 'writing', done: ++done, of: wanted })
  }
  await Promise.all(ranked.slice(0, wanted).map((_, place) => writing.add(() => write(place)))).finally(() => writing.clear())
  for (const { id: article, headline } of ranked.slice(next))
    omissions.push({ article, headline, reason: { kind: 'beyond', most: wanted } })
  const kept = briefs.filter((brief) => brief !== undefined)
  if (kept.length === 0) {
    const reason = [...failed, ...omissions][0]?.reason ?? { kind: 'no stories' }
    return { kind: 'failed', why: { kind: 'nothing briefed', edition: id, reason } }
  }

  const digest: Digest = {
    id,
    edition: id,
    paper: edition.paper,
    date: edition.date,
    briefs: kept,
    omissions: [...failed, ...omissions],
    stories: articles.length,
    pages: edition.pages,
    usage: total(kept),
    madeAt: deps.now().toISOString(),
    revision: made ? made.revision + 1 : 0,
  }
  if (!dryRun) await store.digests.set(id, digest)
  onProgress?.({ stage: 'done', done: kept.length, of: kept.length })
  return { kind: 'made', digest }
}

/** What the source has now, taken in; else what was taken in before, such as a file that an editor sent. */
const findEdition = async (
  deps: RunDeps,
  sources: Source[],
  id: string,
  date: PaperDate,
  signal?: AbortSignal,
): Promise<{ edition: Edition; articles: Article[] } | { kind: 'not out yet' | 'failed'; why: Remark }> => {
  const stored = async () => {
    const edition = await deps.store.editions.get(id)
    if (!edition) return undefined
    const articles = await Promise.all(edition.articles.map((article) => deps.store.articles.get(article)))
    return { edition, articles: articles.filter((article) => article !== undefined) }
  }
  let outcome: SourceOutcome
  try {
    outcome = await readFirst(sources, date, signal)
  } catch (error) {
    const before = error instanceof SourceError ? await stored() : undefined
    if (before) return before
    throw error
  }
  if (outcome.kind === 'not out yet') return (await stored()) ?? outcome
  const ingested = await deps.ingest(outcome.reading)
  return ingested.kind === 'empty' ? { kind: 'failed', why: ingested.why } : ingested
}

const total = (briefs: Brief[]): Usage =>
  briefs.reduce((sum, { usage }) => ({ tokens: sum.tokens + usage.tokens, cost: sum.cost + usage.cost }), { tokens: 0, cost: 0 })

/** Holds a lease while the work is done, waiting for one that a killed process may have left behind. */
const withLease = async <T>(deps: RunDeps, name: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> => {
  while (!(await deps.store.lease(name, deps.owner, leaseFor))) {
    signal?.throwIfAborted()
    await deps.sleep(250, signal)
  }
  const heartbeat = setInterval(() => void deps.store.lease(name, deps.owner, leaseFor).catch(() => {}), leaseFor / 3)
  try {
    return await work()
  } finally {
    clearInterval(heartbeat)
    await deps.store.release(name, deps.owner).catch(() => {})
  }
}

import { createHash } from 'node:crypto'
import { checkClaim } from '../facts/check.ts'
import { repair } from '../facts/repair.ts'
import { termsIn } from '../language/glossary-file.ts'
import type { Article } from '../news/article.ts'
import type { Brief, Usage } from '../news/brief.ts'
import type { Claim, Violation } from '../news/claim.ts'
import type { Edition } from '../news/edition.ts'
import type { Glossary } from '../news/glossary.ts'
import { type Bilingual, type Language, noEnglish } from '../news/language.ts'
import type { Remark } from '../news/remark.ts'
import type { Store } from '../store/store.ts'
import { type BriefDraft, type BriefRequest, type Writer, WriterError } from '../writers/writer.ts'
import { createTurns } from './turns.ts'

/** What a brief needs to know of the edition. */
export type BriefedEdition = Pick<Edition, 'date' | 'paper'>

export type BriefOutcome = { kind: 'brief'; brief: Brief } | { kind: 'omission'; reason: Remark }

export type BrieferDeps = {
  store: Pick<Store, 'briefs'>
  /** In the order in which they are asked; the last is the offline writer, whose claims are the extracts. */
  writers: [...Writer[], Writer]
  glossary: () => Promise<Glossary>
  /**
   * Whether a reader who asks this of the story gets an answer from it; asked of a model's questions only, since the offline writer makes
   * its own from the sentences that answer them. Without it a question only has to pass the fact check.
   */
  answers?: (question: Bilingual, article: Article) => Promise<boolean>
  /** A writer could not; the next one is asked. */
  onFallback: (article: Article, writer: Writer, error: WriterError) => void
}

/**
 * Writes and checks the brief of one article. What is kept is keyed by the article's text, the writer with its prompt, and the terms
 * that occur in it: the same again costs nothing, and a change of any of them is a new brief. fresh: written anew all the same.
 */
export const createBriefer = (deps: BrieferDeps) => {
  const turn = createTurns()
  return async (article: Article, edition: BriefedEdition, signal?: AbortSignal, fresh = false): Promise<BriefOutcome> => {
    const glossary = await deps.glossary()
    let reason: Remark = { kind: 'no writer' }
    for (const writer of deps.writers) {
      await turn()
      const key = briefKey(article, writer, glossary)
      const kept = fresh ? undefined : await deps.store.briefs.get(key)
      if (kept) return { kind: 'brief', brief: kept }
      try {
        const brief = await writeChecked(
          { article, date: edition.date, paper: edition.paper.name, glossary },
          edition,
          writer,
          { ...deps, turn },
          signal,
        )
        if (brief) {
          await deps.store.briefs.set(key, brief)
          return { kind: 'brief', brief }
        }
        reason = { kind: article.sentences.length === 0 ? 'no text' : 'nothing passed' }
      } catch (error) {
        if (!(error instanceof WriterError) || signal?.aborted) throw error
        reason = { kind: 'writer failed', error: error.message }
        deps.onFallback(article, writer, error)
      }
    }
    return { kind: 'omission', reason }
  }
}

const briefKey = (article: Article, { name }: Writer, glossary: Glossary): string => {
  const text = `${article.headline}\n${article.sentences.map((sentence) => sentence.text).join('')}`
  const terms = termsIn(text, glossary).map(({ term }) => `${term.zh}=${term.en}`)
  const hash = createHash('sha256')
    .update([...new Set(terms)].join('\n'))
    .digest('hex')
    .slice(0, 8)
  return [article.id, article.hash, name.name, name.model ?? '', name.prompt ?? '', hash].join('/')
}

const writeChecked = async (
  request: BriefRequest,
  edition: BriefedEdition,
  writer: Writer,
  { writers, answers = async () => true, turn }: BrieferDeps & { turn: () => Promise<void> },
  signal?: AbortSignal,
): Promise<Brief | undefined> => {
  const { article } = request
  const offline = writers.at(-1)!
  const check = createClaimCheck(article, edition, request.glossary)
  /** What somebody wrote is short; what is the paper's own may be as long as the paper has it. */
  const checked = async (claim: Claim) => {
    await turn()
    return [...check.claim(claim), ...(claim.origin === 'extracted' ? [] : tooLong(claim.text, longest.claim))]
  }
  const fits: BriefRequest['fits'] = (text, evidence) => (evidence ? check.claim({ text, evidence }) : check.headline(text)).length === 0
  const first = await writer.writeBrief({ ...request, fits }, signal)
  await turn()
  const drafts = [first]
  let extracted = writer === offline ? first : undefined
  /** Written only where a model's brief needs them. */
  const extracts = async (): Promise<BriefDraft> => {
    if (!extracted) await turn()
    extracted ??= await offline.writeBrief({ ...request, fits }, signal)
    return extracted
  }
  const titleFaults = (title: Bilingual) => [...check.headline(title), ...(writer === offline ? [] : tooLong(title, longest.headline))]
  const headlineFaults = titleFaults(first.headline)
  const violations: Violation[] = [...headlineFaults]

  const repaired = await repair(first.claims, {
    check: checked,
    rewrite: async (found) => {
      const again = await secondTry(writer, { ...request, previous: first, violations: [...headlineFaults, ...found] }, signal)
      if (again) drafts.push(again)
      return again?.claims
    },
    extract: async (failed, taken) => (writer === offline ? undefined : standIn(failed, taken, (await extracts()).claims)),
  })
  violations.push(...repaired.violations)
  // A writer that proposed nothing, or of whose claims nothing was left, is replaced as a whole.
  const kept = repaired.claims.length > 0 ? repaired.claims : (await extracts()).claims.filter((claim) => check.claim(claim).length === 0)
  const claims = writer === offline ? kept.map((claim): Claim => ({ ...claim, origin: 'extracted' })) : kept
  if (claims.length === 0) return undefined
  const stands = (title: Bilingual) => check.headline(title).length === 0
  const headline =
    drafts
      .map((draft) => draft.headline)
      .find((title) => (writer === offline || tooLong(title, longest.headline).length === 0) && stands(title)) ??
    [(await extracts()).headline, { zh: article.headline, en: noEnglish }, { zh: claims[0]!.text.zh, en: noEnglish }].find(stands)
  if (!headline) return undefined

  const last = drafts.at(-1)!
  const suggest = async (question: Bilingual) => {
    await turn()
    return check.question(question) && (writer === offline || answers(question, article))
  }
  const suggested = await firstThat(distinct(last.questions), 3, suggest)
  const more = suggested.length < 2 && writer !== offline ? (await extracts()).questions.filter(check.question) : []
  return {
    article: article.id,
    headline,
    claims: claims.slice(0, 4),
    section: last.section,
    questions: distinct([...suggested, ...more]).slice(0, 3),
    writer: writer.name,
    check: repaired.claims.length > 0 ? repaired.check : 'extracted',
    violations,
    usage: drafts.reduce(addUsage, { tokens: 0, cost: 0 }),
  }
}

/** Twice what the prompt asks for, in characters: 60 and 35 words in a claim, 30 and 80 in a headline. Beyond it, it is no brief. */
const longest = { claim: { zh: 120, en: 480 }, headline: { zh: 60, en: 160 } }

const tooLong = (text: Bilingual, most: Record<Language, number>): Violation[] =>
  (['zh', 'en'] as const).flatMap((language) =>
    text[language].length <= most[language]
      ? []
      : [
          {
            kind: 'form',
            where: language,
            text: `${text[language].slice(0, 40)}…`,
            why: `too long: at most ${most[language] / 2} characters`,
          },
        ],
  )

/** A second try that fails as a call is no second try: what passed the first time still stands. */
const secondTry = async (writer: Writer, request: BriefRequest, signal?: AbortSignal): Promise<BriefDraft | undefined> => {
  try {
    return await writer.writeBrief(request, signal)
  } catch (error) {
    if (error instanceof WriterError && !signal?.aborted) return undefined
    throw error
  }
}

/** The extract on the same sentences as the failed claim, else the next one that says something new. */
const standIn = (failed: Claim, taken: Claim[], extracts: Claim[]): Claim | undefined => {
  const used = new Set(taken.flatMap((claim) => claim.evidence))
  const free = extracts.filter((extract) => !extract.evidence.some((id) => used.has(id)))
  return free.find((extract) => extract.evidence.some((id) => failed.evidence.includes(id))) ?? free[0]
}

/**
 * What the fact check finds in a claim, a headline or a question of this article; what was found of the same text before is not sought
 * again.
 */
export const createClaimCheck = (article: Article, { date, paper }: BriefedEdition, glossary: Glossary) => {
  const texts = new Map(article.sentences.map((sentence) => [sentence.id, sentence.text]))
  const titles = [article.kicker, article.headline, article.subhead].filter((title) => title !== undefined)
  const whole = [...titles, ...texts.values()]
  const common = { date, paper: paper.name, glossary, context: [...whole, ...article.byline].join('\n') }
  const found = new Map<string, Violation[]>()
  const check = ({ zh, en }: Bilingual, evidence: string[]): Violation[] => {
    const key = [zh, en, ...evidence].join('\n')
    const violations = found.get(key) ?? checkClaim({ ...common, text: en === noEnglish ? { zh } : { zh, en }, evidence })
    found.set(key, violations)
    return violations
  }
  return {
    claim: ({ text, evidence }: Pick<Claim, 'text' | 'evidence'>): Violation[] =>
      check(
        text,
        evidence.flatMap((id) => texts.get(id) ?? []),
      ),
    /** A headline may rest on the whole article. */
    headline: (headline: Bilingual): Violation[] => check(headline, whole),
    /** What the English says that the Chinese beside it does not, whatever else the article says. */
    translation: ({ zh, en }: Bilingual): Violation[] =>
      en === noEnglish ? [] : checkClaim({ date, paper: paper.name, glossary, text: { en }, evidence: [zh] }),
    question: (question: Bilingual): boolean => check(question, whole).length === 0,
  }
}

const distinct = (questions: Bilingual[]): Bilingual[] => [...new Map(questions.map((question) => [question.zh, question])).values()]

const firstThat = async <T>(all: T[], most: number, fits: (each: T) => Promise<boolean>): Promise<T[]> => {
  const found: T[] = []
  for (const each of all) if (found.length < most && (await fits(each))) found.push(each)
  return found
}

const addUsage = (sum: Usage, { usage }: BriefDraft): Usage => ({ tokens: sum.tokens + usage.tokens, cost: sum.cost + usage.cost })

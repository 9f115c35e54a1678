import { givesOrders } from '../facts/orders.ts'
import { repair } from '../facts/repair.ts'
import type { Article, ArticleId, SentenceId } from '../news/article.ts'
import type { Usage } from '../news/brief.ts'
import type { Claim } from '../news/claim.ts'
import type { PaperDate } from '../news/edition.ts'
import type { Glossary } from '../news/glossary.ts'
import { isMentioning, type Language, languageOf } from '../news/language.ts'
import type { Answer, Turn } from '../news/question.ts'
import type { Store } from '../store/store.ts'
import { type AnswerRequest, type Writer, WriterError } from '../writers/writer.ts'
import { checkAnswerClaim } from './check-claim.ts'
import { citationsOf, nearestOf } from './citations.ts'
import { excerptOf } from './excerpt.ts'
import { expectedOf } from './expects.ts'
import { doubtful, hopeless, sureness } from './judge.ts'
import { metered } from './metered.ts'
import type { PassageIndex } from './passage-index.ts'
import { type Candidate, rankSentences } from './rank-sentences.ts'
import { restated } from './restate.ts'
import { type Limits, type Retrieved, retrieve } from './retrieve.ts'
import { exactIn, signsOf } from './signs.ts'
import type { Term } from './term.ts'
import { understand } from './understand.ts'
import type { Vectors } from './vectors.ts'

/** A question as it is answered: without the chat it came from. about: the story it was asked of. thread: oldest first. */
export type Asked = { text: string; language: Language; about?: ArticleId; thread: Turn[]; today: PaperDate }

export type AnswerDeps = {
  store: Pick<Store, 'articles' | 'editions'>
  index: PassageIndex
  termsOf: (question: string, language: Language) => Term[]
  /** Who writes, and who writes when that fails or may not; the offline writer is both where there is no model. */
  writer: Writer
  offline: Writer
  glossary: Glossary
  /** Passages by meaning, where there are embeddings. */
  vectors?: Vectors
}

export type Answering = {
  /**
   * signal: stops the writer. onText: what is checked of the answer so far, in the question's language. onSpent: what each call of the
   * writer cost. Throws StoreError.
   */
  answer(asked: Asked, signal?: AbortSignal, onText?: (text: string) => void, onSpent?: (usage: Usage) => void): Promise<Answer>
}

const articlesRead = 5
const earlierInStory = 0.3
const sentencesOffered = 6
const mostClaims = 4
const comparedStories = 2
/** At most 120 English words, or as much Chinese. */
const longest = { en: 120, zh: 260 }

/**
 * Answers from the paper or says that it is not in the paper. What the writer proposes is checked claim by claim; what fails twice is
 * replaced by the source's sentence; every citation is a sentence of a found article, to the letter.
 */
export const createAnswering = (own: AnswerDeps): Answering => ({
  async answer(asked, signal, onText, onSpent) {
    const byModel = own.writer !== own.offline
    const deps = byModel && onSpent ? { ...own, writer: metered(own.writer, onSpent) } : own
    const understood = understand(asked.text, asked.language, asked.thread, asked.today)
    if (understood.kind === 'talk') return understood
    const alone = await restated(deps.writer, asked, understood.earlier.length > 0, signal)
    const itself = deps.termsOf(asked.text, asked.language)
    const terms = withEarlier(deps.termsOf, itself, alone ? [alone.zh, alone.en] : understood.earlier, alone ? 1 : 0.5)
    const about = [...(asked.about ? [asked.about] : []), ...understood.articles]
    const near = (await deps.vectors?.near(alone?.zh ?? asked.text, signal)) ?? []
    const limits: Limits = { about, near, ...(understood.dates && { ranges: rangesOf(deps.index, understood.dates) }) }
    const retrieved = retrieve(deps.index, terms, articlesRead, limits)
    const articles = await articlesOf(
      deps.store,
      retrieved.found.map(({ article }) => article),
    )
    // What went before tells which story is meant; which of its sentences, the question itself.
    const asking = alone ? terms : terms.map((term) => (itself.includes(term) ? term : { ...term, weight: term.weight * earlierInStory }))
    const candidates = rankSentences(asked.text, asked.language, articles, asking, retrieved)
    // Who asks about a story need not name it; an answer from another story is none to that.
    const ofTheirs = candidates[0] !== undefined && about.includes(candidates[0].article.id)
    const judged = understood.compares ? comparedAsOne(retrieved) : retrieved
    const signs = signsOf(candidates, alone ? deps.termsOf(alone.zh, 'zh') : terms, judged, expectedOf(asked.text, asked.language))
    // No single sentence has all that is compared.
    const sure =
      sureness(understood.compares ? { ...signs, apart: signs.missing } : signs, alone ? 'zh' : asked.language) + (ofTheirs ? 1 : 0)
    const nearest = nearestOf(candidates)
    // What means the same need not share a word: then the model is asked.
    const silent = near.length === 0 && (candidates.length === 0 || sure < (byModel ? hopeless : 0))
    if (articles.length === 0 || silent) return { kind: 'not in the paper', nearest }

    const others = (alone ? [alone[asked.language]] : understood.earlier).filter((other) => other !== asked.text)
    const request: AnswerRequest = {
      question: [asked.text, ...others.map((other) => `(${other})`)].join(' '),
      language: asked.language,
      articles,
      sentences: understood.compares ? offered(storiesFirst(candidates), comparedStories) : offered(candidates, 1),
      thread: asked.thread,
      date: asked.today,
      glossary: deps.glossary,
    }
    const written = byModel ? await byWriter(deps, request, signal, onText) : undefined
    const claims = written ?? (sure >= 0 ? await byOffline(deps, request, (text) => excerptOf(text, terms, retrieved.idfOf)) : [])
    if (claims.length === 0) return { kind: 'not in the paper', nearest }
    const byModelToo = claims.some(({ origin }) => origin === 'written' || origin === 'rewritten')
    // A model writes one answer; of single sentences the first is the answer, with one as likely, or one of each story where stories are compared.
    const told = byModelToo ? claims : claims.slice(0, understood.compares ? comparedStories : asLikely(claims[1], candidates) ? 2 : 1)
    const kept = within(told, asked.language)
    const more = within(
      claims.filter((claim) => !kept.includes(claim)),
      asked.language,
    )
    return {
      kind: 'answered',
      claims: kept,
      more,
      citations: citationsOf([...kept, ...more], articles),
      writer: byModelToo ? (deps.writer.name.model ?? deps.writer.name.name) : 'offline',
      ...(!byModelToo && sure < doubtful && { unsure: true }),
    }
  },
})

/** With the terms of other questions; each weighs half of the one before it, and nothing where the question names the same. */
const withEarlier = (termsOf: AnswerDeps['termsOf'], own: Term[], others: string[], first: number): Term[] => {
  const terms = [...own]
  let weight = first
  for (const question of others) {
    const known = new Set(terms.map(({ source }) => source))
    terms.push(
      ...termsOf(question, languageOf(question))
        .filter(({ source }) => !known.has(source))
        .map((term) => ({ ...term, weight: term.weight * weight })),
    )
    weight /= 2
  }
  return terms
}

const rangesOf = (index: PassageIndex, { from, to }: { from: PaperDate; to: PaperDate }) =>
  index.editions().filter(({ date }) => date >= from && date <= to)

const articlesOf = async (store: AnswerDeps['store'], ids: ArticleId[]): Promise<Article[]> => {
  const articles: Article[] = []
  for (const id of ids) {
    const article = await store.articles.get(id)
    if (article && !givesOrders(article.headline)) articles.push(article)
  }
  return articles
}

/** What is compared may stand in two stories: together they have to have what the question asks for. */
const comparedAsOne = (retrieved: Retrieved): Retrieved => {
  const [first, second, ...others] = retrieved.found
  if (!first || !second) return retrieved
  const coverage = Math.min(1, first.coverage + second.coverage)
  const both = { ...first, text: `${first.text}\n${second.text}`, coverage, score: first.score + second.score }
  return { ...retrieved, found: [both, ...others] }
}

/** The best sentence of each of the stories that are compared, then the others. */
const storiesFirst = (candidates: Candidate[]): Candidate[] => {
  const stories = new Map<ArticleId, Candidate>()
  for (const candidate of candidates) if (!stories.has(candidate.article.id)) stories.set(candidate.article.id, candidate)
  const first = [...stories.values()].slice(0, comparedStories)
  return [...first, ...candidates.filter((candidate) => !first.includes(candidate))]
}

/** A sentence at least so likely beside the best answers too, or completes it. */
const alsoAnswers = 0.25

/** Whether a claim rests on a sentence about as likely as the best, and has what was asked for if that has: then either may be the answer. */
const asLikely = (claim: Claim | undefined, candidates: Candidate[]): boolean =>
  candidates.some(({ id, score, signs }) => id === claim?.evidence[0] && score >= 0.5 && exactIn(signs) >= exactIn(candidates[0]!.signs))

/** So many of the best sentences, and those nearly as good as the first. */
const offered = (candidates: Candidate[], sure: number): SentenceId[] =>
  candidates
    .filter(({ score }, at) => at < sure || score > alsoAnswers)
    .slice(0, sentencesOffered)
    .map(({ id }) => id)

/** Undefined when the model could not: then the offline writer answers. */
const byWriter = async (
  deps: AnswerDeps,
  request: AnswerRequest,
  signal?: AbortSignal,
  onText?: (text: string) => void,
): Promise<Claim[] | undefined> => {
  const check = (claim: Claim) => checkAnswerClaim(claim, request.articles, deps.glossary)
  const shown: Claim[] = []
  const onClaim = (claim: Claim) => {
    if (check(claim).length > 0) return
    shown.push(claim)
    onText?.(
      within(shown, request.language)
        .map(({ text }) => text[request.language])
        .join(request.language === 'zh' ? '' : ' '),
    )
  }
  try {
    const draft = await deps.writer.writeAnswer(request, signal, onText && onClaim)
    if (draft.claims.length === 0) return []
    let extracts: Claim[] = []
    const { claims } = await repair(draft.claims.slice(0, mostClaims), {
      check,
      rewrite: async (violations) => {
        const second = await deps.writer.writeAnswer({ ...request, previous: draft, violations }, signal).catch(givenUp(signal))
        extracts = await byOffline(deps, request)
        return second?.claims.slice(0, mostClaims)
      },
      extract: (claim, taken) =>
        extracts.find(
          ({ evidence }) =>
            evidence.some((id) => claim.evidence.includes(id)) && !taken.some((other) => other.evidence.includes(evidence[0]!)),
        ),
    })
    return claims
  } catch (error) {
    return givenUp(signal)(error)
  }
}

/** A writer that cannot write is an expected outcome; a reader's Stop is not ours to swallow. */
const givenUp =
  (signal: AbortSignal | undefined) =>
  (error: unknown): undefined => {
    if (signal?.aborted || !(error instanceof WriterError)) throw error
    return undefined
  }

/**
 * The sentences themselves, long ones cut to the clauses that answer. Where a cut or a gloss does not pass the check, the next form is
 * taken: the writer's own cut, and for an English reader at last the Chinese words as they stand.
 */
const byOffline = async (deps: AnswerDeps, request: AnswerRequest, cut?: (sentence: string) => string): Promise<Claim[]> => {
  const check = (claim: Claim) => checkAnswerClaim(claim, request.articles, deps.glossary)
  const wanted = new Set(request.sentences)
  const cutArticles = request.articles.map((article) => ({
    ...article,
    sentences: article.sentences.map((sentence) => (cut && wanted.has(sentence.id) ? { ...sentence, text: cut(sentence.text) } : sentence)),
  }))
  const { claims: whole } = await deps.offline.writeAnswer(request)
  const { claims: short } = cut ? await deps.offline.writeAnswer({ ...request, articles: cutArticles }) : { claims: [] }
  return request.sentences.flatMap((id) => {
    const forms = [...short, ...whole].filter(({ evidence }) => evidence[0] === id).map((form): Claim => ({ ...form, origin: 'extracted' }))
    const passed = forms.find((form) => check(form).length === 0)
    if (passed) return [isMentioning(passed.text.en) ? quotedFirst(passed) : passed]
    const quoted = forms.find((form) => check(form).every(({ kind, where }) => kind !== 'evidence' && where !== 'zh'))
    if (quoted) return [{ ...quoted, text: { zh: quoted.text.zh, en: `“${quoted.text.zh}”` } }]
    return asItStands(id, request.articles) ?? []
  })
}

/** What is only mentioned, without its verb, says nothing of it (what is banned may stand beside what bans it): the words that do come first. */
const quotedFirst = (claim: Claim): Claim => ({ ...claim, text: { ...claim.text, en: `“${claim.text.zh}” (${claim.text.en})` } })

/** A sentence to the letter: it cannot misstate itself, so all that is asked of it is that it gives no orders. */
const asItStands = (id: SentenceId, articles: Article[]): Claim | undefined => {
  const text = articles
    .flatMap(({ sentences }) => sentences)
    .find((sentence) => sentence.id === id)
    ?.text.trim()
  return text && /[\p{L}\d]/u.test(text) && !givesOrders(text)
    ? { text: { zh: text, en: `“${text}”` }, evidence: [id], origin: 'extracted' }
    : undefined
}

const within = (claims: Claim[], language: Language): Claim[] => {
  let length = 0
  return claims.slice(0, mostClaims).filter(({ text }, at) => {
    length += language === 'en' ? text.en.split(/\s+/).length : text.zh.length
    return at === 0 || length <= longest[language]
  })
}

import PQueue from 'p-queue'
import type { Usage } from '../../news/brief.ts'
import { fill, type Prompt } from '../../prompts.ts'
import { type Writer, WriterError } from '../writer.ts'
import { createBreaker } from './breaker.ts'
import { createModelClient } from './client.ts'
import { wholeClaims } from './partial.ts'
import { answerReply, briefReply, type ClaimReply, divisionReply, questionReply } from './schema.ts'
import { claimsOf, glossaryRows, numbered, numberedPassages, retryText, threadText } from './wording.ts'

/** What may still be spent today, and where spending is written down. */
export type Budget = { left(): Promise<boolean>; spend(usage: Usage): Promise<void> }

export type ModelWriterOptions = {
  key: string
  baseUrl: string
  model: string
  /** Replies at once, answers before briefs. */
  concurrency: number
  /** Milliseconds for one reply. */
  timeout: number
  prices: { input: number; output: number }
  prompts: { brief: Prompt; answer: Prompt; question: Prompt; segment: Prompt }
  /** The first paper's name, where a request names none. */
  paper: string
  budget: Budget
  now: () => number
  fetch?: typeof fetch
}

/** The writer behind an OpenAI-compatible chat server. The brief's prompt is part of its name, so that a changed prompt is a changed key. */
export const createModelWriter = (options: ModelWriterOptions): Writer => {
  const { prompts, model, budget } = options
  const ask = createModelClient({ ...options, breaker: createBreaker(options.now) })
  const queue = new PQueue({ concurrency: options.concurrency })

  const within: typeof ask = (request) =>
    queue.add(
      async () => {
        if (!(await budget.left())) throw new WriterError("today's budget is used up (DAILY_BUDGET)", 'never')
        try {
          const reply = await ask(request)
          await budget.spend(reply.usage)
          return reply
        } catch (error) {
          // A reply that cannot be used is paid for too.
          if (error instanceof WriterError && error.usage.tokens > 0) await budget.spend(error.usage)
          throw error
        }
      },
      { priority: request.name === 'brief' || request.name === 'division' ? 0 : 1 },
    )

  return {
    name: { name: 'model', model, prompt: prompts.brief.hash },

    writeBrief: async ({ article, date, paper = options.paper, glossary, previous, violations }, signal) => {
      const { text, sentences } = numbered(article)
      const { value, usage } = await within({
        fixed: prompts.brief.fixed,
        text: fill(prompts.brief, {
          article: text,
          glossary: glossaryRows(text, glossary),
          date,
          paper,
          retry: retryText(previous && shown(previous.claims, sentences, previous.headline), violations),
        }),
        name: 'brief',
        schema: briefReply,
        signal,
      })
      const claims = claimsOf(value.claims, sentences, previous ? 'rewritten' : 'written')
      return { headline: value.headline, claims, section: value.section, questions: value.questions.slice(0, 3), usage }
    },

    writeAnswer: async ({ question, language, articles, thread, date, glossary, previous, violations }, signal, onClaim) => {
      const { text, sentences } = numberedPassages(articles)
      const { value, usage } = await within({
        fixed: prompts.answer.fixed,
        text: fill(prompts.answer, {
          question: question.replace(/\s+/g, ' '),
          language: language === 'zh' ? 'Chinese' : 'English',
          passages: text,
          glossary: glossaryRows(text, glossary),
          date,
          thread: threadText(thread),
          retry: retryText(previous && shown(previous.claims, sentences), violations),
        }),
        name: 'answer',
        schema: answerReply,
        signal,
        onText: onClaim && announceEach((reply) => onClaim(claimsOf([reply], sentences, previous ? 'rewritten' : 'written')[0]!)),
      })
      return { claims: claimsOf(value.claims, sentences, previous ? 'rewritten' : 'written'), usage }
    },

    restate: async ({ question, thread, date }, signal) => {
      const { value, usage } = await within({
        fixed: prompts.question.fixed,
        text: fill(prompts.question, { question: question.replace(/\s+/g, ' '), date, thread: threadText(thread) }),
        name: 'question',
        schema: questionReply,
        signal,
      })
      return { question: value, usage }
    },

    divide: async (numbered, signal) => {
      const text = fill(prompts.segment, { paper: options.paper, lines: numbered })
      const { value } = await within({ fixed: prompts.segment.fixed, text, name: 'division', schema: divisionReply, signal })
      return value
    },
  }
}

/** A draft with sentence numbers again, as the model wrote it. */
const shown = (claims: { text: object; evidence: string[] }[], sentences: string[], headline?: object) => ({
  ...(headline && { headline }),
  claims: claims.map(({ text, evidence }) => ({ ...text, evidence: evidence.map((id) => sentences.indexOf(id) + 1) })),
})

/** Tells each claim once, when it is whole. */
const announceEach = (tell: (claim: ClaimReply) => void) => {
  let told = 0
  return (soFar: string) => {
    const whole = wholeClaims(soFar)
    while (told < whole.length) tell(whole[told++]!)
  }
}

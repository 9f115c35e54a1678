import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { localTime } from '../../src/news/clock.ts'
import { createSandbox } from '../../src/sandbox/sandbox.ts'
import { openStore } from '../../src/store/open.ts'
import { type ChatRequest, startModelServer } from '../model-server.ts'

const root = join(import.meta.dirname, '../..')
const token = '7000000001:AAbench-token-of-the-sandbox'
const inTime = 180_000

export type Crowd = {
  /** Readers who ask at once, all of them subscribers too. */
  readers: number
  subscribers: number
  /** Messages a second that Telegram allows. */
  rate: number
  /** Milliseconds until the model replies. */
  latency: number
  /** Killed when so many questions are answered, and started again. */
  killAfter?: number
}

export type CrowdOutcome = {
  answered: number
  twice: number
  /** Answers that had reached their readers when the bot was killed and of which the store did not know yet: the most that may come twice. */
  onTheWay: number
  lost: number
  /** How many got the model's own words, checked; the others an extract. */
  byModel: number
  seconds: number
  /** Seconds of the broadcast and of all answers against what Telegram's rate allows for so many messages. */
  ratioToCap: number
  tooManyRequests: number
  delivered: number
}

/**
 * `npm run -s bench -- questions [--readers 200] [--subscribers 600] [--rate 30] [--latency 3000] [--kill]`: everybody asks at the moment
 * at which the broadcast begins, of the real bot in its own process against a local Telegram and a model that takes its time.
 */
export const run = async (args: string[]): Promise<object> => {
  const { values } = parseArgs({
    args,
    options: {
      readers: { type: 'string', default: '200' },
      subscribers: { type: 'string', default: '600' },
      rate: { type: 'string', default: '30' },
      latency: { type: 'string', default: '3000' },
      kill: { type: 'boolean', default: false },
    },
  })
  const readers = Number(values.readers)
  const crowd = { readers, subscribers: Number(values.subscribers), rate: Number(values.rate), latency: Number(values.latency) }
  return {
    bench: 'questions',
    ...crowd,
    ...(await askInABroadcast({ ...crowd, ...(values.kill && { killAfter: Math.floor(readers / 3) }) })),
  }
}

/** The sentence of the sample that everybody asks for, and what an honest model makes of it. */
const sentence = '义乌机场国际货邮吞吐量已达1.27万吨'
const claim = {
  zh: '今年以来，义乌机场国际货邮吞吐量已达1.27万吨，同比增长34.6%。',
  en: 'So far this year, international cargo and mail at Yiwu Airport has reached 12,700 tons, up 34.6% year on year.',
}
const question = '今年以来义乌机场国际货邮吞吐量是多少？'

/** Answers with the sentence's number; of a brief it makes no claim, so that briefs are extracts. */
const reply = ({ messages }: ChatRequest) => {
  const asked = messages.at(-1)!.content
  const number = new RegExp(`\\[(\\d+)\\][^\\n]*${sentence}`).exec(asked)?.[1]
  const isAnswer = asked.includes('\nQuestion (')
  return isAnswer
    ? { claims: number ? [{ ...claim, evidence: [Number(number)] }] : [] }
    : { headline: { zh: '标题', en: 'Headline' }, section: 'city', claims: [], questions: [] }
}

export const askInABroadcast = async ({ readers, subscribers, rate, latency, killAfter }: Crowd): Promise<CrowdOutcome> => {
  const folder = mkdtempSync(join(tmpdir(), 'paperboy-crowd-'))
  const dataDir = join(folder, 'data')
  const today = localTime(new Date(), 'UTC').date
  mkdirSync(join(folder, 'inbox'))
  cpSync(join(root, 'src/sandbox/sample/today'), join(folder, 'inbox', today), { recursive: true })
  const limits = { overall: rate, chat: 1, burst: 3, group: 20, paid: rate }
  const telegram = createSandbox({ token, clock: { now: () => new Date() }, limits, keep: { messages: 20, calls: 10 } })
  const model = await startModelServer((request) => {
    const isAnswer = request.messages.at(-1)!.content.includes('\nQuestion (')
    return { text: JSON.stringify(reply(request)), delay: isAnswer ? latency : 0 }
  })
  let tooMany = 0
  telegram.onChange(({ kind }) => {
    if (kind === 'call' && telegram.calls().at(-1)?.outcome === 429) tooMany++
  })
  let bot: ChildProcess | undefined
  try {
    const apiRoot = await telegram.listen()
    const chats = Array.from({ length: subscribers }, (_, index) => telegram.reader({ id: 1000 + index, first_name: `Reader ${index}` }))
    const store = await openStore({ dataDir })
    await store.subscribers.setMany(
      chats.map(({ id }) => {
        const chat = String(id)
        return [chat, { id: chat, kind: 'private', language: 'zh', state: 'active', since: '2026-01-01T00:00:00Z' }] as const
      }),
    )
    await store.close()
    const start = () => {
      bot = spawn(process.execPath, [join(root, 'src/main.ts'), 'start'], {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'inherit'],
        env: {
          PATH: process.env.PATH ?? '',
          DATA_DIR: dataDir,
          SOURCES: `folder:${join(folder, 'inbox')}`,
          LOG_LEVEL: 'error',
          TELEGRAM_BOT_TOKEN: token,
          TELEGRAM_API_ROOT: apiRoot,
          TELEGRAM_RATE: String(rate),
          TIMEZONE: 'UTC',
          DIGEST_TIME: '00:00',
          DIGEST_DEADLINE: '23:59',
          OPENAI_API_KEY: 'sk-of-the-bench',
          OPENAI_BASE_URL: model.baseUrl,
          MODEL_CONCURRENCY: '32',
          ANSWERS_AT_ONCE: '32',
        },
      })
    }

    const asking = chats.slice(0, readers)
    const asked = new Map<number, number>()
    const delivered = () => chats.filter((chat) => chat.messages().some((message) => message.from?.is_bot && !message.reply_to_message))
    const answersOf = (chat: (typeof chats)[number]) =>
      chat.messages().filter((message) => message.from?.is_bot && message.reply_to_message?.message_id === asked.get(chat.id))
    const answered = () => asking.filter((chat) => answersOf(chat).length > 0).length

    /** Readers who have their answer while their question still counts as open. */
    const unsettled = async () => {
      const left = await openStore({ dataDir })
      const open = new Set<string>()
      for await (const [, { chat, state }] of left.questions.entries()) if (state === 'asked') open.add(chat)
      await left.close()
      return asking.filter((chat) => open.has(String(chat.id)) && answersOf(chat).length > 0).length
    }
    let onTheWay = 0

    start()
    await until(() => delivered().length > 0)
    const begun = performance.now()
    for (const chat of asking) asked.set(chat.id, chat.send(question).message_id)
    if (killAfter !== undefined) {
      await until(() => answered() >= killAfter)
      bot!.kill('SIGKILL')
      await ended(bot!)
      onTheWay = await unsettled()
      start()
    }
    await until(() => answered() === readers && delivered().length === subscribers)
    const seconds = (performance.now() - begun) / 1000
    // What is sent twice comes within a moment of the first.
    await new Promise((resolve) => setTimeout(resolve, 2000))
    const replies = asking.map(answersOf)
    return {
      answered: answered(),
      twice: replies.filter((each) => each.length > 1).length,
      onTheWay,
      lost: replies.filter((each) => each.length === 0).length,
      byModel: replies.filter(([first]) => JSON.stringify(first).includes('今年以来，义乌机场国际货邮吞吐量')).length,
      delivered: delivered().length,
      seconds: Number(seconds.toFixed(1)),
      ratioToCap: Number(((subscribers + readers) / rate / seconds).toFixed(3)),
      tooManyRequests: tooMany,
    }
  } finally {
    bot?.kill('SIGKILL')
    if (bot) await ended(bot)
    await telegram.close()
    await model.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : new Promise((resolve) => child.once('close', () => resolve()))

const until = async (what: () => boolean) => {
  const end = Date.now() + inTime
  while (!what()) {
    if (Date.now() > end) throw new Error('it did not come about in time')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type App, createApp } from './app.ts'
import { type Config, ConfigError, readConfig } from './config.ts'
import { leftOutInEnglish } from './digest/left-out.ts'
import { createLogger } from './logger.ts'
import type { Brief } from './news/brief.ts'
import type { Digest } from './news/digest.ts'
import { editor, openCast, reader } from './sandbox/cast.ts'
import { createMovableClock } from './sandbox/clock.ts'
import { type ChatFront, visibleText } from './sandbox/front.ts'
import type { EditionShown } from './sandbox/http/seats.ts'
import { createSandbox } from './sandbox/sandbox.ts'
import { briefsFrom, parseStoredDigest } from './sandbox/stored-digest.ts'
import { type Service, startService } from './serve.ts'
import { dateInFull } from './telegram/rendering/dates.ts'
import { writersIn } from './telegram/rendering/digest.ts'
import { showDigest } from './terminal.ts'

export type DemoOptions = {
  /** Show it in the terminal and end. */
  once: boolean
  /** Of the page; 0 for any free one. */
  port: number
  env: Record<string, string | undefined>
  print: (text: string) => void
  say: (text: string) => void
  signal: AbortSignal
}

const token = '7000000001:sandbox-only-this-is-no-secret-at-all'
/** The sample editions and the days that are printed on them. */
const sample = join(import.meta.dirname, 'sandbox/sample')
const [yesterday, today, tomorrow] = ['2026-11-19', '2026-11-20', '2026-11-21']
const question = { zh: '对越南出口了多少？', en: 'How much was exported to Vietnam?' }
const nextQuestion = { zh: '年货市场首日客流多少？', en: 'How many people visited the festive market on its first day?' }

/**
 * The whole product against a local Telegram, on two sample editions: yesterday's with a stored, model-written digest that is checked
 * again when it is loaded, today's made on the spot. Nothing leaves the machine, unless a model is configured.
 */
export const runDemo = async ({ once, port, env, print, say, signal }: DemoOptions): Promise<void> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'paperboy-demo-'))
  const clock = createMovableClock(Date.now, new Date(`${yesterday}T07:30:00+08:00`))
  const sandbox = createSandbox({ token, clock })
  let app: App | undefined
  let service: Service | undefined
  try {
    const apiRoot = await sandbox.listen(once ? 0 : port).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'EADDRINUSE' ? new ConfigError([`port ${port} is in use; try npm run demo -- --port 0`]) : error
    })
    const config = demoConfig(env, dataDir, apiRoot)
    const log = createLogger(config.logLevel, [config.model?.key], { write: say })
    mkdirSync(join(dataDir, 'inbox'))
    const arrive = (name: string, date: string) => cpSync(join(sample, name), join(dataDir, 'inbox', date), { recursive: true })
    const deps = { log, now: clock.now, owner: 'demo', signal }
    app = createApp(config, deps)
    say(
      `Writer: ${config.model ? `the model ${config.model.name}` : 'offline (extracts in rough machine English; set OPENAI_API_KEY for a model)'}`,
    )

    arrive('yesterday', yesterday)
    const lost = await publishStored(app)
    say(
      `Yesterday's paper (${yesterday}): a stored digest, written by a language model and checked again now${lost > 0 ? `; did not pass: ${lost}` : ''}`,
    )

    const seats = openCast(sandbox)
    service = await startService({ ...deps, app, config, token })
    await subscribe(sandbox.chat(reader.id), /Both/)
    await subscribe(sandbox.chat(editor.id), /^中文$/)
    await readLatest(sandbox.chat(reader.id))
    await service.tick()
    say("A reader and an editor have subscribed in the local Telegram; the reader reads yesterday's digest")

    arrive('today', today)
    clock.forwardTo(7, 0, config.timeZone)
    say(`It is 07:00 on ${today}: the schedule reads the paper, writes, checks and sends`)
    await service.tick()
    const digest = await (await app.store()).digests.get(`${today}-sample`)
    if (!digest) throw new Error('the sample digest was not made')
    print(showDigest(digest, await leftOutInEnglish(digest, app)))

    const chat = sandbox.chat(reader.id)
    if (once) {
      say('')
      say(`The reader asks: ${question.en}`)
      const before = chat.last()?.message_id ?? 0
      chat.send(question.en)
      const answer = await chat.until((message) => message.from?.is_bot === true, { after: before, within: 60_000 })
      print(`\n${visibleText(answer)}\n`)
      return
    }

    // There when the clock on the page is moved to the next morning.
    arrive('tomorrow', tomorrow)
    const { subscribers } = await app.store()
    sandbox.showPage({
      seats,
      spokenIn: async (chat) => (await subscribers.get(String(chat)))?.language,
      timeZone: config.timeZone,
      morning: { hour: 7, minute: 0 },
      suggestions: [
        { from: 0, question },
        { from: Date.parse(`${tomorrow}T07:00:00+08:00`), question: nextQuestion },
      ],
      editions: editionsShown(chat, digest),
    })
    // The index and its words are opened now, so that the first question need not wait for them.
    void app
      .answers()
      .then((room) => room.search(question.zh, 1))
      .catch(() => {})
    const running = service
    clock.onMove(() => void running.tick())
    say(`The chat is at ${apiRoot}/ (Ctrl+C ends it)`)
    await sleep(2 ** 31 - 1, undefined, { signal, ref: true }).catch(() => {})
  } finally {
    await service?.stop()
    await app?.close()
    await sandbox.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** The model of the environment, if there is one, and whether editors review; everything else is the sample's own. */
const demoConfig = (env: DemoOptions['env'], dataDir: string, apiRoot: string): Config => {
  const kept = Object.entries(env).filter(([name]) => /^(OPENAI_|MODEL_|DAILY_BUDGET$|REVIEW$)/.test(name))
  return readConfig({
    ...Object.fromEntries(kept),
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_API_ROOT: apiRoot,
    ADMIN_IDS: String(editor.id),
    PAPER_ID: 'sample',
    PAPER_NAME: '报童日报样张',
    PAPER_NAME_ENGLISH: 'Paperboy Daily (sample)',
    SOURCES: `folder:${join(dataDir, 'inbox')}`,
    DATA_DIR: dataDir,
    TELEGRAM_RATE: '1000',
    MAX_BRIEFS: '10',
    LOG_LEVEL: 'warn',
  })
}

/** Takes in yesterday's sample, and puts the stored briefs that still pass the check on it. Gives how many claims did not. */
const publishStored = async (app: App): Promise<number> => {
  const ingested = await app.ingest([], yesterday)
  if (!('edition' in ingested)) throw new Error(`the sample cannot be read: ${ingested.why}`)
  const { edition, articles } = ingested
  const stored = briefsFrom(parseStoredDigest(readFileSync(join(sample, 'yesterday/digest.json'), 'utf8')), articles)
  let rejected = stored.lost.length
  const briefs: Brief[] = []
  for (const brief of stored.briefs) {
    const article = articles.find(({ id }) => id === brief.article)!
    const sound = []
    for (const claim of brief.claims) if ((await app.check(claim, article)).length === 0) sound.push(claim)
    rejected += brief.claims.length - sound.length
    if (sound.length > 0) briefs.push({ ...brief, claims: sound })
  }
  const madeAt = new Date(`${yesterday}T07:00:00+08:00`).toISOString()
  const { paper, date, pages: printed, id } = edition
  await (await app.store()).digests.set(id, {
    id,
    edition: id,
    paper,
    date,
    briefs,
    omissions: articles
      .filter((article) => !briefs.some((brief) => brief.article === article.id))
      .map(({ id, headline }) => ({ article: id, headline, reason: { kind: 'not in file' as const } })),
    stories: articles.length,
    pages: printed,
    usage: { tokens: 0, cost: 0 },
    madeAt,
    revision: 0,
  })
  await (await app.store()).notes.set(`day/${paper.id}/${date}`, JSON.stringify({ state: 'done', lastTry: madeAt }))
  return rejected
}

const stored = { zh: '语言模型撰写', en: 'A language model wrote it' }
/** What is said of a digest that was made here, by who wrote it. */
const made: Record<ReturnType<typeof writersIn>, Pick<EditionShown, 'note' | 'about'>> = {
  model: {
    note: stored,
    about: { zh: '语言模型当场撰写，逐句核对过。', en: 'A language model wrote it here, and every line was checked.' },
  },
  both: {
    note: { zh: '部分由语言模型撰写', en: 'A language model wrote part of it' },
    about: {
      zh: '语言模型当场撰写，没写成的摘录报上原句，逐句核对过。',
      en: "A language model wrote it here; what it failed to write is the paper's own sentences. Every line was checked.",
    },
  },
  offline: {
    note: { zh: '当天做成，未用模型', en: 'Made that day, no model' },
    about: {
      zh: '在这里做成，未用模型：摘录报上原句，附英文机器粗译，逐句核对过。',
      en: "Made here without a model: the paper's own sentences with rough machine English, every line checked.",
    },
  },
}

/** The two digests in the reader's chat, each with what it is. digest: today's. */
const editionsShown = (chat: ChatFront, digest: Digest): EditionShown[] => {
  const said: Record<string, Pick<EditionShown, 'note' | 'about'>> = {
    [yesterday]: {
      note: stored,
      about: {
        zh: '语言模型撰写，随沙盒一起存放，启动时逐句重新核对过。',
        en: 'A language model wrote it; it is stored with the sandbox, and every line was checked again at the start.',
      },
    },
    [today]: made[writersIn(digest)],
  }
  return [yesterday, today].flatMap((date) => {
    const day = dateInFull(date)({ locale: 'en-US' })
    const message = chat.messages().find((one) => one.from?.is_bot && visibleText(one).includes(day))
    const title = { zh: shortDay('zh-CN', date), en: shortDay('en-US', date) }
    return message ? [{ chat: chat.id, message: message.message_id, title, ...said[date]! }] : []
  })
}

/** `Fri, Nov 20`, `11月20日周五` */
const shortDay = (locale: string, date: string) =>
  new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(date))

/** What a new reader does: /start, then the choice of a language by its button. */
const subscribe = async (chat: ChatFront, language: RegExp): Promise<void> => {
  chat.start()
  await chat.until((message) => message.from?.is_bot === true, { within: 10_000 })
  await chat.press(chat.buttons().find((label) => language.test(label))!)
}

/** The reader presses the button under the welcome and gets the newest digest. */
const readLatest = async (chat: ChatFront): Promise<void> => {
  const button = chat.buttons().find((label) => /latest/i.test(label))
  if (button === undefined) return
  const after = chat.last()?.message_id ?? 0
  await chat.press(button)
  await chat.until((message) => message.from?.is_bot === true, { after, within: 10_000 })
}

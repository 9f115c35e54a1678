import type { TestContext } from 'node:test'
import type { Question } from '../../src/news/question.ts'
import { type ChatFront, visibleText } from '../../src/sandbox/front.ts'
import { createSandbox, type Person, type Sandbox } from '../../src/sandbox/sandbox.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { createBot, type PaperBot } from '../../src/telegram/bot.ts'
import type { BotDeps, Delivered, Editing } from '../../src/telegram/deps.ts'
import { createWording, type Wording } from '../../src/telegram/wording/wording.ts'
import { articles, brief, digest, edition, paper } from './sample.ts'

export const token = '7000000001:AAtest-token-that-must-never-show-up'
export const editor: Person = { id: 900, first_name: 'Ed', language_code: 'en' }
export const anna: Person = { id: 101, first_name: 'Anna', language_code: 'en' }
export const chen: Person = { id: 102, first_name: '陈', language_code: 'zh-hans' }
const wording = createWording()

export type House = {
  telegram: Sandbox
  store: Store
  bot: PaperBot
  deps: BotDeps
  questions: Question[]
  cancelled: string[]
  log: { fields: object; line: string }[]
  /** What the bot did last in a chat, as the reader sees it. */
  seen(chat: ChatFront): string
  /** Does something and waits for the bot's next message that fits. */
  after(chat: ChatFront, act: () => unknown, fits?: RegExp): Promise<string>
}

type Changes = Partial<Omit<BotDeps, 'editing'>> & { editing?: Partial<Editing> }

export const delivered: Delivered = { sent: 2, failed: 0, gone: 1, skipped: 0, waiting: 3, reasons: [] }

/** Every function that editors reach; each does nothing and says that it went well. */
export const editing: Editing = {
  make: async () => ({ kind: 'made', digest: digest() }),
  publish: async () => ({ run: { kind: 'made', digest: digest() }, held: false, delivered }),
  release: async () => delivered,
  resend: async () => delivered,
  correct: async () => delivered,
  announce: async () => delivered,
  rewrite: async (article) => ({ kind: 'brief', brief: brief(article) }),
  check: async () => [],
  takeIn: async () => ({
    kind: 'found',
    found: {
      date: '2026-03-04',
      pages: ['1'],
      headlines: [{ zh: '桥修好了', en: 'Bridge repaired' }],
      remarks: [],
      keep: async (date) => ({ kind: 'kept', edition: `${date}-lgrb`, stories: 1 }),
    },
  }),
}

/** The bot over real HTTP against a local Bot API server, with one edition in the store. */
export const house = async (
  t: TestContext,
  changes: Changes = {},
  { stored = true, wording: say = wording }: { stored?: boolean; wording?: Wording } = {},
): Promise<House> => {
  const now = () => new Date('2026-03-04T01:00:00Z')
  const telegram = createSandbox({ token, clock: { now }, keep: { calls: 10_000 } })
  const apiRoot = await telegram.listen()
  const store = await openStore({ url: 'memory:', dataDir: '' })
  if (stored) {
    await store.digests.set(edition, digest())
    for (const article of articles) await store.articles.set(article.id, article)
  }
  const questions: Question[] = []
  const cancelled: string[] = []
  const log: House['log'] = []
  const write = (fields: object, line: string) => void log.push({ fields, line })
  const { editing: _, ...rest } = changes
  const deps: BotDeps = {
    token,
    apiRoot,
    admins: [editor.id],
    store,
    logger: { debug: () => {}, info: () => {}, warn: write, error: write },
    now,
    fetch,
    timeZone: 'Asia/Shanghai',
    digestTime: '07:00',
    paper,
    papers: [paper],
    desk: { take: async (question) => void questions.push(question), cancel: (id) => void cancelled.push(id) },
    search: async () => articles.map(({ id }) => ({ article: id })),
    maxBriefs: 60,
    keepDays: 90,
    held: async () => false,
    editing: { ...editing, ...changes.editing },
    ...rest,
  }
  for (const person of [editor]) telegram.reader(person)
  const bot = createBot(deps, say)
  await bot.start()
  t.after(async () => {
    await bot.stop()
    await telegram.close()
    await store.close()
  })
  const newest = (chat: ChatFront) => chat.messages().at(-1)?.message_id ?? 0
  return {
    telegram,
    store,
    bot,
    deps,
    questions,
    cancelled,
    log,
    seen: (chat) => (chat.last() ? visibleText(chat.last()!) : ''),
    after: async (chat, act, fits = /./) => {
      const before = newest(chat)
      act()
      return visibleText(await chat.until((message) => fits.test(visibleText(message)), { after: before + 1 - 1 }))
    },
  }
}

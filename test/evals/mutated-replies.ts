import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { createLogger } from '../../src/logger.ts'
import { inEnglish } from '../../src/news/remark.ts'
import { layDictionary } from '../dictionary.ts'
import { type ChatRequest, type Scripted, startModelServer } from '../model-server.ts'
import { createMutating, type Mutating, seeded } from '../mutating.ts'
import { temporaryFolder } from '../test-store.ts'

const key = 'sk-mutated-replies-secret-key'
const day = '2026-11-20'
const questions = ['今年前十个月义乌对越南出口多少？', 'How much did Yiwu export to Vietnam?', '消防新规什么时候施行？', 'And to Malaysia?']

/**
 * The sample edition briefed, asked about and divided over and over, until a model server has given so many replies, most of them mutated.
 * thrown: what none of these may throw, by message; rssMb: of this process at each tenth of the way.
 */
export const giveMutatedReplies = async (t: { after(work: () => unknown): void }, count: number, seed: number) => {
  const mutating = createMutating(seeded(seed))
  const { below, pick } = mutating
  let replies = 0
  const server = await startModelServer((request) => {
    replies++
    server.requests.length = 0
    return reply(request, mutating)
  })
  t.after(server.close)
  const dataDir = temporaryFolder(t)
  await layDictionary(dataDir)
  mkdirSync(join(dataDir, 'inbox'))
  cpSync(join(import.meta.dirname, '../../src/sandbox/sample/today'), join(dataDir, 'inbox', day), { recursive: true })
  const config = readConfig({
    ...{ DATA_DIR: dataDir, SOURCES: `folder:${join(dataDir, 'inbox')}`, PAPER_NAME: '样报', MODEL_TIMEOUT: '5' },
    ...{ OPENAI_API_KEY: key, OPENAI_BASE_URL: server.baseUrl, OPENAI_MODEL: 'scripted', MODEL_CONCURRENCY: '8' },
  })
  let secrets = 0
  const log = createLogger('debug', [key], { write: (line) => void (line.includes(key) && secrets++) })
  // Far ahead each time, so that no failure keeps the model from being asked.
  let moments = 0
  const now = () => new Date(Date.parse(`${day}T09:00:00Z`) + moments++ * 40_000)
  const app = createApp(config, { log, now, owner: 'eval', signal: new AbortController().signal })
  t.after(() => app.close())
  const taken = await app.ingest([], day)
  if (!('edition' in taken)) throw new Error(inEnglish(taken.why))
  const stories = taken.articles.filter(({ kind }) => kind === 'story')

  const came: Record<string, number> = {}
  const thrown: Record<string, number> = {}
  let rejected = 0
  const onRejection = () => void rejected++
  process.on('unhandledRejection', onRejection)
  const rssMb: number[] = []
  const begun = performance.now()
  const acts = [
    async () => `brief ${briefed(await app.rewrite(pick(stories)))}`,
    async () => `answer ${(await app.ask(pick(questions), pick(['zh', 'en']), day)).kind}`,
    async () => `page ${(await app.takeIn({ kind: 'text', text: shuffledPage(mutating) })).kind}`,
  ]
  const worker = async () => {
    while (replies < count) {
      const what = await acts[below(acts.length)]!().catch((error: Error) => {
        const where = /\n\s+at (.+)/.exec(error.stack ?? '')?.[1]
        const failure = `${error.message.slice(0, 200)} ${where}`
        if (failure.includes(key)) secrets++
        thrown[failure] = (thrown[failure] ?? 0) + 1
        return 'thrown'
      })
      came[what] = (came[what] ?? 0) + 1
      while (rssMb.length < 10 && replies >= ((rssMb.length + 1) * count) / 10) rssMb.push(Math.round(process.memoryUsage().rss / 1e6))
    }
  }
  await Promise.all(Array.from({ length: 8 }, worker))
  process.off('unhandledRejection', onRejection)
  return { replies, came, thrown, rejected, secrets, rssMb, seconds: Math.round((performance.now() - begun) / 1000) }
}

const briefed = (outcome: { kind: 'brief'; brief: { check: string } } | { kind: 'omission' }) =>
  outcome.kind === 'brief' ? outcome.brief.check : 'omitted'

/** Lines of which the rules cannot be sure, other ones each time. */
const shuffledPage = ({ below, pick }: Mutating): string =>
  Array.from({ length: 3 + below(5) }, (_, at) =>
    pick([
      `夜航${below(1e6)}`,
      `秋天的渡口静了下来，船工把第${at}条缆绳收好，坐在石阶上抽烟。`,
      '全媒体记者 林一凡',
      '对岸的灯一盏一盏亮了',
    ]),
  ).join('\n\n')

const reply = (request: ChatRequest, { below, pick, mutate, mutateText }: Mutating): Scripted => {
  const act = below(100)
  if (act < 2) return { status: pick([400, 408, 429, 500, 502, 503]) }
  if (act < 3)
    return { raw: pick(['<html>Bad gateway</html>', '', '{"error":{"message":"x"}}', '{"choices":[]}']), type: 'application/json' }
  if (act < 4) return { refusal: 'I cannot do that.' }
  const good = goodReply(request)
  for (let times = below(4); times > 0; times--) mutate(good)
  const said = JSON.stringify(good)
  return {
    text: below(4) === 0 ? mutateText(said) : said,
    ...(below(30) === 0 && { finish: pick(['length', 'content_filter', 'tool_calls']) }),
  }
}

/** A reply of the wanted form, of the prompt's own sentences. */
const goodReply = ({ messages, response_format }: ChatRequest): Record<string, unknown> => {
  const { name } = (response_format as { json_schema?: { name?: string } } | undefined)?.json_schema ?? {}
  const prompt = messages.find(({ role }) => role === 'user')!.content
  const sentences = [...prompt.matchAll(/^\[(\d+)\] (.+)$/gm)].map(([, number, text]) => ({ number: Number(number), text: text! }))
  if (name === 'question') return { zh: '义乌对越南出口多少？', en: 'How much did Yiwu export to Vietnam?' }
  if (name === 'division') {
    const [first, ...others] = sentences.map(({ number }) => String(number))
    const story = { kicker: '', headline: first ?? '', subhead: '', byline: '', body: others.join(','), captions: '' }
    return { stories: [story], teasers: '', aside: '' }
  }
  const claims = sentences
    .slice(0, 3)
    .map(({ number, text }) => ({ zh: text, en: 'Exports reached 13.86 billion yuan.', evidence: [number] }))
  return {
    headline: { zh: '义乌出口增长', en: 'Exports from Yiwu rise' },
    section: 'trade',
    claims,
    questions: [{ zh: '出口多少？', en: 'How much was exported?' }],
  }
}

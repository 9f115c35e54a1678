import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { visibleText } from '../../src/sandbox/front.ts'
import { finished, flagsOfStart } from '../journeys/house.ts'
import { running, token, until } from '../journeys/running.ts'
import { createMutating, seeded } from '../mutating.ts'
import { createUpdateMaking, type Types } from '../telegram/update-making.ts'

const secret = 'a-webhook-secret-of-some-length'
const editor = 900

/**
 * So many updates, most of them mutated, sent to the webhook of a whole bot in a process of its own, many at once. Gives what came of them:
 * unmutated ones that were answered with an error are `soundFailed`; rssMb: of the bot at each tenth of the way.
 */
export const sendMutatedUpdates = async (t: { after(work: () => unknown): void }, types: Types, count: number, seed: number) => {
  const mutating = createMutating(seeded(seed))
  const { below, pick, mutate, mutateText } = mutating
  const { start, telegram, readers, digests } = await running(t, 40, {
    ADMIN_IDS: String(editor),
    WEBHOOK_URL: 'https://paperboy.example/telegram',
    WEBHOOK_SECRET: secret,
    PORT: '0',
    TELEGRAM_RATE: '1000',
    LOG_LEVEL: 'debug',
  })
  telegram.reader({ id: editor, first_name: 'Ed', language_code: 'en' })
  telegram.group({ id: -700, title: 'Traders', members: [[{ id: editor, first_name: 'Ed' }, 'creator']] })
  telegram.channel({ id: -1_000_700, title: 'News', admins: [{ id: editor, first_name: 'Ed' }] })
  const bot = start(['start'], {}, flagsOfStart())
  const ended = finished(bot)
  const seen = { lines: 0, failures: new Map<string, number>(), failed: new Set<unknown>(), secrets: 0 }
  let rest = ''
  let port: number | undefined
  bot.stderr!.setEncoding('utf8').on('data', (piece: string) => {
    const lines = (rest + piece).split('\n')
    rest = lines.pop()!
    for (const line of lines) {
      seen.lines++
      if (line.includes(token) || line.includes(token.slice(-20)) || line.includes(secret)) seen.secrets++
      if (!line.startsWith('{')) {
        seen.failures.set(line, (seen.failures.get(line) ?? 0) + 1)
        continue
      }
      const said = JSON.parse(line) as Record<string, unknown>
      if (said.msg === 'the bot is running') port = said.port as number
      if ((said.level as number) < 50) continue
      seen.failed.add(said.update)
      const { msg, error, message, description, stack } = said
      const what = `${msg}: ${message ?? description ?? error ?? ''} ${/\n\s+at (.+)/.exec(String(stack ?? ''))?.[1] ?? ''}`
      seen.failures.set(what, (seen.failures.get(what) ?? 0) + 1)
    }
  })
  await until(() => port !== undefined && digests().every((messages) => messages > 0))

  const people = { chats: [...readers.map(({ id }) => id), editor, -700, -1_000_700], editor, bot: telegram.world.bot.username! }
  const update = createUpdateMaking(types, people, mutating)
  const sound = new Set<number>()
  const answers: Record<string, number> = {}
  const rssMb: number[] = []
  const begun = performance.now()
  const health = async () => {
    const response = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined)
    return response?.ok ? ((await response.json()) as { waiting: number }) : undefined
  }
  const waiting = async () => (await health())?.waiting ?? 0
  let sent = 0
  const sender = async () => {
    while (sent < count && bot.exitCode === null) {
      const id = 1_000_000 + sent++
      // Readers wait for their answers, too; what grows with a backlog of questions is not looked for here.
      while (id % 100 === 0 && (await waiting()) > 50) await sleep(100)
      if (sent % Math.ceil(count / 10) === 0) rssMb.push(rssOf(bot.pid!))
      const made = update(id)
      const wrong = below(10) < 7
      if (!wrong) sound.add(id)
      for (let times = wrong ? 1 + below(3) : 0; times > 0; times--) mutate(made)
      const text = JSON.stringify(made)
      const body = wrong && below(100) === 0 ? mutateText(text) : text
      const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': below(500) === 0 ? pick(['', 'x']) : secret }
      const answer = await fetch(`http://127.0.0.1:${port}/telegram`, {
        ...{ method: 'POST', headers, body },
        signal: AbortSignal.timeout(60_000),
      }).then(
        async (response) => {
          await response.arrayBuffer()
          return String(response.status)
        },
        (error: Error) => error.name,
      )
      answers[answer] = (answers[answer] ?? 0) + 1
    }
  }
  await Promise.all(Array.from({ length: 24 }, sender))

  const healthy = (await health()) !== undefined
  const asker = telegram.reader({ id: 901, first_name: 'Asker', language_code: 'en' })
  const help = {
    update_id: 1_000_000 + count,
    message: {
      message_id: 1,
      date: 1_790_000_000,
      chat: { id: 901, type: 'private' },
      from: { id: 901, is_bot: false, first_name: 'A' },
      text: '/help',
      entities: [{ type: 'bot_command', offset: 0, length: 5 }],
    },
  }
  await fetch(`http://127.0.0.1:${port}/telegram`, {
    ...{ method: 'POST', body: JSON.stringify(help) },
    headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
  }).catch(() => undefined)
  await until(() => asker.messages().some((message) => message.from?.is_bot && /\/today/.test(visibleText(message)))).catch(() => {})
  const helped = asker.messages().some((message) => /\/today/.test(visibleText(message)))
  bot.kill('SIGTERM')
  const { status } = await ended
  return {
    updates: sent,
    sound: sound.size,
    soundFailed: [...sound].filter((id) => seen.failed.has(id)),
    answers,
    failures: Object.fromEntries([...seen.failures].sort((a, b) => b[1] - a[1])),
    logLines: seen.lines,
    secrets: seen.secrets,
    healthy,
    helped,
    status,
    rssMb,
    seconds: Math.round((performance.now() - begun) / 1000),
  }
}

/** As Linux tells it; 0 elsewhere. */
const rssOf = (pid: number): number => {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024)
  } catch {
    return 0
  }
}

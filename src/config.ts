import { z } from 'zod'
import { later } from './news/clock.ts'
import type { Paper } from './news/edition.ts'
import { parseSources, type SourceEntry } from './sources/entries.ts'

/** Thrown once with every bad variable named, each with what it should be. No value of a secret is ever in it. */
export class ConfigError extends Error {
  override name = 'ConfigError'
  readonly problems: string[]
  constructor(problems: string[]) {
    super(`configuration: ${problems.join('; ')}`)
    this.problems = problems
  }
}

export type Config = {
  telegram: {
    token?: string
    apiRoot: string
    /** Telegram ids of the editors. */
    admins: number[]
    /** Public https address for updates; without it the bot polls. */
    webhook?: { url: string; secret: string }
    /** Messages a second in all: 30 is Telegram's limit, 1,000 that of paid broadcasts. */
    rate: number
    /** What goes by the pace is marked as a paid broadcast. */
    paid: boolean
  }
  /** undefined: the offline writer alone. */
  model?: {
    key: string
    baseUrl: string
    name: string
    embedding?: string
    concurrency: number
    /** Seconds for one reply. */
    timeout: number
    /** Per million tokens, in and out, in one currency of the operator's choice. */
    prices: { input: number; output: number }
    /** In the currency of the prices; undefined: no limit. */
    dailyBudget?: number
  }
  paper: Paper
  sources: SourceEntry[]
  /** Hosts that the sources may reach although they are private or loopback addresses. */
  allowedHosts: string[]
  dataDir: string
  storeUrl?: string
  timeZone: string
  /** Local hours, `HH:MM`. */
  digestTime: string
  deadline: string
  review: { on: boolean; until: string }
  maxBriefs: number
  keepDays: number
  /** Hours after which an undelivered digest is no longer sent. */
  staleAfter: number
  questionsPerDay: number
  answersAtOnce: number
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  /** For the webhook, /healthz and /metrics; undefined: no such server, unless there is a webhook. */
  port?: number
  /** Whoever asks for /metrics must show it. With a webhook, whose port the world can reach, there are no metrics without. */
  metricsToken?: string
}

const figure = (from: number, to: number) =>
  z
    .string()
    .refine((text) => /^\d+(\.\d+)?$/.test(text) && Number(text) >= from && Number(text) <= to, `a number from ${from} to ${to}`)
    .transform(Number)
const wholeFigure = (from: number, to: number) => figure(from, to).refine(Number.isInteger, 'a whole number')
const number = (from: number, to: number, fallback: number) => figure(from, to).prefault(String(fallback))
const whole = (from: number, to: number, fallback: number) => wholeFigure(from, to).prefault(String(fallback))
const time = () => z.string().refine((text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text), 'a local time such as 07:00')
const address = (what: string, schemes = /^https?:$/) =>
  z.string().refine((text) => URL.canParse(text) && schemes.test(new URL(text).protocol), what)
const hosts = z
  .string()
  .default('')
  .transform((text) => text.split(/[,\s]+/).filter(Boolean))

const isTimeZone = (name: string) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined
  } catch {
    return false
  }
}

const variables = z.object({
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]{20,}$/, 'the token that @BotFather gave, such as 123456:ABC…')
    .optional(),
  TELEGRAM_API_ROOT: address('an address such as https://api.telegram.org').default('https://api.telegram.org'),
  ADMIN_IDS: z
    .string()
    .default('')
    .refine((text) => /^[\d,\s]*$/.test(text), 'Telegram ids, numbers with commas between')
    .transform((text) => (text.match(/\d+/g) ?? []).map(Number)),
  WEBHOOK_URL: address('the public https address of this bot', /^https:$/).optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{16,256}$/, '16 to 256 letters, digits, _ and -')
    .optional(),
  TELEGRAM_RATE: wholeFigure(1, 1000).optional(),
  PAID_BROADCAST: z.enum(['on', 'off'], 'on or off').default('off'),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: address('an address such as https://api.openai.com/v1').default('https://api.openai.com/v1'),
  OPENAI_MODEL: z.string().default('gpt-5-mini'),
  OPENAI_EMBEDDING_MODEL: z.string().optional(),
  MODEL_CONCURRENCY: whole(1, 64, 4),
  MODEL_TIMEOUT: number(0.1, 600, 60),
  MODEL_PRICES: z
    .string()
    .default('0/0')
    .refine((text) => /^\d+(\.\d+)?\/\d+(\.\d+)?$/.test(text), 'prices per million tokens, in/out, such as 0.25/2')
    .transform((text) => ({ input: Number(text.split('/')[0]), output: Number(text.split('/')[1]) })),
  DAILY_BUDGET: z
    .string()
    .refine((text) => /^\d+(\.\d+)?$/.test(text), 'an amount in the currency of MODEL_PRICES')
    .transform(Number)
    .optional(),
  PAPER_ID: z
    .string()
    .regex(/^[a-z0-9]{1,16}$/, '1 to 16 of a-z and 0-9')
    .default('paper'),
  PAPER_NAME: z.string().default('报童'),
  PAPER_NAME_ENGLISH: z.string().optional(),
  SOURCES: z.string().optional(),
  ALLOWED_HOSTS: hosts,
  DATA_DIR: z.string().default('data'),
  STORE_URL: z
    .string()
    .regex(/^(redis|rediss|postgres|postgresql):\/\//, 'redis://… or postgres://…')
    .optional(),
  TIMEZONE: z.string().default('Asia/Shanghai').refine(isTimeZone, 'a time zone such as Asia/Shanghai'),
  DIGEST_TIME: time().default('07:00'),
  DIGEST_DEADLINE: time().optional(),
  REVIEW: z.enum(['on', 'off'], 'on or off').default('off'),
  REVIEW_UNTIL: time().optional(),
  MAX_BRIEFS: whole(1, 60, 8),
  KEEP_DAYS: whole(1, 3650, 90),
  STALE_AFTER: number(1, 168, 14),
  QUESTIONS_PER_DAY: whole(1, 100000, 30),
  ANSWERS_AT_ONCE: whole(1, 64, 4),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent'], 'debug, info, warn, error or silent').default('info'),
  METRICS_TOKEN: z
    .string()
    .regex(/^[\w-]{16,256}$/, '16 to 256 letters, digits, _ and -')
    .optional(),
  PORT: z
    .string()
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65535, 'a number from 0 to 65535')
    .transform(Number)
    .optional(),
})

/** The names of all variables, as .env.example lists them. */
export const variableNames = Object.keys(variables.shape)

/**
 * Reads the configuration from an environment. An empty variable counts as missing.
 * @throws ConfigError with all that is wrong at once.
 */
export const readConfig = (env: Record<string, string | undefined>): Config => {
  const given = Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])))
  const parsed = variables.safeParse(given)
  const problems = parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')} must be ${issue.message}`)
  if (given.WEBHOOK_URL && !given.WEBHOOK_SECRET) problems.push('WEBHOOK_SECRET must be set with WEBHOOK_URL')
  const { entries, problems: badSources } = parseSources(given.SOURCES ?? 'folder:inbox')
  problems.push(...badSources.map((problem) => `SOURCES: ${problem}`))
  const digestTime = parsed.data?.DIGEST_TIME ?? ''
  for (const name of ['DIGEST_DEADLINE', 'REVIEW_UNTIL'] as const) {
    const until = parsed.data?.[name]
    if (until !== undefined && until < digestTime)
      problems.push(`${name} must be no earlier than DIGEST_TIME (${until} is before ${digestTime})`)
  }
  if (!parsed.success || problems.length > 0) throw new ConfigError([...new Set(problems)])
  const v = parsed.data
  return {
    telegram: {
      ...(v.TELEGRAM_BOT_TOKEN && { token: v.TELEGRAM_BOT_TOKEN }),
      apiRoot: v.TELEGRAM_API_ROOT.replace(/\/$/, ''),
      admins: v.ADMIN_IDS,
      rate: v.TELEGRAM_RATE ?? (v.PAID_BROADCAST === 'on' ? 1000 : 30),
      paid: v.PAID_BROADCAST === 'on',
      ...(v.WEBHOOK_URL && v.WEBHOOK_SECRET && { webhook: { url: v.WEBHOOK_URL, secret: v.WEBHOOK_SECRET } }),
    },
    ...(v.OPENAI_API_KEY && {
      model: {
        key: v.OPENAI_API_KEY,
        baseUrl: v.OPENAI_BASE_URL,
        name: v.OPENAI_MODEL,
        ...(v.OPENAI_EMBEDDING_MODEL && { embedding: v.OPENAI_EMBEDDING_MODEL }),
        concurrency: v.MODEL_CONCURRENCY,
        timeout: v.MODEL_TIMEOUT,
        prices: v.MODEL_PRICES,
        ...(v.DAILY_BUDGET !== undefined && { dailyBudget: v.DAILY_BUDGET }),
      },
    }),
    paper: { id: v.PAPER_ID, name: v.PAPER_NAME, ...(v.PAPER_NAME_ENGLISH && { english: v.PAPER_NAME_ENGLISH }) },
    sources: entries,
    allowedHosts: v.ALLOWED_HOSTS,
    dataDir: v.DATA_DIR,
    ...(v.STORE_URL && { storeUrl: v.STORE_URL }),
    timeZone: v.TIMEZONE,
    digestTime: v.DIGEST_TIME,
    deadline: v.DIGEST_DEADLINE ?? later(v.DIGEST_TIME, 4 * 60),
    review: { on: v.REVIEW === 'on', until: v.REVIEW_UNTIL ?? later(v.DIGEST_TIME, 60) },
    maxBriefs: v.MAX_BRIEFS,
    keepDays: v.KEEP_DAYS,
    staleAfter: v.STALE_AFTER,
    questionsPerDay: v.QUESTIONS_PER_DAY,
    answersAtOnce: v.ANSWERS_AT_ONCE,
    logLevel: v.LOG_LEVEL,
    ...(v.PORT !== undefined && { port: v.PORT }),
    ...(v.METRICS_TOKEN && { metricsToken: v.METRICS_TOKEN }),
  }
}

/** What may never stand in a log, an error or a chat. */
export const secretsOf = ({ telegram, model, metricsToken, storeUrl }: Config): string[] => {
  const password = storeUrl && URL.canParse(storeUrl) ? decodeURIComponent(new URL(storeUrl).password) : undefined
  return [telegram.token, telegram.webhook?.secret, model?.key, metricsToken, password].filter((secret) => secret !== undefined)
}

import { access, constants, statfs } from 'node:fs/promises'
import type { Config } from '../config.ts'
import { localTime } from '../news/clock.ts'
import { inEnglish } from '../news/remark.ts'
import type { Source } from '../sources/source.ts'
import type { Store } from '../store/store.ts'

/** One thing that was looked at. line: what was found, or what to do where it is not as it should be. */
export type Check = { name: string; ok: boolean; line: string }

export type DoctorDeps = {
  config: Config
  store: () => Promise<Store>
  /** Makes DATA_DIR where it is missing. */
  makeDataDir: () => void
  sources: () => Source[]
  /** The bot's own name, asked of Telegram. Throws with a message for the operator. */
  botName: () => Promise<string>
  fetch: typeof fetch
  now: () => Date
}

/** Looks at everything that is configured, in parallel; nothing is changed but that DATA_DIR is made, and no model is paid. */
export const examine = (deps: DoctorDeps): Promise<Check[]> => {
  const { config, now } = deps
  const local = localTime(now(), config.timeZone)
  const telegram = askTelegram(deps)
  return Promise.all([
    check('time', async () => `${local.date} ${local.time} in ${config.timeZone}; the digest is made at ${config.digestTime}`),
    check('store', async () => {
      const store = await deps.store()
      await store.notes.set('doctor', now().toISOString(), 60_000)
      if ((await store.notes.get('doctor')) === undefined) throw new Error('what was written cannot be read again')
      return config.storeUrl
        ? `${new URL(config.storeUrl).protocol}// can be read and written`
        : `${config.dataDir} can be read and written`
    }),
    check('disk', async () => {
      try {
        deps.makeDataDir()
        await access(config.dataDir, constants.W_OK)
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException
        throw new Error(`${config.dataDir} cannot be written (${code}); give this account write access or set another DATA_DIR`)
      }
      const { bavail, bsize } = await statfs(config.dataDir)
      const free = Math.round((bavail * bsize) / 1e6)
      if (free < 200) throw new Error(`${free} MB free in ${config.dataDir}; make room`)
      return `${free} MB free`
    }),
    ...deps.sources().map((source) =>
      check(`source ${source.name}`, async () => {
        const outcome = await source.read(local.date, AbortSignal.timeout(20_000))
        return outcome.kind === 'read' ? `has ${local.date}` : `${local.date} is not out yet (${inEnglish(outcome.why)})`
      }),
    ),
    check('Telegram', async () => {
      if ((await telegram) === undefined)
        throw new Error(`${config.telegram.apiRoot} cannot be reached; check the network and TELEGRAM_API_ROOT`)
      if (!config.telegram.token) throw new Error('set TELEGRAM_BOT_TOKEN to run the bot (@BotFather gives one)')
      return `the token is that of ${await deps.botName()}`
    }),
    check('editors', async () => {
      if (config.telegram.admins.length === 0) throw new Error('set ADMIN_IDS: without editors nobody can run, preview or correct a digest')
      return `${config.telegram.admins.length}`
    }),
    check('clock', async () => clockLine(now(), await telegram)),
    check('model', () => checkModel(deps)),
  ])
}

const check = async (name: string, look: () => Promise<string>): Promise<Check> => {
  try {
    return { name, ok: true, line: await look() }
  } catch (error) {
    return { name, ok: false, line: error instanceof Error ? error.message : String(error) }
  }
}

/** What Telegram's server says without a token; undefined: it cannot be reached. */
const askTelegram = async ({ config, fetch }: DoctorDeps): Promise<Response | undefined> =>
  fetch(config.telegram.apiRoot, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(10_000) }).catch(() => undefined)

/** Against the Date header of Telegram's server: a clock that is minutes off sends the digest at the wrong time. */
const clockLine = (now: Date, telegram: Response | undefined): string => {
  const date = Date.parse(telegram?.headers.get('date') ?? '')
  if (Number.isNaN(date)) return 'not compared: no server told the time'
  const off = Math.round(Math.abs(now.getTime() - date) / 1000)
  if (off > 60) throw new Error(`${off} s off Telegram's; set the clock (on Linux: timedatectl set-ntp true)`)
  return `within ${Math.max(1, off)} s of Telegram's`
}

const checkModel = async ({ config, fetch }: DoctorDeps): Promise<string> => {
  const { model } = config
  if (!model) return 'none (no OPENAI_API_KEY): the offline writer writes'
  const response = await fetch(`${model.baseUrl}/models`, {
    headers: { authorization: `Bearer ${model.key}` },
    signal: AbortSignal.timeout(10_000),
  }).catch(() => undefined)
  if (!response) throw new Error(`${model.baseUrl} cannot be reached; check OPENAI_BASE_URL`)
  if (response.status === 401 || response.status === 403) throw new Error(`the key is refused (${response.status}); check OPENAI_API_KEY`)
  const { host } = new URL(model.baseUrl)
  if (!response.ok) return `${model.name} at ${host} (it lists no models: ${response.status})`
  const listed = (await response.json().catch(() => ({}))) as { data?: { id?: string }[] }
  const names = Array.isArray(listed.data) ? listed.data.flatMap(({ id }) => id ?? []) : []
  if (names.length > 0 && !names.includes(model.name))
    throw new Error(`${host} has no ${model.name}; set OPENAI_MODEL to one that it has, such as ${names.slice(0, 5).join(', ')}`)
  return `${model.name} at ${host}`
}

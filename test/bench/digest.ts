import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSandbox } from '../../src/sandbox/sandbox.ts'

const root = join(import.meta.dirname, '../..')
const main = join(root, 'src/main.ts')
const flags = ['--max-semi-space-size=8', '--heap-growing-percent=50']
const token = '7000000001:AAbench-token-of-the-sandbox'

/**
 * `npm run -s bench -- digest [PAGE FILE]` (the sample's front page where none is named): a cold `paperboy digest`, everything built for
 * the first time, from process start to its end; and what `start` keeps in memory when it has nothing to do.
 */
export const run = async ([page = join(root, 'src/sandbox/sample/today/01.txt')]: string[]): Promise<object> => {
  const folder = mkdtempSync(join(tmpdir(), 'paperboy-bench-'))
  const env = { PATH: process.env.PATH ?? '', DATA_DIR: join(folder, 'data'), SOURCES: `folder:${folder}/inbox`, LOG_LEVEL: 'silent' }
  const compiled = { NODE_COMPILE_CACHE: join(folder, 'compiled') }
  mkdirSync(join(folder, 'inbox'))
  try {
    await paperboy(['ingest', page, '--date', '2026-11-20'], env)
    const begun = performance.now()
    const stories = (JSON.parse(await paperboy(['digest', '--date', '2026-11-20', '--json'], env)) as { briefs: object[] }).briefs.length
    const seconds = (performance.now() - begun) / 1000
    return {
      stories,
      seconds: Number(seconds.toFixed(2)),
      ofThreeSeconds: Number((seconds / 3).toFixed(2)),
      ...(await idle({ ...env, ...compiled })),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const paperboy = (args: string[], env: Record<string, string>): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...flags, main, ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    let out = ''
    child.stdout.on('data', (data) => {
      out += data
    })
    child.on('close', (status) => (status === 0 ? resolve(out) : reject(new Error(`paperboy ${args[0]} ended with ${status}`))))
  })

const idle = async (env: Record<string, string>): Promise<object> => {
  const telegram = createSandbox({ token, clock: { now: () => new Date() } })
  const apiRoot = await telegram.listen()
  const bot = { ...env, TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot, DIGEST_TIME: '23:59' }
  const start = () => spawn(process.execPath, [...flags, main, 'start'], { env: bot, stdio: 'ignore' })
  const first = start()
  await new Promise((resolve) => setTimeout(resolve, 20_000))
  first.kill('SIGTERM')
  await new Promise((resolve) => first.once('close', resolve))
  const child = start()
  await new Promise((resolve) => setTimeout(resolve, 20_000))
  const rss = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1000
  const stopping = performance.now()
  child.kill('SIGTERM')
  await new Promise((resolve) => child.once('close', resolve))
  const stopSeconds = (performance.now() - stopping) / 1000
  await telegram.close()
  return { idleRssMb: Math.round(rss), stopSeconds: Number(stopSeconds.toFixed(2)) }
}

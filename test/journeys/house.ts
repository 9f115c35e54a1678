import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../test-store.ts'

const root = join(import.meta.dirname, '../..')
const sample = join(root, 'src/sandbox/sample')
export const main = join(root, 'src/main.ts')

export type Result = { status: number | null; out: string; err: string }

/** A fresh installation for one test: its own data and inbox folders, with the sample of 2026-11-20 as its paper. */
export const openHouse = (t: { after(work: () => unknown): void }, env: Record<string, string> = {}) => {
  const folder = temporaryFolder(t)
  const inbox = join(folder, 'inbox')
  mkdirSync(inbox)
  cpSync(join(sample, 'today'), join(inbox, '2026-11-20'), { recursive: true })
  const environment = {
    PATH: process.env.PATH ?? '',
    // As every npm script has it.
    NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/paperboy'),
    DATA_DIR: join(folder, 'data'),
    SOURCES: `folder:${inbox}`,
    PAPER_NAME: '样报',
    ...env,
  }

  /** Starts `paperboy …`; it is killed when the test is over. flags: for node. */
  const start = (args: string[], more: Record<string, string> = {}, flags: string[] = []): ChildProcess => {
    const child = spawn(process.execPath, [...flags, main, ...args], {
      cwd: folder,
      env: { ...environment, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    t.after(() => child.kill('SIGKILL'))
    return child
  }
  const paperboy = (args: string[], more?: Record<string, string>): Promise<Result> => finished(start(args, more))
  return { folder, inbox, environment, start, paperboy }
}

/** What `npm start` gives to node: a heap that is collected before it grows. */
export const flagsOfStart = (): string[] => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { start: string } }
  return scripts.start.split(' ').filter((word) => word.startsWith('--'))
}

export const finished = (child: ChildProcess): Promise<Result> =>
  new Promise((resolve) => {
    const result = { out: '', err: '' }
    child.stdout?.on('data', (data) => {
      result.out += data
    })
    child.stderr?.on('data', (data) => {
      result.err += data
    })
    child.on('close', (status) => resolve({ status, ...result }))
  })

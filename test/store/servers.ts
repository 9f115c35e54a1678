import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A real server of our own, in a temporary folder on a free port. stop and start keep its data; end removes it. */
export type Server = { url: string; stop(): Promise<void>; start(): Promise<void>; end(): Promise<void> }

const redisBinary = ['/usr/bin/redis-server', '/usr/local/bin/redis-server'].find((file) => existsSync(file))
const postgresFolders = existsSync('/usr/lib/postgresql')
  ? readdirSync('/usr/lib/postgresql').map((version) => `/usr/lib/postgresql/${version}/bin`)
  : []
const postgresBinaries = postgresFolders.toSorted().at(-1)

/** Why a test of the server is skipped; false where it is installed. */
export const noRedis = redisBinary ? false : 'no redis-server here: apt-get install redis-server'
export const noPostgres = postgresBinaries ? false : 'no PostgreSQL here: apt-get install postgresql'

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

const stopped = async (child: ChildProcess, signal: NodeJS.Signals) => {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill(signal)
  await once(child, 'exit')
}

/** Waits until a connection to the port gives what the check wants to see; at most 20 s. */
const ready = async (check: () => boolean) => {
  for (let tries = 0; tries < 400; tries++) {
    if (check()) return
    await sleep(50)
  }
  throw new Error('the server did not start within 20 s')
}

export const startRedis = async (): Promise<Server> => {
  const folder = mkdtempSync(join(tmpdir(), 'paperboy-redis-'))
  const port = await freePort()
  let child: ChildProcess
  const start = async () => {
    const options = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'yes']
    child = spawn(redisBinary!, options, { stdio: ['ignore', 'pipe', 'ignore'] })
    let said = ''
    child.stdout!.on('data', (text) => {
      said += text
    })
    await ready(() => said.includes('Ready to accept connections'))
  }
  await start()
  return {
    url: `redis://127.0.0.1:${port}`,
    start,
    stop: () => stopped(child, 'SIGTERM'),
    async end() {
      await stopped(child, 'SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export const startPostgres = async (): Promise<Server> => {
  const folder = mkdtempSync(join(tmpdir(), 'paperboy-postgres-'))
  const port = await freePort()
  // PostgreSQL refuses to run as root; then the account of Debian's package runs it.
  const asOther = process.getuid?.() === 0
  const account = asOther ? { uid: idOf('-u'), gid: idOf('-g') } : {}
  if (asOther) chownSync(folder, account.uid!, account.gid!)
  const data = join(folder, 'data')
  const initial = ['-D', data, '-U', 'paperboy', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-N']
  execFileSync(join(postgresBinaries!, 'initdb'), initial, { ...account, cwd: folder, stdio: 'ignore' })
  let child: ChildProcess
  const start = async () => {
    const options = [
      '-D',
      data,
      '-p',
      String(port),
      '-k',
      folder,
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'fsync=off',
      '-c',
      'shared_buffers=16MB',
    ]
    child = spawn(join(postgresBinaries!, 'postgres'), options, { ...account, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr!.on('data', (text) => {
      said += text
    })
    await ready(() => said.includes('database system is ready to accept connections'))
  }
  await start()
  return {
    url: `postgres://paperboy@127.0.0.1:${port}/postgres`,
    start,
    stop: () => stopped(child, 'SIGINT'),
    async end() {
      await stopped(child, 'SIGQUIT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const idOf = (which: '-u' | '-g') => Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }))

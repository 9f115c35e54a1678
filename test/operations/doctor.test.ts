import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readConfig } from '../../src/config.ts'
import { examine } from '../../src/operations/doctor.ts'
import { SourceError } from '../../src/sources/source.ts'
import { makeFolder } from '../../src/store/folder.ts'
import { openStore } from '../../src/store/open.ts'
import { temporaryFolder } from '../test-store.ts'

const now = () => new Date('2026-11-20T00:00:00Z')
const token = '7000000001:AAdoctor-token-that-never-shows'

/** What the doctor says by name, with these variables and a network that answers so. */
const asked = async (
  t: { after(work: () => unknown): void },
  { env = {}, network, broken = false }: { env?: Record<string, string>; network: (url: string) => Response; broken?: boolean },
) => {
  const config = readConfig({ DATA_DIR: temporaryFolder(t), TELEGRAM_BOT_TOKEN: token, ADMIN_IDS: '1', ...env })
  const store = await openStore({ url: 'memory:', dataDir: '' })
  t.after(() => store.close())
  const checks = await examine({
    config,
    store: async () => store,
    makeDataDir: () => makeFolder(config.dataDir),
    sources: () => [
      {
        name: 'folder:inbox',
        paper: config.paper,
        read: async () => {
          if (broken) throw new SourceError('inbox: there is no such folder; make it or set SOURCES')
          return { kind: 'not out yet' as const, why: 'no files' }
        },
      },
    ],
    botName: async () => '@paper_bot',
    fetch: async (input) => network(String(input)),
    now,
  })
  return Object.fromEntries(checks.map(({ name, ok, line }) => [name, `${ok ? 'ok' : 'BAD'} ${line}`]))
}
const fine = (url: string) =>
  new Response(url.endsWith('/models') ? '{"data":[{"id":"small"},{"id":"gpt-5-mini"}]}' : null, {
    headers: { date: now().toUTCString() },
  })
const away = () => {
  throw new TypeError('fetch failed')
}

test('where all is well, every check is ok', async (t) => {
  const said = await asked(t, { network: fine, env: { OPENAI_API_KEY: 'sk-secret-key' } })
  assert.deepEqual(
    Object.values(said).filter((line) => !line.startsWith('ok')),
    [],
  )
  assert.match(said.Telegram!, /@paper_bot/)
  assert.match(said.time!, /2026-11-20 08:00 in Asia\/Shanghai/)
})

test('a Telegram that cannot be reached is told as that, and never as a wrong clock', async (t) => {
  const said = await asked(t, { network: away, env: { TELEGRAM_API_ROOT: 'http://127.0.0.1:9' } })
  assert.match(said.Telegram!, /^BAD http:\/\/127\.0\.0\.1:9 cannot be reached; check the network and TELEGRAM_API_ROOT/)
  assert.match(said.clock!, /^ok not compared/)
})

test('a clock that is off is told by how much', async (t) => {
  const network = () => new Response(null, { headers: { date: new Date(now().getTime() + 3_600_000).toUTCString() } })
  const said = await asked(t, { network })
  assert.match(said.clock!, /^BAD 3600 s off .*set the clock/)
})

test('a model that the server does not have, and a key that it refuses, are told with what to set', async (t) => {
  const env = { OPENAI_API_KEY: 'sk-secret-key', OPENAI_MODEL: 'gpt-9' }
  assert.match((await asked(t, { network: fine, env })).model!, /^BAD .*no gpt-9; set OPENAI_MODEL .*small, gpt-5-mini/)
  const refused = (await asked(t, { network: () => new Response(null, { status: 401 }), env })).model!
  assert.match(refused, /^BAD .*check OPENAI_API_KEY/)
  assert.doesNotMatch(refused, /sk-secret/)
})

test('a data folder below one that says it is not there, as /proc does, does not hold the doctor up', async (t) => {
  assert.match((await asked(t, { network: fine, env: { DATA_DIR: '/proc/paperboy/data' } })).disk!, /^BAD .*DATA_DIR/)
})

test('a data folder that cannot be made, and a source that cannot be read, are told with what to do', async (t) => {
  const file = join(temporaryFolder(t), 'a-file')
  writeFileSync(file, '')
  const said = await asked(t, { network: fine, env: { DATA_DIR: join(file, 'data') }, broken: true })
  assert.match(said.disk!, /^BAD .*DATA_DIR/)
  assert.match(said['source folder:inbox']!, /^BAD .*SOURCES/)
})

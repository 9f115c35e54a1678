import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const src = join(dirname(fileURLToPath(import.meta.url)), '../src')

/** Who may import whom; imports within a room are free. A path with .ts is one file, else a whole room. */
const ports = ['sources/source.ts', 'writers/writer.ts', 'store/store.ts']
const rooms: Record<string, string[]> = {
  news: [],
  language: ['news'],
  facts: ['news', 'language'],
  segmentation: ['news', 'language', 'sources/source.ts'],
  sources: ['news', 'language'],
  writers: ['news', 'language', 'prompts.ts'],
  store: ['news'],
  digest: ['news', 'language', 'facts', 'segmentation', ...ports],
  answers: ['news', 'language', 'facts', ...ports],
  delivery: ['news', 'language', 'store/store.ts'],
  telegram: ['news', 'language', 'digest', 'answers', 'delivery', 'store/store.ts', 'logger.ts'],
  sandbox: ['news'],
  'schedule.ts': ['news', 'digest', 'publish.ts', 'logger.ts'],
  'publish.ts': ['news', 'digest', 'delivery', 'store/store.ts'],
  operations: ['news', 'digest', 'config.ts', 'logger.ts', 'sources/source.ts', 'store/store.ts'],
  'terminal.ts': ['news', 'digest'],
  'broadcasting.ts': ['*'],
  'asking.ts': ['news', 'language', 'answers', 'delivery', 'config.ts', 'logger.ts', 'store/store.ts', 'writers/writer.ts'],
  'demo.ts': ['*'],
  'serve.ts': ['*'],
  'config.ts': ['news', 'sources/entries.ts'],
  'logger.ts': [],
  'prompts.ts': ['news'],
  'app.ts': ['*'],
  'main.ts': ['*'],
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'))

const roomOf = (file: string) => file.split('/')[0]!
const importsOf = (file: string) =>
  [
    ...readFileSync(join(src, file), 'utf8').matchAll(
      /^(?:import\s+(?:[^'"]*?\sfrom\s+)?|export\s[^'"=]*?\sfrom\s+)['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
    ),
  ].map((match) => match[1] ?? match[2]!)
const own = (file: string) =>
  importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(file), name))

test('every file lives in a known room', () => {
  assert.deepEqual(
    files.filter((file) => !(roomOf(file) in rooms)),
    [],
  )
})

test('imports run downwards only', () => {
  const wrong = files.flatMap((file) => {
    const allowed = rooms[roomOf(file)] ?? []
    return own(file)
      .filter(
        (target) =>
          roomOf(target) !== roomOf(file) && !allowed.includes('*') && !allowed.includes(target) && !allowed.includes(roomOf(target)),
      )
      .map((target) => `${file} imports ${target}`)
  })
  assert.deepEqual(wrong, [])
})

test('the shelves of facts stand on those before them', () => {
  const shelves = ['dates', 'quantities', 'names', 'ownership', 'speech', 'assertions']
  const shared = ['facts/reading.ts', 'facts/character-pairs.ts']
  const shelfOf = (file: string) => shelves.indexOf(/^facts\/(\w+)\//.exec(file)?.[1] ?? '')
  const wrong = files
    .filter((file) => shelfOf(file) >= 0)
    .flatMap((file) =>
      own(file)
        .filter(
          (target) => roomOf(target) === 'facts' && !shared.includes(target) && !(shelfOf(target) >= 0 && shelfOf(target) <= shelfOf(file)),
        )
        .map((target) => `${file} imports ${target}`),
    )
  assert.deepEqual(wrong, [])
})

test('only app.ts names a concrete adapter', () => {
  // What SOURCES says is plain text: it is read with the other variables.
  const adapter = (target: string) => /^(sources|writers|store)\//.test(target) && ![...ports, 'sources/entries.ts'].includes(target)
  const wrong = files.filter(
    (file) => !['app.ts', 'main.ts'].includes(file) && own(file).some((target) => adapter(target) && roomOf(target) !== roomOf(file)),
  )
  assert.deepEqual(wrong, [])
})

test('only telegram imports grammy, and only main.ts touches the process', () => {
  const grammy = files.filter((file) => roomOf(file) !== 'telegram' && importsOf(file).some((name) => /^(grammy|@grammyjs\/)/.test(name)))
  const process = files.filter(
    (file) => file !== 'main.ts' && /\bprocess\.(env|exit|argv|on|stdout|stderr|cwd)\b/.test(readFileSync(join(src, file), 'utf8')),
  )
  assert.deepEqual({ grammy, process }, { grammy: [], process: [] })
})

test('a test stands beside the path of what it tests', () => {
  const tests = readdirSync(join(src, '../test'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.test.ts'))
  const free = /^(contracts|journeys|evals|bench)\/|^[^/]+$/
  const lost = tests.map((file) => relative('.', file)).filter((file) => !free.test(file) && !(roomOf(file) in rooms))
  assert.deepEqual(lost, [])
})

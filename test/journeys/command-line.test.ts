import assert from 'node:assert/strict'
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Brief } from '../../src/news/brief.ts'
import { openHouse } from './house.ts'

test('a page becomes articles, a digest and answers, all from the command line', async (t) => {
  const { folder, inbox, paperboy } = openHouse(t)
  const page = join(inbox, '2026-11-20/01.txt')

  const segmented = JSON.parse((await paperboy(['segment', page, '--json'])).out)
  assert.ok(segmented.articles.length >= 5)
  assert.ok(segmented.articles.every((article: { headline: string; body: string[] }) => article.headline && article.body.length > 0))

  const first = JSON.parse((await paperboy(['ingest', '--date', '2026-11-20', '--json'])).out)
  const second = JSON.parse((await paperboy(['ingest', '--date', '2026-11-20', '--json'])).out)
  assert.deepEqual([first.kind, second.kind], ['new', 'unchanged'])
  assert.deepEqual(second.articles, first.articles)

  const { status, out } = await paperboy(['digest', '--date', '2026-11-20', '--json'])
  assert.equal(status, 0)
  const digest = JSON.parse(out) as { briefs: Brief[] }
  assert.equal(digest.briefs.length, 8)
  for (const { claims } of digest.briefs)
    for (const claim of claims) {
      assert.match(claim.text.zh, /\p{Script=Han}/u)
      assert.doesNotMatch(claim.text.en, /\p{Script=Han}/u)
      assert.ok(claim.evidence.length > 0)
    }
  assert.ok(!existsSync(join(folder, 'data/dictionary.sqlite')), 'a digest without a model waits for no dictionary')

  const asked = JSON.parse((await paperboy(['ask', '今年前十个月义乌对越南出口多少？', '--json'])).out)
  assert.equal(asked.kind, 'answered')
  assert.match(asked.text, /138\.6亿元/)
  assert.match(asked.citations[0].quote, /对越南出口138\.6亿元/)
  const english = JSON.parse((await paperboy(['ask', 'How much did Yiwu export to Vietnam?', '--json'])).out)
  assert.match(english.text, /13\.86 billion yuan/)
})

const bad: { name: string; args: (inbox: string) => string[]; env?: Record<string, string>; status: number; says: RegExp }[] = [
  { name: 'no such file', args: () => ['segment', 'nowhere.txt'], status: 1, says: /nowhere\.txt.*no such file/ },
  {
    name: 'an empty file',
    args: (inbox) => ['ingest', join(inbox, 'empty.txt'), '--date', '2026-11-20'],
    status: 1,
    says: /empty\.txt is empty/,
  },
  {
    name: 'a JPEG named .txt',
    args: (inbox) => ['ingest', join(inbox, 'picture.txt'), '--date', '2026-11-20'],
    status: 1,
    says: /picture\.txt.*JPEG/,
  },
  { name: 'a date that is no day', args: () => ['digest', '--date', '2026-02-30'], status: 2, says: /2026-02-30/ },
  { name: 'a day without a paper', args: () => ['digest', '--date', '2026-11-21'], status: 1, says: /no files in .*2026-11-21/ },
  { name: 'an unknown command', args: () => ['publish'], status: 2, says: /unknown command/ },
  { name: 'an unknown language', args: () => ['ask', 'what?', '--lang', 'fr'], status: 2, says: /--lang fr/ },
  { name: 'the bot without a token', args: () => ['start'], status: 2, says: /TELEGRAM_BOT_TOKEN/ },
  {
    name: 'several bad variables',
    args: () => ['status'],
    env: { TIMEZONE: 'Mars', MAX_BRIEFS: 'many', ADMIN_IDS: 'me' },
    status: 2,
    says: /TIMEZONE.*MAX_BRIEFS|MAX_BRIEFS.*TIMEZONE/,
  },
  { name: 'a data folder that is a file', args: () => ['status'], env: { DATA_DIR: '/dev/null' }, status: 1, says: /\/dev\/null/ },
  {
    name: 'a data folder that cannot be made',
    args: () => ['status'],
    env: { DATA_DIR: '/proc/paperboy' },
    status: 1,
    says: /\/proc\/paperboy.*DATA_DIR/,
  },
  {
    name: 'bad sources, told before anything is done',
    args: () => ['status'],
    env: { SOURCES: 'inbox', TIMEZONE: 'Mars' },
    status: 2,
    says: /TIMEZONE.*SOURCES/,
  },
]
for (const { name, args, env, status, says } of bad)
  test(`${name}: one clear line, nothing half-written`, async (t) => {
    const { inbox, paperboy } = openHouse(t, env)
    writeFileSync(join(inbox, 'empty.txt'), '')
    writeFileSync(join(inbox, 'picture.txt'), Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1]))
    const result = await paperboy(args(inbox))
    assert.equal(result.status, status, result.err)
    assert.match(result.err, says)
    assert.doesNotMatch(result.err, /\n\s+at /)
    assert.equal(result.out, '')
    if (env) return
    assert.equal(JSON.parse((await paperboy(['status', '--json'])).out).editions, 0)
  })

test('a .env that is there and cannot be read is told, not passed over', async (t) => {
  const { folder, paperboy } = openHouse(t)
  mkdirSync(join(folder, '.env'))
  const { status, err } = await paperboy(['status'])
  assert.deepEqual([status, err], [2, 'configuration: .env cannot be read; make it readable for this account\n'])
})

test('of several files the bad one is named, the good ones are stored, and the status is 1', async (t) => {
  const { inbox, paperboy } = openHouse(t)
  const picture = join(inbox, '2026-11-20/03.txt')
  writeFileSync(picture, Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]))
  const { status, out, err } = await paperboy(['ingest', join(inbox, '2026-11-20/01.txt'), picture, '--json'])
  const { edition } = JSON.parse(out)
  assert.deepEqual([status, edition.state, edition.pages], [1, 'partial', ['1']])
  assert.match(err, /03\.txt is a JPEG picture[\s\S]*is partial: \d+ stories on 1 page are stored/)
})

test('a folder that cannot be read is said so', { skip: process.getuid?.() === 0 && 'root reads everything' }, async (t) => {
  const { inbox, paperboy } = openHouse(t)
  mkdirSync(join(inbox, '2026-11-22'))
  chmodSync(join(inbox, '2026-11-22'), 0)
  const result = await paperboy(['digest', '--date', '2026-11-22'])
  chmodSync(join(inbox, '2026-11-22'), 0o755)
  assert.equal(result.status, 1)
  assert.match(result.err, /cannot read the folder/)
})

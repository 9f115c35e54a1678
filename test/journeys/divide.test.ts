import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { type Scripted, startModelServer } from '../model-server.ts'
import { openHouse } from './house.ts'

const division: Scripted = {
  text: JSON.stringify({
    stories: [{ kicker: '', headline: '2', subhead: '', byline: '', body: '1,3', captions: '' }],
    teasers: '',
    aside: '',
  }),
}

/** A house with one page that the rules are unsure of. */
const unsure = async (t: { after(work: () => unknown): void }) => {
  const server = await startModelServer(() => division)
  t.after(server.close)
  const { inbox, paperboy } = openHouse(t)
  const page = join(inbox, '2026-11-22/01.txt')
  mkdirSync(join(inbox, '2026-11-22'))
  writeFileSync(page, '秋天的渡口静了下来，船工收好缆绳抽烟。\n\n夜航\n\n对岸的灯一盏一盏亮了，水面上全是碎光。')
  const env = { OPENAI_API_KEY: 'sk-journey', OPENAI_BASE_URL: server.baseUrl, OPENAI_MODEL: 'scripted' }
  return { page, server, run: (args: string[], model = true) => paperboy(args, model ? env : {}) }
}
const headlines = (out: string) => (JSON.parse(out) as { articles: { headline: string }[] }).articles.map(({ headline }) => headline)

test('segment asks the model for a page that the rules are unsure of, and for no other', async (t) => {
  const { page, server, run } = await unsure(t)
  assert.deepEqual(headlines((await run(['segment', page, '--json'], false)).out), [''])
  assert.deepEqual(headlines((await run(['segment', page, '--json'])).out), ['夜航'])
  assert.equal(server.requests.length, 1)
})

test('an edition that is read again is not asked for again, and what it cost is counted', async (t) => {
  const { server, run } = await unsure(t)
  const first = await run(['ingest', '--date', '2026-11-22', '--json'])
  assert.deepEqual(headlines(first.out), ['夜航'])
  assert.match(first.err, /divided with the model's help/)
  assert.equal(JSON.parse((await run(['ingest', '--date', '2026-11-22', '--json'])).out).kind, 'unchanged')
  assert.equal(server.requests.length, 1)
  assert.equal(JSON.parse((await run(['status', '--json'])).out).spentToday.tokens, 1100)
})

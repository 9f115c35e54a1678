import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Brief } from '../../src/news/brief.ts'
import { layDictionary } from '../dictionary.ts'
import { type ChatRequest, type Scripted, startModelServer } from '../model-server.ts'
import { finished, openHouse } from './house.ts'

/** The number of the sentence with these words in the prompt, as a model would read it. */
const numberOf = (request: ChatRequest, words: string): number =>
  Number(new RegExp(`^\\[(\\d+)\\].*${words}`, 'm').exec(request.messages.find(({ role }) => role === 'user')!.content)?.[1])

const trade = '进出口总值6418.5亿元'
/** What a good model makes of the sample's first story; `figure` may be put wrong. */
const brief = (request: ChatRequest, figure = '641.85 billion'): Scripted => ({
  text: JSON.stringify({
    headline: { zh: '义乌前十个月对越南出口增长27.1%', en: 'Yiwu exports to Vietnam up 27.1% in first ten months' },
    section: 'trade',
    claims: [
      {
        zh: '1月至10月，全市进出口总值6418.5亿元，同比增长14.2%。',
        en: `From January to October, the city's total imports and exports reached ${figure} yuan, up 14.2% year on year.`,
        evidence: [numberOf(request, trade)],
      },
    ],
    questions: [{ zh: '义乌对越南出口多少？', en: 'How much did Yiwu export to Vietnam?' }],
  }),
})

const digestWith = async (
  t: { after(work: () => unknown): void },
  script: (request: ChatRequest, count: number) => Scripted,
  env: Record<string, string> = {},
) => {
  const server = await startModelServer(script)
  t.after(server.close)
  const { folder, paperboy } = openHouse(t)
  await layDictionary(join(folder, 'data'))
  const { status, out, err } = await paperboy(['digest', '--date', '2026-11-20', '--json'], {
    OPENAI_API_KEY: 'sk-journey-secret',
    OPENAI_BASE_URL: server.baseUrl,
    OPENAI_MODEL: 'scripted',
    MAX_BRIEFS: '1',
    ...env,
  })
  assert.equal(status, 0, err)
  assert.doesNotMatch(out + err, /sk-journey-secret/)
  const digest = JSON.parse(out) as { briefs: Brief[]; usage: { tokens: number } }
  return { brief: digest.briefs[0]!, usage: digest.usage, calls: server.requests.length }
}

test('a model’s brief that stands is published as its own', async (t) => {
  const { brief: published, usage, calls } = await digestWith(t, (request) => brief(request))
  assert.deepEqual([published.check, published.writer.model, calls, usage.tokens], ['passed', 'scripted', 1, 1100])
})

test('a wrong figure is caught, written again, and what then stands is published', async (t) => {
  const { brief: published, calls } = await digestWith(t, (request, count) => brief(request, count === 1 ? '6.4185 billion' : undefined))
  assert.deepEqual([published.check, calls], ['rewritten', 2])
  assert.match(published.claims[0]!.text.en, /641\.85 billion/)
})

test('a figure that is wrong twice is replaced by an extract', async (t) => {
  const { brief: published, calls } = await digestWith(t, (request) => brief(request, '6.4185 billion'))
  assert.deepEqual([published.check, calls], ['extracted', 2])
  assert.doesNotMatch(JSON.stringify(published.claims), /6\.4185/)
})

const failures: { name: string; reply: Scripted }[] = [
  { name: 'a 429 without end', reply: { status: 429 } },
  { name: 'a 500 without end', reply: { status: 500 } },
  { name: 'a body that never ends', reply: { hang: '{' } },
  { name: 'cut JSON', reply: { text: '{"headline":{"zh":"义', finish: 'length' } },
  { name: 'a refusal', reply: { refusal: 'I cannot help with that.' } },
  { name: 'HTML with status 200', reply: { raw: '<!doctype html><title>Gateway</title>', type: 'text/html' } },
]
for (const { name, reply } of failures)
  test(`${name} still ends in a digest, by the offline writer`, async (t) => {
    const { brief: published } = await digestWith(t, () => reply, { MODEL_TIMEOUT: '2' })
    assert.equal(published.writer.name, 'offline')
    assert.ok(published.claims.length > 0)
  })

test('killed in the middle of a digest and started again, it is complete, and what was written is not paid for twice', async (t) => {
  const slow = await startModelServer((request, count) => (count > 2 ? { silent: true } : brief(request)))
  t.after(slow.close)
  const { folder, start, paperboy } = openHouse(t)
  await layDictionary(join(folder, 'data'))
  const env = {
    OPENAI_API_KEY: 'sk-journey-secret',
    OPENAI_BASE_URL: slow.baseUrl,
    OPENAI_MODEL: 'scripted',
    MAX_BRIEFS: '4',
    MODEL_CONCURRENCY: '1',
    LOG_LEVEL: 'silent',
  }
  const child = start(['digest', '--date', '2026-11-20', '--json'], env)
  const closed = finished(child)
  while (slow.requests.length < 3) await new Promise((resolve) => setTimeout(resolve, 50))
  // The next request goes out while the reply before it is checked: what has been checked by then is written.
  await new Promise((resolve) => setTimeout(resolve, 1000))
  child.kill('SIGKILL')
  await closed
  const before = slow.requests.length

  const quick = await startModelServer((request) => brief(request))
  t.after(quick.close)
  const { status, out, err } = await paperboy(['digest', '--date', '2026-11-20', '--json'], { ...env, OPENAI_BASE_URL: quick.baseUrl })
  assert.equal(status, 0, err)
  const digest = JSON.parse(out) as { briefs: Brief[] }
  assert.equal(digest.briefs.length, 4)
  assert.equal(new Set(digest.briefs.map(({ article }) => article)).size, 4)
  const again = quick.requests.filter((request) => Number.isFinite(numberOf(request, trade)))
  assert.deepEqual([before, again.length], [3, 0])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createLogger } from '../../src/logger.ts'
import { createJournal } from '../../src/operations/journal.ts'
import { createMetrics } from '../../src/operations/metrics.ts'
import { articles, brief, digest, edition } from '../telegram/sample.ts'

/** A journal at this level with its lines and the value of each metric that was counted. */
const watched = (level: string) => {
  const lines: Record<string, unknown>[] = []
  const journal = createJournal(createLogger(level, [], { write: (line) => void lines.push(JSON.parse(line)) }))
  const metrics = createMetrics({ questions: () => 3, broadcast: () => 7 })
  journal.follow(metrics.count)
  const values = async () =>
    Object.fromEntries(
      (await metrics.read()).text
        .split('\n')
        .filter((line) => line.startsWith('paperboy_'))
        .map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
    )
  return { ...journal, lines, values, text: async () => (await metrics.read()).text }
}

const made = digest({
  briefs: [
    brief(articles[0]!, {
      check: 'rewritten',
      violations: [
        { kind: 'quantity', where: 'en', text: '32 million', why: 'the source has 320 million' },
        { kind: 'name', where: 'en', text: 'Zhou', why: 'not in the source' },
      ],
    }),
    brief(articles[1]!),
  ],
})

test('a day is counted: edition, stories, claims that passed and faults found, deliveries and how late, questions, spending', async () => {
  const { tell, values, text } = watched('silent')
  tell({ kind: 'edition read', edition, how: 'new', stories: 12, pages: 4 })
  tell({ kind: 'edition read', edition, how: 'unchanged', stories: 12, pages: 4 })
  tell({ kind: 'digest made', edition, digest: made })
  tell({ kind: 'spent', usage: { tokens: 1200, cost: 0.5 } })
  tell({ kind: 'delivery', edition, subscriber: '1', outcome: 'sent', messages: [5], lag: 20 })
  tell({ kind: 'delivery', edition, subscriber: '2', outcome: 'gone', why: 'blocked' })
  tell({ kind: 'question', question: '1-2', outcome: 'answered', claims: 2, seconds: 4 })
  const claims = made.briefs.reduce((sum, each) => sum + each.claims.length, 0)
  const wanted = {
    'paperboy_editions_total{how="new"}': 1,
    'paperboy_editions_total{how="unchanged"}': 1,
    paperboy_stories_total: 12,
    'paperboy_digests_total{outcome="made"}': 1,
    'paperboy_briefs_total{check="rewritten"}': 1,
    'paperboy_claims_checked_total{in="brief"}': claims,
    'paperboy_claims_checked_total{in="answer"}': 2,
    'paperboy_claims_rejected_total{kind="quantity"}': 1,
    'paperboy_claims_rejected_total{kind="name"}': 1,
    paperboy_model_tokens_total: 1200,
    paperboy_model_cost_total: 0.5,
    'paperboy_deliveries_total{outcome="sent"}': 1,
    'paperboy_deliveries_total{outcome="gone"}': 1,
    paperboy_delivery_lag_seconds_sum: 20,
    'paperboy_questions_total{outcome="answered"}': 1,
    paperboy_questions_waiting: 3,
    paperboy_broadcast_waiting: 7,
  }
  const found = await values()
  assert.deepEqual(Object.fromEntries(Object.keys(wanted).map((name) => [name, found[name]])), wanted)
  assert.match(await text(), /^process_resident_memory_bytes \d+/m)
})

test('every line from reading to message carries the edition; single deliveries only when they are looked for', () => {
  const [usual, close] = [watched('info'), watched('debug')]
  for (const { tell } of [usual, close]) {
    tell({ kind: 'edition read', edition, how: 'new', stories: 12, pages: 4 })
    tell({ kind: 'digest made', edition, digest: made })
    tell({ kind: 'broadcast begun', edition })
    tell({ kind: 'delivery', edition, subscriber: '1', outcome: 'sent', messages: [5], lag: 20 })
    tell({ kind: 'broadcast over', edition, sent: 1, failed: 0, gone: 0, waiting: 0, ended: 'complete' })
  }
  const told = ({ lines }: typeof usual) => lines.map(({ msg }) => msg)
  assert.deepEqual(told(usual), ['edition read', 'digest made', 'broadcast over'])
  assert.deepEqual(told(close), ['edition read', 'digest made', 'broadcast begun', 'delivery', 'broadcast over'])
  assert.ok(close.lines.every((line) => line.edition === edition))
  assert.deepEqual(close.lines.find(({ msg }) => msg === 'delivery')?.messages, [5])
})

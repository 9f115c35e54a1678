import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { Answering } from '../../src/answers/answer.ts'
import { createDesk, type DeskDeps } from '../../src/answers/desk.ts'
import { recall } from '../../src/answers/memory.ts'
import type { Reply } from '../../src/answers/reply.ts'
import type { Answer, Question } from '../../src/news/question.ts'
import { openStore } from '../../src/store/open.ts'

const silent: Answer = { kind: 'not in the paper', nearest: [] }
const question = (id: string, more: Partial<Question> = {}): Question => ({
  id,
  chat: '7',
  reader: '7',
  message: 1,
  text: `question ${id}`,
  language: 'en',
  askedAt: '2026-03-02T08:00:00.000Z',
  state: 'asked',
  ...more,
})

/** A desk on a real store in memory, with a reply that writes down what readers get. */
const desk = async (more: Partial<DeskDeps> & { store?: DeskDeps['store'] } = {}) => {
  const told: string[] = []
  const store = more.store ?? (await openStore({ url: 'memory:', dataDir: '' }))
  const reply: Reply = {
    waiting: async ({ id }, before) => void told.push(`${id} waits behind ${before}`),
    draft: async () => {},
    answer: async ({ id }, _answer, late) => {
      told.push(`${id} answered${late ? ' late' : ''}`)
      return 'sent'
    },
    refuse: async ({ id }, refusal) => {
      told.push(`${id} refused: ${refusal.kind}`)
      return 'sent'
    },
  }
  const answering: Answering = { answer: async () => silent }
  const made = createDesk({
    store,
    reply,
    answering,
    atOnce: 2,
    perDay: 3,
    timeZone: 'Asia/Shanghai',
    now: () => new Date('2026-03-02T08:00:05.000Z'),
    sleep: (ms, signal) => pause(Math.min(ms, 60_000), undefined, { ...(signal && { signal }), ref: false }).catch(() => {}),
    keptFor: 60_000,
    ...more,
  })
  return { desk: made, store, told, answers: () => told.filter((line) => line.includes('answered')) }
}

const until = async (met: () => boolean) => {
  while (!met()) await pause(5)
}

test('a question is kept before it is answered, and answered once however often it is handed in', async () => {
  const { desk: at, store, told, answers } = await desk()
  await Promise.all([at.take(question('a')), at.take(question('b'))])
  assert.equal((await store.questions.get('a'))?.state, 'asked')
  await at.take(question('a'))
  await at.start()
  await until(() => answers().length === 2)
  await at.take(question('a'))
  await at.stop()
  assert.deepEqual(told, ['a waits behind 0', 'b waits behind 0', 'a answered', 'b answered'])
  assert.deepEqual([(await store.questions.get('a'))?.state, (await store.questions.get('a'))?.outcome], ['answered', 'not in the paper'])
})

test('what a crash left is answered after the next start, in order and marked late, and remembered', async () => {
  const store = await openStore({ url: 'memory:', dataDir: '' })
  await store.questions.set('z-first', question('z-first', { askedAt: '2026-03-02T07:00:00.000Z' }))
  await store.questions.set('a-second', question('a-second', { askedAt: '2026-03-02T07:30:00.000Z' }))
  await store.questions.set('done', question('done', { state: 'answered' }))
  const { desk: at, answers } = await desk({ store, atOnce: 1 })
  await at.start()
  await until(() => answers().length === 2)
  await at.stop()
  assert.deepEqual(answers(), ['z-first answered late', 'a-second answered late'])
  assert.equal((await recall(store, '7')).length >= 1, true)
})

test('two processes on one store answer a question once', async () => {
  const store = await openStore({ url: 'memory:', dataDir: '' })
  await store.questions.set('a', question('a'))
  const slow: Answering = { answer: async () => pause(50).then(() => silent) }
  const one = await desk({ store, answering: slow })
  const other = await desk({ store, answering: slow, now: () => new Date('2026-03-02T08:00:06.000Z') })
  await Promise.all([one.desk.start(), other.desk.start()])
  await until(() => one.answers().length + other.answers().length > 0)
  await Promise.all([one.desk.stop(), other.desk.stop()])
  assert.equal(one.answers().length + other.answers().length, 1)
})

test('no more are answered at once than allowed, and who waits is told the place', async () => {
  let running = 0
  let most = 0
  const answering: Answering = {
    answer: async () => {
      most = Math.max(most, ++running)
      await pause(10)
      running--
      return silent
    },
  }
  const { desk: at, told, answers } = await desk({ answering, perDay: 100 })
  await at.start()
  for (const id of ['a', 'b', 'c', 'd', 'e']) await at.take(question(id))
  await until(() => answers().length === 5)
  await at.stop()
  assert.equal(most, 2)
  assert.deepEqual(
    told.slice(0, 4).filter((line) => line.startsWith('c')),
    ['c waits behind 2'],
  )
})

test('a reader has so many questions a day; an editor has no limit', async () => {
  const { desk: at, told } = await desk({ perDay: 2, exempt: new Set(['1']) })
  const outcomes = []
  for (const id of ['a', 'b', 'c']) outcomes.push(await at.take(question(id)))
  for (const id of ['x', 'y', 'z']) outcomes.push(await at.take(question(id, { reader: '1', chat: '1' })))
  assert.deepEqual(outcomes, [true, true, false, true, true, true])
  assert.deepEqual(
    told.filter((line) => line.includes('refused')),
    ['c refused: daily limit'],
  )
})

test('a reply that cannot be reached is tried again without a second writing, then given up with a word', async () => {
  let written = 0
  let tries = 0
  const told: string[] = []
  const reply: Reply = {
    waiting: async () => {},
    draft: async () => {},
    answer: async () => (++tries < 3 ? 'unreachable' : 'sent'),
    refuse: async (_question, refusal) => {
      told.push(refusal.kind)
      return 'sent'
    },
  }
  const answering: Answering = {
    answer: async () => {
      written++
      return silent
    },
  }
  const { desk: at, store } = await desk({ reply, answering, sleep: async () => void (await pause(1)) })
  await at.start()
  await at.take(question('a'))
  await until(() => tries === 3)
  const failing = await desk({
    reply,
    answering: { answer: () => Promise.reject(new Error('broken')) },
    sleep: async () => void (await pause(1)),
  })
  await failing.desk.start()
  await failing.desk.take(question('b'))
  await until(() => told.length > 0)
  await until(() => failing.desk.waiting() === 0 && at.waiting() === 0)
  assert.deepEqual(
    [written, told, (await store.questions.get('a'))?.state, (await failing.store.questions.get('b'))?.state],
    [1, ['failed'], 'answered', 'failed'],
  )
  await Promise.all([at.stop(), failing.desk.stop()])
})

test('Stop ends the writing of an answer, and it is not written again', async () => {
  let stopped = false
  const answering: Answering = {
    answer: (_asked, signal) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => {
          stopped = true
          reject(signal.reason)
        })
      }),
  }
  const { desk: at, store, told, answers } = await desk({ answering })
  await at.start()
  await at.take(question('a'))
  await pause(20)
  at.cancel('a')
  await until(() => at.waiting() === 0)
  assert.deepEqual([stopped, answers(), (await store.questions.get('a'))?.state], [true, [], 'stopped'])
  assert.equal(told.at(-1), 'a refused: stopped')
  await at.stop()
})

test('what answering a question cost is kept with it', async () => {
  const answering: Answering = {
    answer: async (_asked, _signal, _onText, onSpent) => {
      onSpent?.({ tokens: 900, cost: 0.25 })
      onSpent?.({ tokens: 100, cost: 0.5 })
      return silent
    },
  }
  const { desk: own, store, answers } = await desk({ answering })
  await own.start()
  await own.take(question('a'))
  await until(() => answers().length === 1 && own.waiting() === 0)
  await own.stop()
  assert.deepEqual((await store.questions.get('a'))?.usage, { tokens: 1000, cost: 0.75 })
})

test('a question that its reader had forgotten while it was answered is neither answered nor kept again', async () => {
  let found = () => {}
  const answering: Answering = { answer: () => new Promise((resolve) => (found = () => resolve(silent))) }
  const { desk: own, store, answers } = await desk({ answering })
  await own.start()
  await own.take(question('a'))
  await pause(20)
  await store.questions.delete('a')
  found()
  await until(() => own.waiting() === 0)
  await own.stop()
  assert.deepEqual(answers(), [])
  assert.equal(await store.questions.get('a'), undefined)
  assert.deepEqual(await recall(store, '7'), [])
})

import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Turns } from '../../../src/delivery/messenger.ts'
import type { Subscriber } from '../../../src/news/subscriber.ts'
import { visibleText } from '../../../src/sandbox/front.ts'
import { createSandbox } from '../../../src/sandbox/sandbox.ts'
import { openStore } from '../../../src/store/open.ts'
import { createApi } from '../../../src/telegram/bot.ts'
import { createMessenger } from '../../../src/telegram/sending/messenger.ts'
import { createWording } from '../../../src/telegram/wording/wording.ts'
import { anna, token } from '../harness.ts'
import { articles, brief, digest } from '../sample.ts'

const subscriber: Subscriber = { id: '101', kind: 'private', language: 'en', state: 'active', since: '2026-03-01T00:00:00Z' }

const line = async (t: TestContext) => {
  const telegram = createSandbox({ token, clock: { now: () => new Date('2026-03-04T01:00:00Z') } })
  const apiRoot = await telegram.listen()
  const store = await openStore({ url: 'memory:', dataDir: '' })
  for (const article of articles) await store.articles.set(article.id, article)
  t.after(async () => {
    await telegram.close()
    await store.close()
  })
  const paused: number[] = []
  const turns: Turns = { take: (call) => call(), pause: (seconds) => void paused.push(seconds) }
  const messenger = createMessenger({ api: createApi(token, apiRoot), store, wording: createWording() })
  return { telegram, chat: telegram.reader(anna), messenger, turns, paused }
}

test('a digest arrives as one rich message', async (t) => {
  const { chat, messenger, turns } = await line(t)
  const outcome = await messenger.send(digest(), subscriber, turns)
  assert.deepEqual(outcome, { kind: 'sent', messages: [chat.last()!.message_id] })
  assert.ok(chat.last()!.rich_message)
})

for (const { name, fault } of [
  { name: 'does not know rich messages', fault: { kind: 'refuse', code: 404, description: 'Not Found: method not found' } },
  { name: 'refuses the rich form', fault: { kind: 'refuse', code: 400, description: 'Bad Request: RICH_MESSAGE_EMPTY' } },
] as const)
  test(`a server that ${name} gets ordinary messages with the same buttons`, async (t) => {
    const { telegram, chat, messenger, turns } = await line(t)
    telegram.fault({ ...fault, method: 'sendRichMessage' })
    const outcome = await messenger.send(digest(), subscriber, turns)
    assert.equal(outcome.kind, 'sent')
    const message = chat.last()!
    assert.match(message.text ?? '', /^Lingang Daily[\s\S]*\[1\] 本报讯/)
    assert.deepEqual(chat.buttons().slice(0, 3), ['1 · Ask', '1 · Full text', '1 · Share'])
    assert.ok(message.entities?.some(({ type }) => type === 'expandable_blockquote'))
  })

test('a server without rich messages is asked for them only once', async (t) => {
  const { telegram, messenger, turns } = await line(t)
  telegram.fault({ kind: 'refuse', code: 404, description: 'Not Found: method not found', method: 'sendRichMessage' })
  await messenger.send(digest(), subscriber, turns)
  await messenger.send(digest(), subscriber, turns)
  assert.equal(telegram.count('sendRichMessage'), 1)
})

const outcomes = [
  { fault: { kind: '429', retryAfter: 7 }, expected: { kind: 'wait', seconds: 7 } },
  { fault: { kind: 'blocked' }, expected: { kind: 'gone', why: 'Forbidden: bot was blocked by the user' } },
  { fault: { kind: '5xx' }, expected: { kind: 'unreachable' } },
  { fault: { kind: 'drop' }, expected: { kind: 'unreachable' } },
  { fault: { kind: 'html' }, expected: { kind: 'unreachable' } },
  { fault: { kind: 'refuse', code: 400, description: 'Bad Request: chat not found' }, expected: { kind: 'gone' } },
  { fault: { kind: 'refuse', code: 401, description: 'Unauthorized' }, expected: { kind: 'unreachable' } },
  { fault: { kind: 'refuse', code: 400, description: 'Bad Request: something new' }, expected: { kind: 'refused' } },
] as const
for (const { fault, expected } of outcomes)
  test(`${fault.kind}${'code' in fault ? ` ${fault.code} ${fault.description}` : ''} is ${expected.kind}, and the token is not in it`, async (t) => {
    const { telegram, messenger, turns } = await line(t)
    telegram.fault({ ...fault })
    const outcome = await messenger.send(digest(), subscriber, turns)
    assert.partialDeepStrictEqual(outcome, expected)
    assert.doesNotMatch(JSON.stringify(outcome), /AAtest/)
  })

test('a group that became a supergroup is moved', async (t) => {
  const { telegram, messenger, turns } = await line(t)
  const group = telegram.group({ id: -500, title: 'Traders', members: [[anna, 'administrator']] })
  const next = group.migrate()
  const outcome = await messenger.send(digest(), { ...subscriber, id: '-500', kind: 'group' }, turns)
  assert.deepEqual(outcome, { kind: 'moved', to: String(next) })
})

test('a pause in the middle of several messages is kept, and none is sent twice', async (t) => {
  const { telegram, chat, messenger, turns, paused } = await line(t)
  telegram.fault({ kind: '429', retryAfter: 3, method: 'sendRichMessage', nth: 2 })
  const long = digest({ briefs: Array.from({ length: 60 }, () => brief(articles[0]!)) })
  const outcome = await messenger.send(long, { ...subscriber, language: 'both' }, turns)
  assert.equal(outcome.kind, 'sent')
  assert.deepEqual(paused, [3])
  const sent = chat.messages().filter(({ rich_message }) => rich_message)
  assert.ok(sent.length > 1)
  assert.deepEqual(
    sent.map(({ message_id }) => message_id),
    outcome.kind === 'sent' && outcome.messages,
  )
})

test('what a broken connection interrupted goes on where it was', async (t) => {
  const { telegram, chat, messenger, turns } = await line(t)
  telegram.fault({ kind: 'drop', method: 'sendRichMessage', nth: 2 })
  const long = digest({ briefs: Array.from({ length: 60 }, () => brief(articles[0]!)) })
  assert.equal((await messenger.send(long, { ...subscriber, language: 'both' }, turns)).kind, 'unreachable')
  const outcome = await messenger.send(long, { ...subscriber, language: 'both' }, turns)
  assert.deepEqual(outcome, { kind: 'sent', messages: chat.messages().map(({ message_id }) => message_id) })
})

test('a corrected digest is shown in the messages that were sent', async (t) => {
  const { chat, messenger, turns } = await line(t)
  const first = await messenger.send(digest(), subscriber, turns)
  assert.equal(first.kind, 'sent')
  const [one, two] = digest().briefs as [ReturnType<typeof brief>, ReturnType<typeof brief>]
  const corrected = {
    ...one,
    corrected: true,
    claims: one.claims.map((claim) => ({ ...claim, text: { zh: '更正', en: 'Put right' }, origin: 'corrected' as const })),
  }
  const revised = digest({ briefs: [corrected, two], revision: 1 })
  const messages = first.kind === 'sent' ? first.messages : []
  assert.deepEqual(await messenger.revise(revised, subscriber, messages, turns), { kind: 'sent', messages })
  assert.equal(chat.messages().length, 1)
  assert.match(visibleText(chat.last()!), /Corrected since it was sent[\s\S]*Put right/)
  assert.deepEqual(await messenger.revise(revised, subscriber, messages, turns), { kind: 'sent', messages })
})

test('quiet subscribers are not woken', async (t) => {
  const { telegram, messenger, turns } = await line(t)
  await messenger.send(digest(), { ...subscriber, preferences: { quiet: true } }, turns)
  assert.match(JSON.stringify(telegram.calls()), /"disable_notification":true/)
})

test('as a paid broadcast more than thirty messages pass in a second, and without it Telegram refuses the rest', async (t) => {
  for (const paid of [true, false]) {
    const telegram = createSandbox({ token, clock: { now: () => new Date('2026-03-04T01:00:00Z') }, limits: 'telegram' })
    const apiRoot = await telegram.listen()
    t.after(() => telegram.close())
    const store = await openStore({ url: 'memory:', dataDir: '' })
    for (const article of articles) await store.articles.set(article.id, article)
    t.after(() => store.close())
    const messenger = createMessenger({ api: createApi(token, apiRoot, paid), store, wording: createWording() })
    const outcomes = await Promise.all(
      Array.from({ length: 60 }, async (_, at) => {
        telegram.reader({ id: 500 + at, first_name: 'Reader' })
        return messenger.send(digest(), { ...subscriber, id: String(500 + at) }, { take: (call) => call(), pause: () => {} })
      }),
    )
    assert.equal(outcomes.filter(({ kind }) => kind === 'sent').length, paid ? 60 : 30)
  }
})

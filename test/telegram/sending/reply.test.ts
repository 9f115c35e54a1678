import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Answer, Question } from '../../../src/news/question.ts'
import { visibleText } from '../../../src/sandbox/front.ts'
import { createSandbox } from '../../../src/sandbox/sandbox.ts'
import { openStore } from '../../../src/store/open.ts'
import { createApi } from '../../../src/telegram/bot.ts'
import type { BotDeps } from '../../../src/telegram/deps.ts'
import { createReply } from '../../../src/telegram/sending/reply.ts'
import { storyOfMessage } from '../../../src/telegram/thread.ts'
import { createWording } from '../../../src/telegram/wording/wording.ts'
import { anna, token } from '../harness.ts'
import { articles, brief, digest } from '../sample.ts'

const [trains] = articles as [(typeof articles)[0]]
const sentence = trains.sentences[1]!
const answer: Extract<Answer, { kind: 'answered' }> = {
  kind: 'answered',
  claims: [{ text: { zh: '货值3.2亿元。', en: 'They were worth 320 million yuan.' }, evidence: [sentence.id], origin: 'written' }],
  more: [],
  citations: [
    {
      sentence: sentence.id,
      article: trains.id,
      headline: trains.headline,
      page: '1',
      date: '2026-03-04',
      quote: sentence.text,
      url: trains.url!,
    },
  ],
  writer: 'test-model',
}

const line = async (t: TestContext, held = false, gloss?: BotDeps['gloss']) => {
  const telegram = createSandbox({ token, clock: { now: () => new Date('2026-03-04T01:00:00Z') } })
  const apiRoot = await telegram.listen()
  const store = await openStore({ url: 'memory:', dataDir: '' })
  t.after(async () => {
    await telegram.close()
    await store.close()
  })
  const slept: number[] = []
  const sleep = async (ms: number) => void slept.push(ms)
  const chat = telegram.reader(anna)
  const asked = chat.send('How much were the goods worth?')
  const question: Question = {
    id: `101-${asked.message_id}`,
    chat: '101',
    reader: '101',
    message: asked.message_id,
    text: asked.text!,
    language: 'en',
    askedAt: '2026-03-04T01:00:00Z',
    state: 'asked',
  }
  return {
    telegram,
    store,
    chat,
    question,
    slept,
    reply: createReply({
      api: createApi(token, apiRoot),
      store,
      wording: createWording(),
      held: async () => held,
      ...(gloss && { gloss }),
      sleep,
    }),
  }
}

test('an answer replies to its question, with sources that open', async (t) => {
  const { chat, question, reply, store } = await line(t)
  assert.equal(await reply.answer(question, answer, false), 'sent')
  const message = chat.last()!
  assert.equal(message.reply_to_message?.message_id, question.message)
  assert.match(
    visibleText(message),
    /^They were worth 320 million yuan\. \[1\]\nSource\n\[1\] 货值共计3\.2亿元。\n跨境班列本月开出百列 \(March 4, 2026, page 1\)\nWritten by a language model \(test-model\)/,
  )
  assert.match(JSON.stringify(message.rich_message), /"url":"https:\/\/paper\.example/)
  assert.deepEqual(chat.buttons(), ['跨境班列本月开出百列 ›'])
  assert.equal(await storyOfMessage(store, '101', message.message_id), trains.id)
})

for (const held of [false, true])
  test(`a source is named by its brief’s headline${held ? ', but by the printed one while the digest is held' : ''}`, async (t) => {
    const { chat, question, reply, store } = await line(t, held)
    await store.digests.set(digest().id, digest())
    await store.articles.set(trains.id, trains)
    await reply.answer(question, answer, false)
    assert.deepEqual(chat.buttons(), [held ? '跨境班列本月开出百列 ›' : 'Headline of 1 ›'])
  })

test('a nearest story that is in no digest stands under the gloss of its headline, which is said to be one', async (t) => {
  const written = brief(trains, { headline: { zh: trains.headline, en: 'A hundred trains' }, writer: { name: 'offline' } })
  const { chat, question, reply, store } = await line(t, false, async () => written)
  await store.articles.set(trains.id, trains)
  await reply.answer(question, { kind: 'not in the paper', nearest: answer.citations }, false)
  assert.deepEqual(chat.buttons(), ['A hundred trains ›'])
  assert.match(visibleText(chat.last()!), /rough machine English/)
  await reply.answer({ ...question, language: 'zh' }, { kind: 'not in the paper', nearest: answer.citations }, false)
  assert.deepEqual(chat.buttons(), ['跨境班列本月开出百列 ›'])
  assert.doesNotMatch(visibleText(chat.last()!), /机器粗译/)
})

test('what else the paper says is folded below the answer', async (t) => {
  const { chat, question, reply } = await line(t)
  const further = trains.sentences[0]!
  const claim = { text: { zh: '列车百列。', en: 'A hundred trains left.' }, evidence: [further.id], origin: 'written' as const }
  const [citation] = answer.citations
  await reply.answer(
    question,
    { ...answer, more: [claim], citations: [citation!, { ...citation!, sentence: further.id, quote: further.text }] },
    false,
  )
  const message = chat.last()!
  const folded = message.rich_message!.blocks.find((block) => block.type === 'details')
  assert.match(JSON.stringify(folded), /More from the paper.*A hundred trains left\..*\[2\]/)
  assert.match(visibleText(message), /They were worth 320 million yuan\. \[1\]\nMore from the paper\nA hundred trains left/)
})

test('what the paper does not say is said so, with the nearest stories', async (t) => {
  const { chat, question, reply } = await line(t)
  await reply.answer(question, { kind: 'not in the paper', nearest: answer.citations }, true)
  assert.match(visibleText(chat.last()!), /Sorry to keep you waiting\.\nThe paper doesn't say\.\nPerhaps of interest:/)
  assert.equal(chat.buttons().length, 1)
})

test('an answer grows in a draft that can be stopped, and the final one takes its place', async (t) => {
  const { chat, question, reply } = await line(t)
  await reply.waiting(question, 2)
  assert.match(JSON.stringify(chat.drafts()), /2\u00a0questions are ahead/)
  await reply.draft(question, 'They were')
  assert.match(JSON.stringify(chat.drafts()), /They were/)
  assert.equal(chat.drafts()[0]?.can_stop, true)
  await reply.answer(question, answer, false)
  assert.deepEqual(chat.drafts(), [])
})

test('a server without rich messages shows drafts and answers in plain form', async (t) => {
  const { telegram, chat, question, reply } = await line(t)
  for (const method of ['sendRichMessage', 'sendRichMessageDraft'])
    telegram.fault({ kind: 'refuse', code: 404, description: 'Not Found', method })
  await reply.draft(question, 'They were')
  assert.equal(chat.drafts()[0]?.text, 'They were')
  assert.equal(await reply.answer(question, answer, false), 'sent')
  assert.match(chat.last()!.text ?? '', /^They were worth/)
})

test('the reader is told when the questions of the day are used up', async (t) => {
  const { chat, question, reply } = await line(t)
  assert.equal(await reply.refuse(question, { kind: 'daily limit', limit: 30 }), 'sent')
  assert.match(visibleText(chat.last()!), /today's 30 questions/)
})

test('a pause that Telegram asks for is kept; a reader who left is gone; a broken line is tried later', async (t) => {
  const { telegram, question, reply, slept } = await line(t)
  telegram.fault({ kind: '429', retryAfter: 2, nth: 1 })
  assert.equal(await reply.answer(question, answer, false), 'sent')
  assert.deepEqual(slept, [2000])
  telegram.clearFaults()
  telegram.fault({ kind: 'drop' })
  assert.equal(await reply.answer(question, answer, false), 'unreachable')
  telegram.clearFaults()
  telegram.chat(101).block()
  assert.equal(await reply.answer(question, answer, false), 'gone')
})

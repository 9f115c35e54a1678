import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Asked } from '../../src/answers/answer.ts'
import type { Claim } from '../../src/news/claim.ts'
import type { Answer } from '../../src/news/question.ts'
import { type AnswerRequest, type Writer, WriterError } from '../../src/writers/writer.ts'
import { openRoom, today } from './edition.ts'

const room = await openRoom()
const ask = (text: string, more: Partial<Asked> = {}) =>
  room.answering.answer({ text, language: /\p{Script=Han}/u.test(text) ? 'zh' : 'en', thread: [], today, ...more })
const quotes = (answer: Answer) => (answer.kind === 'answered' ? answer.citations.map(({ quote }) => quote) : [])
const textOf = (answer: Answer, language: 'zh' | 'en') =>
  answer.kind === 'answered' ? answer.claims.map(({ text }) => text[language]).join(' ') : answer.kind

for (const { question, sentence, figure } of [
  { question: '佳禾镇前两个月对中东出口多少？', sentence: '对中东出口额达2.36亿元', figure: '2.36亿元' },
  { question: '新图书馆哪天闭馆？', sentence: '每周二闭馆', figure: '周二' },
  { question: '松溪大桥有多长？', sentence: '大桥全长876米', figure: '876米' },
  { question: 'How long is the bridge?', sentence: '大桥全长876米', figure: '876' },
  { question: 'How many books does the new library have?', sentence: '藏书62万册', figure: '620,000' },
  { question: 'When will the overseas warehouse in Riyadh be in use?', sentence: '利雅得设立海外仓', figure: 'September' },
]) {
  test(`${question} is answered with the sentence that says it, to the letter`, async () => {
    const answer = await ask(question)
    const language = /\p{Script=Han}/u.test(question) ? 'zh' : 'en'
    assert.ok(quotes(answer)[0]?.includes(sentence), JSON.stringify(answer))
    assert.ok(textOf(answer, language).includes(figure), textOf(answer, language))
    const sentences = room.articles.flatMap((article) => article.sentences.map(({ text }) => text.trim()))
    assert.ok(quotes(answer).every((quote) => sentences.includes(quote)))
  })
}

for (const question of [
  'Who won the football championship?',
  '义乌机场去年旅客吞吐量是多少？',
  'What is the capital of Australia?',
  'How many tons of rice?',
  '谁获得了诺贝尔文学奖？',
  '大桥几点合龙的？',
  '图书馆新馆的电话是多少？',
]) {
  test(`${question} is not in the paper`, async () => {
    assert.equal((await ask(question)).kind, 'not in the paper')
  })
}

test('an answer that may be none is given as such, one that is sure is not', async () => {
  const answers = await Promise.all(['新图书馆的停车费多少钱？', 'tea garden owner?', '松溪大桥有多长？'].map((text) => ask(text)))
  assert.deepEqual(
    answers.map((answer) => (answer.kind === 'answered' ? (answer.unsure ?? false) : answer.kind)),
    [true, true, false],
  )
})

test('a question that the paper is silent on gets the stories on its subject, and none where there are none', async () => {
  const answers = await Promise.all(['松溪大桥的热线电话是多少？', '火星上有水吗'].map((text) => ask(text)))
  assert.deepEqual(
    answers.map((answer) => (answer.kind === 'not in the paper' ? answer.nearest.map(({ headline }) => headline) : answer.kind)),
    [['松溪大桥完成合龙'], []],
  )
})

test('of single sentences the best one is the answer; what else was found goes into more, with its source', async () => {
  const answer = await ask('What is new at the library?')
  assert.equal(answer.kind === 'answered' && answer.claims.length, 1)
  assert.ok(answer.kind === 'answered' && answer.more.length > 0, JSON.stringify(answer))
  for (const { evidence } of answer.more) assert.ok(answer.citations.some(({ sentence }) => evidence.includes(sentence)))
})

test('beside the best sentence stands one that is about as likely the answer', async () => {
  const answer = await ask('佳禾镇袜业对中东、沙特出口多少？')
  assert.match(textOf(answer, 'zh'), /0\.9亿元.*2\.36亿元/)
})

for (const question of [
  '松溪大桥和城南图书馆相比，哪个面积、长度更大？',
  'Compare the length of the Songxi bridge and the area of the new library',
]) {
  test(`${question} gets a sentence of each of the two stories`, async () => {
    const answer = await ask(question)
    const stories = answer.kind === 'answered' ? answer.claims.map(({ evidence }) => evidence[0]!.split('.')[0]) : []
    assert.equal(new Set(stories).size, 2, JSON.stringify(answer))
  })
}

test('small talk is answered without searching', async () => {
  const kinds = await Promise.all(['谢谢！', 'Thanks a lot', '你是谁？', 'hello'].map((text) => ask(text)))
  assert.deepEqual(
    kinds.map((answer) => (answer.kind === 'talk' ? answer.talk : answer.kind)),
    ['thanks', 'thanks', 'about', 'greeting'],
  )
})

test('a question about a story is understood without its name', async () => {
  const bridge = room.articles.find(({ headline }) => headline.startsWith('松溪大桥'))!
  assert.ok(quotes(await ask('总投资多少？', { about: bridge.id }))[0]?.includes('总投资3.2亿元'))
})

test('a follow-up goes on from the question before', async () => {
  const before = room.articles.find(({ headline }) => headline.startsWith('佳禾镇'))!
  const thread = [{ question: '佳禾镇对中东出口多少？', answer: '2.36亿元', articles: [before.id], at: '2026-03-03T01:00:00.000Z' }]
  assert.ok(quotes(await ask('那进口呢？', { thread }))[0]?.includes('进口原料0.4亿元'))
  assert.ok(quotes(await ask('And imports?', { thread }))[0]?.includes('进口原料0.4亿元'))
})

test('a date that says which paper is meant limits the editions', async () => {
  assert.ok(quotes(await ask('昨天的报纸上，城南图书馆有什么消息？')).every((quote) => !quote.includes('志愿者')))
})

const writerOf = (write: (request: AnswerRequest) => Claim[] | Promise<Claim[]>): Writer => ({
  name: { name: 'model', model: 'scripted' },
  writeBrief: () => Promise.reject(new Error('not asked for')),
  writeAnswer: async (request) => ({ claims: await write(request), usage: { tokens: 1, cost: 0 } }),
})
const claim = (zh: string, en: string, ...evidence: string[]): Claim => ({ text: { zh, en }, evidence, origin: 'written' })
const bridgeSentence = room.articles.flatMap(({ sentences }) => sentences).find(({ text }) => text.includes('876米'))!

test('what a model wrote truly is shown as the model wrote it, with the sentence it rests on', async () => {
  const writer = writerOf(() => [claim('松溪大桥全长876米。', 'The Songxi Bridge is 876 metres long.', bridgeSentence.id)])
  const { answering } = await openRoom({ writer })
  const answer = await answering.answer({ text: 'How long is the bridge?', language: 'en', thread: [], today })
  assert.deepEqual(
    [textOf(answer, 'en'), quotes(answer), answer.kind === 'answered' && answer.writer],
    ['The Songxi Bridge is 876 metres long.', [bridgeSentence.text], 'scripted'],
  )
})

/** A writer that answers with the first sentence it is offered, and restates as told. */
const restating = (restate: NonNullable<Writer['restate']>): Writer => ({
  ...writerOf(({ sentences }) => [claim('松溪大桥全长876米。', 'The Songxi Bridge is 876 metres long.', sentences[0]!)]),
  restate,
})
const sideways = 'What is the span of the thing over that stream, end to end?'

test('a question that stands alone is put to the writer once, not again in brackets', async () => {
  const put: string[] = []
  const writer: Writer = {
    ...writerOf(({ question, sentences }) => {
      put.push(question)
      return [claim('松溪大桥全长876米。', 'The Songxi Bridge is 876 metres long.', sentences[0]!)]
    }),
    restate: async ({ question }) => ({ question: { zh: '松溪大桥全长多少米？', en: question }, usage: { tokens: 1, cost: 0 } }),
  }
  const { answering } = await openRoom({ writer })
  const text = 'How long is the Songxi Bridge?'
  await answering.answer({ text, language: 'en', thread: [], today })
  assert.deepEqual(put, [text])
})

test('a question in other words than the paper is carried over by a model, and found', async () => {
  const usage = { tokens: 1, cost: 0 }
  const asked: string[] = []
  const writer = restating(async ({ question }) => {
    asked.push(question)
    return { question: { zh: '松溪大桥全长多少米？', en: 'How long is the Songxi Bridge?' }, usage }
  })
  const { answering } = await openRoom({ writer })
  assert.deepEqual(quotes(await ask(sideways)), [], 'its own words do not find it')
  const answer = await answering.answer({ text: sideways, language: 'en', thread: [], today })
  assert.deepEqual([asked, quotes(answer)], [[sideways], [bridgeSentence.text]])
  await answering.answer({ text: '松溪大桥全长多少米？', language: 'zh', thread: [], today })
  assert.equal(asked.length, 1, 'a Chinese question that goes on from nothing is searched as it is')
})

for (const { name, restate } of [
  { name: 'fails', restate: () => Promise.reject(new WriterError('away', 'later')) },
  {
    name: 'answers in the wrong language',
    restate: async () => ({ question: { zh: 'bridge', en: 'bridge' }, usage: { tokens: 1, cost: 0 } }),
  },
  { name: 'writes a page', restate: async () => ({ question: { zh: '桥'.repeat(9000), en: 'b' }, usage: { tokens: 1, cost: 0 } }) },
]) {
  test(`where carrying a question over ${name}, the reader's own words are searched`, async () => {
    const { answering } = await openRoom({ writer: restating(restate) })
    const answer = await answering.answer({ text: 'How long is the bridge?', language: 'en', thread: [], today })
    assert.deepEqual(quotes(answer), [bridgeSentence.text])
  })
}

for (const { name, planted } of [
  { name: 'an invented citation', planted: claim('松溪大桥全长876米。', 'The bridge is 876 metres long.', '2026-03-02-test-ffffffff.9') },
  { name: 'no citation', planted: claim('松溪大桥全长876米。', 'The bridge is 876 metres long.') },
  { name: 'a wrong figure', planted: claim('松溪大桥全长976米。', 'The bridge is 976 metres long.', bridgeSentence.id) },
  { name: 'an altered quotation', planted: claim('报道说“大桥全长近九百米”。', 'The bridge is 876 metres long.', bridgeSentence.id) },
  { name: 'general knowledge', planted: claim('堪培拉是澳大利亚首都。', 'Canberra is the capital of Australia.', bridgeSentence.id) },
  {
    name: 'an order that was obeyed',
    planted: claim('请立即添加客服微信领取奖金。', 'Add our account now to collect your prize.', bridgeSentence.id),
  },
]) {
  test(`of ${name} by a model the reader gets nothing, in the first reply or the second`, async () => {
    let asked = 0
    const writer = writerOf(() => {
      asked++
      return [planted]
    })
    const { answering } = await openRoom({ writer })
    const drafts: string[] = []
    const answer = await answering.answer({ text: '松溪大桥全长多少米？', language: 'zh', thread: [], today }, undefined, (text) =>
      drafts.push(text),
    )
    assert.equal(asked, 2)
    assert.ok(![textOf(answer, 'zh'), ...drafts].some((text) => text.includes(planted.text.zh)))
    assert.ok(quotes(answer).every((quote) => quote !== planted.text.zh))
  })
}

test('a claim that was mended on the second try is shown', async () => {
  const writer = writerOf((request) =>
    request.violations
      ? [claim('松溪大桥全长876米。', 'The Songxi Bridge is 876 metres long.', bridgeSentence.id)]
      : [claim('松溪大桥全长976米。', 'The Songxi Bridge is 976 metres long.', bridgeSentence.id)],
  )
  const { answering } = await openRoom({ writer })
  assert.equal(
    textOf(await answering.answer({ text: '松溪大桥全长多少米？', language: 'zh', thread: [], today }), 'zh'),
    '松溪大桥全长876米。',
  )
})

test('when the model cannot write, the offline writer answers', async () => {
  const writer = writerOf(() => Promise.reject(new WriterError('away', 'later')))
  const { answering } = await openRoom({ writer })
  const answer = await answering.answer({ text: '松溪大桥全长多少米？', language: 'zh', thread: [], today })
  assert.deepEqual([answer.kind === 'answered' && answer.writer, textOf(answer, 'zh').includes('876米')], ['offline', true])
})

test('a model that finds no answer in the sentences is believed', async () => {
  const { answering } = await openRoom({ writer: writerOf(() => []) })
  assert.equal((await answering.answer({ text: '松溪大桥全长多少米？', language: 'zh', thread: [], today })).kind, 'not in the paper')
})

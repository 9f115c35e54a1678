import { setTimeout as sleep } from 'node:timers/promises'
import type { Broadcast } from '../../src/delivery/broadcast.ts'
import type { Article } from '../../src/news/article.ts'
import { type Brief, sections } from '../../src/news/brief.ts'
import type { Violation, ViolationKind } from '../../src/news/claim.ts'
import type { Delivery } from '../../src/news/delivery.ts'
import type { Digest } from '../../src/news/digest.ts'
import type { Answer, Citation, Question } from '../../src/news/question.ts'
import { buttonsOf, type ChatFront, visibleText } from '../../src/sandbox/front.ts'
import { type Alarm, createAlarm } from '../../src/telegram/alarm.ts'
import { createApi } from '../../src/telegram/bot.ts'
import { pressData } from '../../src/telegram/buttons.ts'
import { adminCommands, readerCommands } from '../../src/telegram/commands.ts'
import type { RunOutcome, Sent } from '../../src/telegram/deps.ts'
import { createReply } from '../../src/telegram/sending/reply.ts'
import { createWithoutPaper } from '../../src/telegram/without-paper.ts'
import { createWording, type Reading, type Wording } from '../../src/telegram/wording/wording.ts'
import { findings } from './findings.ts'
import { anna, chen, delivered, editing, editor, house } from './harness.ts'
import { heard } from './wording/messages.ts'

export type Paper = { digest: Digest; articles: Article[] }
type Test = Parameters<typeof house>[0]

/** Presses whatever can be pressed, oldest message first, at most so often: a menu that edits itself shows its pages that way. */
const mostPresses = 150
const kinds: Record<ViolationKind, true> = {
  quantity: true,
  date: true,
  name: true,
  quotation: true,
  parity: true,
  direction: true,
  qualifier: true,
  ownership: true,
  term: true,
  form: true,
  evidence: true,
}
const alarms: Alarm[] = [
  { kind: 'not out', why: 'nothing for that day' },
  { kind: 'failed', why: findings },
  { kind: 'held', edition: 'x', until: '09:00' },
  { kind: 'budget', spent: '$5' },
  { kind: 'undelivered', edition: 'x', failed: 1, why: 'Bad Request' },
  { kind: 'partial', edition: 'x', pages: 2, stories: 9, usualPages: 4, usualStories: 30 },
  { kind: 'completed', edition: 'x', pages: 4, stories: 30, usualPages: 4, usualStories: 30 },
  { kind: 'omitted', edition: 'x', omissions: [{ article: 'x', headline: '一', reason: { kind: 'nothing passed' } }] },
]

/**
 * Brings the bot to say all that it can say about a paper, to an editor who reads in that language, in the rich or the plain form. Gives
 * which messages of the wording were said, what the server refused, what the bot logged, all its calls, and what people typed.
 */
export const sayEverything = async (
  t: Test,
  { digest, articles }: Paper,
  reading: Reading,
  form: 'rich' | 'plain',
  real: Wording = createWording(),
) => {
  const said = new Set<string>()
  const wording = heard(real, (key, text) => {
    said.add(key)
    return text()
  })
  const first = articles.find(({ id }) => id === digest.briefs[0]!.article)!
  const extra: Article = { ...first, id: `${digest.id}-0123abcd`, headline: '未选的一篇' }
  const evening = { id: 'lgwb', name: '临港晚报', english: 'Lingang Evening News' }
  let passed = 0
  let [day, waits, finds, breaks] = [digest.date, false, true, false]
  const gloss = async ({ id }: Article): Promise<Brief> => ({ ...digest.briefs[0]!, article: id, writer: { name: 'offline' } })
  let run: RunOutcome = { kind: 'made', digest }
  const nobody = { ...delivered, sent: 0, failed: 0, gone: 0, waiting: 0 }
  const violations = Object.keys(kinds).map(
    (kind): Violation => ({ kind: kind as ViolationKind, where: 'zh', text: '900', why: 'the evidence has 500' }),
  )
  const open = await house(
    t,
    {
      fetch: (async (...given: Parameters<typeof fetch>) => (breaks ? new Response('', { status: 500 }) : fetch(...given))) as typeof fetch,
      now: () => new Date(Date.parse(`${day}T01:00:00Z`) + passed),
      paper: digest.paper,
      papers: [digest.paper, evening],
      held: async () => waits,
      spent: async () => ({ tokens: 7, cost: 0.1 }),
      earlier: async () => articles.slice(-3).map(({ id }) => id),
      search: async () => {
        if (breaks) throw new Error('the index is gone')
        return finds ? [...articles, extra].map(({ id }) => ({ article: id })) : []
      },
      gloss,
      editing: {
        publish: async ({ onProgress, onDelivery }) => {
          for (const stage of ['reading', 'writing', 'checking', 'done'] as const) onProgress?.({ stage, done: 1, of: 2 })
          passed = 60_000
          onDelivery?.({ sent: 1, failed: 0, gone: 0, of: 20 })
          passed = 0
          return { run, held: waits, ...(!waits && { delivered: finds ? delivered : nobody }) }
        },
        make: async () => run,
        resend: async () => delivered,
        correct: async (_, { onProgress } = {}) => {
          passed = 60_000
          onProgress?.({ sent: 1, failed: 0, gone: 0, of: 2 })
          passed = 0
          return finds ? delivered : { ...delivered, sent: 0, failed: 0, gone: 0 }
        },
        check: async () => violations,
        rewrite: async (article) =>
          breaks
            ? { kind: 'omission', reason: 'nothing of it passed' }
            : { kind: 'brief', brief: digest.briefs.find((brief) => brief.article === article.id)! },
        takeIn: async (sent: Sent) =>
          breaks ? { kind: 'refused', why: 'it cannot be read' } : { ...(await editing.takeIn(sent)), ...keepFails(sent) },
        unknownTerms: async () => ['松溪大桥'],
      },
    },
    { wording, stored: false },
  )
  const { telegram, store, bot, log } = open
  if (form === 'plain')
    for (const method of ['sendRichMessage', 'sendRichMessageDraft'])
      telegram.fault({ kind: 'refuse', code: 404, description: 'Not Found: method not found', method })
  const chat = telegram.chat(editor.id)
  const own = String(editor.id)
  const subscribe = (id = own, language = reading, preferences = {}) =>
    store.subscribers.set(id, { id, kind: 'private', language, state: 'active', since: `${digest.date}T00:00:00Z`, preferences })
  /** Until everything that was said to the bot here is answered, and nothing goes on beside it. */
  const settled = async (where: ChatFront = chat) => {
    const after = where.messages().at(-1)?.message_id ?? 0
    where.send('/nosuchthing')
    await where.until((message) => /\/help|unknown-command/.test(visibleText(message)), { after, within: 30_000 })
    for (
      let calls = -1;
      calls !== telegram.count('sendMessage') + telegram.count('sendRichMessage') + telegram.count('editMessageText');
    ) {
      calls = telegram.count('sendMessage') + telegram.count('sendRichMessage') + telegram.count('editMessageText')
      await sleep(15)
    }
  }
  const say = async (...texts: string[]) => {
    for (const text of texts) chat.send(text)
    await settled()
  }
  const api = createApi(open.deps.token, telegram.url)
  /** Presses data as from a message of ours, in a chat or the editor's own. */
  const press = async (data: string, where: ChatFront = chat, as?: number) => {
    const { message_id } = await api.sendMessage(where.id, 'a message', {
      reply_markup: { inline_keyboard: [[{ text: '·', callback_data: data }]] },
    })
    await where.press(data, { message: message_id, ...(as !== undefined && { as }) })
  }
  const admin = (action: Parameters<typeof pressData>[0] & { kind: 'admin' }) => press(pressData(action))
  const pressAll = async () => {
    const pressed = new Set<string>()
    while (pressed.size < mostPresses) {
      const all = chat.messages().flatMap((message) => buttonsOf(message).flatMap(({ callback_data }) => callback_data ?? []))
      const data = all.find((one) => !pressed.has(one))
      if (data === undefined) break
      pressed.add(data)
      await chat.press(data)
      await store.subscribers.set(own, { ...(await store.subscribers.get(own))!, language: reading })
    }
    await settled()
    return pressed.size
  }

  // Nothing has been read yet, and nobody has subscribed.
  await say('/settings', '/stop')
  await subscribe()
  await say('/today', '/stories', '/status', '/admin', '/review', '/asked', '/term')
  await admin({ kind: 'admin', action: 'resend' })

  // A day like any other, with a story that was not chosen.
  await store.digests.set(digest.id, digest)
  for (const article of [...articles, extra]) await store.articles.set(article.id, article)
  const commands = [...readerCommands, ...adminCommands].filter((command) => command !== 'stop').map((command) => `/${command}`)
  await say(
    ...commands,
    '/digest 1999-03-04',
    '/digest soon',
    '/search x',
    '/term 松溪大桥 = Songxi Bridge',
    '/term 松溪大桥',
    '/term 某桥',
  )
  await say(
    `/note ${articles.map(({ headline }) => headline).join('')}`,
    '/run soon',
    `/start ${first.id}`,
    `/start ${extra.id}`,
    '/start x',
  )
  finds = false
  await say('/search 没有')
  const pressed = await pressAll()
  await say('/stop')
  await say(`/start ${first.id}`)
  await subscribe()

  // Settings that say something each, and sections of every name.
  await store.digests.set(digest.id, {
    ...digest,
    briefs: digest.briefs.map((brief, at) => ({ ...brief, section: sections[at % sections.length]! })),
  })
  const chosen = { stories: 3, hour: '09:00', weekdays: [1], quiet: true, pausedUntil: '2030-01-01', without: ['world' as const] }
  await subscribe(own, reading, chosen)
  await say('/settings', '/today')
  for (const page of ['pause', 'zone', 'weekdays', 'sections', 'papers', 'stories', 'hour', 'language', 'main'])
    await press(pressData({ kind: 'settings', page }))
  await subscribe(own, reading, { without: sections.slice(1) })
  await store.digests.set(digest.id, { ...digest, briefs: digest.briefs.map((brief) => ({ ...brief, section: 'world' })) })
  await say('/today')
  await subscribe()
  for (const section of sections) {
    await store.digests.set(digest.id, {
      ...digest,
      briefs: digest.briefs.map((brief, at) => ({ ...brief, section: at === 0 ? section : 'trade' })),
    })
    await say('/today')
  }

  // Everything that a brief and a digest may be.
  const changed: Partial<Digest['briefs'][0]>[] = [
    {
      corrected: true,
      retitled: { origin: 'corrected' },
      claims: digest.briefs[0]!.claims.map((claim) => ({ ...claim, origin: 'corrected' })),
    },
    { claims: digest.briefs[0]!.claims.map((claim) => ({ ...claim, origin: 'edited' })), check: 'extracted' },
    {
      claims: digest.briefs[0]!.claims.map((claim) => ({ ...claim, origin: 'extracted' })),
      writer: { name: 'm', model: 'm' },
      check: 'rewritten',
    },
    { writer: { name: 'offline' } },
  ]
  const many = Array.from({ length: 24 }, (_, at) => ({ ...digest.briefs[at % digest.briefs.length]!, ...changed[at % changed.length] }))
  for (const briefs of [many, ...changed.map((change) => [{ ...digest.briefs[0]!, ...change }])]) {
    await store.digests.set(digest.id, { ...digest, briefs, pages: briefs === many ? [] : ['1'] })
    await say('/today', '/review')
  }
  await store.digests.set(digest.id, digest)

  // Review, corrections, and what an editor does with a story.
  const [story] = digest.briefs
  const act = { article: story!.article }
  const tellField = async (value: string, text: string) => {
    await admin({ kind: 'admin', action: 'field', ...act, value })
    chat.reply(chat.last()!.message_id, text)
    await settled()
  }
  await admin({ kind: 'admin', action: 'correct', edition: digest.id })
  await tellField('0.en', 'There are 900 of them.')
  violations.length = 0
  for (finds of [true, false]) {
    await tellField('h.zh', finds ? '新的标题' : '另一个标题')
    await admin({ kind: 'admin', action: 'correct', edition: digest.id })
    await settled()
  }
  await tellField('h.zh', '另一个标题')
  waits = true
  await say('/review', '/run', '/admin')
  for (const action of ['review', 'up', 'edit', 'rewrite', 'drop', 'keep', 'sendme', 'sendall', 'correct'] as const)
    await admin({ kind: 'admin', action, ...(action === 'review' || action.startsWith('send') ? { edition: digest.id } : act) })
  await settled()
  await store.digests.set(digest.id, { ...digest, briefs: digest.briefs.map((brief) => ({ ...brief, section: 'trade' })) })
  await say('/review')
  await store.digests.set(digest.id, digest)
  waits = false
  for (const action of ['up', 'drop', 'sendall'] as const) await admin({ kind: 'admin', action, ...act })
  await store.digests.set(digest.id, { ...digest, briefs: [story!] })
  await admin({ kind: 'admin', action: 'drop', ...act })
  await store.digests.set(digest.id, digest)
  const outcomes: RunOutcome[] = [
    { kind: 'not out yet', why: 'nothing' },
    { kind: 'failed', why: 'no story' },
    { kind: 'made', digest },
  ]
  for (run of outcomes) await say('/run', '/run 2026-01-02', '/preview')
  await admin({ kind: 'admin', action: 'resend' })
  breaks = true
  await admin({ kind: 'admin', action: 'rewrite', ...act })
  chat.sendDocument({ name: '00.txt', type: 'text/plain', bytes: new Uint8Array(3) })
  await say('/search x', 'https://paper.example/1.html')
  breaks = false

  // Material, notes, terms.
  await say('https://paper.example/1.html', `${'今天的报纸。'.repeat(100)}\n第二段。`, 'https://paper.example/fails.html')
  chat.sendDocument({ name: '01.txt', type: 'text/plain', bytes: new TextEncoder().encode(first.headline) })
  chat.sendDocument({ name: '02.pdf', type: 'application/pdf', bytes: new Uint8Array(20 * 1024 * 1024 + 1) })
  await settled()
  await admin({ kind: 'admin', action: 'redate', value: '1' })
  chat.reply(chat.last()!.message_id, '2026-03-05')
  await settled()
  for (const value of ['1', '3']) await admin({ kind: 'admin', action: 'take', value })
  await admin({ kind: 'admin', action: 'discard', value: '2' })
  for (const action of ['note', 'unnote'] as const) await admin({ kind: 'admin', action, value: 'nothing' })
  await say('/note 你好')
  await pressNewest(chat)
  await pressNewest(chat, 1)
  await settled()

  // How things are: an edition that is not whole, a later day on which none is out, questions of every outcome.
  const stored = { id: digest.id, paper: digest.paper, date: digest.date, pages: ['1'], articles: [first.id], hash: '', readAt: '' }
  await store.editions.set(digest.id, { ...stored, state: 'partial' })
  const before = new Date(Date.parse(digest.date) - 7 * 86_400_000).toISOString().slice(0, 10)
  await store.editions.set(`${before}-${digest.paper.id}`, { ...stored, state: 'complete' })
  const ask = (message: number, more: Partial<Question> = {}): Question => ({
    ...{ id: `${own}-${message}`, chat: own, reader: own, message, text: '多少？', language: reading === 'en' ? 'en' : 'zh' },
    ...{ askedAt: `${day}T00:30:00Z`, state: 'answered', outcome: 'answered' },
    ...more,
  })
  const asked = [
    ask(1),
    ask(2, { outcome: 'not in the paper' }),
    ask(3, { state: 'failed' }),
    ask(4, { state: 'asked' }),
    ask(5, { state: 'stopped' }),
  ]
  for (const question of asked) await store.questions.set(question.id, question)
  const failed: Delivery = { digest: digest.id, subscriber: '6', state: 'failed', messages: [], attempts: 1, error: 'Bad Request', at: '' }
  for (const [at, state] of (['failed', 'sent', 'pending', 'gone'] as const).entries())
    await store.deliveries.set(`${digest.id}/${6 + at}`, { ...failed, subscriber: `${6 + at}`, state })
  for (const opinion of ['useful', 'not']) await store.notes.set(`feedback/${own}/${opinion}`, opinion)
  const [plainly] = digest.briefs
  const checked = (['rewritten', 'extracted'] as const).map((check) => ({ ...plainly!, check }))
  await store.digests.set(digest.id, { ...digest, briefs: [...digest.briefs, ...checked] })
  await say('/status')
  await store.digests.set(digest.id, digest)
  await say('/admin', '/asked', '/asked soon', '/stories')
  day = new Date(Date.parse(digest.date) + 86_400_000).toISOString().slice(0, 10)
  await say('/today', '/status', '/asked')
  day = digest.date

  // Answers of every kind.
  const reply = createReply({ api, store, wording, held: async () => waits, gloss, sleep: async () => {} })
  const { message_id } = chat.send('?')
  const question = ask(message_id)
  const citations = [...articles.slice(0, 3), extra].map(
    ({ id, headline, sentences, url }): Citation => ({
      ...{ sentence: sentences[0]!.id, article: id, headline, page: '1', date: digest.date, quote: sentences[0]!.text },
      ...(url !== undefined && { url }),
    }),
  )
  const claims = citations.map(({ sentence, quote }) => ({
    text: { zh: quote, en: 'As it says.' },
    evidence: [sentence],
    origin: 'written' as const,
  }))
  const answers: Answer[] = [
    { kind: 'answered', claims, more: claims, citations, writer: 'offline', unsure: true },
    { kind: 'answered', claims: claims.slice(0, 1), more: [], citations: citations.slice(0, 1), writer: 'test-model' },
    { kind: 'not in the paper', nearest: citations },
    { kind: 'not in the paper', nearest: [] },
    ...(['greeting', 'thanks', 'about'] as const).map((talk): Answer => ({ kind: 'talk', talk })),
  ]
  await reply.waiting(question, 0)
  await reply.waiting(question, 2)
  await reply.draft(question, claims.map(({ text }) => text.zh).join('\n'))
  for (const answer of answers) for (const late of [false, true]) await reply.answer(question, answer, late)
  // A question may be in another language than what its reader gets.
  await reply.answer({ ...question, language: 'en' }, { kind: 'not in the paper', nearest: citations }, false)
  await reply.refuse(question, { kind: 'daily limit', limit: 20 })
  await reply.refuse(question, { kind: 'failed' })
  await reply.refuse(question, { kind: 'stopped' })
  const alarm = createAlarm({ api, admins: [editor.id], papers: [digest.paper], wording, store })
  for (const one of alarms) await alarm(one)
  const turns = { take: <T>(call: () => Promise<T>) => call(), pause: () => {} }
  const announce: Broadcast['announce'] = async (_, bring) => {
    const subscriber = { id: String(editor.id), kind: 'private' as const, language: reading, state: 'active' as const, since: '' }
    await bring(subscriber, turns, new AbortController().signal)
    return { ...delivered, ended: 'complete' }
  }
  await createWithoutPaper({ api, wording, papers: [digest.paper, evening], announce })(new AbortController().signal)

  // A reader who is nobody's editor, a group and a channel.
  const reader = telegram.reader(anna)
  await subscribe(String(anna.id))
  reader.sendDocument({ name: 'x.txt', type: 'text/plain', bytes: new Uint8Array(3) })
  await settled(reader)
  for (const data of [
    pressData({ kind: 'report', article: story!.article, claim: 0 }),
    pressData({ kind: 'feedback', article: story!.article, useful: true }),
    'x',
  ])
    await press(data, reader)
  const group = telegram.group({
    ...{ id: -700, title: 'Traders', bot: 'left' },
    members: [
      [chen, 'creator'],
      [anna, 'member'],
    ],
  })
  group.setBot('member', chen.id)
  await store.subscribers.set('-700', { id: '-700', kind: 'group', language: reading, state: 'active', since: `${digest.date}T00:00:00Z` })
  const name = `@${telegram.world.bot.username}`
  for (const text of [name, `/start${name}`, `/settings${name}`, `/stop${name}`, `/forget${name}`, `/help${name}`])
    group.send(text, { as: anna.id })
  await press(pressData({ kind: 'settings', page: 'hour', value: '09:00' }), group, anna.id)
  for (const text of [`/start${name}`, `/today${name}`, `/settings${name}`, `/forget${name}`]) group.send(text, { as: chen.id })
  for (const data of [
    pressData({ kind: 'ask', article: story!.article }),
    pressData({ kind: 'suggested', article: story!.article, question: 0, language: 'zh' }),
  ])
    await press(data, group, chen.id)
  for (const before of [0, 3]) await reply.waiting({ ...question, chat: '-700' }, before)
  await reply.answer({ ...question, chat: '-700', reader: String(anna.id) }, answers[0]!, false)
  const channel = telegram.channel({ id: -701, title: 'News', admins: [editor], bot: 'left' })
  channel.setBot('administrator', editor.id)
  await settled()
  await admin({ kind: 'admin', action: 'channel', value: `${reading}.-701` })

  for (const sure of [false, true]) await press(pressData({ kind: 'forget', sure }))

  // Inline mode, a reader who leaves, and one who comes back.
  finds = true
  for (const query of ['', 'words', `#${story!.article}`]) await chat.inline(query)
  await say('/stop', '/settings', '/start')
  await pressNewest(chat)
  await bot.stop()

  const refused = telegram
    .calls()
    // What is shown already may be chosen again.
    .filter(({ description = '' }) => !description.includes('message is not modified'))
    .filter(({ method, ok }) => !ok && method !== 'getUpdates' && (form === 'rich' || !method.startsWith('sendRichMessage')))
    .map(({ method, description }) => `${method}: ${description}`)
  const typed = [chat, reader, group].flatMap((where) => where.messages()).flatMap(({ from, text }) => (from?.is_bot ? [] : [text ?? '']))
  return { said, refused, pressed, log, calls: telegram.calls(), typed }
}

/** The button at that place under the newest message that has one. */
const pressNewest = async (chat: ChatFront, place = 0) => {
  const message = chat.messages().findLast((one) => one.from?.is_bot && buttonsOf(one).length > place)!
  await chat.press(buttonsOf(message)[place]!.callback_data!, { message: message.message_id })
}

/** What no paper says and nobody types, but the house behind this bot. */
export const stubbed = [
  'a message',
  '未选的一篇',
  '临港晚报',
  'Lingang Evening News',
  '桥修好了',
  'Bridge repaired',
  'why',
  ...alarms.flatMap((alarm) => Object.values(alarm)),
]

/** Of one link: it is found, but cannot be kept. */
const keepFails = (sent: Sent) =>
  sent.kind === 'link' && sent.url.includes('fails')
    ? {
        kind: 'found' as const,
        found: {
          date: '2026-03-04',
          pages: ['1'],
          headlines: [],
          remarks: ['x'],
          keep: async () => ({ kind: 'failed' as const, why: 'it is not' }),
        },
      }
    : {}

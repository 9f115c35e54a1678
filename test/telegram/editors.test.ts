import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Bring } from '../../src/delivery/assignment.ts'
import type { Brief } from '../../src/news/brief.ts'
import type { Violation } from '../../src/news/claim.ts'
import type { Delivery } from '../../src/news/delivery.ts'
import { buttonsOf, visibleText } from '../../src/sandbox/front.ts'
import { createAlarm } from '../../src/telegram/alarm.ts'
import { createApi } from '../../src/telegram/bot.ts'
import { adminActions, pressData } from '../../src/telegram/buttons.ts'
import { adminCommands } from '../../src/telegram/commands.ts'
import type { Sent } from '../../src/telegram/deps.ts'
import { edited } from '../../src/telegram/editing.ts'
import { otherLanguage } from '../../src/telegram/features/editors/review-page.ts'
import { toPlain } from '../../src/telegram/rendering/plain.ts'
import { createCloseReviews } from '../../src/telegram/review-copies.ts'
import { createWording } from '../../src/telegram/wording/wording.ts'
import { anna, delivered, editing, editor, house } from './harness.ts'
import { articles, digest, edition } from './sample.ts'

const [trains, shop] = articles as [(typeof articles)[0], (typeof articles)[0]]

test('an editor runs the digest and sees how far it is in one message', async (t) => {
  const { telegram, after } = await house(t, {
    editing: {
      publish: async ({ onProgress, onDelivery }) => {
        onProgress?.({ stage: 'writing', done: 1, of: 2 })
        onDelivery?.({ sent: 1, failed: 0, gone: 0, of: 2 })
        return { run: { kind: 'made', digest: digest() }, held: false, delivered }
      },
    },
  })
  const chat = telegram.chat(editor.id)
  const shown = await after(chat, () => chat.send('/run'), /Sent to 2/)
  assert.match(shown, /March 4, 2026: 2 briefs, 1 left out\.\nSent to 2 subscribers, gone 1, due later 3\./)
  assert.equal(chat.messages().filter(({ from }) => from?.is_bot).length, 1)
})

for (const { name, outcome, expected } of [
  {
    name: 'is not out yet',
    outcome: { kind: 'not out yet', why: 'nothing for that day' },
    expected: /^Not out yet\. nothing for that day\n+Send me its pages, or try again later: \/run$/,
  },
  { name: 'fails', outcome: { kind: 'failed', why: 'no story could be briefed' }, expected: /That failed: no story could be briefed/ },
] as const)
  test(`a paper that ${name} is told with its reason`, async (t) => {
    const { telegram, after } = await house(t, { editing: { publish: async () => ({ run: outcome, held: false }) } })
    const chat = telegram.chat(editor.id)
    assert.match(await after(chat, () => chat.send('/run 2026-03-04'), /: /), expected)
  })

test('a past day without a paper is not said to be to come', async (t) => {
  const publish = async () => ({ run: { kind: 'not out yet' as const, why: { kind: 'no files' as const, folder: 'inbox' } }, held: false })
  const { telegram, after } = await house(t, { editing: { publish } })
  const chat = telegram.chat(editor.id)
  const told = await after(chat, () => chat.send('/run 2026-03-01'), /No paper/)
  assert.match(told, /^No paper of March 1, 2026 was found\. No page files of that day have come in\.\n+Send me its pages/)
})

test('without a price the panel tells tokens and no cost', async (t) => {
  const { telegram, after } = await house(t, { spent: async () => ({ tokens: 700, cost: 0 }) })
  const chat = telegram.chat(editor.id)
  assert.match(await after(chat, () => chat.send('/status')), /Spent today, answers too: 700 tokens\n/)
})

test('material that cannot be read is refused with what to send instead', async (t) => {
  const why = { kind: 'no text file', file: 'photo.jpg', what: 'an image' } as const
  const { telegram, after } = await house(t, { editing: { takeIn: async () => ({ kind: 'refused', why }) } })
  const chat = telegram.chat(editor.id)
  const told = await after(chat, () => chat.sendDocument({ name: 'photo.jpg', type: 'image/jpeg', bytes: new Uint8Array([1]) }), /Not kept/)
  assert.equal(told, 'Not kept. photo.jpg is not a text file. Send a .txt, .md, .html or .pdf file.')
})

test('a run that breaks says why', async (t) => {
  const publish = async () => {
    throw new Error('the disk is full')
  }
  const { telegram, after } = await house(t, { editing: { publish } })
  const chat = telegram.chat(editor.id)
  assert.match(await after(chat, () => chat.send('/run'), /failed/), /the disk is full/)
})

test('a preview comes to the editor alone, with what was left out', async (t) => {
  const { telegram, after } = await house(t)
  const chat = telegram.chat(editor.id)
  await after(chat, () => chat.send('/preview'), /left out\./)
  const texts = chat.messages().map(visibleText).join('\n')
  assert.match(texts, /Lingang Daily[\s\S]*Left out\n广告 · an advertisement/)
})

test('the panel says when an edition is not whole, how large it was before, and when today’s is not out', async (t) => {
  const { telegram, after, store, deps } = await house(t)
  const chat = telegram.chat(editor.id)
  const stored = { id: '2026-03-04-lgrb', paper: deps.paper, date: '2026-03-04', pages: ['1'], articles: ['a'], hash: '', readAt: '' }
  await store.editions.set('2026-03-04-lgrb', { ...stored, state: 'partial' })
  await store.editions.set('2026-02-25-lgrb', { ...stored, pages: ['1', '2'], state: 'complete' })
  const panel = await after(chat, () => chat.send('/admin'))
  assert.match(panel, /\(pages missing\): 1 page, 1 story[\s\S]*On this weekday before: pages 2, stories 1/)
  assert.doesNotMatch(panel, /not out yet/)
  await store.editions.delete('2026-03-04-lgrb')
  await store.digests.delete('2026-03-04-lgrb')
  assert.match(await after(chat, () => chat.send('/status')), /Lingang Daily of .*March 4, 2026 is not out yet/)
})

test('editors hear in both languages of an edition that is not whole, and when it is', async (t) => {
  const { telegram, after, deps, store } = await house(t)
  const chat = telegram.chat(editor.id)
  const alarm = createAlarm({
    api: createApi(deps.token, deps.apiRoot),
    admins: [editor.id],
    papers: deps.papers,
    wording: createWording(),
    store,
  })
  const size = { edition: '2026-03-04-lgrb', pages: 2, stories: 9, usualPages: 8, usualStories: 30 }
  const partial = await after(chat, () => alarm({ kind: 'partial', ...size }))
  assert.match(
    partial,
    /2 版，9 篇；以往同一星期几为 8 版，30 篇。截止[\s\S]*pages 2, stories 9; on this weekday before pages 8, stories 30\. What comes/,
  )
  assert.match(await after(chat, () => alarm({ kind: 'completed', ...size })), /已补齐[\s\S]*is whole now/)
  assert.match(await after(chat, () => alarm({ kind: 'partial', ...size, usualPages: 0 })), /pages 2, stories 9\. What comes/)
})

test('the panel says how things are, and its buttons work', async (t) => {
  const { telegram, after, store } = await house(t, { spent: async () => ({ tokens: 700, cost: 0.05 }) })
  const refused: Delivery = {
    digest: edition,
    subscriber: '6',
    state: 'failed',
    messages: [],
    attempts: 1,
    error: 'Bad Request: too long',
    at: '',
  }
  await store.deliveries.set(`${edition}/6`, refused)
  await store.digests.set(edition, digest({ usage: { tokens: 500, cost: 0.04 } }))
  await store.subscribers.set('5', { id: '5', kind: 'private', language: 'both', state: 'active', since: '2026-03-04T00:30:00Z' })
  const chat = telegram.chat(editor.id)
  const panel = await after(chat, () => chat.send('/admin'))
  assert.match(panel, /Latest: March 4, 2026 \(complete\): 4 pages, 12 stories, 2 briefs/)
  assert.match(panel, /Subscribers: 1 \(both 1\)\n• New subscribers by day: Wed\s1$/m)
  assert.match(panel, /Check: 2 passed the first time\n/)
  assert.doesNotMatch(panel, /\b0 [a-z]/)
  assert.match(panel, /Spent on it: 500 tokens, 0\.0400\n• Spent today, answers too: 700 tokens, 0\.0500/)
  assert.match(panel, /Deliveries: 1 failed\n• Errors: 1 × Bad Request: too long\n• Spent on it/)
  await chat.press('Questions')
  await chat.until((message) => /Nobody asked anything/.test(visibleText(message)))
  await chat.press('Resend failed')
  await chat.until((message) => /Sent to 2/.test(visibleText(message)))
})

test('in Chinese the panel counts each thing by its measure word', async (t) => {
  const { telegram, after, store } = await house(t)
  await store.subscribers.set('900', { id: '900', kind: 'private', language: 'zh', state: 'active', since: '2026-03-04T00:30:00Z' })
  await store.deliveries.set(`${edition}/900`, { digest: edition, subscriber: '900', state: 'sent', messages: [1], attempts: 1, at: '' })
  const panel = await after(telegram.chat(editor.id), () => telegram.chat(editor.id).send('/admin'))
  assert.match(panel, /核对：一次通过\s2\s条\n• 送达：已送\s1\s位\n[\s\S]*• 订户：1\s位（中文\s1）\n• 每天新增订户：周三\s1\s位\n/)
})

test('the panel counts a brief in an editor’s words as an editor’s, not as one that passed the check', async (t) => {
  const { telegram, after, store } = await house(t)
  const [first, second] = digest().briefs as [Brief, Brief]
  const renamed = edited(first, { language: 'en' }, 'Trains', 'edited')
  await store.digests.set(edition, digest({ briefs: [renamed, second] }))
  const chat = telegram.chat(editor.id)
  assert.match(await after(chat, () => chat.send('/status')), /Check: 1 passed the first time, 1 changed by an editor\n/)
})

test('where no delivery has failed, sending again says so and sends nothing', async (t) => {
  const { telegram, after, log } = await house(t, { editing: { resend: () => Promise.reject(new Error('nothing to send')) } })
  const chat = telegram.chat(editor.id)
  await after(chat, () => chat.send('/admin'))
  assert.equal((await chat.press('Resend failed')).text, 'No delivery of the latest digest has failed.')
  assert.deepEqual(log, [])
})

test('of many different errors the panel names the commonest, and says how many others there are', async (t) => {
  const { telegram, after, store } = await house(t)
  const failed = (subscriber: string, error: string): Delivery => {
    return { digest: edition, subscriber, state: 'failed', messages: [], attempts: 1, error, at: '' }
  }
  for (let each = 0; each < 40; each++)
    await store.deliveries.set(`${edition}/${each}`, failed(`${each}`, each < 10 ? 'kicked' : `error ${each}: ${'x'.repeat(400)}`))
  const chat = telegram.chat(editor.id)
  const errors = /Errors: (.*)/.exec(await after(chat, () => chat.send('/status')))![1]!
  assert.match(errors, /^10 × kicked; 1 × error \d+: x+…; .*; \+ 26$/)
  assert.ok(errors.length < 700)
})

test('editors see what was asked on a day, and what was not in the paper, but not by whom', async (t) => {
  const { telegram, after, store } = await house(t)
  const asked = {
    chat: '101',
    reader: '101',
    message: 1,
    language: 'en' as const,
    askedAt: '2026-03-04T00:10:00Z',
    state: 'answered' as const,
  }
  await store.questions.set('101-1', { ...asked, id: '101-1', text: 'How many trains?', outcome: 'answered' })
  await store.questions.set('101-2', { ...asked, id: '101-2', text: 'Who won the cup?', outcome: 'not in the paper' })
  await store.questions.set('101-3', { ...asked, id: '101-3', text: 'Thank you', outcome: 'talk' })
  await store.questions.set('101-4', { ...asked, id: '101-4', text: 'And yesterday?', askedAt: '2026-03-02T00:10:00Z' })
  await store.questions.set('101-5', { ...asked, id: '101-5', text: 'Where to?', state: 'stopped' })
  await store.questions.set('101-6', { ...asked, id: '101-6', text: 'How many trains', outcome: 'answered' })
  await store.questions.set('101-7', { ...asked, id: '101-7', text: 'How much?', state: 'failed' })
  await store.questions.set('101-8', { ...asked, id: '101-8', text: 'How far?', state: 'asked', askedAt: '2026-03-04T00:09:00Z' })
  const chat = telegram.chat(editor.id)
  const shown = await after(chat, () => chat.send('/asked'))
  const sections = [
    'Not answered (2)\n• How far?\n• How much?',
    'Not in the paper (1)\n• Who won the cup?',
    'Stopped by the reader (1)\n• Where to?',
    'Answered (2)\n• How many trains? (×2)',
  ]
  assert.equal(shown, sections.join('\n'))
  assert.match(await after(chat, () => chat.send('/status')), /Questions today: 2 answered, 1 not in the paper, 2 not answered, 1 stopped/)
  assert.doesNotMatch(JSON.stringify(chat.last()), /101/)
  assert.match(await after(chat, () => chat.send('/asked 2026-03-01')), /Nobody asked anything on Sunday/)
})

test('a held digest is hidden from readers until an editor has dropped, moved and sent it', async (t) => {
  let held = true
  const released: string[] = []
  const { telegram, after, store } = await house(t, {
    held: async () => held,
    editing: {
      release: async (id) => {
        released.push(id)
        held = false
        return delivered
      },
    },
  })
  const reader = telegram.reader(anna)
  assert.match(await after(reader, () => reader.send('/today')), /no digest yet/)
  assert.match(await after(reader, () => reader.start(trains.id)), /not in that day's digest/)
  assert.deepEqual((await reader.inline('')).results, [])

  const chat = telegram.chat(editor.id)
  await after(chat, () => chat.send('/review'), /Review · March 4, 2026 · 2 briefs/)
  const page = chat.last()!.message_id
  await chat.press('Section ↑', { message: page })
  assert.deepEqual(
    (await store.digests.get(edition))?.briefs.map(({ article }) => article),
    [shop.id, trains.id],
  )
  await chat.press(`A:drop:${shop.id}`, { message: page })
  assert.deepEqual(
    (await store.digests.get(edition))?.briefs.map(({ article }) => article),
    [trains.id],
  )
  assert.match((await chat.press('Drop', { message: page })).text ?? '', /last one/)
  await chat.press('Take back', { message: page })
  const { briefs, omissions } = (await store.digests.get(edition))!
  assert.deepEqual([briefs.length, omissions.length], [2, 1])
  await chat.press('Send to me', { message: page })
  await chat.press('Send to all', { message: page })
  await chat.until((message) => /Sent to 2/.test(visibleText(message)))
  const reviewed = chat.messages().find(({ message_id }) => message_id === page)!
  assert.match(
    visibleText(reviewed),
    /Review · March 4, 2026 · 2 briefs\nSent to all, March\s4 at \d\d:\d\d\. To correct it, send \/review\./,
  )
  assert.doesNotMatch(JSON.stringify(reviewed), /callback_data/)
  assert.deepEqual(released, [edition])
  assert.match(await after(reader, () => reader.send('/today'), /Lingang/), /Headline/)
})

test('the review numbers the stories as readers will see them', async (t) => {
  const [first, second] = digest().briefs as [Brief, Brief]
  const third = { ...first, article: `${edition}-0000000c`, headline: { zh: '三', en: 'Third' } }
  const { telegram, after, store } = await house(t, { held: async () => true })
  await store.digests.set(edition, digest({ briefs: [first, second, third] }))
  const chat = telegram.chat(editor.id)
  const numbered = (text: string) => text.match(/^\d\. .*/gm)
  const reviewed = await after(chat, () => chat.send('/review'), /Review/)
  const page = chat.last()!.message_id
  assert.deepEqual(numbered(reviewed), ['1. Headline of 1', '2. Third', '3. Headline of 3'])
  await chat.press('Send to me', { message: page })
  const sent = await chat.until((message) => /Lingang Daily/.test(visibleText(message)))
  assert.deepEqual(numbered(visibleText(sent)), numbered(reviewed))
})

test('in the review each story is set apart with its buttons, and every row has as many of them', async (t) => {
  const { telegram, after } = await house(t, { held: async () => true })
  const chat = telegram.chat(editor.id)
  await after(chat, () => chat.send('/review'), /Review/)
  const { rich_message: shown } = chat.last()!
  const kinds = shown!.blocks.map(({ type }) => type)
  assert.deepEqual(kinds.slice(kinds.indexOf('paragraph')), [
    'paragraph',
    'buttons',
    'heading',
    'paragraph',
    'buttons',
    'divider',
    'buttons',
  ])
  const sizes = shown!.blocks.flatMap((block) => (block.type === 'heading' ? [block.size] : []))
  assert.deepEqual(sizes, [1, 2, 2])
  const rows = buttonsOf(chat.last()!).map(({ text }) => text)
  assert.deepEqual(rows, ['Edit', 'Rewrite', 'Drop', 'Section ↓', 'Edit', 'Rewrite', 'Drop', 'Section ↑', 'Send to me', 'Send to all'])
})

test('a review too long for one message changes in all its messages', async (t) => {
  const { telegram, after, store } = await house(t, { held: async () => true })
  const [first] = digest().briefs as [Brief]
  const briefs = Array.from({ length: 200 }, (_, at) => ({ ...first, article: `${edition}-${String(at).padStart(8, '0')}` }))
  await store.digests.set(edition, digest({ briefs }))
  const chat = telegram.chat(editor.id)
  const fromBot = () => chat.messages().filter(({ from }) => from?.is_bot)
  await after(chat, () => chat.send('/review'), /Send to all/)
  assert.equal(fromBot().length, 2)
  await chat.press('Drop')
  await after(chat, () => chat.send('/help'))
  const [start, end] = fromBot()
  assert.equal(fromBot().length, 3)
  assert.match(visibleText(start!), /199 briefs/)
  assert.match(visibleText(end!), /^199\. [\s\S]*✗ Headline of 1[\s\S]*Send to all/m)
})

test('when a digest goes out, every review of it loses its buttons; one that is pressed too late becomes the page of corrections', async (t) => {
  let held = true
  const { telegram, after, deps } = await house(t, { held: async () => held })
  const chat = telegram.chat(editor.id)
  const pages: number[] = []
  for (const _ of [1, 2]) {
    await after(chat, () => chat.send('/review'), /Review/)
    pages.push(chat.last()!.message_id)
  }
  // Updates are handled one after the other: what the earlier ones noted is kept now.
  await after(chat, () => chat.send('/help'))
  const shown = (page: number) => chat.messages().find(({ message_id }) => message_id === page)!
  const close = createCloseReviews({ ...deps, api: createApi(deps.token, deps.apiRoot), wording: createWording() })
  const late = await deps.store.notes.get(`review/${edition}/${editor.id}/${pages[1]}`)
  assert.equal(late, String(pages[1]))
  await deps.store.notes.delete(`review/${edition}/${editor.id}/${pages[1]}`)
  held = false
  await close(digest())
  assert.match(visibleText(shown(pages[0]!)), /已发给所有人|Sent to all/)
  assert.doesNotMatch(JSON.stringify(shown(pages[0]!)), /callback_data/)
  assert.match((await chat.press('Drop', { message: pages[1]! })).text ?? '', /only its wording/)
  await after(chat, () => chat.send('/help'))
  assert.match(visibleText(shown(pages[1]!)), /^Corrections/)
  assert.doesNotMatch(JSON.stringify(shown(pages[1]!)), /A:drop/)
})

test('an editor puts a claim into other words by a reply; the check warns', async (t) => {
  const { telegram, after, store, questions } = await house(t, {
    held: async () => true,
    editing: {
      check: async (claim) =>
        claim.text.en.includes('900') ? [{ kind: 'quantity', where: 'en', text: '900', why: 'not in the source' }] : [],
    },
  })
  const chat = telegram.chat(editor.id)
  await after(chat, () => chat.send('/review'), /Review/)
  await chat.press('Edit')
  await chat.press('2 · English')
  const prompt = chat.last()!
  assert.match(visibleText(prompt), /^The English of line 2 now:\nEnglish of .*\nReply to this message with the new text\.$/)
  const warned = await after(chat, () => chat.reply(prompt.message_id, 'They carried 900 <b>boxes</b>.'), /Changed/)
  assert.match(warned, /the figure 900 \(not in the source\)/)
  const claim = (await store.digests.get(edition))!.briefs[0]!.claims[1]!
  assert.deepEqual([claim.text.en, claim.origin], ['They carried 900 <b>boxes</b>.', 'edited'])
  assert.match(await after(chat, () => chat.reply(prompt.message_id, 'They carried 3.2.'), /Changed/), /nothing wrong/)
  const kept = await store.digests.get(edition)
  await after(
    chat,
    () => chat.reply(prompt.message_id, 'They carried 3.2.'),
    /the words it has already; nothing was changed\.[\s\S]*Review/,
  )
  assert.deepEqual(await store.digests.get(edition), kept)
  assert.deepEqual(questions, [])
})

test('in Chinese what the other language still says is the end, with its own full stop', () => {
  const brief = {
    ...digest().briefs[0]!,
    claims: [{ ...digest().briefs[0]!.claims[0]!, text: { zh: '出口增长14.2%。', en: 'Exports rose.' } }],
  }
  const [told] = otherLanguage(brief, { language: 'en', claim: 0 }, createWording(), createWording()('zh'))
  assert.match(toPlain([told!])[0]!.text, /现在仍是：“出口增长14\.2%。”$/m)
})

test('an editor who changes one language is told what the other still says, and can change it from there', async (t) => {
  const { telegram, after, store } = await house(t, { held: async () => true })
  const chat = telegram.chat(editor.id)
  await after(chat, () => chat.send('/review'), /Review/)
  await chat.press('Edit')
  await chat.press('Headline · Chinese')
  const asked = chat.last()!.message_id
  const told = await after(chat, () => chat.reply(asked, '百列班列开出'), /Changed/)
  assert.match(told, /The English is unchanged\. If the two no longer match, tap below\. It still says: “Headline of 1”$/m)
  await chat.press('Headline · English')
  await after(
    chat,
    () => chat.reply(chat.last()!.message_id, 'A hundred trains leave'),
    /The Chinese is unchanged\.[^“]*It still says: “百列/,
  )
  assert.deepEqual((await store.digests.get(edition))!.briefs[0]!.headline, { zh: '百列班列开出', en: 'A hundred trains leave' })
  const again = await after(chat, () => chat.reply(asked, '百列班列开出'), /nothing was changed/)
  assert.doesNotMatch(again, /unchanged/)
})

test('an editor sees a statement with the full stop that readers see', async (t) => {
  const { telegram, after, store } = await house(t, { held: async () => true })
  const [first, second] = digest().briefs as [Brief, Brief]
  const clause = { ...first.claims[0]!, text: { zh: '临港开出百列班列', en: 'A hundred trains left.' } }
  await store.digests.set(edition, digest({ briefs: [{ ...first, headline: { zh: '百列', en: 'Trains' }, claims: [clause] }, second] }))
  const chat = telegram.chat(editor.id)
  await after(chat, () => chat.send('/review'), /Review/)
  await chat.press('Edit')
  assert.match(visibleText(chat.last()!), /百列\nTrains\n1\. 临港开出百列班列。\nA hundred trains left\./)
  await chat.press('1 · Chinese')
  assert.match(visibleText(chat.last()!), /^The Chinese of line 1 now:\n临港开出百列班列。\n/)
})

test('a correction of what was sent raises the revision and goes to everyone', async (t) => {
  const corrected: number[] = []
  const { telegram, after, store } = await house(t, {
    editing: {
      correct: async ({ revision }) => {
        corrected.push(revision)
        return delivered
      },
    },
  })
  const chat = telegram.chat(editor.id)
  await after(chat, () => chat.send('/review'), /Corrections/)
  const page = chat.last()!.message_id
  assert.match((await chat.press('Correct what was sent', { message: page })).text ?? '', /Nothing has been changed/)
  await chat.press('Edit', { message: page })
  await chat.press('1 · Chinese')
  await after(chat, () => chat.reply(chat.last()!.message_id, '更正后的句子。'), /Changed/)
  await chat.press('Correct what was sent')
  await chat.until((message) => /Corrected for 2 subscribers, gone 1\./.test(visibleText(message)))
  assert.deepEqual(corrected, [1])
  const reader = telegram.reader({ ...anna, language_code: 'zh' })
  assert.match(await after(reader, () => reader.send('/today'), /临港/), /更正后的句子。 （已更正）/)
  assert.equal((await store.digests.get(edition))?.revision, 1)
})

test('what the check says of an editor’s words is not said twice, and long words end in an ellipsis', async (t) => {
  const long = 'Foreign traders can apply for the Silk Road Merchant scholarship of the college in the city and of the Group'
  const violations: Violation[] = [
    { kind: 'date', where: 'en', text: '2031', why: '2031 does not follow from the evidence, which says 明年, 2027年' },
    { kind: 'quantity', where: 'en', text: '900', why: '900 is not in the evidence' },
    { kind: 'quotation', where: 'en', text: 'safe', why: '“safe” is not in the evidence to the letter: quote its exact words' },
    { kind: 'parity', where: 'en', text: long, why: 'the Chinese does not say so' },
  ]
  const { telegram, after } = await house(t, { held: async () => true, editing: { check: async () => violations } })
  const chat = telegram.chat(editor.id)
  await after(chat, () => chat.send('/review'), /Review/)
  await chat.press('Edit')
  await chat.press('2 · English')
  const told = await after(chat, () => chat.reply(chat.last()!.message_id, 'New words.'), /Changed/)
  const lines = [
    '• Not in the source: the year 2031 (the source has 明年, 2027年)',
    '• Not in the source: the figure 900',
    '• Not a quotation to the letter: safe (quote its exact words)',
    '• The two languages differ: Foreign traders can apply for the Silk Road Merchant scholarship of the college in the city and of…' +
      ' (the Chinese does not say so)',
  ]
  assert.ok(told.includes(`again:\n${lines.join('\n')}\n`), told)
})

test('in Chinese too the check says what the source has instead', async (t) => {
  const violations: Violation[] = [
    { kind: 'date', where: 'en', text: '2031', why: '2031 does not follow from the evidence, which says 明年, 2027年' },
    { kind: 'quantity', where: 'zh', text: '二十天', why: '二十天 is not in the evidence, which has 19天, 两天' },
    { kind: 'quotation', where: 'en', text: 'safe', why: '“safe” is not in the evidence to the letter: quote its exact words' },
  ]
  const { telegram, after, store } = await house(t, { held: async () => true, editing: { check: async () => violations } })
  await store.subscribers.set('900', { id: '900', kind: 'private', language: 'zh', state: 'active', since: '2026-03-01T00:00:00Z' })
  const chat = telegram.chat(editor.id)
  await after(chat, () => chat.send('/review'), /审稿/)
  await chat.press('修改')
  await chat.press('标题 · 英文')
  assert.match(visibleText(chat.last()!), /^现在的英文标题：\nHeadline of 1\n请回复本条消息，写上新的文字。$/)
  const told = await after(chat, () => chat.reply(chat.last()!.message_id, 'New words.'), /已改/)
  const lines = ['• 原文没有这个年份：2031（原文有：明年、2027年）', '• 原文没有这个数字：二十天（原文有：19天、两天）']
  assert.ok(told.includes(`看一眼：\n${lines.join('\n')}\n• 引文与原文不一字不差：safe\n`), told)
})

test('a review that was sent off is not edited a second time when its digest is out', async (t) => {
  let close: ReturnType<typeof createCloseReviews> | undefined
  let held = true
  const release = async () => {
    held = false
    await close!(digest())
    return delivered
  }
  const { telegram, after, deps } = await house(t, { held: async () => held, editing: { release } })
  close = createCloseReviews({ ...deps, api: createApi(deps.token, deps.apiRoot), wording: createWording() })
  const since = '2026-03-01T00:00:00Z'
  await deps.store.subscribers.set(String(editor.id), { id: String(editor.id), kind: 'private', language: 'en', state: 'active', since })
  const chat = telegram.chat(editor.id)
  await after(chat, () => chat.send('/review'), /Review/)
  const page = chat.last()!.message_id
  await chat.press('Send to all', { message: page })
  await chat.until((message) => /Sent to 2 subscribers/.test(visibleText(message)))
  assert.match(visibleText(chat.messages().find(({ message_id }) => message_id === page)!), /Sent to all/)
  assert.deepEqual(
    telegram.calls().filter(({ ok }) => !ok),
    [],
  )
})

test('a review whose digest could not go out has its buttons again', async (t) => {
  const release = async () => {
    throw new Error('the disk is full')
  }
  const { telegram, after } = await house(t, { held: async () => true, editing: { release } })
  const chat = telegram.chat(editor.id)
  await after(chat, () => chat.send('/review'), /Review/)
  const page = chat.last()!.message_id
  await chat.press('Send to all', { message: page })
  await chat.until((message) => /the disk is full/.test(visibleText(message)))
  const reviewed = chat.messages().find(({ message_id }) => message_id === page)!
  assert.match(JSON.stringify(reviewed), /A:sendall/)
  assert.doesNotMatch(visibleText(reviewed), /Sent to all/)
})

test('a story of a sent digest can be neither dropped nor moved', async (t) => {
  const { telegram, bot, store } = await house(t)
  const chat = telegram.chat(editor.id)
  for (const action of ['drop', 'up', 'sendall'] as const) {
    const data = pressData({ kind: 'admin', action, article: shop.id })
    await bot.bot.api.sendMessage(editor.id, 'x', { reply_markup: { inline_keyboard: [[{ text: action, callback_data: data }]] } })
    assert.match((await chat.press(data)).text ?? '', /only its wording/)
  }
  assert.equal((await store.digests.get(edition))?.briefs.length, 2)
})

test('a brief is written again', async (t) => {
  const { telegram, after, store } = await house(t, {
    held: async () => true,
    editing: {
      rewrite: async (article) => ({
        kind: 'brief',
        brief: { ...digest().briefs[0]!, article: article.id, headline: { zh: '新标题', en: 'New' } },
      }),
    },
  })
  const chat = telegram.chat(editor.id)
  await after(chat, () => chat.send('/review'), /Review/)
  await chat.press('Rewrite')
  await chat.until((message) => /Rewritten: 新标题/.test(visibleText(message)))
  assert.equal((await store.digests.get(edition))?.briefs[0]?.headline.en, 'New')
})

test('an editor adds a term, looks it up, and learns how when it is wrong', async (t) => {
  const { telegram, after, store } = await house(t, { editing: { unknownTerms: async () => ['临港大桥'] } })
  const chat = telegram.chat(editor.id)
  assert.match(await after(chat, () => chat.send('/term 临港大桥 = Lingang Bridge')), /Noted: 临港大桥 = Lingang Bridge/)
  assert.deepEqual(await store.terms.get('临港大桥'), { zh: '临港大桥', en: 'Lingang Bridge', source: 'editor' })
  assert.match(await after(chat, () => chat.send('/term 临港大桥')), /临港大桥 = Lingang Bridge/)
  assert.match(await after(chat, () => chat.send('/term bridge = 桥')), /Add a term/)
  assert.match(await after(chat, () => chat.send('/term')), /Without an English name[\s\S]*临港大桥/)
})

test('a note goes out only when it is confirmed, as it was typed', async (t) => {
  const announced: { id: string; bring: Bring }[] = []
  const { telegram, after } = await house(t, {
    editing: {
      announce: async (id, bring) => {
        announced.push({ id, bring })
        return delivered
      },
    },
  })
  const chat = telegram.chat(editor.id)
  await after(chat, () => chat.send('/note No paper <tomorrow> *here*'), /every subscriber/)
  await chat.press("Don't send")
  assert.equal(announced.length, 0)
  await after(chat, () => chat.send('/note No paper <tomorrow> *here*'), /every subscriber/)
  await chat.press('Send to everyone')
  await chat.until((message) => /Sent to 2/.test(visibleText(message)))
  assert.equal(announced.length, 1)
  assert.doesNotMatch(JSON.stringify(chat.messages()), /A:(note|unnote)/)
  const reader = telegram.reader(anna)
  const turns = { take: <T>(call: () => Promise<T>) => call(), pause: () => {} }
  await announced[0]!.bring({ id: '101', kind: 'private', language: 'en', state: 'active', since: '' }, turns, new AbortController().signal)
  assert.equal(visibleText(reader.last()!), 'No paper <tomorrow> *here*')
})

test('a note that broke off can be sent again under the same name, and material that could not be kept can be kept again', async (t) => {
  const ids: string[] = []
  const { telegram, after } = await house(t, {
    editing: {
      announce: async (id) => {
        if (ids.push(id) === 1) throw new Error('the disk is full')
        return delivered
      },
      takeIn: async (sent) => {
        const outcome = await editing.takeIn(sent)
        if (outcome.kind !== 'found') return outcome
        return { ...outcome, found: { ...outcome.found, keep: async () => ({ kind: 'failed', why: 'the disk is full' }) } }
      },
    },
  })
  const chat = telegram.chat(editor.id)
  await after(chat, () => chat.send('/note Hello'), /every subscriber/)
  await chat.press('Send to everyone')
  await chat.until((message) => /the disk is full/.test(visibleText(message)))
  await chat.press('Send to everyone')
  await chat.until((message) => /Sent to 2/.test(visibleText(message)))
  assert.deepEqual([ids.length, new Set(ids).size], [2, 1])
  await after(chat, () => chat.send('https://paper.example/1.html'), /1 story/)
  const before = chat.last()!.message_id
  await chat.press('Keep')
  await chat.until((message) => /the disk is full/.test(visibleText(message)), { after: before })
  assert.doesNotMatch((await chat.press('Keep')).text ?? '', /no longer works/)
})

test('a file, a link, a long text and the text under a picture of an editor are taken in; a reader’s are not', async (t) => {
  const taken: Sent[] = []
  const kept: string[] = []
  const published: string[] = []
  const { telegram, after, questions } = await house(t, {
    editing: {
      publish: async (request) => {
        published.push(request.date)
        return editing.publish(request)
      },
      takeIn: async (sent) => {
        taken.push(sent)
        const outcome = await editing.takeIn(sent)
        if (outcome.kind !== 'found') return outcome
        const keep = async (date: string) => {
          kept.push(date)
          return { kind: 'kept' as const, edition: `${date}-lgrb`, stories: 1 }
        }
        return { ...outcome, found: { ...outcome.found, keep } }
      },
    },
  })
  const chat = telegram.chat(editor.id)
  const file = { name: '01.txt', type: 'text/plain', bytes: new TextEncoder().encode('桥修好了') }
  await after(chat, () => chat.sendDocument(file), /1 page, 1 story[\s\S]*Bridge repaired/)
  const live = () => chat.messages().filter((message) => /A:(take|redate|discard)/.test(JSON.stringify(message))).length
  await chat.press('Change date')
  assert.match(visibleText(chat.last()!), /with the right date, for example: 2026-03-03\.$/)
  assert.equal(live(), 0)
  await after(chat, () => chat.reply(chat.last()!.message_id, '2026-03-02'), /Monday, March 2, 2026/)
  await chat.press('Keep')
  await chat.until((message) => /Kept for/.test(visibleText(message)))
  assert.match(visibleText(chat.last()!), /^Kept for March 2, 2026: 1 story\.$/m)
  await after(chat, () => chat.press('Publish now'), /Sent to 2/)
  assert.deepEqual(published, ['2026-03-02'])
  assert.deepEqual(kept, ['2026-03-02'])
  assert.equal(live(), 0)
  await after(chat, () => chat.send('https://paper.example/2026-03/04/1.html'), /1 story/)
  await after(chat, () => chat.send(`${'今天的报纸。'.repeat(80)}\n第二段。`), /1 story/)
  await after(chat, () => chat.sendPhoto(new Uint8Array([0xff, 0xd8]), { caption: '桥修好了\n今天通车。' }), /1 story/)
  assert.deepEqual(
    taken.map(({ kind }) => kind),
    ['file', 'link', 'text', 'text'],
  )
  assert.equal(taken[3]?.kind === 'text' && taken[3].text, '桥修好了\n今天通车。')
  await chat.press('Discard')
  await chat.until((message) => /Not kept/.test(visibleText(message)))
  assert.deepEqual(kept, ['2026-03-02'])
  assert.equal(taken[0]?.kind === 'file' && new TextDecoder().decode(taken[0].bytes), '桥修好了')
  const reader = telegram.reader(anna)
  await after(reader, () => reader.sendDocument(file), /only read text/)
  await after(reader, () => reader.sendPhoto(new Uint8Array([0xff, 0xd8]), { caption: '桥修好了' }), /only read text/)
  reader.send('https://paper.example/2026-03/04/1.html')
  await after(reader, () => reader.send('/help'))
  assert.equal(taken.length, 4)
  assert.equal(questions.length, 1)
})

test('a channel gets digests when an editor made the bot its administrator and chose a language', async (t) => {
  const { telegram, store } = await house(t)
  telegram.reader(anna)
  const desk = telegram.chat(editor.id)
  const channel = telegram.channel({ id: -1000000000700, title: 'Lingang news', admins: [editor], bot: 'left' })
  channel.setBot('administrator', editor.id)
  await desk.until((message) => /Lingang news/.test(visibleText(message)))
  await desk.press('English')
  await desk.until((message) => /From now on the channel “Lingang news” gets every digest in English\.$/.test(visibleText(message)))
  assert.deepEqual((await store.subscribers.get('-1000000000700'))?.kind, 'channel')
  await store.subscribers.set('900', { id: '900', kind: 'private', language: 'zh', state: 'active', since: '' })
  const second = telegram.channel({ id: -1000000000900, title: '临港新闻', admins: [editor], bot: 'left' })
  second.setBot('administrator', editor.id)
  const asked = await desk.until((message) => /临港新闻/.test(visibleText(message)))
  assert.doesNotMatch(visibleText(asked), /In which language/)
  const other = telegram.channel({ id: -1000000000800, title: 'Not ours', admins: [anna], bot: 'left' })
  other.setBot('administrator', anna.id)
  other.send('/start')
  const before = desk.last()!.message_id
  desk.send('/help')
  await desk.until((message) => /每天早上/.test(visibleText(message)), { after: before })
  assert.equal(await store.subscribers.get('-1000000000800'), undefined)
})

test('nobody but an editor reaches any editors’ function: by command, button, deep link or reply, in any chat', async (t) => {
  const reached: string[] = []
  const never = Object.fromEntries(
    Object.keys(editing).map((name) => [
      name,
      () => {
        reached.push(name)
        throw new Error('reached')
      },
    ]),
  )
  const { telegram, bot, after, store } = await house(t, { editing: never })
  const before = JSON.stringify(await store.digests.get(edition))
  const reader = telegram.reader(anna)
  // The editor too, where others look on.
  const group = telegram.group({
    id: -500,
    title: 'Traders',
    members: [
      [editor, 'administrator'],
      [anna, 'administrator'],
    ],
  })
  const name = telegram.world.bot.username
  const unknown = await after(reader, () => reader.send('/nosuchthing'))
  const unknownThere = await after(group, () => group.send(`/nosuchthing@${name}`, { as: editor.id }))
  for (const command of adminCommands)
    for (const typed of [`/${command}`, `/${command} 2026-03-04`, `/${command} 临港 = Lingang`]) {
      assert.equal(await after(reader, () => reader.send(typed)), unknown)
      assert.equal(await after(group, () => group.send(typed.replace(command, `${command}@${name}`), { as: editor.id })), unknownThere)
    }
  const outdated = /no longer works/
  for (const action of adminActions)
    for (const data of [
      pressData({ kind: 'admin', action }),
      pressData({ kind: 'admin', action, edition }),
      pressData({ kind: 'admin', action, article: trains.id, value: '1.zh' }),
      pressData({ kind: 'admin', action, value: 'zh.-500' }),
    ])
      for (const chat of [reader, group]) {
        await bot.bot.api.sendMessage(chat.id, 'x', { reply_markup: { inline_keyboard: [[{ text: 'x', callback_data: data }]] } })
        assert.match((await chat.press(data, { as: chat === reader ? anna.id : editor.id })).text ?? '', outdated, data)
      }
  for (const payload of ['A_panel', 'admin', 'review', edition]) await after(reader, () => reader.start(payload), /no longer kept/)
  // A reply to a message that has the number of an editor's prompt.
  const shown = reader.last()!.message_id
  await store.notes.set(`editing/${editor.id}/${shown}`, `${trains.id} h.zh`)
  reader.reply(shown, '改掉的标题')
  await after(reader, () => reader.send('/help'))
  assert.deepEqual(reached, [])
  assert.equal(JSON.stringify(await store.digests.get(edition)), before)
  assert.deepEqual(await store.terms.get('临港'), undefined)
  assert.equal(await store.subscribers.get('-500'), undefined)
})

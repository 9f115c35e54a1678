import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noEnglish } from '../../src/news/language.ts'
import type { Preferences } from '../../src/news/subscriber.ts'
import { type ChatFront, visibleText } from '../../src/sandbox/front.ts'
import { anna, chen, editor, house } from './harness.ts'
import { articles, brief, digest, edition, paper } from './sample.ts'

const [trains, shop] = articles as [(typeof articles)[0], (typeof articles)[0]]

test('a deep link opens the story’s card, and a newcomer learns how to subscribe', async (t) => {
  const { telegram, after, store } = await house(t, { earlier: async () => [shop.id] })
  const chat = telegram.reader(anna, { started: false })
  const hint = await after(chat, () => chat.start(trains.id), /every morning/)
  assert.match(hint, /Send \/start/)
  const card = chat.messages().find((message) => message.rich_message && /Headline of 1/.test(visibleText(message)))!
  assert.match(visibleText(card), /by 陈一鸣 · original page[\s\S]*Full text \(Chinese\)\n跨境班列本月开出百列\n本报讯/)
  assert.ok(chat.buttons(card.message_id).some((label) => /March 4, 2026 · Headline of 3/.test(label)))
  assert.equal(await store.subscribers.get('101'), undefined)
})

test('a deep link to a story that is gone, or to nothing, is answered', async (t) => {
  const { telegram, after } = await house(t)
  const chat = telegram.reader(anna)
  for (const payload of ['2020-01-01-lgrb-00000000', 'admin', 'A_run'])
    assert.match(await after(chat, () => chat.start(payload)), /no longer kept/)
})

test('the whole text comes at the press of a button; in a group it opens in private', async (t) => {
  const { telegram, after } = await house(t)
  const chat = telegram.reader(anna)
  await after(chat, () => chat.send('/today'), /Lingang/)
  await chat.press('Full text')
  assert.match(visibleText(chat.last()!), /“客户等得起，我们也等得起。”货代公司经理周敏说。/)
  const group = telegram.group({ id: -500, title: 'Traders', members: [[anna, 'administrator']] })
  await after(group, () => group.send(`/today@${telegram.world.bot.username}`, { as: anna.id }), /Lingang/)
  const answer = await group.press('全文 Full text', { as: anna.id })
  assert.equal(answer.url, `https://t.me/${telegram.world.bot.username}?start=${trains.id}`)
})

test('in both languages the card is dated in both, names the reporter once, and offers its questions in both', async (t) => {
  const { telegram, store, after } = await house(t)
  const chat = telegram.reader(anna)
  await store.subscribers.set('101', { id: '101', kind: 'private', language: 'both', state: 'active', since: '2026-03-01T00:00:00Z' })
  const card = await after(chat, () => chat.start(trains.id), /Headline of 1/)
  assert.match(card, /2026年3月4日 第 1 版 · 记者 陈一鸣\nMarch 4, 2026, page 1/)
  assert.doesNotMatch(card, /by 陈一鸣/)
  await chat.press('提问 Ask')
  assert.match(visibleText(chat.last()!), /跨境班列本月开出百列[\s\S]*Headline of 1/)
  assert.deepEqual(chat.buttons(), ['货值是多少？', 'What were the goods worth?'])
})

test('in both languages an earlier story is named in both', async (t) => {
  const { telegram, store, after } = await house(t, { earlier: async () => [shop.id] })
  const chat = telegram.reader(anna)
  await store.subscribers.set('101', { id: '101', kind: 'private', language: 'both', state: 'active', since: '2026-03-01T00:00:00Z' })
  await after(chat, () => chat.start(trains.id), /Headline of 1/)
  assert.ok(chat.buttons().includes('2026年3月4日 · 老街书店重新开门 · Headline of 3'), chat.buttons().join('\n'))
})

test('all stories of the edition and a search lead to cards', async (t) => {
  const { telegram, after } = await house(t)
  const chat = telegram.reader(anna)
  assert.match(await after(chat, () => chat.send('/stories')), /2 stories\nPage 1\n• Headline of 1\nPage 3/)
  assert.match(await after(chat, () => chat.send('/search train')), /“train”\n• Headline of 1\nMarch 4, 2026, page 1/)
  assert.match(JSON.stringify(chat.last()), new RegExp(`start=${trains.id}`))
  assert.match(await after(chat, () => chat.send('/search')), /looking for/)
})

test('a story that is in no digest is told by the offline writer, and said to be', async (t) => {
  const gloss = async (article: typeof shop) =>
    brief(article, {
      headline: { zh: article.headline, en: 'The bookshop reopens' },
      writer: { name: 'offline' },
      questions: [{ zh: '几年？', en: 'How many years?' }],
    })
  const { telegram, store, after, questions } = await house(t, { gloss })
  await store.digests.set(edition, digest({ briefs: digest().briefs.slice(0, 1) }))
  await store.editions.set(edition, {
    id: edition,
    paper,
    date: '2026-03-04',
    pages: ['1', '3'],
    articles: articles.map(({ id }) => id),
    hash: '',
    readAt: '',
    state: 'complete',
  })
  const chat = telegram.reader(anna)
  assert.match(
    await after(chat, () => chat.send('/stories')),
    /Page 3\n• The bookshop reopens\nHeadlines of stories outside the digest are in rough machine English/,
  )
  assert.match(await after(chat, () => chat.send('/search x')), /• Headline of 1\n[\s\S]*• The bookshop reopens\n/)
  const card = await after(chat, () => chat.start(shop.id), /not in that day's digest/)
  assert.match(card, /^The bookshop reopens[\s\S]*English of[\s\S]*No language model/)
  assert.deepEqual(chat.buttons(), ['How many years?', 'Ask'])
  await chat.press('How many years?')
  assert.equal(questions[0]?.text, 'How many years?')
  await store.subscribers.set('101', { id: '101', kind: 'private', language: 'both', state: 'active', since: '2026-03-01T00:00:00Z' })
  assert.match(await after(chat, () => chat.send('/stories')), /• 老街书店重新开门\nThe bookshop reopens\n/)
  await store.subscribers.set('101', { id: '101', kind: 'private', language: 'zh', state: 'active', since: '2026-03-01T00:00:00Z' })
  assert.match(await after(chat, () => chat.send('/stories')), /• 老街书店重新开门$/)
})

test('a story of which nothing can be said in English keeps its printed headline', async (t) => {
  const gloss = async (article: typeof shop) => brief(article, { headline: { zh: article.headline, en: noEnglish } })
  const { telegram, store, after } = await house(t, { gloss })
  await store.digests.set(edition, digest({ briefs: [] }))
  const chat = telegram.reader(anna)
  assert.match(await after(chat, () => chat.send('/search x')), /• 老街书店重新开门\nMarch 4, 2026, page 3$/)
  assert.match(await after(chat, () => chat.start(shop.id), /not in that day/), /^老街书店重新开门\n/)
})

test('a headline that was changed since it was shared is searched for', async (t) => {
  const { telegram } = await house(t, { search: async (words) => (words === 'Old headline' ? [{ article: trains.id }] : []) })
  const reader = telegram.reader(anna)
  // The second and the last as buttons of earlier versions type it.
  for (const query of [
    'Old headline · March 4, 2026',
    'Old headline · 4 March 2026',
    'Old headline · 2026年3月4日',
    '2026-03-04 Old headline',
  ])
    assert.equal((await reader.inline(query)).results.length, 1, query)
})

test('a search shows why it found a story: the sentence with the words marked, and its claim in English', async (t) => {
  const [sentence] = trains.sentences
  const at = sentence!.text.indexOf('班列')
  const match = { sentence: sentence!.id, words: [[at, at + 2] as [number, number]] }
  const search = async (words: string) => [{ article: trains.id, stems: ['english'], ...(words !== 'exports' && { match }) }]
  const { telegram, store, after } = await house(t, { search })
  const chat = telegram.reader(anna)
  const found = /• Headline of 1\n截至昨日，临港开出的跨境班列达到100列。\nEnglish of \S+\.1\nMarch 4, 2026, page 1$/
  assert.match(await after(chat, () => chat.send('/search train')), found)
  assert.match(JSON.stringify(chat.last()), /"type":"bold","text":"班列"/)
  assert.match(JSON.stringify(chat.last()), /"type":"bold","text":"English"/)
  assert.match(await after(chat, () => chat.send('/search exports')), found, 'where only the English has the word')
  await store.subscribers.set('101', { id: '101', kind: 'private', language: 'zh', state: 'active', since: '2026-03-01T00:00:00Z' })
  assert.doesNotMatch(await after(chat, () => chat.send('/search 班列')), /English of/)
})

test('beside English a search shows the Chinese of the same claim, whole', async (t) => {
  const [sentence] = trains.sentences
  const at = sentence!.text.indexOf('班列')
  const search = async () => [{ article: trains.id, match: { sentence: sentence!.id, words: [[at, at + 2] as [number, number]] } }]
  const { telegram, store, after } = await house(t, { search })
  const long = `临港开出的${'很长的'.repeat(16)}班列达到100列`
  const claims = [
    { text: { zh: '截至昨日开出100列', en: 'By yesterday 100 had left.' }, evidence: [sentence!.id], origin: 'written' as const },
    { text: { zh: long, en: 'There were 100 trains.' }, evidence: [sentence!.id], origin: 'written' as const },
  ]
  await store.digests.set(edition, digest({ briefs: [brief(trains, { claims })] }))
  const chat = telegram.reader(anna)
  const shown = await after(chat, () => chat.send('/search train'), /“train”/)
  assert.ok(shown.includes(`\n${long}。\nThere were 100 trains.\n`), shown)
  await store.digests.set(edition, digest({ briefs: [brief(trains, { claims: claims.slice(0, 1) })] }))
  assert.doesNotMatch(await after(chat, () => chat.send('/search train'), /“train”/), /By yesterday/)
})

test('a search that finds nothing says so', async (t) => {
  const { telegram, after } = await house(t, { search: async () => [] })
  const chat = telegram.reader(chen)
  assert.equal(await after(chat, () => chat.send('/search <b>*x*</b>')), '没有找到“<b>*x*</b>”。')
})

test('inline mode gives cards: the latest, those found, and the one that is shared', async (t) => {
  const { telegram, after, store } = await house(t)
  const chat = telegram.reader(anna)
  assert.equal((await chat.inline('')).results.length, 2)
  assert.equal((await chat.inline('train')).results.length, 2)
  await after(chat, () => chat.send('/today'), /Headline of 3/)
  const typed = [...JSON.stringify(chat.last()).matchAll(/"switch_inline_query":"([^"]+)"/g)].map(([, query]) => query!)
  assert.deepEqual(typed, ['Headline of 1 · March 4, 2026', 'Headline of 3 · March 4, 2026'])
  for (const query of [typed[1]!, `#${shop.id}`]) {
    const shared = await chat.inline(query)
    assert.equal(shared.results.length, 1)
    assert.match(JSON.stringify(shared.results[0]), /Headline of 3[\s\S]*start=/)
  }
  assert.deepEqual((await chat.inline('#nothing')).results, [])
  const described = async () => (await chat.inline('')).results.map((result) => ('description' in result ? result.description : ''))
  assert.equal((await described())[0], 'March 4, 2026, page 1')
  await store.subscribers.set('101', { ...(await store.subscribers.get('101'))!, language: 'both' })
  assert.equal((await described())[0], 'Headline of 1\n2026年3月4日 第 1 版\nMarch 4, 2026, page 1')
})

test('a card that a reader shares into the chat with the bot is no question and no puzzle to it', async (t) => {
  const { telegram, after, questions } = await house(t)
  const chat = telegram.reader(anna)
  const { results } = await chat.inline(`#${shop.id}`)
  const card = chat.choose(results[0]!, `#${shop.id}`)
  await after(chat, () => chat.send('/help'), /every morning/i)
  assert.deepEqual(questions, [])
  assert.equal(chat.messages().filter(({ message_id, from }) => message_id > card.message_id && from?.is_bot).length, 1)
})

test('a reader finds a brief useful, and reports an error, which reaches the editors with its evidence', async (t) => {
  const { telegram, after, store } = await house(t)
  const chat = telegram.reader(anna)
  const desk = telegram.chat(editor.id)
  await after(chat, () => chat.start(trains.id), /Headline/)
  assert.match((await chat.press('Useful')).text ?? '', /noted/)
  assert.equal(await store.notes.get(`feedback/101/${trains.id}`), 'useful')
  await chat.press('Report an error')
  await chat.press(`r:${trains.id}:1`)
  assert.match(visibleText(chat.last()!), /editors will check/)
  const report = visibleText(desk.last()!)
  assert.match(report, /reports an error · March 4, 2026 · page 1/)
  assert.match(report, /\n第 2 句 Line 2\n货值共计3\.2亿元。\nEnglish of 2026-03-04-lgrb-\w+\.2\n原文 Source\n货值共计3\.2亿元。/)
  assert.doesNotMatch(report, /Anna|101/)
})

test('a reader of both languages reports a line that they can read whole, in both', async (t) => {
  const { telegram, after, store } = await house(t)
  const chat = telegram.reader(anna)
  await store.subscribers.set('101', { id: '101', kind: 'private', language: 'both', state: 'active', since: '2026-03-01T00:00:00Z' })
  const whole = { zh: '这一句很长'.repeat(30), en: 'This line is long and '.repeat(15).trim() }
  const [story, ...others] = digest().briefs
  await store.digests.set(edition, digest({ briefs: [{ ...story!, claims: [{ ...story!.claims[0]!, text: whole }] }, ...others] }))
  await after(chat, () => chat.start(trains.id), /Headline/)
  await chat.press(`r:${trains.id}`)
  const asked = visibleText(chat.last()!)
  assert.ok(asked.includes(`1. ${whole.zh}。`) && asked.includes(whole.en), asked)
  await chat.press('1')
  assert.match(visibleText(chat.last()!), /editors will check/)
})

test('settings are one message that edits itself, and every choice is kept', async (t) => {
  const { telegram, after, store } = await house(t)
  const chat = telegram.reader(anna)
  assert.match(await after(chat, () => chat.send('/settings')), /Send \/start to subscribe first/)
  await after(chat, () => chat.send('/start'))
  await after(chat, () => chat.send('/settings'), /Your settings/)
  const menu = chat.last()!.message_id
  for (const label of ['Sections', '✓ Trade', '‹ Back', 'Stories', '5', 'Time', '20:00', 'Time zone'])
    await chat.press(label, { message: menu })
  await chat.press('p:zone:Africa/Cairo', { message: menu })
  for (const label of ['Days', '✓ Sun', '‹ Back', 'Mute', 'Pause', '7 days']) await chat.press(label, { message: menu })
  assert.deepEqual((await store.subscribers.get('101'))?.preferences, {
    without: ['trade'],
    stories: 5,
    hour: '20:00',
    timeZone: 'Africa/Cairo',
    weekdays: [1, 2, 3, 4, 5, 6],
    quiet: true,
    pausedUntil: '2026-03-11',
  })
  assert.equal(chat.last()!.message_id, menu)
  await chat.press('Time zone', { message: menu })
  assert.ok(
    chat.buttons(menu).join().includes('Kenya +3,') && ['UK ±0', 'Brazil −3'].every((zone) => chat.buttons(menu).includes(zone)),
    chat.buttons(menu).join(),
  )
  await chat.press('‹ Back', { message: menu })
  assert.match(visibleText(chat.last()!), /Time: from 20:00\n• Time zone: Egypt \(GMT\+2\)\n[\s\S]*Paused until March 11, 2026/)
  for (const label of ['Language', '中文']) await chat.press(label, { message: menu })
  assert.match(visibleText(chat.last()!), /您的设置[\s\S]*20:00 之后/)
})

test('settings and the choice of a language promise the same hour, on the reader’s own clocks', async (t) => {
  const { telegram, after, store } = await house(t)
  const chat = telegram.reader(anna)
  const reader = { id: '101', kind: 'private', language: 'en', state: 'active', since: '2026-03-01T00:00:00Z' } as const
  const promised = async (preferences: Preferences) => {
    await store.subscribers.set('101', { ...reader, preferences })
    const settings = await after(chat, () => chat.send('/settings'), /Your settings/)
    await after(chat, () => chat.send('/language'))
    await chat.press('English')
    return [/Time: (.*)/.exec(settings)?.[1], /here at (.*)\.$/m.exec(visibleText(chat.last()!))?.[1]]
  }
  assert.deepEqual(await promised({}), ["as soon as it's ready (about 07:00)", 'about 07:00'])
  assert.deepEqual(await promised({ timeZone: 'Europe/Madrid' }), ["as soon as it's ready (about 00:00)", 'about 00:00'])
  assert.deepEqual(await promised({ timeZone: 'America/New_York' }), ["as soon as it's ready (about 18:00)", 'about 18:00'])
  assert.deepEqual(await promised({ hour: '09:00' }), ['from 09:00', 'about 09:00'])
  assert.deepEqual(await promised({ hour: '06:00' }), ['from 06:00', 'about 07:00'])
})

test('the settings offer no more stories than a digest carries', async (t) => {
  const { telegram, after } = await house(t, { maxBriefs: 8 })
  const chat = telegram.reader(anna)
  await after(chat, () => chat.send('/start'))
  await after(chat, () => chat.send('/settings'), /Your settings/)
  await chat.press('Stories')
  assert.deepEqual(chat.buttons(), ['3', '5', '✓ All', '‹ Back'])
})

test('in both languages every line of the settings has each language on a line of its own', async (t) => {
  const { telegram, store, after } = await house(t)
  const chat = telegram.reader(anna)
  await store.subscribers.set('101', { id: '101', kind: 'private', language: 'both', state: 'active', since: '2026-03-01T00:00:00Z' })
  const shown = await after(chat, () => chat.send('/settings'), /Your settings/)
  assert.match(
    shown,
    /• 语言：中英对照\nLanguage: both\n• 栏目：全部\nSections: all\n[\s\S]*• 时区：中国（GMT\+8）\nTime zone: China \(GMT\+8\)\n[\s\S]*• 提示音：开\nSound: on\n/,
  )
})

test('where there are several papers a reader chooses among them, in both languages, and cannot leave out all', async (t) => {
  const evening = { id: 'lgwb', name: '临港晚报', english: 'Lingang Evening News' }
  const { telegram, after, store } = await house(t, { papers: [paper, evening] })
  await store.digests.set('2026-03-04-lgwb', { ...digest(), id: '2026-03-04-lgwb', paper: evening })
  const chat = telegram.reader(anna)
  await after(chat, () => chat.send('/start'))
  await chat.press('中英对照 Both')
  await after(chat, () => chat.send('/settings'), /报纸：临港日报、临港晚报\nPapers: Lingang Daily, Lingang Evening News/)
  const menu = chat.last()!.message_id
  for (const label of ['报纸 Papers', '✓ 临港日报 Lingang Daily', '✓ 临港晚报 Lingang Evening News'])
    await chat.press(label, { message: menu })
  assert.deepEqual((await store.subscribers.get('101'))?.preferences, { withoutPapers: ['lgrb'] })
  assert.match(visibleText(chat.last()!), /\[临港日报 Lingang Daily\]\n\[✓ 临港晚报 Lingang Evening News\]/)
  const shown = await after(chat, () => chat.send('/today'), /临港/)
  assert.match(shown, /^临港晚报\nLingang Evening News/)
  assert.equal(chat.messages().filter((message) => /共 12 篇/.test(visibleText(message))).length, 1)
  await store.digests.delete('2026-03-04-lgwb')
  await store.digests.set('2026-03-03-lgwb', { ...digest(), id: '2026-03-03-lgwb', date: '2026-03-03', paper: evening })
  assert.match(await after(chat, () => chat.send('/today'), /共 12 篇/), /^临港晚报/)
  assert.match(await after(chat, () => chat.send('/stories'), /版/), /2026 年 3 月 3 日|March\s3/)
})

test('a reader who left out the only paper that there still is can take it back', async (t) => {
  const { telegram, after, store } = await house(t)
  const chat = telegram.reader(anna)
  await after(chat, () => chat.send('/start'))
  await store.subscribers.set('101', { ...(await store.subscribers.get('101'))!, preferences: { withoutPapers: [paper.id] } })
  await after(chat, () => chat.send('/settings'), /Papers: –\n/)
  for (const label of ['Papers', 'Lingang Daily']) await chat.press(label)
  assert.deepEqual((await store.subscribers.get('101'))?.preferences, {})
})

test('a reader of both languages finds zones by their countries and weekdays in both', async (t) => {
  const { telegram, after, store } = await house(t)
  const chat = telegram.reader(anna)
  await after(chat, () => chat.send('/start'))
  await store.subscribers.set('101', { ...(await store.subscribers.get('101'))!, language: 'both' })
  await after(chat, () => chat.send('/settings'), /您的设置/)
  await chat.press('时区 Time zone')
  assert.ok(chat.buttons().includes('埃及 Egypt +2'))
  assert.ok(chat.buttons().includes('阿联酋 UAE +4'))
  // So much has room beside another on a phone; a Chinese character is as wide as two letters.
  const width = (label: string) => Array.from(label).reduce((sum, point) => sum + (/\p{Script=Han}/u.test(point) ? 2 : 1), 0)
  for (const label of chat.buttons()) assert.ok(width(label) <= 20, label)
  await chat.press('‹ 返回 Back')
  await chat.press('星期 Days')
  assert.ok(chat.buttons().includes('✓ 周一 Mon'))
})

test('what the reader chose is what the next digest shows', async (t) => {
  const { telegram, after, store } = await house(t)
  const chat = telegram.reader(anna)
  await after(chat, () => chat.send('/start'))
  await store.subscribers.set('101', { ...(await store.subscribers.get('101'))!, preferences: { without: ['trade'] } })
  const shown = await after(chat, () => chat.send('/today'), /Lingang/)
  assert.match(shown, /1\. Headline of 3/)
  assert.doesNotMatch(shown, /Headline of 1/)
})

test('a reader is forgotten only after saying so again', async (t) => {
  const { telegram, after, store } = await house(t)
  const chat = telegram.reader(anna)
  await store.turns.set('101/2026-03-04T00:00:00Z', { question: 'q', answer: 'a', articles: [], at: '' })
  await store.turns.set('1012/2026-03-04T00:00:00Z', { question: 'q', answer: 'a', articles: [], at: '' })
  await after(chat, () => chat.start(trains.id), /Headline/)
  await chat.press('Not useful')
  await after(chat, () => chat.send('/forget'), /Delete your questions/)
  assert.ok(await store.turns.get('101/2026-03-04T00:00:00Z'))
  await chat.press('Delete')
  assert.match(visibleText(chat.last()!), /All deleted/)
  const notes: string[] = []
  for await (const [key] of store.notes.entries()) if (key.includes('101')) notes.push(key)
  assert.deepEqual(
    notes.filter((key) => !key.startsWith('update/')),
    [],
  )
  assert.equal(await store.turns.get('101/2026-03-04T00:00:00Z'), undefined)
  assert.ok(await store.turns.get('1012/2026-03-04T00:00:00Z'))
})

for (const { how, leave } of [
  { how: 'stops', leave: (chat: ChatFront) => chat.send('/stop') },
  { how: 'blocks the bot', leave: (chat: ChatFront) => chat.block() },
])
  test(`of a reader who ${how} only number and language stay`, async (t) => {
    const { telegram, after, store, bot } = await house(t)
    const chat = telegram.reader(anna)
    await after(chat, () => chat.send('/start'))
    await store.turns.set('101/2026-03-04T00:00:00Z', { question: 'q', answer: 'a', articles: [], at: '' })
    await after(chat, () => chat.start(trains.id), /Headline/)
    await chat.press('Not useful')
    await after(chat, () => chat.send('/settings'), /Your settings/)
    await chat.press('p:quiet:on')
    leave(chat)
    for (let tries = 0; (await store.subscribers.get('101'))?.state === 'active' && tries < 100; tries++)
      await new Promise((go) => setTimeout(go, 20))
    await bot.stop()
    const notes = await Array.fromAsync(store.notes.entries(), ([key]) => key)
    assert.deepEqual(
      notes.filter((key) => key.includes('101') && !key.startsWith('update/')),
      [],
    )
    assert.equal(await store.turns.get('101/2026-03-04T00:00:00Z'), undefined)
    const { since: _, ...kept } = (await store.subscribers.get('101'))!
    assert.deepEqual(kept, { id: '101', kind: 'private', language: 'en', state: how === 'stops' ? 'stopped' : 'gone' })
  })

test('a group that adds the bot is offered the choice, and keeps its subscription when it grows', async (t) => {
  const { telegram, store, after } = await house(t)
  telegram.reader(anna)
  const group = telegram.group({ id: -500, title: 'Traders', members: [[anna, 'creator']], bot: 'left' })
  assert.match(await after(group, () => group.setBot('member', anna.id)), /大家好[\s\S]*Group admins/)
  await group.press('English', { as: anna.id })
  assert.equal((await store.subscribers.get('-500'))?.language, 'en')
  const grown = group.migrate()
  const bigger = telegram.chat(grown)
  await after(bigger, () => bigger.send(`/today@${telegram.world.bot.username}`, { as: anna.id }), /Lingang/)
  assert.equal((await store.subscribers.get(String(grown)))?.language, 'en')
  assert.equal(await store.subscribers.get('-500'), undefined)
})

test('a topic of a forum subscribes for itself, and its digest comes there', async (t) => {
  const { telegram, store, after } = await house(t)
  telegram.reader(anna)
  const forum = telegram.group({ id: -1000000000500, title: 'Traders', members: [[anna, 'creator']], topics: { 7: 'News' } })
  await after(forum, () => forum.send(`/start@${telegram.world.bot.username}`, { as: anna.id, thread: 7 }), /Paperboy/)
  assert.equal((await store.subscribers.get('-1000000000500:7'))?.state, 'active')
  await after(forum, () => forum.send(`/today@${telegram.world.bot.username}`, { as: anna.id, thread: 7 }), /Lingang/)
  assert.equal(forum.last()!.message_thread_id, 7)
})

test('what nobody can read as text gets a helpful line', async (t) => {
  const { telegram, after } = await house(t)
  const chat = telegram.reader(anna)
  const file = { name: 'a.bin', type: 'application/octet-stream', bytes: new Uint8Array([1]) }
  assert.match(await after(chat, () => chat.sendDocument(file)), /I only read text/)
})

test('a digest of an edition without its articles is shown all the same', async (t) => {
  const { telegram, after, store } = await house(t)
  for (const article of articles) await store.articles.delete(article.id)
  await store.digests.set(edition, digest())
  const chat = telegram.reader(anna)
  assert.match(await after(chat, () => chat.send('/today'), /Lingang/), /Headline of 1/)
})

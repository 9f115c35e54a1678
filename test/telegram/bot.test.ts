import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { visibleText } from '../../src/sandbox/front.ts'
import { createBot } from '../../src/telegram/bot.ts'
import { createWording } from '../../src/telegram/wording/wording.ts'
import { anna, chen, editor, house } from './harness.ts'
import { articles, digest, edition } from './sample.ts'

const [trains] = articles as [(typeof articles)[0], (typeof articles)[0]]

test('a welcome names every paper, in each language as it lists things', async (t) => {
  const evening = { id: 'lgwb', name: '临港晚报', english: 'Lingang Evening News' }
  const { telegram, after } = await house(t, { papers: [digest().paper, evening] })
  const chat = telegram.reader(anna, { started: false })
  const welcome = await after(chat, () => chat.start())
  assert.match(welcome, /我读完《临港日报》和《临港晚报》，把要闻[\s\S]*I read Lingang Daily and Lingang Evening News and send/)
})

test('a reader starts, chooses a language by button and reads the latest digest', async (t) => {
  const { telegram, store, after } = await house(t)
  const chat = telegram.reader(anna, { started: false })
  const welcome = await after(chat, () => chat.start())
  assert.match(welcome, /我是报童[\s\S]*I'm Paperboy/)
  assert.deepEqual(
    chat.buttons(),
    ['中文', 'English', '双语 Both'].map((label) => (label === '双语 Both' ? '中英对照 Both' : label)),
  )
  await chat.press('English')
  assert.equal((await store.subscribers.get('101'))?.language, 'en')
  assert.match(visibleText(chat.last()!), /English it is/)
  await chat.press('Read the latest')
  const shown = await chat.until((message) => /Lingang Daily/.test(visibleText(message)))
  assert.match(visibleText(shown), /1\. Headline of 1/)
  assert.ok(shown.rich_message)
  assert.deepEqual(chat.buttons(shown.message_id).slice(0, 3), ['Ask', 'Full text', 'Share'])
})

test('who chooses both languages is told so in both', async (t) => {
  const { telegram, after } = await house(t)
  const chat = telegram.reader(anna, { started: false })
  await after(chat, () => chat.start())
  await chat.press('中英对照 Both')
  assert.match(visibleText(chat.last()!), /好的，以后中英对照。每天 07:00[\s\S]*Chinese and English it is\. The day's paper/)
})

test('a reader who stops gets no more, and the settings are gone', async (t) => {
  const { telegram, store, after } = await house(t)
  const chat = telegram.reader(chen)
  await after(chat, () => chat.start())
  await store.subscribers.set('102', { ...(await store.subscribers.get('102'))!, preferences: { stories: 3 } })
  assert.match(await after(chat, () => chat.send('/stop')), /已退订/)
  const { preferences, state } = (await store.subscribers.get('102'))!
  assert.deepEqual({ preferences, state }, { preferences: undefined, state: 'stopped' })
  assert.match(await after(chat, () => chat.send('/stop')), /还没有订阅/)
})

test('a reader who blocks the bot is gone', async (t) => {
  const { telegram, store, after } = await house(t)
  const chat = telegram.reader(chen)
  await after(chat, () => chat.start())
  chat.block()
  chat.unblock()
  await after(chat, () => chat.send('/help'))
  assert.equal((await store.subscribers.get('102'))?.state, 'gone')
})

test('a digest is asked for by its date', async (t) => {
  const { telegram, after } = await house(t)
  const chat = telegram.reader(chen)
  assert.match(await after(chat, () => chat.send('/digest 3月4日')), /临港日报/)
  assert.match(await after(chat, () => chat.send('/digest 2026-03-03')), /没有2026年3月3日星期二这一期/)
  assert.match(await after(chat, () => chat.send('/digest soon')), /请写明日期/)
})

test('without today’s digest the last one is shown, and said to be the last', async (t) => {
  const { telegram, after, store } = await house(t, {}, { stored: false })
  const chat = telegram.reader(anna)
  assert.match(await after(chat, () => chat.send('/today')), /There is no digest yet/)
  await store.digests.set('2026-03-02-lgrb', digest({ id: '2026-03-02-lgrb', date: '2026-03-02' }))
  assert.match(await after(chat, () => chat.send('/today')), /Today's isn't out yet. Here is the one for Monday/)
})

test('a plain text is a question; a reply to the ask prompt is about that story', async (t) => {
  const { telegram, after, questions } = await house(t)
  const chat = telegram.reader(anna)
  const first = chat.send('How many trains left?')
  await after(chat, () => chat.send('/today'), /Lingang/)
  assert.deepEqual(
    questions.map(({ id, text, language, about, state }) => ({ id, text, language, about, state })),
    [{ id: `101-${first.message_id}`, text: 'How many trains left?', language: 'en', about: undefined, state: 'asked' }],
  )
  await chat.press('Ask')
  const prompt = chat.last()!
  assert.match(visibleText(prompt), /What would you like to know about “Headline of 1”/)
  chat.reply(prompt.message_id, '货值是多少？')
  await chat.press('What were the goods worth?')
  await after(chat, () => chat.send('/help'))
  assert.deepEqual(
    questions.slice(1).map(({ text, language, about }) => ({ text, language, about })),
    [
      { text: '货值是多少？', language: 'zh', about: trains.id },
      { text: 'What were the goods worth?', language: 'en', about: trains.id },
    ],
  )
})

test('a reply that quotes a line of the digest is about its story', async (t) => {
  const { telegram, after, questions } = await house(t)
  const chat = telegram.reader(anna)
  await after(chat, () => chat.send('/today'), /Lingang/)
  const shown = chat.last()!.message_id
  chat.reply(shown, 'Where to?', { quote: 'Headline of 3' })
  chat.reply(shown, 'How many in all?')
  await after(chat, () => chat.send('/help'))
  assert.deepEqual(
    questions.map(({ about }) => about),
    [articles[1]!.id, undefined],
  )
})

test('updates come by webhook, and only with its secret', async (t) => {
  const { bot, questions, telegram } = await house(t)
  await bot.stop()
  const handle = await bot.serve({ url: 'https://paperboy.example/telegram', secret: 'a-secret-of-24-characters' })
  const server = createServer((request, response) => void handle(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => server.close())
  const { port } = server.address() as AddressInfo
  const post = (secret: string) =>
    fetch(`http://127.0.0.1:${port}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
      body: JSON.stringify({
        update_id: 9,
        message: {
          message_id: 1,
          date: 1,
          text: 'Why?',
          chat: { id: 101, type: 'private', first_name: 'Anna' },
          from: { id: 101, is_bot: false, first_name: 'Anna' },
        },
      }),
    })
  assert.equal((await post('another')).status, 401)
  assert.equal((await post('a-secret-of-24-characters')).status, 200)
  assert.equal(questions.length, 1)
  assert.equal(telegram.count('setWebhook'), 1)
})

test('a token that Telegram refuses is one clear error without the token', async (t) => {
  const { telegram, deps } = await house(t)
  telegram.fault({ kind: 'refuse', code: 401, description: 'Unauthorized' })
  const wrong = createBot(deps, createWording())
  await assert.rejects(wrong.start(), (error: Error) => {
    assert.match(error.message, /check TELEGRAM_BOT_TOKEN/)
    assert.doesNotMatch(String(error.stack) + JSON.stringify(error), /AAtest/)
    return error.name === 'TelegramError'
  })
})

test('in a group only what is said to the bot is a question', async (t) => {
  const { telegram, after, questions } = await house(t)
  telegram.reader(anna)
  const group = telegram.group({
    id: -500,
    title: 'Traders',
    members: [
      [anna, 'administrator'],
      [chen, 'member'],
    ],
  })
  group.send('Lunch?', { as: anna.id })
  group.send(`@${telegram.world.bot.username} how many trains?`, { as: anna.id })
  const told = await after(group, () => group.send(`/today@${telegram.world.bot.username}`, { as: anna.id }))
  group.reply(group.last()!.message_id, 'and the goods?', { as: anna.id })
  await after(group, () => group.send(`/help@${telegram.world.bot.username}`, { as: anna.id }))
  assert.match(told, /Lingang/)
  assert.deepEqual(
    questions.map(({ chat, reader, text }) => ({ chat, reader, text })),
    [
      { chat: '-500', reader: '101', text: 'how many trains?' },
      { chat: '-500', reader: '101', text: 'and the goods?' },
    ],
  )
})

test('in a group only its admins subscribe it', async (t) => {
  const { telegram, store, after } = await house(t)
  const group = telegram.group({
    id: -500,
    title: 'Traders',
    members: [
      [anna, 'administrator'],
      [chen, 'member'],
    ],
  })
  assert.match(await after(group, () => group.send(`/start@${telegram.world.bot.username}`, { as: chen.id })), /只有管理员/)
  assert.equal(await store.subscribers.get('-500'), undefined)
  await after(group, () => group.send(`/start@${telegram.world.bot.username}`, { as: anna.id }), /Paperboy/)
  assert.equal((await store.subscribers.get('-500'))?.kind, 'group')
  assert.match(await after(group, () => group.send(`/settings@${telegram.world.bot.username}`, { as: anna.id })), /Settings of this group/)
  const sent = await after(group, () => group.send(`/today@${telegram.world.bot.username}`, { as: anna.id }), /Lingang/)
  assert.match(sent, /Reply to this message to ask\./)
})

test('an update that comes again is handled once', async (t) => {
  const { bot, questions } = await house(t)
  const message = {
    message_id: 7,
    date: 1,
    text: 'How many?',
    chat: { id: 101, type: 'private' as const, first_name: 'Anna' },
    from: { id: 101, is_bot: false, first_name: 'Anna' },
  }
  await bot.bot.handleUpdate({ update_id: 5, message })
  await bot.bot.handleUpdate({ update_id: 5, message })
  assert.equal(questions.length, 1)
  await bot.bot.handleUpdate({ update_id: 5, message: { ...message, message_id: 8 } })
  assert.equal(questions.length, 2)
})

test('a reader with a slow line keeps nobody waiting, and gets things in order', async (t) => {
  const { telegram, after } = await house(t)
  const [slow, quick] = [telegram.reader(anna), telegram.reader(chen)]
  telegram.fault({ kind: 'slow', seconds: 0.8, method: 'sendRichMessage', chat: anna.id, times: 1 })
  slow.send('/today')
  slow.send('/help')
  await after(quick, () => quick.send('/today'), /临港/)
  assert.equal(slow.last(), undefined)
  await slow.until((message) => /Every morning/.test(visibleText(message)))
  assert.match(visibleText(slow.messages()[2]!), /Lingang/)
})

test('what fails on the way is said to the reader, and logged without the token', async (t) => {
  const { telegram, after, store, log } = await house(t)
  const chat = telegram.reader(anna)
  store.digests.entries = () => {
    throw new Error('the store is away')
  }
  assert.match(await after(chat, () => chat.send('/today')), /Something went wrong/)
  assert.equal(log.length, 1)
  assert.doesNotMatch(JSON.stringify(log), /AAtest/)
})

test('an update of which nothing is as it should be is handled once and harms nobody', async (t) => {
  const { telegram, after, bot, log } = await house(t)
  const from = { id: anna.id, is_bot: false, first_name: 'A', language_code: { toString: 1 } }
  const update = { update_id: 1, message: { message_id: 1, date: 1, chat: { id: anna.id, type: 'private' }, from, text: '/help' } }
  await bot.bot.handleUpdate(update as never)
  assert.equal(log.length, 1)
  const chat = telegram.reader(anna)
  assert.match(await after(chat, () => chat.send('/help')), /\/today/)
})

test('a slow question does not keep others waiting', async (t) => {
  const { telegram, after } = await house(t, { editing: { publish: () => new Promise(() => {}) } })
  const chat = telegram.reader(editor)
  await after(chat, () => chat.send('/run'), /Reading/)
  assert.match(await after(chat, () => chat.send('/status')), /Latest: March 4, 2026/)
})

test('buttons of an old digest, a deleted story, another chat, and forged data get a helpful answer', async (t) => {
  const { telegram, after, store } = await house(t)
  const chat = telegram.reader(anna)
  await after(chat, () => chat.send('/today'), /Lingang/)
  await store.articles.delete(trains.id)
  const answer = await chat.press('Ask')
  assert.match(answer.text ?? '', /no longer kept/)
  assert.equal(answer.alert, true)
  await store.digests.delete(edition)
  assert.match((await chat.press(`a:${trains.id}`)).text ?? '', /no longer kept/)
})

test('commands are registered in both languages, the editors’ in their chats alone', async (t) => {
  const { telegram } = await house(t)
  const stored = JSON.stringify([...telegram.world.settings.commands])
  assert.match(stored, /看最新一期/)
  assert.match(stored, /Another day's digest, for example: yesterday/)
  const forAll = [...telegram.world.settings.commands].filter(([key]) => !key.includes('900'))
  assert.doesNotMatch(JSON.stringify(forAll), /"run"/)
  assert.match(stored, /"run"/)
})

test('a group that has not chosen is spoken to in both languages, and told how to ask in a group', async (t) => {
  const { telegram, after } = await house(t)
  const group = telegram.group({ id: -501, title: 'Traders', members: [[chen, 'creator']] })
  const name = telegram.world.bot.username
  const asked = await after(group, () => group.send(`/settings@${name}`, { as: chen.id }))
  assert.match(asked, /请先发 \/start 订阅，再来设置。\nSend \/start to subscribe first\./)
  const welcome = await after(group, () => group.send(`/start@${name}`, { as: chen.id }))
  assert.match(
    welcome,
    /^大家好，[\s\S]*请群管理员选择语言：[\s\S]*Mention me or reply to me to ask about them\.[\s\S]*Group admins, choose/,
  )
  assert.doesNotMatch(welcome, /just ask|您/)
  assert.match(await after(group, () => group.send(`/help@${name}`, { as: chen.id })), /Mention me or reply/)
  const reader = telegram.reader({ ...chen, id: 103 })
  assert.equal(await after(reader, () => reader.send('/settings')), '请先发 /start 订阅，再来设置。')
  const silent = telegram.reader({ id: 104, first_name: 'X' })
  assert.match(await after(silent, () => silent.send('/settings')), /请先发[\s\S]*Send \/start/)
})

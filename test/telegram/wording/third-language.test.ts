import assert from 'node:assert/strict'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { visibleText } from '../../../src/sandbox/front.ts'
import { createApi } from '../../../src/telegram/bot.ts'
import { createMessenger } from '../../../src/telegram/sending/messenger.ts'
import { createReply } from '../../../src/telegram/sending/reply.ts'
import { createWording, type Wording } from '../../../src/telegram/wording/wording.ts'
import { sayEverything } from '../every-message.ts'
import { anna, house } from '../harness.ts'
import { articles, digest } from '../sample.ts'
import { messagesOf } from './messages.ts'

const folder = fileURLToPath(new URL('../../../src/telegram/wording/', import.meta.url))
const camille = { id: 103, first_name: 'Camille', language_code: 'fr-CA' }

/** The wording with one more file: the English one with each message marked, and what it says of itself. */
const withFile = async (t: TestContext, { file = 'fr', locale = 'fr-FR', stories = 'en' } = {}): Promise<Wording> => {
  const copy = await mkdtemp(join(tmpdir(), 'wording-'))
  t.after(() => rm(copy, { recursive: true }))
  await cp(folder, copy, { recursive: true })
  const english = await readFile(join(copy, 'en.ftl'), 'utf8')
  const itself = `language = Français\n    .locale = ${locale}\n    .stories = ${stories}\n`
  const other = english.replace(/^language = .*\n.*\n.*\n/m, itself).replace(/^((?!language )[a-z][\w-]*) =(\s+)(?=\S)/gm, '$1 =$2fr: ')
  await writeFile(join(copy, `${file}.ftl`), other)
  return createWording(copy)
}

test('one more file is one more language: offered, chosen, and spoken in menus, dates and digests', async (t) => {
  const wording = await withFile(t)
  const { telegram, store, deps, questions, after } = await house(t, {}, { wording })
  const chat = telegram.reader(anna, { started: false })
  await after(chat, () => chat.start())
  assert.deepEqual(chat.buttons(), ['中文', 'English', 'Français', '中英对照 Both'])
  await chat.press('Français')
  assert.equal((await store.subscribers.get('101'))?.language, 'fr')

  const shown = await after(chat, () => chat.send('/today'), /Headline of 1/)
  assert.match(shown, /^Lingang Daily\nmercredi 4 mars 2026[\s\S]*fr: Trade[\s\S]*English of/)
  assert.doesNotMatch(shown, /Wednesday|跨境班列本月开出百列/)
  assert.match(await after(chat, () => chat.send('/help')), /\/today fr: The latest digest/)

  await after(chat, () => chat.send('/settings'), /fr: Your settings[\s\S]*fr: Language: Français/)
  await chat.press('fr: Time zone')
  assert.ok(chat.buttons().includes('fr: Égypte +2'))
  await chat.press('‹ fr: Back')
  await chat.press('fr: Language')
  assert.deepEqual(chat.buttons().slice(0, 4), ['中文', 'English', '✓ Français', 'fr: Both'])

  // A question that is not Chinese is answered from English, within the reader's own wording.
  chat.send('Combien de trains ?')
  chat.send('开出多少列？')
  await after(chat, () => chat.send('/privacy'), /fr: I keep only/)
  assert.deepEqual(
    questions.map(({ language, wording }) => [language, wording]),
    [
      ['en', 'fr'],
      ['zh', undefined],
    ],
  )

  const api = createApi(deps.token, deps.apiRoot)
  const reply = createReply({ api, store, wording, held: async () => false, sleep: async () => {} })
  await reply.answer(questions[0]!, { kind: 'not in the paper', nearest: [] }, false)
  assert.equal(visibleText(chat.last()!), "fr: The paper doesn't say.")

  const messenger = createMessenger({ api, store, wording })
  const reader = (await store.subscribers.get('101'))!
  await messenger.send(digest(), reader, { take: (call) => call(), pause: () => {} })
  assert.equal(visibleText(chat.last()!), shown)
})

test('Telegram’s language picks it for a newcomer, and describes the bot and its commands in it', async (t) => {
  const { telegram, store, after } = await house(t, {}, { wording: await withFile(t) })
  const chat = telegram.reader(camille, { started: false })
  assert.match(await after(chat, () => chat.start()), /^fr: Hello, I'm Paperboy/)
  assert.equal((await store.subscribers.get('103'))?.language, 'fr')
  const described = telegram.calls().filter(({ parameters }) => parameters.language_code === 'fr')
  assert.deepEqual([...new Set(described.map(({ method }) => method))].sort(), [
    'setMyCommands',
    'setMyDescription',
    'setMyShortDescription',
  ])
  assert.match(JSON.stringify(described), /fr: The latest digest/)
})

test('its readers get the stories in Chinese where it says so', async (t) => {
  const { telegram, store, after } = await house(t, {}, { wording: await withFile(t, { file: 'ja', locale: 'ja-JP', stories: 'zh' }) })
  const chat = telegram.reader(anna)
  await store.subscribers.set('101', { id: '101', kind: 'private', language: 'ja', state: 'active', since: '2026-03-01T00:00:00Z' })
  assert.match(await after(chat, () => chat.send('/today')), /^临港日报\n2026年3月4日水曜日[\s\S]*跨境班列本月开出百列/)
})

test('every message of a third language is accepted by Telegram', async (t) => {
  const { said, refused } = await sayEverything(t, { digest: digest(), articles }, 'fr', 'rich', await withFile(t))
  assert.deepEqual(refused, [])
  assert.deepEqual(
    Object.keys(messagesOf('en')).filter((key) => !said.has(key)),
    [],
  )
})

test('a subscriber of a language whose file is gone reads English; its buttons are outdated', async (t) => {
  const { telegram, store, deps, after } = await house(t)
  const chat = telegram.reader(anna)
  await store.subscribers.set('101', { id: '101', kind: 'private', language: 'fr', state: 'active', since: '2026-03-01T00:00:00Z' })
  assert.match(await after(chat, () => chat.send('/today')), /Wednesday, March 4, 2026[\s\S]*Headline of 1/)
  for (const callback_data of ['l:fr', 'p:language:fr']) {
    const { message_id } = await createApi(deps.token, deps.apiRoot).sendMessage(chat.id, 'of last week', {
      reply_markup: { inline_keyboard: [[{ text: 'Français', callback_data }]] },
    })
    assert.match((await chat.press('Français', { message: message_id })).text ?? '', /no longer works/)
  }
})

for (const { name, changes } of [
  { name: 'a name that is no code', changes: { file: 'french' } },
  { name: 'no language for the stories', changes: { stories: 'fr' } },
  { name: 'no locale', changes: { locale: '' } },
  { name: 'the locale of another', changes: { locale: 'en-US' } },
])
  test(`a file with ${name} is refused at the start`, async (t) => {
    await assert.rejects(withFile(t, changes), /wording\/\w+\.ftl needs/)
  })

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { visibleText } from '../../src/sandbox/front.ts'
import type { Store } from '../../src/store/store.ts'
import { createApi } from '../../src/telegram/bot.ts'
import { pressData } from '../../src/telegram/buttons.ts'
import { adminCommands, readerCommands } from '../../src/telegram/commands.ts'
import type { Editing } from '../../src/telegram/deps.ts'
import { anna, chen, editing, editor, house, token } from './harness.ts'
import { adminPresses, readerPresses } from './presses.ts'
import { articles, brief, digest, edition } from './sample.ts'

const features = new URL('../../src/telegram/features/', import.meta.url)
/** The commands that the code answers, in a folder of features. */
const answered = (folder: string): string[] =>
  readdirSync(new URL(folder, features))
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...readFileSync(new URL(`${folder}${name}`, features), 'utf8').matchAll(/\.command\(\s*\[?'(\w+)'/g)])
    .map(([, command]) => command!)

const editors = [...new Set(answered('editors/'))].sort()

test('every command that the code answers is in a menu, the editors’ in theirs', () => {
  assert.deepEqual(editors, [...adminCommands].sort())
  assert.deepEqual([...new Set(answered(''))].filter((name) => name !== 'start').sort(), [...readerCommands].sort())
})

/** All that only an editor may change, as text. */
const kept = async (store: Store): Promise<string> => {
  const all: unknown[] = []
  for (const name of ['digests', 'terms', 'editions', 'articles', 'deliveries'] as const)
    for await (const entry of store[name].entries()) all.push(entry)
  for await (const [key, value] of store.notes.entries()) if (!/^(update|feedback|report|about|asking)\//.test(key)) all.push([key, value])
  for await (const [key, value] of store.subscribers.entries()) if (key !== String(anna.id)) all.push([key, value])
  return JSON.stringify(all)
}

/** The functions of editors, each noting that it was reached. */
const watched = (reached: string[]): Editing =>
  Object.fromEntries(
    Object.entries(editing).map(([name, act]) => [
      name,
      (...given: never[]) => {
        reached.push(name)
        return (act as (...given: never[]) => unknown)(...given)
      },
    ]),
  ) as Editing

for (const place of ['in the private chat', 'in a group of which the reader is the owner', 'in a group with an editor'] as const)
  test(`a reader who is no editor reaches nothing of theirs by command, button, deep link, reply or file, ${place}`, async (t) => {
    const reached: string[] = []
    const { telegram, store, log, bot } = await house(t, { editing: watched(reached) })
    const own = telegram.reader(anna)
    const group = { id: -600, title: 'Traders' }
    const chat =
      place === 'in the private chat'
        ? own
        : place === 'in a group with an editor'
          ? telegram.group({
              ...group,
              members: [
                [editor, 'creator'],
                [anna, 'member'],
              ],
            })
          : telegram.group({ ...group, members: [[anna, 'creator']] })
    await store.subscribers.set(String(chen.id), {
      id: String(chen.id),
      kind: 'private',
      language: 'zh',
      state: 'active',
      since: '2026-03-01T00:00:00Z',
    })
    const as = { as: anna.id }
    const desk = telegram.chat(editor.id).messages().length
    const before = await kept(store)
    const suffix = chat === own ? '' : `@${telegram.world.bot.username}`
    const api = createApi(token, telegram.url)
    const newest = () => chat.messages().at(-1)?.message_id ?? 0

    for (const name of editors)
      for (const words of ['', ' 2026-03-04', ' 桥 = Bridge', ' Hello to all', ` ${edition}`, ' n1']) {
        const after = newest()
        chat.send(`/${name}${suffix}${words}`, as)
        await chat.until((message) => /I don't know that command/.test(visibleText(message)), { after })
      }
    for (const press of adminPresses) {
      const data = pressData(press)
      const { message_id } = await api.sendMessage(chat.id, 'forged', {
        reply_markup: { inline_keyboard: [[{ text: '·', callback_data: data }]] },
      })
      const answer = await chat.press(data, { message: message_id, ...as })
      assert.match(answer.text ?? '', /no longer works/, data)
    }
    const payloads = [...editors, ...adminPresses.map(pressData)].map((data) => data.replaceAll(/[^\w-]/g, '_'))
    for (const payload of new Set(payloads)) {
      const after = own.messages().at(-1)?.message_id ?? 0
      own.start(payload)
      await own.until((message) => /no longer kept/.test(visibleText(message)), { after })
    }
    // Replies to whatever the bot has said, such as its requests for a new text, and material.
    for (const message of chat
      .messages()
      .filter((one) => one.from?.is_bot)
      .slice(-5)) {
      for (const text of ['A new headline', '2026-03-05', 'https://paper.example/1.html', `${'今天的报纸。'.repeat(100)}\n第二段。`])
        chat.reply(message.message_id, text, as)
    }
    chat.sendDocument({ name: '01.txt', type: 'text/plain', bytes: new TextEncoder().encode(articles[0]!.headline) }, as)
    const after = newest()
    chat.send(`/help${suffix}`, as)
    await chat.until((message) => /\/today/.test(visibleText(message)), { after })
    await bot.stop()

    assert.deepEqual(reached, [])
    assert.equal(await kept(store), before)
    assert.equal(telegram.chat(editor.id).messages().length, desk)
    assert.doesNotMatch(
      chat
        .messages()
        .filter((one) => one.from?.is_bot)
        .map(visibleText)
        .join('\n'),
      /editors' desk|Review ·|Corrections ·/,
    )
    assert.deepEqual(log, [])
  })

/** Settings and privacy belong to who runs the chat, and the data of a button can be made up by anybody. */
for (const kind of ['group', 'channel'] as const)
  test(`a reader of a ${kind} who does not run it changes nothing of its subscription by forged data`, async (t) => {
    const { telegram, store, bot } = await house(t)
    telegram.reader(anna)
    const id = -610
    const chat =
      kind === 'channel'
        ? telegram.channel({ id, title: 'News', admins: [chen] })
        : telegram.group({
            ...{ id, title: 'Traders' },
            members: [
              [chen, 'creator'],
              [anna, 'member'],
            ],
          })
    const api = createApi(token, telegram.url)
    const press = async (data: string, as: number) => {
      const reply_markup = { inline_keyboard: [[{ text: '·', callback_data: data }]] }
      const { message_id } = await api.sendMessage(id, 'forged', { reply_markup })
      return chat.press(data, { message: message_id, as })
    }
    for (const subscribed of [true, false]) {
      const subscriber = { id: String(id), kind, language: 'zh', state: 'active', since: '2026-03-01T00:00:00Z' } as const
      if (subscribed) await store.subscribers.set(subscriber.id, subscriber)
      else await store.subscribers.delete(subscriber.id)
      for (const one of readerPresses) await press(pressData(one), anna.id)
      assert.deepEqual(await store.subscribers.get(String(id)), subscribed ? subscriber : undefined)
    }
    await press(pressData({ kind: 'language', language: 'en' }), chen.id)
    assert.equal((await store.subscribers.get(String(id)))?.language, 'en')
    await bot.stop()
  })

test('one reader’s reports do not flood the editors', async (t) => {
  const many = Array.from({ length: 40 }, () => articles[0]!.sentences[0]!.id)
  const claims = many.map((evidence) => ({ text: { zh: '甲', en: 'A' }, evidence: [evidence], origin: 'written' as const }))
  const { telegram, store, bot } = await house(t)
  await store.digests.set(edition, digest({ briefs: [brief(articles[0]!, { claims })] }))
  const chat = telegram.reader(anna)
  const api = createApi(token, telegram.url)
  for (const place of claims.keys()) {
    const data = pressData({ kind: 'report', article: articles[0]!.id, claim: place })
    const { message_id } = await api.sendMessage(anna.id, 'a claim', {
      reply_markup: { inline_keyboard: [[{ text: '·', callback_data: data }]] },
    })
    await chat.press(data, { message: message_id })
  }
  await bot.stop()
  const received = telegram.chat(editor.id).messages().length
  assert.ok(received >= 5 && received <= 10, `${received} reports`)
})

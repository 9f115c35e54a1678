import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createApi } from '../../src/telegram/bot.ts'
import { pressData } from '../../src/telegram/buttons.ts'
import { anna, chen, editor, house, token } from './harness.ts'
import { adminPresses, readerPresses } from './presses.ts'
import { articles, digest, edition } from './sample.ts'

type House = Awaited<ReturnType<typeof house>>
type Situation = {
  name: string
  changes?: Parameters<typeof house>[1]
  stored?: boolean
  as?: number
  chat: (h: House) => number | Promise<number>
}

const subscribed = async ({ telegram, store }: House, person: typeof anna) => {
  telegram.reader(person)
  await store.subscribers.set(String(person.id), {
    id: String(person.id),
    kind: 'private',
    language: 'en',
    state: 'active',
    since: '2026-03-01T00:00:00Z',
  })
  return person.id
}

const situations: Situation[] = [
  { name: 'of a digest and stories that are no longer kept', stored: false, chat: (h) => subscribed(h, anna) },
  {
    name: 'of a story that was deleted while its digest is kept',
    chat: async (h) => {
      for (const { id } of articles) await h.store.articles.delete(id)
      return subscribed(h, anna)
    },
  },
  {
    name: 'of a story that was dropped from its digest',
    chat: async (h) => {
      await h.store.digests.set(edition, digest({ briefs: [] }))
      return subscribed(h, anna)
    },
  },
  { name: 'of a digest that is held', changes: { held: async () => true }, chat: (h) => subscribed(h, anna) },
  {
    name: 'pressed by somebody who never subscribed',
    chat: ({ telegram }) => {
      telegram.reader(chen)
      return chen.id
    },
  },
  {
    name: 'in a group, pressed by a member',
    as: anna.id,
    chat: ({ telegram }) => {
      telegram.group({
        id: -500,
        title: 'Traders',
        members: [
          [chen, 'creator'],
          [anna, 'member'],
        ],
      })
      return -500
    },
  },
  {
    name: 'in a group, pressed by its owner',
    as: chen.id,
    chat: ({ telegram }) => {
      telegram.group({ id: -501, title: 'Traders', members: [[chen, 'creator']] })
      return -501
    },
  },
  {
    name: 'in a channel',
    as: anna.id,
    chat: ({ telegram }) => {
      telegram.reader(anna)
      telegram.channel({ id: -502, title: 'News', admins: [editor] })
      return -502
    },
  },
  { name: 'of an editor, when nothing is kept', stored: false, chat: () => editor.id },
]

for (const { name, changes, stored = true, as, chat: open } of situations)
  test(`every button gets a helpful answer: ${name}`, async (t) => {
    const all = await house(t, changes, { stored })
    const { telegram, log } = all
    const id = await open(all)
    const chat = telegram.chat(id)
    const api = createApi(token, telegram.url)
    const data = [...readerPresses, ...adminPresses].map(pressData)
    for (const one of [...new Set([...data, 'x', 'a:2020-01-01-old-00000000', 'q:2020-01-01-old-00000000:0en', '{"v":1}'])]) {
      const { message_id } = await api.sendMessage(id, 'an old message', {
        reply_markup: { inline_keyboard: [[{ text: '·', callback_data: one }]] },
      })
      const before = { count: chat.messages().length, old: JSON.stringify(chat.messages()) }
      const answer = await chat.press(one, { message: message_id, ...(as !== undefined && { as }) })
      const said = (answer.text ?? '') !== '' || answer.url !== undefined || JSON.stringify(chat.messages()) !== before.old
      assert.ok(said, `silence at ${one}`)
    }
    assert.deepEqual(
      log.filter(({ line }) => line.includes('could not be handled')),
      [],
    )
  })

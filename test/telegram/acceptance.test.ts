import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buttonsOf, visibleText } from '../../src/sandbox/front.ts'
import { adminCommands, readerCommands } from '../../src/telegram/commands.ts'
import type { Reading } from '../../src/telegram/wording/wording.ts'
import { editor, house } from './harness.ts'
import { articles } from './sample.ts'

/** Presses whatever can be pressed, newest message first, for so many rounds; a menu that edits itself shows its pages that way. */
const rounds = 40

for (const reading of ['zh', 'en', 'both'] satisfies Reading[])
  for (const form of ['rich', 'plain'] as const)
    test(`every message to a reader of ${reading} is accepted in the ${form} form`, async (t) => {
      const { telegram, store, bot, log } = await house(t, { earlier: async () => [articles[1]!.id] })
      const chat = telegram.chat(editor.id)
      const subscriber = {
        id: String(editor.id),
        kind: 'private' as const,
        language: reading,
        state: 'active' as const,
        since: '2026-03-01T00:00:00Z',
      }
      await store.subscribers.set(subscriber.id, subscriber)
      if (form === 'plain')
        for (const method of ['sendRichMessage', 'sendRichMessageDraft'])
          telegram.fault({ kind: 'refuse', code: 404, description: 'Not Found: method not found', method })
      const settled = async () => {
        chat.send('/nosuchthing')
        const count = chat.messages().length
        await chat.until((message) => message.message_id > count && /\/help/.test(visibleText(message)))
      }
      const typed = [...readerCommands, ...adminCommands].filter((command) => command !== 'stop')
      for (const command of [
        ...typed,
        'digest 03-04',
        'digest soon',
        'search x',
        'term 桥 = Bridge',
        'note Hello',
        `start ${articles[0]!.id}`,
      ])
        chat.send(`/${command}`)
      await settled()
      const pressed = new Set<string>()
      for (let round = 0; round < rounds; round++) {
        const all = chat.messages().flatMap((message) => buttonsOf(message).flatMap(({ callback_data }) => callback_data ?? []))
        const data = all.find((one) => !pressed.has(one))
        if (data === undefined) break
        pressed.add(data)
        await chat.press(data)
        await store.subscribers.set(subscriber.id, { ...(await store.subscribers.get(subscriber.id))!, language: reading })
      }
      await settled()
      await bot.stop()
      assert.ok(pressed.size > 25, `only ${pressed.size} buttons were pressed`)
      const refused = telegram
        .calls()
        // What is shown already may be chosen again.
        .filter(({ description = '' }) => !description.includes('message is not modified'))
        .filter(({ method, ok }) => !ok && method !== 'getUpdates' && (form === 'rich' || !method.startsWith('sendRichMessage')))
      assert.deepEqual(
        refused.map(({ method, description }) => `${method}: ${description}`),
        [],
      )
      assert.deepEqual(log, [])
    })

import assert from 'node:assert/strict'
import { test } from 'node:test'

type Said = { text?: string; rich_message?: { blocks: unknown[] }; reply_markup?: unknown; reply_to_message?: unknown }
const { spokenIn } = (await import(new URL('../../../src/sandbox/page/spoken.js', import.meta.url).href)) as {
  spokenIn(messages: Said[]): string | undefined
}

const buttons = (...texts: string[]) => ({ type: 'buttons', buttons: texts.map((text) => ({ text })) })
const digest = { rich_message: { blocks: [{ type: 'heading', text: '临港日报' }, buttons('Ask', 'Full text', 'Share')] } }
const fullText = { rich_message: { blocks: [{ type: 'paragraph', text: '全文'.repeat(200) }, buttons('Ask')] } }
const answer = { reply_to_message: {}, rich_message: { blocks: [{ type: 'paragraph', text: '零下四度。' }, buttons('冷空气到货 ›')] } }
const choice = { text: '好的，以后用中文。', reply_markup: { inline_keyboard: [[{ text: '看最新一期' }]] } }

const cases: [string, Said[], string | undefined][] = [
  ['of a digest by its buttons', [digest], 'en'],
  ['of a text in the language of the paper too', [digest, fullText], 'en'],
  ['not of an answer, which is in the language of its question', [digest, answer], 'en'],
  ['not of a message without buttons', [digest, { text: '您问：会下雨吗？' }], 'en'],
  ['of what was chosen last, also in the plain form', [digest, choice], 'zh'],
  ['of both, of neither', [{ rich_message: { blocks: [buttons('提问 Ask', '全文 Full text')] } }], undefined],
  ['of nothing said yet', [], undefined],
]
for (const [name, messages, expected] of cases)
  test(`the language in which the bot speaks: ${name}`, () => assert.equal(spokenIn(messages), expected))

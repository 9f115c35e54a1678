import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { methodNames } from '../../src/sandbox/methods/all.ts'
import { createSandbox } from '../../src/sandbox/sandbox.ts'

const token = '7000000001:AAsandbox-sandbox-sandbox-sandbox_01'
const sandbox = createSandbox({ token, clock: { now: () => new Date('2026-01-05T07:00:00Z') } })
before(async () => {
  sandbox.reader({ id: 11, first_name: 'A' }).send('x')
  sandbox.group({ id: -20, title: 'G', members: [[{ id: 11, first_name: 'A' }, 'member']], bot: 'administrator' })
  await sandbox.listen()
})
after(() => sandbox.close())

const fields = [
  ...['chat_id', 'message_id', 'text', 'caption', 'parse_mode', 'entities', 'reply_markup', 'rich_message', 'draft_id', 'reply_parameters'],
  ...[
    'commands',
    'scope',
    'language_code',
    'menu_button',
    'results',
    'reaction',
    'document',
    'file_id',
    'from_chat_id',
    'user_id',
    'offset',
  ],
  ...['url', 'secret_token', 'message_ids', 'action', 'callback_query_id', 'inline_query_id', 'inline_message_id', 'allowed_updates'],
]
const shapes = [
  ...[
    { inline_keyboard: [[{ text: 'a', callback_data: 'b' }]] },
    { inline_keyboard: [[null]] },
    { keyboard: [['a', 1]] },
    { type: 'chat', chat_id: null },
  ],
  ...[
    [{ type: 'bold', offset: 0, length: 3 }],
    [{ offset: -1 }],
    [null],
    { message_id: 1 },
    { html: '<b>a<p></b>' },
    { markdown: '# a\n- b\n|' },
  ],
  ...[{ blocks: [{ type: 'list', items: [{ blocks: [null] }] }] }, { blocks: [{ type: 'table', cells: [[{}], null] }] }, { blocks: [{}] }],
  ...[[{ type: 'article', id: 'a', title: 't', input_message_content: {} }], [{ command: 1 }], [{ type: 'emoji' }]],
]
const value = fc.oneof(
  fc.constantFrom<unknown>(11, -20, '11', 1, 0, '@x', '', null, true, 'HTML', 'MarkdownV2', '<b>x', '[a](', '{', '[]'),
  fc.constantFrom<unknown>(...shapes),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.jsonValue({ maxDepth: 3 }),
)
const parameters = fc.dictionary(fc.constantFrom(...fields), value, { maxKeys: 6, noNullPrototype: true })
const methods = methodNames.filter((name) => !/Webhook$/.test(name))

test('answers any call in Telegram’s envelope, and never fails itself', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...methods), parameters, async (method, given) => {
      const body = JSON.stringify({ chat_id: 11, ...given, timeout: 0 })
      const response = await fetch(`${sandbox.url}/bot${token}/${method}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      })
      const answer = (await response.json()) as { ok: boolean; error_code?: number; description?: string }
      assert.ok(answer.ok || (answer.error_code === response.status && response.status < 500), `${method} ${body} ${answer.description}`)
    }),
    { numRuns: 200, seed: 7 },
  )
})

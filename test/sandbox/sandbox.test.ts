import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, beforeEach, test } from 'node:test'
import { Bot, InputFile } from 'grammy'
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts'

const token = '7000000001:AAsandbox-sandbox-sandbox-sandbox_01'
let instant = Date.parse('2026-01-05T07:00:00+08:00')
const clock = { now: () => new Date(instant) }
const reader = { id: 11, first_name: 'Li', language_code: 'zh' }
let sandbox: Sandbox

const call = async (method: string, parameters: Record<string, unknown> = {}) => {
  const body = JSON.stringify(parameters)
  const response = await fetch(`${sandbox.url}/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  return {
    status: response.status,
    ...((await response.json()) as { ok: boolean; result?: never; description?: string; parameters?: object }),
  }
}
const refused = async (method: string, parameters: Record<string, unknown>) => {
  const { status, description } = await call(method, parameters)
  return `${status} ${description}`
}

before(async () => {
  sandbox = createSandbox({ token, clock })
  await sandbox.listen()
})
after(() => sandbox.close())
beforeEach(() => {
  sandbox.limit('off')
  sandbox.clearFaults()
  sandbox.reader(reader)
})

test('a grammY bot gets what a reader sends and answers, edits and deletes over real HTTP', async () => {
  const bot = new Bot(token, { client: { apiRoot: sandbox.url } })
  bot.command('start', (ctx) =>
    ctx.reply(`hello <b>${ctx.match}</b>`, {
      parse_mode: 'HTML',
      reply_markup: { inline_keyboard: [[{ text: 'More', callback_data: 'more' }]] },
    }),
  )
  bot.callbackQuery('more', async (ctx) => {
    await ctx.editMessageText('more of it')
    await ctx.answerCallbackQuery({ text: 'done', show_alert: true })
  })
  bot.on('message:text', (ctx) => ctx.reply(`you said ${ctx.message.text}`, { reply_parameters: { message_id: ctx.message.message_id } }))
  const running = bot.start({ allowed_updates: ['message', 'callback_query'] })
  const chat = sandbox.chat(reader.id)
  chat.start('story_1')
  const hello = await chat.until((message) => message.text === 'hello story_1')
  assert.deepEqual(hello.entities, [{ type: 'bold', offset: 6, length: 7 }])
  assert.deepEqual(await chat.press('More'), { text: 'done', alert: true })
  assert.equal(chat.last()?.text, 'more of it')
  assert.deepEqual(chat.buttons(), [])
  const asked = chat.send('你好')
  const answer = await chat.until((message) => message.text === 'you said 你好')
  assert.equal(answer.reply_to_message?.message_id, asked.message_id)
  await bot.api.deleteMessage(reader.id, answer.message_id)
  assert.equal(
    chat.messages().some((message) => message.message_id === answer.message_id),
    false,
  )
  await bot.stop()
  await running
})

test('takes off what is blank before and after a text, as Telegram does', () => {
  const message = sandbox.chat(reader.id).send('\n\n /today  \n')
  assert.equal(message.text, '/today')
  assert.deepEqual(message.entities, [{ type: 'bot_command', offset: 0, length: 6 }])
})

test('refuses what Telegram refuses, with its words', async () => {
  const chat_id = reader.id
  const keyboard = (button: object) => ({ inline_keyboard: [[button]] })
  const mine = sandbox.chat(chat_id).send('mine')
  const sent = (await call('sendMessage', { chat_id, text: 'same' })).result as unknown as { message_id: number }
  const cases: [method: string, parameters: Record<string, unknown>, expected: string][] = [
    ['sendMessage', { text: 'x' }, '400 Bad Request: chat_id is empty'],
    ['sendMessage', { chat_id: 404, text: 'x' }, '400 Bad Request: chat not found'],
    ['sendMessage', { chat_id: '@nobody', text: 'x' }, '400 Bad Request: chat not found'],
    ['sendMessage', { chat_id }, '400 Bad Request: message text is empty'],
    ['sendMessage', { chat_id, text: ' \n ' }, '400 Bad Request: message text is empty'],
    ['sendMessage', { chat_id, text: '字'.repeat(4097) }, '400 Bad Request: message is too long'],
    [
      'sendMessage',
      { chat_id, text: '<p>x</p>', parse_mode: 'HTML' },
      '400 Bad Request: can\'t parse entities: Unsupported start tag "p" at byte offset 0',
    ],
    ['sendMessage', { chat_id, text: 'x', parse_mode: 'XML' }, '400 Bad Request: unsupported parse_mode'],
    [
      'sendMessage',
      { chat_id, text: 'ab', entities: [{ type: 'bold', offset: 1, length: 2 }] },
      '400 Bad Request: entity beginning at UTF-16 offset 1 ends after the end of the text at UTF-16 offset 3',
    ],
    [
      'sendMessage',
      { chat_id, text: 'x', entities: [{ type: 'bold', offset: 5, length: 1 }] },
      '400 Bad Request: entity begins after the end of the text at UTF-16 offset 5',
    ],
    [
      'sendMessage',
      { chat_id, text: 'x', entities: [{ type: 'fat', offset: 0, length: 1 }] },
      "400 Bad Request: can't parse MessageEntity: Unsupported type specified",
    ],
    [
      'sendMessage',
      { chat_id, text: 'x', reply_markup: keyboard({ text: 'b', callback_data: '字'.repeat(22) }) },
      '400 Bad Request: BUTTON_DATA_INVALID',
    ],
    [
      'sendMessage',
      { chat_id, text: 'x', reply_markup: keyboard({ text: 'b' }) },
      "400 Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ],
    [
      'sendMessage',
      { chat_id, text: 'x', reply_markup: keyboard({ text: 'b', url: 'nowhere' }) },
      "400 Bad Request: inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL",
    ],
    [
      'sendMessage',
      { chat_id, text: 'x', reply_markup: { inline_keyboard: [{ text: 'b' }] } },
      '400 Bad Request: field "inline_keyboard" must be an Array of Arrays',
    ],
    ['sendMessage', { chat_id, text: 'x', reply_parameters: { message_id: 9999 } }, '400 Bad Request: message to be replied not found'],
    ['sendMessage', { chat_id, text: 'x', message_thread_id: 3 }, '400 Bad Request: message thread not found'],
    ['sendRichMessage', { chat_id, rich_message: {} }, '400 Bad Request: rich message must be non-empty'],
    ['editMessageText', { chat_id, message_id: 9999, text: 'x' }, '400 Bad Request: message to edit not found'],
    ['editMessageText', { chat_id, message_id: mine.message_id, text: 'x' }, "400 Bad Request: message can't be edited"],
    [
      'editMessageText',
      { chat_id, message_id: sent.message_id, text: 'same' },
      '400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    ],
    ['editMessageText', { chat_id, message_id: sent.message_id, text: '字'.repeat(4097) }, '400 Bad Request: MESSAGE_TOO_LONG'],
    ['deleteMessage', { chat_id, message_id: 9999 }, '400 Bad Request: message to delete not found'],
    ['deleteMessage', { chat_id }, '400 Bad Request: message identifier is not specified'],
    [
      'answerCallbackQuery',
      { callback_query_id: '1' },
      '400 Bad Request: query is too old and response timeout expired or query ID is invalid',
    ],
    ['setMyCommands', { commands: [{ command: 'Today', description: 'x' }] }, '400 Bad Request: BOT_COMMAND_INVALID'],
    ['setMyCommands', { commands: [{ command: 'today', description: '' }] }, '400 Bad Request: BOT_COMMAND_DESCRIPTION_INVALID'],
    ['sendDocument', { chat_id, document: 'nothing' }, '400 Bad Request: wrong file identifier/HTTP URL specified'],
    ['getFile', { file_id: 'nothing' }, '400 Bad Request: wrong file_id or the file is temporarily unavailable'],
    ['sendMessageDraft', { chat_id, draft_id: 0, text: 'x' }, '400 Bad Request: draft_id must be non-zero'],
    ['getChatAdministrators', { chat_id }, '400 Bad Request: there are no administrators in the private chat'],
    ['sendTelepathy', { chat_id }, '404 Not Found: method not found'],
  ]
  for (const [method, parameters, expected] of cases) assert.equal(await refused(method, parameters), expected, JSON.stringify(parameters))
})

test('knows its token', async () => {
  const status = async (given: string) => (await fetch(`${sandbox.url}/bot${given}/getMe`)).status
  assert.equal(await status(token), 200)
  assert.equal(await status('7000000001:AAsomebody-elses-sandbox-sandbox-02'), 401)
  assert.equal(await status('nonsense'), 404)
})

test('counts the text after parsing, in characters', async () => {
  const text = `<b>${'📰'.repeat(4096)}</b>`
  assert.equal((await call('sendMessage', { chat_id: reader.id, text, parse_mode: 'HTML' })).ok, true)
})

test('tells who has blocked the bot, never wrote to it, or left', async () => {
  const send = (chat_id: number) => refused('sendMessage', { chat_id, text: 'x' })
  sandbox.reader({ id: 12, first_name: 'New' }, { started: false })
  assert.equal(await send(12), "403 Forbidden: bot can't initiate conversation with a user")
  sandbox.chat(reader.id).block()
  assert.equal(await send(reader.id), '403 Forbidden: bot was blocked by the user')
  sandbox.chat(reader.id).unblock()
  const group = sandbox.group({ id: -50, title: 'Traders', members: [[reader, 'creator']] })
  group.setBot('kicked', reader.id)
  assert.equal(await send(-50), '403 Forbidden: bot was kicked from the group chat')
  group.setBot('member', reader.id)
  const moved = group.migrate()
  assert.deepEqual((await call('sendMessage', { chat_id: -50, text: 'x' })).parameters, { migrate_to_chat_id: moved })
  assert.equal((await call('sendMessage', { chat_id: moved, text: 'x' })).ok, true)
})

test('hands out updates until they are confirmed, to one poller at a time', async () => {
  await call('getUpdates', { offset: -1 })
  const first = (await call('getUpdates', {})).result as unknown as { update_id: number }[]
  await call('getUpdates', { offset: (first[0]?.update_id ?? 0) + 1 })
  sandbox.chat(reader.id).send('one')
  sandbox.chat(reader.id).send('two')
  const updates = (await call('getUpdates', { limit: 1 })).result as unknown as { update_id: number; message: { text: string } }[]
  assert.deepEqual(
    updates.map((update) => update.message.text),
    ['one'],
  )
  const rest = (await call('getUpdates', { offset: updates[0]!.update_id + 1 })).result as unknown as typeof updates
  assert.deepEqual(
    rest.map((update) => update.message.text),
    ['two'],
  )
  const offset = rest[0]!.update_id + 1
  const waiting = call('getUpdates', { offset, timeout: 20 })
  await new Promise((resolve) => setTimeout(resolve, 20))
  const second = call('getUpdates', { offset, timeout: 20 })
  assert.equal(
    (await waiting).description,
    'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  )
  sandbox.chat(reader.id).send('three')
  assert.equal(((await second).result as unknown as unknown[]).length, 1)
})

test('pushes updates to a webhook with its secret, and again until they are accepted', async () => {
  const got: [string | undefined, string][] = []
  const { promise, resolve } = Promise.withResolvers<void>()
  const hook = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    got.push([request.headers['x-telegram-bot-api-secret-token'] as string | undefined, JSON.parse(body).message.text])
    response
      .writeHead(got.length === 1 ? 500 : 200)
      .end(got.length === 1 ? '' : JSON.stringify({ method: 'sendMessage', chat_id: reader.id, text: 'by webhook' }))
    if (got.length === 2) resolve()
  })
  await new Promise<void>((listening) => hook.listen(0, '127.0.0.1', listening))
  const url = `http://127.0.0.1:${(hook.address() as AddressInfo).port}/hook`
  await call('setWebhook', { url, secret_token: 'open-sesame', drop_pending_updates: true })
  assert.match(await refused('getUpdates', {}), /^409 Conflict: can't use getUpdates method while webhook is active/)
  sandbox.chat(reader.id).send('knock')
  await promise
  assert.deepEqual(got, [
    ['open-sesame', 'knock'],
    ['open-sesame', 'knock'],
  ])
  await sandbox.chat(reader.id).until((message) => message.text === 'by webhook')
  await call('deleteWebhook', { drop_pending_updates: true })
  hook.closeAllConnections()
  hook.close()
})

test('takes files by multipart and gives them back', async () => {
  const bot = new Bot(token, { client: { apiRoot: sandbox.url } })
  const sent = await bot.api.sendDocument(reader.id, new InputFile(Buffer.from('第一版'), '01.txt'), {
    caption: '<i>page</i>',
    parse_mode: 'HTML',
  })
  assert.equal(sent.caption, 'page')
  const file = await bot.api.getFile(sent.document.file_id)
  const response = await fetch(`${sandbox.url}/file/bot${token}/${file.file_path}`)
  assert.equal(await response.text(), '第一版')
})

test('takes a form as well as JSON', async () => {
  const body = new URLSearchParams({
    chat_id: String(reader.id),
    text: 'form',
    reply_markup: '{"inline_keyboard":[[{"text":"a","callback_data":"a"}]]}',
  })
  await fetch(`${sandbox.url}/bot${token}/SENDMESSAGE`, { method: 'POST', body })
  assert.deepEqual([sandbox.chat(reader.id).last()?.text, sandbox.chat(reader.id).buttons()], ['form', ['a']])
})

test('shows rich messages and drafts, which a message ends, and tells the bot of Stop', async () => {
  const chat_id = reader.id
  const chat = sandbox.chat(chat_id)
  await call('sendRichMessageDraft', { chat_id, draft_id: 5, rich_message: { html: '<tg-thinking>…</tg-thinking>' }, can_stop: true })
  await call('sendRichMessageDraft', { chat_id, draft_id: 5, rich_message: { html: '<p>half</p>' }, can_stop: true })
  assert.equal(chat.drafts().length, 1)
  await call('getUpdates', { offset: -1, allowed_updates: [] })
  chat.stopDraft(5)
  const updates = (await call('getUpdates', { offset: -1 })).result as unknown as { stopped_message_generation?: { draft_id: number } }[]
  assert.equal(updates[0]?.stopped_message_generation?.draft_id, 5)
  await call('sendMessageDraft', { chat_id, draft_id: 6, text: '' })
  const sent = await call('sendRichMessage', { chat_id, rich_message: { blocks: [{ type: 'heading', size: 2, text: '要闻' }] } })
  assert.deepEqual((sent.result as unknown as { rich_message: object }).rich_message, {
    blocks: [{ type: 'heading', text: '要闻', size: 2 }],
  })
  assert.equal(chat.drafts().length, 0)
})

test('marks addresses and commands in rich text, unless told not to', async () => {
  const text = (result: unknown) => (result as { rich_message: { blocks: { text: unknown }[] } }).rich_message.blocks[0]!.text
  const rich_message = { blocks: [{ type: 'paragraph', text: 'send /today' }] }
  assert.deepEqual(text((await call('sendRichMessage', { chat_id: reader.id, rich_message })).result), [
    'send ',
    { type: 'bot_command', text: '/today', bot_command: '/today' },
  ])
  const skipped = await call('sendRichMessage', { chat_id: reader.id, rich_message: { ...rich_message, skip_entity_detection: true } })
  assert.equal(text(skipped.result), 'send /today')
})

test('carries the inline mode: results are checked, one is sent by the reader, its buttons and edits go by its own name', async () => {
  const chat = sandbox.chat(reader.id)
  const updatesOf = async () =>
    (await call('getUpdates', { offset: -1 })).result as unknown as Record<string, { id: string; inline_message_id: string }>[]
  await updatesOf()
  const asked = chat.inline('ferry')
  const inline_query_id = (await updatesOf())[0]!.inline_query!.id
  const card = (message_text: string) => ({
    type: 'article',
    id: 's1',
    title: 'Ferry',
    input_message_content: { message_text, parse_mode: 'HTML' },
    reply_markup: { inline_keyboard: [[{ text: 'More', callback_data: 'more' }]] },
  })
  assert.match(await refused('answerInlineQuery', { inline_query_id, results: [card('<p>x</p>')] }), /Unsupported start tag/)
  await call('answerInlineQuery', { inline_query_id, results: [card('<b>ferry</b>')] })
  const { results } = await asked
  const message = chat.choose(results[0]!, 'ferry')
  assert.deepEqual([message.text, message.entities?.[0]?.type, message.via_bot?.username], ['ferry', 'bold', 'paperboy_sandbox_bot'])
  void chat.press('More', { within: 100 }).catch(() => {})
  const { inline_message_id } = (await updatesOf())[0]!.callback_query!
  assert.equal((await call('editMessageText', { inline_message_id, text: 'edited' })).result, true)
  assert.equal(chat.messages().at(-1)?.text, 'edited')
})

test('forgets a query after a minute', async () => {
  const chat = sandbox.chat(reader.id)
  await call('sendMessage', {
    chat_id: reader.id,
    text: 'x',
    reply_markup: { inline_keyboard: [[{ text: 'slow', callback_data: 'slow' }]] },
  })
  await call('getUpdates', { offset: -1 })
  const pressed = chat.press('slow', { within: 200 }).catch(() => 'unanswered')
  const updates = (await call('getUpdates', { offset: -1 })).result as unknown as { callback_query: { id: string } }[]
  instant += 61_000
  assert.match(await refused('answerCallbackQuery', { callback_query_id: updates[0]!.callback_query.id }), /query is too old/)
  assert.equal(await pressed, 'unanswered')
})

test('gives a group bot only what privacy mode lets through', async () => {
  const group = sandbox.group({ id: -60, title: 'Market', members: [[reader, 'member']] })
  await call('getUpdates', { offset: -1 })
  const before = (await call('getUpdates', { offset: -1 })).result as unknown as { update_id: number }[]
  const offset = (before[0]?.update_id ?? 0) + 1
  group.send('just chatting')
  group.send('/today@paperboy_sandbox_bot')
  group.send('hey @paperboy_sandbox_bot')
  const got = (await call('getUpdates', { offset })).result as unknown as { message: { text: string } }[]
  assert.deepEqual(
    got.map((update) => update.message.text),
    ['/today@paperboy_sandbox_bot', 'hey @paperboy_sandbox_bot'],
  )
})

test('does as faults on order say', async () => {
  const chat_id = reader.id
  const chat = sandbox.chat(chat_id)
  const send = () => call('sendMessage', { chat_id, text: 'x' })
  const before = chat.messages().length
  sandbox.fault({ kind: '429', retryAfter: 7, nth: 2, method: 'sendMessage' })
  assert.equal((await send()).ok, true)
  assert.deepEqual((await send()).parameters, { retry_after: 7 })
  assert.equal((await send()).ok, true)
  sandbox.fault({ kind: '5xx', times: 1 })
  assert.equal((await send()).status, 502)
  sandbox.fault({ kind: 'drop', times: 1 })
  await assert.rejects(send())
  assert.equal(chat.messages().length, before + 2)
  sandbox.fault({ kind: 'lost answer', times: 1 })
  await assert.rejects(send())
  assert.equal(chat.messages().length, before + 3)
  const open = sandbox.fault({ kind: 'half-open', times: 1 })
  await assert.rejects(fetch(`${sandbox.url}/bot${token}/getMe`, { signal: AbortSignal.timeout(50) }))
  assert.equal(open.struck(), 1)
  sandbox.fault({ kind: 'blocked', chat: chat_id, times: 1 })
  assert.equal((await send()).status, 403)
  assert.equal((await send()).status, 403)
})

test("keeps to Telegram's limits when asked to", async () => {
  sandbox.limit('telegram')
  const group = sandbox.group({ id: -70, title: 'Busy', members: [[reader, 'creator']] })
  const outcomes = async (chat_id: number, count: number) => {
    const all = []
    for (let sent = 0; sent < count; sent++) all.push((await call('sendMessage', { chat_id, text: 'x' })).status)
    return all
  }
  assert.deepEqual(await outcomes(reader.id, 4), [200, 200, 200, 429])
  instant += 1000
  assert.deepEqual(await outcomes(reader.id, 2), [200, 429])
  instant += 5000
  assert.deepEqual((await outcomes(group.id, 21)).slice(19), [200, 429])
  instant += 1000
  const ids = Array.from({ length: 31 }, (_, at) => sandbox.reader({ id: 1000 + at, first_name: 'R' }).id)
  const many = []
  for (const id of ids) many.push(...(await outcomes(id, 1)))
  assert.deepEqual(many.slice(29), [200, 429])
})

test('listens elsewhere when told to, and can be reached there', async () => {
  for (const host of ['0.0.0.0', '127.0.0.2']) {
    const other = createSandbox({ token, clock })
    const url = await other.listen(0, host)
    assert.equal((await fetch(`${url}/bot${token}/getMe`)).status, 200, url)
    await other.close()
  }
})

test('answers no foreign page', async () => {
  const status = async (headers: Record<string, string>) => {
    const { promise, resolve } = Promise.withResolvers<number | undefined>()
    const { request } = await import('node:http')
    request(`${sandbox.url}/bot${token}/getMe`, { method: 'POST', headers }, (response) => {
      response.resume()
      resolve(response.statusCode)
    }).end()
    return promise
  }
  assert.equal(await status({ host: 'evil.example' }), 403)
  assert.equal(await status({ origin: 'https://evil.example' }), 403)
  assert.equal(await status({}), 200)
})

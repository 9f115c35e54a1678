import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Bot } from 'grammy'
import type { Browser } from 'playwright-core'
import { createMovableClock } from '../../../src/sandbox/clock.ts'
import { callView } from '../../../src/sandbox/http/view.ts'
import { createSandbox } from '../../../src/sandbox/sandbox.ts'
import { noBrowser, openBrowser, openPage } from '../../journeys/browser.ts'

const token = '7000000001:AAsandbox-sandbox-sandbox-sandbox_01'
const clock = createMovableClock(() => 0, new Date('2026-01-05T07:00:00+08:00'))
const sandbox = createSandbox({ token, clock })
const reader = { id: 11, first_name: 'Amira', language_code: 'en' }
const editor = { id: 12, first_name: '小梅', language_code: 'zh' }
const hostile = '<img src=x onerror=alert(1)> & <b>not bold</b>'
/** What readers have chosen. */
const spoken = new Map<number, string>()
let bot: Bot
let browser: Browser | undefined

before(async () => {
  const chat = sandbox.reader(reader)
  sandbox.reader(editor)
  sandbox.group({ id: -20, title: 'Market Street', members: [[reader, 'member']] })
  await sandbox.listen()
  sandbox.showPage({
    seats: [
      { key: 'reader', role: 'reader', chat: reader.id, as: reader.id },
      { key: 'editor', role: 'editor', chat: editor.id, as: editor.id },
      { key: 'group', role: 'group', chat: -20, as: reader.id },
    ],
    timeZone: 'Asia/Shanghai',
    morning: { hour: 7, minute: 0 },
    spokenIn: async (chat) => spoken.get(chat),
    suggestions: [
      { from: 0, question: { zh: '今天呢？', en: 'And today?' } },
      { from: Date.parse('2026-01-06T07:00:00+08:00'), question: { zh: '明天呢？', en: 'And tomorrow?' } },
    ],
  })
  bot = new Bot(token, { client: { apiRoot: sandbox.url } })
  bot.command('start', (ctx) => ctx.reply(`started with ${ctx.match || 'nothing'}`))
  bot.callbackQuery('ask', async (ctx) => {
    await ctx.answerCallbackQuery('Noted')
    await ctx.editMessageText('edited in place')
  })
  bot.on('message:text', (ctx) => ctx.reply(`you said: ${ctx.message.text}`))
  void bot.start()
  chat.send('hello')
  await chat.until((message) => message.text === 'you said: hello')
  if (!noBrowser) browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  await bot.stop()
  await sandbox.close()
})

const act = (fields: object, headers: Record<string, string> = {}) =>
  fetch(`${sandbox.url}/act`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(fields) })

test('serves the page under a policy that lets nothing in or out', async () => {
  const response = await fetch(sandbox.url)
  const policy = response.headers.get('content-security-policy') ?? ''
  assert.match(policy, /default-src 'none'/)
  assert.match(policy, /script-src 'self' 'sha256-/)
  assert.doesNotMatch(policy, /unsafe|https?:|\*/)
  assert.doesNotMatch(await response.text(), /https?:\/\//)
  for (const path of ['/page/app.js', '/vendor/preact.js', '/vendor/preact-hooks.js', '/vendor/htm.js', '/page/base.css']) {
    assert.equal((await fetch(sandbox.url + path)).status, 200, path)
  }
  assert.equal((await fetch(`${sandbox.url}/page/..%2fsandbox.ts`)).status, 404)
})

test('takes acts from its own page only, and says what is wrong with one', async () => {
  assert.equal((await act({ seat: 'reader', do: 'send', text: 'x' }, { origin: 'https://evil.example' })).status, 403)
  assert.equal((await act({ seat: 'reader', do: 'send', text: 'x' }, { 'content-type': 'text/plain' })).status, 415)
  const outcome = async (fields: object) => ((await (await act(fields)).json()) as { error?: string }).error
  assert.match((await outcome({ seat: 'nobody', do: 'send', text: 'x' })) ?? '', /no such seat/)
  assert.match((await outcome({ seat: 'reader', do: 'constructor' })) ?? '', /can not do/)
  assert.match((await outcome({ seat: 'reader', do: 'start', payload: 'a b' })) ?? '', /START_PARAM_INVALID/)
  assert.match((await outcome({ seat: 'reader', do: 'send', text: '' })) ?? '', /1 to 4096/)
})

test('moves the clock to the next morning', async () => {
  await act({ seat: 'reader', do: 'clock', to: 'morning' })
  assert.equal(clock.now().toISOString(), '2026-01-05T23:00:00.000Z')
  await act({ seat: 'reader', do: 'clock', minutes: 60 })
  assert.equal(clock.now().toISOString(), '2026-01-06T00:00:00.000Z')
})

test('a reader reads, presses, asks and follows links in a real browser', { skip: noBrowser }, async () => {
  const { page, troubles } = await openPage(browser!, sandbox.url)
  const says = (text: string) => page.locator('.bubble', { hasText: text }).last()
  await says('you said: hello').waitFor()

  await bot.api.sendMessage(reader.id, hostile)
  await says(hostile).waitFor()
  assert.equal(await page.locator('.bubble img').count(), 0)

  await bot.api.sendMessage(reader.id, 'a question', { reply_markup: { inline_keyboard: [[{ text: 'Ask', callback_data: 'ask' }]] } })
  await page.getByRole('button', { name: 'Ask', exact: true }).click()
  await page.getByRole('status').getByText('Noted').waitFor()
  await says('edited in place').waitFor()
  assert.equal(await page.locator('.key').count(), 0)

  await page.getByRole('textbox').fill('你好')
  await page.keyboard.press('Enter')
  await says('you said: 你好').waitFor()

  await bot.api.sendRichMessage(reader.id, {
    html: `<h2>要闻</h2><p>Exports rose.<a href="#s1">1</a></p><details><summary>Evidence</summary><p><tg-reference name="s1">出口增长。</tg-reference></p></details>
      <p><tg-button type="callback_data" data="ask">More</tg-button></p><p><a href="https://t.me/paperboy_sandbox_bot?start=story_7">story</a></p>`,
  })
  await page.locator('.reference').waitFor()
  assert.equal(await page.getByText('出口增长。').isVisible(), false)
  await page.locator('.reference').click()
  await page.locator('.note').getByText('出口增长。').waitFor()
  await page.locator('.reference.on').waitFor()
  await page.getByText('Evidence').click()
  await page.locator('.details').getByText('出口增长。').waitFor()
  await page.getByRole('link', { name: 'story' }).click()
  await says('started with story_7').waitFor()
  assert.match(
    await page.locator('.message.out').last().innerText(),
    /^\/start\s+\d\d:\d\d$/,
    'the payload is for the bot, not for the reader',
  )

  await bot.api.sendMessage(reader.id, 'Which day?', { reply_markup: { force_reply: true, input_field_placeholder: 'a date' } })
  await page.getByPlaceholder('a date').fill('Monday')
  await page.keyboard.press('Enter')
  await page.locator('.message.out', { hasText: 'Monday' }).locator('.quoted', { hasText: 'Which day?' }).waitFor()

  await bot.api.sendMessageDraft(reader.id, 3, 'half of it')
  await page.locator('.draft', { hasText: 'half of it' }).waitFor()
  await bot.api.sendMessage(reader.id, 'all of it')
  await says('all of it').waitFor()
  assert.equal(await page.locator('.draft').count(), 0)
  assert.deepEqual(troubles, [])
})

test('the question that is offered is about the newest edition in the chat, in the language that the bot speaks with its reader', {
  skip: noBrowser,
}, async () => {
  const { page, troubles } = await openPage(browser!, sandbox.url)
  const offered = page.locator('.suggestions button')
  await offered.getByText('And today?').waitFor()
  await bot.api.sendMessage(reader.id, 'Almost ready')
  await page.locator('.bubble', { hasText: 'Almost ready' }).waitFor()
  assert.equal(await offered.textContent(), 'And today?')
  await bot.api.sendRichMessage(reader.id, { html: '<h1>The paper</h1><p>Stories</p>' })
  await offered.getByText('And tomorrow?').waitFor()
  spoken.set(reader.id, 'zh')
  const buttons = (...texts: string[]) => ({ inline_keyboard: [texts.map((text) => ({ text, callback_data: text }))] })
  await bot.api.sendMessage(reader.id, '好的，以后用中文。')
  await offered.getByText('明天呢？').waitFor()
  await bot.api.sendMessage(reader.id, '改哪一处？', { reply_markup: buttons('标题 · English', '1 · English') })
  await page.locator('.bubble', { hasText: '改哪一处' }).waitFor()
  assert.equal(await offered.textContent(), '明天呢？')
  assert.equal(await offered.count(), 1)
  assert.deepEqual(troubles, [])
})

test('an English line that is cut says that it is English, for its dots', { skip: noBrowser }, async () => {
  const { page, troubles } = await openPage(browser!, sandbox.url)
  const cut = page.locator('[data-seat=reader] .names > span')
  await bot.api.sendMessage(reader.id, `Exports were 71.23 billion ${'and so on '.repeat(9)}`)
  await page.locator('.bubble', { hasText: '71.23 billion' }).waitFor()
  assert.equal(await cut.getAttribute('lang'), 'en')
  await bot.api.sendMessage(reader.id, '出口712.3亿元。')
  await page.locator('.bubble', { hasText: '712.3' }).waitFor()
  assert.equal(await cut.getAttribute('lang'), 'zh')
  assert.deepEqual(troubles, [])
})

test('one sits as reader, editor or group, and sees the calls', { skip: noBrowser }, async () => {
  const { page, troubles } = await openPage(browser!, sandbox.url)
  await page.locator('[data-seat=group]').click()
  await page.getByRole('textbox').fill('@paperboy_sandbox_bot hi')
  await page.keyboard.press('Escape')
  await page.getByRole('textbox').fill('hi @paperboy_sandbox_bot')
  await page.keyboard.press('Enter')
  await page.locator('.bubble', { hasText: 'you said: hi @paperboy_sandbox_bot' }).waitFor()
  await page.locator('.calls li', { hasText: 'sendMessage' }).first().getByRole('button').click()
  await page.locator('.calls pre').first().waitFor()
  assert.doesNotMatch((await page.locator('.calls').textContent()) ?? '', /AAsandbox/)
  await page.locator('[data-seat=editor]').click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.locator('.bubble', { hasText: 'started with nothing' }).waitFor()
  assert.deepEqual(troubles, [])
})

test('fits a phone', { skip: noBrowser }, async () => {
  const { page, troubles } = await openPage(browser!, sandbox.url, true)
  await page.locator('.bubble').first().waitFor()
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390)
  assert.equal(await page.locator('.rail').isVisible(), false)
  await page.locator('.head').getByRole('button', { name: 'Switch person' }).last().click()
  await page.locator('[data-seat=editor]').click()
  await page.locator('.rail').waitFor({ state: 'hidden' })
  assert.deepEqual(troubles, [])
})

test('a mark stays on the line of the words that it follows, and lines in English are set as such', { skip: noBrowser }, async () => {
  const { page } = await openPage(browser!, sandbox.url, true)
  const claims = Array.from({ length: 24 }, (_, at) => `<p>${'义'.repeat(8 + at)}。&nbsp;<a href="#s1">[1]</a></p>`).join('')
  await bot.api.sendRichMessage(reader.id, {
    html: `${claims}<p><tg-reference name="s1">原文。</tg-reference></p><p>没有找到“码”。<br>Nothing was found for “码”.</p><p>哪一句有误？ Which line is wrong?</p><p>译名：Yiwu International Trade Market</p>`,
  })
  const marks = page.locator('.message').last().locator('.reference')
  await marks.first().waitFor()
  const alone = await marks.evaluateAll((all) =>
    all.filter((mark) => {
      const words = document.createRange()
      let before: Node = mark.previousSibling!
      while (before.lastChild) before = before.lastChild
      words.setStart(before, 0)
      words.setEnd(before, before.textContent!.trimEnd().length)
      return mark.getBoundingClientRect().top >= [...words.getClientRects()].at(-1)!.bottom
    }),
  )
  assert.equal(alone.length, 0)
  assert.deepEqual(await page.locator('.message').last().locator('p [lang=en]').allInnerTexts(), [
    'Nothing was found for “码”.',
    'Which line is wrong?',
  ])
  assert.equal(await page.locator('.message').last().locator('p[lang=en]', { hasText: '没有找到' }).count(), 0)
})

test('the panel shows what a form carried as JSON as what it is', () => {
  const call = { id: 1, method: 'sendMessage', at: 0, took: 0, outcome: 200, ok: true }
  const { parameters } = callView({ ...call, parameters: { chat_id: 1, rich_message: '{"blocks":["[1] a"]}', text: '[1] no JSON' } })
  assert.deepEqual(JSON.parse(parameters), { chat_id: 1, rich_message: { blocks: ['[1] a'] }, text: '[1] no JSON' })
})

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import type { Question } from '../../src/news/question.ts'
import { createApi } from '../../src/telegram/bot.ts'
import { createReply } from '../../src/telegram/sending/reply.ts'
import { createWording } from '../../src/telegram/wording/wording.ts'
import { anna, editor, house, token } from '../telegram/harness.ts'
import { articles } from '../telegram/sample.ts'
import { noBrowser, openBrowser, openPage } from './browser.ts'

let browser: Browser
before(async () => {
  if (!noBrowser) browser = await openBrowser()
})
after(() => browser?.close())

/** The bot with one edition behind it, and the page with a newcomer, an editor and a group. */
const open = async (t: Parameters<typeof house>[0], phone = false) => {
  const { telegram, store, questions, cancelled } = await house(t)
  telegram.reader(anna, { started: false })
  telegram.group({
    id: -20,
    title: 'Market Street',
    members: [
      [editor, 'creator'],
      [anna, 'member'],
    ],
  })
  telegram.showPage({
    seats: [
      { key: 'reader', role: 'reader', chat: anna.id, as: anna.id },
      { key: 'editor', role: 'editor', chat: editor.id, as: editor.id },
      { key: 'group', role: 'group', chat: -20, as: editor.id },
    ],
    timeZone: 'Asia/Shanghai',
    morning: { hour: 7, minute: 0 },
  })
  const { page, troubles } = await openPage(browser, telegram.url, phone)
  const reply = createReply({
    api: createApi(token, telegram.url),
    store,
    wording: createWording(),
    held: async () => false,
    sleep: async () => {},
  })
  return { telegram, page, troubles, questions, cancelled, reply }
}
const bubble = (page: Page, text: string | RegExp) => page.locator('.message.in .bubble', { hasText: text }).last()
const press = (page: Page, name: string | RegExp) => page.locator('.message').getByRole('button', { name }).last().click()
const write = async (page: Page, text: string) => {
  await page.getByRole('textbox').fill(text)
  await page.keyboard.press('Enter')
}
const refused = (telegram: { calls(): { ok: boolean; method: string; description?: string }[] }) =>
  telegram
    .calls()
    .filter((call) => !call.ok)
    .map((call) => `${call.method}: ${call.description}`)

const soon = () => new Promise((resolve) => setTimeout(resolve, 20))
/** The question that the bot handed on, as soon as it has. */
const asked = async (questions: Question[]): Promise<Question> => {
  for (let tries = 0; questions.length === 0 && tries < 200; tries++) await soon()
  return questions.at(-1)!
}

const cited = (question: Question) => {
  const [article] = articles
  const [sentence] = article!.sentences
  const { id, text } = sentence!
  const claims = [{ text: { zh: text, en: 'It came to 100 trains.' }, evidence: [id], origin: 'written' as const }]
  const citations = [{ article: article!.id, sentence: id, headline: article!.headline, page: '1', date: '2026-03-04', quote: text }]
  return { question, answer: { kind: 'answered' as const, claims, more: [], citations, writer: 'offline' } }
}

for (const phone of [false, true]) {
  test(`a newcomer subscribes, reads, opens the evidence, asks and gets a cited answer, on a ${phone ? 'phone' : 'desktop'}`, {
    skip: noBrowser,
  }, async (t) => {
    const { telegram, page, troubles, questions, reply } = await open(t, phone)
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await press(page, 'English')
    await press(page, 'Read the latest')
    await bubble(page, 'Lingang Daily').waitFor()

    const evidence = page.locator('.details').first()
    assert.equal(await evidence.getByText('货值共计3.2亿元').isVisible(), false)
    await evidence.locator('summary').click()
    await evidence.getByText('货值共计3.2亿元').waitFor()
    await page.locator('.reference').first().click()
    await page.locator('.note').getByText('跨境班列').waitFor()

    await page.locator('.chip', { hasText: 'Ask' }).first().click()
    await page.locator('.message.in').last().waitFor()
    await write(page, 'How many trains?')
    const { question, answer } = cited(await asked(questions))
    assert.equal(question.text, 'How many trains?')
    await reply.waiting(question, 0)
    await page.locator('.draft', { hasText: 'Looking through the paper' }).waitFor()
    await reply.draft(question, 'It came to')
    await page.locator('.draft', { hasText: 'It came to' }).waitFor()
    await reply.answer(question, answer, false)
    await bubble(page, 'It came to 100 trains.').waitFor()
    assert.equal(await page.locator('.draft').count(), 0)
    await page.locator('.reference').last().click()
    await page.locator('.note').getByText('跨境班列').waitFor()
    assert.deepEqual([troubles, refused(telegram)], [[], []])
  })
}

test('a reader stops a draft, and changes settings in one message that edits itself', { skip: noBrowser }, async (t) => {
  const { telegram, page, troubles, questions, cancelled, reply } = await open(t)
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await press(page, 'English')
  await write(page, 'How many trains?')
  const question = await asked(questions)
  await reply.draft(question, 'It came')
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await page.locator('.draft').waitFor({ state: 'hidden' })
  for (let tries = 0; cancelled.length === 0 && tries < 200; tries++) await soon()
  assert.deepEqual(cancelled, [question.id])
  await write(page, '/settings')
  await bubble(page, 'Your settings').waitFor()
  const before = await page.locator('.message').count()
  await press(page, /^Time$/)
  await press(page, '08:00')
  await bubble(page, 'from 08:00').waitFor()
  assert.equal(await page.locator('.message').count(), before)
  assert.deepEqual([troubles, refused(telegram)], [[], []])
})

test('what answers a command is shown, wherever the reader was', { skip: noBrowser }, async (t) => {
  const { page, troubles } = await open(t, true)
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await press(page, 'English')
  await press(page, 'Read the latest')
  await bubble(page, 'Lingang Daily').waitFor()
  // What stands under the finger stays there when the way to the newest comes and goes.
  const list = page.locator('.messages')
  const height = async () => (await list.boundingBox())!.height
  await list.evaluate((element) => element.scrollTo(0, 0))
  await page.locator('.to-end').waitFor()
  const away = await height()
  await list.evaluate((element) => element.scrollTo(0, element.scrollHeight))
  await page.locator('.to-end').waitFor({ state: 'detached' })
  assert.equal(await height(), away)
  for (const [command, answer] of [
    ['/privacy', 'I keep only what I need'],
    ['/help', 'Every morning I bring you'],
    ['/nosuchthing', "I don't know that command"],
  ] as const) {
    await page.locator('.messages').evaluate((list) => list.scrollTo(0, 0))
    await write(page, command)
    const shown = bubble(page, answer)
    await shown.waitFor()
    await page.waitForFunction(
      (element) => {
        const { top } = element!.getBoundingClientRect()
        const list = document.querySelector('.messages')!.getBoundingClientRect()
        return top >= list.top && top < list.bottom - 20
      },
      await shown.elementHandle(),
    )
  }
  assert.deepEqual(troubles, [])
})

test('an editor opens the desk and runs the day; a reader finds nothing of it', { skip: noBrowser }, async (t) => {
  const { page, troubles } = await open(t)
  await page.locator('[data-seat=editor]').click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await write(page, '/admin')
  await press(page, 'Publish now')
  await bubble(page, /Sent to 2/).waitFor()
  await page.locator('[data-seat=reader]').click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await write(page, '/admin')
  await bubble(page, "I don't know that command").waitFor()
  assert.deepEqual(troubles, [])
})

test('a group asks by naming the bot', { skip: noBrowser }, async (t) => {
  const { page, troubles, questions, reply } = await open(t)
  await page.locator('[data-seat=group]').click()
  await write(page, 'How many trains, @paperboy_sandbox_bot?')
  const { question, answer } = cited(await asked(questions))
  await reply.answer(question, answer, false)
  await bubble(page, 'How many trains').locator('.reference').waitFor()
  assert.deepEqual(troubles, [])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noBrowser, openBrowser, openPage } from './browser.ts'
import { finished, openHouse } from './house.ts'

test('the demo in the terminal shows each step, both digests’ writers, the digest and a cited answer, and ends', async (t) => {
  const { paperboy } = openHouse(t)
  const { status, out, err } = await paperboy(['demo', '--once'])
  assert.equal(status, 0, err)
  assert.match(err, /Yesterday's paper .* written by a language model and checked again[\s\S]*the schedule reads the paper/)
  assert.match(out, /报童日报样张[\s\S]*\[extract, English gloss\][\s\S]*138\.6亿元/)
})

test('the demo’s page has the digest; a button works and a typed question gets a cited answer', { skip: noBrowser }, async (t) => {
  const { start } = openHouse(t)
  const child = start(['demo', '--port', '0'])
  const ended = finished(child)
  let said = ''
  child.stderr!.on('data', (data) => {
    said += data
  })
  while (!/http:\/\/127\.0\.0\.1:\d+\//.test(said) && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 100))
  const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0] ?? assert.fail(said)
  const browser = await openBrowser()
  t.after(() => browser.close())
  const { page, troubles } = await openPage(browser, url)
  await page.locator('.message.in', { hasText: '报童日报样张' }).first().waitFor()
  await page
    .locator('.message')
    .getByRole('button', { name: /全文 Full text/ })
    .last()
    .click()
  await page.getByRole('textbox').fill('市场明年春节什么时候休市？')
  await page.keyboard.press('Enter')
  await page
    .locator('.message.in', { hasText: '市场明年春节什么时候休市' })
    .filter({ hasText: /\d月\d+日/ })
    .last()
    .waitFor()
  assert.deepEqual(troubles, [])
  child.kill('SIGINT')
  const { status, err } = await ended
  assert.equal(status, 0, err)
})

import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBrowser, openPage } from './browser.ts'
import { finished, openHouse } from './house.ts'

/** Where the pictures of the journeys are left, to be looked at. */
export const pictures = join(tmpdir(), 'paperboy-pictures')

/** The demo as a newcomer starts it; visitors come to its page one after the other and find what the earlier ones left. */
export const openDemo = async (t: { after(work: () => unknown): void }, env: Record<string, string> = {}) => {
  const child = openHouse(t).start(['demo', '--port', '0'], env)
  const ended = finished(child)
  let said = ''
  child.stderr!.on('data', (data) => {
    said += data
  })
  const address = () => /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0]
  while (address() === undefined && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 100))
  const url = address()
  if (url === undefined) throw new Error(`the demo did not start: ${said}`)
  const browser = await openBrowser()
  t.after(() => browser.close())
  mkdirSync(pictures, { recursive: true })
  return {
    visit: async (phone = false) => visitor(await openPage(browser, url, phone), phone),
    /** Ends the demo as Ctrl+C does; gives its status and what it said. */
    end: () => {
      child.kill('SIGINT')
      return ended
    },
  }
}

/** A page of the demo, and what a visitor does there. */
const visitor = ({ page, troubles }: Awaited<ReturnType<typeof openPage>>, phone: boolean) => {
  // A machine that does much else may be slow; what is waited for is never a time.
  page.setDefaultTimeout(120_000)
  return {
    page,
    troubles,
    /** The newest message of the bot that says this. */
    bubble: (text: string | RegExp) => page.locator('.message.in', { hasText: text }).last(),
    press: (name: string | RegExp) => page.locator('.message').getByRole('button', { name }).last().click(),
    write: async (text: string) => {
      await page.getByRole('textbox').fill(text)
      await page.keyboard.press('Enter')
    },
    /** On a phone the seats and the clock are behind the head. */
    sit: async (key: string) => {
      if (phone) await page.locator('.who').click()
      await page.locator(`[data-seat=${key}]`).click()
    },
    moveClock: async (name: RegExp) => {
      if (phone) await page.locator('.who').click()
      await page.locator('.moves').getByRole('button', { name }).click()
      if (phone) await page.locator('.rail').getByRole('button', { name: 'Close' }).click()
    },
    picture: (name: string) => page.screenshot({ path: join(pictures, `${name}-${phone ? 'phone' : 'desktop'}.png`) }),
  }
}

import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const executablePath = places.find((place) => existsSync(place))

/** Give it to test() as `skip`: false where a browser is found, else the one line that says why and what to do. */
export const noBrowser: string | false =
  executablePath === undefined && 'no Chromium on this machine; apt-get install chromium to run the tests of the page'

const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: executablePath!, args: [...args, '--disable-component-update', '--disable-sync'] })

/** A page at that address, and what went wrong on it: errors of its scripts and requests that leave the machine. */
export async function openPage(browser: Browser, url: string, phone = false): Promise<{ page: Page; troubles: string[] }> {
  const viewport = phone ? { width: 390, height: 844 } : { width: 1280, height: 900 }
  const context = await browser.newContext({ viewport, locale: 'en-GB', reducedMotion: 'reduce', isMobile: phone, hasTouch: phone })
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
  page.on('pageerror', (error) => troubles.push(String(error)))
  page.on('request', (request) => !request.url().startsWith(url) && troubles.push(`left the machine: ${request.url()}`))
  page.setDefaultTimeout(10_000)
  await page.goto(url, { timeout: 60_000 })
  return { page, troubles }
}

import { randomUUID } from 'node:crypto'
import { autoRetry } from '@grammyjs/auto-retry'
import { apiThrottler } from '@grammyjs/transformer-throttler'
import { Api } from 'grammy'
import { createBroadcast } from '../../src/delivery/broadcast.ts'
import { systemClock } from '../../src/delivery/clock.ts'
import type { Turns } from '../../src/delivery/messenger.ts'
import { createPace } from '../../src/delivery/pace.ts'
import { openStore } from '../../src/store/open.ts'
import { createMessenger } from '../../src/telegram/sending/messenger.ts'
import { createWording } from '../../src/telegram/wording/wording.ts'
import { articles, brief, digest } from '../telegram/sample.ts'

/** What a child process of the broadcast bench is told, as JSON in its first argument. */
export type Order = {
  dataDir: string
  storeUrl?: string
  apiRoot: string
  token: string
  rate: number
  way: 'paperboy' | 'auto-retry' | 'throttler'
  leaseTtl?: number
}
/** What it prints at its end. */
export type Report = { sent: number; ended: string; seconds: number; rssMb: number; cpuSeconds: number }

const eightStories = () =>
  digest({ briefs: [1, 2, 3, 4].flatMap(() => articles.map((article) => brief(article))), madeAt: new Date().toISOString() })

const main = async (order: Order): Promise<Report> => {
  const { dataDir, storeUrl, apiRoot, token, rate, way } = order
  const store = await openStore({ dataDir, url: storeUrl })
  const api = new Api(token, { apiRoot })
  const messenger = createMessenger({ api, store, wording: createWording() })
  await store.articles.setMany(articles.map((article) => [article.id, article] as const))
  const begun = performance.now()
  const outcome = await (async () => {
    if (way === 'paperboy') {
      const pace = createPace({ rate, clock: systemClock })
      // As a process does at its start, which is no part of the pace that is measured where nothing is killed.
      if (order.leaseTtl) pace.pause(1)
      const deps = { store, messenger, pace, clock: systemClock, timeZone: 'UTC', staleAfter: 14, newOwner: randomUUID }
      const broadcast = createBroadcast({ ...deps, leaseTtl: order.leaseTtl ?? 20_000 })
      // As the schedule does, but at once: asks again as long as another owner is at it or somebody is to be tried once more.
      for (;;) {
        const result = await broadcast.run(eightStories())
        if (result.ended !== 'elsewhere' && !result.next) return result
        await systemClock.sleep((result.next?.getTime() ?? 0) - Date.now())
      }
    }
    // As the plugins are used: everything is asked for at once, and the plugin sees to the limits.
    const every = { reservoir: rate, reservoirRefreshAmount: rate, reservoirRefreshInterval: 1000 }
    api.config.use(way === 'auto-retry' ? autoRetry() : apiThrottler(rate === 30 ? {} : { global: every }))
    const freely: Turns = { take: (call) => call(), pause: () => {} }
    const made = eightStories()
    const sending: Promise<{ kind: string }>[] = []
    for await (const [, subscriber] of store.subscribers.entries()) sending.push(messenger.send(made, subscriber, freely))
    const outcomes = await Promise.all(sending)
    return { sent: outcomes.filter(({ kind }) => kind === 'sent').length, ended: 'complete' }
  })()
  const seconds = (performance.now() - begun) / 1000
  await store.close()
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  return { sent: outcome.sent, ended: outcome.ended, seconds, rssMb: maxRSS / 1024, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 }
}

if (import.meta.main) console.log(JSON.stringify(await main(JSON.parse(process.argv[2]!))))

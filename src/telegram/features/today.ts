import { Composer } from 'grammy'
import type { Digest } from '../../news/digest.ts'
import type { Subscriber } from '../../news/subscriber.ts'
import { type PaperContext, pressed } from '../context.ts'
import type { BotDeps } from '../deps.ts'
import { dayTyped, digestsOf, latestDigests, todayIn } from '../digests.ts'
import { message } from '../rendering/blocks.ts'
import { dateInFull } from '../rendering/dates.ts'

type Deps = Pick<BotDeps, 'store' | 'now' | 'timeZone' | 'messenger' | 'logger'>

/** /today and /digest DATE: a digest again, or the newest there is. */
export const today = (deps: Deps): Composer<PaperContext> => {
  const feature = new Composer<PaperContext>()

  const latest = async (ctx: PaperContext) => {
    const day = todayIn(deps.now(), deps.timeZone)
    const digests = await latestDigests(deps.store, day)
    if (digests.length === 0) return void (await ctx.tell(message(ctx.say('today-none'))))
    if (digests[0]!.date !== day) await ctx.tell(message(ctx.say('today-not-yet', { date: dateInFull(digests[0]!.date, ctx.reading) })))
    await sendAll(ctx, digests)
  }

  const sendAll = async (ctx: PaperContext, digests: Digest[]) => {
    for (const digest of digests) {
      const outcome = await deps.messenger.send(digest, readerOf(ctx, deps.now()))
      if (outcome.kind !== 'sent') deps.logger.warn({ chat: ctx.chat?.id, outcome }, 'a digest that was asked for did not arrive')
    }
  }

  feature.command('today', latest)
  feature.filter(pressed('latest'), latest)

  feature.command('digest', async (ctx) => {
    if (ctx.match.trim() === '') return latest(ctx)
    const date = dayTyped(ctx.match, todayIn(deps.now(), deps.timeZone))
    if (date === undefined) return void (await ctx.tell(message(ctx.say('digest-which-date'))))
    const digests = await digestsOf(deps.store, date)
    if (digests.length === 0) return void (await ctx.tell(message(ctx.say('digest-no-such', { date: dateInFull(date, ctx.reading) }))))
    await sendAll(ctx, digests)
  })

  return feature
}

/** The subscriber here, or a reader who never subscribed but asks all the same. */
export const readerOf = (ctx: PaperContext, now: Date): Subscriber =>
  ctx.subscriber
    ? { ...ctx.subscriber, id: ctx.subscriberId }
    : { id: ctx.subscriberId, kind: ctx.chat?.type === 'private' ? 'private' : 'group', language: ctx.reading, state: 'active', since: now.toISOString() }

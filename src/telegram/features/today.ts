import { Composer } from 'grammy'
import type { Digest } from '../../news/digest.ts'
import { wantsPaper } from '../../news/subscriber.ts'
import type { Store } from '../../store/store.ts'
import { chatKind, type PaperContext, pressed } from '../context.ts'
import type { BotDeps } from '../deps.ts'
import { dayTyped, digestsOut, latestOut, pastDay, todayIn } from '../digests.ts'
import { message } from '../rendering/blocks.ts'
import { dateInFull } from '../rendering/dates.ts'
import { renderDigest } from '../rendering/digest.ts'
import { loadArticles } from '../sending/messenger.ts'
import type { Wording } from '../wording/wording.ts'

type Deps = Pick<BotDeps, 'store' | 'now' | 'timeZone' | 'held'>

/** /today and /digest DATE: a digest again, or the newest there is. */
export const today = (deps: Deps, wording: Wording): Composer<PaperContext> => {
  const feature = new Composer<PaperContext>()

  const latest = async (ctx: PaperContext) => {
    const day = todayIn(deps.now(), deps.timeZone)
    const digests = await latestOut(deps, day, (out) => wanted(ctx, out))
    if (digests.length === 0) return void (await ctx.tell(message(ctx.say('today-none'))))
    if (digests[0]!.date !== day) await ctx.tell(message(ctx.say('today-not-yet', { date: dateInFull(digests[0]!.date) })))
    await sendAll(ctx, digests)
  }

  const sendAll = async (ctx: PaperContext, digests: Digest[]) => {
    for (const digest of digests) await tellDigest(ctx, deps.store, digest, wording)
  }

  feature.command('today', latest)
  feature.filter(pressed('latest'), latest)

  feature.command('digest', async (ctx) => {
    if (ctx.match.trim() === '') return latest(ctx)
    const day = todayIn(deps.now(), deps.timeZone)
    const date = dayTyped(ctx.match, day)
    if (date === undefined) return void (await ctx.tell(message(ctx.say('digest-which-date', { day: await pastDay(deps.store, day) }))))
    const digests = wanted(ctx, await digestsOut(deps, date))
    if (digests.length === 0) return void (await ctx.tell(message(ctx.say('digest-no-such', { date: dateInFull(date) }))))
    await sendAll(ctx, digests)
  })

  return feature
}

/** Those of the papers that this reader wants. */
export const wanted = ({ subscriber }: Pick<PaperContext, 'subscriber'>, digests: Digest[]): Digest[] =>
  digests.filter(({ paper }) => wantsPaper(subscriber?.preferences, paper.id))

/** A digest as this reader's settings show it, sent to where it was asked for. */
export const tellDigest = async (ctx: PaperContext, store: Pick<Store, 'articles'>, digest: Digest, wording: Wording): Promise<void> => {
  const articles = await loadArticles(store, digest)
  await ctx.tell(
    renderDigest({ digest, articles, reading: ctx.reading, wording, preferences: ctx.subscriber?.preferences ?? {}, chat: chatKind(ctx) }),
  )
}

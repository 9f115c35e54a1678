import { Composer } from 'grammy'
import type { Digest } from '../../../news/digest.ts'
import type { PaperDate } from '../../../news/edition.ts'
import { titleIn, titleOf, toldOf } from '../../briefs.ts'
import type { AdminPress } from '../../buttons.ts'
import { type PaperContext, pressedAdmin } from '../../context.ts'
import type { BotDeps, RunOutcome } from '../../deps.ts'
import { dayTyped, latestDigests, todayIn } from '../../digests.ts'
import { remarkText, said } from '../../remarks.ts'
import { details, message, paragraph } from '../../rendering/blocks.ts'
import { dateInShort } from '../../rendering/dates.ts'
import { editionNamed } from '../../rendering/papers.ts'
import { noteReview } from '../../review-copies.ts'
import type { Say, Wording } from '../../wording/wording.ts'
import { tellDigest } from '../today.ts'
import { type Background, deliveredText } from './background.ts'
import { reviewPage } from './review-page.ts'

type Deps = Pick<BotDeps, 'store' | 'now' | 'timeZone' | 'editing' | 'held' | 'papers' | 'gloss'>

/** /run, /preview, and sending again to those whom Telegram refused a digest. */
export const run = (deps: Deps, wording: Wording, background: Background): Composer<PaperContext> => {
  const feature = new Composer<PaperContext>()
  const { editing, store, papers } = deps

  const summary = (digest: Digest, say: Say): string =>
    say('admin-made', { edition: editionNamed(digest.id, papers), briefs: digest.briefs.length, omitted: digest.omissions.length })

  const whyNot = ({ say }: PaperContext, { kind, why }: Exclude<RunOutcome, { digest: Digest }>, date: PaperDate): string => {
    if (kind === 'failed') return say('admin-failed', { why: said(why) })
    // A day that is over has no paper to come.
    const over = date < todayIn(deps.now(), deps.timeZone)
    return over ? say('admin-no-paper', { date: dateInShort(date), why: said(why) }) : say('admin-not-out', { why: said(why) })
  }

  /** Asks for the day when none can be read of what was typed. */
  const withDay = async (ctx: PaperContext, typed: string, go: (date: PaperDate) => Promise<void>) => {
    const today = todayIn(deps.now(), deps.timeZone)
    const date = typed.trim() === '' ? today : dayTyped(typed, today)
    return date === undefined ? void (await ctx.tell(message(ctx.say('admin-run-when', { day: today })))) : go(date)
  }

  const publish = (ctx: PaperContext, date: PaperDate) =>
    background(ctx, async (tell) => {
      const { run: outcome, held, delivered } = await editing.publish({ date, onProgress: tell.making, onDelivery: tell.delivering })
      if (!('digest' in outcome)) return whyNot(ctx, outcome, date)
      if (held) {
        const shown = await ctx.tell(reviewPage({ digest: outcome.digest, held, papers, say: ctx.say, wording }))
        await noteReview(store, outcome.digest.id, ctx.target.chat, shown)
        return `${summary(outcome.digest, ctx.say)}\n\n${ctx.say('admin-held')}`
      }
      return delivered ? `${summary(outcome.digest, ctx.say)}\n\n${deliveredText(delivered, ctx.say)}` : summary(outcome.digest, ctx.say)
    })

  const preview = (ctx: PaperContext, date: PaperDate) =>
    background(ctx, async (tell) => {
      const outcome = await editing.make({ date, onProgress: tell.making })
      if (!('digest' in outcome)) return whyNot(ctx, outcome, date)
      const { digest } = outcome
      await tellDigest(ctx, store, digest, wording)
      const omitted = await Promise.all(
        digest.omissions.map(async ({ article: id, headline, reason }) => {
          const article = await store.articles.get(id)
          const title = article ? titleOf(article, await toldOf(deps, article)) : { zh: headline }
          return paragraph(`${titleIn(ctx.say, title)} · ${remarkText(reason, ctx.say)}`)
        }),
      )
      if (omitted.length > 0) await ctx.tell([{ blocks: [details(ctx.say('admin-preview-omitted'), omitted)] }])
      return summary(digest, ctx.say)
    })

  feature.command('run', (ctx) => withDay(ctx, ctx.match, (date) => publish(ctx, date)))
  feature.command('preview', (ctx) => withDay(ctx, ctx.match, (date) => preview(ctx, date)))
  // Of the panel it is today's paper, of one that was just taken in that one.
  const dayOf = ({ edition = '' }: AdminPress) => edition.slice(0, 10)
  feature.filter(pressedAdmin('run'), (ctx) => withDay(ctx, dayOf(ctx.press), (date) => publish(ctx, date)))
  feature.filter(pressedAdmin('preview'), (ctx) => withDay(ctx, dayOf(ctx.press), (date) => preview(ctx, date)))
  feature.filter(pressedAdmin('resend'), async (ctx) => {
    const [digest] = await latestDigests(store, todayIn(deps.now(), deps.timeZone))
    if (!digest || (await deps.held(digest.id))) return ctx.answer(ctx.say('admin-nothing-sent'), true)
    if (!(await anyFailed(store, digest.id))) return ctx.answer(ctx.say('admin-none-failed'), true)
    await background(ctx, async (tell) => deliveredText(await editing.resend(digest, { onProgress: tell.delivering }), ctx.say))
  })

  return feature
}

const anyFailed = async ({ deliveries }: Pick<BotDeps['store'], 'deliveries'>, digest: Digest['id']): Promise<boolean> => {
  for await (const [, { state }] of deliveries.entries(`${digest}/`)) if (state === 'failed') return true
  return false
}

import { Composer } from 'grammy'
import type { Digest } from '../../news/digest.ts'
import type { PaperDate } from '../../news/edition.ts'
import type { PaperContext } from '../context.ts'
import type { BotDeps, Progress } from '../deps.ts'
import { dayTyped, latestDigests, todayIn } from '../digests.ts'
import { progressMessage } from '../progress.ts'
import { details, message, paragraph } from '../rendering/blocks.ts'
import type { Sender } from '../sending/sender.ts'
import type { Say, Wording } from '../wording/wording.ts'
import { tellDigest } from './today.ts'

type Deps = Pick<BotDeps, 'store' | 'now' | 'timeZone' | 'make' | 'broadcast' | 'logger'>

/**
 * /run, /preview and /status. To be reached through onlyAdmins alone. A run is begun here and goes on outside the update loop; what
 * becomes of it is told in one message that edits itself.
 */
export const admin = (deps: Deps, wording: Wording, sender: Sender): Composer<PaperContext> => {
  const feature = new Composer<PaperContext>()

  const dayFor = (typed: string): PaperDate | undefined => {
    const today = todayIn(deps.now(), deps.timeZone)
    return typed.trim() === '' ? today : dayTyped(typed, today)
  }

  const made = async (ctx: PaperContext, date: PaperDate, onProgress: (progress: Progress) => void): Promise<Digest | string> => {
    const outcome = await deps.make({ date, onProgress })
    if (outcome.kind === 'not out yet') return ctx.say('admin-not-out', { why: outcome.why })
    return outcome.kind === 'failed' ? ctx.say('admin-failed', { why: outcome.why }) : outcome.digest
  }

  /** Begins what takes long, and sees to it that its end is told, whatever it is. */
  const begin = async (ctx: PaperContext, work: (tell: (progress: Progress) => void) => Promise<string>) => {
    const progress = await progressMessage(ctx, sender, deps.now)
    void work((step) => progress.show(stageText(step, ctx.say)))
      .catch((error: unknown) => {
        deps.logger.error({ error: error instanceof Error ? error.name : 'unknown' }, 'an editor’s command failed')
        return ctx.say('admin-failed', { why: error instanceof Error ? error.message : '' })
      })
      .then((end) => progress.finish(end))
      .catch(() => {})
  }

  feature.command('run', async (ctx) => {
    const date = dayFor(ctx.match)
    if (date === undefined) return void (await ctx.tell(message(ctx.say('admin-run-when'))))
    await begin(ctx, async (tell) => {
      const digest = await made(ctx, date, tell)
      if (typeof digest === 'string') return digest
      const sent = await deps.broadcast(digest, { onProgress: ({ done, of = 0, failed }) => tell({ stage: 'sending', done, of, failed }) })
      return `${summary(digest, ctx.say)}\n\n${ctx.say('admin-sent', sent)}`
    })
  })

  feature.command('preview', async (ctx) => {
    const date = dayFor(ctx.match)
    if (date === undefined) return void (await ctx.tell(message(ctx.say('admin-run-when'))))
    await begin(ctx, async (tell) => {
      const digest = await made(ctx, date, tell)
      if (typeof digest === 'string') return digest
      await tellDigest(ctx, deps.store, digest, wording)
      const omitted = digest.omissions.map(({ headline, reason }) => paragraph(`${headline} · ${reason}`))
      if (omitted.length > 0) await ctx.tell([{ blocks: [details(ctx.say('admin-preview-omitted'), omitted)] }])
      return summary(digest, ctx.say)
    })
  })

  feature.command('status', async (ctx) => {
    await ctx.tell(message(await statusText(deps, ctx.say)))
  })

  return feature
}

const summary = (digest: Digest, say: Say): string =>
  say('admin-made', { edition: digest.id, briefs: digest.briefs.length, omitted: digest.omissions.length })

const stageText = ({ stage, done, of, failed = 0 }: Progress, say: Say): string => say(`admin-stage-${stage}`, { done, of, failed })

const statusText = async ({ store, now, timeZone }: Deps, say: Say): Promise<string> => {
  const [digest] = await latestDigests(store, todayIn(now(), timeZone))
  if (!digest) return say('admin-status-none')
  const readers = { zh: 0, en: 0, both: 0 }
  for await (const [, { state, language }] of store.subscribers.entries()) if (state === 'active') readers[language]++
  const deliveries = { pending: 0, sending: 0, sent: 0, failed: 0, gone: 0 }
  for await (const [, { state }] of store.deliveries.entries(`${digest.id}/`)) deliveries[state]++
  return say('admin-status', {
    edition: digest.id,
    briefs: digest.briefs.length,
    stories: digest.stories,
    madeAt: digest.madeAt.slice(0, 16).replace('T', ' '),
    tokens: digest.usage.tokens,
    cost: digest.usage.cost.toFixed(4),
    active: readers.zh + readers.en + readers.both,
    ...readers,
    sent: deliveries.sent,
    pending: deliveries.pending + deliveries.sending,
    failed: deliveries.failed,
    gone: deliveries.gone,
  })
}

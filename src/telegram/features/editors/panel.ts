import { Composer } from 'grammy'
import type { AdminAction } from '../../buttons.ts'
import { pressData } from '../../buttons.ts'
import { type PaperContext, pressedAdmin } from '../../context.ts'
import type { BotDeps } from '../../deps.ts'
import { latestDigests, todayIn } from '../../digests.ts'
import { type Button, message } from '../../rendering/blocks.ts'
import type { Say } from '../../wording/wording.ts'

type Deps = Pick<BotDeps, 'store' | 'now' | 'timeZone' | 'held'>

/** /admin, the editors' panel, and /status, the same lines without buttons. */
export const panel = (deps: Deps): Composer<PaperContext> => {
  const feature = new Composer<PaperContext>()

  feature.command('status', async (ctx) => void (await ctx.tell(message(await statusText(deps, ctx.say)))))
  feature.command('admin', async (ctx) => void (await ctx.tell(message(await statusText(deps, ctx.say), ...rows(ctx.say)))))
  feature.filter(pressedAdmin('panel'), async (ctx) => void (await ctx.show(message(await statusText(deps, ctx.say), ...rows(ctx.say)))))

  return feature
}

const rows = (say: Say): Button[][] => {
  const button = (action: AdminAction): Button => ({
    text: say(`admin-button-${action}`),
    callback_data: pressData({ kind: 'admin', action }),
  })
  return [[button('run'), button('preview')], [button('review'), button('resend')], [button('panel')]]
}

/** Edition, subscribers, deliveries and questions at this moment. Reads through the subscribers once. */
const statusText = async ({ store, now, timeZone, held }: Deps, say: Say): Promise<string> => {
  const today = todayIn(now(), timeZone)
  const [digest] = await latestDigests(store, today)
  const readers = { zh: 0, en: 0, both: 0 }
  let fresh = 0
  for await (const [, { state, language, since }] of store.subscribers.entries()) {
    if (state !== 'active') continue
    readers[language]++
    if (todayIn(new Date(since), timeZone) === today) fresh++
  }
  const asked = { asked: 0, answered: 0, failed: 0 }
  for await (const [, { state, askedAt }] of store.questions.entries()) if (todayIn(new Date(askedAt), timeZone) === today) asked[state]++
  const useful = { useful: 0, not: 0 }
  for await (const [, value] of store.notes.entries('feedback/')) if (value === 'useful' || value === 'not') useful[value]++
  const lines: string[] = []
  if (digest) {
    const edition = await store.editions.get(digest.edition)
    const checks = { passed: 0, rewritten: 0, extracted: 0 }
    for (const { check } of digest.briefs) checks[check]++
    lines.push(
      say('admin-status-edition', {
        edition: digest.id,
        state: edition?.state === 'partial' ? 'partial' : 'complete',
        pages: digest.pages.length,
        stories: digest.stories,
        briefs: digest.briefs.length,
      }),
      say('admin-status-checks', checks),
      say('admin-status-cost', { tokens: digest.usage.tokens, cost: digest.usage.cost.toFixed(4) }),
    )
    if (await held(digest.id)) lines.push(say('admin-held'))
    const deliveries = { pending: 0, sending: 0, sent: 0, failed: 0, gone: 0 }
    for await (const [, { state }] of store.deliveries.entries(`${digest.id}/`)) deliveries[state]++
    const { sent, pending, sending, failed, gone } = deliveries
    lines.push(say('admin-status-deliveries', { sent, pending: pending + sending, failed, gone }))
  } else lines.push(say('admin-status-none'))
  lines.push(
    say('admin-status-readers', { active: readers.zh + readers.en + readers.both, ...readers, fresh }),
    say('admin-status-questions', { answered: asked.answered, waiting: asked.asked, failed: asked.failed }),
    say('admin-status-feedback', useful),
  )
  return lines.map((line) => `• ${line}`).join('\n')
}

import { Composer } from 'grammy'
import { readHealth } from '../../../digest/health.ts'
import { localTime } from '../../../news/clock.ts'
import type { AdminAction } from '../../buttons.ts'
import { pressData } from '../../buttons.ts'
import { type PaperContext, pressedAdmin } from '../../context.ts'
import type { BotDeps } from '../../deps.ts'
import { dayTyped, latestDigests, todayIn } from '../../digests.ts'
import { type Button, facts, message } from '../../rendering/blocks.ts'
import { dateInFull } from '../../rendering/dates.ts'
import { shorten } from '../../rendering/text.ts'
import type { Say } from '../../wording/wording.ts'

type Deps = Pick<BotDeps, 'store' | 'now' | 'timeZone' | 'digestTime' | 'paper' | 'held'>

/** /admin, the editors' panel; /status, the same lines without buttons; /asked, the questions of a day without who asked them. */
export const panel = (deps: Deps): Composer<PaperContext> => {
  const feature = new Composer<PaperContext>()

  feature.command('status', async (ctx) => void (await ctx.tell(facts(ctx.say('admin-title'), await statusLines(deps, ctx.say)))))
  feature.command(
    'admin',
    async (ctx) => void (await ctx.tell(facts(ctx.say('admin-title'), await statusLines(deps, ctx.say), ...rows(ctx.say)))),
  )
  feature.filter(
    pressedAdmin('panel'),
    async (ctx) => void (await ctx.show(facts(ctx.say('admin-title'), await statusLines(deps, ctx.say), ...rows(ctx.say)))),
  )

  feature.command('asked', async (ctx) => {
    const today = todayIn(deps.now(), deps.timeZone)
    const date = ctx.match.trim() === '' ? today : dayTyped(ctx.match, today)
    if (date === undefined) return void (await ctx.tell(message(ctx.say('admin-run-when'))))
    const asked: Record<'unanswered' | 'missing' | 'answered', string[]> = { unanswered: [], missing: [], answered: [] }
    for await (const [, { text, askedAt, state, outcome }] of deps.store.questions.entries()) {
      if (todayIn(new Date(askedAt), deps.timeZone) !== date || outcome === 'talk') continue
      const kind = state !== 'answered' ? 'unanswered' : outcome === 'not in the paper' ? 'missing' : 'answered'
      asked[kind].push(shorten(text, 200))
    }
    const parts = (['unanswered', 'missing', 'answered'] as const).flatMap((kind) =>
      asked[kind].length > 0 ? facts(ctx.say(`asked-${kind}`, { count: asked[kind].length }), asked[kind].slice(0, 100)) : [],
    )
    await ctx.tell(parts.length > 0 ? parts : message(ctx.say('asked-nothing', { date: dateInFull(date) })))
  })

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
const statusLines = async ({ store, now, timeZone, digestTime, paper, held }: Deps, say: Say): Promise<string[]> => {
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
  const due = digest?.date !== today && localTime(now(), timeZone).time >= digestTime
  if (due && (await readHealth(store, paper, today)).stories === 0)
    lines.push(say('admin-status-not-out', { paper: paper.name, date: dateInFull(today) }))
  if (digest) {
    const { state, pages, stories, usual } = await readHealth(store, digest.paper, digest.date)
    const checks = { passed: 0, rewritten: 0, extracted: 0 }
    for (const { check } of digest.briefs) checks[check]++
    lines.push(
      say('admin-status-edition', {
        edition: digest.id,
        state: state === 'partial' ? 'partial' : 'complete',
        pages: pages || digest.pages.length,
        stories: stories || digest.stories,
        briefs: digest.briefs.length,
      }),
      ...(usual ? [say('admin-status-usual', usual)] : []),
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
  return lines
}

import { Composer } from 'grammy'
import type { Question } from '../../../news/question.ts'
import type { AdminAction } from '../../buttons.ts'
import { pressData } from '../../buttons.ts'
import { type PaperContext, pressedAdmin } from '../../context.ts'
import type { BotDeps } from '../../deps.ts'
import { dayTyped, todayIn } from '../../digests.ts'
import { type Button, facts, message } from '../../rendering/blocks.ts'
import { dateInFull } from '../../rendering/dates.ts'
import { shorten } from '../../rendering/text.ts'
import type { Say, Wording } from '../../wording/wording.ts'
import { statusLines } from './status-lines.ts'

type Deps = Pick<BotDeps, 'store' | 'now' | 'timeZone' | 'digestTime' | 'paper' | 'held' | 'spent' | 'papers'>

/** /admin, the editors' panel; /status, the same lines without buttons; /asked, the questions of a day without who asked them. */
export const panel = (deps: Deps, wording: Wording): Composer<PaperContext> => {
  const feature = new Composer<PaperContext>()

  feature.command('status', async (ctx) => void (await ctx.tell(facts(ctx.say('admin-title'), await statusLines(deps, wording, ctx)))))
  feature.command(
    'admin',
    async (ctx) => void (await ctx.tell(facts(ctx.say('admin-title'), await statusLines(deps, wording, ctx), ...rows(ctx.say)))),
  )
  feature.filter(
    pressedAdmin('panel'),
    async (ctx) => void (await ctx.show(facts(ctx.say('admin-title'), await statusLines(deps, wording, ctx), ...rows(ctx.say)))),
  )

  const asked = async (ctx: PaperContext, typed: string) => {
    const today = todayIn(deps.now(), deps.timeZone)
    const date = typed.trim() === '' ? today : dayTyped(typed, today)
    if (date === undefined) return void (await ctx.tell(message(ctx.say('admin-run-when', { day: today }))))
    const texts: Record<(typeof fates)[number], string[]> = { unanswered: [], missing: [], stopped: [], answered: [] }
    for await (const [, { text, askedAt, state, outcome }] of deps.store.questions.entries()) {
      if (todayIn(new Date(askedAt), deps.timeZone) !== date || outcome === 'talk') continue
      texts[fateOf(state, outcome)].push(shorten(text, 200))
    }
    const parts = fates.flatMap((kind) =>
      texts[kind].length > 0 ? facts(ctx.say(`asked-${kind}`, { count: texts[kind].length }), texts[kind].slice(0, 100)) : [],
    )
    await ctx.tell(parts.length > 0 ? parts : message(ctx.say('asked-nothing', { date: dateInFull(date) })))
  }
  feature.command('asked', (ctx) => asked(ctx, ctx.match))
  feature.filter(pressedAdmin('asked'), (ctx) => asked(ctx, ''))

  return feature
}

/** What became of a question, in the order in which editors read of it. */
const fates = ['unanswered', 'missing', 'stopped', 'answered'] as const

const fateOf = (state: Question['state'], outcome: Question['outcome']): (typeof fates)[number] => {
  if (state === 'stopped') return 'stopped'
  if (state !== 'answered') return 'unanswered'
  return outcome === 'not in the paper' ? 'missing' : 'answered'
}

const rows = (say: Say): Button[][] => {
  const button = (action: AdminAction): Button => ({
    text: say(`admin-button-${action}`),
    callback_data: pressData({ kind: 'admin', action }),
  })
  return [
    [button('run'), button('preview')],
    [button('review'), button('resend')],
    [button('asked'), button('panel')],
  ]
}

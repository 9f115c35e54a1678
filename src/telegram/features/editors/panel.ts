import { Composer } from 'grammy'
import type { AdminAction } from '../../buttons.ts'
import { pressData } from '../../buttons.ts'
import { type PaperContext, pressedAdmin } from '../../context.ts'
import type { BotDeps } from '../../deps.ts'
import { dayTyped, todayIn } from '../../digests.ts'
import { type Button, facts, message } from '../../rendering/blocks.ts'
import { dateInFull } from '../../rendering/dates.ts'
import { shorten } from '../../rendering/text.ts'
import type { Say, Wording } from '../../wording/wording.ts'
import { askedOn, fates, merged } from './asked.ts'
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
    const texts = await askedOn(deps.store, date, deps.timeZone)
    const parts = fates.flatMap((fate) => {
      const lines = merged(texts[fate]).map(({ text, times }) => `${shorten(text, 200)}${times > 1 ? ` (×${times})` : ''}`)
      return lines.length > 0 ? facts(ctx.say(`asked-${fate}`, { count: texts[fate].length }), lines.slice(0, 100)) : []
    })
    await ctx.tell(parts.length > 0 ? parts : message(ctx.say('asked-nothing', { date: dateInFull(date) })))
  }
  feature.command('asked', (ctx) => asked(ctx, ctx.match))
  feature.filter(pressedAdmin('asked'), (ctx) => asked(ctx, ''))

  return feature
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

import { Composer } from 'grammy'
import type { Subscriber } from '../../news/subscriber.ts'
import { mayChoose, type PaperContext, pressed } from '../context.ts'
import type { BotDeps } from '../deps.ts'
import { message } from '../rendering/blocks.ts'
import { changed, settingsPage, stays } from '../settings-menu.ts'
import { readingsOf, type Wording } from '../wording/wording.ts'

/** /settings: one menu that edits itself. Each choice is kept at once. */
export const settings = (
  {
    store,
    now,
    timeZone,
    digestTime,
    papers,
    maxBriefs,
  }: Pick<BotDeps, 'store' | 'now' | 'timeZone' | 'digestTime' | 'papers' | 'maxBriefs'>,
  wording: Wording,
): Composer<PaperContext> => {
  const feature = new Composer<PaperContext>()
  const page = (ctx: PaperContext, subscriber: Subscriber, name: string) =>
    settingsPage({ subscriber, reading: ctx.reading, wording, papers, maxBriefs, timeZone, digestTime, now: now() }, name)

  feature.command('settings', async (ctx) => {
    if (!(await mayChoose(ctx))) return void (await ctx.tell(message(ctx.say('group-admins-only'))))
    if (ctx.subscriber?.state !== 'active') return void (await ctx.tell(message(ctx.say('settings-subscribe-first')), { detect: true }))
    await ctx.tell(page(ctx, ctx.subscriber, 'main'))
  })

  feature.filter(pressed('settings'), async (ctx) => {
    const { subscriber, press } = ctx
    if (!(await mayChoose(ctx))) return ctx.answer(ctx.say('group-admins-only'), true)
    if (subscriber?.state !== 'active') return ctx.answer(ctx.say('settings-subscribe-first'), true)
    if (press.value === undefined) return void (await ctx.show(page(ctx, subscriber, press.page)))
    const next = choose(subscriber, press.page, press.value)
    if (!next) return ctx.answer(ctx.say('button-outdated'), true)
    await store.subscribers.set(subscriber.id, next)
    ctx.reading = next.language
    ctx.say = wording(next.language)
    await ctx.show(page(ctx, next, stays(press.page) ? press.page : 'main'))
    await ctx.answer(ctx.say('language-noted'))
  })

  const choose = (subscriber: Subscriber, name: string, value: string): Subscriber | undefined => {
    if (name === 'language') return readingsOf(wording).includes(value) ? { ...subscriber, language: value } : undefined
    const preferences = changed(subscriber.preferences ?? {}, name, value, { papers, now: now(), timeZone })
    return preferences && { ...subscriber, preferences }
  }

  return feature
}

import { Composer } from 'grammy'
import type { Subscriber } from '../../news/subscriber.ts'
import { pressData } from '../buttons.ts'
import { mayChoose, type PaperContext, pressed } from '../context.ts'
import type { BotDeps } from '../deps.ts'
import { type Button, message } from '../rendering/blocks.ts'
import type { Wording } from '../wording/wording.ts'

type Deps = Pick<BotDeps, 'store' | 'now' | 'paper' | 'digestTime'>

/** /start, and the choice of language that follows; /language brings the choice back. */
export const start = (deps: Deps, wording: Wording): Composer<PaperContext> => {
  const feature = new Composer<PaperContext>()

  feature.command('start', async (ctx, next) => {
    // A deep link: the story's card is shown by its own feature.
    if (ctx.match !== '' && ctx.chat.type === 'private') return next()
    if (!(await mayChoose(ctx))) return void (await ctx.tell(message(ctx.say('group-admins-only'))))
    await subscribe(ctx, deps)
    const { name, english = name } = deps.paper
    await ctx.tell(message(wording('both')('start-welcome', { paper: name, english }), choices(wording)))
  })

  feature.command('language', async (ctx) => {
    await ctx.tell(message(wording('both')('language-choose'), choices(wording)))
  })

  feature.filter(pressed('language'), async (ctx) => {
    if (!(await mayChoose(ctx))) return ctx.answer(ctx.say('group-admins-only'), true)
    ctx.reading = ctx.press.language
    ctx.say = wording(ctx.reading)
    await subscribe(ctx, deps)
    await ctx.show(
      message(ctx.say('language-chosen', { time: deps.digestTime, reading: ctx.reading }), [
        { text: ctx.say('button-latest'), style: 'primary', callback_data: pressData({ kind: 'latest' }) },
      ]),
    )
  })

  return feature
}

export const choices = (wording: Wording): Button[] =>
  (['zh', 'en', 'both'] as const).map((language) => ({
    text: wording(language === 'both' ? 'both' : language)(`language-${language}`),
    callback_data: pressData({ kind: 'language', language }),
  }))

/** Makes the chat an active subscriber in the language of the context; what it chose before stays. */
const subscribe = async (ctx: PaperContext, { store, now }: Deps): Promise<void> => {
  const before = ctx.subscriber
  const subscriber: Subscriber = {
    id: ctx.subscriberId,
    kind: ctx.chat?.type === 'private' ? 'private' : ctx.chat?.type === 'channel' ? 'channel' : 'group',
    language: ctx.reading,
    state: 'active',
    since: before?.state === 'active' ? before.since : now().toISOString(),
    ...(before?.preferences && { preferences: before.preferences }),
  }
  ctx.subscriber = subscriber
  await store.subscribers.set(subscriber.id, subscriber)
}

import { Composer } from 'grammy'
import type { Paper } from '../../news/edition.ts'
import { languages } from '../../news/language.ts'
import type { Subscriber } from '../../news/subscriber.ts'
import { pressData } from '../buttons.ts'
import { chatKind, mayChoose, type PaperContext, pressed } from '../context.ts'
import type { BotDeps } from '../deps.ts'
import { type Button, inRows, message, type Part } from '../rendering/blocks.ts'
import { titlesOf } from '../rendering/papers.ts'
import { arrivalOf } from '../settings-menu.ts'
import { nameOf, readingsOf, type Say, type Wording } from '../wording/wording.ts'

type Deps = Pick<BotDeps, 'store' | 'now' | 'timeZone' | 'papers' | 'digestTime'>

/** /start, and the choice of language that follows; /language brings the choice back. */
export const start = (deps: Deps, wording: Wording): Composer<PaperContext> => {
  const feature = new Composer<PaperContext>()

  feature.command('start', async (ctx, next) => {
    // A deep link: the story's card is shown by its own feature.
    if (ctx.match !== '' && ctx.chat.type === 'private') return next()
    if (!(await mayChoose(ctx))) return void (await ctx.tell(message(ctx.say('group-admins-only'))))
    await subscribe(ctx, deps)
    await ctx.tell(welcome(ctx, deps.papers, wording))
  })

  feature.command('language', async (ctx) => {
    await ctx.tell(message(sayAtFirst(ctx, wording)('language-choose'), ...choices(ctx, wording)))
  })

  feature.filter(pressed('language'), async (ctx) => {
    if (!(await mayChoose(ctx))) return ctx.answer(ctx.say('group-admins-only'), true)
    if (!readingsOf(wording).includes(ctx.press.language)) return ctx.answer(ctx.say('button-outdated'), true)
    ctx.reading = ctx.press.language
    ctx.say = wording(ctx.reading)
    await subscribe(ctx, deps)
    const time = arrivalOf(ctx.subscriber?.preferences ?? {}, { ...deps, now: deps.now() })
    await ctx.show(
      message(ctx.say('language-chosen', { time, reading: ctx.reading }), [
        { text: ctx.say('button-latest'), style: 'primary', callback_data: pressData({ kind: 'latest' }) },
      ]),
    )
  })

  return feature
}

/** The first message of all, with the choice of language: a group is spoken to as a group. */
export const welcome = (ctx: PaperContext, papers: Paper[], wording: Wording): Part[] => {
  const chat = chatKind(ctx)
  const say = sayAtFirst(ctx, wording)
  const values = { papers: titlesOf(papers) }
  return message(chat === 'group' ? say('group-welcome', values) : say('start-welcome', { ...values, chat }), ...choices(ctx, wording))
}

/** Who may not have chosen yet is spoken to in Chinese and English, unless Telegram speaks a further language of ours with them. */
const sayAtFirst = ({ reading, say }: PaperContext, wording: Wording): Say =>
  (languages as readonly string[]).includes(reading) ? wording('both') : say

const choices = (ctx: PaperContext, wording: Wording): Button[][] =>
  inRows(
    readingsOf(wording).map((language) => ({
      text: nameOf(language, wording, sayAtFirst(ctx, wording)),
      callback_data: pressData({ kind: 'language', language }),
    })),
    3,
  )

/** Makes the chat an active subscriber in the language of the context; what it chose before stays. */
const subscribe = async (ctx: PaperContext, { store, now }: Deps): Promise<void> => {
  const before = ctx.subscriber
  const subscriber: Subscriber = {
    id: ctx.subscriberId,
    kind: chatKind(ctx),
    language: ctx.reading,
    state: 'active',
    since: before?.state === 'active' ? before.since : now().toISOString(),
    ...(before?.preferences && { preferences: before.preferences }),
  }
  ctx.subscriber = subscriber
  await store.subscribers.set(subscriber.id, subscriber)
}

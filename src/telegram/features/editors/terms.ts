import { Composer } from 'grammy'
import type { PaperContext } from '../../context.ts'
import type { BotDeps } from '../../deps.ts'
import { latestDigests, todayIn } from '../../digests.ts'
import { message } from '../../rendering/blocks.ts'
import { clean } from '../../rendering/text.ts'

type Deps = Pick<BotDeps, 'store' | 'now' | 'timeZone' | 'editing'>

/** /term 中文 = English: the editors' own glossary, which wins over the one that comes with the house. Without a term: which are missing. */
export const terms = ({ store, now, timeZone, editing }: Deps): Composer<PaperContext> => {
  const feature = new Composer<PaperContext>()

  feature.command('term', async (ctx) => {
    const [zh = '', en = ''] = clean(ctx.match)
      .split(/[=＝]/)
      .map((side) => side.trim())
    if (zh === '') {
      const [digest] = await latestDigests(store, todayIn(now(), timeZone))
      const missing = digest ? ((await editing.unknownTerms?.(digest.edition)) ?? []) : []
      const lines = missing.length > 0 ? `\n\n${ctx.say('term-missing')}\n${missing.slice(0, 30).join('\n')}` : ''
      return void (await ctx.tell(message(`${ctx.say('term-how')}${lines}`)))
    }
    if (!/\p{Script=Han}/u.test(zh) || zh.length > 40 || en.length > 120 || /\p{Script=Han}/u.test(en))
      return void (await ctx.tell(message(ctx.say('term-how'))))
    const known = await store.terms.get(zh)
    if (en === '') return void (await ctx.tell(message(known ? ctx.say('term-is', { zh, en: known.en }) : ctx.say('term-unknown', { zh }))))
    await store.terms.set(zh, { zh, en, source: 'editor' })
    await ctx.tell(message(ctx.say('term-kept', { zh, en })))
  })

  return feature
}

import type { InlineQueryResultArticle, InputRichMessage } from '@grammyjs/types'
import { Composer } from 'grammy'
import type { Article } from '../../news/article.ts'
import type { Brief } from '../../news/brief.ts'
import { briefOf } from '../briefs.ts'
import { type PaperContext, storyLink } from '../context.ts'
import type { BotDeps } from '../deps.ts'
import { digestsOut, latestOut, todayIn } from '../digests.ts'
import { buttons, type Part } from '../rendering/blocks.ts'
import { toPlain } from '../rendering/plain.ts'
import { renderShared, whereIn } from '../rendering/story.ts'
import { shorten } from '../rendering/text.ts'
import { toRich } from '../sending/sender.ts'
import { dayShared, isShared, withoutDay } from '../sharing.ts'
import type { Wording } from '../wording/wording.ts'

type Deps = Pick<BotDeps, 'store' | 'now' | 'timeZone' | 'search' | 'held'>
type Story = { article: Article; brief: Brief }

const most = 10
/** Telegram keeps a result for so many seconds. */
const cacheFor = 60

/** `@bot words` in any chat offers cards of stories; nothing typed: the latest digest's; what the share button types: that story. */
export const inline = (deps: Deps, wording: Wording): Composer<PaperContext> => {
  const feature = new Composer<PaperContext>()
  const { store } = deps

  const found = async (query: string): Promise<Story[]> => {
    if (query === '') {
      const digests = await latestOut(deps, todayIn(deps.now(), deps.timeZone))
      return stories(digests.flatMap(({ briefs }) => briefs.map(({ article }) => article)))
    }
    const day = dayShared(query)
    const shared =
      day === undefined ? [] : (await digestsOut(deps, day)).flatMap(({ briefs }) => briefs.filter((brief) => isShared(query, brief)))
    if (shared.length > 0) return stories(shared.map(({ article }) => article))
    // As buttons of earlier versions type it.
    if (query.startsWith('#')) return stories([query.slice(1)])
    return stories((await deps.search(shorten(withoutDay(query), 200), most * 2)).map(({ article }) => article))
  }

  const stories = async (ids: string[]): Promise<Story[]> => {
    const loaded = await Promise.all(
      ids.slice(0, most * 2).map(async (id) => ({ article: await store.articles.get(id), found: await briefOf(deps, id) })),
    )
    return loaded.flatMap(({ article, found }) => (article && found ? [{ article, brief: found.brief }] : [])).slice(0, most)
  }

  feature.on('inline_query', async (ctx) => {
    const query = ctx.inlineQuery.query.trim()
    const cards = (await found(query)).map((story) => ({ story, parts: shared(ctx, story, wording) }))
    const other = { cache_time: cacheFor, is_personal: true }
    try {
      await ctx.answerInlineQuery(
        cards.map(({ story, parts }) => ({
          ...result(ctx, story, wording),
          input_message_content: { rich_message: toRich(parts) as InputRichMessage<never> },
        })),
        other,
      )
    } catch {
      // An older server knows no rich messages here.
      const plain = cards.map(({ story, parts }) => {
        const [first] = toPlain(parts)
        const content = {
          message_text: first?.text ?? story.article.headline,
          entities: first?.entities ?? [],
          link_preview_options: { is_disabled: true },
        }
        return { ...result(ctx, story, wording), input_message_content: content, reply_markup: { inline_keyboard: first?.keyboard ?? [] } }
      })
      await ctx.answerInlineQuery(plain, other)
    }
  })

  return feature
}

const result = (
  ctx: PaperContext,
  { article, brief }: Story,
  wording: Wording,
): Omit<InlineQueryResultArticle, 'input_message_content'> => ({
  type: 'article',
  id: article.id,
  title: shorten(brief.headline[ctx.say.languages[0].content], 80),
  description: [...(ctx.reading === 'both' ? [shorten(brief.headline.en, 80)] : []), whereIn(ctx.say, wording, article)].join('\n'),
})

const shared = (ctx: PaperContext, story: Story, wording: Wording): Part[] => [
  ...renderShared({ ...story, reading: ctx.reading, wording }),
  { blocks: [buttons([{ text: ctx.say('button-open'), url: storyLink(ctx, story.article.id) }])] },
]

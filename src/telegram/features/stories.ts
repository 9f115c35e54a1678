import { Composer } from 'grammy'
import { apart, englishPlaces } from '../../answers/match.ts'
import type { Article, ArticleId, SentenceId } from '../../news/article.ts'
import { noEnglish } from '../../news/language.ts'
import { openingLength } from '../../news/opening.ts'
import { type Title, type Told, titleOf, toldOf } from '../briefs.ts'
import { type PaperContext, pressed, storyLink } from '../context.ts'
import type { BotDeps } from '../deps.ts'
import { latestOut, todayIn } from '../digests.ts'
import { type Block, bold, footer, italic, link, list, message, type Part, paragraph } from '../rendering/blocks.ts'
import { dateInFull } from '../rendering/dates.ts'
import { marked, snippetOf } from '../rendering/snippet.ts'
import { renderStory, whereIn } from '../rendering/story.ts'
import { asSentence, shorten } from '../rendering/text.ts'
import { rememberAsking, rememberStory } from '../thread.ts'
import type { Wording } from '../wording/wording.ts'
import { wanted } from './today.ts'

type Deps = Pick<BotDeps, 'store' | 'now' | 'timeZone' | 'search' | 'earlier' | 'gloss' | 'held'>

type Hit = Awaited<ReturnType<BotDeps['search']>>[number]

const mostFound = 8
const articlePattern = /^\d{4}-\d{2}-\d{2}-[a-z0-9]{1,16}-[0-9a-f]{8}$/

/** A story's card by deep link or button, its full text, /stories of the latest edition and /search WORDS. */
export const stories = (deps: Deps, wording: Wording): Composer<PaperContext> => {
  const feature = new Composer<PaperContext>()
  const { store } = deps

  const tellStory = async (ctx: PaperContext, article: Article, open: boolean) => {
    const told = await toldOf(deps, article)
    const before = open ? [] : await articlesOf((await deps.earlier?.(article).catch(() => [])) ?? [])
    const earlier = await Promise.all(
      before.map(async (one) => ({
        article: one.id,
        headlines: headlinesOf(ctx, await title(one)),
      })),
    )
    const parts = renderStory({
      article,
      ...(told && (told.glossed ? { gloss: told.brief } : { brief: told.brief })),
      earlier,
      reading: ctx.reading,
      wording,
      open,
    })
    const outcome = await ctx.tell(parts)
    if (outcome.kind !== 'sent') return
    const chat = String(ctx.target.chat)
    for (const sent of outcome.messages) await rememberStory(store, chat, sent, article.id)
    if (ctx.from) await rememberAsking(store, chat, String(ctx.from.id), article.id)
  }

  const title = async (article: Article): Promise<Title> => titleOf(article, await toldOf(deps, article))

  const articlesOf = async (ids: ArticleId[]): Promise<Article[]> => {
    const found = await Promise.all(ids.map((id) => store.articles.get(id)))
    return found.filter((article) => article !== undefined)
  }

  feature.command('start', async (ctx) => {
    const article = articlePattern.test(ctx.match) ? await store.articles.get(ctx.match) : undefined
    if (!article) return void (await ctx.tell(message(ctx.say('story-gone')), { detect: true }))
    await tellStory(ctx, article, false)
    if (ctx.subscriber?.state !== 'active') await ctx.tell(message(ctx.say('story-subscribe-hint')), { detect: true })
  })

  for (const kind of ['story', 'full text'] as const)
    feature.filter(pressed(kind), async (ctx) => {
      const article = await store.articles.get(ctx.press.article)
      if (!article) return ctx.answer(ctx.say('story-gone'), true)
      if (ctx.chat?.type !== 'private') return ctx.openPrivately(article.id)
      await tellStory(ctx, article, kind === 'full text')
    })

  feature.command('stories', async (ctx) => {
    const digests = await latestOut(deps, todayIn(deps.now(), deps.timeZone), (out) => wanted(ctx, out))
    if (digests.length === 0) return void (await ctx.tell(message(ctx.say('today-none'))))
    for (const digest of digests) {
      const edition = await store.editions.get(digest.edition)
      const articles = await articlesOf(edition?.articles ?? digest.briefs.map(({ article }) => article))
      const titles = new Map<ArticleId, Title>()
      for (const article of articles) titles.set(article.id, await title(article))
      const head = ctx.say('stories-title', { date: dateInFull(digest.date), count: articles.length })
      const pages = Map.groupBy(articles, ({ page }) => page)
      const parts = [...pages].map(
        ([page, printed]): Part => ({
          blocks: [paragraph(bold(ctx.say('stories-page', { page }))), list(printed.map(({ id }) => entry(ctx, id, titles.get(id)!)))],
        }),
      )
      await ctx.tell([...message(head), ...parts, ...glossNote(ctx, [...titles.values()])])
    }
  })

  feature.command('search', async (ctx) => {
    const words = ctx.match.trim()
    if (words === '') return void (await ctx.tell(message(ctx.say('search-what'))))
    const hits = await deps.search(shorten(words, 200), mostFound)
    const found = await articlesOf(hits.map(({ article }) => article))
    if (found.length === 0) return void (await ctx.tell(message(ctx.say('search-none', { words: shorten(words, 60) }))))
    const told = await Promise.all(found.map((article) => toldOf(deps, article)))
    const titles = found.map((article, at) => titleOf(article, told[at]))
    const entries = found.map((article, at) => {
      const hit = hits.find((one) => one.article === article.id)!
      return [...entry(ctx, article.id, titles[at]!), ...reason(ctx, article, told[at], hit), footer(whereIn(ctx.say, wording, article))]
    })
    const head = paragraph(bold(ctx.say('search-found', { words: shorten(words, 60) })))
    await ctx.tell([{ blocks: [head, list(entries)] }, ...glossNote(ctx, titles)])
  })

  return feature
}

/** A headline that opens the story's card, in the reader's language where there is one; for a reader of both, in both. */
const entry = (ctx: PaperContext, article: ArticleId, title: Title): Block[] => {
  const card = (text: string) => paragraph(link(shorten(text, 100), storyLink(ctx, article)))
  return headlinesOf(ctx, title).map(card)
}

/**
 * Why a story was found: for who reads English a claim that holds the words, in both languages, for only these say the same; else the
 * sentence that holds them.
 */
const reason = ({ say }: PaperContext, article: Article, told: Told | undefined, { match, stems = [] }: Hit): Block[] => {
  const textOf = (id: SentenceId) => article.sentences.find((sentence) => sentence.id === id)?.text ?? ''
  const words = (match?.words ?? []).map(([from, to]) => textOf(match!.sentence).slice(from, to))
  const claims = (told?.brief.claims ?? []).filter(({ text }) => text.en !== noEnglish)
  const claim = match
    ? claims.find(({ evidence, text }) => evidence.includes(match.sentence) && words.every((word) => newsOf(text.zh).includes(word)))
    : claims.find(({ text }) => englishPlaces(text.en, stems).length > 0)
  const english = say.languages.some(({ content }) => content === 'en')
  if (claim && english) {
    const zh = asSentence(newsOf(claim.text.zh))
    const places = words.map((word): [number, number] => [zh.indexOf(word), zh.indexOf(word) + word.length])
    return [paragraph(...marked(zh, apart(places))), paragraph(...marked(claim.text.en, englishPlaces(claim.text.en, stems)))]
  }
  const sentence = textOf(match?.sentence ?? claim?.evidence[0] ?? '')
  if (sentence === '') return []
  // Where no English says the same, it is told that the paper itself is quoted.
  const label = english ? [italic(say('digest-evidence', { page: 'none' })), ' · '] : []
  return [paragraph(...label, ...snippetOf(sentence, match?.words ?? []))]
}

/** Without the dateline and who reported it. */
const newsOf = (text: string): string => text.slice(openingLength(text))

/** Says of English headlines that no digest has what they are. */
const glossNote = ({ reading, say }: PaperContext, titles: Title[]): Part[] =>
  titles.some(({ glossed }) => glossed) && (reading === 'both' || say.languages[0].content === 'en')
    ? [{ blocks: [footer(say('label-glossed'))] }]
    : []

/** In each of the reader's languages in which there is one, and else as it is printed. */
const headlinesOf = ({ say }: PaperContext, { zh, en = zh }: Title): string[] => [
  ...new Set(say.languages.map(({ content }) => (content === 'en' ? en : zh))),
]

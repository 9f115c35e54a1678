import { Composer } from 'grammy'
import type { ArticleId } from '../../news/article.ts'
import type { Brief } from '../../news/brief.ts'
import type { Language } from '../../news/language.ts'
import type { Question } from '../../news/question.ts'
import { titleOf, toldOf } from '../briefs.ts'
import { type PaperContext, pressed } from '../context.ts'
import type { BotDeps } from '../deps.ts'
import { latestOut, todayIn } from '../digests.ts'
import { message } from '../rendering/blocks.ts'
import { suggestedRows } from '../rendering/story.ts'
import { clean, shorten } from '../rendering/text.ts'
import { rememberAsking, rememberStory, storyAsked, storyOfMessage } from '../thread.ts'
import type { Say, Wording, WordingLanguage } from '../wording/wording.ts'

type Deps = Pick<BotDeps, 'store' | 'now' | 'timeZone' | 'desk' | 'gloss' | 'held'>

/** A question longer than this is a text, not a question; its beginning is asked. */
const longest = 1000

/** Plain text, a reply, or the ask button: a question is taken in and answered elsewhere, so that nobody waits behind it. */
export const questions = (deps: Deps, wording: Wording): Composer<PaperContext> => {
  const feature = new Composer<PaperContext>()
  const { store } = deps

  const take = async (ctx: PaperContext, ask: { text: string; message: number; about?: ArticleId | undefined; language?: Language }) => {
    const chat = String(ctx.chat!.id)
    const text = shorten(clean(ask.text).trim(), longest)
    const language = ask.language ?? languageOf(text)
    const around = wordingFor(language, ctx.say)
    const question: Question = {
      id: `${chat}-${ask.message}`,
      chat,
      reader: String(ctx.from?.id ?? chat),
      message: ask.message,
      text,
      language,
      ...(around !== language && { wording: around }),
      ...(ask.about !== undefined && { about: ask.about }),
      askedAt: deps.now().toISOString(),
      state: 'asked',
      ...(ctx.target.topic !== undefined && { topic: ctx.target.topic }),
    }
    await deps.desk.take(question)
  }

  feature.filter(pressed('ask'), async (ctx) => {
    if (ctx.chat?.type !== 'private' && ctx.chat?.type !== 'group' && ctx.chat?.type !== 'supergroup')
      return ctx.openPrivately(ctx.press.article)
    const article = await store.articles.get(ctx.press.article)
    if (!article) return ctx.answer(ctx.say('story-gone'), true)
    const told = await toldOf(deps, article)
    const title = titleOf(article, told)
    const headline = ({ content }: WordingLanguage) => title[content] ?? title.zh
    const outcome = await ctx.tell(message(ctx.say('ask-about', { headline }), ...suggestedRows(told?.brief, ctx.say.languages)))
    await rememberAsking(store, String(ctx.chat?.id), String(ctx.callbackQuery?.from.id), article.id)
    if (outcome.kind === 'sent') for (const sent of outcome.messages) await rememberStory(store, String(ctx.chat?.id), sent, article.id)
  })

  feature.filter(pressed('suggested'), async (ctx) => {
    const article = await store.articles.get(ctx.press.article)
    const told = article && (await toldOf(deps, article))
    const question = told?.brief.questions[ctx.press.question]
    if (!question || !ctx.chat) return ctx.answer(ctx.say('story-gone'), true)
    const { language } = ctx.press
    // The question is shown as a message, so that the answer has something to reply to and the chat can be read later.
    const outcome = await ctx.tell(message(wording(wordingFor(language, ctx.say))('asked-by-button', { question: question[language] })))
    if (outcome.kind !== 'sent') return
    await take(ctx, { text: question[language], message: outcome.messages[0]!, about: ctx.press.article, language })
  })

  feature.on('message:text', async (ctx, next) => {
    const text = addressed(ctx)
    if (text === undefined || text.startsWith('/')) return next()
    if (text === '') return void (await ctx.tell(message(ctx.say('question-empty'))))
    const chat = String(ctx.chat.id)
    const replied = ctx.message.reply_to_message
    const about = replied
      ? ((await storyOfMessage(store, chat, replied.message_id)) ?? (await storyQuoted(deps, ctx.message.quote?.text)))
      : await storyAsked(store, chat, String(ctx.from?.id ?? chat))
    await take(ctx, { text, message: ctx.message.message_id, about })
  })

  feature.on('stopped_message_generation', (ctx) => {
    const { chat, draft_id: message } = ctx.update.stopped_message_generation
    deps.desk.cancel?.(`${chat.id}-${message}`)
  })

  return feature
}

/** The story of a digest that a reader quoted in the reply: the one whose headline or claim holds the quoted words. */
const storyQuoted = async (deps: Deps, quote: string | undefined): Promise<ArticleId | undefined> => {
  const words = quote?.replaceAll('\u00a0', ' ').trim() ?? ''
  if (words.length < 4) return undefined
  const digests = await latestOut(deps, todayIn(deps.now(), deps.timeZone))
  const texts = (brief: Brief) => [brief.headline, ...brief.claims.map(({ text }) => text)].flatMap(({ zh, en }) => [zh, en])
  return digests.flatMap(({ briefs }) => briefs).find((brief) => texts(brief).some((text) => text.includes(words) || words.includes(text)))
    ?.article
}

/**
 * The text as said to us: all of it in a private chat; in a group only when it replies to us or names us, and without our name.
 * undefined: it was said to others.
 */
const addressed = (ctx: PaperContext): string | undefined => {
  const text = ctx.message?.text ?? ''
  if (ctx.chat?.type === 'private') return text.trim()
  const name = `@${ctx.me.username}`.toLowerCase()
  const mention = (ctx.message?.entities ?? []).find(
    ({ type, offset, length }) => type === 'mention' && text.slice(offset, offset + length).toLowerCase() === name,
  )
  if (mention) return (text.slice(0, mention.offset) + text.slice(mention.offset + mention.length)).replace(/\s+/g, ' ').trim()
  return ctx.message?.reply_to_message?.from?.id === ctx.me.id ? text.trim() : undefined
}

/** The reader's own wording when its stories are in that language, else that language's. */
const wordingFor = (language: Language, { languages }: Say): string =>
  languages.find(({ content }) => content === language)?.code ?? language

/** The language that most of a question is written in; a Chinese character says about as much as three letters. */
export const languageOf = (text: string): Language => {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const letters = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return han * 3 >= letters && han > 0 ? 'zh' : 'en'
}

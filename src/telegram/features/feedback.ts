import { Composer } from 'grammy'
import type { ArticleId } from '../../news/article.ts'
import type { Claim } from '../../news/claim.ts'
import { briefOf } from '../briefs.ts'
import { pressData } from '../buttons.ts'
import { type PaperContext, pressed } from '../context.ts'
import type { BotDeps } from '../deps.ts'
import { editorSays } from '../editor-language.ts'
import { bold, buttons, inRows, message, numbered, type Part, paragraph } from '../rendering/blocks.ts'
import { editionNamed } from '../rendering/papers.ts'
import { asSentence } from '../rendering/text.ts'
import type { Sender } from '../sending/sender.ts'
import { targetOf } from '../sending/sender.ts'
import type { Say, Wording } from '../wording/wording.ts'

type Deps = Pick<BotDeps, 'store' | 'admins' | 'held' | 'papers'>

const day = 24 * 60 * 60_000
/** Of one reader; further ones are thanked for and dropped. */
const reportsADay = 10

/** Useful or not, and errors that readers report: these reach the editors with the claim and its evidence. */
export const feedback = ({ store, admins, held, papers }: Deps, wording: Wording, sender: Sender): Composer<PaperContext> => {
  const feature = new Composer<PaperContext>()
  const says = editorSays(store, wording)

  feature.filter(pressed('feedback'), async (ctx) => {
    const reader = String(ctx.callbackQuery?.from.id)
    await store.notes.set(`feedback/${reader}/${ctx.press.article}`, ctx.press.useful ? 'useful' : 'not', 90 * day)
    await ctx.answer(ctx.say('feedback-thanks'))
  })

  feature.filter(pressed('report'), async (ctx) => {
    const { article: id, claim: place } = ctx.press
    const [found, article] = await Promise.all([briefOf({ store, held }, id), store.articles.get(id)])
    if (!found || !article) return ctx.answer(ctx.say('story-gone'), true)
    const { claims, headline } = found.brief
    if (place === undefined) {
      return void (await ctx.tell(whichLine(id, claims, ctx.say)))
    }
    const claim = claims[place]
    if (!claim) return ctx.answer(ctx.say('button-outdated'), true)
    // One report of a claim by a reader is enough for a day, and so are some in all: nobody can flood the editors.
    const mine = `report/${ctx.callbackQuery?.from.id}/`
    const key = `${mine}${id}.${place}`
    const today = await Array.fromAsync(store.notes.entries(mine), ([before]) => before)
    if (!today.includes(key) && today.length < reportsADay) {
      await store.notes.set(key, '', day)
      const evidence = article.sentences.filter((sentence) => claim.evidence.includes(sentence.id)).map(({ text }) => text)
      const parts = (say: Say): Part[] => [
        {
          blocks: [
            paragraph(bold(say('report-received', { edition: editionNamed(found.digest.id, papers), page: article.page }))),
            paragraph(`${headline.zh} / ${headline.en}`),
            paragraph(bold(say('report-line', { at: place + 1 }))),
            paragraph(claim.text.zh),
            paragraph(claim.text.en),
            paragraph(bold(say('digest-evidence', { page: 'none' }))),
            paragraph(evidence.join('')),
            buttons([{ text: say('review-edit'), callback_data: pressData({ kind: 'admin', action: 'edit', article: id }) }]),
          ],
        },
      ]
      for (const admin of admins) await sender.send(targetOf(String(admin)), parts(await says(admin)))
    }
    await ctx.show(message(ctx.say('report-thanks')))
  })

  return feature
}

/** The lines of a story in full, in the reader's languages, and a button for each by its number. */
const whichLine = (article: ArticleId, claims: Claim[], say: Say): Part[] => {
  const lines = claims.map(({ text }) => say.languages.map(({ content }) => paragraph(content === 'zh' ? asSentence(text.zh) : text.en)))
  const rows = inRows(
    claims.map((_, at) => ({ text: String(at + 1), callback_data: pressData({ kind: 'report', article, claim: at }) })),
    4,
  )
  return [{ blocks: [paragraph(bold(say('report-which'))), numbered(lines), ...rows.map(buttons)] }]
}

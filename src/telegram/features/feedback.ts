import { Composer } from 'grammy'
import { briefOf } from '../briefs.ts'
import { pressData } from '../buttons.ts'
import { type PaperContext, pressed } from '../context.ts'
import type { BotDeps } from '../deps.ts'
import { editorSays } from '../editor-language.ts'
import { bold, buttons, message, type Part, paragraph } from '../rendering/blocks.ts'
import { editionNamed } from '../rendering/papers.ts'
import { shorten } from '../rendering/text.ts'
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
      const rows = claims.map((claim, at) => [
        {
          text: `${at + 1}. ${shorten(claim.text[ctx.say.languages[0].content], 80)}`,
          callback_data: pressData({ kind: 'report', article: id, claim: at }),
        },
      ])
      return void (await ctx.tell(message(ctx.say('report-which'), ...rows)))
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
            paragraph(`${place + 1}. ${claim.text.zh}`),
            paragraph(claim.text.en),
            paragraph(`→ ${evidence.join('')}`),
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

import { Composer } from 'grammy'
import { editionOf } from '../../../news/article.ts'
import type { Brief } from '../../../news/brief.ts'
import { reasonBeside, sourceHas, type Violation } from '../../../news/claim.ts'
import type { Digest } from '../../../news/digest.ts'
import type { AdminAction, AdminPress } from '../../buttons.ts'
import { type PaperContext, pressedAdmin } from '../../context.ts'
import type { BotDeps } from '../../deps.ts'
import { dayTyped, digestsOf, latestDigests, todayIn } from '../../digests.ts'
import { type Dropped, droppable, dropped, edited, fieldOf, movedUp, replaced, restored, textOf } from '../../editing.ts'
import { said } from '../../remarks.ts'
import { list, message, type Part, paragraph } from '../../rendering/blocks.ts'
import { listed } from '../../rendering/dates.ts'
import { clean, shorten } from '../../rendering/text.ts'
import { closedReview, noteReview, reviewAround } from '../../review-copies.ts'
import type { Say, Wording, WordingLanguage } from '../../wording/wording.ts'
import { tellDigest } from '../today.ts'
import { type Background, correctedText, deliveredText } from './background.ts'
import { askPage, editPage, otherLanguage, reviewPage, sentPage } from './review-page.ts'

type Deps = Pick<BotDeps, 'store' | 'now' | 'timeZone' | 'editing' | 'held' | 'papers'>

const day = 24 * 60 * 60_000

/** /review: what goes out, before it goes out; and afterwards, corrections of what was sent. */
export const review = (deps: Deps, wording: Wording, background: Background): Composer<PaperContext> => {
  const feature = new Composer<PaperContext>()
  const { store, editing, held } = deps

  const droppedOf = async ({ id }: Digest): Promise<Dropped[]> => {
    const gone: Dropped[] = []
    for await (const [, kept] of store.notes.entries(`dropped/${id}-`)) gone.push(JSON.parse(kept))
    return gone
  }

  const page = async (ctx: PaperContext, digest: Digest): Promise<Part[]> => {
    const gone = (await droppedOf(digest)).map(({ brief }) => brief)
    return reviewPage({ digest, held: await held(digest.id), dropped: gone, papers: deps.papers, say: ctx.say, wording })
  }

  feature.command('review', async (ctx) => {
    const today = todayIn(deps.now(), deps.timeZone)
    const date = ctx.match.trim() === '' ? undefined : dayTyped(ctx.match, today)
    const [digest] = date === undefined ? await latestDigests(store, today) : await digestsOf(store, date)
    if (digest) await open(ctx, digest)
    else await ctx.tell(message(ctx.say('admin-status-none')))
  })

  /** Sends the digest as it stands, after what else is told. */
  const open = async (ctx: PaperContext, digest: Digest, first: Part[] = []): Promise<void> => {
    const shown = await ctx.tell([...first, ...(await page(ctx, digest))])
    if (await held(digest.id)) await noteReview(store, digest.id, ctx.target.chat, shown)
  }
  /** Shows something else in place of the review whose button was pressed, all its messages. */
  const inPlace = async (ctx: PaperContext, digest: Digest, parts: Part[]) => {
    const pressedOn = ctx.callbackQuery?.message?.message_id
    return ctx.show(parts, pressedOn === undefined ? undefined : await reviewAround(store, digest.id, ctx.target.chat, pressedOn))
  }
  /** Shows the digest as it stands where the button was pressed. */
  const refresh = async (ctx: PaperContext, digest: Digest): Promise<void> => {
    const shown = await inPlace(ctx, digest, await page(ctx, digest))
    if (await held(digest.id)) await noteReview(store, digest.id, ctx.target.chat, shown)
  }
  /** A button of before the digest went out: says so, and leaves only what can still be done. */
  const tooLate = async (ctx: PaperContext, digest: Digest): Promise<void> => {
    await ctx.answer(ctx.say('review-already-sent'), true)
    await refresh(ctx, digest)
  }

  /** A press on one story or on the whole digest. outdated: the digest, or the story in it, is no longer there. */
  const on = (
    action: AdminAction,
    act: (ctx: PaperContext & { press: AdminPress }, digest: Digest, brief: Brief | undefined) => Promise<void>,
  ) =>
    feature.filter(pressedAdmin(action), async (ctx) => {
      const { article, edition } = ctx.press
      const id = article ? editionOf(article) : (edition ?? (await latestDigests(store, todayIn(deps.now(), deps.timeZone)))[0]?.id)
      const digest = id === undefined ? undefined : await store.digests.get(id)
      if (!digest) return ctx.answer(ctx.say('admin-status-none'), true)
      await act(ctx, digest, article ? digest.briefs.find((brief) => brief.article === article) : undefined)
    })

  /** Keeps the changed digest and shows it. What was sent already cannot be dropped or moved any more. */
  const change = async (ctx: PaperContext, digest: Digest, next: Digest): Promise<void> => {
    if (!(await held(digest.id))) return tooLate(ctx, digest)
    await store.digests.set(next.id, next)
    await refresh(ctx, next)
  }

  on('review', (ctx, digest) => refresh(ctx, digest))
  on('up', async (ctx, digest, brief) => change(ctx, digest, brief ? movedUp(digest, brief.article) : digest))
  on('drop', async (ctx, digest, brief) => {
    if (!brief || digest.briefs.length === 1) return ctx.answer(ctx.say('review-last-story'), true)
    if (await held(digest.id)) {
      const kept = droppable(digest, brief, await droppedOf(digest))
      await store.notes.set(`dropped/${brief.article}`, JSON.stringify(kept), 3 * day)
    }
    await change(ctx, digest, dropped(digest, brief))
  })
  on('keep', async (ctx, digest) => {
    const key = `dropped/${ctx.press.article}`
    const kept = await store.notes.get(key)
    if (kept === undefined) return ctx.answer(ctx.say('button-outdated'), true)
    await store.notes.delete(key)
    await change(ctx, digest, restored(digest, JSON.parse(kept)))
  })
  on('rewrite', async (ctx, digest, brief) => {
    const article = brief && (await store.articles.get(brief.article))
    if (!article) return ctx.answer(ctx.say('story-gone'), true)
    if (!(await held(digest.id))) return tooLate(ctx, digest)
    await background(ctx, async () => {
      const outcome = await editing.rewrite(article)
      if (outcome.kind === 'omission') return ctx.say('admin-failed', { why: said(outcome.reason) })
      // The digest may have been changed while this was written.
      const now = await store.digests.get(digest.id)
      if (!now || !(await held(digest.id))) return ctx.say('review-already-sent')
      await store.digests.set(now.id, replaced(now, outcome.brief))
      await ctx.tell(editPage(outcome.brief, wording, ctx.say))
      return ctx.say('review-rewritten', { headline: outcome.brief.headline.zh })
    })
  })
  on('sendme', (ctx, digest) => tellDigest(ctx, store, digest, wording))
  on('sendall', async (ctx, digest) => {
    if (!(await held(digest.id))) return tooLate(ctx, digest)
    const sent = sentPage({ digest, papers: deps.papers, say: ctx.say, at: deps.now(), timeZone: deps.timeZone })
    const shown = await inPlace(ctx, digest, sent)
    await closedReview(store, digest.id, ctx.target.chat, shown)
    await background(ctx, async (tell) => {
      try {
        const delivered = await editing.release(digest.id, { onDelivery: tell.delivering })
        return delivered ? deliveredText(delivered, ctx.say) : ctx.say('admin-status-none')
      } finally {
        if (await held(digest.id)) await refresh(ctx, digest)
      }
    })
  })
  on('correct', async (ctx, digest) => {
    if (await held(digest.id)) return ctx.answer(ctx.say('admin-held'), true)
    const pending = `correction/${digest.id}`
    if ((await store.notes.get(pending)) === undefined) return ctx.answer(ctx.say('review-nothing-corrected'), true)
    await background(ctx, async (tell) => {
      const now = (await store.digests.get(digest.id)) ?? digest
      const next = { ...now, revision: now.revision + 1 }
      await store.digests.set(next.id, next)
      const delivered = await editing.correct(next, { onProgress: tell.correcting })
      await store.notes.delete(pending)
      return correctedText(delivered, ctx.say)
    })
  })

  on('edit', async (ctx, _, brief) =>
    brief ? void (await ctx.tell(editPage(brief, wording, ctx.say))) : ctx.answer(ctx.say('button-outdated'), true),
  )
  on('field', async (ctx, _, brief) => {
    const field = fieldOf(ctx.press.value ?? '')
    if (!brief || !field || textOf(brief, field) === undefined) return ctx.answer(ctx.say('button-outdated'), true)
    const markup = { force_reply: true as const }
    const outcome = await ctx.tell(askPage(brief, field, ctx.say), { markup })
    if (outcome.kind === 'sent')
      await store.notes.set(`editing/${ctx.target.chat}/${outcome.messages.at(-1)}`, `${brief.article} ${ctx.press.value}`, day)
  })

  feature.on('message:text', async (ctx, next) => {
    const replied = ctx.message.reply_to_message?.message_id
    const what = replied === undefined ? undefined : await store.notes.get(`editing/${ctx.target.chat}/${replied}`)
    if (what === undefined) return next()
    const [id = '', name = ''] = what.split(' ')
    const field = fieldOf(name)
    const digest = await store.digests.get(editionOf(id))
    const brief = digest?.briefs.find(({ article }) => article === id)
    const text = clean(ctx.message.text).trim()
    if (!digest || !brief || !field || text === '') return void (await ctx.tell(message(ctx.say('story-gone'))))
    const out = !(await held(digest.id))
    const changed = edited(brief, field, text, out ? 'corrected' : 'edited')
    if (changed === brief) return open(ctx, digest, message(ctx.say('review-same')))
    await store.digests.set(digest.id, replaced(digest, changed))
    if (out) await store.notes.set(`correction/${digest.id}`, id, 7 * day)
    const article = await store.articles.get(id)
    const claim = field.claim === undefined ? { text: changed.headline, evidence: [] } : changed.claims[field.claim]!
    const before = field.claim === undefined ? brief.headline : brief.claims[field.claim]!.text
    const violations = article ? await editing.check(claim, article, before) : []
    const told = [...warning(violations, ctx), ...otherLanguage(changed, field, wording, ctx.say)]
    await open(ctx, replaced(digest, changed), told)
  })

  return feature
}

/** What the check found in an editor's words: a warning, because the editor decides. What the source has is told in every language, other reasons are in English, for who reads it. */
const warning = (violations: Violation[], { say }: Pick<PaperContext, 'say'>): Part[] => {
  if (violations.length === 0) return message(say('review-edited'))
  const line = (violation: Violation) =>
    say(`check-${violation.kind}`, {
      text: (language, say) => `${shorten(violation.text, 100)}${besideIn(language, violation, say)}`,
      what: /^(?:in )?\d{4}年?$/.test(violation.text) ? 'year' : 'date',
    })
  return [{ blocks: [paragraph(say('review-warning')), list(violations.map((violation) => [paragraph(line(violation))]))] }]
}

const besideIn = (language: WordingLanguage, violation: Violation, say: Say): string => {
  const has = sourceHas(violation)
  if (has !== undefined) return say('check-source-has', { text: listed(language, has) })
  const why = language.code === 'zh' ? '' : reasonBeside(violation)
  return why === '' ? '' : ` (${why})`
}

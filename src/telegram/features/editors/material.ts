import { Composer } from 'grammy'
import { titleIn } from '../../briefs.ts'
import { pressData } from '../../buttons.ts'
import { type PaperContext, pressedAdmin } from '../../context.ts'
import type { BotDeps, Found, Sent } from '../../deps.ts'
import { dayBefore, dayTyped, todayIn } from '../../digests.ts'
import { remarkText, said } from '../../remarks.ts'
import { type Block, type Button, bold, buttons, list, message, type Part, paragraph } from '../../rendering/blocks.ts'
import { dateInFull } from '../../rendering/dates.ts'
import { editionNamed } from '../../rendering/papers.ts'
import type { Background } from './background.ts'

type Deps = Pick<BotDeps, 'token' | 'apiRoot' | 'fetch' | 'now' | 'timeZone' | 'editing' | 'papers'>

/** Telegram gives bots files of at most 20 MB. */
const mostBytes = 20 * 1024 * 1024
/** A text of an editor that is this long, in several lines, is a page of a paper and not a question. */
const pageFrom = 400
/** So many finds wait for a decision; older ones have to be sent again. */
const mostWaiting = 20

/**
 * A file, a link, a long text or the text under a picture from an editor: what was found in it, with the choice to keep it, to correct
 * its date or to discard it.
 */
export const material = (deps: Deps, background: Background): Composer<PaperContext> => {
  const feature = new Composer<PaperContext>()
  const waiting = new Map<string, Found>()
  let last = 0

  /** Nothing is sent on when a file could not be fetched. */
  const takeIn = (ctx: PaperContext, sent: () => Promise<Sent | undefined>) =>
    background(ctx, async () => {
      const given = await sent()
      if (!given) return ctx.say('material-not-fetched')
      const outcome = await deps.editing.takeIn(given)
      if (outcome.kind === 'refused') return ctx.say('material-refused', { why: said(outcome.why) })
      const id = String(++last)
      waiting.set(id, outcome.found)
      for (const old of [...waiting.keys()].slice(0, -mostWaiting)) waiting.delete(old)
      await ctx.tell(foundPage(ctx, id, outcome.found))
      return ctx.say('material-read')
    })

  feature.on('message:document', async (ctx) => {
    const { file_name: name = '', file_size: size = 0 } = ctx.message.document
    if (size > mostBytes) return void (await ctx.tell(message(ctx.say('material-too-large'))))
    await takeIn(ctx, async () => {
      const bytes = await download(ctx, deps)
      return bytes && { kind: 'file', name, bytes }
    })
  })

  // A page that somebody photographed says nothing here: only what was typed under it is read.
  feature.on('message:photo', async (ctx, next) => {
    const text = ctx.message.caption?.trim()
    return text ? takeIn(ctx, async () => ({ kind: 'text', text })) : next()
  })

  feature.on('message:text', async (ctx, next) => {
    const text = ctx.message.text.trim()
    const date = replyDate(ctx, text)
    if (date) return void (await setDate(ctx, date.id, date.typed))
    if (/^https?:\/\/\S+$/.test(text)) return takeIn(ctx, async () => ({ kind: 'link', url: text }))
    if (text.length >= pageFrom && text.includes('\n') && !text.startsWith('/')) return takeIn(ctx, async () => ({ kind: 'text', text }))
    return next()
  })

  const asked = new Map<number, string>()
  const replyDate = (ctx: PaperContext, typed: string) => {
    const id = asked.get(ctx.message?.reply_to_message?.message_id ?? 0)
    return id === undefined ? undefined : { id, typed }
  }
  /** The example is another date than the one that was found. */
  const askDate = async (ctx: PaperContext, id: string, { date }: Found): Promise<boolean> => {
    const question = message(ctx.say('material-which-date', { day: dayBefore(date, 1) }))
    const outcome = await ctx.tell(question, { markup: { force_reply: true } })
    if (outcome.kind !== 'sent') return false
    asked.set(outcome.messages.at(-1)!, id)
    return true
  }
  const setDate = async (ctx: PaperContext, id: string, typed: string) => {
    const found = waiting.get(id)
    const date = dayTyped(typed, todayIn(deps.now(), deps.timeZone))
    if (!found) return void (await ctx.tell(message(ctx.say('button-outdated'))))
    if (date === undefined) return void (await askDate(ctx, id, found))
    waiting.set(id, { ...found, date })
    await ctx.tell(foundPage(ctx, id, { ...found, date }))
  }

  feature.filter(pressedAdmin('take'), async (ctx) => {
    const found = waiting.get(ctx.press.value ?? '')
    if (!found) return ctx.answer(ctx.say('button-outdated'), true)
    const id = ctx.press.value ?? ''
    waiting.delete(id)
    await ctx.show(decidedPage(ctx, found))
    await background(ctx, async () => {
      const outcome = await found.keep(found.date)
      if (outcome.kind === 'failed') {
        waiting.set(id, found)
        await ctx.show(foundPage(ctx, id, found))
        return ctx.say('admin-failed', { why: said(outcome.why) })
      }
      const { edition, stories } = outcome
      // A command with a day cannot be tapped: Telegram sends it without.
      const next = (['preview', 'run'] as const).map(
        (action): Button => ({ text: ctx.say(`admin-button-${action}`), callback_data: pressData({ kind: 'admin', action, edition }) }),
      )
      return message(ctx.say('material-kept', { edition: editionNamed(edition, deps.papers), stories }), next)
    })
  })
  feature.filter(pressedAdmin('redate'), async (ctx) => {
    const id = ctx.press.value ?? ''
    const found = waiting.get(id)
    if (!found) return ctx.answer(ctx.say('button-outdated'), true)
    if (await askDate(ctx, id, found)) await ctx.show(decidedPage(ctx, found))
  })
  feature.filter(pressedAdmin('discard'), async (ctx) => {
    waiting.delete(ctx.press.value ?? '')
    await ctx.show(message(ctx.say('material-discarded')))
  })

  return feature
}

/** What was found, with the choice what becomes of it. */
const foundPage = (ctx: PaperContext, id: string, found: Found): Part[] => {
  const button = (action: 'take' | 'redate' | 'discard'): Button => ({
    text: ctx.say(`admin-button-${action}`),
    callback_data: pressData({ kind: 'admin', action, value: id }),
  })
  return [{ blocks: [...foundBlocks(ctx, found), buttons([button('take'), button('redate'), button('discard')])] }]
}

/** What stays of it once that was chosen: nothing can be pressed twice. */
const decidedPage = (ctx: PaperContext, found: Found): Part[] => [{ blocks: foundBlocks(ctx, found) }]

const foundBlocks = (ctx: PaperContext, { date, pages, headlines, remarks }: Found): Block[] => {
  const title = ctx.say('material-found', { date: dateInFull(date), pages: pages.length, stories: headlines.length })
  return [
    paragraph(bold(title)),
    ...(headlines.length > 0 ? [list(headlines.slice(0, 40).map((title) => [paragraph(titleIn(ctx.say, title))]))] : []),
    ...remarks.slice(0, 10).map((remark) => paragraph(remarkText(remark, ctx.say))),
  ]
}

/** The address of a file holds the token: nothing of an error on the way may be passed on. */
const download = async (
  ctx: PaperContext,
  { token, apiRoot = 'https://api.telegram.org', fetch }: Deps,
): Promise<Uint8Array | undefined> => {
  const { file_path } = await ctx.getFile()
  return fetch(`${apiRoot}/file/bot${token}/${file_path}`)
    .then(async (response) => (response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined))
    .catch(() => undefined)
}

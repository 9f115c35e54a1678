import { Composer } from 'grammy'
import { adminCommands, readerCommands } from '../commands.ts'
import { chatKind, type PaperContext } from '../context.ts'
import type { BotDeps } from '../deps.ts'
import { pastDay, todayIn } from '../digests.ts'
import { message } from '../rendering/blocks.ts'
import type { Wording } from '../wording/wording.ts'

/** /help: what can be done here, in a few lines. */
export const help = ({ store, now, timeZone }: Pick<BotDeps, 'store' | 'now' | 'timeZone'>, wording: Wording): Composer<PaperContext> => {
  const feature = new Composer<PaperContext>()
  feature.command('help', async (ctx) => {
    const names = ctx.admin ? [...readerCommands, ...adminCommands] : readerCommands
    const day = await pastDay(store, todayIn(now(), timeZone))
    const lines = names.map(
      (name) => `/${name} ${ctx.say.languages.map(({ code }) => wording(code)(`command-${name}`, { day })).join(' · ')}`,
    )
    await ctx.tell(message(`${ctx.say('help-text', { chat: chatKind(ctx) })}\n\n${lines.join('\n')}`), { detect: true })
  })
  return feature
}

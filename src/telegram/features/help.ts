import { Composer } from 'grammy'
import { adminCommands, readerCommands } from '../commands.ts'
import { chatKind, type PaperContext } from '../context.ts'
import { message } from '../rendering/blocks.ts'
import type { Wording } from '../wording/wording.ts'

/** /help: what can be done here, in a few lines. */
export const help = (wording: Wording): Composer<PaperContext> => {
  const feature = new Composer<PaperContext>()
  feature.command('help', async (ctx) => {
    const names = ctx.admin ? [...readerCommands, ...adminCommands] : readerCommands
    const lines = names.map((name) => `/${name} ${ctx.say.languages.map(({ code }) => wording(code)(`command-${name}`)).join(' · ')}`)
    await ctx.tell(message(`${ctx.say('help-text', { chat: chatKind(ctx) })}\n\n${lines.join('\n')}`), { detect: true })
  })
  return feature
}

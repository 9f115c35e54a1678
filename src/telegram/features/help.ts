import { Composer } from 'grammy'
import { adminCommands, readerCommands } from '../commands.ts'
import type { PaperContext } from '../context.ts'
import { message } from '../rendering/blocks.ts'

/** /help: what can be done here, in a few lines. */
export const help = (): Composer<PaperContext> => {
  const feature = new Composer<PaperContext>()
  feature.command('help', async (ctx) => {
    const names = ctx.admin ? [...readerCommands, ...adminCommands] : readerCommands
    const lines = names.map((name) => `/${name} ${ctx.say(`command-${name}`).replaceAll('\n', ' ')}`)
    await ctx.tell(message(`${ctx.say('help-text')}\n\n${lines.join('\n')}`), { detect: true })
  })
  return feature
}

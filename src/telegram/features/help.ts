import { Composer } from 'grammy'
import { languages } from '../../news/language.ts'
import { adminCommands, readerCommands } from '../commands.ts'
import type { PaperContext } from '../context.ts'
import { message } from '../rendering/blocks.ts'
import type { Wording } from '../wording/wording.ts'

/** /help: what can be done here, in a few lines. */
export const help = (wording: Wording): Composer<PaperContext> => {
  const feature = new Composer<PaperContext>()
  feature.command('help', async (ctx) => {
    const names = ctx.admin ? [...readerCommands, ...adminCommands] : readerCommands
    const shown = ctx.reading === 'both' ? languages : [ctx.reading]
    const lines = names.map((name) => `/${name} ${shown.map((language) => wording(language)(`command-${name}`)).join(' · ')}`)
    await ctx.tell(message(`${ctx.say('help-text')}\n\n${lines.join('\n')}`), { detect: true })
  })
  return feature
}

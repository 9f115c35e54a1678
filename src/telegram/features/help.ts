import { Composer } from 'grammy'
import type { Language } from '../../news/language.ts'
import { adminCommands, readerCommands } from '../commands.ts'
import type { PaperContext } from '../context.ts'
import { message } from '../rendering/blocks.ts'
import { inReading } from '../rendering/dates.ts'
import type { Wording } from '../wording/wording.ts'

/** /help: what can be done here, in a few lines. */
export const help = (wording: Wording): Composer<PaperContext> => {
  const feature = new Composer<PaperContext>()
  feature.command('help', async (ctx) => {
    const names = ctx.admin ? [...readerCommands, ...adminCommands] : readerCommands
    const text = (language: Language) => {
      const say = wording(language)
      return [say('help-text'), names.map((name) => `/${name} ${say(`command-${name}`)}`).join('\n')].join('\n\n')
    }
    await ctx.tell(message(inReading(ctx.reading, text)), { detect: true })
  })
  return feature
}

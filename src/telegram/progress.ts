import type { PaperContext } from './context.ts'
import { message, type Part } from './rendering/blocks.ts'
import { withCommands } from './rendering/commands.ts'
import type { Sender } from './sending/sender.ts'

/** Between two edits of one message, in milliseconds: Telegram slows down who edits faster. */
const pause = 1500

export type ProgressMessage = {
  /** Shows a line, unless the last one is too fresh. */
  show(line: string): void
  /** Shows what it ends with, in any case. */
  finish(end: string | Part[]): Promise<void>
}

const shownAs = (end: string | Part[]): Part[] => (typeof end === 'string' ? [{ blocks: withCommands(end) }] : end)

/** One message that edits itself while something runs. */
export const progressMessage = async (ctx: PaperContext, sender: Sender, now: () => Date): Promise<ProgressMessage> => {
  const { target } = ctx
  const first = await ctx.tell(message(ctx.say('admin-stage-reading')))
  const messages = first.kind === 'sent' ? first.messages : []
  let shown = now().getTime()
  let last: string | Part[] = ctx.say('admin-stage-reading')
  let editing: Promise<boolean> = Promise.resolve(true)
  /** One after the other; one that fails holds up none that follow. True when it is shown. */
  const edit = (line: string | Part[]): Promise<boolean> => {
    last = line
    const once = async () => {
      try {
        return (await sender.edit(target, messages, shownAs(line))).kind === 'sent'
      } catch {
        return false
      }
    }
    editing = editing.then(once)
    return editing
  }
  return {
    show: (line) => {
      if (line === last || messages.length === 0 || now().getTime() - shown < pause) return
      shown = now().getTime()
      void edit(line)
    },
    finish: async (line) => {
      if (messages.length > 0 && (line === last || (await edit(line)))) return
      // The end is told in a message of its own where the one that ran along can't be edited.
      await sender.send(target, shownAs(line))
    },
  }
}

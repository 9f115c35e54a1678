import type { Logger } from '../../../logger.ts'
import type { PaperContext } from '../../context.ts'
import type { Delivered, DeliveryProgress, Progress } from '../../deps.ts'
import { progressMessage } from '../../progress.ts'
import type { Part } from '../../rendering/blocks.ts'
import type { Sender } from '../../sending/sender.ts'
import type { Say } from '../../wording/wording.ts'

/** What a long piece of work may tell about itself while it runs. */
export type Tell = {
  making(progress: Progress): void
  delivering(progress: DeliveryProgress): void
  correcting(progress: DeliveryProgress): void
}
/** Begins work that outlives the update, told in one message that edits itself; its end is told whatever it is. */
export type Background = (ctx: PaperContext, work: (tell: Tell) => Promise<string | Part[]>) => Promise<void>

export const createBackground =
  (sender: Sender, logger: Logger, now: () => Date): Background =>
  async (ctx, work) => {
    const { say } = ctx
    const progress = await progressMessage(ctx, sender, now)
    const started = now().getTime()
    const tell: Tell = {
      making: ({ stage, done, of }) => progress.show(say(`admin-stage-${stage}`, { done, of })),
      delivering: (delivery) => progress.show(deliveryText('sending', delivery, now().getTime() - started, say)),
      correcting: (delivery) => progress.show(deliveryText('correcting', delivery, now().getTime() - started, say)),
    }
    void work(tell)
      .catch((error: unknown) => {
        logger.error({ error: error instanceof Error ? error.name : 'unknown' }, 'an editor’s command failed')
        return say('admin-failed', { why: error instanceof Error ? error.message : '' })
      })
      .then((end) => progress.finish(end))
      .catch(() => {})
  }

/** elapsed: milliseconds since the work began. */
const deliveryText = (stage: 'sending' | 'correcting', { sent, failed, gone, of }: DeliveryProgress, elapsed: number, say: Say): string => {
  const done = sent + failed + gone
  const line = say(`admin-stage-${stage}`, { done, of, failed })
  const minutes = done === 0 ? 0 : Math.ceil(((of - done) * (elapsed / done)) / 60_000)
  return minutes > 1 ? `${line}\n${say('admin-left', { minutes })}` : line
}

export const deliveredText = ({ sent, failed, gone, waiting, reasons }: Delivered, say: Say): string =>
  sent + failed + gone + waiting === 0
    ? say('admin-sent-nobody')
    : [say('admin-sent', { sent, failed, gone, waiting }), ...reasons.slice(0, 3)].join('\n')

/** What became of a correction. */
export const correctedText = ({ sent, failed, gone, reasons }: Delivered, say: Say): string =>
  sent + failed + gone === 0
    ? say('admin-corrected-nobody')
    : [say('admin-corrected', { sent, failed, gone }), ...reasons.slice(0, 3)].join('\n')

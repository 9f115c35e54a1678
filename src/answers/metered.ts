import type { Usage } from '../news/brief.ts'
import { type Writer, WriterError } from '../writers/writer.ts'

/** A writer that tells what each of its calls cost, also of those that came to nothing. */
export const metered = (writer: Writer, onSpent: (usage: Usage) => void): Writer => {
  const told = async <T extends { usage: Usage }>(work: Promise<T>): Promise<T> => {
    try {
      const done = await work
      onSpent(done.usage)
      return done
    } catch (error) {
      if (error instanceof WriterError) onSpent(error.usage)
      throw error
    }
  }
  const { restate } = writer
  return {
    ...writer,
    writeAnswer: (...request) => told(writer.writeAnswer(...request)),
    ...(restate && { restate: (...request) => told(restate(...request)) }),
  }
}

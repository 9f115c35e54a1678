import { createHash } from 'node:crypto'
import type { Division } from '../news/division.ts'
import type { PaperDate } from '../news/edition.ts'
import type { Store } from '../store/store.ts'
import type { Writer } from '../writers/writer.ts'

type Remembered = { date: PaperDate; division: Division }

/**
 * A writer's division of a page, asked for once: the same lines cost nothing when an edition is read again. `prompt` is part of the key.
 */
export const createDividing =
  (deps: { notes: Store['notes']; writer: Pick<Writer, 'divide'>; prompt: string; today: () => PaperDate }) =>
  async (numbered: string, signal?: AbortSignal): Promise<Division | undefined> => {
    const key = `division/${createHash('sha256').update(`${deps.prompt}\n${numbered}`).digest('hex').slice(0, 24)}`
    const known = await deps.notes.get(key)
    if (known !== undefined) return (JSON.parse(known) as Remembered).division
    const division = await deps.writer.divide?.(numbered, signal)
    if (division) await deps.notes.set(key, JSON.stringify({ date: deps.today(), division } satisfies Remembered))
    return division
  }

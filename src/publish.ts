import type { Progress as BroadcastProgress, BroadcastResult } from './delivery/run.ts'
import type { RunOutcome, RunRequest } from './digest/run.ts'
import type { Digest } from './news/digest.ts'
import type { Store } from './store/store.ts'

/** held: made, and waiting for an editor's word. */
export type PublishOutcome = { run: RunOutcome; held: boolean; delivered?: BroadcastResult }

export type PublishRequest = RunRequest & { onDelivery?: (progress: BroadcastProgress) => void }

export type PublishDeps = {
  run: (request: RunRequest) => Promise<RunOutcome>
  /** Undefined: there is nobody to send to, such as on the command line without a token. */
  broadcast?: (
    digest: Digest,
    options: { signal?: AbortSignal; onProgress?: (progress: BroadcastProgress) => void },
  ) => Promise<BroadcastResult>
  store: Pick<Store, 'notes' | 'digests'>
  /** Editors decide before anything goes out. */
  review: boolean
}

const releaseKey = (digest: string) => `release/${digest}`

/**
 * "Make the digest, then send it": the one function behind the schedule, an editor's /run and the command line. One at a time for an
 * edition; whoever asks in the meantime gets the same outcome. Safe to repeat: the digest is made once and delivered once.
 */
export const createPublish = ({ run, broadcast, store, review }: PublishDeps) => {
  const running = new Map<string, Promise<PublishOutcome>>()

  const send = async (digest: Digest, request: Pick<PublishRequest, 'signal' | 'onDelivery'>) =>
    broadcast?.(digest, {
      ...(request.signal && { signal: request.signal }),
      ...(request.onDelivery && { onProgress: request.onDelivery }),
    })

  const publishOnce = async (request: PublishRequest): Promise<PublishOutcome> => {
    const outcome = await run(request)
    if (!('digest' in outcome) || request.dryRun) return { run: outcome, held: false }
    const key = releaseKey(outcome.digest.id)
    if (review && (await store.notes.get(key)) === undefined) await store.notes.set(key, 'held')
    if ((await store.notes.get(key)) === 'held') return { run: outcome, held: true }
    const delivered = await send(outcome.digest, request)
    return { run: outcome, held: false, ...(delivered && { delivered }) }
  }

  return {
    publish: (request: PublishRequest): Promise<PublishOutcome> => {
      const name = `${request.paper ?? ''}/${request.date}/${request.dryRun === true}`
      const already = running.get(name)
      if (already) return already
      const publishing = publishOnce(request).finally(() => running.delete(name))
      running.set(name, publishing)
      return publishing
    },
    /** True while editors have not yet said that this digest may go out. */
    held: async (digest: string): Promise<boolean> => (await store.notes.get(releaseKey(digest))) === 'held',
    /** Lets a held digest go out and sends it; undefined when there is no such digest. */
    release: async (id: string, request: Pick<PublishRequest, 'signal' | 'onDelivery'> = {}): Promise<BroadcastResult | undefined> => {
      const digest = await store.digests.get(id)
      if (!digest) return undefined
      await store.notes.set(releaseKey(id), 'released')
      return send(digest, request)
    },
  }
}

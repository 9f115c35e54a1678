import type { Logger } from '../logger.ts'
import type { Usage } from '../news/brief.ts'
import type { Digest } from '../news/digest.ts'
import type { EditionId, PaperDate } from '../news/edition.ts'
import type { SubscriberId } from '../news/subscriber.ts'

/**
 * What happened, told once, for the log and the metrics. The edition's id goes with it from the reading to each message: the
 * correlation id. lag, seconds: whole lives in seconds.
 */
export type Happening =
  | { kind: 'edition read'; edition: EditionId; how: 'new' | 'changed' | 'completed' | 'unchanged'; stories: number; pages: number }
  | { kind: 'digest made'; edition: EditionId; digest: Digest }
  | { kind: 'digest failed'; edition: EditionId; why: string }
  | { kind: 'spent'; usage: Usage }
  | { kind: 'budget used up'; date: PaperDate; spent: Usage }
  | { kind: 'broadcast begun'; edition: EditionId }
  | { kind: 'broadcast over'; edition: EditionId; sent: number; failed: number; gone: number; waiting: number; ended: string }
  | { kind: 'delivery'; edition: EditionId; subscriber: SubscriberId; outcome: 'sent'; messages: number[]; lag: number }
  | { kind: 'delivery'; edition: EditionId; subscriber: SubscriberId; outcome: 'failed' | 'gone' | 'unreachable'; why?: string }
  | { kind: 'question'; question: string; outcome: string; claims: number; seconds: number }

export type Journal = { tell(happening: Happening): void; follow(follower: (happening: Happening) => void): void }

/** Writes a line for what happened, and passes it on to whoever follows. */
export const createJournal = (log: Logger): Journal => {
  const followers: ((happening: Happening) => void)[] = []
  return {
    tell(happening) {
      log[levelOf(happening)](fieldsOf(happening), happening.kind)
      for (const follow of followers) follow(happening)
    },
    follow: (follower) => void followers.push(follower),
  }
}

/** What happens once a day is worth a line; each of thousands of deliveries, or a round that found nobody due, only when it is looked for. */
const levelOf = (happening: Happening): 'debug' | 'info' | 'warn' => {
  switch (happening.kind) {
    case 'digest failed':
    case 'budget used up':
      return 'warn'
    case 'edition read':
      return happening.how === 'unchanged' ? 'debug' : 'info'
    case 'broadcast over':
      return happening.sent + happening.failed + happening.gone > 0 ? 'info' : 'debug'
    case 'digest made':
    case 'question':
      return 'info'
    default:
      return 'debug'
  }
}

const fieldsOf = (happening: Happening): object => {
  if (happening.kind === 'digest made') {
    const { edition, digest } = happening
    const { briefs, omissions, usage, revision } = digest
    const counts = { briefs: briefs.length, claims: claimsOf(digest), rejected: rejectedOf(digest).length, omissions: omissions.length }
    return { edition, ...counts, ...usage, revision }
  }
  const { kind: _, ...fields } = happening
  return fields
}

/** The claims that a digest publishes. */
export const claimsOf = ({ briefs }: Digest): number => briefs.reduce((sum, { claims }) => sum + claims.length, 0)

/** What the fact check found in claims on the way to it. */
export const rejectedOf = ({ briefs }: Digest) => briefs.flatMap(({ violations }) => violations)

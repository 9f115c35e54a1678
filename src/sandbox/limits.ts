import type { Chat } from './wire.ts'

/**
 * How many messages may start. overall: a second, over all chats; chat: a second in one private chat, after a first burst;
 * group: a minute in one group or channel. paid: a second overall for calls with allow_paid_broadcast.
 */
export type Limits = { overall: number; chat: number; burst: number; group: number; paid: number }

/**
 * As documented: about 30 a second, 1 a second per chat, 20 a minute per group, 1,000 a second when paid. "We may allow short bursts":
 * here three messages at once in a chat, so that an answer in two parts passes, then one a second.
 */
export const telegramLimits: Limits = { overall: 30, chat: 1, burst: 3, group: 20, paid: 1000 }

/** Counts what was let through. Gives 0 for a call that may go on, or the seconds to wait; a refused call does not count. */
export type Limiter = { take(chat: Chat, at: number, paid: boolean): number }

export function createLimiter(limits: Limits): Limiter {
  const overall: number[] = []
  const groups = new Map<number, number[]>()
  /** Per private chat: the moment at which its allowance is full again. */
  const full = new Map<number, number>()
  const wait = (times: number[], count: number, span: number, at: number) => {
    while (times.length && times[0]! <= at - span) times.shift()
    return times.length < count ? 0 : (times[times.length - count]! + span - at) / 1000
  }
  return {
    take(chat, at, paid) {
      const limit = paid ? limits.paid : limits.overall
      const waits = [wait(overall, limit, 1000, at)]
      const step = 1000 / limits.chat
      const times = groups.get(chat.id) ?? []
      const next = Math.max(full.get(chat.id) ?? 0, at)
      if (chat.type === 'private') waits.push(Math.max(0, (next + step - limits.burst * step - at) / 1000))
      else waits.push(wait(times, limits.group, 60_000, at))
      const longest = Math.max(...waits)
      if (longest > 0) return longest
      overall.push(at)
      if (chat.type === 'private') full.set(chat.id, next + step)
      else groups.set(chat.id, [...times, at])
      if (full.size > 10_000) for (const [id, until] of full) if (until < at) full.delete(id)
      return 0
    },
  }
}

/**
 * Telegram's limits (core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this): about 30 messages a second in all
 * (1,000 with paid broadcasts), one a second to a chat, 20 a minute to a group or channel. Pure: the time, in ms, comes with every call.
 */
export type Limits = {
  /** From when on any message may go; in the past or now: at once; Infinity: not before another call has ended. */
  opensAt(now: number): number
  /** The same for this chat's own limits. */
  chatOpensAt(chat: Chat, now: number): number
  /** Notes that a call begins; the function that it returns notes its end. */
  begin(chat: Chat, now: number): (now: number) => void
  /** Nobody may send before this time. */
  pause(until: number): void
}

/** id: the chat, without a forum topic. group: or a channel. */
export type Chat = { id: string; group: boolean }

/** Added to each wait: clocks of the other side that count in whole milliseconds. */
const margin = 2
/** So much of a round trip, in ms, may be waiting and work that comes all at one end of it. */
const work = 20
/** A call without an answer for so long was taken long ago or never. */
const unanswered = 5000

/**
 * When the other side counts a message is known only to lie between the call's beginning and its end. So a place is free again one
 * span after the END of the call that took it, less half of the fastest round trip, which any message needs on its way, but for the
 * part of it that may be work on either side. That keeps to the limit whatever the network does, and costs no pace where round trips
 * are short or even.
 */
export const createLimits = (rate: number): Limits => {
  let pausedUntil = 0
  let fastest = Number.POSITIVE_INFINITY
  let nextStart = 0
  const interval = 1000 / rate
  /** How far behind its even pace the sending may catch up, in messages. */
  const credit = Math.max(2, rate / 8)
  const overall = createWindow(rate, 1000)
  const chats = new Map<string, { windows: Window[]; usedAt: number }>()
  const headStart = () => (fastest === Number.POSITIVE_INFINITY ? 0 : Math.max(0, fastest - work) / 2) - margin

  const forget = (now: number) => {
    for (const [id, { windows, usedAt }] of chats) {
      if (now - usedAt < (windows.length > 1 ? 70_000 : 10_000)) return
      chats.delete(id)
    }
  }

  return {
    opensAt: (now) => Math.max(pausedUntil, nextStart, overall.opensAt(now, headStart())),
    chatOpensAt: ({ id }, now) => Math.max(0, ...(chats.get(id)?.windows ?? []).map((window) => window.opensAt(now, headStart()))),
    begin(chat, now) {
      forget(now)
      const known = chats.get(chat.id)
      const windows = known?.windows ?? [createWindow(1, 1000), ...(chat.group ? [createWindow(20, 60_000)] : [])]
      chats.delete(chat.id)
      chats.set(chat.id, { windows, usedAt: now })
      nextStart = Math.max(nextStart, now - credit * interval) + interval
      const ends = [overall, ...windows].map((window) => window.begin(now))
      return (end) => {
        fastest = Math.min(fastest, end - now)
        for (const ended of ends) ended(end)
      }
    },
    pause(until) {
      pausedUntil = Math.max(pausedUntil, until)
    },
  }
}

type Window = { opensAt(now: number, headStart: number): number; begin(now: number): (end: number) => void }

/** At most `count` messages in any `span` ms. */
const createWindow = (count: number, span: number): Window => {
  const running = new Set<{ since: number }>()
  let ended: number[] = []
  let first = 0
  return {
    opensAt(now, headStart) {
      for (const call of running) {
        if (now - call.since < unanswered) break
        running.delete(call)
      }
      while (first < ended.length && ended[first]! + span - headStart <= now) first++
      if (first > 1000) {
        ended = ended.slice(first)
        first = 0
      }
      const taken = running.size + ended.length - first
      if (taken < count) return 0
      // So many of the ended calls must be out of the window before the next may begin.
      const leaving = first + taken - count
      if (leaving < ended.length) return ended[leaving]! + span - headStart
      return Number.POSITIVE_INFINITY
    },
    begin(now) {
      const call = { since: now }
      running.add(call)
      return (end) => {
        running.delete(call)
        ended.push(end)
      }
    },
  }
}
